// The analysis of a text, for people who write rules: tokens with tags, mentions, chunks and clauses.
#pragma once

#include <string>
#include <string_view>

#include "actant/resources.hpp"

namespace actant {

/// One block a sentence, in plain text. For debugging rules: the layout may change.
std::string parse_view(const Resources& resources, std::string_view text);

}  // namespace actant
