// The names of a sentence as static relations see them: lists, and names that stand inside another's phrase.
#include <algorithm>

#include "analysis/static_relations.hpp"

namespace actant {
namespace {

constexpr std::uint32_t longest_bracket = 24, longest_separator = 8;  // tokens

}  // namespace

bool StaticRelations::is_role(const Analysis& a, std::uint32_t token) const {
  const Token& t = a.tokens[token];
  if (!in(t.tag, noun_tags) || (a.mention_at[token] != none && a.mentions[a.mention_at[token]].kind == MentionKind::name)) return false;
  const WordId lemma = lexicon_->lemma(t.word, in(t.tag, tags(Tag::NNS, Tag::NNPS)) ? Tag::NNS : Tag::NN);
  return lexicon_->is(lemma, WordClass::person_noun) || lexicon_->is(lemma, WordClass::title) || lexicon_->is(lemma, WordClass::agent) ||
         lexicon_->is(lemma, WordClass::relational_noun);
}

bool StaticRelations::is_group(const Analysis& a, std::uint32_t token) const {
  const Token& t = a.tokens[token];
  return in(t.tag, noun_tags) && lexicon_->is(lexicon_->lemma(t.word, t.tag), WordClass::group_noun);
}

/// What may stand before a noun in its phrase.
bool StaticRelations::inside_phrase(const Analysis& a, std::uint32_t token) const {
  return in(a.tokens[token].tag, noun_tags | adjective_tags | tags(Tag::DT, Tag::CD, Tag::RB, Tag::PRPS, Tag::VBN, Tag::hyphen));
}

/// Behind a bracket that opens at `at`: its end, or `at` if there is none.
std::uint32_t StaticRelations::skip_bracket(const Analysis& a, std::uint32_t at, std::uint32_t limit) const {
  if (at >= limit || a.tokens[at].tag != Tag::bracket || a.word(at) != "(") return at;
  for (std::uint32_t t = at + 1; t < limit && t < at + longest_bracket; ++t)
    if (a.tokens[t].tag == Tag::bracket) return a.word(t) == ")" ? t + 1 : at;
  return at;
}

void StaticRelations::collect(const Analysis& a, const Clauses& s, const TokenSentence& bounds) {
  names_.clear();
  const auto tokens = a.mention_at.begin(), behind = tokens + bounds.last;
  const auto named = [&](std::uint32_t at) {
    return static_cast<std::uint32_t>(std::find_if(tokens + at, behind, [](std::uint32_t m) { return m != none; }) - tokens);
  };
  for (std::uint32_t t = named(bounds.first); t < bounds.last; t = named(t)) {
    const std::uint32_t m = a.mention_at[t];
    const TokenMention& mention = a.mentions[m];
    t = std::min(std::max(t + 1, mention.last), bounds.last);
    if (mention.kind != MentionKind::name || mention.nested || mention.entity == none) continue;
    const EntityType type = a.entities[mention.entity].type;
    Name name;
    name.mention = m;
    name.entity = mention.entity;
    name.first = mention.first;
    name.last = mention.last;
    name.end = skip_bracket(a, mention.last, bounds.last);
    name.person = type == EntityType::person;
    name.body = type == EntityType::organization || type == EntityType::country;
    names_.push_back(name);
  }
  unknown_names(a, s);
  if (names_.size() < 2) return;
  // Names that stand in the phrase of another: in its bracket, or behind "of".
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    if (names_[i].host != none) continue;
    for (std::uint32_t k = i + 1; k < names_.size() && names_[k].first < names_[i].end; ++k) names_[k].host = i;
    const std::uint32_t k = i + 1;
    if (k < names_.size() && names_[k].host == none && names_[i].person && !names_[k].person && names_[i].end == names_[i].last &&
        in_phrase_of(a, names_[i].end, names_[k].first)) {
      names_[k].host = i;
      names_[i].end = names_[k].end;
      for (std::uint32_t j = k + 1; j < names_.size() && names_[j].first < names_[i].end; ++j) names_[j].host = k;
    }
  }
  link_lists(a, s);
}

