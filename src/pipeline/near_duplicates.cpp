#include "pipeline/near_duplicates.hpp"

#include <utility>

#include "base/hash.hpp"

namespace actant {
namespace {

constexpr std::size_t shingle = 4;
/// Below this many words a sample says little: such texts have to be the same word for word.
constexpr std::size_t fewest_words = 40;

std::uint64_t mix(std::uint64_t h) {
  h ^= h >> 32;
  h *= 0xE9846AF9B1A615D;
  h ^= h >> 32;
  h *= 0xE9846AF9B1A615D;
  return h ^ (h >> 28);
}

/// 0 for what is between words, else what a word is compared by. Bytes outside ASCII belong to words.
constexpr std::array<std::uint8_t, 256> letters = [] {
  std::array<std::uint8_t, 256> table{};
  for (int c = 0; c < 256; ++c) {
    if (c >= 'A' && c <= 'Z') table[static_cast<std::size_t>(c)] = static_cast<std::uint8_t>(c + 32);
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80) table[static_cast<std::size_t>(c)] = static_cast<std::uint8_t>(c);
  }
  return table;
}();

}  // namespace

Sketch sketch(std::string_view text) {
  Sketch out;
  std::array<std::uint64_t, Sketch::bins> least;
  least.fill(~std::uint64_t{0});
  std::array<std::uint64_t, shingle> last{};
  std::uint64_t whole = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::uint64_t word = 0;
    for (; i < text.size() && letters[static_cast<unsigned char>(text[i])] != 0; ++i)
      word = (word ^ letters[static_cast<unsigned char>(text[i])]) * 0x100000001B3;
    if (word == 0) {
      ++i;
      continue;
    }
    word = mix(word);
    last[words++ % shingle] = word;
    whole = mix(whole ^ word);
    if (words < shingle) continue;
    std::uint64_t h = 0;
    for (std::size_t k = 0; k < shingle; ++k) h = (h ^ last[(words + k) % shingle]) * 0x9E3779B97F4A7C15;
    h = mix(h);
    // The upper bits choose the bin, all of them the order.
    std::uint64_t& bin = least[h >> 58];
    if (h < bin) bin = h;
  }
  if (words == 0) return out;
  out.empty = false;
  if (words < fewest_words) {
    for (std::size_t b = 0; b < Sketch::bins; ++b) out.values[b] = static_cast<std::uint16_t>(mix(whole + b));
    return out;
  }
  for (std::size_t b = 0; b < Sketch::bins; ++b) {
    // An empty bin borrows from one that the same walk finds in every sketch (optimal densification).
    std::size_t from = b;
    for (std::uint64_t step = 1; least[from] == ~std::uint64_t{0}; ++step) from = mix(b * 0x10001 + step) % Sketch::bins;
    out.values[b] = static_cast<std::uint16_t>(mix(least[from]));
  }
  return out;
}

double similarity(const Sketch& one, const Sketch& other) {
  std::size_t same = 0;
  for (std::size_t b = 0; b < Sketch::bins; ++b) same += one.values[b] == other.values[b];
  return static_cast<double>(same) / Sketch::bins;
}

std::array<std::uint32_t, NearDuplicates::bands> NearDuplicates::tags_of(const Sketch& s) {
  std::array<std::uint32_t, bands> tags;
  for (std::size_t band = 0; band < bands; ++band) {
    std::uint64_t h = band + 1;
    for (std::size_t row = 0; row < rows; ++row) h = mix((h << 16) ^ (h >> 48) ^ s.values[band * rows + row]);
    tags[band] = static_cast<std::uint32_t>(h);
  }
  return tags;
}

void NearDuplicates::Generation::add(std::uint32_t tag, std::uint32_t document) {
  if ((used + 1) * 4 > index.size() * 3) {
    std::vector<Entry> old(index.empty() ? 1024 : index.size() * 2);
    old.swap(index);
    used = 0;
    for (const Entry& e : old)
      if (e.document != 0) add(e.tag, e.document);
  }
  const std::size_t mask = index.size() - 1;
  std::size_t at = mix(tag) & mask;
  while (index[at].document != 0) {
    // The first document of a band stands for the later ones: enough to find a copy, and no chain of equal tags grows.
    if (index[at].tag == tag) return;
    at = (at + 1) & mask;
  }
  index[at] = {tag, document};
  ++used;
}

const std::string* NearDuplicates::Generation::find(const Sketch& s, const std::array<std::uint32_t, bands>& tags) const {
  if (index.empty()) return nullptr;
  const std::size_t mask = index.size() - 1;
  for (const std::uint32_t tag : tags)
    for (std::size_t at = mix(tag) & mask; index[at].document != 0; at = (at + 1) & mask)
      if (index[at].tag == tag && similarity(s, sketches[index[at].document - 1]) >= threshold) return &names[index[at].document - 1];
  return nullptr;
}

std::optional<std::string> NearDuplicates::find_or_add(const Sketch& s, std::string_view name) {
  if (s.empty) return std::nullopt;
  const auto tags = tags_of(s);
  if (const std::string* found = young_.find(s, tags)) return *found;
  if (const std::string* found = old_.find(s, tags)) return *found;
  if (young_.sketches.size() >= half_) {
    old_ = std::move(young_);
    young_ = Generation();
  }
  young_.sketches.push_back(s);
  young_.names.emplace_back(name);
  for (const std::uint32_t tag : tags) young_.add(tag, static_cast<std::uint32_t>(young_.sketches.size()));
  return std::nullopt;
}

bool RecentHashes::Generation::contains(std::uint64_t hash) const {
  if (slots.empty()) return false;
  const std::size_t mask = slots.size() - 1;
  for (std::size_t at = hash & mask; slots[at] != 0; at = (at + 1) & mask)
    if (slots[at] == hash) return true;
  return false;
}

void RecentHashes::Generation::insert(std::uint64_t hash) {
  if ((used + 1) * 4 > slots.size() * 3) {
    std::vector<std::uint64_t> old(slots.empty() ? 1024 : slots.size() * 2);
    old.swap(slots);
    used = 0;
    for (const std::uint64_t h : old)
      if (h != 0) insert(h);
  }
  const std::size_t mask = slots.size() - 1;
  std::size_t at = hash & mask;
  while (slots[at] != 0) at = (at + 1) & mask;
  slots[at] = hash;
  ++used;
}

bool RecentHashes::insert(std::uint64_t hash) {
  if (hash == 0) hash = 1;
  if (young_.contains(hash) || old_.contains(hash)) return false;
  if (young_.used >= half_) {
    old_ = std::move(young_);
    young_ = Generation();
  }
  young_.insert(hash);
  return true;
}

}  // namespace actant
