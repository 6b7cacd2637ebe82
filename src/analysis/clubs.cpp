// Clubs in reports of matches, by the short names that anywhere else are a town, a surname or a word: Leeds, Rangers, Utah.
//
// Two passes: a name that competes once ("Leeds 3 Hull 1", "Utah routed Dallas", "the win over Hull") is a club throughout the
// report, but for where it is the place ("in Leeds").
#include <algorithm>

#include "analysis/dateline.hpp"
#include "analysis/mention_order.hpp"
#include "analysis/name_keys.hpp"
#include "analysis/teams.hpp"
#include "base/hash.hpp"

namespace actant {
namespace {

constexpr TagSet closed = tags(Tag::DT, Tag::IN, Tag::PRP, Tag::PRPS, Tag::CC, Tag::WDT, Tag::WP, Tag::WRB, Tag::TO, Tag::MD, Tag::EX, Tag::RB);
constexpr TagSet finite = tags(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD);

bool counts(const Token& t) { return t.tag == Tag::CD && t.shape == Shape::number && t.end - t.begin <= 3; }

bool acts_as_capital(const Analysis& a, std::uint32_t token) {
  return a.mention_at[token] != none && a.mentions[a.mention_at[token]].term == TermKind::capital;
}

/// Results, standings and fixtures say nothing.
bool is_list(const Analysis& a, const TokenSentence& s) {
  return std::none_of(a.tokens.begin() + s.first, a.tokens.begin() + s.last, [](const Token& t) { return in(t.tag, finite); });
}

}  // namespace

/// Where the longest name of a club that begins at a token ends, or `at`; records_ are the clubs of that name.
std::uint32_t Teams::club_end(const Analysis& a, const TokenSentence& s, std::uint32_t at) {
  std::uint32_t end = at;
  for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer) {
    const Gazetteer& g = *layers_->gazetteers[layer];
    g.match(a.tokens.data(), at, s.last, [&](const Term& term, std::uint32_t length) {
      if (term.kind != TermKind::name || at + length < end) return;
      const EntityRecord& e = g.entity(term.target);
      if (e.type != EntityType::organization) return;
      const auto kinds = g.kinds(e);
      if (std::find(kinds.begin(), kinds.end(), club_) == kinds.end()) return;
      if (at + length > end) records_.clear();
      end = at + length;
      records_.push_back({layer, term.target});
    });
  }
  return end;
}

/// May the tokens become a club: nothing else, a town, or somebody of one word whom no gazetteer knows?
bool Teams::open_to_clubs(const Analysis& a, std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t t = first; t < last; ++t) {
    if (a.mention_at[t] == none) continue;
    const TokenMention& m = a.mentions[a.mention_at[t]];
    const EntityNode& e = a.entities[m.entity];
    if (m.first < first || m.last > last) return false;
    if (e.type != EntityType::place && !(e.type == EntityType::person && e.fresh && m.last == m.first + 1)) return false;
  }
  return true;
}

/// "in Leeds", or in a dateline.
bool Teams::as_place(const Analysis& a, const TokenSentence& s, Span span) const {
  if (in_dateline(a, s, span.last)) return true;
  if (span.first == s.first) return false;
  const Token& before = a.tokens[span.first - 1];
  if (before.tag == Tag::bracket && a.text[before.begin] == '(') return true;
  if (before.word == the_) return a.mention_at[span.first] != none;
  // "Leeds at Hull", a line of its own: a fixture.
  if (before.word == at_ && is_list(a, s)) return false;
  return std::find(places_.begin(), places_.end(), before.word) != places_.end();
}

