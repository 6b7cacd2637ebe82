// What a document's names stand for: a hash table from keys (name_keys.hpp) to entities that is emptied at no cost.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"

namespace actant {

/// One of each worker; keeps its capacity from document to document. Open addressing; keys are hashes already.
class NameTable {
 public:
  void clear() {
    if (++round_ == 0) {
      std::fill(slots_.begin(), slots_.end(), Slot{});
      round_ = 1;
    }
    used_ = 0;
  }

  /// The entity of a key, `none` if it is new. Valid until the next call.
  std::uint32_t& slot(std::uint64_t key) {
    if (slots_.size() < (used_ + 1) * 2) grow();
    std::size_t i = key & (slots_.size() - 1);
    while (slots_[i].round == round_ && slots_[i].key != key) i = (i + 1) & (slots_.size() - 1);
    if (slots_[i].round != round_) {
      slots_[i] = {key, none, round_};
      ++used_;
    }
    return slots_[i].entity;
  }

  /// The entity of a key, or `none`.
  std::uint32_t find(std::uint64_t key) const {
    if (slots_.empty()) return none;
    std::size_t i = key & (slots_.size() - 1);
    while (slots_[i].round == round_ && slots_[i].key != key) i = (i + 1) & (slots_.size() - 1);
    return slots_[i].round == round_ ? slots_[i].entity : none;
  }

 private:
  /// Of an earlier document, and free, if `round` is not the present one: a large document leaves nothing to clear to a small one.
  struct Slot { std::uint64_t key = 0; std::uint32_t entity = none, round = 0; };

  void grow() {
    std::vector<Slot> old(std::max<std::size_t>(1024, slots_.size() * 2));
    old.swap(slots_);
    for (const Slot& s : old)
      if (s.round == round_) {
        std::size_t i = s.key & (slots_.size() - 1);
        while (slots_[i].round == round_) i = (i + 1) & (slots_.size() - 1);
        slots_[i] = s;
      }
  }

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::uint32_t round_ = 0;
};

}  // namespace actant
