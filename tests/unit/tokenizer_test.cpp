#include "text/tokenizer.hpp"

#include <gtest/gtest.h>

#include <random>

#include "base/unicode.hpp"
#include "unit/support.hpp"

namespace actant {
namespace {

std::vector<Token> tokens(std::string_view text) {
  std::vector<Token> out;
  std::string scratch;
  Tokenizer(test::lexicon()).tokenize(text, 0, text.size(), out, scratch);
  return out;
}

/// The tokens with bars between.
std::string split(std::string_view text) {
  std::string out;
  for (const Token& t : tokens(text)) out += (out.empty() ? "" : "|") + std::string(text.substr(t.begin, t.end - t.begin));
  return out;
}

TEST(Tokenizer, WordsAndStops) {
  EXPECT_EQ(split("Ana met Bo, then left."), "Ana|met|Bo|,|then|left|.");
  EXPECT_EQ(split("(Why?)"), "(|Why|?|)");
  EXPECT_EQ(split(""), "");
  EXPECT_EQ(split(" \n\t "), "");
}

TEST(Tokenizer, NumbersAndInitialisms) {
  EXPECT_EQ(split("1,000.5 tons at 6 a.m. in the U.S. today"), "1,000.5|tons|at|6|a.m.|in|the|U.S.|today");
  EXPECT_EQ(split("It cost $20, or €3."), "It|cost|$|20|,|or|€|3|.");
}

TEST(Tokenizer, AbbreviationsKeepTheirStop) {
  EXPECT_EQ(split("Mr. Quill saw Gen. Odar."), "Mr.|Quill|saw|Gen.|Odar|.");
}

TEST(Tokenizer, ApostrophesOfBothStyles) {
  EXPECT_EQ(split("Chad's army"), "Chad|'s|army");
  EXPECT_EQ(split("Chad’s army"), "Chad|’s|army");
  EXPECT_EQ(split("the ministers' aides"), "the|ministers|'|aides");
  EXPECT_EQ(split("O'Neill didn't go"), "O'Neill|did|n't|go");
  EXPECT_EQ(split("They'll say we've won"), "They|'ll|say|we|'ve|won");
  EXPECT_EQ(split("They cannot"), "They|can|not");
}

TEST(Tokenizer, Hyphens) {
  EXPECT_EQ(split("a cease-fire"), "a|cease-fire");
  EXPECT_EQ(split("Saudi-led"), "Saudi|-|led");
  EXPECT_EQ(split("one - two -- three"), "one|-|two|--|three");
}

TEST(Tokenizer, AddressesStayWhole) {
  EXPECT_EQ(split("see https://example.org/a,b?c=d now"), "see|https://example.org/a,b?c=d|now");
  EXPECT_EQ(split("mail desk@example.org now"), "mail|desk@example.org|now");
  EXPECT_EQ(split("@quill and #news"), "@quill|and|#news");
}

TEST(Tokenizer, Shapes) {
  const auto t = tokens("Chad NATO talks 12 J. eBay ;");
  const Shape want[] = {Shape::capitalized, Shape::upper, Shape::lower, Shape::number, Shape::initial, Shape::mixed, Shape::other};
  ASSERT_EQ(t.size(), std::size(want));
  for (std::size_t i = 0; i < t.size(); ++i) EXPECT_EQ(t[i].shape, want[i]) << i;
}

TEST(Tokenizer, KnowsLinesAndParagraphs) {
  const auto t = tokens("one\ntwo\r\n\r\nthree four");
  ASSERT_EQ(t.size(), 4U);
  EXPECT_TRUE(t[0].flags & paragraph_before);
  EXPECT_TRUE((t[1].flags & line_before) && !(t[1].flags & paragraph_before));
  EXPECT_TRUE(t[2].flags & paragraph_before);
  EXPECT_TRUE((t[3].flags & space_before) && !(t[3].flags & line_before));
}

TEST(Tokenizer, AccentsSoftHyphensAndNoBreakSpaces) {
  EXPECT_EQ(split("Erdoğan\u00A0met"), "Erdoğan|met");
  const auto soft = tokens("co\u00ADoperate"), plain = tokens("cooperate");
  ASSERT_EQ(soft.size(), 1U);
  ASSERT_EQ(plain.size(), 1U);
  EXPECT_EQ(soft[0].word, plain[0].word);
  EXPECT_EQ(split("\xEF\xBB\xBFOne"), "One");
}

// Every byte that is no white space nor ignorable is in one token, and tokens do not overlap.
TEST(Tokenizer, RandomTextsAreCovered) {
  std::mt19937 random(7);
  const char* scraps[] = {"Chad", "’s", " ", "\n", "\xFF", "é", "U.S.", ".", "-", "'", "1,0", "漢字", "\u00AD", "http://x", "@", "\xE2\x82", "\"", "\t", "n't", "--", "…"};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int n = 0; n < 20; ++n) text += scraps[random() % std::size(scraps)];
    std::vector<char> covered(text.size(), 0);
    std::uint32_t last = 0;
    for (const Token& t : tokens(text)) {
      ASSERT_LE(last, t.begin) << text;
      ASSERT_LT(t.begin, t.end) << text;
      ASSERT_LE(t.end, text.size()) << text;
      last = t.end;
      for (std::uint32_t i = t.begin; i < t.end; ++i) covered[i] = 1;
    }
    for (std::size_t i = 0; i < text.size();) {
      const auto d = unicode::decode(text, i);
      if (!unicode::is_space(d.code_point) && !unicode::is_ignorable(d.code_point)) {
        EXPECT_TRUE(covered[i]) << i << " of " << text;
      }
      i += d.length;
    }
  }
}

}  // namespace
}  // namespace actant
