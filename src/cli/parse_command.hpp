// `actant parse`: what the analysis sees, for those who write rules.
#pragma once

#include <string>

namespace actant {

/// Prints tags, chunks and clauses; the exit status.
int run_parse(const std::string& input);

}  // namespace actant
