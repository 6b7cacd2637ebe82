#include "text/tokenizer.hpp"

#include "base/unicode.hpp"
#include "text/byte_kinds.hpp"

namespace actant {
namespace {

using enum ByteKind;

struct Unit {
  ByteKind kind = other;
  std::uint32_t length = 1;
  char32_t c = 0;
};

Unit unit_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte_kinds[byte], 1, byte};
  const auto d = unicode::decode(text, at);
  ByteKind kind = mark;
  const char32_t c = d.code_point;
  if (c == 0x2019 || c == 0x2018 || c == 0x02BC) kind = apostrophe;
  else if (c == 0x2010 || c == 0x2011) kind = hyphen;
  else if (unicode::is_upper(c)) kind = upper;
  else if (unicode::is_letter(c) || unicode::is_mark(c)) kind = lower;
  else if (unicode::is_digit(c)) kind = digit;
  else if (c == 0x2028 || c == 0x2029 || c == 0x85) kind = line;
  else if (unicode::is_space(c)) kind = space;
  else if (unicode::is_ignorable(c)) kind = high;  // goes with the word around it
  return {kind, d.length, c};
}

bool letter(ByteKind k) { return k == lower || k == upper; }

bool name_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// End of the URL, e-mail address, @name or #tag that begins at `at`, or `at`. What it looks at ahead is bounded.
std::size_t address_end(std::string_view text, std::size_t at, bool space_before) {
  const auto run = [&](std::size_t from, std::string_view more, std::size_t most) {
    std::size_t i = from;
    while (i < text.size() && i - from < most && (name_byte(text[i]) || more.find(text[i]) != std::string_view::npos)) ++i;
    return i;
  };
  if (text[at] == '@' || text[at] == '#') {
    const std::size_t i = run(at + 1, "_", 64);
    return space_before && i > at + 1 && !(text[at] == '#' && text[at + 1] <= '9') ? i : at;
  }
  const std::size_t scheme = run(at, "+", 10);
  if ((text.substr(scheme, 3) == "://" && scheme > at) || text.substr(at, 4) == "www.") {
    std::size_t i = scheme;
    while (i < text.size() && static_cast<unsigned char>(text[i]) > 0x20 && static_cast<unsigned char>(text[i]) < 0x7F &&
           std::string_view("<>\"").find(text[i]) == std::string_view::npos)
      ++i;
    while (i > scheme && std::string_view(".,;:!?)]}'").find(text[i - 1]) != std::string_view::npos) --i;
    return i > scheme + 3 ? i : at;
  }
  const std::size_t local = run(at, "._%+-", 64);
  if (local == at || local >= text.size() || text[local] != '@') return at;
  std::size_t i = run(local + 1, ".-", 253);
  while (i > local && (text[i - 1] == '.' || text[i - 1] == '-')) --i;
  return i > local + 1 && text.substr(local, i - local).find('.') != std::string_view::npos ? i : at;
}

}  // namespace

Tokenizer::Tokenizer(const Lexicon& lexicon) : lexicon_(&lexicon) {
  const auto find = [&](std::string_view key) { return lexicon.find_short(word_key(key), static_cast<std::uint32_t>(key.size())); };
  possessive_ = find("'s");
  for (int c = 0; c < 0x80; ++c)
    if (plain_mark_tags[c] != Tag::unknown) {
      const char mark = static_cast<char>(c);
      mark_words_[c] = find({&mark, 1});
    }
  for (std::size_t i = 0; i < plain_wide_marks.size(); ++i) {
    std::string key;
    unicode::append_key(plain_wide_marks[i], key);
    wide_mark_words_[i] = find(key);
  }
}

void Tokenizer::tokenize(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                         std::string& scratch) const {
  run<true>(text, begin, end, out, scratch);
}

void Tokenizer::tokenize_slowly(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                                std::string& scratch) const {
  run<false>(text, begin, end, out, scratch);
}

