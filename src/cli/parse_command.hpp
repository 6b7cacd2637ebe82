// `actant parse`: what the analysis sees, for those who write rules.
#pragma once

#include <string>

#include "cli/resource_options.hpp"

namespace actant {

struct ParseCommand {
  std::string input = "-";
  ResourceCommand resources;
};

/// Prints tags, chunks and clauses; the exit status.
int run_parse(const ParseCommand& command);

}  // namespace actant
