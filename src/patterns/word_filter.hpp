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
  void add(WordId word) { bits_ |= std::uint64_t{1} << (word & 63); }
  /// Perhaps every word.
  static WordFilter all() {
    WordFilter f;
    f.bits_ = ~std::uint64_t{0};
    return f;
  }
  bool empty() const { return bits_ == 0; }
  /// False: no word is in both.
  bool may_meet(WordFilter other) const { return (bits_ & other.bits_) != 0; }
  bool may_hold(WordId word) const { return (bits_ >> (word & 63) & 1) != 0; }

 private:
  std::uint64_t bits_ = 0;
};

}  // namespace actant
