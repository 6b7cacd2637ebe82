// The order of mentions: by where they begin, of two that begin together the longer first, else as they came.
//
// std::stable_sort asks for memory at every call; here it is the caller's, and stays.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "analysis/analysis.hpp"

namespace actant {

inline bool stands_before(const TokenMention& x, const TokenMention& y) {
  return x.first != y.first ? x.first < y.first : x.last > y.last;
}

/// `spare` is scratch. Those that stages add stand behind the others, which are in order: only they are sorted, and merged.
inline void sort_mentions(std::vector<TokenMention>& mentions, std::vector<TokenMention>& spare) {
  const auto place = [](std::size_t at) { return static_cast<std::ptrdiff_t>(at); };
  const auto first = static_cast<std::size_t>(std::is_sorted_until(mentions.begin(), mentions.end(), stands_before) - mentions.begin());
  const std::size_t size = mentions.size();
  if (first == size) return;
  spare.resize(size);
  std::vector<TokenMention>*from = &mentions, *to = &spare;
  for (std::size_t width = 1; width < size - first; width *= 2) {
    for (std::size_t at = first; at < size; at += 2 * width) {
      const auto left = from->begin() + place(at);
      const auto middle = from->begin() + place(std::min(at + width, size));
      const auto right = from->begin() + place(std::min(at + 2 * width, size));
      std::merge(left, middle, middle, right, to->begin() + place(at), stands_before);
    }
    std::swap(from, to);
  }
  if (from == &spare) std::copy(spare.begin() + place(first), spare.end(), mentions.begin() + place(first));
  const auto tail = mentions.begin() + place(first);
  std::merge(mentions.begin(), tail, tail, mentions.end(), spare.begin(), stands_before);
  mentions.swap(spare);
}

/// Sorts the mentions and tells each token of the outermost one that covers it.
inline void index_mentions(Analysis& a, std::vector<TokenMention>& spare) {
  sort_mentions(a.mentions, spare);
  std::fill(a.mention_at.begin(), a.mention_at.end(), none);
  for (std::uint32_t i = 0; i < a.mentions.size(); ++i)
    if (!a.mentions[i].nested)
      for (std::uint32_t t = a.mentions[i].first; t < a.mentions[i].last; ++t) a.mention_at[t] = i;
}

}  // namespace actant
