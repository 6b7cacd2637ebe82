// From text files to an image: finds the files, hands them to the compilers of each room, collects diagnostics.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "actant/error.hpp"
#include "format/section_file.hpp"
#include "pipeline/resource_tables.hpp"

namespace actant {

struct CompileInput {
  std::vector<SourceFile> files;
};

struct CompileOutput {
  std::string image;                      ///< empty if anything failed
  std::vector<Diagnostic> diagnostics;
  bool failed = false;
  std::size_t entities = 0, names = 0, words = 0, forms = 0, patterns = 0, triggers = 0, verbs = 0, nouns = 0;
  std::size_t shared_names = 0;           ///< names that several entities have: the text decides
};

/// Reads files, and folders recursively: .gaz, .pat, .rules, lexicons by their MANIFEST, codes/cameo.tsv; sorted, so that
/// the same tree gives the same bytes. Names in diagnostics are as given, with `strip` taken off the front.
Result<CompileInput> read_resources(std::span<const std::string> paths, std::string_view strip = {});

/// `base`: the resources below, or null for the ones at the bottom.
CompileOutput compile_resources(const CompileInput& input, const detail::ResourceTables* base);

}  // namespace actant
