#include "lexicon/lexicon.hpp"

#include "base/hash.hpp"

namespace actant {

Lexicon::Lexicon(const Image& image)
    : words_(image.table<WordRecord>(TableId::words)),
      hash_(image.table<std::uint32_t>(TableId::word_hash)),
      readings_(image.table<Reading>(TableId::readings)),
      values_(image.table<WordValue>(TableId::word_values)),
      strings_(image.table<char>(TableId::strings)) {}

WordId Lexicon::find(std::string_view key) const {
  if (hash_.empty()) return unknown_word;
  const std::size_t mask = hash_.size() - 1;
  for (std::size_t slot = hash64(key) & mask; hash_[slot] != 0; slot = (slot + 1) & mask)
    if (string(words_[hash_[slot]].key) == key) return hash_[slot];
  return unknown_word;
}

std::string_view Lexicon::key(WordId word) const { return word < words_.size() ? string(words_[word].key) : std::string_view(); }

std::span<const Reading> Lexicon::readings(WordId word) const {
  const Range r = words_[word].readings;
  return {readings_.begin() + r.begin, readings_.begin() + r.end};
}

WordId Lexicon::lemma(WordId word, Tag tag) const {
  for (const Reading& r : readings(word))
    if (r.tag == tag) return r.lemma;
  return word;
}

const WordValue* Lexicon::value(WordId word, WordClass c) const {
  const Range r = words_[word].values;
  for (std::uint32_t i = r.begin; i < r.end; ++i)
    if (values_[i].cls == c) return &values_[i];
  return nullptr;
}

}  // namespace actant
