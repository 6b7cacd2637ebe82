#include "gazetteer/gaz_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/unicode.hpp"

namespace actant {
namespace {

enum : unsigned { person_bit = 1, country_bit = 2, organization_bit = 4, place_bit = 8, any_bits = 15 };

struct Key {
  std::string_view name;
  unsigned types;                    // of entities that may have it
};
constexpr std::array<Key, 16> keys = {{
    {"type", any_bits}, {"country", any_bits}, {"name", any_bits}, {"alias", any_bits},
    {"acronym", any_bits & ~person_bit}, {"adj", any_bits & ~person_bit}, {"people", any_bits & ~person_bit},
    {"capital", country_bit | place_bit | organization_bit}, {"metonym", country_bit | place_bit | organization_bit}, {"code", any_bits},
    {"role", any_bits}, {"title", person_bit}, {"kind", any_bits & ~person_bit}, {"gender", person_bit},
    {"valid", any_bits}, {"remove", any_bits}}};
constexpr std::array<std::string_view, 4> type_names = {"person", "country", "organization", "place"};

template <class Names>
std::string meant(std::string_view word, const Names& names, std::string_view otherwise) {
  return suggestion(word, {names.begin(), names.end()}, otherwise);
}

std::optional<EntityType> parse_type(std::string_view name) {
  const auto at = std::find(type_names.begin(), type_names.end(), name);
  if (at == type_names.end()) return std::nullopt;
  return static_cast<EntityType>(at - type_names.begin());
}

constexpr std::string_view type_fix = "use person, country, organization or place";
constexpr std::string_view range_fix = "write 2001-12-22..2014-09-29; either date may be absent";

bool good_id(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
  });
}

bool good_code(std::string_view code) {
  return code.size() >= 2 && std::all_of(code.begin(), code.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

}  // namespace

void GazEntry::clear() {
  id = country = name = code = {};
  type.reset();
  names.clear();
  roles.clear();
  titles.clear();
  kinds.clear();
  capitals.clear();
  removals.clear();
  valid = {};
  flags = 0;
  only_removes = broken = false;
}

void GazReader::read(const SourceFile& file, Reporter& report, const std::function<void(const GazEntry&)>& entry) {
  const SectionFile sections = read_sections(file, true, report);
  if (sections.kind != "gaz" && !sections.kind.empty()) {
    report.error({{}, 1, 1}, "wrong-kind", fmt::format("a gazetteer that says it is %{}", sections.kind), "begin with %gaz 1, or rename the file");
    return;
  }
  read_defaults(sections, report);
  for (const Section& section : sections.sections) {
    entry_.broken = !read_section(section, report);
    entry(entry_);
  }
}

void GazReader::read_defaults(const SectionFile& file, Reporter& report) {
  default_type_.reset();
  default_country_ = {};
  for (const Directive& d : file.directives) {
    if (d.name.text != "default") {
      report.error(d.name, "unknown-directive", fmt::format("unknown directive '%{}'", d.name.text), "did you mean '%default'?");
      continue;
    }
    for (std::string_view rest = d.value.text; !rest.empty();) {
      const std::string_view item = rest.substr(0, rest.find_first_of(" \t"));
      rest.remove_prefix(std::min(rest.size(), item.size() + 1));
      if (item.empty()) continue;
      const std::size_t equals = item.find('=');
      const std::string_view key = item.substr(0, equals);
      const std::string_view value = equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1);
      if (value.empty()) {
        report.error(d.value, "bad-default", fmt::format("'{}' is no key=value", item), "write %default type=person country=fra");
      } else if (key == "type") {
        default_type_ = parse_type(value);
        if (!default_type_) report.error(d.value, "unknown-type", fmt::format("unknown type '{}'", value), meant(value, type_names, type_fix));
      } else if (key == "country") {
        default_country_ = {value, d.value.line, d.value.column};
      } else {
        report.error(d.value, "bad-default", fmt::format("'{}' has no default", key), "only type and country have one");
      }
    }
  }
}

void GazReader::read_type(const Section& section, Reporter& report) {
  const Entry* first = nullptr;
  for (const Entry& line : section.entries) {
    if (line.key.text != "type") continue;
    if (first != nullptr) {
      report.error(line.key, "second-type", "a second type contradicts the first", "keep one");
      continue;
    }
    first = &line;
    entry_.type = parse_type(line.value.text);
    if (!entry_.type)
      report.error(line.value, "unknown-type", fmt::format("unknown type '{}'", line.value.text), meant(line.value.text, type_names, type_fix));
  }
  if (first != nullptr) return;
  if (default_type_) entry_.type = default_type_;
  else if (!entry_.only_removes && !known_below_(section.name.text))
    report.error(section.name, "no-type", "an entry without a type", std::string(type_fix));
}

