// Dictionaries of other tools to .gaz: what the readers share, one file a format.
//
// A reader turns lines into entities and facts, each with the line that it comes from, and reports every line that it
// cannot turn, with the reason and what to do. `convert` then lints the outcome as `actant check` would and takes out
// what does not pass, with a report of its source line: the text that it gives has no errors.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "format/section_file.hpp"
#include "lexicon/lexicon.hpp"
#include "pipeline/resource_tables.hpp"

namespace actant {

/// A line of an entry: key = value {attributes}.
struct ForeignFact {
  std::string key, value, attributes;
  std::uint32_t line = 0;            ///< of the source
};

struct ForeignEntity {
  std::string id;
  std::string file;                  ///< where the line is, if not in the file that is converted
  std::uint32_t line = 0;
  std::vector<ForeignFact> facts;    ///< in the order in which they are written
  void add(std::string key, std::string value, std::uint32_t at, std::string attributes = {});
  bool has(std::string_view key) const;
};

struct ImportOptions {
  std::string type;                  ///< of what a file gives no type; may be empty
  std::string country;               ///< id, likewise
  const Lexicon* lexicon = nullptr;
  /// The id of the country of a name ("Chad"), an adjective or a code ("TCD"), or an empty string.
  std::function<std::string(std::string_view)> country_of;
  /// The text of another file that a file names, relative to it; false if there is none.
  std::function<bool(std::string_view name, std::string& text)> open;
};

class Import {
 public:
  Import(const SourceFile& file, const ImportOptions& options) : options_(options), file_(file) {}

  const ImportOptions& options() const { return options_; }
  const SourceFile& file() const { return file_; }
  /// Lines from now on are those of a list that the file names; of the file itself again if `name` is empty.
  void within(std::string name, std::string_view text);
  /// Counts a line that says something (no comment, not blank).
  void line() { ++lines_; }
  /// A line that is not converted.
  void refuse(std::uint32_t line, std::string_view text, std::string_view code, std::string message, std::string fix);
  void refuse(Diagnostic d);
  /// The entity of this name, type and country, made if it is new.
  ForeignEntity& entity(std::string_view name, std::string_view type, std::string_view country, std::uint32_t line, std::string_view id = {});
  /// A section that adds to a country that actant knows.
  ForeignEntity& country(std::string_view id, std::uint32_t line);

  std::vector<ForeignEntity>& entities() { return entities_; }
  /// A line of the file, or of a list that it names.
  std::string_view source_line(std::string_view list, std::uint32_t line) const;
  const std::vector<Diagnostic>& findings() const { return findings_; }
  std::size_t lines() const { return lines_; }

 private:
  const ImportOptions& options_;
  const SourceFile& file_;
  std::vector<Diagnostic> findings_;
  std::vector<ForeignEntity> entities_;
  std::string list_;
  std::vector<std::pair<std::string, std::string>> lists_;   // name, text
  std::vector<std::pair<std::string, std::size_t>> known_;   // type|country|name -> entity, sorted
  std::vector<std::string> ids_;                             // sorted
  std::size_t lines_ = 0;
};

enum class ForeignFormat : std::uint8_t { automatic, spacy, regexner, gate, petrarch, csv };

void import_spacy(Import& out);      ///< EntityRuler patterns, JSON Lines
void import_regexner(Import& out);   ///< Stanford RegexNER, tab-separated
void import_gate(Import& out);       ///< GATE lists.def, or one .lst
void import_petrarch(Import& out);   ///< PETRARCH and TABARI actors and agents
void import_csv(Import& out);        ///< CSV or TSV with named columns

/// By the file's name, then by its first lines; `automatic` if nothing fits.
ForeignFormat guess_format(const SourceFile& file);

struct Converted {
  std::string text;                  ///< a .gaz file
  std::vector<Diagnostic> findings;  ///< by line
  std::size_t lines = 0, refused = 0, entities = 0;
};

Converted convert(const SourceFile& file, ForeignFormat format, const ImportOptions& options, const detail::ResourceTables& standard);

/// ImportOptions over the standard resources: their lexicon and countries.
ImportOptions import_options(const detail::ResourceTables& standard);

/// Lines of a text without their ends; calls line(text, number from 1).
template <class F>
void each_line(std::string_view text, F&& line) {
  std::uint32_t number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view one = text.substr(0, end);
    if (one.ends_with('\r')) one.remove_suffix(1);
    line(one, ++number);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
}
std::string_view trimmed(std::string_view text);
/// A type of actant for another tool's word for it ("PERSON", "GPE", "location"), or an empty string.
std::string_view foreign_type(std::string_view word);

}  // namespace actant
