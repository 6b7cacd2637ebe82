#include "lexicon/word_table.hpp"

#include <algorithm>

#include "lexicon/word_key.hpp"

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
    words_.back().flags = below_->record(w).flags;
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
    if (word != unknown_word) insert(larger, hash_key(key(word)), word);
  }
  hash_.swap(larger);
}

WordId WordTable::find(std::string_view key) const {
  const std::uint64_t hash = hash_key(key);
  const std::size_t mask = hash_.size() - 1;
  const auto upper = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t i = hash & mask; hash_[i].word != unknown_word; i = (i + 1) & mask)
    if (hash_[i].hash == upper && this->key(hash_[i].word) == key) return hash_[i].word;
  if (below_ == nullptr) return unknown_word;
  const WordId word = below_->find(key);
  return word < first_ ? word : unknown_word;
}

WordId WordTable::id(std::string_view key) {
  if (key.empty()) return unknown_word;
  if (const WordId known = find(key); known != unknown_word) return known;
  if ((words_.size() + 1) * 3 > hash_.size() * 2) grow();
  const auto word = static_cast<WordId>(size());
  words_.emplace_back();
  words_.back().key = {static_cast<std::uint32_t>(keys_.size()), static_cast<std::uint32_t>(key.size())};
  keys_ += key;
  insert(hash_, hash_key(key), word);
  return word;
}

void WordTable::add_reading(WordId word, Tag tag, WordId lemma, std::uint8_t share) {
  Word* w = own(word);
  if (w == nullptr || word == unknown_word) return;
  w->flags |= lexicon_word;
  for (Reading& r : w->readings)
    if (r.tag == tag) {
      r.share = std::max(r.share, share);
      return;
    }
  w->readings.push_back({lemma, tag, share, 0});
}

void WordTable::remove_readings(WordId word, TagSet tags) {
  if (Word* w = own(word)) std::erase_if(w->readings, [tags](const Reading& r) { return in(r.tag, tags); });
}

void WordTable::add_class(WordId word, WordClass c) {
  if (Word* w = own(word)) w->classes |= bit(c);
}

void WordTable::add_value(WordId word, const WordValue& value) {
  if (Word* w = own(word)) w->values.push_back(value);
}

void WordTable::add_to_lexicon(WordId word) {
  if (Word* w = own(word)) w->flags |= lexicon_word;
}

void WordTable::set_trie_node(WordId word, std::uint32_t node, std::uint8_t flags) {
  Word* w = own(word);
  if (w == nullptr) return;
  w->trie_node = node;
  w->flags |= static_cast<std::uint8_t>(flags | begins_phrase);
}

void WordTable::add_flag(WordId word, WordFlag flag) {
  if (Word* w = own(word)) w->flags |= flag;
}

void WordTable::set_rule_word(WordId word, std::uint16_t number) {
  if (Word* w = own(word)) w->rule_word = number;
}

namespace {

/// The order of readings without counts: verbs before the adjectives made of them, nouns before verbs of the same form.
int likelihood(Tag tag) {
  switch (tag) {
    case Tag::VBD: return 0;
    case Tag::VBN: return 1;
    case Tag::VBG: return 2;
    case Tag::JJ: return 3;
    case Tag::NN: return 4;
    case Tag::NNS: return 5;
    case Tag::VB: return 6;
    default: return 7;
  }
}

}  // namespace

void WordTable::set_reading(WordId word, Tag tag, WordId lemma) {
  add_reading(word, tag, lemma);
  if (Word* w = own(word))
    for (Reading& r : w->readings)
      if (r.tag == tag) r.lemma = lemma;
}

void WordTable::sort_readings() {
  for (Word& w : words_)
    std::stable_sort(w.readings.begin(), w.readings.end(), [](const Reading& a, const Reading& b) {
      return a.share != b.share ? a.share > b.share : likelihood(a.tag) < likelihood(b.tag);
    });
}

std::size_t WordTable::forms() const {
  return static_cast<std::size_t>(std::count_if(words_.begin(), words_.end(), [](const Word& w) { return !w.readings.empty(); }));
}

std::span<const Reading> WordTable::readings(WordId word) const {
  const Word* w = own(word);
  return w == nullptr ? below_->readings(word) : std::span<const Reading>(w->readings);
}

bool WordTable::in_lexicon(WordId word) const {
  const Word* w = own(word);
  return w == nullptr ? below_->in_lexicon(word) : (w->flags & lexicon_word) != 0;
}

std::uint32_t WordTable::phrase_value(const WordValue& value) {
  phrase_values_.push_back(value);
  return static_cast<std::uint32_t>(phrase_values_.size() - 1);
}

WordRecord WordTable::make_record(const Word& word, std::vector<Reading>& readings, std::vector<WordValue>* values) const {
  WordRecord r;
  r.head = word_key(std::string_view(keys_).substr(word.key.offset, word.key.length));
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
  r.rule_word = word.rule_word;
  if (!word.readings.empty()) r.first_tag = word.readings.front().tag;
  r.flags = word.flags;
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
