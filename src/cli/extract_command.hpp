// The default command: texts in, triples out.
#pragma once

#include "cli/options.hpp"

namespace actant {

/// The exit status.
int run_extract(const ExtractCommand& command);

}  // namespace actant