template <bool plain>
void Tokenizer::run(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                    std::string& scratch) const {
  text = text.substr(0, end);
  std::size_t at = begin;
  Gap gap;
  gap.flags = space_before | (begin == 0 ? line_before | paragraph_before : 0);
  const auto look_up = [&](Token& t) {
    scratch.clear();
    unicode::append_key(text.substr(t.begin, t.end - t.begin), scratch);
    t.word = lexicon_->find(scratch);
    if (t.word != unknown_word) t.word_flags = lexicon_->record(t.word).flags;
  };
  const auto push = [&](std::size_t from, std::size_t to, Shape shape, Tag tag) {
    Token t;
    t.begin = static_cast<std::uint32_t>(from);
    t.end = static_cast<std::uint32_t>(to);
    t.shape = shape;
    t.tag = tag;
    t.flags = gap.flags | (text[to - 1] == '.' ? ends_in_stop : 0);
    look_up(t);
    out.push_back(t);
    gap.flags = 0;
  };
  const auto shape_of = [&](std::size_t from, std::size_t to) {
    int uppers = 0, lowers = 0, digits = 0;
    bool first_upper = false, first = true;
    for (std::size_t i = from; i < to;) {
      const Unit u = unit_at(text, i);
      if (u.kind == upper) {
        ++uppers;
        first_upper |= first;
      }
      lowers += u.kind == lower;
      digits += u.kind == digit;
      if (letter(u.kind) || u.kind == digit) first = false;
      i += u.length;
    }
    if (digits > 0 && uppers == 0) return Shape::number;
    if (uppers == 0 && lowers == 0) return Shape::other;
    if (uppers == 0) return Shape::lower;
    if (lowers == 0) return uppers == 1 && digits == 0 ? Shape::initial : Shape::upper;
    return first_upper ? Shape::capitalized : Shape::mixed;
  };
  // A word with clitics split off: don't -> do n't, Chad's -> Chad 's.
  const auto push_word = [&](std::size_t from, std::size_t to) {
    const std::string_view word = text.substr(from, to - from);
    std::size_t quote = std::string_view::npos, quote_length = 0;
    for (std::size_t i = word.size(); i > 0 && word.size() - i < 6; --i) {
      if (word[i - 1] == '\'') { quote = i - 1; quote_length = 1; break; }
      if (i >= 3 && (word.substr(i - 3, 3) == "\xE2\x80\x99" || word.substr(i - 3, 3) == "\xE2\x80\x98")) {
        quote = i - 3; quote_length = 3; break;
      }
      if (i >= 2 && word.substr(i - 2, 2) == "\xCA\xBC") {
        quote = i - 2; quote_length = 2; break;
      }
    }
    if (quote != std::string_view::npos && quote > 0) {
      std::string tail;
      unicode::append_key(word.substr(quote + quote_length), tail);
      if (tail == "s" || tail == "ll" || tail == "re" || tail == "ve" || tail == "d" || tail == "m") {
        push(from, from + quote, shape_of(from, from + quote), Tag::unknown);
        push(from + quote, to, Shape::lower, tail == "s" ? Tag::POS : Tag::unknown);
        return;
      }
      if (tail == "t" && quote > 1 && (word[quote - 1] == 'n' || word[quote - 1] == 'N')) {
        push(from, from + quote - 1, shape_of(from, from + quote - 1), Tag::unknown);
        push(from + quote - 1, to, Shape::lower, Tag::unknown);
        return;
      }
    }
    if (word.size() == 6) {
      std::string key;
      unicode::append_key(word, key);
      if (key == "cannot") {
        push(from, from + 3, shape_of(from, from + 3), Tag::unknown);
        push(from + 3, to, Shape::lower, Tag::unknown);
        return;
      }
    }
    push(from, to, shape_of(from, to), Tag::unknown);
  };
  while (at < end) {
    if constexpr (plain) {
      at = plain_tokens(text, begin, at, gap, out);
      if (at >= end) break;
    }
    const Unit u = unit_at(text, at);
    if (u.kind == space) {
      gap.flags |= space_before;
      at += u.length;
      continue;
    }
    if (u.kind == line) {
      if (!(u.c == '\n' && at > begin && text[at - 1] == '\r')) ++gap.lines;
      gap.flags |= space_before | line_before;
      if (gap.lines >= 2) gap.flags |= paragraph_before;
      at += u.length;
      continue;
    }
    if (u.kind == high) {
      at += u.length;
      continue;
    }
    gap.lines = 0;
    if (letter(u.kind) || u.kind == digit || u.c == '@' || u.c == '#') {
      if (const std::size_t i = address_end(text, at, (gap.flags & space_before) != 0); i > at) {
        push(at, i, Shape::lower, u.c == '@' ? Tag::NNP : Tag::NN);
        at = i;
        continue;
      }
    }
    if (letter(u.kind) || u.kind == digit) {
      std::size_t i = at;
      bool hyphens = false, letters = false;
      std::size_t dots = 0, since_dot = 0, longest = 0;
      if (unicode::is_ideographic(u.c)) {
        i = unicode::word_end(text, at);
        push(at, i, shape_of(at, i), Tag::unknown);
        at = i;
        continue;
      }
      while (i < end) {
        const Unit v = unit_at(text, i);
        if (letter(v.kind) || v.kind == digit || v.kind == high) {
          letters |= letter(v.kind);
          ++since_dot;
          longest = std::max(longest, since_dot);
          i += v.length;
          continue;
        }
        if (i + v.length >= end) break;
        const Unit next = unit_at(text, i + v.length);
        const bool word_next = letter(next.kind) || next.kind == digit;
        if (!word_next) break;
        const Unit last = unit_at(text, i - 1 < at ? at : i - 1);
        if (v.kind == apostrophe && letter(next.kind)) {
          i += v.length;
          continue;
        }
        if (v.kind == hyphen) {
          hyphens = true;
          since_dot = 0;
          i += v.length;
          continue;
        }
        if (v.kind == stop) {
          // 3.14, U.S., a.m., example.org; not "end.The".
          const bool numbers = last.kind == digit && next.kind == digit;
          const bool initials = letters && longest <= 1 && since_dot == 1;
          if (!numbers && !initials) break;
          ++dots;
          since_dot = 0;
          i += v.length;
          continue;
        }
        if (v.kind == comma && last.kind == digit && next.kind == digit) {
          i += v.length;
          continue;
        }
        break;
      }
      // A stop that belongs to the word: U.S., a single initial, or an abbreviation of the lexicon.
      if (i < end && text[i] == '.') {
        bool take = dots > 0 && letters && longest <= 1;
        if (!take && letters && !hyphens) {
          if (longest == 1 && u.kind == upper && i - at <= 2) {
            take = true;
          } else if (i - at <= 6) {
            scratch.clear();
            unicode::append_key(text.substr(at, i - at), scratch);
            scratch += '.';
            const WordId word = lexicon_->find(scratch);
            take = word != unknown_word && lexicon_->is(word, WordClass::abbreviation);
          }
        }
        if (take) ++i;
      }
      if (hyphens) {
        scratch.clear();
        unicode::append_key(text.substr(at, i - at), scratch);
        const WordId whole = lexicon_->find(scratch);
        if (whole == unknown_word || !lexicon_->in_lexicon(whole)) {
          std::size_t from = at;
          for (std::size_t k = at; k < i;) {
            const Unit v = unit_at(text, k);
            if (v.kind == hyphen) {
              if (k > from) push_word(from, k);
              push(k, k + v.length, Shape::other, Tag::hyphen);
              from = k + v.length;
            }
            k += v.length;
          }
          if (i > from) push_word(from, i);
          at = i;
          continue;
        }
      }
      push_word(at, i);
      at = i;
      continue;
    }
    if (u.kind == apostrophe) {
      // 's on its own (after an initialism's stop), a bare possessive, or a quote.
      const bool after_word = !out.empty() && out.back().end == at && out.back().shape != Shape::other;
      if (after_word) {
        std::size_t i = at + u.length;
        std::size_t letters = 0;
        while (i < end && letter(unit_at(text, i).kind) && letters < 3) i += unit_at(text, i).length, ++letters;
        if (letters == 1 && (text[i - 1] == 's' || text[i - 1] == 'S')) {
          push(at, i, Shape::lower, Tag::POS);
          at = i;
          continue;
        }
        if (letters == 0 && (text[at - 1] == 's' || text[at - 1] == 'S') && i < end && (text[i] == ' ')) {
          // s' before a space: a possessive, unless a single quote is open.
          bool open = false;
          for (std::size_t k = out.size(); k > 0 && out.size() - k < 60; --k) {
            const Token& t = out[k - 1];
            if (t.tag != Tag::quote || t.end - t.begin != u.length) continue;
            const auto c = unicode::decode(text, t.begin).code_point;
            if (c == '\'' || c == 0x2018 || c == 0x2019) open = (t.flags & space_before) != 0;
            break;
          }
          push(at, i, Shape::other, open ? Tag::quote : Tag::POS);
          at = i;
          continue;
        }
      }
      push(at, at + u.length, Shape::other, Tag::quote);
      at += u.length;
      continue;
    }
    // Runs of the same mark are one token: ..., --, ''.
    std::size_t i = at + u.length;
    if (u.kind == stop || u.kind == hyphen || u.c == '`')
      while (i < end && text[i] == text[at]) ++i;
    const Tag tag = u.kind == hyphen ? (i - at > 1 || (gap.flags & space_before) ? Tag::colon : Tag::hyphen) : single_mark_tag(u.c);
    push(at, i, Shape::other, tag);
    at = i;
  }
}

}  // namespace actant
