// Word lists (gazetteers/lexicons, by its MANIFEST) to words with readings, classes and values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/image.hpp"
#include "format/section_file.hpp"
#include "lexicon/word_table.hpp"

namespace actant {

/// A title: the trie has to know it. Agents and prepositions are asked for by the classes of their words alone.
struct TitlePhrase {
  std::string words;       ///< as written
  WordValue value;
};

/// A line of lexicons/MANIFEST.
struct ManifestLine {
  Piece file;
  Piece list_class;        ///< empty text: it names no class, which is reported
};
std::vector<ManifestLine> read_manifest(const SourceFile& file, Reporter& report);

class LexiconCompiler {
 public:
  LexiconCompiler(WordTable& words, ImageBuilder& image, std::vector<Diagnostic>& diagnostics)
      : words_(words), image_(image), diagnostics_(diagnostics) {}

  /// `list_class` as the MANIFEST gives it: verbs, nouns, tags, light_verbs … In the order of the MANIFEST: where
  /// nothing is counted the earlier list has the first reading, and of counts of one word the later file's hold.
  void add(const SourceFile& file, std::string_view list_class);
  /// Puts the readings of every word in order; call once, after all files.
  void finish();
  const std::vector<TitlePhrase>& titles() const { return titles_; }

 private:
  struct Count { WordId word; Tag tag; std::uint32_t count; std::uint32_t file; };

  void add_verbs(const std::vector<WordLine>& lines, Reporter& report);
  void add_nouns(const std::vector<WordLine>& lines);
  void add_adjectives(const std::vector<WordLine>& lines);
  void add_adverbs(const std::vector<WordLine>& lines);
  void add_closed(const std::vector<WordLine>& lines, Reporter& report);
  void add_irregular(const std::vector<WordLine>& lines, Reporter& report);
  void add_counts(const std::vector<WordLine>& lines, Reporter& report);
  void add_class(const std::vector<WordLine>& lines, WordClass cls, Reporter& report);
  void add_forms(Piece forms, Tag tag, WordId lemma);
  void add_agent_plural(const WordLine& line);
  WordValue value_of(const WordLine& line, WordClass cls, Reporter& report);
  WordId lemma_of(WordId word, Tag tag) const;
  WordId word(std::string_view text);
  WordId find(std::string_view text) const;

  WordTable& words_;
  ImageBuilder& image_;
  std::vector<Diagnostic>& diagnostics_;
  std::vector<Count> counts_;
  std::uint32_t files_ = 0;
  std::vector<TitlePhrase> titles_;
  std::string key_;
};

}  // namespace actant
