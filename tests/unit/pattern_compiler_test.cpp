#include "patterns/pattern_compiler.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

std::string faults(std::string body) {
  return test::codes(test::compile("mine.pat", "%pat 1\n" + std::move(body)).diagnostics);
}
std::string operator_faults(std::string body) {
  return test::codes(test::compile("operators.pat", "%operators 1\n" + std::move(body)).diagnostics);
}

struct Layered {
  test::Scrap file;
  Result<Resources> resources;
  explicit Layered(std::string_view text)
      : file("mine.pat", text), resources(test::tiny().with(std::vector<std::string>{file.path()})) {}
  const PatternSet& top() const { return *resources.value().tables().patterns.front(); }
  WordId word(std::string_view key) const { return resources.value().tables().lexicon.find(key); }
};

TEST(PatternCompiler, TriggersOwnPatterns) {
  const Layered l("%pat 1\n[meet]\nverb = meet, sit down\nnoun = meeting\n040 = * $target <>\n042 = * (with|by) $target\n");
  ASSERT_TRUE(l.resources) << l.resources.error().message;
  const PatternSet& p = l.top();
  ASSERT_EQ(p.triggers(l.word("meet"), TriggerPart::verb).size(), 1U);
  const TriggerRecord& t = p.triggers(l.word("meet"), TriggerPart::verb)[0];
  ASSERT_EQ(t.patterns.end - t.patterns.begin, 2U);
  EXPECT_TRUE(p.has(l.word("meeting"), TriggerPart::noun));
  EXPECT_FALSE(p.has(l.word("meeting"), TriggerPart::verb));
  ASSERT_EQ(p.triggers(l.word("sit"), TriggerPart::verb).size(), 1U);
  EXPECT_TRUE(p.contains(p.triggers(l.word("sit"), TriggerPart::verb)[0].extra, l.word("down")));
  std::size_t symmetric = 0;
  for (std::uint32_t i = t.patterns.begin; i < t.patterns.end; ++i) symmetric += p.pattern(i).symmetric;
  EXPECT_EQ(symmetric, 1U);
}

TEST(PatternCompiler, TheNameIsTheVerbUnlessGivenOtherwise) {
  const Layered l("%pat 1\n[fight]\n190 = * $target\n[swordplay]\nverb = -\nnoun = sword\n190 = * (with) $target\n");
  ASSERT_TRUE(l.resources) << l.resources.error().message;
  EXPECT_TRUE(l.top().has(l.word("fight"), TriggerPart::verb));
  EXPECT_TRUE(l.top().has(l.word("sword"), TriggerPart::noun));
  EXPECT_EQ(l.word("swordplay"), unknown_word);
}

TEST(PatternCompiler, SetsOfAnyFileAreKnown) {
  const Layered l("%pat 1\n[fight]\n190 = * @blade $target\n[@blade]\nwords = sword, knife\n");
  ASSERT_TRUE(l.resources) << l.resources.error().message;
  const PatternSet& p = l.top();
  const PatternRecord& r = p.pattern(p.triggers(l.word("fight"), TriggerPart::verb)[0].patterns.begin);
  ASSERT_EQ(p.elements(r).size(), 2U);
  EXPECT_EQ(p.elements(r)[0].kind, ElementKind::object_words);
  EXPECT_TRUE(p.contains(p.elements(r)[0].words, l.word("knife")));
}

TEST(PatternCompiler, CodesHaveRootsAndQuads) {
  const Layered l("%pat 1\n[fight]\n190 = * $target\n");
  ASSERT_TRUE(l.resources);
  const PatternSet& p = l.top();
  const CodeRecord& c = p.code(p.find_code("190"));
  EXPECT_EQ(c.root, Event::assault);
  EXPECT_EQ(c.quad, 4);
  EXPECT_EQ(parse_event("REJECT"), Event::reject);
  EXPECT_EQ(parse_event("reject"), Event::null);
}

TEST(PatternCompiler, FaultsOfPatterns) {
  EXPECT_EQ(faults("[fight]\n"), "no-pattern");
  EXPECT_EQ(faults("[fight]\n190 = $target\n"), "no-trigger");
  EXPECT_EQ(faults("[fight]\nvreb = fight\n190 = * $target\n"), "unknown-key");
  EXPECT_EQ(faults("[fight]\n190 = * $victim\n"), "unknown-role");
  EXPECT_EQ(faults("[fight]\n190 = * (with $target\n"), "bad-preposition");
  EXPECT_EQ(faults("[fight]\n190 = * (with)\n"), "dangling-preposition");
  EXPECT_EQ(faults("[fight]\n190 = * sword||knife\n"), "empty-word");
  EXPECT_EQ(faults("[fight]\nverb = fight,\n190 = * $target\n"), "empty-trigger");
  EXPECT_EQ(faults("[fight]\n199 = * $target\n"), "unknown-code");
  EXPECT_EQ(faults("[fight]\n190 = * @no-such-set\n"), "unknown-set");
}

TEST(PatternCompiler, FaultsOfOperators) {
  EXPECT_EQ(operator_faults("[refuse]\nverb = refuse\nall = 120\n"), "");
  EXPECT_NE(operator_faults("[refuse]\nverb = refuse\nall = 999\n"), "");
  EXPECT_NE(operator_faults("[refuse]\nverb = refuse\nmodallity = future\nall = 120\n"), "");
}

TEST(PatternCompiler, OperatorsTurnCodes) {
  const Layered l("%operators 1\n[refuse]\nverb = refuse\n19 = none\nall = 120\n");
  ASSERT_TRUE(l.resources) << l.resources.error().message;
  const PatternSet& p = l.top();
  ASSERT_EQ(p.operators(), 1U);
  EXPECT_EQ(p.compose(0, p.find_code("040")), p.find_code("120"));
  EXPECT_EQ(p.compose(0, p.find_code("190")), none);
}

}  // namespace
}  // namespace actant
