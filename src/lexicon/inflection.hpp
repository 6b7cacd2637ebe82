// The regular inflections of English, for what word lists leave out.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "lexicon/tag.hpp"

namespace actant {

/// The regular plural of a noun or of a phrase that ends in one: "strike" -> "strikes", "spokesman" -> "spokesmen".
std::string plural_of(std::string_view noun);

/// Words of which `form` may be the regular inflection under `tag` ("banned", VBD -> "bann", "banne", "ban"), likeliest
/// first; empty ones at the end. For base forms and other tags there are none.
std::array<std::string, 3> bases_of(std::string_view form, Tag tag);

}  // namespace actant
