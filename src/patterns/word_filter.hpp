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
  /// What a word is to a filter.
  using Slot = std::uint8_t;
  static constexpr Slot anything_slot = 63;
  static constexpr Slot slot(WordId word) { return static_cast<Slot>(word % anything_slot); }

  /// Meets whatever holds it as well: what nothing is asked of, and what is there whoever asks.
  static constexpr WordFilter anything() {
    WordFilter f;
    f.bits_ = std::uint64_t{1} << anything_slot;
    return f;
  }
  constexpr void add(WordId word) { bits_ |= std::uint64_t{1} << slot(word); }
  /// False: nothing is in both.
  constexpr bool may_meet(WordFilter other) const { return (bits_ & other.bits_) != 0; }
  /// False: no word of the slot is in it.
  constexpr bool may_hold(Slot s) const { return (bits_ >> s & 1) != 0; }

 private:
  std::uint64_t bits_ = 0;
};

}  // namespace actant