/// Does the name do what teams do in this place?
bool Teams::competes(const Analysis& a, const TokenSentence& s, Span span) const {
  if (span.last < s.last) {
    const Token& next = a.tokens[span.last];
    if (counts(next)) return true;
    const TagSet readings = next.word != unknown_word ? lexicon_->tags(next.word) : 0;
    if (next.shape == Shape::lower && (in(next.tag, finite | bit(Tag::POS)) || (readings & finite) != 0)) return true;
    if (next.shape == Shape::lower && lexicon_->is(next.word, WordClass::sport_word)) return true;
    if (next.tag == Tag::POS || (next.word == at_ && is_list(a, s))) return true;
  }
  if (span.first == s.first) return false;
  const Token& before = a.tokens[span.first - 1];
  if (before.word == at_ && is_list(a, s)) return true;
  return in(before.tag, finite | tags(Tag::VBG, Tag::VB)) || before.word == the_ ||
         std::find(opponents_.begin(), opponents_.end(), before.word) != opponents_.end();
}

/// "Leicester Tigers", "Avangard Omsk", where the gazetteer has one of the words: the capitals around it belong to the name.
Teams::Span Teams::widened(const Analysis& a, const TokenSentence& s, Span span) const {
  const auto fits = [&](std::uint32_t i) { return a.tokens[i].shape == Shape::capitalized && open_to_clubs(a, i, i + 1) && !in(a.tokens[i].tag, closed) &&
                                           !lexicon_->is(a.tokens[i].word, WordClass::sport_word); };
  while (span.last < s.last && (a.tokens[span.last].flags & line_before) == 0 && fits(span.last)) ++span.last;
  while (span.first > s.first + 1 && (a.tokens[span.first].flags & line_before) == 0 && fits(span.first - 1)) --span.first;
  return span;
}

std::uint64_t Teams::words_key(const Analysis& a, Span span) const {
  std::uint64_t words = 0;
  for (std::uint32_t t = span.first; t < span.last; ++t) words = key(by_words, words, a.tokens[t].word != unknown_word ? a.tokens[t].word : hash64(a.word(t)));
  return words;
}

/// The club of a name: the one that the document names in full, else one of its own.
std::uint32_t Teams::club_entity(Analysis& a, Span span) {
  const std::uint64_t words = words_key(a, span);
  for (std::size_t i = 0; i < named_.size(); ++i)
    if (named_[i] == words) return entities_[i];
  std::uint32_t found = none, home = none;
  for (std::uint32_t e = 0; e < a.entities.size() && found == none; ++e)
    if (a.entities[e].record != none && std::any_of(records_.begin(), records_.end(), [&](const Record& r) {
          return r.layer == a.entities[e].layer && r.record == a.entities[e].record;
        }))
      found = e;
  if (found == none) {
    for (std::uint32_t t = span.first; t < span.last && home == none; ++t)
      if (a.mention_at[t] != none) home = a.mentions[a.mention_at[t]].entity;
    EntityNode node;
    node.type = EntityType::organization;
    node.fresh = true;
    node.kind = club_;
    if (home != none) node.country = a.entities[home].country;
    node.name = a.words(span.first, span.last);
    node.first_token = span.first;
    node.last_token = span.last;
    found = static_cast<std::uint32_t>(a.entities.size());
    a.entities.push_back(node);
  }
  named_.push_back(words);
  entities_.push_back(found);
  return found;
}

/// Makes the tokens a mention of the entity, in place of what they were.
void Teams::take(Analysis& a, Span span, std::uint32_t entity) {
  std::uint32_t at = none;
  for (std::uint32_t t = span.first; t < span.last; ++t)
    if (a.mention_at[t] != none && at == none) at = a.mention_at[t];
  if (at == none) {
    at = static_cast<std::uint32_t>(a.mentions.size());
    a.mentions.emplace_back();
  }
  TokenMention& m = a.mentions[at];
  m = TokenMention();
  m.first = m.title_first = span.first;
  m.last = span.last;
  m.entity = entity;
  m.source = {"team", 0};
  for (std::uint32_t t = span.first; t < span.last; ++t) {
    // A second mention under the same name: "San" and "Antonio".
    if (const std::uint32_t other = a.mention_at[t]; other != none && other != at) a.mentions[other].entity = none;
    a.mention_at[t] = at;
  }
}

