// The order of mentions: by where they begin, of two that begin together the longer first, else as they came.
//
// std::stable_sort asks for memory at every call; here it is the caller's, and stays.
#pragma once

#include <algorithm>
#include <vector>

#include "analysis/analysis.hpp"

namespace actant {

inline bool stands_before(const TokenMention& x, const TokenMention& y) {
  return x.first != y.first ? x.first < y.first : x.last > y.last;
}

/// `spare` is scratch.
inline void sort_mentions(std::vector<TokenMention>& mentions, std::vector<TokenMention>& spare) {
  if (std::is_sorted(mentions.begin(), mentions.end(), stands_before)) return;
  const std::size_t size = mentions.size();
  spare.resize(size);
  for (std::size_t width = 1; width < size; width *= 2) {
    for (std::size_t at = 0; at < size; at += 2 * width) {
      const auto left = mentions.begin() + static_cast<std::ptrdiff_t>(at);
      const auto middle = mentions.begin() + static_cast<std::ptrdiff_t>(std::min(at + width, size));
      const auto right = mentions.begin() + static_cast<std::ptrdiff_t>(std::min(at + 2 * width, size));
      std::merge(left, middle, middle, right, spare.begin() + static_cast<std::ptrdiff_t>(at), stands_before);
    }
    mentions.swap(spare);
  }
}

}  // namespace actant
