// "LEEDS, England, May 3 (Reuters) - …": the places in front of a report.
#pragma once

#include "analysis/analysis.hpp"

namespace actant {

/// Do the tokens of the sentence before `last` belong to its dateline? It opens a line in capitals and ends in a bracket, a dash or
/// a colon after a few words without a verb. Needs tags.
inline bool in_dateline(const Analysis& a, const TokenSentence& s, std::uint32_t last) {
  constexpr std::uint32_t longest = 10;
  if (a.tokens[s.first].shape != Shape::upper || (a.tokens[s.first].flags & line_before) == 0) return false;
  for (std::uint32_t i = s.first; i < s.last && i < s.first + longest; ++i) {
    const Token& t = a.tokens[i];
    if (in(t.tag, tags(Tag::bracket, Tag::colon)) || (t.tag == Tag::hyphen && (t.flags & space_before))) return last <= i;
    if (in(t.tag, finite_tags)) return false;
  }
  return false;
}

}  // namespace actant
