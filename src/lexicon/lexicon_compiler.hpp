// Word lists (gazetteers/lexicons, by its MANIFEST) to words with readings, classes and values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/image.hpp"
#include "format/section_file.hpp"
#include "lexicon/word_table.hpp"

namespace actant {

/// A phrase of a list that the trie has to know: titles, agents, compound prepositions.
struct ListPhrase {
  std::string words;       ///< as written
  WordClass cls = WordClass::title;
  WordValue value;
};

class LexiconCompiler {
 public:
  LexiconCompiler(WordTable& words, ImageBuilder& image, std::vector<Diagnostic>& diagnostics)
      : words_(words), image_(image), diagnostics_(diagnostics) {}

  /// `list_class` as the MANIFEST gives it: verbs, nouns, tags, light_verbs …
  void add(const SourceFile& file, std::string_view list_class);
  /// Puts the readings of every word in order; call once, after all files.
  void finish();
  const std::vector<ListPhrase>& phrases() const { return phrases_; }

 private:
  void add_verbs(const std::vector<WordLine>& lines);
  void add_nouns(const std::vector<WordLine>& lines);
  void add_adjectives(const std::vector<WordLine>& lines);
  void add_tags(const std::vector<WordLine>& lines, bool counts, Reporter& report);
  void add_class(const std::vector<WordLine>& lines, WordClass cls);
  WordId word(std::string_view text);

  WordTable& words_;
  ImageBuilder& image_;
  std::vector<Diagnostic>& diagnostics_;
  struct Count { WordId word; Tag tag; std::uint32_t count; std::uint32_t file; };
  std::vector<Count> counts_;
  std::uint32_t files_ = 0;
  std::vector<ListPhrase> phrases_;
};

}  // namespace actant
