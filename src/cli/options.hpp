// The one table of options: parsing, --help, the man page and the completions all come from it.
#pragma once

#include <string>
#include <vector>

#include "actant/batch.hpp"
#include "cli/compile_command.hpp"
#include "cli/convert_command.hpp"
#include "cli/input_options.hpp"
#include "cli/parse_command.hpp"
#include "cli/resource_options.hpp"

namespace CLI {
class App;
}

namespace actant {

struct ExtractCommand {
  InputCommand input;
  std::string format = "tsv";
  std::string offsets = "codepoints";
  std::string date;
  std::string output;
  ResourceCommand resources;
  unsigned jobs = 0;
  bool entities = false;
  bool text = false;
  bool explain = false;
  bool events_only = false;
  bool no_header = false;
  bool exit_status = false;
  std::string failed, left_out;
  std::vector<std::string> identity;  ///< `option=value` for all that the output depends on
  bool resume = false;
  bool dedupe = false;
  bool one_a_day = false;
  bool line_buffered = false;
  bool spreadsheet_safe = false;
  bool summary = false;
  bool quiet = false;
};

struct CheckCommand {
  std::vector<std::string> paths;
  bool no_examples = false;
};

struct Commands {
  ExtractCommand extract;
  CheckCommand check;
  CompileCommand compile;
  ConvertCommand convert;
  ParseCommand parse;
  std::string generate;
  CLI::App* check_app = nullptr;
  CLI::App* parse_app = nullptr;
  CLI::App* compile_app = nullptr;
  CLI::App* convert_app = nullptr;
  CLI::App* generate_app = nullptr;
};

/// Binds all options of `app` to `commands`.
void define_options(CLI::App& app, Commands& commands);

/// The options and inputs that were given and that the output depends on, as `option=value`.
std::vector<std::string> identity_of(const CLI::App& app);

}  // namespace actant
