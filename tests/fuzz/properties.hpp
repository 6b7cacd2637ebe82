// What has to hold of any document, whatever the text. A property that does not hold ends the program with its name.
#pragma once

#include <rapidjson/document.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "actant/document.hpp"
#include "actant/writer.hpp"
#include "base/unicode.hpp"

namespace actant::fuzz {

inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

/// The spans of a document lie in its text, and its indexes in its lists.
inline void check_spans(std::string_view text, const Document& doc) {
  const auto inside = [&](Span s) { return s.begin <= s.end && s.end <= text.size(); };
  std::uint32_t last = 0;
  for (const Sentence& s : doc.sentences()) {
    require(inside(s.span) && s.span.begin >= last, "sentences lie in the text, one behind the other");
    last = s.span.end;
  }
  for (const Mention& m : doc.mentions()) {
    require(inside(m.span) && !m.span.empty(), "a mention lies in the text");
    require(m.entity < doc.entities().size(), "a mention has an entity");
    require(m.sentence < doc.sentences().size() && doc.sentences()[m.sentence].span.contains(m.span), "a mention lies in its sentence");
  }
  for (const Triple& t : doc.triples()) {
    require(inside(t.actor.span) && inside(t.target.span) && inside(t.action), "a triple lies in the text");
    require(!t.action.empty() && !t.actor.span.empty(), "a triple has an actor and an action");
    for (std::uint32_t e : {t.actor.entity, t.target.entity, t.attributed_to})
      require(e == none || e < doc.entities().size(), "an argument has an entity of the document or none");
    require(t.sentence < doc.sentences().size(), "a triple has a sentence");
  }
}

/// `text` as JSON has it: ill-formed bytes as U+FFFD. One element a code point.
inline std::vector<std::string> code_points(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < text.size();) {
    const auto d = unicode::decode(text, i);
    unicode::append(out.emplace_back(), d.code_point);
    i += d.length;
  }
  return out;
}

/// Every {text, start, end} of a line of JSON quotes the text.
inline void check_quotes(const rapidjson::Value& value, const std::vector<std::string>& points) {
  if (value.IsArray()) {
    for (const auto& element : value.GetArray()) check_quotes(element, points);
  } else if (value.IsObject()) {
    if (value.HasMember("start")) {
      const std::size_t start = value["start"].GetUint(), end = value["end"].GetUint();
      require(start <= end && end <= points.size(), "offsets lie in the text");
      std::string quoted;
      for (std::size_t i = start; i < end; ++i) quoted += points[i];
      require(quoted == std::string_view(value["text"].GetString(), value["text"].GetStringLength()), "a span equals its text");
    }
    for (const auto& member : value.GetObject()) check_quotes(member.value, points);
  }
}

inline void check_json(std::string_view text, const std::string& line) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
  require(!json.HasParseError() && json.IsObject(), "the output is JSON, and valid UTF-8");
  require(line.find('\n') == line.size() - 1, "a document is one line");
  check_quotes(json, code_points(text));
}

inline void check_tsv(const Document& doc, const std::string& header, const std::string& rows) {
  std::size_t lines = 0, tabs = 0, columns = 0;
  for (char c : header) columns += c == '\t';
  for (char c : rows) {
    lines += c == '\n';
    tabs += c == '\t';
    require(c != '\r', "a field holds no line end");
  }
  require(lines == doc.triples().size(), "a line a triple");
  require(tabs == lines * columns, "every line has all columns");
}

}  // namespace actant::fuzz
