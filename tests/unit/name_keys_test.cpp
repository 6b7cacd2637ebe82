#include "analysis/name_keys.hpp"

#include <gtest/gtest.h>

#include <set>

namespace actant {
namespace {

TEST(NameKeys, KindsAndBothNumbersCount) {
  std::set<std::uint64_t> seen;
  for (std::uint64_t kind : {by_record, by_words, last_name, acronym_key, ambiguous_name})
    for (std::uint64_t a = 0; a < 60; ++a)
      for (std::uint64_t b = 0; b < 60; ++b) seen.insert(key(kind, a, b));
  // The lowest bit is given away, so a few of 18,000 may meet by chance: of 2^63, none does.
  EXPECT_EQ(seen.size(), 5U * 60 * 60);
}

TEST(NameKeys, IsNeverTheEmptySlot) {
  for (std::uint64_t a = 0; a < 1000; ++a) EXPECT_NE(key(by_words, a), 0U);
  EXPECT_EQ(key(last_name, 7), key(last_name, 7, 0));
}

TEST(NameKeys, OrderOfTheNumbersMatters) {
  EXPECT_NE(key(by_words, 1, 2), key(by_words, 2, 1));
}

TEST(NameKeys, CapitalIsAnyCapital) {
  Token t;
  for (Shape shape : {Shape::capitalized, Shape::upper, Shape::initial, Shape::mixed}) {
    t.shape = shape;
    EXPECT_TRUE(capital(t));
  }
  for (Shape shape : {Shape::lower, Shape::number, Shape::other}) {
    t.shape = shape;
    EXPECT_FALSE(capital(t));
  }
}

}  // namespace
}  // namespace actant
