// Stanford RegexNER: a pattern of words, a tab, its class; what it may overwrite and a priority may follow.
#include <fmt/format.h>

#include "pipeline/import.hpp"

namespace actant {
namespace {

constexpr std::size_t most_variants = 32;

/// The names that a pattern fits, if it is words, escapes, (a|b) and x?; empty if it is more.
std::vector<std::string> names_of(std::string_view pattern) {
  std::vector<std::string> out = {""};
  const auto append = [&](const std::vector<std::string>& choices) {
    std::vector<std::string> next;
    for (const std::string& before : out)
      for (const std::string& choice : choices) next.push_back(before + choice);
    out.swap(next);
    return out.size() <= most_variants;
  };
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    std::vector<std::string> choices;
    if (c == '\\') {
      if (i + 1 >= pattern.size()) return {};
      const char next = pattern[++i];
      if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || (next >= '0' && next <= '9')) return {};  // \d, \w
      choices = {std::string(1, next)};
    } else if (c == '(') {
      const std::size_t close = pattern.find(')', i);
      if (close == std::string_view::npos) return {};
      std::string_view inside = pattern.substr(i + 1, close - i - 1);
      if (inside.find_first_of("([?*+{.^$\\") != std::string_view::npos) return {};
      for (;;) {
        const std::size_t bar = inside.find('|');
        choices.emplace_back(inside.substr(0, bar));
        if (bar == std::string_view::npos) break;
        inside.remove_prefix(bar + 1);
      }
      i = close;
    } else if (std::string_view("[]{}*+^$|)").find(c) != std::string_view::npos) {
      return {};
    } else {
      choices = {std::string(1, c)};   // a bare dot is meant as one, as a rule: "U.S."
    }
    if (i + 1 < pattern.size() && pattern[i + 1] == '?') {
      choices.emplace_back();
      ++i;
    }
    if (!append(choices)) return {};
  }
  return out;
}

std::string single_spaced(std::string_view text) {
  std::string out;
  for (char c : trimmed(text))
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  return out;
}

}  // namespace

void import_regexner(Import& out) {
  each_line(out.file().text, [&](std::string_view text, std::uint32_t line) {
    if (trimmed(text).empty() || text.front() == '#') return;
    out.line();
    const std::size_t tab = text.find('\t');
    if (tab == std::string_view::npos) {
      out.refuse(line, text, "no-class", "no tab and class behind the pattern", "write PATTERN, a tab, PERSON, ORGANIZATION, LOCATION …");
      return;
    }
    std::string_view kind = text.substr(tab + 1);
    kind = trimmed(kind.substr(0, kind.find('\t')));
    std::string_view type = foreign_type(kind);
    const bool nationality = kind == "NATIONALITY";
    if (type.empty() && !nationality) {
      out.refuse(line, text, "unknown-type", fmt::format("'{}' is no type of actant", kind), "leave the line out; actant has persons, countries, organizations and places");
      return;
    }
    const std::vector<std::string> names = names_of(trimmed(text.substr(0, tab)));
    if (names.empty() || single_spaced(names[0]).empty()) {
      out.refuse(line, text, "regular-expression", "the pattern is more than words and their variants", "write the names it fits, a line each");
      return;
    }
    const std::string first = single_spaced(names[0]);
    const std::string country = out.options().country_of(first);
    if (nationality && country.empty()) {
      out.refuse(line, text, "unknown-country", fmt::format("of which country '{}' is, the line does not say", first), "write an entry with adj = by hand");
      return;
    }
    const bool known = !country.empty() && (nationality || type == "country" || kind == "LOCATION" || kind == "GPE");
    ForeignEntity* e = known ? &out.country(country, line) : &out.entity(first, type, type == "country" ? "" : out.options().country, line);
    for (const std::string& name : names) e->add(nationality ? "adj" : "alias", single_spaced(name), line);
  });
}

}  // namespace actant
