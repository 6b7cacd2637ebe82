// Contextual rules that choose between the readings of a word (gazetteers/tagging.rules), in the manner of
// Brill's tagger and of Constraint Grammar: an ordered list, each looks at neighbours and changes a tag.
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "base/image.hpp"
#include "format/section_file.hpp"
#include "lexicon/tag.hpp"
#include "lexicon/word_table.hpp"

namespace actant {

struct TagCondition {
  std::int8_t offset = 0;
  std::uint8_t negate = 0;
  std::uint8_t skip_adverbs = 0;   ///< `-1~`: adverbs and "not" between are passed over
  std::uint8_t possible = 0;       ///< `may`: a reading of the word, not its chosen tag
  std::uint8_t edge = 0;           ///< 1: true outside the sentence ("edge")
  std::uint8_t capital = 0;        ///< 1: true if it has a capital ("cap")
  std::uint16_t reserved = 0;
  TagSet tags = 0;
  Range words;                     ///< TableId::tag_rule_words, sorted
};

struct TagRule {
  Tag to = Tag::unknown;
  std::array<std::uint8_t, 7> reserved{};
  TagSet from = 0;                 ///< 0: any
  Range conditions;
  std::uint32_t line = 0;
  std::uint32_t reserved_end = 0;
};

/// Different lists of words in conditions that a set of rules may have: analysis keeps a bit for each.
inline constexpr std::size_t max_lists = 128;

/// Reads `%rules` files and writes the tables.
class TagRuleCompiler {
 public:
  TagRuleCompiler(WordTable& words, ImageBuilder& image, std::vector<Diagnostic>& diagnostics)
      : vocabulary_(words), image_(image), diagnostics_(diagnostics) {}
  void add(const SourceFile& file);
  void finish();

 private:
  WordTable& vocabulary_;
  ImageBuilder& image_;
  std::vector<Diagnostic>& diagnostics_;
  std::vector<TagRule> rules_;
  std::vector<TagCondition> conditions_;
  std::vector<WordId> words_;
  std::set<std::vector<WordId>> lists_;
};

}  // namespace actant
