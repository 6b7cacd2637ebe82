#include "pipeline/offsets.hpp"

#include "base/unicode.hpp"

namespace actant {

void CodePoints::reset(std::string_view text) {
  text_ = text;
  ascii_ = true;
  for (char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) {
      ascii_ = false;
      break;
    }
  counts_.clear();
  skips_.clear();
  if (ascii_) return;
  std::uint32_t count = 0;
  std::size_t block = 0;
  for (std::size_t i = 0; i < text.size();) {
    while (block * 64 <= i) {
      counts_.push_back(count);
      skips_.push_back(static_cast<std::uint8_t>(i - block * 64));
      ++block;
    }
    i += unicode::decode(text, i).length;
    ++count;
  }
}

std::uint32_t CodePoints::at(std::uint32_t byte) const {
  if (ascii_ || counts_.empty()) return byte;
  std::size_t block = byte / 64;
  if (block >= counts_.size()) block = counts_.size() - 1;
  std::size_t i = block * 64 + skips_[block];
  std::uint32_t count = counts_[block];
  while (i < byte && i < text_.size()) {
    i += unicode::decode(text_, i).length;
    ++count;
  }
  return count;
}

}  // namespace actant
