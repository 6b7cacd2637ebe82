#include "cli/check_command.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/image.hpp"
#include "cli/terminal.hpp"
#include "pipeline/examples.hpp"
#include "pipeline/resource_compiler.hpp"
#include "pipeline/resource_tables.hpp"

namespace actant {

int run_check(const CheckCommand& command) {
  auto input = read_resources(command.paths);
  if (!input) {
    print_safely(stderr, fmt::format("actant: {}\n", input.error().message));
    return 2;
  }
  // A folder with a lexicon stands on its own; anything else lies over the standard resources.
  const bool whole = std::any_of(input.value().files.begin(), input.value().files.end(),
                                 [](const SourceFile& f) { return f.name.ends_with("lexicons/MANIFEST"); });
  const Resources standard = Resources::standard();
  CompileOutput compiled = compile_resources(input.value(), whole ? nullptr : &standard.tables());
  std::vector<Diagnostic> findings = std::move(compiled.diagnostics);
  ExampleCounts examples;
  if (!compiled.failed && !command.no_examples) {
    auto tables = std::make_shared<detail::ResourceTables>();
    tables->texts.push_back(std::make_shared<const std::string>(std::move(compiled.image)));
    if (auto image = Image::open(*tables->texts.back(), true)) tables->images.push_back(image.value());
    if (!whole) tables->images.insert(tables->images.end(), standard.tables().images.begin(), standard.tables().images.end());
    detail::open_layers(*tables);
    const Resources resources{std::shared_ptr<const detail::ResourceTables>(tables)};
    for (const SourceFile& file : input.value().files) {
      if (!file.name.ends_with(".pat") && !file.name.ends_with(".rules")) continue;
      const ExampleCounts counts = run_examples(resources, file, findings);
      examples.run += counts.run;
      examples.failed += counts.failed;
    }
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.file != b.file ? a.file < b.file : a.line < b.line;
  });
  std::size_t errors = 0, warnings = 0;
  for (const Diagnostic& d : findings) {
    print_safely(stdout, to_string(d));
    errors += d.severity == Severity::error;
    warnings += d.severity == Severity::warning;
  }
  fmt::print("{} files, {} entities, {} names, {} word forms, {} patterns, {} verbs, {} event nouns: {} errors, {} warnings; "
             "{} examples run, {} failed\n",
             input.value().files.size(), compiled.entities, compiled.names, compiled.forms, compiled.patterns, compiled.verbs, compiled.nouns, errors,
             warnings, examples.run, examples.failed);
  return errors > 0 ? 1 : 0;
}

}  // namespace actant
