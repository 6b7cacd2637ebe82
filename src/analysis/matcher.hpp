// Finds the names and titles of the gazetteers in a sentence.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/layers.hpp"

namespace actant {

/// A term that fits tokens [first, last). Rivals on one span stand side by side.
struct TermMatch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  const Term* term = nullptr;
  std::uint8_t layer = 0;
  bool nested = false;    ///< inside a longer name
};

class Matcher {
 public:
  explicit Matcher(const Layers& layers) : layers_(&layers) {}

  /// Appends the matches of one sentence, by first token, longest first, of one span the user's layers first.
  ///
  /// Names are leftmost-longest: what begins inside a longer name and ends in it is kept as nested, what ends behind
  /// it is left out. Names that need support ({context}, {weak}) shut out nothing, for they may turn out to be none.
  /// Titles do not compete with names.
  ///
  /// Left out are names that do not hold on the article's day, entities that do not exist then if another one of
  /// the same span does, and in text all in capitals acronyms that are words ("WHO WILL", "IT").
  void match(const TokenSentence& sentence, const Analysis& a, std::vector<TermMatch>& out) const;

 private:
  void collect(const TokenSentence& sentence, const Analysis& a, std::uint32_t at, std::vector<TermMatch>& out) const;
  void drop_gone(const Analysis& a, std::size_t begin, std::vector<TermMatch>& out) const;
  bool word_in_capitals(const TermMatch& m, const Analysis& a) const;

  const Layers* layers_;
};

}  // namespace actant
