// Unicode properties, folding and decoding: the only room that knows ICU.
//
// Offsets are bytes. Ill-formed input is read as U+FFFD, one for every byte of a maximal subpart, and
// never changes offsets. All functions are pure and thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace actant::unicode {

inline constexpr char32_t replacement = 0xFFFD;

struct Decoded {
  char32_t code_point = replacement;
  std::uint32_t length = 1;  ///< bytes, at least 1
};

/// The code point that begins at byte `at` (at < text.size()).
Decoded decode(std::string_view text, std::size_t at);
void append(std::string& out, char32_t code_point);

bool is_letter(char32_t c);       ///< general category L
bool is_upper(char32_t c);        ///< Lu, Lt
bool is_lower(char32_t c);
bool is_digit(char32_t c);        ///< Nd
bool is_mark(char32_t c);         ///< M
bool is_space(char32_t c);        ///< White_Space, NBSP and zero-width space among them
bool is_ignorable(char32_t c);    ///< soft hyphen, zero-width joiner, BOM: no part of any word's key
bool is_format(char32_t c);       ///< Cf: direction marks and other invisible orders
bool is_ideographic(char32_t c);  ///< scripts without spaces, for which ICU finds the words

/// The key under which a word is looked up: case-folded (simple), without accents and ignorables, with
/// straight apostrophes and plain hyphens: "Erdoğan’s" -> "erdogan's". Appends to `out`.
void append_key(std::string_view word, std::string& out);

/// Code points in `text`.
std::size_t length(std::string_view text);

bool is_well_formed(std::string_view text);

/// Whether ICU knows an encoding of this name: "windows-1252", "utf-16le", "shift_jis".
bool is_encoding(const std::string& name);

/// Bytes of any encoding to UTF-8, piece by piece; ill-formed parts become U+FFFD. The state of one stream.
class Transcoder {
 public:
  /// `encoding` has to be one that is_encoding() knows.
  explicit Transcoder(const std::string& encoding);
  ~Transcoder();
  Transcoder(Transcoder&&) noexcept;
  Transcoder& operator=(Transcoder&&) noexcept;
  /// Appends to `out`. `last` says that nothing comes behind `bytes`.
  void feed(std::string_view bytes, bool last, std::string& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// End of the word that begins at byte `at`, by ICU's word BreakIterator; for ideographic runs.
std::size_t word_end(std::string_view text, std::size_t at);

}  // namespace actant::unicode
