// The options that say what to read and how.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "actant/error.hpp"
#include "actant/source.hpp"

namespace CLI {
class App;
}

namespace actant {

struct InputCommand {
  std::vector<std::string> paths;
  std::string format = "auto";
  std::vector<std::string> fields;
  std::vector<std::string> globs;
  std::string files_from;
  std::size_t largest = std::size_t{16} << 20;
  bool zero_separated = false;
};

void define_input_options(CLI::App& app, InputCommand& command);

/// What the options mean; standard input if they name nothing.
Result<InputOptions> input_options(const InputCommand& command);

}  // namespace actant
