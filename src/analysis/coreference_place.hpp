// Where a pronoun or phrase stands that is to be resolved.
#pragma once

#include "analysis/coreference.hpp"

namespace actant {

struct Coreference::Place {
  std::uint32_t chunk = none;
  std::uint32_t token = 0;
  std::uint32_t sentence = 0;
  std::uint32_t clause = none;
  GrammarRole role = GrammarRole::inner;
  bool possessive = false;
  std::uint32_t quote = none;
};

}  // namespace actant