void GazReader::check_key(const Entry& line, Reporter& report) {
  const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key& k) { return k.name == line.key.text; });
  if (key == keys.end()) {
    std::vector<std::string_view> names;
    for (const Key& k : keys) names.push_back(k.name);
    report.error(line.key, "unknown-key", fmt::format("unknown key '{}'", line.key.text),
                 meant(line.key.text, names, "see gazetteers/README.md, section 2"));
    return;
  }
  if (entry_.type && !(key->types & (1U << static_cast<unsigned>(*entry_.type))))
    report.error(line.key, "wrong-key", fmt::format("'{}' says nothing about a {}", key->name, type_names[static_cast<std::size_t>(*entry_.type)]),
                 "remove the line, or change the type");
  // Attributes belong to names alone.
  constexpr std::array<std::string_view, 7> names = {"name", "alias", "acronym", "adj", "people", "metonym", "capital"};
  if (!line.attributes.empty() && std::find(names.begin(), names.end(), key->name) == names.end())
    report.error(line.attributes[0].key, "no-attributes", fmt::format("'{}' has no attributes", key->name), "remove {…}");
}

bool GazReader::read_section(const Section& section, Reporter& report) {
  entry_.clear();
  seen_.clear();
  entry_.id = section.name;
  if (!good_id(section.name.text))
    report.error(section.name, "bad-id", fmt::format("'{}' is no id", section.name.text), "use lower case ASCII letters, digits, hyphens and dots");
  entry_.only_removes = !section.entries.empty() &&
                        std::all_of(section.entries.begin(), section.entries.end(), [](const Entry& e) { return e.key.text == "remove"; });
  read_type(section, report);
  entry_.country = entry_.type == EntityType::country ? Piece{} : default_country_;
  bool good = true;
  for (const Entry& line : section.entries) {
    check_key(line, report);
    if (line.value.text.empty()) {
      report.error(line.value, "empty-value", fmt::format("'{}' has no value", line.key.text), "give one, or remove the line");
      good = false;
      continue;
    }
    good = read_entry(line, report) && good;
  }
  if (entry_.only_removes) return good;
  if (entry_.name.text.empty() && !known_below_(section.name.text)) {
    report.error(section.name, "no-name", "an entry without a name", "add name = …");
    return false;
  }
  return good && (entry_.type || known_below_(section.name.text));
}

bool GazReader::read_entry(const Entry& line, Reporter& report) {
  const std::string_view key = line.key.text, value = line.value.text;
  if (key == "name") {
    if (!entry_.name.text.empty()) {
      report.error(line.key, "second-name", "a second canonical name", "write alias = …");
      return false;
    }
    entry_.name = line.value;
    add_name(line, TermKind::name, canonical, report);
  } else if (key == "alias") {
    add_name(line, TermKind::name, 0, report);
  } else if (key == "acronym") {
    add_name(line, TermKind::acronym, exact_case, report);
  } else if (key == "adj") {
    add_name(line, TermKind::adjective, 0, report);
  } else if (key == "people") {
    add_name(line, TermKind::people, 0, report);
  } else if (key == "metonym") {
    add_name(line, TermKind::metonym, 0, report);
  } else if (key == "capital") {
    entry_.capitals.push_back(read_name(line, TermKind::capital, canonical, report));
  } else if (key == "country") {
    if (entry_.type == EntityType::country)
      report.error(line.key, "wrong-key", "'country' says nothing about a country", "remove the line, or change the type");
    else
      entry_.country = line.value;
  } else if (key == "code") {
    if (!entry_.code.text.empty() && entry_.code.text != value)
      report.error(line.value, "second-code", fmt::format("'{}' contradicts the code '{}' of line {}", value, entry_.code.text, entry_.code.line), "keep one");
    else if (!good_code(value))
      report.error(line.value, "bad-code", fmt::format("'{}' is no actor code", value), "use capitals, as RUS or IGOUNO");
    entry_.code = line.value;
  } else if (key == "role") {
    read_role(line, entry_.roles, true, report);
  } else if (key == "title") {
    read_role(line, entry_.titles, false, report);
  } else if (key == "kind") {
    for (const Piece& item : split_list(line.value)) entry_.kinds.push_back(item.text);
  } else if (key == "gender") {
    if (value == "m") entry_.flags |= male;
    else if (value == "f") entry_.flags |= female;
    else report.error(line.value, "unknown-gender", fmt::format("unknown gender '{}'", value), "use m or f");
  } else if (key == "valid") {
    if (const auto range = parse_date_range(value)) entry_.valid = *range;
    else report.error(line.value, "bad-dates", fmt::format("'{}' is no range of dates", value), std::string(range_fix));
  } else if (key == "remove") {
    entry_.removals.push_back(line.value);
  }
  return true;
}

