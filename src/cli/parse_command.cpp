#include "cli/parse_command.hpp"

#include <fmt/format.h>

#include "actant/source.hpp"
#include "cli/terminal.hpp"
#include "pipeline/parse_view.hpp"

namespace actant {

int run_parse(const ParseCommand& command) {
  const std::optional<Resources> resources = load_resources(command.resources);
  if (!resources) return 2;
  InputOptions options;
  options.paths = {command.input};
  const std::unique_ptr<DocumentSource> source = open_inputs(std::move(options));
  int status = 0;
  for (SourceDocument document; source->next(document);) {
    source->prepare(document);
    if (!document.message.empty()) print_safely(stderr, fmt::format("actant: {}\n", document.message));
    if (document.state == SourceState::text) print_safely(stdout, parse_view(*resources, document.text));
    if (document.state == SourceState::failed) status = 1;
  }
  return status;
}

}  // namespace actant
