#include "analysis/teams.hpp"

#include <algorithm>
#include <string_view>

#include "analysis/dateline.hpp"

namespace actant {
namespace {

/// A report has so many words of sport, and one at least in so many tokens.
constexpr std::uint32_t fewest = 8, widest = 40;

bool names_type(const Analysis& a, std::uint32_t token, EntityType type) {
  return a.mention_at[token] != none && a.entities[a.mentions[a.mention_at[token]].entity].type == type;
}

/// 3-1 at a token that two more follow.
bool is_result(const Analysis& a, std::uint32_t i) {
  return is_score(a.tokens[i]) && a.tokens[i + 1].tag == Tag::hyphen && (a.tokens[i + 1].flags & space_before) == 0 && is_score(a.tokens[i + 2]);
}

}  // namespace

Teams::Teams(const Layers& layers) : layers_(&layers), lexicon_(layers.lexicon) {
  const auto list = [&](std::vector<WordId>& words, std::initializer_list<std::string_view> of) {
    for (const std::string_view w : of)
      if (const WordId word = lexicon_->find(w); word != unknown_word) words.push_back(word);
  };
  list(places_, {"in", "at", "near", "into", "outside", "inside", "across", "throughout", "around", "the", "of", "from", "to"});
  list(opponents_, {"over", "against", "with", "by", "for", "and"});
  list(outs_, {"b", "c", "st", "lbw"});
  club_ = lexicon_->find("club");
  the_ = lexicon_->find("the");
  at_ = lexicon_->find("at");
}

bool Teams::is_place_preposition(WordId word) const { return std::find(places_.begin(), places_.end(), word) != places_.end(); }

/// "Sweden beat Panama", "Tunisia's coach"; not "in Russia", "fans from the United States".
bool Teams::plays(const Analysis& a, const TokenSentence& s, const TokenMention& m, EntityType type) const {
  if (m.kind != MentionKind::name || m.term != TermKind::name || m.nested || a.entities[m.entity].type != type || in_dateline(a, s, m.last)) return false;
  // "Lyon, France", "France's Marc Odin": where something is, or somebody from.
  if (m.first > s.first + 1 && a.tokens[m.first - 1].tag == Tag::comma && names_type(a, m.first - 2, EntityType::place)) return false;
  if (m.last + 1 < s.last && a.tokens[m.last].tag == Tag::POS && names_type(a, m.last + 1, EntityType::person)) return false;
  return m.first == s.first || !is_place_preposition(a.tokens[m.first - 1].word);
}

/// Not "Lee (Spain) beat Cruz (Peru)", nor a list of results: there countries are where players are from.
bool Teams::in_prose(const Analysis& a, const TokenSentence& s, const TokenMention& m) const {
  const auto beside = [&](std::uint32_t i) { return in(a.tokens[i].tag, tags(Tag::bracket, Tag::hyphen, Tag::colon, Tag::symbol)); };
  if (s.headline || (m.first > s.first && beside(m.first - 1)) || (m.last < s.last && beside(m.last))) return false;
  return std::any_of(a.tokens.begin() + s.first, a.tokens.begin() + s.last, [&](const Token& t) {
    return in(t.tag, finite_tags) || (in(t.tag, verb_tags) && (lexicon_->tags(t.word) & bit(Tag::VBD)) != 0);  // "beat", as a base form
  });
}

/// A result stands in a sentence about sport, "beat Kent 3-1", or nothing but results do, "Leeds 3 Hull 1".
Teams::Facts Teams::facts(const Analysis& a, const TokenSentence& s) const {
  Facts f;
  f.list = true;
  bool result = false;
  std::uint32_t counted = 0;  // names with a number behind them
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    f.sport = f.sport || lexicon_->is(a.tokens[i].word, WordClass::sport_word);
    f.list = f.list && !in(a.tokens[i].tag, finite_tags);
    if (i + 1 >= s.last) break;
    const Token& next = a.tokens[i + 1];
    if (a.mention_at[i] != none && a.mention_at[i + 1] == none && is_score(next) &&
        (i + 2 >= s.last || a.mention_at[i + 2] != none || !in(a.tokens[i + 2].tag, noun_tags)))
      ++counted;
    result = result || (i + 2 < s.last && is_result(a, i) && (i == s.first || a.tokens[i - 1].tag != Tag::hyphen) &&
                        (i + 3 >= s.last || a.tokens[i + 3].tag != Tag::hyphen));
  }
  f.result = (result && f.sport) || (counted > 1 && f.list);
  return f;
}

/// Lets a mention of a country or town be its team.
void Teams::play(Analysis& a, TokenMention& m) {
  if (m.entity >= team_of_.size()) team_of_.resize(a.entities.size(), none);
  if (team_of_[m.entity] == none) {
    const EntityNode& home = a.entities[m.entity];
    EntityNode node;
    node.type = EntityType::organization;
    node.fresh = true;
    node.country = home.type == EntityType::country ? m.entity : home.country;
    node.name = home.name;
    node.first_token = m.first;
    node.last_token = m.last;
    team_of_[m.entity] = static_cast<std::uint32_t>(a.entities.size());
    a.entities.push_back(node);
  }
  m.entity = team_of_[m.entity];
}

void Teams::countries_and_towns(Analysis& a, bool report) {
  team_of_.assign(a.entities.size(), none);
  std::size_t sentence = 0, asked = none;
  Facts of;
  for (TokenMention& m : a.mentions) {
    while (sentence + 1 < a.sentences.size() && m.first >= a.sentences[sentence].last) ++sentence;
    while (sentence > 0 && m.first < a.sentences[sentence].first) --sentence;
    const TokenSentence& s = a.sentences[sentence];
    const EntityType type = a.entities[m.entity].type;
    if (type != EntityType::place && (!report || type != EntityType::country)) continue;
    if (!plays(a, s, m, type)) continue;
    if (asked != sentence) of = facts(a, s);
    asked = sentence;
    // A country that plays once in a report is a team throughout, but for where it is a place.
    if (type == EntityType::country ? (team_of_[m.entity] != none || of.sport) && in_prose(a, s, m) : of.result) play(a, m);
  }
}

void Teams::decide(Analysis& a) {
  std::uint32_t words = 0, results = 0;
  for (const Token& t : a.tokens) words += lexicon_->is(t.word, WordClass::sport_word);
  // "voted 61-37" is no sport: results count only beside words of it.
  const auto size = static_cast<std::uint32_t>(a.tokens.size());
  for (std::uint32_t i = 0; 3 * words >= fewest && i + 2 < size && results < 2 * words; ++i) {
    results += is_result(a, i);
    // A line of a table: "Leeds 24 17 5 2 51".
    results += i + 4 < size && has_capital(a.tokens[i].shape) && std::all_of(a.tokens.begin() + i + 1, a.tokens.begin() + i + 5, is_score);
  }
  words += results;
  const bool report = words >= fewest && a.tokens.size() <= std::size_t{words} * widest;
  if (report) clubs(a);
  countries_and_towns(a, report);
}

}  // namespace actant
