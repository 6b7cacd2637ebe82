#include "pipeline/offsets.hpp"

#include <gtest/gtest.h>

#include "base/unicode.hpp"

namespace actant {
namespace {

TEST(CodePoints, AsciiAndNothingAreThemselves) {
  CodePoints points;
  EXPECT_EQ(points.at(0), 0U);
  points.reset("");
  EXPECT_EQ(points.at(0), 0U);
  points.reset("Bree");
  for (std::uint32_t i = 0; i <= 4; ++i) EXPECT_EQ(points.at(i), i);
}

TEST(CodePoints, CharactersAcrossABlockOf64) {
  // One of 2, 3 and 4 bytes over every place around the border.
  for (const char* wide : {"é", "€", "😀"})
    for (std::size_t before = 58; before < 70; ++before) {
      const std::string text = std::string(before, 'x') + wide + std::string(90, 'y');
      CodePoints points;
      points.reset(text);
      const auto width = static_cast<std::uint32_t>(std::string_view(wide).size());
      const auto start = static_cast<std::uint32_t>(before);
      EXPECT_EQ(points.at(start), start);
      for (std::uint32_t i = 0; i <= 90; ++i) ASSERT_EQ(points.at(start + width + i), start + 1 + i) << wide << before;
    }
}

TEST(CodePoints, IllFormedBytesCountAsTheyAreRead) {
  const std::string text = "a\xFF\xE2\x82z\xC3";
  CodePoints points;
  points.reset(text);
  EXPECT_EQ(points.at(static_cast<std::uint32_t>(text.size())), unicode::length(text));
}

TEST(CodePoints, ForgetTheTextBefore) {
  CodePoints points;
  points.reset(std::string(200, 'x') + "é");
  points.reset("éa");
  EXPECT_EQ(points.at(2), 1U);
  points.reset("plain");
  EXPECT_EQ(points.at(4), 4U);
}

TEST(CodePoints, AnyOrderOfQuestions) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "ñ";
  CodePoints points;
  points.reset(text);
  for (std::uint32_t i = 300; i-- > 0;) ASSERT_EQ(points.at(i * 2), i);
}

}  // namespace
}  // namespace actant
