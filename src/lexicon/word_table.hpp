// The vocabulary while resources are compiled: every word of the lexicon, of names and of patterns.
//
// Not thread-safe. Ids are final as soon as they are given; id 0 is the unknown word. An overlay's table begins
// behind the words of the layers below: those keep their ids and cannot be changed.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace actant {

class WordTable {
 public:
  /// `below`: the vocabulary of the layers below, which has to outlive this; null at the bottom.
  explicit WordTable(const Lexicon* below = nullptr);

  /// The id of a key (unicode::append_key); makes one if the word is new. An empty key is unknown_word.
  WordId id(std::string_view key);
  /// The id, or unknown_word.
  WordId find(std::string_view key) const;
  /// Holds until the next id().
  std::string_view key(WordId word) const;
  std::size_t size() const { return first_ + words_.size(); }
  /// Words that the layers below do not have.
  std::size_t fresh() const { return size() - fresh_from_; }
  /// Forms that have a reading, those of the layers below left out.
  std::size_t forms() const;

  // Of words of the layers below these change nothing.

  /// A reading that the word does not have yet; a share that is larger than the one it has. The word is then of
  /// the lexicon.
  void add_reading(WordId word, Tag tag, WordId lemma, std::uint8_t share = 0);
  /// The same, and corrects the lemma of one it has.
  void set_reading(WordId word, Tag tag, WordId lemma);
  /// Takes away the readings with these tags.
  void remove_readings(WordId word, TagSet tags);
  void add_class(WordId word, WordClass c);
  void add_value(WordId word, const WordValue& value);
  void add_to_lexicon(WordId word);
  /// `flags`: WordFlag, those of names; they are added to what the word has.
  void set_trie_node(WordId word, std::uint32_t node, std::uint8_t flags);
  void add_flag(WordId word, WordFlag flag);
  void set_rule_word(WordId word, std::uint16_t number);
  /// Commonest first; those with equal shares stay in the order in which they came.
  void sort_readings();

  std::span<const Reading> readings(WordId word) const;
  bool in_lexicon(WordId word) const;

  /// A value of a phrase of several words; gives its place in the table of values.
  std::uint32_t phrase_value(const WordValue& value);

  /// Writes words, hash, readings and values.
  void write(ImageBuilder& image) const;

  /// The vocabulary as it is now, to tokenize with; holds as long as `store` lives, and knows no values.
  struct Store {
    std::vector<WordRecord> records;
    std::vector<WordSlot> hash;
    std::vector<Reading> readings;
    std::string strings;
  };
  Lexicon snapshot(Store& store) const;

 private:
  struct Word {
    StringRef key;               // in keys_
    std::vector<Reading> readings;
    std::vector<WordValue> values;
    ClassSet classes = 0;
    std::uint32_t trie_node = 0;
    std::uint16_t rule_word = 0;
    std::uint8_t flags = 0;      // WordFlag
  };
  Word* own(WordId word) { return word < first_ ? nullptr : &words_[word - first_]; }
  const Word* own(WordId word) const { return word < first_ ? nullptr : &words_[word - first_]; }
  void grow();
  WordRecord make_record(const Word& word, std::vector<Reading>& readings, std::vector<WordValue>* values) const;

  const Lexicon* below_ = nullptr;
  WordId first_ = 0;             // id of words_[0]
  WordId fresh_from_ = 1;
  std::vector<Word> words_;
  std::vector<WordValue> phrase_values_;  // stand first in the table
  std::vector<WordSlot> hash_;
  std::string keys_;
};

}  // namespace actant
