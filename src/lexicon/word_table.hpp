// The vocabulary while resources are compiled: every word of the lexicon, of names and of patterns.
//
// Not thread-safe. Ids are final as soon as they are given; id 0 is the unknown word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace actant {

class WordTable {
 public:
  struct Word {
    std::string key;
    std::vector<Reading> readings;
    std::vector<WordValue> values;
    ClassSet classes = 0;
    bool in_lexicon = false;
    std::uint32_t trie_node = 0;
  };

  /// An overlay begins with the words of the layer below, readings and classes among them.
  explicit WordTable(const Lexicon* below = nullptr, ImageBuilder* image = nullptr);

  /// The id of a key (unicode::append_key); makes one if the word is new.
  WordId id(std::string_view key);
  /// The id, or unknown_word.
  WordId find(std::string_view key) const;
  Word& operator[](WordId word) { return words_[word]; }
  const Word& operator[](WordId word) const { return words_[word]; }
  std::size_t size() const { return words_.size(); }

  /// A reading that the word does not have yet.
  void add_reading(WordId word, Tag tag, WordId lemma, std::uint8_t share = 0);
  /// The same, and corrects the lemma of one it has.
  void set_reading(WordId word, Tag tag, WordId lemma);
  void add_class(WordId word, WordClass c) { words_[word].classes |= bit(c); }

  /// A value of a phrase of several words; gives its place in the table of values.
  std::uint32_t phrase_value(const WordValue& value);

  /// Writes words, hash, readings and values.
  void write(ImageBuilder& image) const;
  /// The same without values, whose texts belong to another image: enough to tokenize with.
  void write_keys(ImageBuilder& image);

 private:
  std::vector<Word> words_;
  std::vector<WordValue> phrase_values_;  // stand first in the table
  std::unordered_map<std::string, WordId> ids_;
};

}  // namespace actant
