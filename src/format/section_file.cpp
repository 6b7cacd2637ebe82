#include "format/section_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/unicode.hpp"

namespace actant {
namespace {

bool blank(char c) { return c == ' ' || c == '\t'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

/// Hands out the lines of a text without their ends; checks each for bytes that no text file holds.
class Lines {
 public:
  Lines(const SourceFile& file, Reporter& report) : text_(file.text), report_(report) {
    if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
  }

  bool next(std::string_view& line) {
    if (text_.empty()) return false;
    const std::size_t end = text_.find('\n');
    line = text_.substr(0, end);
    text_ = end == std::string_view::npos ? std::string_view() : text_.substr(end + 1);
    ++number_;
    if (line.ends_with('\r')) line.remove_suffix(1);
    check(line);
    return true;
  }
  std::uint32_t number() const { return number_; }

  /// A part of the current line as a piece.
  Piece piece(std::string_view line, std::string_view part) const {
    const auto offset = static_cast<std::size_t>(part.data() - line.data());
    return {part, number_, static_cast<std::uint32_t>(unicode::length(line.substr(0, offset))) + 1};
  }

 private:
  void check(std::string_view line) {
    bool plain = true;
    for (char c : line) plain = plain && static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F;
    if (plain) return;
    for (std::size_t i = 0; i < line.size();) {
      const auto d = unicode::decode(line, i);
      const bool ill = d.code_point == unicode::replacement && line.substr(i, 3) != "\xEF\xBF\xBD";
      if (ill || (d.code_point < 0x20 && d.code_point != '\t') || d.code_point == 0x7F) {
        report_.error(piece(line, line.substr(i, 1)), ill ? "ill-formed-utf8" : "control-character",
                      ill ? "ill-formed UTF-8" : fmt::format("control character U+{:04X}", static_cast<unsigned>(d.code_point)),
                      ill ? "save the file as UTF-8" : "remove it");
        return;
      }
      i += d.length;
    }
  }

  std::string_view text_;
  Reporter& report_;
  std::uint32_t number_ = 0;
};

/// The line without a comment: # at the start or after white space, outside quotes.
std::string_view without_comment(std::string_view line) {
  if (line.find('#') == std::string_view::npos) return line;
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == '#' && !quoted && (i == 0 || blank(line[i - 1]))) return line.substr(0, i);
  }
  return line;
}

void read_attributes(std::string_view line, std::string_view inside, const Lines& lines, Entry& entry) {
  while (!(inside = trim(inside)).empty()) {
    const std::string_view item = inside.substr(0, inside.find_first_of(" \t"));
    const std::size_t equals = item.find('=');
    Attribute a;
    a.key = lines.piece(line, item.substr(0, equals));
    if (equals != std::string_view::npos) a.value = lines.piece(line, item.substr(equals + 1));
    entry.attributes.push_back(a);
    inside.remove_prefix(item.size());
  }
}

}  // namespace

Diagnostic Reporter::make(Severity severity, Piece at, std::string_view code, std::string message, std::string fix) const {
  Diagnostic d;
  d.severity = severity;
  d.file = file_.name;
  d.line = at.line;
  d.column = at.column;
  d.code = code;
  d.message = std::move(message);
  d.fix = std::move(fix);
  if (at.line > 0) {
    // The line's text: from the piece outwards if it lies in the file, else counted from the start.
    const std::string& text = file_.text;
    std::size_t begin = 0;
    if (at.text.data() >= text.data() && at.text.data() <= text.data() + text.size()) {
      begin = static_cast<std::size_t>(at.text.data() - text.data());
      while (begin > 0 && text[begin - 1] != '\n') --begin;
    } else {
      for (std::uint32_t n = 1; n < at.line && begin != std::string::npos; ++n) {
        begin = text.find('\n', begin);
        if (begin != std::string::npos) ++begin;
      }
    }
    if (begin != std::string::npos) {
      std::size_t end = text.find('\n', begin);
      if (end == std::string::npos) end = text.size();
      if (end > begin && text[end - 1] == '\r') --end;
      d.source_line = text.substr(begin, end - begin);
    }
  }
  return d;
}

void Reporter::error(Piece at, std::string_view code, std::string message, std::string fix) {
  failed_ = true;
  out_.push_back(make(Severity::error, at, code, std::move(message), std::move(fix)));
}

void Reporter::warning(Piece at, std::string_view code, std::string message, std::string fix) {
  out_.push_back(make(Severity::warning, at, code, std::move(message), std::move(fix)));
}

