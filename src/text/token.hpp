// Tokens: the unit of all analysis, with byte spans into the text as given.
#pragma once

#include <cstdint>

#include "lexicon/lexicon.hpp"

namespace actant {

/// How a token is written; the shapes with letters come first.
enum class Shape : std::uint8_t {
  lower,        ///< attack, 'al'
  capitalized,  ///< Attack, O'Neill, McDonald (a capital first, something lower case)
  upper,        ///< NATO, U.S. (two capitals or more, none lower)
  initial,      ///< one capital, with or without a stop: J, J.
  mixed,        ///< iPhone, eBay, bin-Laden: a capital, but not first
  number,       ///< 12, 1,000.5, 3rd, 2010s
  other         ///< no letter or digit
};
constexpr bool has_capital(Shape s) {
  return s == Shape::capitalized || s == Shape::upper || s == Shape::initial;
}

enum TokenFlag : std::uint8_t {
  space_before = 1,    ///< white space or the start of the text precedes
  line_before = 2,     ///< a line break precedes
  paragraph_before = 4,///< an empty line, or the start of the text, precedes
  hyphenated = 8,      ///< holds hyphens between letters (before the lexicon has decided about it)
  replaced = 16,       ///< holds ill-formed bytes or ignorable characters
  ends_in_stop = 32,   ///< its last byte is a full stop: an abbreviation, an initial, or the mark itself
  in_title = 64        ///< stands in the title of a name behind it (set when names are known)
};

struct Token {
  std::uint32_t begin = 0;       ///< bytes
  std::uint32_t end = 0;
  WordId word = unknown_word;
  Tag tag = Tag::unknown;        ///< set by the tagger; by the tokenizer for punctuation
  Shape shape = Shape::other;
  std::uint8_t flags = 0;
  std::uint8_t word_flags = 0;   ///< WordRecord::flags: names are sought by them without a look at the record
};

}  // namespace actant
