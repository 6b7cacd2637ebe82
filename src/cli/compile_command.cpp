#include "cli/compile_command.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <filesystem>

#include "pipeline/resource_compiler.hpp"

namespace actant {

int run_compile(const CompileCommand& command) {
  std::string strip;
  if (command.paths.size() == 1 && std::filesystem::is_directory(command.paths[0])) {
    // Messages and explanations name files as in the repository, wherever it lies.
    strip = command.paths[0];
    if (!strip.ends_with('/')) strip += '/';
  }
  auto input = read_resources(command.paths, strip);
  if (!input) {
    fmt::print(stderr, "actant: {}\n", input.error().message);
    return 2;
  }
  const CompileOutput out = compile_resources(input.value(), nullptr);
  for (const Diagnostic& d : out.diagnostics)
    if (d.severity == Severity::error) fmt::print(stderr, "{}", to_string(d));
  if (out.failed) return 2;
  const std::string temporary = command.output + ".tmp";
  std::FILE* file = std::fopen(temporary.c_str(), "wb");
  bool good = file != nullptr && std::fwrite(out.image.data(), 1, out.image.size(), file) == out.image.size();
  if (file != nullptr) good = std::fclose(file) == 0 && good;
  if (!good || std::rename(temporary.c_str(), command.output.c_str()) != 0) {
    std::perror(("actant: " + command.output).c_str());
    return 2;
  }
  fmt::print(stderr, "{}: {} entities, {} names, {} words, {} patterns, {} triggers, {} bytes\n", command.output, out.entities,
             out.names, out.words, out.patterns, out.triggers, out.image.size());
  return 0;
}

}  // namespace actant
