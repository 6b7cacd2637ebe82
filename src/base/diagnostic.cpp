#include <fmt/format.h>

#include "actant/error.hpp"
#include "base/unicode.hpp"

namespace actant {

std::string to_string(const Diagnostic& d) {
  constexpr std::string_view names[] = {"note", "warning", "error"};
  std::string out = d.file;
  if (d.line > 0) out += fmt::format(":{}:{}", d.line, d.column);
  out += fmt::format(": {}: {}", names[static_cast<unsigned>(d.severity)], d.message);
  if (!d.fix.empty()) out += fmt::format("; {}", d.fix);
  out += '\n';
  if (d.line > 0 && !d.source_line.empty()) {
    // What a terminal would obey, or could not read, is shown as U+FFFD.
    out += "    ";
    for (std::size_t i = 0; i < d.source_line.size();) {
      const auto c = unicode::decode(d.source_line, i);
      const bool control = (c.code_point < 0x20 && c.code_point != '\t') || (c.code_point >= 0x7F && c.code_point < 0xA0);
      unicode::append(out, control ? unicode::replacement : c.code_point);
      i += c.length;
    }
    out += "\n    ";
    // Tabs keep their width, so that the caret stands below its column.
    std::size_t at = 0;
    for (std::uint32_t column = 1; column < d.column && at < d.source_line.size(); ++column) {
      const auto c = unicode::decode(d.source_line, at);
      out += c.code_point == '\t' ? '\t' : ' ';
      at += c.length;
    }
    out += "^\n";
  }
  return out;
}

}  // namespace actant
