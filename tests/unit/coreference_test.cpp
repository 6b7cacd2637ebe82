#include "analysis/coreference.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/support.hpp"

namespace actant {
namespace {

void resolve(test::Analysed& t) {
  Coreference coreference(test::standard().tables().layers);
  coreference.begin(t.a);
  for (std::uint32_t i = 0; i < t.a.sentences.size(); ++i) {
    Chunker(test::lexicon()).chunk(t.a.sentences[i], t.a, t.clauses.chunks);
    ClauseBuilder(test::lexicon()).build(t.a, t.clauses);
    coreference.resolve(t.a, t.clauses, i);
  }
  coreference.finish(t.a);
}

/// Whom the token written so stands for; "-" for nobody.
std::string referent(std::string_view text, std::string_view word) {
  test::Analysed t(text);
  resolve(t);
  for (const TokenMention& m : t.a.mentions)
    if (t.a.words(m.first, m.last) == word) return std::string(t.a.entities[m.entity].name);
  return "-";
}

TEST(Coreference, PronounsOfPeople) {
  EXPECT_EQ(referent("President Ivo Marsh visited Chad. He praised Niger.", "He"), "Ivo Marsh");
  EXPECT_EQ(referent("Mali criticized Amina Odera. Ghana praised her.", "her"), "Amina Odera");
}

TEST(Coreference, OfCountries) {
  EXPECT_EQ(referent("Chad attacked Niger. It also threatened Mali.", "It"), "Chad");
}

TEST(Coreference, NobodyRatherThanTheWrongOne) {
  EXPECT_EQ(referent("It rained. He slept.", "He"), "-");
  EXPECT_EQ(referent("Chad attacked Niger. He slept.", "He"), "-");
  EXPECT_EQ(referent("It rained in Lagos.", "It"), "-");
}

TEST(Coreference, NounPhrases) {
  EXPECT_EQ(referent("Foreign Minister Amina Odera visited Chad. The minister praised Niger.", "The minister"), "Amina Odera");
  EXPECT_EQ(referent("Ghana condemned Sweden. The West African nation threatened Mali.", "The West African nation"), "Ghana");
  EXPECT_EQ(referent("A group praised Chad. The group praised Niger.", "The group"), "-");
}

TEST(Coreference, WhoSpeaks) {
  EXPECT_EQ(referent("\"I praise Chad,\" said Amina Odera.", "I"), "Amina Odera");
  EXPECT_EQ(referent("\"Chad is big,\" said Amina Odera. \"I praise Niger.\"", "I"), "Amina Odera");
  EXPECT_EQ(referent("I praise Chad.", "I"), "-");
}

TEST(Coreference, CapitalsThatAct) {
  EXPECT_EQ(referent("Nairobi condemned Sudan.", "Nairobi"), "Kenya");
  EXPECT_EQ(referent("The minister flew to Nairobi.", "Nairobi"), "Nairobi");
}

TEST(Coreference, SeveralAtOnce) {
  test::Analysed t("Chad and Niger met in Lagos. They condemned Libya.");
  resolve(t);
  std::string names;
  for (const TokenMention& m : t.a.mentions)
    if (m.kind == MentionKind::pronoun) names += std::string(t.a.entities[m.entity].name) + ",";
  EXPECT_EQ(names, "Chad,Niger,");
}

TEST(Discourse, TheClearWinnerOrNobody) {
  Referent x, y;
  x.entity = 0;
  y.entity = 1;
  Salience s;
  s.add(x, 50);
  s.add(y, 45);
  EXPECT_EQ(s.best(10, 1.2F), nullptr);
  s.add(x, 50);
  ASSERT_NE(s.best(10, 1.2F), nullptr);
  EXPECT_EQ(s.best(10, 1.2F)->last->entity, 0U);
  EXPECT_EQ(s.best(200, 1.2F), nullptr);
}

TEST(Coreference, MentionsStayInOrder) {
  test::Analysed t("President Ivo Marsh visited Chad. He praised Niger, and his ministers praised Mali.");
  resolve(t);
  EXPECT_TRUE(std::is_sorted(t.a.mentions.begin(), t.a.mentions.end(),
                             [](const TokenMention& a, const TokenMention& b) { return a.first < b.first; }));
  for (std::uint32_t i = 0; i < t.a.mentions.size(); ++i) {
    if (t.a.mentions[i].nested) continue;
    EXPECT_EQ(t.a.mention_at[t.a.mentions[i].first], i);
  }
}

}  // namespace
}  // namespace actant
