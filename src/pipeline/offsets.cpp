#include "pipeline/offsets.hpp"

#include <cstring>

#include "base/unicode.hpp"

namespace actant {

namespace {

/// Are the eight bytes at `at` code points of their own?
bool eight_ascii(std::string_view text, std::size_t at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data() + at, 8);
  return (bytes & 0x8080808080808080ULL) == 0;
}

/// Eight bytes at once; a text of bytes below 0x80 alone is its own count.
bool ascii(std::string_view text) {
  std::uint64_t high = 0;
  std::size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + i, 8);
    high |= bytes;
  }
  for (; i < text.size(); ++i) high |= static_cast<unsigned char>(text[i]);
  return (high & 0x8080808080808080ULL) == 0;
}

}  // namespace

void CodePoints::reset(std::string_view text) {
  text_ = text;
  ascii_ = ascii(text);
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
    if (const std::size_t next = block * 64; i + 8 <= next && i + 8 <= text.size() && eight_ascii(text, i)) {
      i += 8;
      count += 8;
      continue;
    }
    i += static_cast<unsigned char>(text[i]) < 0x80 ? 1 : unicode::decode(text, i).length;
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
    if (i + 8 <= byte && i + 8 <= text_.size() && eight_ascii(text_, i)) {
      i += 8;
      count += 8;
      continue;
    }
    i += unicode::decode(text_, i).length;
    ++count;
  }
  return count;
}

}  // namespace actant
