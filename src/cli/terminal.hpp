// What may go to a terminal: text from outside must not command it.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace actant {

/// Appends `text` with control characters (C0 but tab and line feed, DEL, C1, and the marks that turn the direction of
/// writing) as \xNN or \u{NNNN}; ill-formed UTF-8 bytes as \xNN.
void append_for_terminal(std::string_view text, std::string& out);

/// Prints as it is, or as a terminal may have it if `stream` is one.
void print_safely(std::FILE* stream, std::string_view text);

/// A copy that one line of a message can hold: line feeds and tabs are escaped, too.
std::string for_message(std::string_view text);

}  // namespace actant
