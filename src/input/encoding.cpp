#include "input/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/unicode.hpp"

namespace actant {
namespace {

class Utf16Stream : public ByteStream {
 public:
  explicit Utf16Stream(BufferedInput& input) : input_(input), transcoder_(std::string(utf16_of(input.buffered()))) { input_.consume(2); }

  std::size_t read(char* to, std::size_t size) override {
    while (at_ == text_.size() && !ended_) {
      text_.clear();
      at_ = 0;
      if (input_.buffered().empty() && !input_.fill()) {
        ended_ = true;
        error_ = input_.error();
      }
      const std::string_view bytes = input_.buffered();
      transcoder_.feed(bytes, ended_, text_);
      input_.consume(bytes.size());
    }
    const std::size_t n = std::min(size, text_.size() - at_);
    std::memcpy(to, text_.data() + at_, n);
    at_ += n;
    return n;
  }
  bool ready() override { return at_ < text_.size() || !input_.buffered().empty() || input_.ready(); }

 private:
  BufferedInput& input_;
  unicode::Transcoder transcoder_;
  std::string text_;
  std::size_t at_ = 0;
  bool ended_ = false;
};

bool names_utf8(const std::string& name) { return name == "utf-8" || name == "utf8" || name == "unicode-1-1-utf-8"; }

/// The web reads these as Windows-1252, and its writers count on it.
bool names_windows_1252(const std::string& name) {
  constexpr std::array<std::string_view, 8> names = {"iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii", "cp1252", "windows-1252"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

void convert(std::string& text, const std::string& encoding) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  unicode::Transcoder(encoding).feed(text, true, out);
  text = std::move(out);
}

}  // namespace

std::string_view utf16_of(std::string_view head) {
  const bool little = head.starts_with("\xFF\xFE"), big = head.starts_with("\xFE\xFF");
  if ((!little && !big) || head.size() < 4 || head.find('\0') == std::string_view::npos) return {};
  return little ? "utf-16le" : "utf-16be";
}

std::unique_ptr<ByteStream> from_utf16(BufferedInput& input) { return std::make_unique<Utf16Stream>(input); }

void decode_text(std::string& text, std::string_view declared) {
  if (unicode::is_well_formed(text)) return;
  std::string name(declared);
  std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (!names_utf8(name) && !names_windows_1252(name) && unicode::is_encoding(name)) return convert(text, name);
  std::size_t good = 0, bad = 0;
  for (std::size_t i = 0; i < text.size();) {
    const unicode::Decoded d = unicode::decode(text, i);
    if (d.code_point >= 0x80) ++(d.code_point == unicode::replacement ? bad : good);
    i += d.length;
  }
  if (good < bad) convert(text, "windows-1252");
}

}  // namespace actant
