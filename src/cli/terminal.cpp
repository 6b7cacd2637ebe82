#include "cli/terminal.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <iterator>

#include "base/unicode.hpp"

namespace actant {
namespace {

bool commands(std::uint32_t c) {
  return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0x2028 || c == 0x2029;
}

}  // namespace

void append_for_terminal(std::string_view text, std::string& out) {
  for (std::size_t i = 0; i < text.size();) {
    const auto d = unicode::decode(text, i);
    const std::string_view bytes = text.substr(i, d.length);
    i += d.length;
    // An ill-formed byte decodes as U+FFFD, but does not read so.
    const bool ill_formed = d.code_point == 0xFFFD && bytes != "\xEF\xBF\xBD";
    if (ill_formed || (bytes.size() == 1 && commands(d.code_point)))
      for (char c : bytes) fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(c));
    else if (commands(d.code_point)) fmt::format_to(std::back_inserter(out), "\\u{{{:x}}}", static_cast<std::uint32_t>(d.code_point));
    else out += bytes;
  }
}

void print_safely(std::FILE* stream, std::string_view text) {
  std::string safe;
  if (::isatty(::fileno(stream)) != 0) {
    append_for_terminal(text, safe);
    text = safe;
  }
  std::fwrite(text.data(), 1, text.size(), stream);
}

std::string for_message(std::string_view text) {
  std::string safe, out;
  append_for_terminal(text, safe);
  for (char c : safe) {
    if (c == '\n') out += "\\n";
    else if (c == '\t') out += "\\t";
    else out += c;
  }
  return out;
}

}  // namespace actant
