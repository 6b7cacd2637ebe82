#include "input/fields.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/date.hpp"
#include "base/printable.hpp"

namespace actant {

FieldTable::FieldTable(const InputFields& fields) {
  const std::array<const std::vector<std::string>*, field_count> all = {&fields.id, &fields.text, &fields.title, &fields.date, &fields.url};
  for (std::size_t f = 0; f < field_count; ++f) {
    if (!all[f]->empty()) first_[f] = all[f]->front();
    for (const std::string& choice : *all[f]) {
      std::vector<std::uint32_t> parts;
      std::size_t begin = 0;
      while (true) {
        const std::size_t plus = choice.find('+', begin);
        parts.push_back(index(std::string_view(choice).substr(begin, plus - begin)));
        if (plus == std::string::npos) break;
        begin = plus + 1;
      }
      choices_[f].push_back(std::move(parts));
    }
  }
  for (const std::string& name : names_)
    deepest_ = std::max(deepest_, static_cast<std::size_t>(std::count(name.begin(), name.end(), '.')));
  takes_numbers_.resize(names_.size());
  for (const Field field : {Field::id, Field::date})
    for (const auto& choice : choices_[static_cast<std::size_t>(field)])
      for (const std::uint32_t part : choice) takes_numbers_[part] = true;
  const auto number = [](const std::string& name) {
    return !name.empty() && name.size() < 6 && name != "0" && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  by_number_ = !fields.text.empty() && number(fields.text.front());
}

std::uint32_t FieldTable::index(std::string_view name) {
  const auto at = std::find(names_.begin(), names_.end(), name);
  if (at != names_.end()) return static_cast<std::uint32_t>(at - names_.begin());
  names_.emplace_back(name);
  return static_cast<std::uint32_t>(names_.size() - 1);
}

bool FieldTable::value(Field field, const std::vector<std::string_view>& values, const std::vector<bool>& present, std::string& joined,
                       std::string_view& out) const {
  bool found = false;
  for (const std::vector<std::uint32_t>& choice : choices_[static_cast<std::size_t>(field)]) {
    bool any = false;
    if (choice.size() == 1) {
      any = present[choice[0]];
      if (any) out = values[choice[0]];
    } else {
      joined.clear();
      for (const std::uint32_t part : choice) {
        if (!present[part]) continue;
        if (!joined.empty() && !values[part].empty()) joined += "\n\n";
        joined += values[part];
        any = true;
      }
      if (any) out = joined;
    }
    if (any && !out.empty()) return true;
    found = found || any;
  }
  if (found) out = {};
  return found;
}

bool fill_document(const FieldTable& fields, const std::vector<std::string_view>& values, const std::vector<bool>& present,
                   std::string& joined, SourceDocument& out) {
  std::string_view value;
  const std::string place = out.id;
  if (fields.value(Field::id, values, present, joined, value) && !value.empty()) out.id = value;
  if (fields.value(Field::title, values, present, joined, value)) out.title = value;
  if (fields.value(Field::url, values, present, joined, value)) out.url = value;
  if (fields.value(Field::date, values, present, joined, value) && !value.empty()) {
    if (const auto date = parse_written_date(value)) out.date = to_iso(*date);
    else out.message = fmt::format("{}: date not understood: '{}'", printable(place), printable(value));
  }
  return fields.value(Field::text, values, present, joined, out.text);
}

}  // namespace actant
