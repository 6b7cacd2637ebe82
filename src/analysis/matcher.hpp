// Finds the names and list phrases of the gazetteers in a sentence.
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

  /// Appends the matches of one sentence, by first token, longest first. Names are leftmost-longest; what lies inside
  /// a longer name is kept as nested; titles, agents and prepositions do not compete with names.
  void match(const TokenSentence& sentence, const Analysis& a, std::vector<TermMatch>& out) const;

 private:
  const Layers* layers_;
};

}  // namespace actant
