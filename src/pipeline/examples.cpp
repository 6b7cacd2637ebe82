#include "pipeline/examples.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "actant/extractor.hpp"
#include "pipeline/resource_tables.hpp"
#include "pipeline/tagged_text.hpp"

namespace actant {
namespace {

std::string_view trim(std::string_view t) {
  while (!t.empty() && t.front() == ' ') t.remove_prefix(1);
  while (!t.empty() && t.back() == ' ') t.remove_suffix(1);
  return t;
}

/// "Gondor 040 Rohan": the code is the word that is a number, a root in capitals, or `none`.
struct Expected {
  std::string_view actor, code, target;
};

bool is_code(std::string_view word) {
  if (word == "none") return true;
  const bool digits = word.size() >= 2 && word.size() <= 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
  const bool root = word.size() >= 3 && word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
  constexpr std::string_view roots = " AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT ";
  return digits || (root && roots.find(fmt::format(" {} ", word)) != std::string_view::npos);
}

bool parse_expected(std::string_view text, Expected& out) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = text.find(' ', at);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view word = text.substr(at, end - at);
    if (at > 0 && is_code(word)) {
      out = {trim(text.substr(0, at)), word, trim(text.substr(end))};
      return !out.actor.empty() && !out.target.empty();
    }
    at = end + 1;
  }
  return false;
}

bool party_fits(std::string_view want, const Argument& got, const Document& doc) {
  if (want == "-") return got.span.empty();
  if (got.span.empty()) return false;
  const std::string_view words = doc.text().substr(got.span.begin, got.span.size());
  if (words.find(want) != std::string_view::npos || want.find(words) != std::string_view::npos) return true;
  return got.entity != none && doc.entities()[got.entity].name == want;
}

bool code_fits(std::string_view want, const Triple& t) {
  if (want == "none") return t.event == Event::null;
  if (want[0] >= '0' && want[0] <= '9') return t.cameo.starts_with(want);
  // The scorers' view: CONCEDE and RETREAT are one root.
  if (want == "CONCEDE" || want == "RETREAT") return t.event == Event::concede || t.event == Event::retreat;
  return to_string(t.event) == want;
}

std::string found_triples(const Document& doc) {
  std::string out;
  for (const Triple& t : doc.triples()) {
    if (t.event == Event::null) continue;
    out += fmt::format("{}{} {} {} {}", out.empty() ? "" : "; ", doc.text().substr(t.actor.span.begin, t.actor.span.size()), t.cameo,
                       to_string(t.event), t.target.span.empty() ? "-" : doc.text().substr(t.target.span.begin, t.target.span.size()));
  }
  return out.empty() ? "nothing" : out;
}

bool tagging_example(const Resources& resources, std::string_view example, std::string& wrong) {
  std::string text;
  struct Want { std::size_t end; std::string_view tag; };  // the token that ends there
  std::vector<Want> wants;
  std::size_t at = 0;
  while (at < example.size()) {
    std::size_t end = example.find(' ', at);
    if (end == std::string_view::npos) end = example.size();
    std::string_view word = example.substr(at, end - at);
    if (!text.empty()) text += ' ';
    const std::size_t slash = word.rfind('/');
    if (slash != std::string_view::npos) {
      // "flood/NN-hit", "Lima/NNP.": behind the tag the word goes on.
      const std::string_view behind = word.substr(slash + 1);
      const std::string_view tag = behind.substr(0, behind.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"));
      text += word.substr(0, slash);
      wants.push_back({text.size(), tag});
      text += behind.substr(tag.size());
    } else {
      text += word;
    }
    at = end + 1;
  }
  const detail::ResourceTables& tables = resources.tables();
  Analysis a;
  tag_text(tables, text, a);
  for (const Want& want : wants)
    for (const Token& t : a.tokens)
      if (t.end == want.end && to_string(t.tag) != want.tag)
        wrong += fmt::format("{}'{}' is {}, not {}", wrong.empty() ? "" : ", ", a.words(static_cast<std::uint32_t>(&t - a.tokens.data()), static_cast<std::uint32_t>(&t - a.tokens.data()) + 1), to_string(t.tag), want.tag);
  return wrong.empty() && !wants.empty();
}

}  // namespace

