// `actant check`: every fault of resource files, and every example in them, run.
#pragma once

#include "cli/options.hpp"

namespace actant {

/// The exit status: 0 no error, 1 errors or failing examples, 2 nothing to check.
int run_check(const CheckCommand& command);

}  // namespace actant
