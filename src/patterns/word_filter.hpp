// A set of words in one register that may err on the side of yes: a Bloom filter of one hash.
//
// Most patterns and phrasal verbs fail because a preposition is not there. Whoever asks builds a filter of the words that
// stand in the clause, once, and compares it with the filters of many patterns. No is certain, yes has to be looked at.
#pragma once

#include <cstdint>

#include "lexicon/lexicon.hpp"

namespace actant {

class WordFilter {
 public:
  /// Meets whatever holds it as well: what nothing is asked of, and what is there whoever asks.
  static constexpr WordFilter anything() {
    WordFilter f;
    f.bits_ = std::uint64_t{1} << words;
    return f;
  }
  constexpr void add(WordId word) { bits_ |= std::uint64_t{1} << word % words; }
  /// False: nothing is in both.
  constexpr bool may_meet(WordFilter other) const { return (bits_ & other.bits_) != 0; }
  constexpr bool may_hold(WordId word) const { return (bits_ >> word % words & 1) != 0; }

 private:
  static constexpr unsigned words = 63;  // bits for them; the last is that of anything
  std::uint64_t bits_ = 0;
};

}  // namespace actant
