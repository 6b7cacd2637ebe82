#include "pipeline/tsv_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace actant {
namespace {

/// Is a text written as it is? Some that are may be said not to be; hardly a field is not. Eight bytes at once.
bool is_plain(std::string_view text) {
  const auto odd = [](std::uint64_t bytes) {
    constexpr std::uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
    const std::uint64_t backslash = bytes ^ ones * '\\';
    return ((bytes - ones * ' ') & ~bytes & tops) | ((backslash - ones) & ~backslash & tops);  // below a blank, or zero
  };
  const auto load = [text](std::size_t at, std::size_t size) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, size);
    return bytes;
  };
  const std::size_t size = text.size();
  if (size >= 8) {
    std::uint64_t found = odd(load(size - 8, 8));
    for (std::size_t i = 0; i + 8 < size; i += 8) found |= odd(load(i, 8));
    return found == 0;
  }
  if (size >= 4) return odd(load(0, 4) | load(size - 4, 4) << 32) == 0;
  return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\\'; });
}

void escape(std::string_view text, std::string& out) {
  if (is_plain(text)) {
    out += text;
    return;
  }
  for (const char c : text) {
    switch (c) {
      case '\t': out += "\\t"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\\': out += "\\\\"; break;
      default: out += c;
    }
  }
}

/// Spreadsheets run what begins so (also in its full-width form), even behind blanks.
bool begins_formula(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  if (text.empty()) return false;
  for (const std::string_view start : {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
    if (text.starts_with(start)) return true;
  return false;
}

/// A field, and what stands before it without a tab between.
struct Cell {
  std::string_view lead, text;
};

void append_number(std::uint32_t n, std::string& out) {
  std::array<char, 10> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), n).ptr;
  out.append(digits.data(), end);
}

}  // namespace

std::string TsvWriter::header(const WriterOptions& options) {
  if (options.entities) return "name\ttype\tid\tcountry\tcode\trole\tmentions\tdoc\tstart\tend\n";
  std::string out =
      "actor\taction\ttarget\tevent\tcameo\tactor_code\ttarget_code\tnegated\tmodality\tattributed_to\tdate\tplace\tdoc\t"
      "sentence\tstart\tend";
  if (options.explain) out += "\twhy";
  out += '\n';
  return out;
}

void TsvWriter::write(std::string_view name, const Document& doc, const WriterOptions& options, std::string& out) {
  points_.reset(options.byte_offsets ? std::string_view() : doc.text());
  const auto offset = [&](std::uint32_t byte) { return options.byte_offsets ? byte : points_.at(byte); };
  const auto field = [&](std::string_view text) {
    if (options.spreadsheet_safe && begins_formula(text)) out += '\'';
    escape(text, out);
    out += '\t';
  };
  if (options.entities) {
    std::vector<std::uint32_t> count(doc.entities().size()), first(doc.entities().size(), none);
    for (std::uint32_t i = 0; i < doc.mentions().size(); ++i) {
      const std::uint32_t e = doc.mentions()[i].entity;
      ++count[e];
      if (first[e] == none) first[e] = i;
    }
    for (std::uint32_t i = 0; i < doc.entities().size(); ++i) {
      if (first[i] == none) continue;  // known only as another's country
      const Entity& e = doc.entities()[i];
      field(e.name);
      field(to_string(e.type));
      field(e.id);
      field(e.country);
      field(e.code);
      field(e.role);
      append_number(count[i], out);
      out += '\t';
      field(name);
      const Span span = doc.mentions()[first[i]].span;
      append_number(offset(span.begin), out);
      out += '\t';
      append_number(offset(span.end), out);
      out += '\n';
    }
    return;
  }
  const auto who = [&](const Argument& a) -> std::string_view {
    return a.entity != none ? doc.entities()[a.entity].name : doc.text().substr(a.span.begin, a.span.size());
  };
  const auto code = [&](const Argument& a) -> Cell {
    if (a.entity == none) return {};
    return {doc.entities()[a.entity].code, a.sector};
  };
  const bool plain_name = is_plain(name) && !options.spreadsheet_safe;
  for (const Triple& t : doc.triples()) {
    const std::array<Cell, 13> row = {{{{}, who(t.actor)}, {{}, t.lemma}, {{}, who(t.target)}, {{}, to_string(t.event)}, {{}, t.cameo},
                                       code(t.actor), code(t.target), {{}, t.negated ? "yes" : "no"}, {{}, to_string(t.modality)},
                                       {{}, t.attribution}, {{}, t.date}, {{}, t.place}, {{}, name}}};
    std::size_t size = row.size();
    for (const Cell& cell : row) size += cell.lead.size() + cell.text.size();
    const bool plain = plain_name && std::all_of(row.begin(), row.end() - 1, [](const Cell& cell) {
      return (cell.lead.empty() || is_plain(cell.lead)) && (cell.text.empty() || is_plain(cell.text));
    });
    if (plain) {
      // As they are, into place: nearly all rows.
      std::size_t at = out.size();
      out.resize(at + size);
      for (const Cell& cell : row) {
        for (const std::string_view part : {cell.lead, cell.text}) {
          std::copy(part.begin(), part.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
          at += part.size();
        }
        out[at++] = '\t';
      }
    } else {
      for (const Cell& cell : row) {
        escape(cell.lead, out);
        field(cell.text);
      }
    }
    append_number(t.sentence, out);
    out += '\t';
    append_number(offset(t.action.begin), out);
    out += '\t';
    append_number(offset(t.action.end), out);
    if (options.explain) {
      out += '\t';
      escape(t.why, out);
    }
    out += '\n';
  }
}

}  // namespace actant
