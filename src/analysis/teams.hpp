// In a report of a match a country, a town or an ordinary word may be a team: "Sweden faced Chile", "Leeds beat Hull 3-1",
// "the Bulls lost". Such a mention is one of an organization of that country.
#pragma once

#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/layers.hpp"

namespace actant {

class Teams {
 public:
  explicit Teams(const Layers& layers);

  /// Changes mentions of countries and towns, and adds mentions of clubs by the short names that only sport uses, if the document
  /// is a report; elsewhere towns beside a result become teams. Needs names and the first tags of the tagger. One thread at a time.
  void decide(Analysis& a);

 private:
  struct Span { std::uint32_t first, last; };
  bool plays(const Analysis& a, const TokenSentence& s, const TokenMention& m, EntityType type) const;
  bool in_prose(const Analysis& a, const TokenSentence& s, const TokenMention& m) const;
  bool of_sport(const Analysis& a, const TokenSentence& s) const;
  bool has_result(const Analysis& a, const TokenSentence& s) const;
  void play(Analysis& a, TokenMention& m);
  void countries_and_towns(Analysis& a, bool report);

  // Reports (clubs.cpp).
  void clubs(Analysis& a);
  std::uint32_t club_end(const Analysis& a, const TokenSentence& s, std::uint32_t at);
  bool open_to_clubs(const Analysis& a, std::uint32_t first, std::uint32_t last) const;
  bool as_place(const Analysis& a, const TokenSentence& s, Span span) const;
  bool competes(const Analysis& a, const TokenSentence& s, Span span) const;
  Span widened(const Analysis& a, const TokenSentence& s, Span span) const;
  std::uint64_t words_key(const Analysis& a, Span span) const;
  std::uint32_t club_entity(Analysis& a, Span span);
  void take(Analysis& a, Span span, std::uint32_t entity);
  std::uint32_t player(Analysis& a, std::uint32_t token);
  void players(Analysis& a, const TokenSentence& s);

  const Layers* layers_;
  const Lexicon* lexicon_;
  std::vector<WordId> places_;     ///< prepositions: "in Spain" is the country
  std::vector<WordId> opponents_;  ///< prepositions: "against Leeds" is the club
  std::vector<WordId> outs_;       ///< how a batsman is out: b, c, st, lbw
  WordId club_, the_, at_;
  // Scratch.
  std::vector<std::uint32_t> team_of_;  // entity -> its team, or none
  std::vector<std::uint64_t> names_;    // the words of the clubs of this report, sorted
  std::vector<std::uint64_t> named_;    // the same, by entity
  std::vector<std::uint32_t> entities_;
  std::vector<TokenMention> spare_;
  struct Record { std::uint8_t layer; std::uint32_t record; };
  std::vector<Record> records_;         // of the club that club_end found
};

}  // namespace actant
