#include "base/unicode.hpp"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/utext.h>

#include <array>
#include <cstring>
#include <memory>

namespace actant::unicode {

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return {lead, 1};
  std::uint32_t need = 0;
  char32_t c = 0;
  unsigned char low = 0x80, high = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    need = 1, c = lead & 0x1F;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    need = 2, c = lead & 0x0F;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    need = 3, c = lead & 0x07;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {replacement, 1};
  }
  for (std::uint32_t i = 1; i <= need; ++i) {
    if (at + i >= text.size() || byte(at + i) < low || byte(at + i) > high) return {replacement, i};
    c = (c << 6) | (byte(at + i) & 0x3F);
    low = 0x80, high = 0xBF;
  }
  return {c, need + 1};
}

void append(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

bool is_letter(char32_t c) { return (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_L_MASK) != 0; }
bool is_upper(char32_t c) { return (U_MASK(u_charType(static_cast<UChar32>(c))) & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0; }
bool is_lower(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_LOWERCASE_LETTER; }
bool is_digit(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER; }
bool is_mark(char32_t c) { return (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_M_MASK) != 0; }
bool is_space(char32_t c) { return c == 0x200B || u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }
bool is_ignorable(char32_t c) { return c == 0xAD || c == 0xFEFF || c == 0x200C || c == 0x200D || c == 0x2060; }
bool is_format(char32_t c) { return c >= 0x80 && u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR; }
bool is_ideographic(char32_t c) {
  if (c < 0x0E00) return false;
  const int script = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK);
  return script == U_LB_IDEOGRAPHIC || script == U_LB_COMPLEX_CONTEXT || script == U_LB_CONDITIONAL_JAPANESE_STARTER;
}

void append_key(std::string_view word, std::string& out) {
  bool ascii = true;
  for (char ch : word) ascii = ascii && static_cast<unsigned char>(ch) < 0x80;
  if (ascii) {
    for (char ch : word) out += ch >= 'A' && ch <= 'Z' ? static_cast<char>(ch + 32) : ch;
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  for (std::size_t i = 0; i < word.size();) {
    const Decoded d = decode(word, i);
    i += d.length;
    char32_t c = d.code_point;
    if (is_ignorable(c) || is_mark(c)) continue;
    switch (c) {
      case 0x2018: case 0x2019: case 0x02BC: case 0x02BB: case 0xFF07: c = '\''; break;
      case 0x2010: case 0x2011: c = '-'; break;
      case 0x0131: c = 'i'; break;
      case 0x00D8: case 0x00F8: c = 'o'; break;
      case 0x0141: case 0x0142: c = 'l'; break;
      case 0x0110: case 0x0111: c = 'd'; break;
      default: break;
    }
    if (c >= 0x80 && U_SUCCESS(status)) {
      icu::UnicodeString parts;
      if (nfd->getDecomposition(static_cast<UChar32>(c), parts)) {
        for (int32_t k = 0; k < parts.length();) {
          const UChar32 part = parts.char32At(k);
          k += U16_LENGTH(part);
          if (is_mark(static_cast<char32_t>(part))) continue;
          append(out, static_cast<char32_t>(u_foldCase(part, U_FOLD_CASE_DEFAULT)));
        }
        continue;
      }
    }
    append(out, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  }
}

std::size_t length(std::string_view text) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < text.size(); ++n) i += decode(text, i).length;
  return n;
}

bool is_well_formed(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    std::uint64_t eight = 0;
    if (text.size() - i >= sizeof eight) {
      std::memcpy(&eight, text.data() + i, sizeof eight);
      if ((eight & 0x8080808080808080U) == 0) {
        i += sizeof eight;
        continue;
      }
    }
    const Decoded d = decode(text, i);
    if (d.code_point == replacement && text.substr(i, d.length) != "\xEF\xBF\xBD") return false;
    i += d.length;
  }
  return true;
}

struct Transcoder::State {
  UConverter* from = nullptr;
  UConverter* to = nullptr;
  std::array<UChar, 4096> pivot{};
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  bool started = false;
  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    ucnv_close(from);
    ucnv_close(to);
  }
};

bool is_encoding(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = name.empty() ? nullptr : ucnv_open(name.c_str(), &status);
  const bool known = converter != nullptr && U_SUCCESS(status);
  ucnv_close(converter);
  return known;
}

Transcoder::Transcoder(const std::string& encoding) : state_(std::make_unique<State>()) {
  UErrorCode status = U_ZERO_ERROR;
  state_->from = ucnv_open(encoding.c_str(), &status);
  state_->to = ucnv_open("utf-8", &status);
}
Transcoder::~Transcoder() = default;
Transcoder::Transcoder(Transcoder&&) noexcept = default;
Transcoder& Transcoder::operator=(Transcoder&&) noexcept = default;

void Transcoder::feed(std::string_view bytes, bool last, std::string& out) {
  State& s = *state_;
  if (s.from == nullptr || s.to == nullptr) return;
  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  std::array<char, 8192> buffer;
  UErrorCode status = U_ZERO_ERROR;
  do {
    char* target = buffer.data();
    status = U_ZERO_ERROR;
    ucnv_convertEx(s.to, s.from, &target, buffer.data() + buffer.size(), &source, source_end, s.pivot.data(), &s.pivot_source,
                   &s.pivot_target, s.pivot.data() + s.pivot.size(), static_cast<UBool>(!s.started), static_cast<UBool>(last), &status);
    s.started = true;
    out.append(buffer.data(), static_cast<std::size_t>(target - buffer.data()));
  } while (status == U_BUFFER_OVERFLOW_ERROR);
}

std::size_t word_end(std::string_view text, std::size_t at) {
  // One run at a time, of bounded length: the iterator is costly to point at a text.
  const std::string_view run = text.substr(at, 256);
  UErrorCode status = U_ZERO_ERROR;
  thread_local const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, run.data(), static_cast<int64_t>(run.size()), &status);
  std::size_t end = at + decode(text, at).length;
  if (U_SUCCESS(status) && words) {
    words->setText(&view, status);
    const int32_t next = words->following(0);
    if (U_SUCCESS(status) && next > 0) end = at + static_cast<std::size_t>(next);
  }
  utext_close(&view);
  return end;
}

}  // namespace actant::unicode
