#include "base/image.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <random>

namespace actant {
namespace {

struct Pair {
  std::uint32_t a, b;
};

/// Bytes at an address that is a multiple of 8, as an image needs them.
class Aligned {
 public:
  explicit Aligned(std::string_view bytes) : data_(bytes.size() / 8 + 1), size_(bytes.size()) {
    if (!bytes.empty()) std::memcpy(data_.data(), bytes.data(), bytes.size());
  }
  std::string_view view() const { return {reinterpret_cast<const char*>(data_.data()), size_}; }

 private:
  std::vector<std::uint64_t> data_;
  std::size_t size_;
};

std::string sample() {
  ImageBuilder builder;
  const StringRef one = builder.string("one"), again = builder.string("one"), two = builder.string("two");
  EXPECT_EQ(one.offset, again.offset);
  EXPECT_EQ(builder.view(two), "two");
  builder.add(TableId::words, std::vector<Pair>{{1, 2}, {3, 4}});
  builder.add(TableId::files, std::vector<StringRef>{one, two});
  builder.add(TableId::terms, std::vector<std::uint32_t>{});
  return builder.finish("digest-of-sources");
}

TEST(Image, GivesBackWhatWasPutIn) {
  const Aligned bytes(sample());
  const auto image = Image::open(bytes.view(), true);
  ASSERT_TRUE(image) << image.error().message;
  EXPECT_EQ(image.value().source_digest(), "digest-of-sources");
  const auto pairs = image.value().table<Pair>(TableId::words);
  ASSERT_EQ(pairs.size(), 2U);
  EXPECT_EQ(pairs[1].b, 4U);
  const auto strings = image.value().table<char>(TableId::strings);
  const auto files = image.value().table<StringRef>(TableId::files);
  ASSERT_EQ(files.size(), 2U);
  EXPECT_EQ(std::string_view(strings.begin() + files[1].offset, files[1].length), "two");
}

TEST(Image, MissingEmptyAndMistypedTablesAreEmpty) {
  const Aligned bytes(sample());
  const auto image = Image::open(bytes.view(), true);
  ASSERT_TRUE(image);
  EXPECT_TRUE(image.value().table<Pair>(TableId::patterns).empty());
  EXPECT_TRUE(image.value().table<std::uint32_t>(TableId::terms).empty());
  EXPECT_TRUE(image.value().table<std::uint32_t>(TableId::words).empty());
}

TEST(Image, SameTablesSameBytes) { EXPECT_EQ(sample(), sample()); }

TEST(Image, RefusesWhatIsNoImage) {
  for (const std::string& text : {std::string(), std::string("%gaz 1"), std::string(500, 'x')}) {
    const Aligned bytes(text);
    const auto image = Image::open(bytes.view(), true);
    ASSERT_FALSE(image);
    EXPECT_NE(image.error().message.find("not an image"), std::string::npos);
  }
}

TEST(Image, RefusesOtherVersions) {
  std::string text = sample();
  text[8] = static_cast<char>(image_version + 1);
  const auto image = Image::open(Aligned(text).view(), false);
  ASSERT_FALSE(image);
  EXPECT_NE(image.error().message.find("version"), std::string::npos);
}

TEST(Image, RefusesEveryTruncation) {
  const std::string text = sample();
  for (std::size_t size = 0; size < text.size(); ++size) {
    const Aligned bytes(text.substr(0, size));
    EXPECT_FALSE(Image::open(bytes.view(), false)) << size;
  }
}

TEST(Image, ChecksumFindsEveryFlippedBit) {
  const std::string text = sample();
  constexpr std::size_t header = 72;
  for (std::size_t i = header; i < text.size(); ++i) {
    std::string damaged = text;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
    const Aligned bytes(damaged);
    EXPECT_FALSE(Image::open(bytes.view(), true)) << i;
  }
}

TEST(Image, RandomDamageNeverLeadsOutside) {
  const std::string text = sample();
  std::mt19937 random(20250225);
  for (int round = 0; round < 20000; ++round) {
    std::string damaged = text;
    for (int n = 0; n < 4; ++n) damaged[random() % damaged.size()] = static_cast<char>(random());
    const Aligned bytes(damaged);
    const auto image = Image::open(bytes.view(), false);
    if (!image) continue;
    std::uint64_t sum = 0;
    for (const Pair& p : image.value().table<Pair>(TableId::words)) sum += p.a + p.b;
    for (const char c : image.value().table<char>(TableId::strings)) sum += static_cast<unsigned char>(c);
    EXPECT_LT(sum, UINT64_MAX);
  }
}

}  // namespace
}  // namespace actant
