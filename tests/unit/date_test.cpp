#include "base/date.hpp"

#include <gtest/gtest.h>

namespace actant {
namespace {

TEST(Date, ReadsAsPreciselyAsWritten) {
  EXPECT_EQ(parse_iso_date("2025"), (Date{2025, 0, 0}));
  EXPECT_EQ(parse_iso_date("2025-02"), (Date{2025, 2, 0}));
  EXPECT_EQ(parse_iso_date("2025-02-25"), (Date{2025, 2, 25}));
}

TEST(Date, RefusesWhatIsNoDate) {
  for (const char* text : {"", "25", "2025-13", "2025-00", "2025-02-29", "2025-04-31", "2025-2-5", "2025-02-", "2025/02/25",
                           "2025-02-25x", " 2025", "yesterday"})
    EXPECT_FALSE(parse_iso_date(text)) << text;
}

TEST(Date, KnowsLeapYears) {
  EXPECT_TRUE(parse_iso_date("2024-02-29"));
  EXPECT_TRUE(parse_iso_date("2000-02-29"));
  EXPECT_FALSE(parse_iso_date("1900-02-29"));
}

TEST(Date, WritesWhatItReads) {
  for (const char* text : {"2025", "2025-02", "2025-02-25", "0987-06-05"}) EXPECT_EQ(to_iso(*parse_iso_date(text)), text);
}

TEST(Date, DayNumbersRoundTrip) {
  EXPECT_EQ(day_number({1970, 1, 1}), 0);
  EXPECT_EQ(day_number({1969, 12, 31}), -1);
  for (std::int32_t day = -200000; day < 200000; day += 97) EXPECT_EQ(day_number(from_day_number(day)), day);
  EXPECT_EQ(day_number({2025, 0, 0}), day_number({2025, 1, 1}));
}

TEST(Date, Weekdays) {
  EXPECT_EQ(weekday({1970, 1, 1}), 4);
  EXPECT_EQ(weekday({2025, 2, 24}), 1);
  EXPECT_EQ(weekday({1962, 10, 28}), 7);
}

TEST(Date, AddsMonthsAndClipsTheDay) {
  EXPECT_EQ(add_months({2025, 1, 31}, 1), (Date{2025, 2, 28}));
  EXPECT_EQ(add_months({2024, 1, 31}, 1), (Date{2024, 2, 29}));
  EXPECT_EQ(add_months({2025, 1, 15}, -1), (Date{2024, 12, 15}));
  EXPECT_EQ(add_months({2025, 11, 30}, 14), (Date{2027, 1, 30}));
}

TEST(Date, Ranges) {
  const auto both = parse_date_range("2001-12-22..2014-09-29");
  ASSERT_TRUE(both);
  EXPECT_TRUE(both->contains(day_number({2001, 12, 22})) && both->contains(day_number({2014, 9, 29})));
  EXPECT_FALSE(both->contains(day_number({2001, 12, 21})) || both->contains(day_number({2014, 9, 30})));
  const auto open = parse_date_range("2001..");
  ASSERT_TRUE(open);
  EXPECT_TRUE(open->contains(day_number({2001, 1, 1})) && open->contains(INT32_MAX));
  const auto until = parse_date_range("..1991");
  ASSERT_TRUE(until);
  EXPECT_TRUE(until->contains(day_number({1991, 12, 31})));
  EXPECT_FALSE(until->contains(day_number({1992, 1, 1})));
  const auto year = parse_date_range("2005");
  ASSERT_TRUE(year);
  EXPECT_TRUE(year->contains(day_number({2005, 12, 31})));
  EXPECT_FALSE(year->contains(day_number({2004, 12, 31})));
}

TEST(Date, RefusesWhatIsNoRange) {
  for (const char* text : {"", "..", "2001...2004", "x..2004", "2010..2001"})
    EXPECT_FALSE(parse_date_range(text)) << text;
}

}  // namespace
}  // namespace actant
