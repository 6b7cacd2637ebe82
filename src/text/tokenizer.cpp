#include "text/tokenizer.hpp"

#include <array>

#include "base/unicode.hpp"
#include "text/ascii_word.hpp"

namespace actant {
namespace {

enum Kind : std::uint8_t { other, space, line, lower, upper, digit, apostrophe, hyphen, stop, comma, mark, high };

constexpr std::array<Kind, 256> make_kinds() {
  std::array<Kind, 256> k{};
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
constexpr auto kinds = make_kinds();

struct Unit {
  Kind kind = other;
  std::uint32_t length = 1;
  char32_t c = 0;
};

Unit unit_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {kinds[byte], 1, byte};
  const auto d = unicode::decode(text, at);
  Kind kind = mark;
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

bool letter(Kind k) { return k == lower || k == upper; }

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

/// What may come behind a plain word, and ends it whatever follows: no address, abbreviation, number or clitic goes on from there.
constexpr std::array<bool, 256> make_ends() {
  std::array<bool, 256> ends{};
  for (int c = 0; c < 0x80; ++c) ends[c] = kinds[c] == space || kinds[c] == line || kinds[c] == mark;
  for (const char c : {'@', '_', '%', '+', ':'}) ends[static_cast<unsigned char>(c)] = false;
  return ends;
}
constexpr auto ends_word = make_ends();

constexpr std::array<Tag, 128> make_mark_tags() {
  std::array<Tag, 128> tags{};
  for (int c = 0; c < 0x80; ++c) {
    const bool alone = kinds[c] == mark || kinds[c] == comma || kinds[c] == stop || kinds[c] == hyphen;
    if (alone && c != '`' && c != '@' && c != '#') tags[c] = kinds[c] == hyphen ? Tag::hyphen : single_mark_tag(static_cast<char32_t>(c));
  }
  return tags;
}
/// Marks of ASCII that are tokens by themselves; unknown: those that are not always.
constexpr auto plain_mark_tags = make_mark_tags();

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
}

void Tokenizer::tokenize(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                         std::string& scratch) const {
  run<true>(text, begin, end, out, scratch);
}

void Tokenizer::tokenize_slowly(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out,
                                std::string& scratch) const {
  run<false>(text, begin, end, out, scratch);
}

/// Appends plain tokens from `at` on and gives where something stands that only the general rules can tell.
std::size_t Tokenizer::plain_tokens(std::string_view text, std::size_t begin, std::size_t at, Gap& gap, std::vector<Token>& out) const {
  const std::size_t end = text.size();
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < end ? text[i] : ' '); };
  const auto push = [&](std::size_t from, std::size_t to, FoundWord word, Shape shape, Tag tag, std::uint8_t flags = 0) {
    Token t;
    t.begin = static_cast<std::uint32_t>(from);
    t.end = static_cast<std::uint32_t>(to);
    t.word = word.id;
    t.tag = tag;
    t.shape = shape;
    t.flags = gap.flags | flags;
    t.word_flags = word.flags;
    out.push_back(t);
    gap = {};
  };
  while (at < end) {
    if (text[at] == ' ') {  // between most tokens, and one alone
      gap.flags |= space_before;
      if (++at == end) break;
    }
    const auto c = static_cast<unsigned char>(text[at]);
    const Kind kind = kinds[c];
    if (kind == space) {
      gap.flags |= space_before;
      ++at;
      continue;
    }
    if (kind == lower || kind == upper || kind == digit) {
      AsciiWord w;
      if (at + 16 <= end) {
        w = read_ascii_word(text.data() + at);
      } else {
        char bytes[16] = {};
        std::memcpy(bytes, text.data() + at, end - at);
        w = read_ascii_word(bytes);
      }
      if (w.length > AsciiWord::most) return at;
      std::size_t to = at + w.length;
      const unsigned char next = byte(to);
      if (!ends_word[next]) {
        const unsigned char after = byte(to + 1);
        const bool closed = kinds[after] == space || kinds[after] == line;
        if (next == '.' && (closed || (ends_word[after] && w.key.low != word_key("www").low))) {
          // An initial or an abbreviation keeps its stop.
          char key[WordKey::most];
          std::memcpy(key, &w.key, sizeof key);
          key[w.length] = '.';
          WordKey stopped;
          std::memcpy(&stopped, key, sizeof key);
          const bool initial = w.length == 1 && w.uppers != 0;
          if (initial || (w.length <= 6 && w.letters())) {
            const FoundWord word = lexicon_->find_short(stopped, w.length + 1);
            if (initial || (word.id != unknown_word && lexicon_->is(word.id, WordClass::abbreviation))) {
              push(at, to + 1, word, w.shape(), Tag::unknown, ends_in_stop);
              at = to + 1;
              continue;
            }
          }
        } else if (next == '\'' || next == 0xE2) {
          // A possessive, with either apostrophe.
          const std::size_t letter = next == '\'' ? to + 1 : text.substr(to, 3) == "\xE2\x80\x99" ? to + 3 : end;
          const unsigned char behind = byte(letter + 1);
          if ((byte(letter) | 0x20) != 's' || (kinds[behind] != space && kinds[behind] != line && behind != ',')) return at;
          push(at, to, lexicon_->find_short(w.key, w.length), w.shape(), Tag::unknown);
          push(to, letter + 1, possessive_, Shape::lower, Tag::POS);
          at = letter + 1;
          continue;
        } else if (next == ',') {
          if (kinds[after] == digit || kinds[after] == high) return at;  // 1,000
        } else if (next == ':') {
          if (after == '/') return at;                    // https://
        } else if (next != '-' || !closed) {
          return at;
        }
      }
      if (w.length == 6 && w.key.low == word_key("cannot").low) return at;
      push(at, to, lexicon_->find_short(w.key, w.length), w.shape(), Tag::unknown);
      at = to;
      continue;
    }
    if (kind == line) {
      if (!(c == '\n' && at > begin && text[at - 1] == '\r')) ++gap.lines;
      gap.flags |= space_before | line_before;
      if (gap.lines >= 2) gap.flags |= paragraph_before;
      ++at;
      continue;
    }
    if (c >= 0x80 || plain_mark_tags[c] == Tag::unknown) return at;
    if ((kind == stop || kind == hyphen) && byte(at + 1) == c) return at;
    push(at, at + 1, mark_words_[c], Shape::other, kind == hyphen && (gap.flags & space_before) ? Tag::colon : plain_mark_tags[c],
         kind == stop ? std::uint8_t{ends_in_stop} : std::uint8_t{0});
    ++at;
  }
  return at;
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
