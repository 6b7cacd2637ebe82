#include "pipeline/tsv_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace actant {
namespace {


void escape(std::string_view text, std::string& out) {
  // Hardly a field has any: it is copied whole.
  const auto has = [text](char c) { return text.find(c) != std::string_view::npos; };
  if (!has('\t') && !has('\n') && !has('\r') && !has('\\')) {
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
      fmt::format_to(std::back_inserter(out), "{}\t", count[i]);
      field(name);
      const Span span = doc.mentions()[first[i]].span;
      fmt::format_to(std::back_inserter(out), "{}\t{}\n", offset(span.begin), offset(span.end));
    }
    return;
  }
  const auto who = [&](const Argument& a) {
    if (a.entity != none) field(doc.entities()[a.entity].name);
    else field(doc.text().substr(a.span.begin, a.span.size()));
  };
  const auto code = [&](const Argument& a) {
    if (a.entity != none) escape(doc.entities()[a.entity].code, out);
    field(a.entity != none ? a.sector : std::string_view());
  };
  for (const Triple& t : doc.triples()) {
    who(t.actor);
    field(t.lemma);
    who(t.target);
    field(to_string(t.event));
    field(t.cameo);
    code(t.actor);
    code(t.target);
    field(t.negated ? "yes" : "no");
    field(to_string(t.modality));
    field(t.attribution);
    field(t.date);
    field(t.place);
    field(name);
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}", t.sentence, offset(t.action.begin), offset(t.action.end));
    if (options.explain) {
      out += '\t';
      escape(t.why, out);
    }
    out += '\n';
  }
}

}  // namespace actant
