#include "lexicon/lexicon.hpp"

namespace actant {

Lexicon::Part Lexicon::part(const Image& image) {
  return {image.table<WordRecord>(TableId::words), image.table<WordSlot>(TableId::word_hash),
          image.table<Reading>(TableId::readings), image.table<char>(TableId::strings)};
}

Lexicon::Lexicon(const Image& image)
    : base_(part(image)),
      values_(image.table<WordValue>(TableId::word_values)),
      base_size_(static_cast<WordId>(base_.words.size())) {}

Lexicon::Lexicon(const Image& base, const Image& overlay) : Lexicon(base) { extra_ = part(overlay); }

WordId Lexicon::find_in(const Part& p, std::string_view key, std::uint64_t hash, WordId first) {
  if (p.hash.empty()) return unknown_word;
  const std::size_t mask = p.hash.size() - 1;
  const auto upper = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t i = hash & mask; p.hash[i].word != unknown_word; i = (i + 1) & mask) {
    const WordSlot& slot = p.hash[i];
    if (slot.hash != upper) continue;
    const StringRef ref = p.words[slot.word - first].key;
    if (std::string_view(p.strings.begin() + ref.offset, ref.length) == key) return slot.word;
  }
  return unknown_word;
}

WordId Lexicon::find(std::string_view key) const {
  if (key.size() <= WordKey::most) return find_short(word_key(key), static_cast<std::uint32_t>(key.size())).id;
  const std::uint64_t hash = hash_key(key);
  const WordId word = find_in(base_, key, hash, 0);
  return word != unknown_word || extra_.hash.empty() ? word : find_in(extra_, key, hash, base_size_);
}

std::string_view Lexicon::key(WordId word) const {
  if (word >= size()) return {};
  const Part& p = word < base_size_ ? base_ : extra_;
  const StringRef ref = record(word).key;
  return {p.strings.begin() + ref.offset, ref.length};
}

WordId Lexicon::lemma(WordId word, Tag tag) const {
  for (const Reading& r : readings(word))
    if (r.tag == tag) return r.lemma;
  return word;
}

const WordValue* Lexicon::find_value(WordId word, WordClass c) const {
  for (const WordValue& v : values(word))
    if (v.cls == c) return &v;
  return nullptr;
}

}  // namespace actant
