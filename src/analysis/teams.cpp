#include "analysis/teams.hpp"

#include <algorithm>
#include <string_view>

namespace actant {
namespace {

/// A report has so many words of sport, and one at least in so many tokens.
constexpr std::uint32_t fewest = 8, widest = 40;

}  // namespace

Teams::Teams(const Lexicon& lexicon) : lexicon_(&lexicon) {
  for (std::string_view w : {"in", "at", "near", "into", "outside", "inside", "across", "throughout", "around", "the"}) places_.push_back(lexicon.find(w));
}

/// "Sweden beat Panama", "Tunisia's coach"; not "in Russia", "fans from the United States".
bool Teams::plays(const Analysis& a, const TokenSentence& s, const TokenMention& m) const {
  if (m.kind != MentionKind::name || m.term != TermKind::name || m.nested || a.entities[m.entity].type != EntityType::country) return false;
  return m.first == s.first || std::find(places_.begin(), places_.end(), a.tokens[m.first - 1].word) == places_.end();
}

void Teams::decide(Analysis& a) {
  std::uint32_t words = 0;
  for (const Token& t : a.tokens) words += lexicon_->is(t.word, WordClass::sport_word) ? 1 : 0;
  if (words < fewest || a.tokens.size() > std::size_t{words} * widest) return;
  // A country that plays once is a team throughout, but for where it is a place.
  team_of_.assign(a.entities.size(), none);
  std::size_t sentence = 0;
  for (TokenMention& m : a.mentions) {
    while (sentence + 1 < a.sentences.size() && m.first >= a.sentences[sentence].last) ++sentence;
    while (sentence > 0 && m.first < a.sentences[sentence].first) --sentence;
    const TokenSentence& s = a.sentences[sentence];
    if (!plays(a, s, m)) continue;
    std::uint32_t& team = team_of_[m.entity];
    bool sport = team != none;
    for (std::uint32_t t = s.first; t < s.last && !sport; ++t) sport = lexicon_->is(a.tokens[t].word, WordClass::sport_word);
    if (!sport) continue;
    if (team == none) {
      EntityNode node;
      node.type = EntityType::organization;
      node.fresh = true;
      node.country = m.entity;
      node.name = a.entities[m.entity].name;
      node.first_token = m.first;
      node.last_token = m.last;
      team = static_cast<std::uint32_t>(a.entities.size());
      a.entities.push_back(node);
    }
    m.entity = team;
  }
}

}  // namespace actant
