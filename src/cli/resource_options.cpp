#include "cli/resource_options.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cli/terminal.hpp"

namespace actant {
namespace {

std::optional<Resources> tell(const Error& error) {
  for (const Diagnostic& d : error.diagnostics) print_safely(stderr, to_string(d));
  print_safely(stderr, fmt::format("actant: {}\n", error.message));
  return std::nullopt;
}

}  // namespace

void define_resource_options(CLI::App& app, ResourceCommand& c) {
  app.add_option("-g,--gazetteer", c.gazetteers, "Your own .gaz and .pat files on top of the standard ones (repeatable)")
      ->type_name("FILE|DIR")->allow_extra_args(false);
  app.add_option("--resources", c.image, "Use this image (from `actant compile`) instead of the built-in one")->type_name("IMAGE");
}

std::optional<Resources> load_resources(const ResourceCommand& c) {
  Resources resources = Resources::standard();
  if (!c.image.empty()) {
    Result<Resources> mapped = Resources::map(c.image);
    if (!mapped) return tell(mapped.error());
    resources = mapped.value();
  }
  if (c.gazetteers.empty()) return resources;
  Result<Resources> laid_over = resources.with(c.gazetteers);
  if (!laid_over) return tell(laid_over.error());
  return laid_over.value();
}

}  // namespace actant