/// Subjects that are written as names but known to nobody: "Marlowe ran for the Senate".
void StaticRelations::unknown_names(const Analysis& a, const Clauses& s) {
  const std::size_t known = names_.size();
  if (known == 0) return;
  for (const Clause& clause : s.clauses) {
    if (clause.subject == none || clause.subject > clause.verb) continue;
    const Chunk& c = s.chunks[clause.subject];
    if (c.kind != ChunkKind::noun || c.mention != none || c.pronoun || c.time || c.plural || a.tokens[c.head].tag != Tag::NNP) continue;
    const WordId word = a.tokens[c.head].word;
    if (!has_capital(a.tokens[c.head].shape)) continue;
    if (lexicon_->in_lexicon(word) && !lexicon_->is(word, WordClass::surname) && !lexicon_->is(word, WordClass::given_name)) continue;
    if (lexicon_->is(word, WordClass::month) || lexicon_->is(word, WordClass::weekday)) continue;
    Name name;
    name.last = name.end = c.possessive ? c.last - 1 : c.last;
    name.first = c.head;
    while (name.first > c.first && a.tokens[name.first - 1].tag == Tag::NNP && a.mention_at[name.first - 1] == none) --name.first;
    if (name.last != c.head + 1) continue;
    name.person = true;
    names_.push_back(name);
  }
  if (names_.size() == known) return;
  std::sort(names_.begin(), names_.end(), [](const Name& x, const Name& y) { return x.first < y.first; });
  names_.erase(std::unique(names_.begin(), names_.end(), [](const Name& x, const Name& y) { return x.first == y.first; }), names_.end());
}

/// "of (the)" alone.
bool StaticRelations::in_phrase_of(const Analysis& a, std::uint32_t first, std::uint32_t last) const {
  if (first >= last || (a.tokens[first].word != of_ && a.tokens[first].word != from_ && a.tokens[first].word != for_)) return false;
  return first + 1 == last || (first + 2 == last && a.tokens[first + 1].tag == Tag::DT);
}

/// ", Plain Water, and": a member of a list that is written as a name but known to nobody. `at` moves to its last token.
bool StaticRelations::over_unknown(const Analysis& a, std::uint32_t& at, std::uint32_t last) const {
  std::uint32_t i = at;
  while (i < last && a.mention_at[i] == none && (has_capital(a.tokens[i].shape) ||
         (i > at && i + 1 < last && has_capital(a.tokens[i + 1].shape) && in(a.tokens[i].tag, tags(Tag::DT, Tag::IN))))) ++i;
  if (i == at || i >= last) return false;
  const std::uint32_t end = i;
  if (a.tokens[i].tag == Tag::comma) ++i;
  if (i < last && a.tokens[i].tag == Tag::CC) ++i;
  if (i == end) return false;
  at = i - 1;
  return true;
}

/// Do the tokens between two names only separate members of a list?
bool StaticRelations::separates(const Analysis& a, std::uint32_t first, std::uint32_t last, bool titles) const {
  if (first >= last || last - first > longest_separator) return false;
  std::uint32_t i = first;
  if (a.tokens[i].tag == Tag::comma || (a.tokens[i].tag == Tag::colon && a.word(i) == ";")) ++i;
  if (i + 2 < last && a.tokens[i].word == as_ && a.tokens[i + 2].word == as_) i += 3;
  else if (i < last && a.tokens[i].tag == Tag::CC) ++i;
  if (i == first) return false;
  for (; i < last; ++i) {
    const Tag tag = a.tokens[i].tag;
    if (in(tag, adjective_tags | tags(Tag::DT))) continue;
    if (!titles && over_unknown(a, i, last)) continue;
    // ", wife of senator" before a name: it stands in that phrase.
    if (titles && a.tokens[i].word == of_ &&
        std::all_of(a.mention_at.begin() + i, a.mention_at.begin() + last, [](std::uint32_t m) { return m == none; })) return false;
    if (titles && (a.mention_at[i] != none || a.tokens[i].word == of_ || is_role(a, i) ||
        in(tag, tags(Tag::NN, Tag::NNP, Tag::CD, Tag::hyphen, Tag::PRPS, Tag::RB)))) continue;
    return false;
  }
  return true;
}

bool StaticRelations::has_conjunction(const Analysis& a, std::uint32_t first, std::uint32_t last) const {
  return std::any_of(a.tokens.begin() + first, a.tokens.begin() + last, [&](const Token& t) { return t.tag == Tag::CC || t.word == as_; });
}

