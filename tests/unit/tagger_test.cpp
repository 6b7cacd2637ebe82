#include "analysis/tagger.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

using test::Analysed;

TEST(Tagger, EveryTokenGetsATag) {
  const Analysed t("Xqz blorped the 3rd floo, “né” — and U.S. @x 漢字 \xFF!");
  for (const Token& token : t.a.tokens) EXPECT_NE(token.tag, Tag::unknown);
}

TEST(Tagger, NounOrVerbByWhatGoverns) {
  const Analysed t("They plan to attack the town after the attack on the bridge.");
  EXPECT_EQ(t.a.tokens[1].tag, Tag::VBP);
  EXPECT_EQ(t.a.tokens[3].tag, Tag::VB);
  EXPECT_EQ(t.a.tokens[8].tag, Tag::NN);
}

TEST(Tagger, PastTenseOrParticiple) {
  EXPECT_EQ(Analysed("The rebels attacked the town.").tag("attacked"), "VBD");
  EXPECT_EQ(Analysed("The town was attacked by rebels.").tag("attacked"), "VBN");
  EXPECT_EQ(Analysed("The rebels have attacked the town.").tag("attacked"), "VBN");
}

TEST(Tagger, NamesAreNames) {
  const Analysed t("France warned Germany.");
  EXPECT_EQ(t.tag("France"), "NNP");
  EXPECT_EQ(t.tag("Germany"), "NNP");
  EXPECT_EQ(t.tag("warned"), "VBD");
  EXPECT_EQ(Analysed("The French army left.").tag("French"), "JJ");
}

TEST(Tagger, UnknownWordsByTheirEnd) {
  const Analysed t("The blorpers were flimbling grobly.");
  EXPECT_EQ(t.tag("blorpers"), "NNS");
  EXPECT_EQ(t.tag("flimbling"), "VBG");
  EXPECT_EQ(t.tag("grobly"), "RB");
}

TEST(Tagger, NumbersAndModals) {
  const Analysed t("It will cost 3,000 crowns.");
  EXPECT_EQ(t.tag("will"), "MD");
  EXPECT_EQ(t.tag("cost"), "VB");
  EXPECT_EQ(t.tag("3,000"), "CD");
}

}  // namespace
}  // namespace actant