void GazReader::read_role(const Entry& line, std::vector<GazRole>& out, bool code, Reporter& report) {
  // The dates are the last word if it holds two dots: "Commissioner for Expo 2020" has none.
  GazRole role;
  role.text = line.value.text;
  const std::size_t space = role.text.find_last_of(" \t");
  const std::string_view last = space == std::string_view::npos ? std::string_view() : role.text.substr(space + 1);
  if (last.find("..") != std::string_view::npos) {
    if (const auto range = parse_date_range(last)) role.dates = *range;
    else report.error(line.value, "bad-dates", fmt::format("'{}' is no range of dates", last), std::string(range_fix));
    role.text = role.text.substr(0, role.text.find_last_not_of(" \t", space) + 1);
  }
  if (code && !good_code(role.text))
    report.error(line.value, "bad-role", fmt::format("'{}' is no sector code", role.text), "write GOV 2001-12-22..2014-09-29");
  out.push_back(role);
}

GazName GazReader::read_name(const Entry& line, TermKind kind, std::uint8_t flags, Reporter& report) {
  static constexpr std::array<std::string_view, 5> known = {"context", "case", "weak", "from", "to"};
  GazName name;
  name.text = line.value;
  name.kind = kind;
  name.flags = flags;
  for (const Attribute& a : line.attributes) {
    const std::string_view key = a.key.text;
    if (key == "from" || key == "to") {
      // A year or month stands for its first day in `from`, for its last in `to`.
      const auto range = a.value.text.find("..") == std::string_view::npos ? parse_date_range(a.value.text) : std::nullopt;
      if (!range)
        report.error(a.value.text.empty() ? a.key : a.value, "bad-dates", fmt::format("'{}' is no date", a.value.text), "write 2001-12-22");
      else
        (key == "from" ? name.dates.from : name.dates.to) = key == "from" ? range->from : range->to;
      continue;
    }
    if (key == "context") name.flags |= needs_context;
    else if (key == "case") name.flags |= exact_case;
    else if (key == "weak") name.flags |= weak;
    else report.error(a.key, "unknown-attribute", fmt::format("unknown attribute '{}'", key), meant(key, known, "use context, case, weak, from= or to="));
    if (!a.value.text.empty()) report.error(a.value, "bad-attribute", fmt::format("'{}' takes no value", key), fmt::format("write {{{}}}", key));
  }
  if (name.dates.from > name.dates.to)
    report.error(line.value, "bad-dates", "'from' is later than 'to'", "swap them");
  // The same line twice; adjective and people, alias and acronym may be the same word.
  key_ = fmt::format("{}|{}|{}|{}|{}", static_cast<int>(kind), static_cast<int>(name.flags & ~canonical), name.dates.from, name.dates.to, line.value.text);
  if (!seen_.insert(key_).second)
    report.warning(line.value, "duplicate-name", fmt::format("'{}' is there twice", line.value.text), "remove one");
  check_ordinary(line, name, report);
  return name;
}

void GazReader::check_ordinary(const Entry& line, const GazName& name, Reporter& report) {
  const std::string_view text = line.value.text;
  if ((name.flags & (needs_context | exact_case | weak)) != 0 || text.find(' ') != std::string_view::npos) return;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = unicode::decode(text, i);
    if (unicode::is_upper(c.code_point)) return;
    i += c.length;
  }
  key_.clear();
  unicode::append_key(text, key_);
  const WordId word = lexicon_.find(key_);
  if (word != unknown_word && lexicon_.tags(word) != 0)
    report.warning(line.value, "ordinary-word", fmt::format("'{}' is an ordinary word", text), "mark it {context}, {case} or {weak}");
}

}  // namespace actant
