#include "cli/parse_command.hpp"

#include <fmt/core.h>

#include "base/mapped_file.hpp"
#include "pipeline/parse_view.hpp"

namespace actant {

int run_parse(const std::string& input) {
  auto file = input == "-" ? MappedFile::standard_input() : MappedFile::open(input);
  if (!file) {
    fmt::print(stderr, "actant: {}\n", file.error().message);
    return 1;
  }
  fmt::print("{}", parse_view(Resources::standard(), file.value().bytes()));
  return 0;
}

}  // namespace actant
