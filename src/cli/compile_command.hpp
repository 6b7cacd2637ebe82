// `actant compile`: text resources to an image.
#pragma once

#include <string>
#include <vector>

namespace actant {

struct CompileCommand {
  std::string output;
  std::vector<std::string> paths;
};

/// Prints diagnostics to standard error; the exit status: 0, or 2 if anything failed.
int run_compile(const CompileCommand& command);

}  // namespace actant
