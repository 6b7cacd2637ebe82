// Reads one word of ASCII letters and digits: its length, how it is written, and its key, in a few operations on 16 bytes at once.
//
// Most tokens of English are such words. SSE2 is part of every x86-64; elsewhere, and in tests, the loop does the same.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "lexicon/word_key.hpp"
#include "text/token.hpp"

namespace actant {

struct AsciiWord {
  static constexpr std::uint32_t most = 15;  ///< longer ones are left to others
  std::uint32_t length = 0;                  ///< bytes; 16 if there are more than `most`
  std::uint32_t uppers = 0, digits = 0;      ///< bit i: byte i is one
  WordKey key;                               ///< in small letters

  Shape shape() const {
    const std::uint32_t all = (1U << length) - 1;
    if (uppers == 0) return digits == 0 ? Shape::lower : Shape::number;
    if (uppers == all) return length == 1 ? Shape::initial : Shape::upper;
    // Digits are neither: what has no small letter is in capitals.
    if ((uppers | digits) == all) return Shape::upper;
    return (uppers & 1) != 0 ? Shape::capitalized : Shape::mixed;
  }
  bool letters() const { return digits != (1U << length) - 1; }
};

/// The word at `bytes`, of which 16 can be read.
inline AsciiWord read_ascii_word_slowly(const char* bytes) {
  AsciiWord w;
  char key[16] = {};
  for (; w.length < 16; ++w.length) {
    const char c = bytes[w.length];
    const bool upper = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9';
    if (!upper && !digit && !(c >= 'a' && c <= 'z')) break;
    w.uppers |= std::uint32_t{upper} << w.length;
    w.digits |= std::uint32_t{digit} << w.length;
    key[w.length] = upper ? static_cast<char>(c + 32) : c;
  }
  std::memcpy(&w.key.low, key, 8);
  std::memcpy(&w.key.high, key + 8, 8);
  return w;
}

#if defined(__SSE2__)
inline AsciiWord read_ascii_word(const char* bytes) {
  const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  // SSE2 compares signed bytes only: a range that begins at -128 needs one comparison.
  const auto within = [](__m128i x, char first, int count) {
    const __m128i moved = _mm_add_epi8(x, _mm_set1_epi8(static_cast<char>(-128 - first)));
    return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + count)));
  };
  const __m128i upper = within(v, 'A', 26), digit = within(v, '0', 10);
  const __m128i word = _mm_or_si128(_mm_or_si128(upper, digit), within(v, 'a', 26));
  AsciiWord w;
  const auto others = ~static_cast<std::uint32_t>(_mm_movemask_epi8(word));
  w.length = static_cast<std::uint32_t>(std::countr_zero(others | 0x10000U));
  const std::uint32_t all = (1U << w.length) - 1;
  w.uppers = static_cast<std::uint32_t>(_mm_movemask_epi8(upper)) & all;
  w.digits = static_cast<std::uint32_t>(_mm_movemask_epi8(digit)) & all;
  const __m128i lower = _mm_or_si128(v, _mm_and_si128(upper, _mm_set1_epi8(0x20)));
  // Read from the middle on backwards, ones for as many bytes as the word has.
  static constexpr char ones[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
  const __m128i key = _mm_and_si128(lower, _mm_loadu_si128(reinterpret_cast<const __m128i*>(ones + 16 - w.length)));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(&w.key), key);
  return w;
}
#else
inline AsciiWord read_ascii_word(const char* bytes) { return read_ascii_word_slowly(bytes); }
#endif

}  // namespace actant
