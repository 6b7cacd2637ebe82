#include "analysis/analysis.hpp"

namespace actant {

void Analysis::clear() {
  text = {};
  day = INT32_MAX;
  tokens.clear();
  sentences.clear();
  entities.clear();
  mentions.clear();
  mention_at.clear();
}

}  // namespace actant
