#include "analysis/clauses.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

using test::Analysed;

std::string items(const Analysed& t, const Clause& c) {
  std::string out;
  for (std::uint32_t i = c.first_item; i < c.last_item; ++i) {
    const Item& item = t.clauses.items[i];
    out += (out.empty() ? "" : " | ") + (item.preposition == none ? std::string() : t.chunk_words(item.preposition) + " ") + t.chunk_words(item.chunk);
  }
  return out;
}

TEST(Clauses, SubjectAndObject) {
  const Analysed t("The rebels attacked the bridge with mortars.");
  const Clause* c = t.clause("attacked");
  ASSERT_NE(c, nullptr);
  EXPECT_EQ(c->kind, ClauseKind::main);
  EXPECT_EQ(t.chunk_words(c->subject), "The rebels");
  EXPECT_EQ(items(t, *c), "the bridge | with mortars");
}

TEST(Clauses, SubjectBehindAPrepositionalPhrase) {
  const Analysed t("The leader of the rebels in the north praised the bakers.");
  const Clause* c = t.clause("praised");
  ASSERT_NE(c, nullptr);
  EXPECT_EQ(t.chunk_words(c->subject), "The leader");
}

TEST(Clauses, RelativeClausesLookAtTheirAntecedent) {
  const Analysed t("The rebels, who attacked the bridge, praised the bakers.");
  const Clause* relative = t.clause("attacked");
  const Clause* main = t.clause("praised");
  ASSERT_TRUE(relative != nullptr && main != nullptr);
  EXPECT_EQ(relative->kind, ClauseKind::relative);
  EXPECT_EQ(t.chunk_words(relative->antecedent), "The rebels");
  EXPECT_EQ(main->kind, ClauseKind::main);
  EXPECT_EQ(t.chunk_words(main->subject), "The rebels");
}

TEST(Clauses, ComplementsHangOnTheirVerb) {
  const Analysed t("Ana said that the rebels attacked the bridge.");
  const Clause* said = t.clause("said");
  const Clause* attacked = t.clause("attacked");
  ASSERT_TRUE(said != nullptr && attacked != nullptr);
  EXPECT_EQ(attacked->kind, ClauseKind::complement);
  ASSERT_NE(attacked->parent, none);
  EXPECT_EQ(&t.clauses.clauses[attacked->parent], said);
}

TEST(Clauses, ControlledInfinitives) {
  const Analysed t("The rebels promised to leave the town.");
  const Clause* leave = t.clause("leave");
  ASSERT_NE(leave, nullptr);
  EXPECT_EQ(leave->kind, ClauseKind::infinitive);
  EXPECT_EQ(t.chunk_words(leave->subject), "The rebels");
}

TEST(Clauses, ReportingVerbBehindAQuote) {
  const Analysed t("“The rebels attacked the bridge,” said the mayor.");
  const Clause* said = t.clause("said");
  ASSERT_NE(said, nullptr);
  EXPECT_TRUE(said->subject_is_last);
  EXPECT_EQ(t.chunk_words(said->subject), "the mayor");
}

TEST(Clauses, IndexesStayInside) {
  for (const char* text : {"To be or not to be, that is said to be asked by who knows whom.", "Said, said, said.", "If when until after.",
                           "Having been being, to, by of which whose that that that.", "\"\"'' ( ( ) said"}) {
    const Analysed t(text);
    const auto chunks = static_cast<std::uint32_t>(t.clauses.chunks.size());
    const auto clauses = static_cast<std::uint32_t>(t.clauses.clauses.size());
    for (const Clause& c : t.clauses.clauses) {
      EXPECT_LT(c.verb, chunks);
      for (const std::uint32_t chunk : {c.subject, c.antecedent, c.host, c.marker}) EXPECT_TRUE(chunk == none || chunk < chunks) << text;
      EXPECT_TRUE(c.parent == none || c.parent < clauses) << text;
      EXPECT_LE(c.first_item, c.last_item);
      EXPECT_LE(c.last_item, t.clauses.items.size());
    }
    EXPECT_EQ(t.clauses.clause_of.size(), chunks);
  }
}

}  // namespace
}  // namespace actant
