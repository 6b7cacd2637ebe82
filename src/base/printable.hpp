// Text from outside made fit for a message: names of files may hold anything but a zero byte.
#pragma once

#include <string>
#include <string_view>

namespace actant {

/// `text` with control characters and ill-formed UTF-8 written as \n, \t, \r or \x1b, so that a terminal does not obey
/// it and a line stays a line. Long ones are cut in the middle.
std::string printable(std::string_view text);

}  // namespace actant
