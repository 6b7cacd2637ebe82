#include "cli/convert_command.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include "pipeline/import.hpp"

namespace actant {
namespace {

bool read_file(const std::string& path, std::string& text) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return false;
  text.assign(std::istreambuf_iterator<char>(file), {});
  return !file.bad();
}

ForeignFormat format_of(const std::string& word) {
  if (word == "spacy") return ForeignFormat::spacy;
  if (word == "regexner") return ForeignFormat::regexner;
  if (word == "gate") return ForeignFormat::gate;
  if (word == "petrarch") return ForeignFormat::petrarch;
  if (word == "csv") return ForeignFormat::csv;
  return ForeignFormat::automatic;
}

bool write_file(const std::string& path, const std::string& text) {
  if (path.empty()) return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  const std::string temporary = path + ".tmp";
  std::FILE* file = std::fopen(temporary.c_str(), "wb");
  bool good = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
  if (file != nullptr) good = std::fclose(file) == 0 && good;
  if (good && std::rename(temporary.c_str(), path.c_str()) == 0) return true;
  std::remove(temporary.c_str());
  return false;
}

}  // namespace

int run_convert(const ConvertCommand& command) {
  const Resources standard = Resources::standard();
  ImportOptions options = import_options(standard.tables());
  options.type = command.type;
  if (!command.country.empty()) {
    options.country = options.country_of(command.country);
    if (options.country.empty()) {
      fmt::print(stderr, "actant: --country: no country '{}' is known; use its English name or ISO code\n", command.country);
      return 2;
    }
  }
  SourceFile file{command.path, {}};
  if (command.path == "-") {
    file.name = "-";
    file.text.assign(std::istreambuf_iterator<char>(std::cin), {});
  } else if (!read_file(command.path, file.text)) {
    fmt::print(stderr, "actant: cannot read {}\n", command.path);
    return 2;
  }
  const std::size_t slash = command.path.rfind('/');
  const std::string folder = slash == std::string::npos ? std::string() : command.path.substr(0, slash + 1);
  options.open = [&folder](std::string_view name, std::string& text) {
    // A list stands beside the file that names it, never elsewhere.
    return name.find("..") == std::string_view::npos && !name.starts_with('/') && read_file(folder + std::string(name), text);
  };
  const ForeignFormat given = format_of(command.format);
  const ForeignFormat format = given != ForeignFormat::automatic ? given : guess_format(file);
  if (format == ForeignFormat::automatic) {
    fmt::print(stderr, "actant: {}: the format is not plain; say --from spacy, regexner, gate, petrarch or csv\n", file.name);
    return 2;
  }
  const Converted out = convert(file, format, options, standard.tables());
  for (const Diagnostic& d : out.findings) fmt::print(stderr, "{}", to_string(d));
  if (!write_file(command.output, out.text)) {
    std::perror(("actant: " + (command.output.empty() ? std::string("standard output") : command.output)).c_str());
    return 2;
  }
  if (out.refused > 0)
    fmt::print(stderr, "{}: {} lines, {} not converted; {} entities\n", file.name, out.lines, out.refused, out.entities);
  return out.refused > 0 ? 1 : 0;
}

}  // namespace actant
