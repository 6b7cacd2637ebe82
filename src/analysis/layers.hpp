// The resources as the analysis sees them: one lexicon, and the gazetteer layers, the user's first.
#pragma once

#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "lexicon/lexicon.hpp"

namespace actant {

struct Layers {
  const Lexicon* lexicon = nullptr;     ///< vocabulary over all layers
  std::vector<const Gazetteer*> gazetteers;
};

}  // namespace actant
