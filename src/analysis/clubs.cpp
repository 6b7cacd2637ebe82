// Clubs in reports of matches, by the short names that anywhere else are a town, a surname or a word: Leeds, Rangers, Utah.
//
// Two passes: a name that competes once ("Leeds 3 Hull 1", "Utah routed Dallas", "the win over Hull") is a club throughout the
// report, but for where it is the place ("in Leeds").
#include <algorithm>

#include "analysis/dateline.hpp"
#include "analysis/mention_order.hpp"
#include "analysis/name_keys.hpp"
#include "analysis/teams.hpp"

namespace actant {
namespace {

constexpr TagSet closed = closed_tags | bit(Tag::RB);

bool acts_as_capital(const Analysis& a, std::uint32_t token) {
  return a.mention_at[token] != none && a.mentions[a.mention_at[token]].term == TermKind::capital;
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
bool Teams::open_to_clubs(const Analysis& a, TokenRun run) const {
  for (std::uint32_t t = run.first; t < run.last; ++t) {
    if (a.mention_at[t] == none) continue;
    const TokenMention& m = a.mentions[a.mention_at[t]];
    const EntityNode& e = a.entities[m.entity];
    if (m.first < run.first || m.last > run.last) return false;
    if (e.type != EntityType::place && !(e.type == EntityType::person && e.fresh && m.last == m.first + 1)) return false;
  }
  return true;
}

/// "in Leeds", or in a dateline.
bool Teams::as_place(const Analysis& a, const TokenSentence& s, TokenRun run, const Facts& of) const {
  if (in_dateline(a, s, run.last)) return true;
  if (run.first == s.first) return false;
  const Token& before = a.tokens[run.first - 1];
  if (before.tag == Tag::bracket && a.text[before.begin] == '(') return true;
  if (before.word == the_) return a.mention_at[run.first] != none;
  // "Leeds at Hull", a line of its own: a fixture.
  return !(before.word == at_ && of.list) && is_place_preposition(before.word);
}

/// Does the name do what teams do in this place?
bool Teams::competes(const Analysis& a, const TokenSentence& s, TokenRun run, const Facts& of) const {
  if (run.last < s.last) {
    const Token& next = a.tokens[run.last];
    if (is_score(next) || next.tag == Tag::POS || (next.word == at_ && of.list)) return true;
    const TagSet readings = next.word != unknown_word ? lexicon_->tags(next.word) : 0;
    if (next.shape == Shape::lower &&
        (in(next.tag, finite_tags) || (readings & finite_tags) != 0 || lexicon_->is(next.word, WordClass::sport_word)))
      return true;
  }
  if (run.first == s.first) return false;
  const Token& before = a.tokens[run.first - 1];
  return in(before.tag, finite_tags | tags(Tag::VBG, Tag::VB)) || before.word == the_ || (before.word == at_ && of.list) ||
         std::find(opponents_.begin(), opponents_.end(), before.word) != opponents_.end();
}

/// "Leicester Tigers", "Avangard Omsk", where the gazetteer has one of the words: the capitals around it belong to the name.
TokenRun Teams::widened(const Analysis& a, const TokenSentence& s, TokenRun run) const {
  const auto fits = [&](std::uint32_t i) {
    const Token& t = a.tokens[i];
    return t.shape == Shape::capitalized && open_to_clubs(a, {i, i + 1}) && !in(t.tag, closed) && !lexicon_->is(t.word, WordClass::sport_word);
  };
  while (run.last < s.last && (a.tokens[run.last].flags & line_before) == 0 && fits(run.last)) ++run.last;
  while (run.first > s.first + 1 && (a.tokens[run.first].flags & line_before) == 0 && fits(run.first - 1)) --run.first;
  return run;
}

std::uint32_t Teams::add_entity(Analysis& a, EntityType type, TokenRun run) const {
  EntityNode node;
  node.type = type;
  node.fresh = true;
  node.name = a.words(run.first, run.last);
  node.first_token = run.first;
  node.last_token = run.last;
  a.entities.push_back(node);
  return static_cast<std::uint32_t>(a.entities.size() - 1);
}

/// The club of a name: the one that the document names in full, else one of its own.
std::uint32_t Teams::club_entity(Analysis& a, TokenRun run) {
  const std::uint64_t words = words_key(a, run.first, run.last, 0);
  if (const std::uint32_t there = known_.find(words); there != none) return there;
  std::uint32_t club = none, home = none;
  for (std::size_t i = 0; i < records_.size() && club == none; ++i) club = known_.find(key(by_record, records_[i].layer, records_[i].record));
  if (club == none) {
    for (std::uint32_t t = run.first; t < run.last && home == none; ++t)
      if (a.mention_at[t] != none) home = a.mentions[a.mention_at[t]].entity;
    club = add_entity(a, EntityType::organization, run);
    a.entities[club].kind = club_;
    if (home != none) a.entities[club].country = a.entities[home].country;
  }
  known_.slot(words) = club;
  return club;
}

/// Makes the tokens a mention of the entity, in place of what they were.
void Teams::take(Analysis& a, TokenRun run, std::uint32_t entity) {
  std::uint32_t at = none;
  for (std::uint32_t t = run.first; t < run.last; ++t)
    if (a.mention_at[t] != none && at == none) at = a.mention_at[t];
  if (at == none) {
    at = static_cast<std::uint32_t>(a.mentions.size());
    a.mentions.emplace_back();
  }
  TokenMention& m = a.mentions[at];
  m = TokenMention();
  m.first = m.title_first = run.first;
  m.last = run.last;
  m.entity = entity;
  m.source = {"team", 0};
  for (std::uint32_t t = run.first; t < run.last; ++t) {
    // A second mention under the same name: "San" and "Antonio".
    if (const std::uint32_t other = a.mention_at[t]; other != none && other != at) a.mentions[other].entity = none;
    a.mention_at[t] = at;
  }
}

/// The one of that last name whom a list has met before, or somebody new.
std::uint32_t Teams::player(Analysis& a, std::uint32_t token) {
  const std::uint64_t name = key(last_name, word_key(a, token));
  if (const std::uint32_t there = known_.find(name); there != none) return there;
  const std::uint32_t entity = add_entity(a, EntityType::person, {token, token + 1});
  known_.slot(name) = entity;
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
                        (is_score(next) || (next.tag == Tag::bracket && before.tag != Tag::bracket));  // not "(Chile)"
    const bool out = before.shape == Shape::lower && std::find(outs_.begin(), outs_.end(), before.word) != outs_.end();
    const bool bowled = i + 5 < s.last && is_score(next) && a.tokens[i + 2].tag == Tag::hyphen && is_score(a.tokens[i + 3]) && a.tokens[i + 4].tag == Tag::hyphen;
    if (scored || out || bowled) take(a, {i, i + 1}, player(a, i));
  }
}

/// Calls use(sentence, its facts, tokens) for each name of a club that may be one; what it takes is not looked at again.
template <class Use>
void Teams::each_club(const Analysis& a, const Use& use) {
  for (const TokenSentence& s : a.sentences) {
    Facts of;
    bool asked = false;
    for (std::uint32_t i = s.first; i < s.last; ++i) {
      if (!capital(a.tokens[i]) && a.tokens[i].shape != Shape::number) continue;
      const std::uint32_t end = club_end(a, s, i);
      if (end == i || !open_to_clubs(a, {i, end})) continue;
      if (!asked) of = facts(a, s);
      asked = true;
      if (use(s, of, TokenRun{i, end})) i = end - 1;
    }
  }
}

void Teams::clubs(Analysis& a) {
  names_.clear();
  known_.clear();
  for (std::uint32_t e = 0; e < a.entities.size(); ++e)
    if (a.entities[e].record != none) known_.slot(key(by_record, a.entities[e].layer, a.entities[e].record)) = e;
  each_club(a, [&](const TokenSentence& s, const Facts& of, TokenRun run) {
    if (as_place(a, s, run, of) || !competes(a, s, run, of)) return false;
    names_.push_back(words_key(a, run.first, run.last, 0));
    return true;
  });
  std::sort(names_.begin(), names_.end());
  each_club(a, [&](const TokenSentence& s, const Facts& of, TokenRun run) {
    if (as_place(a, s, run, of) || (acts_as_capital(a, run.first) && !of.sport && !of.result)) return false;
    if (!std::binary_search(names_.begin(), names_.end(), words_key(a, run.first, run.last, 0))) return false;
    const TokenRun whole = widened(a, s, run);
    take(a, whole, club_entity(a, whole));
    return true;
  });
  for (const TokenSentence& s : a.sentences) players(a, s);
  a.mentions.erase(std::remove_if(a.mentions.begin(), a.mentions.end(), [](const TokenMention& m) { return m.entity == none; }), a.mentions.end());
  index_mentions(a, spare_);
}

}  // namespace actant
