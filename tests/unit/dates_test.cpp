#include "analysis/dates.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

/// The date near `word` in a text of 14 March 2025, a Friday; "" if there is none.
/// `future`: the event is to come.
std::string date_near(std::string_view text, std::string_view word, bool known = true, bool future = false) {
  test::Analysed t(text);
  if (known) t.a.day = day_number({2025, 3, 14});
  for (std::uint32_t i = 0; i < t.a.tokens.size(); ++i)
    if (t.a.word(i) == word) {
      std::vector<DateMention> found;
      const Dates dates(test::lexicon());
      dates.find(t.a, t.a.sentences[0], found);
      const auto date = dates.choose(found, t.clauses, {}, none, i, future);
      return date ? to_iso(*date) : "";
    }
  return "no such word";
}

TEST(Dates, WordsThatNeedTheDayOfTheArticle) {
  for (const auto& [text, date] : {std::pair{"Gondor attacked Rohan yesterday.", "2025-03-13"},
                                   {"Gondor attacked Rohan today.", "2025-03-14"},
                                   {"Gondor attacked Rohan on Wednesday.", "2025-03-12"},
                                   {"Gondor attacked Rohan last Friday.", "2025-03-07"},
                                   {"Gondor attacked Rohan three days ago.", "2025-03-11"},
                                   {"Gondor attacked Rohan 2 years ago.", "2023"},
                                   {"Gondor attacked Rohan last month.", "2025-02"},
                                   {"Gondor attacked Rohan last year.", "2024"},
                                   {"Gondor attacked Rohan on November 2.", "2024-11-02"}}) {
    EXPECT_EQ(date_near(text, "attacked"), date) << text;
    EXPECT_EQ(date_near(text, "attacked", false), "") << text;
  }
}

TEST(Dates, ADayOfTheWeekIsTheNextForWhatIsToCome) {
  EXPECT_EQ(date_near("Gondor will visit Rohan on Monday.", "visit", true, true), "2025-03-17");
  EXPECT_EQ(date_near("Gondor visited Rohan on Monday.", "visited"), "2025-03-10");
  EXPECT_EQ(date_near("Gondor will visit Rohan on Friday.", "visit", true, true), "2025-03-14");
}

TEST(Dates, WholeDatesNeedNothing) {
  for (const auto& [text, date] : {std::pair{"Gondor attacked Rohan on 2 March 2019.", "2019-03-02"},
                                   {"Gondor attacked Rohan on March 2nd, 2019.", "2019-03-02"},
                                   {"Gondor attacked Rohan in March 2019.", "2019-03"},
                                   {"Gondor attacked Rohan in 1993.", "1993"}})
    EXPECT_EQ(date_near(text, "attacked", false), date) << text;
}

TEST(Dates, SpansOfTimeAreIntervals) {
  for (const auto& [text, date] : {std::pair{"Gondor attacked Rohan in the 1990s.", "1990/1999"},
                                   {"Gondor attacked Rohan in the summer of 2019.", "2019-06/2019-08"},
                                   {"Gondor attacked Rohan last summer.", "2024-06/2024-08"},
                                   {"Gondor attacked Rohan last winter.", "2024-12/2025-02"},
                                   {"Gondor attacked Rohan this spring.", "2025-03/2025-05"},
                                   {"Gondor attacked Rohan last weekend.", "2025-03-08/2025-03-09"},
                                   {"Gondor attacked Rohan last quarter.", "2024-10/2024-12"}})
    EXPECT_EQ(date_near(text, "attacked"), date) << text;
}

TEST(Dates, EarlierCountsFromTheDateBefore) {
  EXPECT_EQ(date_near("Gondor left on March 10 and had attacked Rohan a week earlier.", "attacked"), "2025-03-03");
  EXPECT_EQ(date_near("Gondor attacked Rohan two days earlier.", "attacked"), "2025-03-12");
  EXPECT_EQ(date_near("Gondor attacked Rohan earlier than Bree.", "attacked"), "");
}

TEST(Dates, WordsAndNumbersThatAreNone) {
  for (const char* text : {"Gondor attacked Rohan.", "Gondor attacked 1993 men.", "They may attacked Rohan.", "Gondor attacked March Street."})
    EXPECT_EQ(date_near(text, "attacked", false), "") << text;
}

TEST(Dates, TheNearestBehindIsTheEvents) {
  const char* text = "Gondor attacked Rohan on Monday and left on Tuesday.";
  EXPECT_EQ(date_near(text, "attacked"), "2025-03-10");
  EXPECT_EQ(date_near(text, "left"), "2025-03-11");
}

/// The dateline of a text that was written about the day `near`, or "".
std::string dateline(std::string_view text, std::string_view near = {}) {
  test::Analysed t(text);
  t.a.day = near.empty() ? INT32_MAX : day_number(*parse_iso_date(near));
  const auto date = Dates(test::lexicon()).dateline(t.a);
  return date ? to_iso(*date) : "";
}

TEST(Dateline, IsADayInTheFirstLines) {
  for (const char* text : {"Beacons Are Lit\n\nBREE, March 3, 2019 - Gondor called.", "BREE (Palantir News) - March 3, 2019 - Gondor called.",
                           "BREE, March 3, 2019 (Palantir) — Gondor called.", "BREE, 3 March 2019 -- Gondor called.", "March 3, 2019\n\nGondor called.",
                           "Beacons Are Lit\n\nPublished March 3, 2019 10:30 GMT\n\nGondor called.", "Beacons Are Lit\n\n2019-03-03\n\nGondor called.",
                           "Posted on Sunday, 3 March 2019\n\nGondor called."})
    EXPECT_EQ(dateline(text), "2019-03-03") << text;
}

TEST(Dateline, IsNoDateOfASentence) {
  for (const char* text : {"In March 2019 Gondor called.", "Gondor called.", "On March 3, 2019, Gondor called.", "Gondor, which on March 3, 2019 called, rests.",
                           "The treaty of March 3, 2019 - the first of its kind - holds.", "March 3\n\nGondor called.", "BREE, March 3 - Gondor called."})
    EXPECT_EQ(dateline(text), "") << text;
}

TEST(Dateline, WithoutAYearIsTheLastOne) {
  EXPECT_EQ(dateline("BREE (Palantir) - March 3\n\nGondor called.", "2025-03-05"), "2025-03-03");
  EXPECT_EQ(dateline("BREE, Dec. 28 - Gondor called.", "2025-01-02"), "2024-12-28");
  EXPECT_EQ(dateline("BREE - Gondor called on Monday.", "2025-01-02"), "");
}

}  // namespace
}  // namespace actant
