// When a document says that it was written.
#include <algorithm>

#include "analysis/dates.hpp"

namespace actant {
namespace {

bool is_dash(const Analysis& a, std::uint32_t i) {
  const std::string_view word = a.word(i);
  return word == "-" || word == "--" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94";
}

/// In small letters or with a capital.
bool is_word(const Analysis& a, std::uint32_t i, std::string_view word) {
  const std::string_view here = a.word(i);
  return here.size() == word.size() && (here.front() | 0x20) == word.front() && here.substr(1) == word.substr(1);
}

struct IsoDate {
  std::optional<Date> date;
  std::uint32_t last = 0;
};

/// 2019-03-03, of however many tokens.
IsoDate iso_date(const Analysis& a, const TokenSentence& s, std::uint32_t at) {
  constexpr std::size_t length = 10;
  const std::string_view text = a.text.substr(a.tokens[at].begin, length);
  if (text.size() < length || text[4] != '-' || text[0] < '1' || text[0] > '2') return {};
  const auto date = parse_iso_date(text);
  std::uint32_t last = at + 1;
  while (last < s.last && a.tokens[last].begin < a.tokens[at].begin + length) ++last;
  if (!date || a.tokens[last - 1].end != a.tokens[at].begin + length) return {};
  return {date, last};
}

}  // namespace

/// Before it only places, agencies and names of days; behind it the end of the line, a time, or a dash.
bool Dates::stands_as_dateline(const Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last) const {
  constexpr std::uint32_t longest_before = 14, longest_behind = 8;
  if (first - s.first > longest_before) return false;
  bool label = false;
  for (std::uint32_t i = s.first; i < first; ++i) {
    if (a.tokens[i].shape == Shape::lower && !is_word(a, i, "on")) return false;
    if (is_word(a, i, "in")) return false;
    label = label || is_word(a, i, "on");
  }
  // "On March 3, 2019": the beginning of a sentence, unless a label stands before it ("Published on").
  if (label && is_word(a, s.first, "on")) return false;
  std::uint32_t i = last;
  if (i < s.last && (a.tokens[i].tag == Tag::comma || a.word(i) == ".")) ++i;
  if (i == s.last) return true;
  // "(Agency)" may stand between the date and the dash, "10:00 GMT" behind the date.
  bool bracket = false;
  for (std::uint32_t n = 0; i < s.last && n < longest_behind; ++i, ++n) {
    const Token& t = a.tokens[i];
    if (is_dash(a, i)) return true;
    if (t.tag == Tag::bracket) bracket = !bracket;
    else if (!bracket && t.shape != Shape::number && t.shape != Shape::upper && t.shape != Shape::other && !is_word(a, i, "on")) return false;
  }
  return i == s.last;
}

std::optional<Date> Dates::dateline(const Analysis& a) const {
  const std::size_t lines = std::min<std::size_t>(a.sentences.size(), 5);
  for (std::size_t n = 0; n < lines; ++n) {
    const TokenSentence& s = a.sentences[n];
    for (std::uint32_t i = s.first; i < s.last && i < s.first + 20; ++i) {
      const Token& t = a.tokens[i];
      if (t.shape == Shape::number) {
        if (const auto iso = iso_date(a, s, i); iso.date && stands_as_dateline(a, s, i, iso.last)) return iso.date;
      }
      // A day of a month by name; "yesterday" is none.
      if (!lexicon_->is(t.word, WordClass::month) || month(t) == 0) continue;
      DateMention found;
      if (!date_at(a, i, s.first, s.last, a.day, found)) continue;
      const Date day = found.date.first;
      if (day.year != 0 && day.day != 0 && stands_as_dateline(a, s, found.first, found.last)) return day;
    }
  }
  return std::nullopt;
}

}  // namespace actant
