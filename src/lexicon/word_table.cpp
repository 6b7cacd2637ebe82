#include "lexicon/word_table.hpp"

#include "base/hash.hpp"

namespace actant {

WordTable::WordTable(const Lexicon* below, ImageBuilder* image) {
  words_.emplace_back();
  if (below == nullptr || image == nullptr) return;
  words_.reserve(below->size() + 1024);
  ids_.reserve(below->size() + 1024);
  for (WordId w = 1; w < below->size(); ++w) {
    Word word;
    word.key = below->key(w);
    const auto readings = below->readings(w);
    word.readings.assign(readings.begin(), readings.end());
    for (const WordValue& value : below->values(w)) {
      WordValue copy = value;
      copy.text = image->string(below->string(value.text));
      copy.text2 = image->string(below->string(value.text2));
      word.values.push_back(copy);
    }
    word.classes = below->record(w).classes;
    word.in_lexicon = below->in_lexicon(w);
    word.trie_node = below->record(w).trie_node;
    ids_.emplace(word.key, w);
    words_.push_back(std::move(word));
  }
}

WordId WordTable::id(std::string_view key) {
  if (key.empty()) return unknown_word;
  const auto [at, fresh] = ids_.try_emplace(std::string(key), static_cast<WordId>(words_.size()));
  if (fresh) {
    words_.emplace_back();
    words_.back().key = key;
  }
  return at->second;
}

WordId WordTable::find(std::string_view key) const {
  const auto at = ids_.find(std::string(key));
  return at == ids_.end() ? unknown_word : at->second;
}

void WordTable::add_reading(WordId word, Tag tag, WordId lemma, std::uint8_t share) {
  words_[word].in_lexicon = true;
  for (Reading& r : words_[word].readings)
    if (r.tag == tag) {
      if (share > r.share) r.share = share;
      return;
    }
  words_[word].readings.push_back({lemma, tag, share, 0});
}

void WordTable::set_reading(WordId word, Tag tag, WordId lemma) {
  add_reading(word, tag, lemma);
  for (Reading& r : words_[word].readings)
    if (r.tag == tag) r.lemma = lemma;
}

std::uint32_t WordTable::phrase_value(const WordValue& value) {
  phrase_values_.push_back(value);
  return static_cast<std::uint32_t>(phrase_values_.size() - 1);
}

void WordTable::write_keys(ImageBuilder& image) {
  for (Word& word : words_)
    for (WordValue& value : word.values) value.text = value.text2 = {};
  write(image);
}

void WordTable::write(ImageBuilder& image) const {
  std::vector<WordRecord> records;
  std::vector<Reading> readings;
  std::vector<WordValue> values = phrase_values_;
  records.reserve(words_.size());
  for (const Word& word : words_) {
    WordRecord r;
    r.key = image.string(word.key);
    r.readings = {static_cast<std::uint32_t>(readings.size()), static_cast<std::uint32_t>(readings.size() + word.readings.size())};
    readings.insert(readings.end(), word.readings.begin(), word.readings.end());
    r.values = {static_cast<std::uint32_t>(values.size()), static_cast<std::uint32_t>(values.size() + word.values.size())};
    values.insert(values.end(), word.values.begin(), word.values.end());
    r.classes = word.classes;
    for (const Reading& reading : word.readings) r.tags |= bit(reading.tag);
    r.trie_node = word.trie_node;
    r.flags = word.in_lexicon ? 1 : 0;
    records.push_back(r);
  }
  std::size_t size = 1024;
  while (size < records.size() * 2) size *= 2;
  std::vector<std::uint32_t> hash(size);
  for (std::uint32_t w = 1; w < words_.size(); ++w) {
    std::size_t slot = hash64(words_[w].key) & (size - 1);
    while (hash[slot] != 0) slot = (slot + 1) & (size - 1);
    hash[slot] = w;
  }
  image.add(TableId::words, records);
  image.add(TableId::word_hash, hash);
  image.add(TableId::readings, readings);
  image.add(TableId::word_values, values);
}

}  // namespace actant