SectionFile read_sections(const SourceFile& file, bool attributes, Reporter& report) {
  SectionFile out;
  Lines lines(file, report);
  std::string_view line;
  bool first = true;
  while (lines.next(line)) {
    const std::string_view content = trim(without_comment(line));
    if (content.empty()) continue;
    if (content.front() == '%') {
      const std::string_view name = content.substr(1, content.find_first_of(" \t") - 1);
      const std::string_view value = trim(content.substr(1 + name.size()));
      if (first) {
        first = false;
        out.kind = name;
        constexpr std::string_view kinds[] = {"gaz", "pat", "operators", "rules"};
        if (std::find(std::begin(kinds), std::end(kinds), name) == std::end(kinds))
          report.error(lines.piece(line, name.empty() ? content : name), "unknown-kind",
                       fmt::format("unknown kind of file '{}'", name), "begin with %gaz 1, %pat 1, %operators 1 or %rules 1");
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), out.version);
        if (error != std::errc() || out.version != 1)
          report.error(lines.piece(line, value.empty() ? content : value), "unknown-version",
                       fmt::format("unknown version '{}'", value), "this program reads version 1");
        continue;
      }
      out.directives.push_back({lines.piece(line, name), lines.piece(line, value)});
      continue;
    }
    if (first) {
      first = false;
      report.error(lines.piece(line, content), "no-kind", "the file does not say what it is",
                   "begin with %gaz 1, %pat 1, %operators 1 or %rules 1");
    }
    if (content.front() == '[') {
      if (content.back() != ']') {
        report.error(lines.piece(line, content.substr(content.size() - 1)), "open-section", "a section without ']'", "close it");
        continue;
      }
      const std::string_view name = trim(content.substr(1, content.size() - 2));
      if (name.empty()) {
        report.error(lines.piece(line, content), "empty-section", "a section without a name", "name it");
        continue;
      }
      out.sections.push_back({lines.piece(line, name), {}});
      continue;
    }
    const std::size_t equals = content.find('=');
    if (equals == std::string_view::npos) {
      report.error(lines.piece(line, content), "no-equals", "a line that is no 'key = value'",
                   "write key = value, [section] or a # comment");
      continue;
    }
    Entry entry;
    const std::string_view key = trim(content.substr(0, equals));
    std::string_view value = trim(content.substr(equals + 1));
    if (key.empty()) {
      report.error(lines.piece(line, content), "empty-key", "a value without a key", "write key = value");
      continue;
    }
    entry.key = lines.piece(line, key);
    if (attributes && value.ends_with('}')) {
      const std::size_t open = value.rfind('{');
      if (open == std::string_view::npos) {
        report.error(lines.piece(line, value.substr(value.size() - 1)), "open-brace", "'}' without '{'", "write {attribute …}");
      } else {
        read_attributes(line, value.substr(open + 1, value.size() - open - 2), lines, entry);
        value = trim(value.substr(0, open));
      }
    } else if (attributes && value.find('{') != std::string_view::npos) {
      report.error(lines.piece(line, value.substr(value.find('{'))), "open-brace", "'{' without '}' at the end of the line", "close it");
    }
    // Names may hold a lone quote (inches); lists of patterns may not.
    if (!attributes && std::count(value.begin(), value.end(), '"') % 2 != 0)
      report.error(lines.piece(line, value.substr(value.find('"'))), "open-quote", "a quote that is not closed", "close it");
    entry.value = value.empty() ? Piece{line.substr(line.size()), lines.number(), static_cast<std::uint32_t>(unicode::length(line)) + 1}
                                : lines.piece(line, value);
    if (out.sections.empty()) {
      report.error(entry.key, "no-section", "an entry before the first section", "put a [section] before it");
      continue;
    }
    out.sections.back().entries.push_back(std::move(entry));
  }
  if (first) report.error({{}, 1, 1}, "no-kind", "the file is empty", "begin with %gaz 1, %pat 1, %operators 1 or %rules 1");
  return out;
}

std::vector<Piece> split_list(Piece value) {
  std::vector<Piece> out;
  const std::string_view text = value.text;
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '"') quoted = !quoted;
    if (i < text.size() && (text[i] != ',' || quoted)) continue;
    std::string_view item = trim(text.substr(begin, i - begin));
    if (item.size() >= 2 && item.front() == '"' && item.back() == '"') item = item.substr(1, item.size() - 2);
    const auto offset = static_cast<std::size_t>(item.data() - text.data());
    out.push_back({item, value.line, value.column + static_cast<std::uint32_t>(unicode::length(text.substr(0, offset)))});
    begin = i + 1;
  }
  return out;
}

std::vector<WordLine> read_word_list(const SourceFile& file, Reporter& report) {
  std::vector<WordLine> out;
  Lines lines(file, report);
  std::string_view line;
  while (lines.next(line)) {
    const std::string_view content = without_comment(line);
    if (trim(content).empty()) continue;
    WordLine entry;
    std::string_view rest = content;
    while (true) {
      const std::size_t tab = rest.find('\t');
      const std::string_view field = trim(rest.substr(0, tab));
      entry.fields.push_back({field, lines.number(), static_cast<std::uint32_t>(field.data() - line.data()) + 1});
      if (tab == std::string_view::npos) break;
      rest.remove_prefix(tab + 1);
    }
    out.push_back(std::move(entry));
  }
  return out;
}

std::string_view did_you_mean(std::string_view word, const std::vector<std::string_view>& known) {
  std::string_view best;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  std::vector<std::size_t> row;
  for (std::string_view candidate : known) {
    row.resize(candidate.size() + 1);
    for (std::size_t k = 0; k <= candidate.size(); ++k) row[k] = k;
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t k = 1; k <= candidate.size(); ++k) {
        const std::size_t above = row[k];
        row[k] = std::min({row[k] + 1, row[k - 1] + 1, diagonal + (word[i - 1] != candidate[k - 1])});
        diagonal = above;
      }
    }
    if (row.back() < least) {
      least = row.back();
      best = candidate;
    }
  }
  return best;
}

std::string suggestion(std::string_view word, const std::vector<std::string_view>& known, std::string_view otherwise) {
  const std::string_view near = did_you_mean(word, known);
  return near.empty() ? std::string(otherwise) : fmt::format("did you mean '{}'?", near);
}

}  // namespace actant
