// Tokens to sentences.
//
// A sentence ends at . ! ? … (and the quotes and brackets that close behind it) before a capital, digit, quote
// or the end; not behind a title's abbreviation, nor behind an initial or initialism that a name goes on
// from ("J. Smith", "U.S. officials": decided by the next word). It ends at an empty line always, and at a line break where
// the line is a headline (short, no stop, what follows begins a sentence), a bullet or a dateline of its own.
// At `max_tokens` a sentence is cut, and says so.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.hpp"

namespace actant {

struct TokenSentence {
  std::uint32_t first = 0;   ///< token
  std::uint32_t last = 0;    ///< behind the last token
  bool headline = false;
  bool cut = false;
};

inline constexpr std::uint32_t max_sentence_tokens = 400;

void split_sentences(std::string_view text, const std::vector<Token>& tokens, const Lexicon& lexicon,
                     std::vector<TokenSentence>& out);

}  // namespace actant
