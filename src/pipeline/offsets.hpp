// Bytes to code points, for offsets that come in any order.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace actant {

/// Counts once, then answers by a table of every 64th byte. Ill-formed bytes count as unicode.hpp reads them.
class CodePoints {
 public:
  void reset(std::string_view text);
  std::uint32_t at(std::uint32_t byte) const;

 private:
  std::string_view text_;
  bool ascii_ = true;
  std::vector<std::uint32_t> counts_;   // code points before byte 64 * i
  std::vector<std::uint8_t> skips_;     // bytes from 64 * i to the next code point's start
};

}  // namespace actant
