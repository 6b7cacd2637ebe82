#include "text/sentences.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

std::string split(std::string_view text) {
  const test::Analysed t(text);
  std::string out;
  for (const TokenSentence& s : t.a.sentences) out += (out.empty() ? "" : "|") + std::string(t.a.words(s.first, s.last));
  return out;
}

TEST(Sentences, EndAtStops) {
  EXPECT_EQ(split("Ana left. Bo stayed! Why? Nobody knows"), "Ana left.|Bo stayed!|Why?|Nobody knows");
  EXPECT_EQ(split(""), "");
}

TEST(Sentences, AbbreviationsAndInitialsDoNotEnd) {
  EXPECT_EQ(split("Mr. Quill met Gen. Odar. They talked."), "Mr. Quill met Gen. Odar.|They talked.");
  EXPECT_EQ(split("J. Quill wrote it. He left."), "J. Quill wrote it.|He left.");
  EXPECT_EQ(split("It cost 3.5 million. It sank."), "It cost 3.5 million.|It sank.");
}

TEST(Sentences, InitialismsEndOnlyBeforeAClause) {
  EXPECT_EQ(split("He lives in the U.S. The talks failed."), "He lives in the U.S.|The talks failed.");
  EXPECT_EQ(split("The U.S. Senate voted. It rose."), "The U.S. Senate voted.|It rose.");
}

TEST(Sentences, QuotesAndBracketsCloseBehindTheStop) {
  EXPECT_EQ(split("“We won.” They danced."), "“We won.”|They danced.");
  EXPECT_EQ(split("\"We won.\" They danced."), "\"We won.\"|They danced.");
  EXPECT_EQ(split("(It rained.) They stayed."), "(It rained.)|They stayed.");
  EXPECT_EQ(split("\"Will it rain?\" asked Ana. Bo slept."), "\"Will it rain?\" asked Ana.|Bo slept.");
}

TEST(Sentences, EmptyLineAlwaysEnds) {
  EXPECT_EQ(split("Floods hit the coast\n\nRain fell on Monday."), "Floods hit the coast|Rain fell on Monday.");
  EXPECT_EQ(split("One line\r\n\r\nAnother line"), "One line|Another line");
}

TEST(Sentences, WrappedLinesGoOn) {
  EXPECT_EQ(split("The minister of the interior said on Monday that the talks had been\nput off until June."),
            "The minister of the interior said on Monday that the talks had been\nput off until June.");
}

TEST(Sentences, BulletsStandAlone) {
  EXPECT_EQ(split("The list:\n- bread\n- milk"), "The list:|- bread|- milk");
}

TEST(Sentences, HeadlinesAreMarked) {
  const test::Analysed t("Floods hit the coast\n\nRain fell on Monday.");
  ASSERT_EQ(t.a.sentences.size(), 2U);
  EXPECT_TRUE(t.a.sentences[0].headline);
  EXPECT_FALSE(t.a.sentences[1].headline);
}

TEST(Sentences, LongOnesAreCutAndSaySo) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "word ";
  const test::Analysed t(text);
  ASSERT_EQ(t.a.sentences.size(), 3U);
  EXPECT_TRUE(t.a.sentences[0].cut && t.a.sentences[1].cut && !t.a.sentences[2].cut);
  for (const TokenSentence& s : t.a.sentences) EXPECT_LE(s.last - s.first, max_sentence_tokens);
}

TEST(Sentences, EveryTokenIsInExactlyOne) {
  const test::Analysed t("One. Two\n\n- three\n(four.) \"five\" ... six! seven? U.S. The end . . .");
  std::uint32_t at = 0;
  for (const TokenSentence& s : t.a.sentences) {
    EXPECT_EQ(s.first, at);
    EXPECT_LT(s.first, s.last);
    at = s.last;
  }
  EXPECT_EQ(at, t.a.tokens.size());
}

}  // namespace
}  // namespace actant
