// spaCy's EntityRuler: {"label": "ORG", "pattern": "Zint" or [{"LOWER": "zint"}, …], "id": "zint"} a line.
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <optional>

#include "pipeline/import.hpp"

namespace actant {
namespace {

/// The words of a token pattern; none if it is more than words. `lower`: any case fits.
std::optional<std::string> words_of(const rapidjson::Value& pattern, std::string& why) {
  if (pattern.IsString()) return std::string(pattern.GetString(), pattern.GetStringLength());
  if (!pattern.IsArray() || pattern.Empty()) {
    why = "the pattern is neither words nor a list of tokens";
    return std::nullopt;
  }
  std::string out;
  for (const auto& token : pattern.GetArray()) {
    if (!token.IsObject() || token.MemberCount() != 1 || !token.MemberBegin()->value.IsString()) {
      why = "a token of the pattern is more than a word";
      return std::nullopt;
    }
    const std::string key = token.MemberBegin()->name.GetString();
    if (key != "LOWER" && key != "TEXT" && key != "ORTH" && key != "lower" && key != "text" && key != "orth") {
      why = fmt::format("'{}' asks for more than a word", key);
      return std::nullopt;
    }
    if (!out.empty()) out += ' ';
    out += token.MemberBegin()->value.GetString();
  }
  return out;
}

}  // namespace

void import_spacy(Import& out) {
  // Several patterns of one id are names of one entity.
  std::vector<std::pair<std::string, std::string>> named;
  each_line(out.file().text, [&](std::string_view text, std::uint32_t line) {
    if (trimmed(text).empty()) return;
    out.line();
    rapidjson::Document json;
    json.Parse(text.data(), text.size());
    if (json.HasParseError() || !json.IsObject()) {
      out.refuse(line, text, "bad-json", json.HasParseError() ? fmt::format("no JSON: {}", rapidjson::GetParseError_En(json.GetParseError())) : "no JSON object",
                 "write an object a line: {\"label\": …, \"pattern\": …}");
      return;
    }
    const auto member = [&](const char* name) { return json.HasMember(name) ? &json[name] : nullptr; };
    const auto *const label = member("label"), *const pattern = member("pattern");
    if (label == nullptr || !label->IsString() || pattern == nullptr) {
      out.refuse(line, text, "no-pattern", "no label and pattern", "give both");
      return;
    }
    std::string why;
    const auto words = words_of(*pattern, why);
    if (!words || trimmed(*words).empty()) {
      out.refuse(line, text, "token-pattern", words ? "the pattern is empty" : why, "write the names it fits, a line each");
      return;
    }
    const std::string kind = label->GetString();
    std::string_view type = foreign_type(kind);
    const std::string name(trimmed(*words));
    const std::string country = out.options().country_of(name);
    if (kind == "GPE" && !country.empty()) type = "country";
    if (kind == "NORP" && !country.empty()) {   // actant knows this adjective, or people
      ForeignEntity& e = out.country(country, line);
      e.add("adj", name, line);
      return;
    }
    if (type.empty()) {
      out.refuse(line, text, "unknown-type", fmt::format("'{}' is no type of actant", kind), "leave the line out; actant has persons, countries, organizations and places");
      return;
    }
    if (type == "country" && !country.empty()) {
      out.country(country, line).add("alias", name, line);
      return;
    }
    const auto* const id = member("id");
    const std::string same = id != nullptr && id->IsString() ? fmt::format("{}|{}", type, id->GetString()) : std::string();
    for (const auto& [key, first] : named)
      if (!same.empty() && key == same) {
        out.entity(first, type, out.options().country, line).add("alias", name, line);
        return;
      }
    if (!same.empty()) named.emplace_back(same, name);
    out.entity(name, type, out.options().country, line);
  });
}

}  // namespace actant
