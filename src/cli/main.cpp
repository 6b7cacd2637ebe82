#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <unistd.h>

#include <exception>

#include "cli/check_command.hpp"
#include "cli/compile_command.hpp"
#include "cli/convert_command.hpp"
#include "cli/extract_command.hpp"
#include "cli/generate_command.hpp"
#include "cli/options.hpp"
#include "cli/parse_command.hpp"

int main(int argc, char** argv) {
  CLI::App app;
  actant::Commands commands;
  actant::define_options(app, commands);
  if (argc == 1 && ::isatty(0) != 0) {
    fmt::print("usage: actant [OPTIONS] [FILE|DIR ...]   or: … | actant\n"
               "Prints who did what to whom in English news. `actant --help` tells all.\n");
    return 2;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // --help and --version come this way, too.
    return app.exit(error) == 0 ? 0 : 2;
  }
  try {
    if (*commands.check_app) return actant::run_check(commands.check);
    if (*commands.parse_app) return actant::run_parse(commands.parse);
    if (*commands.compile_app) return actant::run_compile(commands.compile);
    if (*commands.convert_app) return actant::run_convert(commands.convert);
    if (*commands.generate_app) return actant::run_generate(app, commands.generate);
    commands.extract.identity = actant::identity_of(app);
    return actant::run_extract(commands.extract);
  } catch (const std::exception& error) {
    fmt::print(stderr, "actant: {}\n", error.what());
    return 2;
  }
}
