// Keys of the document's memory of names, and the test that all name rules begin with.
#pragma once

#include <cstdint>

#include <algorithm>
#include <functional>
#include <string_view>

#include "analysis/analysis.hpp"
#include "base/hash.hpp"
#include "text/token.hpp"

namespace actant {

inline std::uint64_t key(std::uint64_t kind, std::uint64_t a, std::uint64_t b = 0) {
  std::uint64_t h = (kind + 1) * 0x9E3779B97F4A7C15ULL ^ (a + 0x7F4A7C15U) * 0xC2B2AE3D27D4EB4FULL;
  h ^= h >> 29;
  h = (h ^ (b * 0x165667B19E3779F9ULL)) * 0x9E3779B97F4A7C15ULL;
  return (h ^ (h >> 32)) | 1;
}

enum : std::uint64_t { by_id, by_record, by_words, last_name, acronym_key, ambiguous_name, first_name, lone_name, short_name };

/// Of a word that the vocabulary lacks, too.
inline std::uint64_t word_key(const Analysis& a, std::uint32_t token) {
  return a.tokens[token].word != unknown_word ? a.tokens[token].word : hash64(a.word(token));
}

/// Of the words of tokens [first, last); `start` tells kinds of names apart.
inline std::uint64_t words_key(const Analysis& a, std::uint32_t first, std::uint32_t last, std::uint64_t start) {
  std::uint64_t words = start;
  for (std::uint32_t t = first; t < last; ++t) words = key(by_words, words, word_key(a, t));
  return words;
}

inline bool capital(const Token& t) { return has_capital(t.shape) || t.shape == Shape::mixed; }

/// Equal but for the case of ASCII letters.
inline bool same_letters(std::string_view x, std::string_view y) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; };
  return std::equal(x.begin(), x.end(), y.begin(), y.end(), [&](char p, char q) { return lower(p) == lower(q); });
}

/// Is a role from the text, and not from a gazetteer? The text's words hold for the article.
inline bool said_in(const Analysis& a, std::string_view role) {
  const std::less_equal<const char*> before;
  return !role.empty() && before(a.text.data(), role.data()) && before(role.data(), a.text.data() + a.text.size());
}

}  // namespace actant
