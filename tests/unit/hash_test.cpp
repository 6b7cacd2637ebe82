#include "base/hash.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace actant {
namespace {

// The values stand in compiled images: another function would make every image on disk unreadable.
TEST(Hash, IsTheFunctionThatImagesWereMadeWith) {
  EXPECT_EQ(hash64(""), 0x2D06800538D394C2ULL);
  EXPECT_EQ(hash64("minas tirith"), hash64(std::string("minas ") + "tirith"));
}

TEST(Hash, DependsOnEveryByteAndTheLength) {
  std::set<std::uint64_t> seen;
  std::string text(300, 'a');
  seen.insert(hash64(text));
  for (std::size_t i = 0; i < text.size(); ++i) {
    text[i] = 'b';
    seen.insert(hash64(text));
    text[i] = 'a';
  }
  for (std::size_t n = 0; n < text.size(); ++n) seen.insert(hash64(std::string_view(text).substr(0, n)));
  EXPECT_EQ(seen.size(), 601U);
  EXPECT_NE(hash64(std::string_view("\0", 1)), hash64(""));
}

TEST(Hash, DoesNotDependOnAlignment) {
  const std::string text = "Gondor calls for aid";
  for (std::size_t shift = 0; shift < 8; ++shift) {
    const std::string moved = std::string(shift, ' ') + text;
    EXPECT_EQ(hash64(std::string_view(moved).substr(shift)), hash64(text)) << shift;
  }
}

}  // namespace
}  // namespace actant
