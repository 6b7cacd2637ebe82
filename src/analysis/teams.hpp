// In a report of a match, a country that plays is its team: an organization of that country, not a place. So is a town
// beside a result, "Leeds beat Hull 3-1".
#pragma once

#include <vector>

#include "analysis/analysis.hpp"

namespace actant {

class Teams {
 public:
  explicit Teams(const Lexicon& lexicon);

  /// Changes mentions of countries in sentences about sport, if the document is a report of one, and of towns in sentences
  /// with a result. Needs names and the first tags of the tagger. One thread at a time.
  void decide(Analysis& a);

 private:
  bool plays(const Analysis& a, const TokenSentence& s, const TokenMention& m, EntityType type) const;
  bool in_prose(const Analysis& a, const TokenSentence& s, const TokenMention& m) const;
  bool of_sport(const Analysis& a, const TokenSentence& s) const;
  bool has_result(const Analysis& a, const TokenSentence& s) const;
  void play(Analysis& a, TokenMention& m);

  const Lexicon* lexicon_;
  std::vector<WordId> places_;   ///< prepositions: "in Spain" is the country
  std::vector<std::uint32_t> team_of_;  // scratch: entity -> its team, or none
};

}  // namespace actant
