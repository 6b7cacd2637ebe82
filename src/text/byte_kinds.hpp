// What a byte or a mark is to the tokenizer.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "lexicon/tag.hpp"

namespace actant {

enum class ByteKind : std::uint8_t { other, space, line, lower, upper, digit, apostrophe, hyphen, stop, comma, mark, high };

constexpr std::array<ByteKind, 256> make_byte_kinds() {
  using enum ByteKind;
  std::array<ByteKind, 256> k{};
  for (int c = 0; c < 256; ++c) {
    if (c >= 0x80) k[c] = high;
    else if (c == '\n' || c == '\r') k[c] = line;
    else if (c == ' ' || c == '\t' || c == '\v' || c == '\f') k[c] = space;
    else if (c >= 'a' && c <= 'z') k[c] = lower;
    else if (c >= 'A' && c <= 'Z') k[c] = upper;
    else if (c >= '0' && c <= '9') k[c] = digit;
    else if (c == '\'') k[c] = apostrophe;
    else if (c == '-') k[c] = hyphen;
    else if (c == '.') k[c] = stop;
    else if (c == ',') k[c] = comma;
    else k[c] = mark;
  }
  return k;
}
inline constexpr auto byte_kinds = make_byte_kinds();

constexpr Tag mark_tag(char32_t c) {
  switch (c) {
    case ',': return Tag::comma;
    case '.': case '!': case '?': return Tag::stop;
    case 0x2026: return Tag::stop;
    case ':': case ';': case 0x2013: case 0x2014: case 0x2015: return Tag::colon;
    case '"': case 0x201C: case 0x201D: case 0x201E: case 0xAB: case 0xBB: case '\'': case 0x2018: case 0x2019: case '`':
      return Tag::quote;
    case '(': case ')': case '[': case ']': case '{': case '}': return Tag::bracket;
    default: return Tag::symbol;
  }
}

/// Of a mark that stands alone.
constexpr Tag single_mark_tag(char32_t c) {
  switch (c) {
    case '%': return Tag::NN;
    case '&': return Tag::CC;
    case '@': case '#': case '/': return Tag::colon;
    default: return mark_tag(c);
  }
}

constexpr std::array<Tag, 128> make_mark_tags() {
  std::array<Tag, 128> tags{};
  for (int c = 0; c < 0x80; ++c) {
    const ByteKind kind = byte_kinds[static_cast<std::size_t>(c)];
    const bool alone = kind == ByteKind::mark || kind == ByteKind::comma || kind == ByteKind::stop || kind == ByteKind::hyphen;
    if (alone && c != '`' && c != '@' && c != '#') tags[c] = kind == ByteKind::hyphen ? Tag::hyphen : single_mark_tag(static_cast<char32_t>(c));
  }
  return tags;
}
/// Marks of ASCII that are tokens by themselves; unknown: those that are not always.
inline constexpr auto plain_mark_tags = make_mark_tags();

/// Marks beyond ASCII that are tokens by themselves and end a word whatever follows: what news writes for quotes and dashes.
inline constexpr std::array<std::string_view, 4> plain_wide_marks = {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x9C", "\xE2\x80\x9D"};
inline constexpr std::array<Tag, 4> plain_wide_mark_tags = {mark_tag(0x2013), mark_tag(0x2014), mark_tag(0x201C), mark_tag(0x201D)};
/// Which of them stands at a byte; their number if none does.
inline std::size_t plain_wide_mark(std::string_view text, std::size_t at) {
  std::size_t i = 0;
  while (i < plain_wide_marks.size() && text.substr(at, 3) != plain_wide_marks[i]) ++i;
  return i;
}

}  // namespace actant
