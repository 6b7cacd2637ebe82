// Which documents are nearly the same as an earlier one: wire copies, reprints, a corrected headline.
//
// A document is a set of shingles (four words in a row, case and punctuation aside). A sketch samples it by one-permutation
// MinHash: two sketches agree in about the share of shingles that the two sets have in common (Jaccard). Bands of
// a sketch find the few candidates among all earlier documents. Everything is a function of the texts in their order:
// no seeds, no threads, no clock.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace actant {

struct Sketch {
  static constexpr std::size_t bins = 64;
  std::array<std::uint16_t, bins> values{};
  bool empty = true;  ///< a text without words: never the same as another
};

Sketch sketch(std::string_view text);

/// How much two documents have in common, 0 to 1, as their sketches tell it.
double similarity(const Sketch& one, const Sketch& other);

/// Remembers the last `window` documents that were no copies, in about 350 bytes each and their names.
class NearDuplicates {
 public:
  static constexpr std::size_t standard_window = std::size_t{1} << 18;
  static constexpr double threshold = 0.75;

  explicit NearDuplicates(std::size_t window = standard_window) : half_(window < 2 ? 1 : window / 2) {}

  /// The name of an earlier document that this one is nearly the same as; else remembers it.
  std::optional<std::string> find_or_add(const Sketch& s, std::string_view name);

 private:
  static constexpr std::size_t bands = 16, rows = Sketch::bins / bands;
  struct Entry {
    std::uint32_t tag = 0;
    std::uint32_t document = 0;  // 0 is free, else index + 1
  };
  /// Documents with an index of their bands, open addressing.
  struct Generation {
    std::vector<Sketch> sketches;
    std::vector<std::string> names;
    std::vector<Entry> index;
    std::size_t used = 0;
    void add(std::uint32_t tag, std::uint32_t document);
    const std::string* find(const Sketch& s, const std::array<std::uint32_t, bands>& tags) const;
  };
  static std::array<std::uint32_t, bands> tags_of(const Sketch& s);

  std::size_t half_;
  Generation young_, old_;  // when the young one is full, it becomes the old one
};

/// A bounded set of 64-bit hashes that forgets the oldest half when it is full.
class RecentHashes {
 public:
  static constexpr std::size_t standard_window = std::size_t{1} << 23;
  explicit RecentHashes(std::size_t window = standard_window) : half_(window < 2 ? 1 : window / 2) {}
  /// False if it is there already.
  bool insert(std::uint64_t hash);

 private:
  struct Generation {
    std::vector<std::uint64_t> slots;  // 0 is free
    std::size_t used = 0;
    bool contains(std::uint64_t hash) const;
    void insert(std::uint64_t hash);
  };
  std::size_t half_;
  Generation young_, old_;
};

}  // namespace actant
