// Hashes (XXH3, from Debian's xxhash): for tables and for the checksum of an image.
#pragma once

#include <cstdint>
#include <string_view>

namespace actant {
std::uint64_t hash64(std::string_view bytes);
}
