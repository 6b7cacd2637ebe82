// In a report of a match a country, a town or an ordinary word may be a team: "Sweden faced Chile", "Leeds beat Hull 3-1",
// "the Bulls lost". Such a mention is one of an organization of that country.
#pragma once

#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/layers.hpp"
#include "analysis/name_table.hpp"

namespace actant {

class Teams {
 public:
  explicit Teams(const Layers& layers);

  /// Changes mentions of countries and towns, and adds mentions of clubs by the short names that only sport uses, if the document
  /// is a report; elsewhere towns beside a result become teams. Needs names and the first tags of the tagger. One thread at a time.
  void decide(Analysis& a);

 private:
  /// What is asked of a sentence, once.
  struct Facts {
    bool sport = false;    ///< a word of sport is in it
    bool result = false;   ///< "beat Kent 3-1", or "Leeds 3 Hull 1"
    bool list = false;     ///< results, standings, fixtures: it says nothing
  };
  Facts facts(const Analysis& a, const TokenSentence& s) const;
  bool plays(const Analysis& a, const TokenSentence& s, const TokenMention& m, EntityType type) const;
  bool in_prose(const Analysis& a, const TokenSentence& s, const TokenMention& m) const;
  bool is_place_preposition(WordId word) const;
  void play(Analysis& a, TokenMention& m);
  void countries_and_towns(Analysis& a, bool report);

  // Reports (clubs.cpp).
  struct Record { std::uint8_t layer; std::uint32_t record; };
  void clubs(Analysis& a);
  template <class Use>
  void each_club(const Analysis& a, const Use& use);
  std::uint32_t club_end(const Analysis& a, const TokenSentence& s, std::uint32_t at);
  bool open_to_clubs(const Analysis& a, TokenRun run) const;
  bool as_place(const Analysis& a, const TokenSentence& s, TokenRun run, const Facts& of) const;
  bool competes(const Analysis& a, const TokenSentence& s, TokenRun run, const Facts& of) const;
  TokenRun widened(const Analysis& a, const TokenSentence& s, TokenRun run) const;
  std::uint32_t club_entity(Analysis& a, TokenRun run);
  void take(Analysis& a, TokenRun run, std::uint32_t entity);
  std::uint32_t player(Analysis& a, std::uint32_t token);
  void players(Analysis& a, const TokenSentence& s);
  std::uint32_t add_entity(Analysis& a, EntityType type, TokenRun run) const;

  const Layers* layers_;
  const Lexicon* lexicon_;
  std::vector<WordId> places_;     ///< prepositions: "in Spain" is the country
  std::vector<WordId> opponents_;  ///< prepositions: "against Leeds" is the club
  std::vector<WordId> outs_;       ///< how a batsman is out: b, c, st, lbw
  WordId club_, the_, at_;
  // Scratch.
  std::vector<std::uint32_t> team_of_;  // entity -> its team, or none
  std::vector<std::uint64_t> names_;    // the words of the clubs of this report, sorted
  NameTable known_;                     // clubs by their words and records, players by their last names
  std::vector<Record> records_;         // of the club that club_end found
  std::vector<TokenMention> spare_;
};

/// Up to three digits: goals, points, runs.
inline bool is_score(const Token& t) { return t.tag == Tag::CD && t.end - t.begin <= 3; }

}  // namespace actant
