// The examples in pattern, operator and tagging files, run: `ex = SENTENCE => ACTOR CODE TARGET; …`, `not = SENTENCE`,
// and `ex = A word/TAG here` in tagging rules.
#pragma once

#include <cstddef>
#include <vector>

#include "actant/error.hpp"
#include "actant/resources.hpp"
#include "format/section_file.hpp"

namespace actant {

struct ExampleCounts {
  std::size_t run = 0;
  std::size_t failed = 0;
};

/// Runs the examples of one file; a failing one becomes a diagnostic at its line.
ExampleCounts run_examples(const Resources& resources, const SourceFile& file, std::vector<Diagnostic>& out);

}  // namespace actant
