#include "patterns/pattern_set.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/support.hpp"

namespace actant {
namespace {

const PatternSet& standard_patterns() { return *test::standard().tables().patterns.back(); }
WordId word(std::string_view key) { return test::lexicon().find(key); }

std::string_view composed(std::string_view op, std::string_view inner) {
  const PatternSet& p = standard_patterns();
  for (std::uint32_t i = 0; i < p.operators(); ++i)
    if (p.string(p.op(i).name) == op) {
      const std::uint32_t code = p.compose(i, inner.empty() ? none : p.find_code(inner));
      return code == keep_inner ? "inner" : code == none ? "none" : to_string(p.code(code).root);
    }
  return "no such operator";
}

TEST(PatternSet, EveryRootHasItsClass) {
  EXPECT_EQ(inner_class(Event::consult), InnerClass::cooperative);
  EXPECT_EQ(inner_class(Event::retreat), InnerClass::yielding);
  EXPECT_EQ(inner_class(Event::assault), InnerClass::hostile);
  EXPECT_EQ(inner_class(Event::accuse), InnerClass::words);
  EXPECT_EQ(inner_class(Event::null), InnerClass::nothing);
}

TEST(PatternSet, FindsTriggersByLemmaAndPart) {
  const PatternSet& p = standard_patterns();
  for (const TriggerRecord& t : p.triggers(word("attack"), TriggerPart::verb)) {
    EXPECT_EQ(t.lemma, word("attack"));
    EXPECT_EQ(t.part, TriggerPart::verb);
  }
  EXPECT_TRUE(p.has(word("attack"), TriggerPart::verb));
  EXPECT_TRUE(p.has(word("attack"), TriggerPart::noun));
  EXPECT_FALSE(p.has(word("attack"), TriggerPart::modal));
  EXPECT_TRUE(p.has(word("will"), TriggerPart::modal));
  EXPECT_FALSE(p.has(word("sleep"), TriggerPart::verb));
  EXPECT_TRUE(p.triggers(unknown_word, TriggerPart::verb).empty());
}

TEST(PatternSet, EveryPatternNamesALineOfAFile) {
  const PatternSet& p = standard_patterns();
  std::size_t seen = 0;
  for (const char* verb : {"attack", "meet", "praise", "expel", "arrest", "sign", "accuse"})
    for (const TriggerRecord& t : p.triggers(word(verb), TriggerPart::verb))
      for (std::uint32_t i = t.patterns.begin; i < t.patterns.end; ++i, ++seen) {
        EXPECT_TRUE(p.file(p.pattern(i).file).ends_with(".pat")) << verb;
        EXPECT_GT(p.pattern(i).line, 0U);
        for (const PatternElement& e : p.elements(p.pattern(i))) {
          EXPECT_TRUE(std::is_sorted(p.words(e.words).begin(), p.words(e.words).end()));
          for (WordId w : p.words(e.prepositions)) EXPECT_TRUE(p.contains(e.prepositions, w));
        }
      }
  EXPECT_GT(seen, 10U);
  EXPECT_EQ(p.file(99999), "");
}

TEST(PatternSet, CodesAreFoundAndHaveRoots) {
  const PatternSet& p = standard_patterns();
  ASSERT_NE(p.find_code("190"), none);
  EXPECT_EQ(p.code(p.find_code("190")).root, Event::assault);
  EXPECT_EQ(p.code(p.find_code("040")).quad, 1);
  EXPECT_EQ(p.find_code("9999"), none);
  EXPECT_EQ(p.find_code(""), none);
  EXPECT_GT(p.codes(), 250U);
}

TEST(PatternSet, OperatorsTurnOneEventIntoAnother) {
  EXPECT_EQ(composed("commit", "040"), "AGREE");
  EXPECT_EQ(composed("commit", "190"), "THREATEN");
  EXPECT_EQ(composed("commit", "112"), "inner");
  EXPECT_EQ(composed("commit", ""), "AGREE");
}

TEST(PatternSet, AnEmptyOneAnswersNothing) {
  const PatternSet nobody;
  EXPECT_TRUE(nobody.empty());
  EXPECT_FALSE(nobody.has(1, TriggerPart::verb));
  EXPECT_EQ(nobody.find_code("040"), none);
}

}  // namespace
}  // namespace actant
