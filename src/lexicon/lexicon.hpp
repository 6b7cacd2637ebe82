// Words: their ids, readings (part of speech and lemma), classes and the values that lists give them.
//
// A word id stands for a key (unicode::append_key): case and accents are gone, the token's Shape keeps
// the case. Id 0 is the unknown word. The vocabulary has the words of the lexicon, of names and of
// patterns alike; only words of the lexicon have readings. Const and thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/image.hpp"
#include "lexicon/tag.hpp"
#include "lexicon/word_class.hpp"

namespace actant {

using WordId = std::uint32_t;
inline constexpr WordId unknown_word = 0;

/// One way to read a form. Readings of a form stand in order of how common they are.
struct Reading {
  WordId lemma = unknown_word;
  Tag tag = Tag::unknown;
  std::uint8_t share = 0;        ///< percent of the form's uses, where counts are known; else 0
  std::uint16_t reserved = 0;
};

/// What a class list says of a word beyond membership: its columns, as text or numbers.
struct WordValue {
  WordId word = unknown_word;
  WordClass cls = WordClass::count;
  std::uint8_t score = 0;        ///< given and surnames 1-9; months 1-12
  std::uint16_t flags = 0;       ///< titles: 1 before, 2 after; org heads: 1 last, 2 first; abbreviations: kind
  StringRef text;                ///< sector code, kind …
  StringRef text2;
};

struct WordRecord {
  StringRef key;
  Range readings;                ///< in TableId::readings
  Range values;                  ///< in TableId::word_values
  ClassSet classes = 0;
  TagSet tags = 0;               ///< of all readings
  std::uint32_t trie_node = 0;   ///< where names that begin with the word go on (gazetteer/trie.hpp)
  std::uint32_t flags = 0;       ///< 1: of the lexicon (kept whole when hyphenated)
};

class Lexicon {
 public:
  Lexicon() = default;
  explicit Lexicon(const Image& image);

  WordId find(std::string_view key) const;
  std::string_view key(WordId word) const;
  const WordRecord& record(WordId word) const { return words_[word]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  bool in_lexicon(WordId word) const { return words_[word].flags & 1; }

  std::span<const Reading> readings(WordId word) const;
  TagSet tags(WordId word) const { return words_[word].tags; }
  bool is(WordId word, WordClass c) const { return (words_[word].classes & bit(c)) != 0; }
  /// The lemma under a tag; the word itself if it has no such reading.
  WordId lemma(WordId word, Tag tag) const;
  /// All values of the word.
  std::span<const WordValue> values(WordId word) const {
    return {values_.begin() + words_[word].values.begin, values_.begin() + words_[word].values.end};
  }
  /// The class's value of the word, or null.
  const WordValue* value(WordId word, WordClass c) const;
  /// A value by its place in the table: what terms of list phrases refer to.
  const WordValue& value_at(std::uint32_t i) const { return values_[i]; }
  std::string_view string(StringRef ref) const { return {strings_.begin() + ref.offset, ref.length}; }

 private:
  Table<WordRecord> words_;
  Table<std::uint32_t> hash_;    ///< open addressing, power of two, 0 is free
  Table<Reading> readings_;
  Table<WordValue> values_;
  Table<char> strings_;
};

}  // namespace actant