/// "Backed by X": does a name end a fronted phrase?
bool StaticRelations::fronted(const Analysis& a, std::uint32_t x) const {
  if (names_[x].first == 0) return false;
  std::uint32_t before = names_[x].first - 1;
  while (before > 0 && in(a.tokens[before].tag, adjective_tags | tags(Tag::DT))) --before;
  return in(a.tokens[before].tag, tags(Tag::IN, Tag::TO, Tag::VBG, Tag::VBN));
}

/// Does a finite verb follow a name?
bool StaticRelations::acts_next(const Analysis& a, std::uint32_t x) const {
  return names_[x].end < a.tokens.size() && in(a.tokens[names_[x].end].tag, tags(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD));
}

/// The noun chunk whose head is a token, or none.
std::uint32_t StaticRelations::chunk_of(const Clauses& s, std::uint32_t token) const {
  const auto at = std::partition_point(s.chunks.begin(), s.chunks.end(), [&](const Chunk& c) { return c.last <= token; });
  return at != s.chunks.end() && at->kind == ChunkKind::noun && at->head == token ? static_cast<std::uint32_t>(at - s.chunks.begin()) : none;
}

void StaticRelations::link_lists(const Analysis& a, const Clauses& s) {
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    if (names_[i].host != none) continue;
    for (std::uint32_t k = i + 1, steps = 0; k < names_.size() && steps < 4; ++k) {
      if (names_[k].host != none) continue;
      ++steps;
      const auto type = [&](const Name& n) { return n.entity != none ? a.entities[n.entity].type : EntityType::person; };
      const bool alike = type(names_[i]) == type(names_[k]);
      if (!alike) {
        if (names_[i].person) continue;  // "X and Labour leader Y"
        break;
      }
      if (!separates(a, names_[i].end, names_[k].first, names_[i].person)) break;
      const bool closes = has_conjunction(a, names_[i].end, names_[k].first);
      // "Odera, Marsh's deputy": who owns something is no member of the list.
      if (!closes && names_[k].end < a.tokens.size() && a.tokens[names_[k].end].tag == Tag::POS) break;
      // "Kenya and Chad, Sudan", "Backed by Kenya, Sudan attacked": two phrases.
      if (!closes && acts_next(a, k) && (names_[i].closes || (names_[i].head == none && fronted(a, i)))) break;
      names_[k].closes = closes;
      names_[i].next = k;
      names_[k].head = names_[i].head == none ? i : names_[i].head;
      break;
    }
  }
  // What syntax has joined over what says more of each: "Odera for the coast, Marsh for the hills and Brandt".
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    if (names_[i].host != none || names_[i].next != none || chunk_of(s, names_[i].last - 1) == none) continue;
    const std::uint32_t next = s.chunks[chunk_of(s, names_[i].last - 1)].next_conjunct;
    const std::uint32_t k = next != none ? name_at(s.chunks[next].head) : none;
    if (k == none || k <= i || names_[k].host != none || names_[k].head != none || names_[i].entity == none || names_[k].entity == none ||
        a.entities[names_[i].entity].type != a.entities[names_[k].entity].type)
      continue;
    names_[i].next = k;
    const std::uint32_t head = names_[i].head == none ? i : names_[i].head;
    for (std::uint32_t n = k; n != none; n = names_[n].next) names_[n].head = head;
  }
  // Within a bracket the names list themselves.
  for (std::uint32_t i = 0; i + 1 < names_.size(); ++i)
    if (names_[i].host != none && names_[i + 1].host == names_[i].host && names_[i].person == names_[i + 1].person &&
        separates(a, names_[i].last, names_[i + 1].first, false)) {
      names_[i].next = i + 1;
      names_[i + 1].head = names_[i].head == none ? i : names_[i].head;
    }
}

/// The name that covers a token, or none.
std::uint32_t StaticRelations::name_at(std::uint32_t token) const {
  const auto at = std::partition_point(names_.begin(), names_.end(), [&](const Name& n) { return n.last <= token; });
  return at != names_.end() && at->first <= token ? static_cast<std::uint32_t>(at - names_.begin()) : none;
}

}  // namespace actant
