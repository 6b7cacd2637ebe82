// The compiled form of the resources: one relocatable block of bytes with named tables.
//
// A header states magic, version, byte order, size, the digest of the sources and a checksum; tables
// are arrays of trivially copyable records that refer to each other by index. The block can stand in
// the program, in a mapped file or in memory, and is never written after it is made.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "actant/error.hpp"

namespace actant {

/// A part of the string table.
struct StringRef {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// Half-open range of indexes of another table.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin == end; }
};

template <class T>
class Table {
 public:
  Table() = default;
  Table(const T* data, std::size_t size) : data_(data), size_(size) {}
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const T& operator[](std::size_t i) const { return data_[i]; }

 private:
  const T* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Numbers are part of the format: only ever add, and raise image_version.
enum class TableId : std::uint32_t {
  strings = 1, files = 2,
  words = 10, word_hash = 11, readings = 12, word_values = 13, frames = 14, word_base = 15,
  trie_nodes = 20, trie_edges = 21, terms = 22, entities = 23, aliases = 24, roles = 25, titles = 26,
  entity_index = 27, kinds = 28, removals = 29, name_words = 30,
  patterns = 40, pattern_elements = 41, pattern_index = 42, pattern_words = 43, codes = 44, sets = 45,
  operators = 46, operator_results = 47, examples = 48, triggers = 49,
  tag_rules = 60, tag_conditions = 61, tag_rule_words = 62
};

inline constexpr std::uint32_t image_version = 4;

/// A checked view of an image; the bytes have to outlive it and to be aligned to 8.
class Image {
 public:
  /// Refuses with the reason: too short, wrong magic, other byte order, other version, truncated,
  /// damaged (only if `verify`: it reads every byte).
  static Result<Image> open(std::string_view bytes, bool verify);

  std::string_view source_digest() const;

  /// The table, or an empty one if the image has none or its records have another size.
  template <class T>
  Table<T> table(TableId id) const {
    static_assert(std::is_trivially_copyable_v<T>);
    const auto [data, count] = find(id, sizeof(T));
    return Table<T>(static_cast<const T*>(data), count);
  }

 private:
  struct Found { const void* data; std::size_t count; };
  Found find(TableId id, std::size_t record_size) const;
  std::string_view bytes_;
};

class ImageBuilder {
 public:
  template <class T>
  void add(TableId id, const std::vector<T>& records) {
    static_assert(std::is_trivially_copyable_v<T>);
    // Padding would hold chance, and the same sources have to give the same bytes.
    static_assert(std::has_unique_object_representations_v<T>);
    add_bytes(id, sizeof(T), records.size(), records.data());
  }
  /// The same words get the same place.
  StringRef string(std::string_view words);
  /// What string() was given; holds until the next string().
  std::string_view view(StringRef ref) const;
  /// The finished image; `source_digest` is any text of up to 32 bytes.
  std::string finish(std::string_view source_digest);

  ImageBuilder();
  ~ImageBuilder();

 private:
  void add_bytes(TableId id, std::size_t record_size, std::size_t count, const void* data);
  struct State;
  State* state_;
};

}  // namespace actant