ExampleCounts run_examples(const Resources& resources, const SourceFile& file, std::vector<Diagnostic>& out) {
  ExampleCounts counts;
  std::vector<Diagnostic> ignored;  // faults of the file itself are reported by the compiler
  Reporter quiet(file, ignored);
  Reporter report(file, out);
  const SectionFile sections = read_sections(file, false, quiet);
  const bool rules = sections.kind == "rules";
  if (!rules && sections.kind != "pat" && sections.kind != "operators") return counts;
  Extractor extractor(resources);
  Document doc;
  for (const Section& section : sections.sections) {
    const auto has = [&section](std::string_view key) {
      return std::any_of(section.entries.begin(), section.entries.end(), [key](const Entry& e) { return e.key.text == key; });
    };
    // Where a section gives no event there is nothing to show but what it keeps away.
    const bool refuses = has("none") && std::none_of(section.entries.begin(), section.entries.end(), [](const Entry& e) {
      return e.key.text != "none" && is_code(e.key.text);
    });
    if (!section.name.text.starts_with("@") && !has("ex") && !(refuses && has("not")))
      report.warning(section.name, "no-example", fmt::format("section '{}' has no example", section.name.text),
                     rules ? "add ex = A word/TAG here" : "add ex = SENTENCE => ACTOR CODE TARGET");
    for (const Entry& entry : section.entries) {
      const bool negative = entry.key.text == "not";
      if (entry.key.text != "ex" && !negative) continue;
      ++counts.run;
      const std::string_view value = entry.value.text;
      if (rules) {
        std::string wrong;
        if (!tagging_example(resources, value, wrong)) {
          ++counts.failed;
          report.error(entry.value, "example-fails", "the example fails: " + wrong, "mend the rule or the example");
        }
        continue;
      }
      const std::size_t arrow = value.find("=>");
      const std::string_view sentence = trim(value.substr(0, arrow));
      extractor.extract(sentence, {}, doc);
      if (negative) {
        const auto begin = section.entries.front().key.line, end = section.entries.back().key.line;
        const bool any = std::any_of(doc.triples().begin(), doc.triples().end(), [&](const Triple& t) {
          return t.event != Event::null && t.source.file == file.name && begin <= t.source.line && t.source.line <= end;
        });
        if (any) {
          ++counts.failed;
          report.error(entry.value, "example-fails", fmt::format("the section speaks where it should not: {}", found_triples(doc)), "narrow the pattern or add one with code none");
        }
        continue;
      }
      if (arrow == std::string_view::npos) {
        report.error(entry.value, "bad-example", "an example without '=>'", "write ex = SENTENCE => ACTOR CODE TARGET");
        continue;
      }
      std::string_view rest = value.substr(arrow + 2);
      while (!trim(rest).empty()) {
        const std::string_view item = trim(rest.substr(0, rest.find(';')));
        rest = rest.find(';') == std::string_view::npos ? std::string_view() : rest.substr(rest.find(';') + 1);
        Expected want;
        if (!parse_expected(item, want)) {
          report.error(entry.value, "bad-example", fmt::format("'{}' is no ACTOR CODE TARGET", item), "use a CAMEO code, a PLOVER root, or none");
          continue;
        }
        const bool hit = std::any_of(doc.triples().begin(), doc.triples().end(), [&](const Triple& t) {
          return code_fits(want.code, t) && party_fits(want.actor, t.actor, doc) && party_fits(want.target, t.target, doc);
        });
        if (!hit) {
          ++counts.failed;
          report.error(entry.value, "example-fails", fmt::format("'{}' is not found, but {}", item, found_triples(doc)), "mend the pattern or the example");
          break;
        }
      }
    }
  }
  return counts;
}

}  // namespace actant
