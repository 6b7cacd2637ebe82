#include "analysis/chunker.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

using test::Analysed;

TEST(Chunker, EveryTokenIsInExactlyOneChunk) {
  for (const char* text : {"The minister of trade of Chad met three aides, and left.", "“No,” said Ana (of Rome) — “never!”",
                           "- bread; 3,000 crowns: who?", "…", "Chad's, and, or the of to"}) {
    const Analysed t(text);
    ASSERT_FALSE(t.a.sentences.empty());
    std::uint32_t at = t.a.sentences[0].first;
    for (const Chunk& c : t.clauses.chunks) {
      EXPECT_EQ(c.first, at) << text;
      EXPECT_LT(c.first, c.last) << text;
      EXPECT_TRUE(c.first <= c.head && c.head < c.last) << text;
      at = c.last;
    }
    EXPECT_EQ(at, t.a.sentences[0].last) << text;
  }
}

TEST(Chunker, NounChunksAreNotRecursive) {
  const Analysed t("The minister of trade met three old aides.");
  ASSERT_NE(t.chunk("The minister"), nullptr);
  EXPECT_EQ(t.chunk("The minister")->kind, ChunkKind::noun);
  EXPECT_TRUE(t.chunk("The minister")->definite);
  EXPECT_EQ(t.chunk("of")->kind, ChunkKind::preposition);
  ASSERT_NE(t.chunk("three old aides"), nullptr);
  EXPECT_TRUE(t.chunk("three old aides")->plural);
}

TEST(Chunker, PossessorsAreChunksOfTheirOwn) {
  const Analysed t("Chad's army left.");
  const Chunk* army = t.chunk("army");
  ASSERT_NE(army, nullptr);
  ASSERT_NE(army->possessor, none);
  EXPECT_EQ(t.chunk_words(army->possessor), "Chad's");
  EXPECT_TRUE(t.clauses.chunks[army->possessor].possessive);
}

TEST(Chunker, VerbGroups) {
  const Analysed passive("The bridge has not been attacked.");
  const Chunk* v = passive.chunk("has not been attacked");
  ASSERT_NE(v, nullptr);
  EXPECT_TRUE(v->finite && v->passive && v->negated);
  EXPECT_EQ(test::lexicon().key(v->lemma), "attack");

  const Analysed modal("They will attack the bridge.");
  const Chunk* will = modal.chunk("will attack");
  ASSERT_NE(will, nullptr);
  EXPECT_EQ(test::lexicon().key(will->modal), "will");
  EXPECT_TRUE(will->finite && !will->passive);

  const Analysed to("They want to attack the bridge.");
  const Chunk* infinitive = to.chunk("to attack");
  ASSERT_NE(infinitive, nullptr);
  EXPECT_TRUE(infinitive->infinitive && !infinitive->finite);
}

TEST(Chunker, CoordinationIsLinked) {
  const Analysed t("Chad, Niger and Mali signed the pact.");
  const Chunk* first = t.chunk("Chad");
  ASSERT_NE(first, nullptr);
  std::string all;
  for (std::uint32_t i = static_cast<std::uint32_t>(first - t.clauses.chunks.data()); i != none; i = t.clauses.chunks[i].next_conjunct)
    all += t.chunk_words(i) + ";";
  EXPECT_EQ(all, "Chad;Niger;Mali;");
}

TEST(Chunker, TimesAndPronouns) {
  const Analysed t("They met him on Monday.");
  ASSERT_NE(t.chunk("Monday"), nullptr);
  EXPECT_TRUE(t.chunk("Monday")->time);
  EXPECT_TRUE(t.chunk("They")->pronoun);
  EXPECT_TRUE(t.chunk("him")->pronoun);
}

}  // namespace
}  // namespace actant
