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
#include "lexicon/word_key.hpp"

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
  std::uint16_t flags = 0;       ///< titles: 1 before, 2 after; org heads: 1 last, 2 first; abbreviations: kind;
                                 ///< given and surnames: 0 few bearers .. 5 many, 6 famous ones
  StringRef text;                ///< sector code, kind …
  StringRef text2;
};

/// What tokens carry with them (text/token.hpp). All but the first are of the names and titles in the layer at the bottom.
enum WordFlag : std::uint8_t {
  lexicon_word = 1,              ///< of the lexicon (kept whole when hyphenated)
  begins_phrase = 2,             ///< some name or title begins with the word
  begins_lower = 4,              ///< … in lower case
  continues_lower = 8,           ///< some name or title has the word in lower case behind its first one
  stands_alone = 16              ///< it is a name or title by itself
};

/// All that is asked of a word at every token, in one line of the cache.
struct WordRecord {
  WordKey head;                  ///< the key, or its first 16 bytes
  StringRef key;
  Range readings;                ///< in TableId::readings
  Range values;                  ///< in TableId::word_values
  ClassSet classes = 0;
  TagSet tags = 0;               ///< of all readings
  std::uint32_t trie_node = 0;   ///< where names that begin with the word go on (gazetteer/gazetteer.hpp)
  std::uint16_t rule_word = 0;   ///< number among the words that tagging rules name, or 0
  Tag first_tag = Tag::unknown;  ///< of the commonest reading
  std::uint8_t flags = 0;        ///< WordFlag
};
static_assert(sizeof(WordRecord) == 64);

/// A slot of the vocabulary's hash table (open addressing, a power of two of slots).
struct WordSlot {
  std::uint32_t hash = 0;        ///< upper half of hash_key(key): most misses end here
  WordId word = unknown_word;    ///< unknown_word: free
};

/// A word that was looked up, with its WordRecord::flags.
struct FoundWord {
  WordId id = unknown_word;
  std::uint8_t flags = 0;
};

class Lexicon {
 public:
  Lexicon() = default;
  explicit Lexicon(const Image& image);
  /// The vocabulary of `base` and behind it the words that only `overlay` has. An overlay's words have keys and
  /// perhaps readings, never values; those of the base are as they were.
  Lexicon(const Image& base, const Image& overlay);
  /// Over tables in memory, for compilers: what it is given has to outlive it.
  Lexicon(Table<WordRecord> words, Table<WordSlot> hash, Table<Reading> readings, Table<char> strings)
      : base_{words, hash, readings, strings}, base_size_(static_cast<WordId>(words.size())) {}

  WordId find(std::string_view key) const;
  /// The same for a key of up to 16 bytes that the caller has in registers.
  FoundWord find_short(WordKey key, std::uint32_t size) const {
    const std::uint64_t hash = hash_short(key);
    const FoundWord word = find_short_in(base_, key, size, hash, 0);
    return word.id != unknown_word || extra_.hash.empty() ? word : find_short_in(extra_, key, size, hash, base_size_);
  }
  std::string_view key(WordId word) const;
  const WordRecord& record(WordId word) const {
    return word < base_size_ ? base_.words[word] : extra_.words[word - base_size_];
  }
  std::uint32_t size() const { return base_size_ + static_cast<std::uint32_t>(extra_.words.size()); }
  /// Words of the layer at the bottom; those behind are an overlay's.
  std::uint32_t base_size() const { return base_size_; }
  bool in_lexicon(WordId word) const { return (record(word).flags & lexicon_word) != 0; }

  std::span<const Reading> readings(WordId word) const {
    const Range r = record(word).readings;
    const Table<Reading>& all = word < base_size_ ? base_.readings : extra_.readings;
    return {all.begin() + r.begin, all.begin() + r.end};
  }
  TagSet tags(WordId word) const { return record(word).tags; }
  bool is(WordId word, WordClass c) const { return (record(word).classes & bit(c)) != 0; }
  /// The lemma under a tag; the word itself if it has no such reading.
  WordId lemma(WordId word, Tag tag) const;
  /// All values of the word.
  std::span<const WordValue> values(WordId word) const {
    const Range r = record(word).values;
    return {values_.begin() + r.begin, values_.begin() + r.end};
  }
  /// The class's value of the word, or null.
  const WordValue* value(WordId word, WordClass c) const {
    // Most words that are asked have none: the classes tell without a look at the values.
    return is(word, c) ? find_value(word, c) : nullptr;
  }
  /// A value by its place in the table: what terms of titles refer to.
  const WordValue& value_at(std::uint32_t i) const { return values_[i]; }
  /// Texts of values.
  std::string_view string(StringRef ref) const { return {base_.strings.begin() + ref.offset, ref.length}; }

 private:
  struct Part {
    Table<WordRecord> words;
    Table<WordSlot> hash;
    Table<Reading> readings;
    Table<char> strings;
  };
  static Part part(const Image& image);
  const WordValue* find_value(WordId word, WordClass c) const;
  static WordId find_in(const Part& part, std::string_view key, std::uint64_t hash, WordId first);
  static FoundWord find_short_in(const Part& p, WordKey key, std::uint32_t size, std::uint64_t hash, WordId first) {
    if (p.hash.empty()) return {};
    const std::size_t mask = p.hash.size() - 1;
    const auto upper = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
      const WordSlot slot = p.hash[i];
      if (slot.word == unknown_word) return {};
      if (slot.hash != upper) continue;
      const WordRecord& r = p.words[slot.word - first];
      if (r.head.low == key.low && r.head.high == key.high && r.key.length == size) return {slot.word, r.flags};
    }
  }
  Part base_, extra_;
  Table<WordValue> values_;
  WordId base_size_ = 0;
};

}  // namespace actant
