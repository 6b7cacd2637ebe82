// Bytes to tokens.
//
// White space separates. Punctuation stands alone, except inside: numbers (1,000.5), initialisms (U.S.,
// a.m.), words with apostrophes (O'Neill), URLs and e-mail addresses, @names and #tags. Possessive 's
// and ’s (and s' as a bare apostrophe), n't, 'll, 're, 've, 'd, 'm are tokens of their own; "cannot" is
// two. An abbreviation of the lexicon (Mr., Gen., Inc.) keeps its stop. A word with hyphens is one token if
// the lexicon has it whole (cease-fire), else its parts and hyphens are tokens each (al - Assad, Saudi - led),
// in names of the gazetteer alike. Dashes set off by spaces, or double, are punctuation. $, € and £ stand alone.
// ASCII has a fast path; the rest asks unicode.hpp. Every byte that is not white space or ignorable belongs to
// exactly one token, in order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/token.hpp"

namespace actant {

class Tokenizer {
 public:
  explicit Tokenizer(const Lexicon& lexicon) : lexicon_(&lexicon) {}

  /// Appends the tokens of text[begin, end), with word ids, shapes, flags and the tags of punctuation.
  /// `scratch` is the worker's; spans are offsets into `text`.
  void tokenize(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                std::string& scratch) const;

 private:
  const Lexicon* lexicon_;
};

}  // namespace actant
