#include "cli/parse_command.hpp"

#include <fmt/format.h>

#include "base/mapped_file.hpp"
#include "cli/terminal.hpp"
#include "pipeline/parse_view.hpp"

namespace actant {

int run_parse(const std::string& input) {
  auto file = input == "-" ? MappedFile::standard_input() : MappedFile::open(input);
  if (!file) {
    print_safely(stderr, fmt::format("actant: {}\n", file.error().message));
    return 1;
  }
  print_safely(stdout, parse_view(Resources::standard(), file.value().bytes()));
  return 0;
}

}  // namespace actant
