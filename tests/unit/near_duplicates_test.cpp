#include "pipeline/near_duplicates.hpp"

#include <gtest/gtest.h>

#include <string>

namespace actant {
namespace {

/// `words` words, each a function of its place and `seed`; every `change`th another.
std::string text(int words, int seed, int change = 0) {
  std::string out;
  for (int i = 0; i < words; ++i) {
    const int value = (i + 1) * 7919 + seed * 104729 + (change != 0 && i % change == 0 ? 31 : 0);
    out += "w" + std::to_string(value) + (i % 11 == 10 ? ". " : " ");
  }
  return out;
}

TEST(NearDuplicates, SimilarityIsTheShareOfShinglesInCommon) {
  const Sketch whole = sketch(text(600, 1));
  EXPECT_EQ(similarity(whole, sketch(text(600, 1))), 1.0);
  EXPECT_LT(similarity(whole, sketch(text(600, 2))), 0.05);
  // Four of a hundred shingles differ: 96 of 104 are in common.
  EXPECT_NEAR(similarity(whole, sketch(text(600, 1, 100))), 0.92, 0.1);
  EXPECT_NEAR(similarity(whole, sketch(text(300, 1))), 0.5, 0.15);
}

TEST(NearDuplicates, CaseAndMarksDoNotCount) {
  EXPECT_EQ(similarity(sketch("One, two; three FOUR (five)."), sketch("one two three four five")), 1.0);
}

TEST(NearDuplicates, ShortTextsHaveToBeTheSame) {
  EXPECT_LT(similarity(sketch("Rates rose by 3 percent in the spring of 1999 in France."), sketch("Rates rose by 4 percent in the spring of 1999 in France.")), 0.2);
  EXPECT_TRUE(sketch("").empty);
  EXPECT_TRUE(sketch(" ,.;").empty);
}

TEST(NearDuplicates, FindsTheEarlierDocumentByName) {
  NearDuplicates copies;
  EXPECT_FALSE(copies.find_or_add(sketch(text(400, 1)), "a"));
  EXPECT_FALSE(copies.find_or_add(sketch(text(400, 2)), "b"));
  EXPECT_EQ(copies.find_or_add(sketch(text(400, 1, 90)), "c"), "a");
  EXPECT_EQ(copies.find_or_add(sketch(text(400, 2)), "d"), "b");
  EXPECT_FALSE(copies.find_or_add(sketch(""), "e"));
  EXPECT_FALSE(copies.find_or_add(sketch(""), "f"));
}

TEST(NearDuplicates, ForgetsWhatIsOlderThanItsWindow) {
  NearDuplicates copies(100);
  for (int i = 0; i < 1000; ++i) {
    EXPECT_FALSE(copies.find_or_add(sketch(text(60, i)), std::to_string(i))) << i;
    // At least half of the window is remembered.
    if (i >= 40) {
      EXPECT_EQ(copies.find_or_add(sketch(text(60, i - 40)), "again"), std::to_string(i - 40));
    }
  }
  EXPECT_FALSE(copies.find_or_add(sketch(text(60, 5)), "again"));
}

TEST(RecentHashes, KnowsWhatIsThereAndForgetsTheOldest) {
  RecentHashes seen(1000);
  for (std::uint64_t i = 0; i < 10000; ++i) {
    EXPECT_TRUE(seen.insert(i * 0x9E3779B97F4A7C15));
    if (i >= 400) {
      EXPECT_FALSE(seen.insert((i - 400) * 0x9E3779B97F4A7C15));
    }
  }
  EXPECT_TRUE(seen.insert(17 * 0x9E3779B97F4A7C15));
}

}  // namespace
}  // namespace actant
