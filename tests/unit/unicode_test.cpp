#include "base/unicode.hpp"

#include <gtest/gtest.h>

namespace actant::unicode {
namespace {

std::string key(std::string_view word) {
  std::string out;
  append_key(word, out);
  return out;
}

TEST(Unicode, DecodesWellFormed) {
  const std::string text = "aé€😀";
  std::size_t at = 0;
  for (const char32_t want : {U'a', U'é', U'€', U'😀'}) {
    const Decoded d = decode(text, at);
    EXPECT_EQ(d.code_point, want);
    at += d.length;
  }
  EXPECT_EQ(at, text.size());
}

TEST(Unicode, IllFormedIsReplacementAndAlwaysAdvances) {
  for (const std::string& text : {std::string("\xFF"), std::string("\xC3"), std::string("\xE2\x82"), std::string("\xC0\xAF"),
                                 std::string("\xED\xA0\x80"), std::string("\xF5\x80\x80\x80"), std::string("\x80")}) {
    std::size_t at = 0;
    while (at < text.size()) {
      const Decoded d = decode(text, at);
      EXPECT_EQ(d.code_point, replacement);
      ASSERT_GE(d.length, 1U);
      at += d.length;
    }
    EXPECT_EQ(at, text.size());
  }
}

TEST(Unicode, AppendsWhatItDecodes) {
  std::string out;
  for (const char32_t c : {U'x', U'ß', U'漢', U'😀'}) append(out, c);
  EXPECT_EQ(out, "xß漢😀");
  EXPECT_EQ(length(out), 4U);
}

TEST(Unicode, Properties) {
  EXPECT_TRUE(is_letter(U'ž') && is_letter(U'א') && !is_letter(U'7'));
  EXPECT_TRUE(is_upper(U'É') && !is_upper(U'é') && is_lower(U'é'));
  EXPECT_TRUE(is_digit(U'7') && is_digit(U'٣') && !is_digit(U'x'));
  EXPECT_TRUE(is_space(U' ') && is_space(U'\u00A0') && is_space(U'\u200B') && is_space(U'\n'));
  EXPECT_TRUE(is_ignorable(U'\u00AD') && is_ignorable(U'\uFEFF') && is_ignorable(U'\u200D') && !is_ignorable(U'-'));
  EXPECT_TRUE(is_mark(U'\u0301'));
  EXPECT_TRUE(is_ideographic(U'漢') && !is_ideographic(U'a'));
}

TEST(Unicode, KeyFoldsCaseAccentsAndApostrophes) {
  EXPECT_EQ(key("Erdoğan’s"), "erdogan's");
  EXPECT_EQ(key("CÔTE"), key("côte"));
  EXPECT_EQ(key("Cafe\u0301"), "cafe");
  EXPECT_EQ(key("co\u00ADoperate"), "cooperate");
  EXPECT_EQ(key("cease\u2010fire"), "cease-fire");
  EXPECT_EQ(key("plain"), "plain");
}

TEST(Unicode, KeyAppends) {
  std::string out = "x";
  append_key("Y", out);
  EXPECT_EQ(out, "xy");
}

TEST(Unicode, LengthCountsCodePoints) {
  EXPECT_EQ(length(""), 0U);
  EXPECT_EQ(length("naïve"), 5U);
  EXPECT_EQ(length("\xFF\xFF"), 2U);
}

TEST(Unicode, WordEndMovesInsideText) {
  const std::string text = "北京和上海";
  std::size_t at = 0;
  int words = 0;
  while (at < text.size()) {
    const std::size_t end = word_end(text, at);
    ASSERT_GT(end, at);
    ASSERT_LE(end, text.size());
    at = end;
    ++words;
  }
  EXPECT_GT(words, 1);
}

}  // namespace
}  // namespace actant::unicode
