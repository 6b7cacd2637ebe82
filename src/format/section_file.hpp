// The one lexer for .gaz, .pat, operator, rule and word-list files (gazetteers/README.md, section 1).
//
// It knows lines, sections, keys, attributes and comments, not their meaning. Every fault becomes a
// Diagnostic; reading goes on behind it, so that all faults of a file are reported at once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "actant/error.hpp"

namespace actant {

/// A piece of a line, with where it stands. Views point into the file's text.
struct Piece {
  std::string_view text;
  std::uint32_t line = 0;
  std::uint32_t column = 0;  ///< code points from 1
};

struct Attribute {
  Piece key;
  Piece value;  ///< empty text if the attribute is a bare word
};

struct Entry {
  Piece key;
  Piece value;                        ///< without attributes, comment and outer white space
  std::vector<Attribute> attributes;  ///< only for kinds that have them (see read_sections)
};

struct Section {
  Piece name;
  std::vector<Entry> entries;
};

struct Directive {
  Piece name;   ///< without the %
  Piece value;
};

/// A file's text and its name as diagnostics print it.
struct SourceFile {
  std::string name;
  std::string text;
};

struct SectionFile {
  std::string kind;                   ///< "gaz", "pat", "operators", "rules"
  std::uint32_t version = 0;
  std::vector<Directive> directives;  ///< in the order of the file, without the first line
  std::vector<Section> sections;
};

/// Collects findings about one file; keeps the file's lines for the caret.
class Reporter {
 public:
  Reporter(const SourceFile& file, std::vector<Diagnostic>& out) : file_(file), out_(out) {}
  void error(Piece at, std::string_view code, std::string message, std::string fix = {});
  void warning(Piece at, std::string_view code, std::string message, std::string fix = {});
  bool failed() const { return failed_; }
  /// A diagnostic that is not reported (yet).
  Diagnostic make(Severity severity, Piece at, std::string_view code, std::string message, std::string fix) const;

 private:
  const SourceFile& file_;
  std::vector<Diagnostic>& out_;
  bool failed_ = false;
};

/// `attributes`: whether a value may end in {…} (gazetteers) or braces are plain text (patterns).
SectionFile read_sections(const SourceFile& file, bool attributes, Reporter& report);

/// A comma-separated list; an item in double quotes may hold commas. Items keep their place.
std::vector<Piece> split_list(Piece value);

/// A word list: entries of tab-separated fields.
struct WordLine {
  std::vector<Piece> fields;
};
std::vector<WordLine> read_word_list(const SourceFile& file, Reporter& report);

/// The closest of `known` to `word` if it is near enough to be meant, else empty.
std::string_view did_you_mean(std::string_view word, const std::vector<std::string_view>& known);

/// The fix of a diagnostic: "did you mean 'NEAR'?", or `otherwise` if nothing is near.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& known, std::string_view otherwise);

}  // namespace actant
