#include "lexicon/word_table.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace actant {
namespace {

void insert(std::vector<WordSlot>& slots, std::uint64_t hash, WordId word) {
  const std::size_t mask = slots.size() - 1;
  std::size_t i = hash & mask;
  while (slots[i].word != unknown_word) i = (i + 1) & mask;
  slots[i] = {static_cast<std::uint32_t>(hash >> 32), word};
}

}  // namespace

WordTable::WordTable(const Lexicon* below) : below_(below), hash_(1024) {
  if (below_ == nullptr) {
    words_.emplace_back();
    return;
  }
  // The bottom layer's words are looked up there; what overlays added so far is taken over, in its order.
  first_ = below_->base_size();
  for (WordId w = first_; w < below_->size(); ++w) {
    id(below_->key(w));
    const auto readings = below_->readings(w);
    words_.back().readings.assign(readings.begin(), readings.end());
    words_.back().in_lexicon = below_->in_lexicon(w);
  }
  fresh_from_ = below_->size();
}

std::string_view WordTable::key(WordId word) const {
  const Word* w = own(word);
  return w == nullptr ? below_->key(word) : std::string_view(keys_).substr(w->key.offset, w->key.length);
}

void WordTable::grow() {
  std::vector<WordSlot> larger(hash_.size() * 2);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const WordId word = first_ + static_cast<WordId>(i);
    if (word != unknown_word) insert(larger, hash64(key(word)), word);
  }
  hash_.swap(larger);
}

WordId WordTable::find(std::string_view key) const {
  const std::uint64_t hash = hash64(key);
  const std::size_t mask = hash_.size() - 1;
  const auto upper = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t i = hash & mask; hash_[i].word != unknown_word; i = (i + 1) & mask)
    if (hash_[i].hash == upper && this->key(hash_[i].word) == key) return hash_[i].word;
  return below_ != nullptr ? below_->find(key) : unknown_word;
}

WordId WordTable::id(std::string_view key) {
  if (key.empty()) return unknown_word;
  if (const WordId known = find(key); known != unknown_word && (known < first_ || known < size())) return known;
  if ((words_.size() + 1) * 3 > hash_.size() * 2) grow();
  const auto word = static_cast<WordId>(size());
  words_.emplace_back();
  words_.back().key = {static_cast<std::uint32_t>(keys_.size()), static_cast<std::uint32_t>(key.size())};
  keys_ += key;
  insert(hash_, hash64(key), word);
  return word;
}

void WordTable::add_reading(WordId word, Tag tag, WordId lemma, std::uint8_t share) {
  Word* w = own(word);
  if (w == nullptr || word == unknown_word) return;
  w->in_lexicon = true;
  for (Reading& r : w->readings)
    if (r.tag == tag) {
      r.share = std::max(r.share, share);
      return;
    }
  w->readings.push_back({lemma, tag, share, 0});
}

void WordTable::add_class(WordId word, WordClass c) {
  if (Word* w = own(word)) w->classes |= bit(c);
}

void WordTable::add_value(WordId word, const WordValue& value) {
  if (Word* w = own(word)) w->values.push_back(value);
}

void WordTable::add_to_lexicon(WordId word) {
  if (Word* w = own(word)) w->in_lexicon = true;
}

void WordTable::set_trie_node(WordId word, std::uint32_t node) {
  if (Word* w = own(word)) w->trie_node = node;
}

void WordTable::sort_readings() {
  for (Word& w : words_)
    std::stable_sort(w.readings.begin(), w.readings.end(), [](const Reading& a, const Reading& b) { return a.share > b.share; });
}

std::span<const Reading> WordTable::readings(WordId word) const {
  const Word* w = own(word);
  return w == nullptr ? below_->readings(word) : std::span<const Reading>(w->readings);
}

bool WordTable::in_lexicon(WordId word) const {
  const Word* w = own(word);
  return w == nullptr ? below_->in_lexicon(word) : w->in_lexicon;
}

std::uint32_t WordTable::phrase_value(const WordValue& value) {
  phrase_values_.push_back(value);
  return static_cast<std::uint32_t>(phrase_values_.size() - 1);
}

WordRecord WordTable::make_record(const Word& word, std::vector<Reading>& readings, std::vector<WordValue>* values) const {
  WordRecord r;
  r.key = word.key;
  r.readings.begin = static_cast<std::uint32_t>(readings.size());
  readings.insert(readings.end(), word.readings.begin(), word.readings.end());
  r.readings.end = static_cast<std::uint32_t>(readings.size());
  if (values != nullptr) {
    r.values.begin = static_cast<std::uint32_t>(values->size());
    values->insert(values->end(), word.values.begin(), word.values.end());
    r.values.end = static_cast<std::uint32_t>(values->size());
  }
  r.classes = word.classes;
  for (const Reading& reading : word.readings) r.tags |= bit(reading.tag);
  r.trie_node = word.trie_node;
  r.flags = word.in_lexicon ? 1 : 0;
  return r;
}

void WordTable::write(ImageBuilder& image) const {
  std::vector<WordRecord> records;
  std::vector<Reading> readings;
  std::vector<WordValue> values = phrase_values_;
  records.reserve(words_.size());
  for (const Word& word : words_) {
    records.push_back(make_record(word, readings, &values));
    records.back().key = image.string(std::string_view(keys_).substr(word.key.offset, word.key.length));
  }
  image.add(TableId::words, records);
  image.add(TableId::word_hash, hash_);
  image.add(TableId::readings, readings);
  image.add(TableId::word_values, values);
  if (below_ != nullptr) image.add(TableId::word_base, std::vector<std::uint32_t>{first_});
}

Lexicon WordTable::snapshot(Store& store) const {
  store.records.clear();
  store.readings.clear();
  store.records.reserve(words_.size());
  for (const Word& word : words_) store.records.push_back(make_record(word, store.readings, nullptr));
  store.hash = hash_;
  store.strings = keys_;
  return Lexicon(Table<WordRecord>(store.records.data(), store.records.size()),
                 Table<WordSlot>(store.hash.data(), store.hash.size()),
                 Table<Reading>(store.readings.data(), store.readings.size()),
                 Table<char>(store.strings.data(), store.strings.size()));
}

}  // namespace actant
