// Reads .pat files, operator files and the code table; checks them; writes the tables of PatternSet.
//
// Every fault becomes a Diagnostic. Files are added in any order; finish() resolves what refers to other
// files (sets, codes) and writes the tables.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/image.hpp"
#include "format/section_file.hpp"
#include "lexicon/word_table.hpp"
#include "patterns/pattern_set.hpp"

namespace actant {

class PatternCompiler {
 public:
  /// `base`: the layer below, whose codes are known too; may be null.
  PatternCompiler(WordTable& words, ImageBuilder& image, std::vector<Diagnostic>& diagnostics,
                  const PatternSet* base);

  /// codes/cameo.tsv: code, label, root, mode, context, quad.
  void add_codes(const SourceFile& file);
  /// `%pat` or `%operators`; `file_index` is its place in TableId::files.
  void add(const SourceFile& file, std::uint32_t file_index);
  void finish();

  std::size_t patterns() const { return patterns_.size(); }
  std::size_t triggers() const { return triggers_.size(); }
  /// Distinct verbs (with their particles) and event nouns that have a pattern with a code.
  std::size_t verbs() const { return verbs_; }
  std::size_t nouns() const { return nouns_; }

 private:
  // What a section says, before sets and codes of other files are known.
  struct RawElement {
    ElementKind kind = ElementKind::target;
    std::vector<std::string> prepositions;
    std::vector<std::string> words;
    std::vector<Piece> sets;
    std::uint8_t types = 0;
  };
  struct RawPattern {
    Piece code;
    Piece negated_code;
    Piece line;
    std::vector<RawElement> elements;
    bool symmetric = false;
    std::uint32_t file = 0;
  };
  struct RawTrigger {
    TriggerPart part = TriggerPart::verb;
    std::vector<std::string> words;  // verb: lemma, particles; noun: modifiers, lemma
    Piece at;
    std::vector<std::uint32_t> patterns;
    std::uint32_t operator_class = none;
  };
  struct Pending {                   // a file's text has to live until finish()
    SourceFile file;
    std::vector<RawPattern> patterns;
    std::vector<RawTrigger> triggers;
  };

  void read_patterns(Pending& pending, const SectionFile& sections, std::uint32_t file, Reporter& report);
  void read_operators(Pending& pending, const SectionFile& sections, std::uint32_t file, Reporter& report);
  bool parse_pattern(const Entry& entry, RawPattern& out, Reporter& report);
  bool parse_role(Piece part, RawElement& element, Reporter& report);
  void add_triggers(Pending& pending, const Section& section, const std::vector<std::uint32_t>& patterns,
                    std::uint32_t operator_class, bool name_is_verb, Reporter& report);
  std::uint32_t code_index(std::string_view code) const;
  Range word_range(const std::vector<std::string>& words, bool sorted);
  void write(Pending& pending, Reporter& report);
  void check_conflicts();
  void count_words();
  void write_index();

  WordTable& vocabulary_;
  ImageBuilder& image_;
  std::vector<Diagnostic>& diagnostics_;
  std::vector<std::unique_ptr<Pending>> pending_;
  std::map<std::string, std::vector<std::string>, std::less<>> sets_;
  std::map<std::string, std::uint32_t, std::less<>> code_numbers_;

  std::vector<CodeRecord> codes_;
  std::vector<PatternRecord> patterns_;
  std::vector<PatternElement> elements_;
  std::vector<WordId> words_;
  std::map<std::vector<WordId>, Range> word_ranges_;
  std::vector<TriggerRecord> triggers_;
  std::size_t verbs_ = 0, nouns_ = 0;
  std::vector<OperatorRecord> operators_;
  std::vector<OperatorResult> results_;
};

/// PLOVER root by name (AGREE …), or Event::null.
Event parse_event(std::string_view name);

}  // namespace actant
