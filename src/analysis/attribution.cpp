#include "analysis/attribution.hpp"

#include <algorithm>
#include <array>

namespace actant {
namespace {

constexpr std::uint32_t shortest_quote = 3;  // tokens: a word in quotes is no speech

bool is_double_quote(std::string_view word) { return word == "\"" || word == "“" || word == "”" || word == "``" || word == "''" || word == "„"; }

}  // namespace

Attribution::Attribution(const Lexicon& lexicon)
    : lexicon_(&lexicon), by_(lexicon.find("by")), according_(lexicon.find("according")) {}

/// The noun chunk of who speaks; in '"…", said X' the one behind the verb.
std::uint32_t Attribution::speaker_of(const Analysis& a, const Clauses& s, const Clause& clause) const {
  const Chunk& verb = s.chunks[clause.verb];
  if (verb.passive) return none;
  if (clause.subject == none || clause.subject > clause.verb || clause.verb < 1) return clause.subject;
  const ChunkKind before = s.chunks[clause.verb - 1].kind;
  const bool set_off = before == ChunkKind::quote || (before == ChunkKind::comma && clause.verb >= 2 && s.chunks[clause.verb - 2].kind == ChunkKind::quote);
  if (set_off && clause.verb + 1 < s.chunks.size()) {
    std::uint32_t n = clause.verb + 1;
    while (n + 1 < s.chunks.size() && s.chunks[n].possessive && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
    const Chunk& behind = s.chunks[n];
    if (behind.kind == ChunkKind::noun && !behind.time && a.tokens[behind.head].tag != Tag::PRPS) return n;
  }
  return clause.subject;
}

/// "X will do A, Y said.": the words before are Y's.
void Attribution::before_verb(const Clauses& s, std::uint32_t i, std::uint32_t speaker, bool claim, std::vector<Saying>& out) const {
  const Clause& clause = s.clauses[i];
  if (clause.kind != ClauseKind::main || clause.verb == 0) return;
  std::int64_t k = static_cast<std::int64_t>(std::min(speaker, clause.verb)) - 1;
  while (speaker < clause.verb && k >= 0 && s.chunks[static_cast<std::size_t>(k + 1)].possessor != none) --k;
  while (k >= 0 && s.chunks[static_cast<std::size_t>(k)].kind == ChunkKind::noun) --k;
  if (k < 0 || s.chunks[static_cast<std::size_t>(k)].kind != ChunkKind::comma) return;
  bool finite = false;
  for (std::int64_t j = 0; j < k; ++j) finite |= s.chunks[static_cast<std::size_t>(j)].finite;
  const bool last_verb = i + 1 >= s.clauses.size() || s.clauses[i + 1].kind != ClauseKind::complement;
  if (finite && last_verb) out.push_back({s.chunks.front().first, s.chunks[static_cast<std::size_t>(k)].first, speaker, i, false, claim});
}

bool Attribution::sayings(const Analysis& a, const Clauses& s, bool goes_on, std::vector<Saying>& out) const {
  out.clear();
  if (s.chunks.empty()) return false;
  bool reports = false;
  const std::uint32_t begin = s.chunks.front().first, end = s.chunks.back().last;
  std::array<Span, 8> quotes;
  std::size_t quote_count = 0;
  std::uint32_t open = goes_on ? begin : none;
  std::uint32_t next = 0, first_source = none;
  for (const Chunk& c : s.chunks) {
    const std::uint32_t i = next++;
    if (c.kind == ChunkKind::preposition && c.last - c.first == 2 && first_source == none && a.tokens[c.first].word == according_) first_source = i;
    if (c.kind == ChunkKind::quote) {
      if (open == begin && c.first == begin) {
        open = c.last;  // a new paragraph of the same quote
        continue;
      }
      if (open == none) {
        open = c.last;
      } else {
        if (quote_count < quotes.size()) quotes[quote_count++] = {open, c.first};
        open = none;
      }
    }
  }
  if (open != none && quote_count < quotes.size()) quotes[quote_count++] = {open, end};
  const auto quoted = [&](std::uint32_t token) {
    for (std::size_t q = 0; q < quote_count; ++q)
      if (quotes[q].begin <= token && token < quotes[q].end) return true;
    return false;
  };
  const auto reach = [&](const Clause& clause) {
    std::uint32_t last = s.chunks[clause.verb].last;
    for (std::uint32_t k = clause.first_item; k < clause.last_item; ++k) last = std::max(last, s.chunks[s.items[k].chunk].last);
    return last;
  };
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    const Clause& clause = s.clauses[i];
    const Chunk& verb = s.chunks[clause.verb];
    if (!lexicon_->is(verb.lemma, WordClass::reporting_verb)) continue;
    reports = true;
    const WordValue* value = lexicon_->value(verb.lemma, WordClass::reporting_verb);
    const bool claim = value != nullptr && lexicon_->string(value->text) == "negative";
    const bool tells = lexicon_->is(verb.lemma, WordClass::telling_verb);
    if (verb.passive && clause.subject != none && clause.subject < clause.verb && tells) {
      // "the talks were confirmed by X"
      for (std::uint32_t k = clause.first_item; k < clause.last_item; ++k)
        if (s.items[k].preposition != none && s.items[k].clause == none && s.chunks[s.items[k].preposition].lemma == by_)
          out.push_back({begin, verb.first, s.items[k].chunk, i, false, claim});
      continue;
    }
    const std::uint32_t speaker = speaker_of(a, s, clause);
    if (speaker == none || quoted(verb.head)) continue;
    bool any = false;
    for (std::uint32_t k = i + 1; k < s.clauses.size() && !any; ++k) {
      const Clause& inner = s.clauses[k];
      if (inner.parent != i) continue;
      if (inner.kind == ClauseKind::complement) {
        out.push_back({verb.last, end, speaker, i, false, claim});
        any = true;
      } else if (claim && inner.kind == ClauseKind::gerund) {
        // "accused Y of attacking Z"
        out.push_back({s.chunks[inner.verb].first, reach(inner), speaker, i, false, true});
      }
    }
    // A quote behind, or one before with the verb behind it.
    for (std::size_t q = 0; q < quote_count; ++q) {
      if (quotes[q].end - quotes[q].begin < shortest_quote && !any) continue;
      out.push_back({quotes[q].begin, quotes[q].end, speaker, i, true, claim});
      any = true;
    }
    if (!any) before_verb(s, i, speaker, claim, out);
    if (tells && !any) out.push_back({verb.last, std::max(reach(clause), verb.last), speaker, i, false, claim});
  }
  // according to X, …
  for (std::uint32_t i = first_source; first_source != none && i + 1 < s.chunks.size(); ++i) {
    const Chunk& c = s.chunks[i];
    if (c.kind != ChunkKind::preposition || c.last - c.first != 2 || a.tokens[c.first].word != according_) continue;
    std::uint32_t n = i + 1;
    if (s.chunks[n].kind != ChunkKind::noun) continue;
    while (s.chunks[n].possessive && n + 1 < s.chunks.size() && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
    out.push_back({begin, end, n, none, false, false});
  }
  return reports;
}

const Saying* Attribution::innermost(const std::vector<Saying>& sayings, const Clauses& s, std::uint32_t token) {
  const Saying* best = nullptr;
  for (const Saying& saying : sayings) {
    if (token < saying.first || token >= saying.last) continue;
    const Chunk& speaker = s.chunks[saying.speaker];
    if (token >= speaker.first && token < speaker.last) continue;
    // The narrower; of two alike the verb rather than "according to".
    if (best == nullptr || saying.last - saying.first < best->last - best->first) best = &saying;
  }
  return best;
}

void QuoteMemory::clear() {
  stretches_.clear();
  open_ = continued_ = follows_ = false;
  open_since_ = none;
  last_ = {};
}

void QuoteMemory::enter(const Analysis& a, const TokenSentence& sentence) {
  const bool quote_first = sentence.first < sentence.last && a.tokens[sentence.first].tag == Tag::quote && is_double_quote(a.word(sentence.first));
  const bool paragraph = sentence.first < sentence.last && (a.tokens[sentence.first].flags & paragraph_before) != 0;
  // A paragraph that does not begin with a quote ends one that was never closed.
  if (paragraph && !quote_first) open_ = false;
  continued_ = open_;
  follows_ = !open_ && quote_first;
  stretches_.clear();
  std::uint32_t from = open_ ? sentence.first : none;
  const auto tokens = a.tokens.begin(), behind = tokens + sentence.last;
  const auto mark = [&](std::uint32_t at) {
    return static_cast<std::uint32_t>(std::find_if(tokens + at, behind, [](const Token& x) { return x.tag == Tag::quote; }) - tokens);
  };
  for (std::uint32_t t = mark(sentence.first); t < sentence.last; t = mark(t + 1)) {
    if (!is_double_quote(a.word(t))) continue;
    const std::string_view word = a.word(t);
    if (t == sentence.first && open_ && word != "”") {
      from = t + 1;  // a new paragraph of the same quote
    } else if (from == none) {
      from = t + 1;
    } else {
      stretches_.push_back({from, t});
      from = none;
    }
  }
  open_ = from != none;
  if (open_) stretches_.push_back({from, sentence.last});
  if (open_ && !stretches_.empty() && (!continued_ || stretches_.size() > 1))
    begin_ = a.tokens[std::min(stretches_.back().begin, sentence.last - 1)].begin;
}

bool QuoteMemory::quoted(std::uint32_t token) const {
  return std::any_of(stretches_.begin(), stretches_.end(), [&](Span q) { return q.begin <= token && token < q.end; });
}

const Speaker& QuoteMemory::goes_on(std::uint32_t token) const {
  if (stretches_.empty() || !quoted(token)) return nobody_;
  const bool first = token < stretches_.front().end;
  return (continued_ || follows_) && first ? last_ : nobody_;
}

std::uint32_t QuoteMemory::leave(const Speaker& speaker) {
  std::uint32_t since = none;
  if (!speaker.words.empty()) {
    if (continued_) since = open_since_;
    last_ = speaker;
    open_since_ = none;
  } else if (!continued_ && !follows_) {
    last_ = {};
  }
  if (!open_) open_since_ = none;
  else if (last_.words.empty() && open_since_ == none) open_since_ = begin_;
  return since;
}

}  // namespace actant
