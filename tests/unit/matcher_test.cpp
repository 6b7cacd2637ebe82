#include "analysis/matcher.hpp"

#include <gtest/gtest.h>

#include "resource_fixture.hpp"

namespace actant {
namespace {

const std::string names =
    "%gaz 1\n[gon]\ntype = country\nname = Gondor\ncode = GON\nadj = Gondorian\n[arn]\ntype = country\nname = Arnor\nvalid = 1900..1950\n"
    "[arn2]\ntype = country\nname = Arnor\nvalid = 1990..\n[gon.bank]\ntype = organization\nname = Bank of Gondor\n"
    "[gon.faramir]\ntype = person\nname = Prince Faramir\nalias = President Faramir {from=2001 to=2004}\n[int.who]\ntype = organization\n"
    "name = Wizards Of Health\nacronym = WHO\nacronym = IT\n[gon.gate]\ntype = place\nname = Gondor Gate\n"
    "[gon.gatehouse]\ntype = place\nname = Gate House\n[gon.maybe]\ntype = place\nname = Ring Gondor {weak}\n";

class MatcherTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { tables_ = test::resources({{"n.gaz", names}}); }
  static void TearDownTestSuite() { tables_.reset(); }
  static std::string found(std::string_view text, std::int32_t day = INT32_MAX) { return test::matches(*tables_, text, day); }
  static inline std::shared_ptr<detail::ResourceTables> tables_;
};

TEST_F(MatcherTest, LongestWithCountriesNested) {
  EXPECT_EQ(found("the Bank of Gondor said"), "Bank of Gondor name gon.bank\nGondor name gon nested\n");
}

TEST_F(MatcherTest, LeftmostShutsOutWhatCrosses) {
  EXPECT_EQ(found("Gondor Gate House"), "Gondor Gate name gon.gate\nGondor name gon nested\n");
}

TEST_F(MatcherTest, WeakNamesShutOutNothing) {
  EXPECT_EQ(found("Ring Gondor Gate"), "Ring Gondor name gon.maybe\nGondor Gate name gon.gate\nGondor name gon nested\n");
}

TEST_F(MatcherTest, TitlesDoNotCompete) {
  EXPECT_EQ(found("President Faramir"), "President Faramir name gon.faramir\nPresident title GOV\n");
}

TEST_F(MatcherTest, NamesHoldOnTheirDays) {
  EXPECT_EQ(found("President Faramir", day_number({2004, 12, 31})), "President Faramir name gon.faramir\nPresident title GOV\n");
  EXPECT_EQ(found("President Faramir", day_number({2005, 1, 1})), "President title GOV\n");
}

TEST_F(MatcherTest, RivalsStandSideBySideUnlessTheDayDecides) {
  EXPECT_EQ(found("Arnor"), "Arnor name arn\nArnor name arn2\n");
  EXPECT_EQ(found("Arnor", day_number({1940, 1, 1})), "Arnor name arn\n");
  EXPECT_EQ(found("Arnor", day_number({2020, 1, 1})), "Arnor name arn2\n");
  EXPECT_EQ(found("Arnor", day_number({1970, 1, 1})), "Arnor name arn\nArnor name arn2\n");  // neither is better
}

TEST_F(MatcherTest, AllCapitals) {
  EXPECT_EQ(found("GONDOR AND ARNOR MEET"), "GONDOR name gon\nARNOR name arn\nARNOR name arn2\n");
  EXPECT_EQ(found("The WHO said it"), "WHO acronym int.who\n");
  EXPECT_EQ(found("GONDOR SAYS WHO DID IT AGAIN"), "GONDOR name gon\n");
}

TEST_F(MatcherTest, OnlyInsideTheSentence) {
  Analysis a;
  a.text = "Bank of Gondor";
  Tokenizer(tables_->lexicon).tokenize(a.text, 0, a.text.size(), a.tokens, a.scratch);
  std::vector<TermMatch> out(1);  // what is there stays
  Matcher(tables_->layers).match({0, 2, false, false}, a, out);
  EXPECT_EQ(out.size(), 1U);
  Matcher(tables_->layers).match({2, 3, false, false}, a, out);
  ASSERT_EQ(out.size(), 2U);
  EXPECT_FALSE(out[1].nested);
}

}  // namespace
}  // namespace actant
