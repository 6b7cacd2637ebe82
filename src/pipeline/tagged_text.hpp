// A text with its tokens, sentences, names and tags: what the stages behind build on.
//
// For those that look at one text (parse, the examples of rules, tests). It makes the stages anew each time; Extractor keeps them.
#pragma once

#include <string_view>

#include "analysis/analysis.hpp"
#include "pipeline/resource_tables.hpp"

namespace actant {

/// Fills `a`, which is empty or cleared. `text` has to outlive it.
void tag_text(const detail::ResourceTables& tables, std::string_view text, Analysis& a);

}  // namespace actant
