// The options that say which gazetteers and patterns to work with.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actant/resources.hpp"

namespace CLI {
class App;
}

namespace actant {

struct ResourceCommand {
  std::string image;                    ///< empty: the one inside the program
  std::vector<std::string> gazetteers;  ///< laid over it, in this order
};

void define_resource_options(CLI::App& app, ResourceCommand& command);

/// What the options mean. If it can't be had, every fault is told on standard error and nothing comes back.
std::optional<Resources> load_resources(const ResourceCommand& command);

}  // namespace actant
