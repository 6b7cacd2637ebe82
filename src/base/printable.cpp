#include "base/printable.hpp"

#include <fmt/format.h>

#include "base/unicode.hpp"

namespace actant {

std::string printable(std::string_view text) {
  constexpr std::size_t longest = 1000;
  if (text.size() > longest)
    return printable(text.substr(0, longest / 2)) + "[...]" + printable(text.substr(text.size() - longest / 2));
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const unicode::Decoded d = unicode::decode(text, i);
    const std::string_view bytes = text.substr(i, d.length);
    i += d.length;
    const bool ill_formed = d.code_point == unicode::replacement && bytes != "\xEF\xBF\xBD";
    if (bytes == "\n") out += "\\n";
    else if (bytes == "\t") out += "\\t";
    else if (bytes == "\r") out += "\\r";
    else if (ill_formed || d.code_point < 0x20 || (d.code_point >= 0x7F && d.code_point < 0xA0) || unicode::is_format(d.code_point))
      for (const char c : bytes) out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    else out += bytes;
  }
  return out;
}

}  // namespace actant
