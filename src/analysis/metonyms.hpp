// Capitals: governments when they act, are spoken to or have views; places when they are gone to or stood in.
#pragma once

#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"

namespace actant {

class Metonyms {
 public:
  explicit Metonyms(const Lexicon& lexicon);
  /// Turns the capitals of a sentence that stand for their government into mentions of the country, of kind metonym;
  /// of the others `stands_for` stays, for those who need an actor all the same. `named`: the noun chunks that have a mention.
  void decide(Analysis& a, const Clauses& s, const std::vector<std::uint32_t>& named) const;

 private:
  bool government(const Analysis& a, const Clauses& s, std::uint32_t chunk, const TokenMention& m) const;
  bool government_as_subject(const Clauses& s, const Clause& c) const;
  bool listed(const std::vector<WordId>& words, WordId word) const;

  const Lexicon* lexicon_;
  std::vector<WordId> places_, acted_upon_;
  WordId between_, to_, from_;
};

}  // namespace actant
