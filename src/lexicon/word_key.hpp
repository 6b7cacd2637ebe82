// The key of a word in two registers: most look-ups compare and hash no more than that.
//
// A key of up to 16 bytes stands whole in `low` and `high`, padded with zeros; of a longer one the first 16 bytes. Short keys are
// equal if these and their lengths are.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/hash.hpp"

namespace actant {

struct WordKey {
  std::uint64_t low = 0, high = 0;
  static constexpr std::size_t most = 16;
};

inline WordKey word_key(std::string_view key) {
  char bytes[WordKey::most] = {};
  std::memcpy(bytes, key.data(), key.size() < WordKey::most ? key.size() : WordKey::most);
  WordKey k;
  std::memcpy(&k.low, bytes, 8);
  std::memcpy(&k.high, bytes + 8, 8);
  return k;
}

/// Of a key of up to 16 bytes: without branches, because what a tokenizer reads cannot be predicted. XXH3 asks for the length four
/// times over.
inline std::uint64_t hash_short(WordKey k) {
  std::uint64_t h = k.low * 0x9E3779B97F4A7C15ULL;
  h ^= h >> 32;
  h += k.high;
  h *= 0xD6E8FEB86659FD93ULL;
  h ^= h >> 32;
  h *= 0xC2B2AE3D27D4EB4FULL;
  return h ^ (h >> 29);
}

/// The hash of the vocabulary's table, of a key of any length.
inline std::uint64_t hash_key(std::string_view key) {
  return key.size() <= WordKey::most ? hash_short(word_key(key)) : hash64(key);
}

}  // namespace actant
