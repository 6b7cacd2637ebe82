// Bytes to tokens.
//
// White space separates. Punctuation stands alone, except inside: numbers (1,000.5), initialisms (U.S.,
// a.m.), words with apostrophes (O'Neill), URLs and e-mail addresses, @names and #tags. Possessive 's
// and ’s (and s' as a bare apostrophe), n't, 'll, 're, 've, 'd, 'm are tokens of their own; "cannot" is
// two. An abbreviation of the lexicon (Mr., Gen., Inc.) keeps its stop. A word with hyphens is one token if
// the lexicon has it whole (cease-fire), else its parts and hyphens are tokens each (al - Assad, Saudi - led),
// in names of the gazetteer alike. Dashes set off by spaces, or double, are punctuation. $, € and £ stand alone.
// What most text is made of, plain words and marks of ASCII, has a way of its own (plain_tokens); the rest, and what stands beside it,
// goes through the general rules and asks unicode.hpp. Both say the same of what both can read. Every byte that is not white space or ignorable belongs to
// exactly one token, in order.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/token.hpp"

namespace actant {

class Tokenizer {
 public:
  /// Of the lexicon only words of one mark are looked up here: it may grow later.
  explicit Tokenizer(const Lexicon& lexicon);

  /// Appends the tokens of text[begin, end), with word ids, shapes, flags and the tags of punctuation.
  /// `scratch` is the worker's; spans are offsets into `text`.
  void tokenize(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                std::string& scratch) const;

  /// The same by the general rules alone: what tokenize() is held against.
  void tokenize_slowly(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                       std::string& scratch) const;

 private:
  /// Between tokens: what stood before the next one.
  struct Gap {
    std::uint8_t flags = 0;
    int lines = 0;
  };
  std::size_t plain_tokens(std::string_view text, std::size_t begin, std::size_t at, Gap& gap, std::vector<Token>& out) const;
  template <bool plain>
  void run(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out, std::string& scratch) const;

  const Lexicon* lexicon_;
  std::array<FoundWord, 128> mark_words_{};
  std::array<FoundWord, 4> wide_mark_words_{};  // of plain_wide_marks (text/byte_kinds.hpp)
  FoundWord possessive_;
};

}  // namespace actant
