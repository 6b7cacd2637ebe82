// `actant convert`: dictionaries of other tools to .gaz.
#pragma once

#include <string>

namespace actant {

struct ConvertCommand {
  std::string path;                  ///< or - for standard input
  std::string format = "auto";
  std::string type, country, output;
};

/// 0 if every line was converted, 1 if some were not (each is named on standard error), 2 if nothing was written.
int run_convert(const ConvertCommand& command);

}  // namespace actant
