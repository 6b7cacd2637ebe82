// Tokens of plain words and marks of ASCII: the fast way of the tokenizer.
#include "text/ascii_word.hpp"
#include "text/byte_kinds.hpp"
#include "text/tokenizer.hpp"

namespace actant {
namespace {

using enum ByteKind;

/// What may come behind a plain word, and ends it whatever follows: no address, abbreviation, number or clitic goes on from there.
constexpr std::array<bool, 256> make_ends() {
  std::array<bool, 256> ends{};
  for (int c = 0; c < 0x80; ++c) ends[c] = byte_kinds[c] == space || byte_kinds[c] == line || byte_kinds[c] == mark;
  for (const char c : {'@', '_', '%', '+', ':'}) ends[static_cast<unsigned char>(c)] = false;
  return ends;
}
constexpr auto ends_word = make_ends();

bool in_word(unsigned char c) { return byte_kinds[c] == lower || byte_kinds[c] == upper || byte_kinds[c] == digit; }
bool is_blank(unsigned char c) { return byte_kinds[c] == space || byte_kinds[c] == line; }

AsciiWord word_at(std::string_view text, std::size_t at) {
  if (at + 16 <= text.size()) return read_ascii_word(text.data() + at);
  char bytes[16] = {};
  std::memcpy(bytes, text.data() + at, text.size() - at);
  return read_ascii_word(bytes);
}

bool is_wide_mark(std::string_view text, std::size_t at) { return plain_wide_mark(text, at) < plain_wide_marks.size(); }

bool splits(const AsciiWord& w) { return w.length == 6 && w.key.low == word_key("cannot").low; }

/// Words with hyphens between: "low-level", "22-year-old".
struct Compound {
  static constexpr std::uint32_t most = 5;
  std::uint32_t words = 0;       ///< none if the general rules have to look at it
  std::array<std::size_t, most> begins;
  std::array<AsciiWord, most> parts;
  std::array<char, most * WordKey::most> key;
  std::size_t size = 0;          ///< of the key
};

Compound compound_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : ' '); };
  Compound c;
  std::uint32_t words = 0;
  while (words < Compound::most) {
    const AsciiWord w = word_at(text, at);
    if (w.length > AsciiWord::most || splits(w)) break;
    c.begins[words] = at;
    c.parts[words++] = w;
    std::memcpy(c.key.data() + c.size, &w.key, w.length);
    c.size += w.length;
    const unsigned char next = byte(at + w.length), after = byte(at + w.length + 1);
    if (next == '-' && in_word(after)) {
      c.key[c.size++] = '-';
      at += w.length + 1;
      continue;
    }
    // No address, abbreviation or clitic goes on from there.
    if (ends_word[next] || (next == 0xE2 && is_wide_mark(text, at + w.length)) || ((next == '.' || next == ',' || next == '-') && is_blank(after))) c.words = words;
    break;
  }
  return c;
}

}  // namespace

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
    const ByteKind kind = byte_kinds[c];
    if (kind == space) {
      gap.flags |= space_before;
      ++at;
      continue;
    }
    if (kind == lower || kind == upper || kind == digit) {
      const AsciiWord w = word_at(text, at);
      if (w.length > AsciiWord::most) return at;
      std::size_t to = at + w.length;
      const unsigned char next = byte(to);
      if (!ends_word[next]) {
        const unsigned char after = byte(to + 1);
        const bool closed = is_blank(after);
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
        } else if (next == '\'' || (next == 0xE2 && !is_wide_mark(text, to))) {
          // A possessive, with either apostrophe.
          const std::size_t letter = next == '\'' ? to + 1 : text.substr(to, 3) == "\xE2\x80\x99" ? to + 3 : end;
          const unsigned char behind = byte(letter + 1);
          if ((byte(letter) | 0x20) != 's' || (!is_blank(behind) && behind != ',')) return at;
          push(at, to, lexicon_->find_short(w.key, w.length), w.shape(), Tag::unknown);
          push(to, letter + 1, possessive_, Shape::lower, Tag::POS);
          at = letter + 1;
          continue;
        } else if (next == ',') {
          if (byte_kinds[after] == digit || byte_kinds[after] == high) return at;  // 1,000
        } else if (next == ':') {
          if (after == '/') return at;                    // https://
        } else if (next == '-' && in_word(after)) {
          const Compound compound = compound_at(text, at);
          if (compound.words == 0) return at;
          const std::string_view key(compound.key.data(), compound.size);
          if (const WordId whole = lexicon_->find(key); whole != unknown_word && lexicon_->in_lexicon(whole)) return at;
          for (std::uint32_t i = 0; i < compound.words; ++i) {
            const AsciiWord& part = compound.parts[i];
            if (i > 0) push(at, at + 1, mark_words_['-'], Shape::other, Tag::hyphen);
            push(compound.begins[i], compound.begins[i] + part.length, lexicon_->find_short(part.key, part.length), part.shape(), Tag::unknown);
            at = compound.begins[i] + part.length;
          }
          continue;
        } else if (next != 0xE2 && (next != '-' || !closed)) {
          return at;
        }
      }
      if (splits(w)) return at;
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
    if (c >= 0x80) {
      const std::size_t wide = plain_wide_mark(text, at);
      if (wide == plain_wide_marks.size()) return at;
      push(at, at + 3, wide_mark_words_[wide], Shape::other, plain_wide_mark_tags[wide]);
      at += 3;
      continue;
    }
    if (plain_mark_tags[c] == Tag::unknown) return at;
    if ((kind == stop || kind == hyphen) && byte(at + 1) == c) return at;
    push(at, at + 1, mark_words_[c], Shape::other, kind == hyphen && (gap.flags & space_before) ? Tag::colon : plain_mark_tags[c],
         kind == stop ? std::uint8_t{ends_in_stop} : std::uint8_t{0});
    ++at;
  }
  return at;
}

}  // namespace actant
