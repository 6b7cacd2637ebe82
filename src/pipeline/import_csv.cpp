// CSV, or TSV, with named columns: name, type, aliases, country, code, id, role, title, kind, gender, adj, acronym.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "pipeline/import.hpp"

namespace actant {
namespace {

struct Row {
  std::vector<std::string> fields;
  std::uint32_t line = 0;
  bool open = false;   // a quote is not closed
};

/// RFC 4180; a quoted field may hold line ends.
std::vector<Row> rows_of(std::string_view text, char comma) {
  std::vector<Row> out;
  Row row;
  std::string field;
  std::uint32_t line = 1;
  row.line = 1;
  bool quoted = false, any = false;
  const auto end_row = [&] {
    row.fields.push_back(std::move(field));
    field.clear();
    if (any) out.push_back(row);
    row = Row{};
    row.line = line + 1;
    any = false;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') field += text[++i];
      else if (c == '"') quoted = false;
      else field += c == '\n' || c == '\r' ? ' ' : c;
      if (c == '\n') ++line;
      continue;
    }
    if (c == '"' && trimmed(field).empty()) {
      field.clear();
      quoted = any = true;
    } else if (c == comma) {
      row.fields.push_back(std::move(field));
      field.clear();
      any = true;
    } else if (c == '\n') {
      end_row();
      ++line;
    } else if (c != '\r') {
      field += c;
      any |= c != ' ';
    }
  }
  row.open = quoted;
  if (any) end_row();
  if (quoted && !out.empty()) out.back().open = true;
  return out;
}

std::string lower(std::string_view text) {
  std::string out;
  for (char c : trimmed(text)) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c == ' ' ? '_' : c;
  return out;
}

/// Several values in a field: between semicolons or bars.
std::vector<std::string> parts(std::string_view field) {
  std::vector<std::string> out;
  while (!field.empty()) {
    const std::size_t end = field.find_first_of(";|");
    if (const std::string_view one = trimmed(field.substr(0, end)); !one.empty()) out.emplace_back(one);
    if (end == std::string_view::npos) break;
    field.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace

void import_csv(Import& out) {
  std::string_view text = out.file().text;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::string_view first = text.substr(0, text.find('\n'));
  char comma = ',';
  for (char c : {'\t', ';'})
    if (std::count(first.begin(), first.end(), c) > std::count(first.begin(), first.end(), comma)) comma = c;
  const std::vector<Row> rows = rows_of(text, comma);
  if (rows.empty()) return;
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 24> columns = {{
      {"name", "name"}, {"canonical", "name"}, {"canonical_name", "name"}, {"label", "type"}, {"type", "type"}, {"alias", "alias"}, {"aliases", "alias"},
      {"other_names", "alias"}, {"acronym", "acronym"}, {"acronyms", "acronym"}, {"country", "country"}, {"code", "code"}, {"id", "id"}, {"role", "role"},
      {"roles", "role"}, {"title", "title"}, {"titles", "title"}, {"kind", "kind"}, {"kinds", "kind"}, {"gender", "gender"}, {"adj", "adj"},
      {"adjective", "adj"}, {"people", "people"}, {"valid", "valid"}}};
  std::vector<std::string> keys;
  bool named = false;
  out.line();
  for (const std::string& head : rows[0].fields) {
    const std::string word = lower(head);
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return c.first == word; });
    keys.emplace_back(it == columns.end() ? std::string_view() : it->second);
    named |= keys.back() == "name";
    if (it == columns.end())
      out.refuse(1, first, "unknown-column", fmt::format("no column '{}' is known", trimmed(head)),
                 "name it name, type, alias, acronym, country, code, id, role, title, kind, gender, adj, people or valid, or leave it out");
  }
  if (!named) {
    out.refuse(1, first, "no-name-column", "the first line names no column 'name'", "begin with a line like name,type,alias,country");
    return;
  }
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Row& row = rows[i];
    out.line();
    std::string shown;
    for (const std::string& f : row.fields) shown += (shown.empty() ? "" : std::string(1, comma)) + f;
    if (row.open || row.fields.size() > keys.size()) {
      out.refuse(row.line, shown, "bad-row", row.open ? "a quote is not closed" : fmt::format("{} fields under {} columns", row.fields.size(), keys.size()),
                 "put fields that hold the separator in double quotes");
      continue;
    }
    const auto get = [&](std::string_view key) {
      for (std::size_t k = 0; k < row.fields.size(); ++k)
        if (keys[k] == key && !trimmed(row.fields[k]).empty()) return std::string(trimmed(row.fields[k]));
      return std::string();
    };
    const std::string name = get("name");
    if (name.empty()) {
      out.refuse(row.line, shown, "no-name", "a line without a name", "give one");
      continue;
    }
    std::string type = get("type");
    if (type.empty()) type = out.options().type;
    const std::string_view known = foreign_type(type);
    if (known.empty()) {
      out.refuse(row.line, shown, type.empty() ? "no-type" : "unknown-type", type.empty() ? "no type is given" : fmt::format("'{}' is no type of actant", type),
                 "use person, country, organization or place, or --type");
      continue;
    }
    std::string country = get("country");
    if (!country.empty()) {
      const std::string id = out.options().country_of(country);
      if (id.empty()) {
        out.refuse(row.line, shown, "unknown-country", fmt::format("no country '{}' is known", country), "use its English name or ISO code");
        continue;
      }
      country = id;
    } else {
      country = out.options().country;
    }
    const std::string id = get("id");
    std::string same = known == "country" ? out.options().country_of(name) : std::string();
    ForeignEntity& e = !same.empty() ? out.country(same, row.line) : out.entity(name, known, country, row.line, id);
    for (std::size_t k = 0; k < row.fields.size() && k < keys.size(); ++k) {
      const std::string& key = keys[k];
      if (key.empty() || key == "name" || key == "type" || key == "country" || key == "id") continue;
      if (key == "gender") {
        const std::string g = lower(row.fields[k]);
        if (!g.empty()) e.add("gender", g.substr(0, 1), row.line);
        continue;
      }
      for (std::string& value : parts(row.fields[k])) e.add(key, std::move(value), row.line);
    }
    if (e.facts.empty()) e.add("alias", name, row.line);
  }
}

}  // namespace actant
