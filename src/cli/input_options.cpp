#include "cli/input_options.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <utility>

#include "base/printable.hpp"

namespace actant {
namespace {

/// Adds "text=body" to the fields; the reason if it is none.
std::string add_field(std::string_view setting, InputFields& fields) {
  const std::array<std::pair<std::string_view, std::vector<std::string>*>, 5> known = {
      {{"id", &fields.id}, {"text", &fields.text}, {"title", &fields.title}, {"date", &fields.date}, {"url", &fields.url}}};
  const std::size_t equals = setting.find('=');
  if (equals == std::string_view::npos || equals + 1 == setting.size())
    return fmt::format("--fields: '{}' is no FIELD=NAME, as in text=body", printable(setting));
  for (const auto& [name, list] : known)
    if (name == setting.substr(0, equals)) {
      *list = {std::string(setting.substr(equals + 1))};
      return {};
    }
  return fmt::format("--fields: no field '{}'; there are id, text, title, date, url", printable(setting.substr(0, equals)));
}

}  // namespace

void define_input_options(CLI::App& app, InputCommand& c) {
  app.add_option("--input-format", c.format, "What documents are: text, html, jsonl, csv, tsv; auto goes by content, then name")
      ->check(CLI::IsMember({"auto", "text", "html", "jsonl", "csv", "tsv"}))->capture_default_str();
  app.add_option("--fields", c.fields, "Keys or columns that hold id, text, title, date, url, as text=body,date=published")
      ->type_name("FIELD=NAME,...")->delimiter(',')->allow_extra_args(false);
  app.add_option("--glob", c.globs, "Of folders and archives take only what matches, or leave out what matches !GLOB (repeatable)")
      ->type_name("GLOB")->allow_extra_args(false);
  app.add_option("--files-from", c.files_from, "Read also the files and folders listed here, one a line; - is standard input")->type_name("FILE");
  app.add_flag("-0,--null", c.zero_separated, "Names in --files-from end with a zero byte, as of find -print0");
  app.add_option("--max-size", c.largest, "A document of more bytes (K, M, G) fails instead of filling the memory")
      ->transform(CLI::AsSizeValue(false))->default_str("16M")->type_name("SIZE");
}

Result<InputOptions> input_options(const InputCommand& c) {
  constexpr std::array<std::pair<std::string_view, InputFormat>, 6> formats = {{{"auto", InputFormat::automatic}, {"text", InputFormat::text},
      {"html", InputFormat::html}, {"jsonl", InputFormat::jsonl}, {"csv", InputFormat::csv}, {"tsv", InputFormat::tsv}}};
  InputOptions out;
  out.paths = c.paths;
  out.list = c.files_from;
  out.zero_separated = c.zero_separated;
  out.globs = c.globs;
  out.largest = c.largest;
  for (const auto& [name, format] : formats)
    if (name == c.format) out.format = format;
  for (const std::string& setting : c.fields)
    if (std::string why = add_field(setting, out.fields); !why.empty()) return Error{std::move(why), {}};
  if (out.paths.empty() && out.list.empty()) out.paths.emplace_back("-");
  return out;
}

}  // namespace actant
