// The version of the library and of what it writes.
#pragma once

#include <string_view>

namespace actant {
inline constexpr std::string_view version = "0.1.0";
}
