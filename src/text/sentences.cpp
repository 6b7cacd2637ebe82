#include "text/sentences.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace actant {
namespace {

bool closes(std::string_view text, const Token& t) {
  const char32_t c = unicode::decode(text, t.begin).code_point;
  if (c == ')' || c == ']' || c == '}' || c == 0x201D || c == 0xBB) return true;
  const bool straight = c == '"' || c == '\'' || c == 0x2019;
  return straight && (t.flags & space_before) == 0;
}

bool function_word(const Lexicon& lexicon, WordId word) {
  constexpr TagSet openers = tags(Tag::DT, Tag::PRP, Tag::PRPS, Tag::EX, Tag::WRB, Tag::WP, Tag::CC, Tag::PDT);
  return word != unknown_word && (lexicon.tags(word) & openers) != 0;
}

}  // namespace

void split_sentences(std::string_view text, const std::vector<Token>& tokens, const Lexicon& lexicon,
                     std::vector<TokenSentence>& out) {
  const auto size = static_cast<std::uint32_t>(tokens.size());
  std::uint32_t first = 0, line_first = 0;
  const auto close = [&](std::uint32_t last, bool headline, bool cut) {
    if (last > first) out.push_back({first, last, headline, cut});
    first = last;
  };
  const auto is_quiet = [](const Token& t) { return (t.flags & (paragraph_before | line_before | ends_in_stop)) == 0 && t.tag != Tag::stop; };
  for (std::uint32_t i = 0; i < size; ++i) {
    // Most tokens neither end a sentence nor begin a line.
    for (const std::uint32_t most = std::min(size, first + max_sentence_tokens); i < most && is_quiet(tokens[i]);) ++i;
    if (i >= size) break;
    const Token& t = tokens[i];
    if (i > first && (t.flags & paragraph_before)) {
      const bool stopped = tokens[i - 1].tag == Tag::stop || closes(text, tokens[i - 1]);
      close(i, !stopped && i - first <= 30, false);
      line_first = i;
    } else if (i > first && (t.flags & line_before)) {
      // A line break inside a paragraph: hard-wrapped text goes on, a short line without a stop is a headline.
      const std::uint32_t length = tokens[i - 1].end - tokens[line_first].begin;
      const bool begins = has_capital(t.shape) || t.shape == Shape::number || t.tag == Tag::quote || t.tag == Tag::colon;
      const bool bullet = t.tag == Tag::colon || t.tag == Tag::symbol;
      if (tokens[i - 1].tag == Tag::stop || bullet || (begins && length < 60)) close(i, tokens[i - 1].tag != Tag::stop, false);
      line_first = i;
    }
    if (i - first >= max_sentence_tokens) close(i, false, true);

    bool ends = t.tag == Tag::stop;
    const bool abbreviated = !ends && t.shape != Shape::other && (t.flags & ends_in_stop) != 0;
    if (!ends && !abbreviated) continue;
    std::uint32_t next = i + 1;
    while (ends && next < size && !(tokens[next].flags & paragraph_before) &&
           (closes(text, tokens[next]) || (tokens[next].tag == Tag::stop && !(tokens[next].flags & space_before))))
      ++next;
    if (next >= size) break;
    const Token& n = tokens[next];
    if (abbreviated) {
      // "… in the U.S. The talks": only a capital that opens a clause ends the sentence here.
      const WordValue* kind = lexicon.value(t.word, WordClass::abbreviation);
      const std::string_view what = kind != nullptr ? lexicon.string(kind->text) : std::string_view();
      const bool may_end = t.shape != Shape::initial && what != "title" && what != "month" && what != "number";
      ends = may_end && n.shape == Shape::capitalized && function_word(lexicon, n.word) && (n.flags & space_before);
    } else if (t.end - t.begin == 1 && text[t.begin] == '.') {
      ends = (n.flags & space_before) != 0 &&
             (n.shape != Shape::lower || (n.flags & line_before)) && n.tag != Tag::comma;
    } else {
      // ! ? …: inside a sentence a small letter goes on.
      ends = (n.flags & space_before) != 0 && n.shape != Shape::lower && n.tag != Tag::comma;
    }
    if (ends) {
      close(next, false, false);
      i = next - 1;
      if (next < size) line_first = (tokens[next].flags & line_before) ? next : line_first;
    }
  }
  close(size, false, false);
}

}  // namespace actant