/// The one of that last name whom a list has met before, or somebody new.
std::uint32_t Teams::player(Analysis& a, std::uint32_t token) {
  const std::uint64_t words = words_key(a, {token, token + 1});
  for (std::size_t n = 0; n < named_.size(); ++n)
    if (named_[n] == words) return entities_[n];
  EntityNode node;
  node.type = EntityType::person;
  node.fresh = true;
  node.name = a.word(token);
  node.first_token = token;
  node.last_token = token + 1;
  const auto entity = static_cast<std::uint32_t>(a.entities.size());
  a.entities.push_back(node);
  named_.push_back(words);
  entities_.push_back(entity);
  return entity;
}

/// "(Odera 11, Marsh 88)" behind a result, "c Odera b Marsh 41", "Marsh 24-7-61-2" in cricket: last names alone.
void Teams::players(Analysis& a, const TokenSentence& s) {
  bool inside = false;
  for (std::uint32_t i = s.first; i + 1 < s.last; ++i) {
    const Token& t = a.tokens[i];
    const Token& next = a.tokens[i + 1];
    if (t.tag == Tag::bracket) inside = a.text[t.begin] == '(';
    if (i == s.first || t.shape != Shape::capitalized || a.mention_at[i] != none || lexicon_->is(t.word, WordClass::sport_word)) continue;
    const Token& before = a.tokens[i - 1];
    const bool scored = inside && in(before.tag, tags(Tag::bracket, Tag::comma)) &&
                        (counts(next) || (next.tag == Tag::bracket && before.tag != Tag::bracket));  // not "(Chile)"
    const bool out = before.shape == Shape::lower && std::find(outs_.begin(), outs_.end(), before.word) != outs_.end();
    const bool bowled = i + 5 < s.last && counts(next) && a.tokens[i + 2].tag == Tag::hyphen && counts(a.tokens[i + 3]) && a.tokens[i + 4].tag == Tag::hyphen;
    if (scored || out || bowled) take(a, {i, i + 1}, player(a, i));
  }
}

void Teams::clubs(Analysis& a) {
  names_.clear();
  named_.clear();
  entities_.clear();
  const auto each = [&](auto&& use) {
    for (const TokenSentence& s : a.sentences)
      for (std::uint32_t i = s.first; i < s.last; ++i) {
        if (!capital(a.tokens[i]) && a.tokens[i].shape != Shape::number) continue;
        const std::uint32_t end = club_end(a, s, i);
        if (end == i || !open_to_clubs(a, i, end)) continue;
        if (use(s, Span{i, end})) i = end - 1;
      }
  };
  each([&](const TokenSentence& s, Span span) {
    if (as_place(a, s, span) || !competes(a, s, span)) return false;
    names_.push_back(words_key(a, span));
    return true;
  });
  std::sort(names_.begin(), names_.end());
  each([&](const TokenSentence& s, Span span) {
    if (as_place(a, s, span) || (acts_as_capital(a, span.first) && !of_sport(a, s) && !has_result(a, s)) || !std::binary_search(names_.begin(), names_.end(), words_key(a, span))) return false;
    const Span whole = widened(a, s, span);
    take(a, whole, club_entity(a, whole));
    return true;
  });
  for (const TokenSentence& s : a.sentences) players(a, s);
  a.mentions.erase(std::remove_if(a.mentions.begin(), a.mentions.end(), [](const TokenMention& m) { return m.entity == none; }), a.mentions.end());
  sort_mentions(a.mentions, spare_);
  std::fill(a.mention_at.begin(), a.mention_at.end(), none);
  for (std::uint32_t i = 0; i < a.mentions.size(); ++i)
    if (!a.mentions[i].nested)
      for (std::uint32_t t = a.mentions[i].first; t < a.mentions[i].last; ++t) a.mention_at[t] = i;
}

}  // namespace actant
