// `actant generate`: the man page and the completions of shells, from the one table of options. Hidden: the build calls it.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace actant {

/// The text of `what` (man, bash, zsh, fish) for all options and commands of `app`; empty if there is no such.
std::string generate(const CLI::App& app, const std::string& what);

/// Prints it; the exit status.
int run_generate(const CLI::App& app, const std::string& what);

}  // namespace actant
