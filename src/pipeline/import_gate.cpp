// GATE: lists.def names lists (FILE:MAJOR:MINOR:LANGUAGE:ANNOTATION), a .lst has a name a line, with features behind it.
#include <fmt/format.h>

#include "pipeline/import.hpp"

namespace actant {
namespace {

std::string_view field(std::string_view text, int n) {
  for (; n > 0; --n) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return {};
    text.remove_prefix(colon + 1);
  }
  return trimmed(text.substr(0, text.find(':')));
}

/// "Zint&country=FRA": features stand behind the separator, a tab or &.
void entry(Import& out, std::string_view text, std::string_view type, std::string_view minor, std::uint32_t line) {
  const std::size_t end = text.find_first_of("\t&");
  const std::string name(trimmed(text.substr(0, end)));
  const std::string known = out.options().country_of(name);
  if (type == "country" && !known.empty()) {
    out.country(known, line).add("alias", name, line);
    return;
  }
  std::string country = out.options().country;
  std::vector<std::pair<std::string, std::string>> features;
  for (std::string_view rest = end == std::string_view::npos ? std::string_view() : text.substr(end + 1); !rest.empty();) {
    const std::size_t stop = rest.find_first_of("\t&");
    const std::string_view one = rest.substr(0, stop);
    if (const std::size_t equals = one.find('='); equals != std::string_view::npos)
      features.emplace_back(trimmed(one.substr(0, equals)), trimmed(one.substr(equals + 1)));
    rest = stop == std::string_view::npos ? std::string_view() : rest.substr(stop + 1);
  }
  for (const auto& [key, value] : features)
    if (key == "country" || key == "countryCode")
      if (const std::string id = out.options().country_of(value); !id.empty()) country = id;
  ForeignEntity& e = out.entity(name, type, country, line);
  for (const auto& [key, value] : features)
    if (key == "gender" && type == "person" && !value.empty()) e.add("gender", std::string(1, static_cast<char>(value[0] | 32)), line);
  if ((type == "place" || type == "organization") && (minor == "city" || minor == "province" || minor == "region" || minor == "company" || minor == "university" ||
                                                      minor == "newspaper" || minor == "bank" || minor == "airline"))
    e.add("kind", std::string(minor), line);
}

std::string_view type_of(std::string_view major, std::string_view minor) {
  // Parts of names are not names.
  for (std::string_view part : {"person_first", "person_ending", "surname", "person_sci"})
    if (major == part) return {};
  if (const std::string_view by_minor = foreign_type(minor); !by_minor.empty() && (major == "location" || major == "organization")) return by_minor;
  return foreign_type(major);
}

}  // namespace

void import_gate(Import& out) {
  const std::string& file = out.file().name;
  if (!file.ends_with(".def")) {
    const std::string_view type = foreign_type(out.options().type);
    each_line(out.file().text, [&](std::string_view text, std::uint32_t line) {
      if (trimmed(text).empty() || text.front() == '#') return;
      out.line();
      if (type.empty()) {
        out.refuse(line, text, "no-type", "a list does not say what it is of", "use --type, or convert the .def that names the list");
        return;
      }
      entry(out, text, type, {}, line);
    });
    return;
  }
  each_line(out.file().text, [&](std::string_view text, std::uint32_t line) {
    if (trimmed(text).empty() || text.front() == '#') return;
    out.line();
    const std::string_view list = field(text, 0), major = field(text, 1), minor = field(text, 2), language = field(text, 3);
    if (!language.empty() && language != "english" && language != "en") {
      out.refuse(line, text, "other-language", fmt::format("the list is in {}", language), "actant reads English; leave it out");
      return;
    }
    const std::string_view type = type_of(major, minor);
    if (type.empty()) {
      out.refuse(line, text, "unknown-type", fmt::format("lists of '{}{}{}' are no names of actant", major, minor.empty() ? "" : ":", minor),
                 "leave it out, or convert the .lst alone with --type");
      return;
    }
    std::string content;
    if (!out.options().open || !out.options().open(list, content)) {
      out.refuse(line, text, "no-list", fmt::format("cannot read the list '{}'", list), "put it beside the .def");
      return;
    }
    const std::size_t slash = file.rfind('/');
    out.within((slash == std::string::npos ? std::string() : file.substr(0, slash + 1)) + std::string(list), content);
    each_line(content, [&](std::string_view name, std::uint32_t number) {
      if (trimmed(name).empty() || name.front() == '#') return;
      out.line();
      entry(out, name, type, minor, number);
    });
    out.within({}, {});
  });
}

}  // namespace actant
