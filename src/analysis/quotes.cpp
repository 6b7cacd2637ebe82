#include "analysis/quotes.hpp"

#include <algorithm>
#include <string_view>

namespace actant {
namespace {

constexpr std::uint32_t farthest_verb = 30;   // tokens behind a quote

/// A speech goes on after its attribution for so many sentences' worth of tokens.
constexpr std::uint32_t farthest_quote = 60;

std::uint32_t who(const Analysis& a, const TokenMention& m) { return m.stands_for != none && m.kind != MentionKind::pronoun ? m.stands_for : (void(a), m.entity); }

}  // namespace

void Quotes::find(const Analysis& a) {
  quotes_.clear();
  std::uint32_t open = none;
  bool goes_on = false;
  const auto close = [&](std::uint32_t at) {
    if (at > open) quotes_.push_back({open, at, none, false, goes_on});
    open = none;
    goes_on = false;
  };
  for (auto it = a.tokens.begin(); it != a.tokens.end(); ++it) {
    // Most of a text is in no quote.
    if (open == none) it = std::find_if(it, a.tokens.end(), [](const Token& x) { return x.tag == Tag::quote; });
    if (it == a.tokens.end()) break;
    const Token& token = *it;
    const auto t = static_cast<std::uint32_t>(it - a.tokens.begin());
    if (open != none && (token.flags & paragraph_before) != 0) {
      close(t);
      goes_on = token.tag == Tag::quote;
    }
    if (token.tag != Tag::quote) continue;
    const std::string_view mark = a.word(t);
    if (mark == "'" || mark == "\xE2\x80\x98" || mark == "\xE2\x80\x99") continue;
    const bool opens = mark == "\xE2\x80\x9C", closes = mark == "\xE2\x80\x9D";
    if (open == none) {
      if (!closes) open = t + 1;
    } else if (!opens) {
      close(t);
    }
  }
  if (open != none) close(static_cast<std::uint32_t>(a.tokens.size()));
}

std::uint32_t Quotes::at(std::uint32_t token) const {
  auto it = std::upper_bound(quotes_.begin(), quotes_.end(), token, [](std::uint32_t t, const Quote& q) { return t < q.first; });
  if (it == quotes_.begin()) return none;
  --it;
  return token < it->last ? static_cast<std::uint32_t>(it - quotes_.begin()) : none;
}

bool Quotes::says(const Analysis& a, std::uint32_t token) const {
  const Token& t = a.tokens[token];
  return in(t.tag, verb_tags) && lexicon_->is(lexicon_->lemma(t.word, t.tag), WordClass::reporting_verb);
}

/// The subject of the sentence's verb of saying that is no part of a quote.
std::uint32_t Quotes::speaker_in(const Analysis& a, const Clauses& s) const {
  for (const Clause& c : s.clauses) {
    const Chunk& verb = s.chunks[c.verb];
    if (verb.passive || !lexicon_->is(verb.lemma, WordClass::reporting_verb) || at(verb.head) != none) continue;
    std::uint32_t speaker = c.subject;
    // "…", said X: not the last words of the quote.
    if (speaker == none || at(s.chunks[speaker].head) != none)
      speaker = c.verb + 1 < s.chunks.size() && s.chunks[c.verb + 1].kind == ChunkKind::noun ? c.verb + 1 : none;
    if (speaker == none || at(s.chunks[speaker].head) != none) continue;
    const Chunk& subject = s.chunks[speaker];
    if (subject.mention != none) return who(a, a.mentions[subject.mention]);
    // "Iranian officials said": the country that they speak for.
    for (std::uint32_t t = subject.first; t < subject.head; ++t)
      if (a.mention_at[t] != none && lexicon_->is(subject.lemma, WordClass::agent)) return who(a, a.mentions[a.mention_at[t]]);
    // "Y's spokesman, X, said"
    if (speaker + 2 < s.chunks.size() && s.chunks[speaker + 1].kind == ChunkKind::comma && s.chunks[speaker + 2].kind == ChunkKind::noun &&
        s.chunks[speaker + 2].mention != none)
      return who(a, a.mentions[s.chunks[speaker + 2].mention]);
    return none;
  }
  return none;
}

/// "…," said X. The first name beside the verb of saying in the rest of the sentence where the quote ends.
std::uint32_t Quotes::speaker_behind(const Analysis& a, const Quote& q) const {
  std::uint32_t name = none;
  for (std::uint32_t t = q.last; t < a.tokens.size() && t < q.last + farthest_verb; ++t) {
    if (a.tokens[t].tag == Tag::stop || (a.tokens[t].flags & paragraph_before) != 0) break;
    if (a.tokens[t].tag == Tag::quote && t > q.last) break;
    if (a.mention_at[t] != none && a.mentions[a.mention_at[t]].kind != MentionKind::adjective && name == none) name = a.mention_at[t];
    if (!says(a, t)) continue;
    for (std::uint32_t k = t + 1; name == none && k < a.tokens.size() && k < t + 8 && a.tokens[k].tag != Tag::stop; ++k)
      if (a.mention_at[k] != none && a.mentions[a.mention_at[k]].kind != MentionKind::adjective) name = a.mention_at[k];
    return name != none ? who(a, a.mentions[name]) : none;
  }
  return none;
}

void Quotes::attribute(const Analysis& a, const Clauses& s, std::uint32_t sentence) {
  const TokenSentence& bounds = a.sentences[sentence];
  auto it = std::lower_bound(quotes_.begin(), quotes_.end(), bounds.first, [](const Quote& q, std::uint32_t t) { return q.last < t; });
  bool sought = false, saying = false;
  std::uint32_t here = none;
  for (; it != quotes_.end() && it->first < bounds.last; ++it) {
    Quote& q = *it;
    if (q.known) continue;
    if (!sought) {
      sought = true;
      here = speaker_in(a, s);
      for (const Clause& c : s.clauses)
        saying |= lexicon_->is(s.chunks[c.verb].lemma, WordClass::reporting_verb) && at(s.chunks[c.verb].head) == none && c.subject != none;
    }
    q.speaker = here;
    if (here == none && q.last >= bounds.last) q.speaker = speaker_behind(a, q);
    // A speech that goes on without a word about who speaks.
    if (q.speaker == none && !saying && it != quotes_.begin()) {
      const Quote& before = *(it - 1);
      if (q.goes_on || q.first - before.last < farthest_quote) q.speaker = before.speaker;
    }
    q.known = true;
  }
}

}  // namespace actant
