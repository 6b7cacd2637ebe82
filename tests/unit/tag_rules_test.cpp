#include "patterns/tag_rules.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

struct Compiled {
  std::vector<Diagnostic> diagnostics;
  WordTable words;
  std::string bytes;
  Table<TagRule> rules;
  Table<TagCondition> conditions;
  Table<WordId> list;

  explicit Compiled(std::string text) {
    ImageBuilder image;
    TagRuleCompiler compiler(words, image, diagnostics);
    compiler.add({"x.rules", std::move(text)});
    compiler.finish();
    words.write(image);
    bytes = image.finish("test");
    const Image opened = Image::open(bytes, true).value();
    rules = opened.table<TagRule>(TableId::tag_rules);
    conditions = opened.table<TagCondition>(TableId::tag_conditions);
    list = opened.table<WordId>(TableId::tag_rule_words);
  }
};

TEST(TagRules, AreReadInOrderWithTheirLines) {
  const Compiled c("%rules 1\n[noun]\nto = NN\nfrom = VB|VBP\n-1 = DT\n\n[verb]\nto = VB\n-1 = TO\n");
  EXPECT_TRUE(c.diagnostics.empty());
  ASSERT_EQ(c.rules.size(), 2U);
  EXPECT_EQ(c.rules[0].to, Tag::NN);
  EXPECT_EQ(c.rules[0].from, tags(Tag::VB, Tag::VBP));
  EXPECT_EQ(c.rules[0].line, 2U);
  EXPECT_EQ(c.rules[1].from, TagSet{0});
  ASSERT_EQ(c.conditions.size(), 2U);
  EXPECT_EQ(c.conditions[1].offset, -1);
  EXPECT_EQ(c.conditions[1].tags, bit(Tag::TO));
}

TEST(TagRules, EveryKindOfCondition) {
  const Compiled c("%rules 1\n[r]\nto = NN\n0 = strike|raid\n-2~ = !DT\n+1 = may VBD\n2 = edge|cap\n");
  EXPECT_TRUE(c.diagnostics.empty());
  ASSERT_EQ(c.conditions.size(), 4U);
  EXPECT_EQ(c.conditions[0].offset, 0);
  EXPECT_EQ(c.conditions[0].words.end - c.conditions[0].words.begin, 2U);
  EXPECT_TRUE(std::is_sorted(c.list.begin(), c.list.end()));
  EXPECT_EQ(c.words.key(c.list[0]), "strike");
  EXPECT_EQ(c.conditions[1].skip_adverbs, 1);
  EXPECT_EQ(c.conditions[1].negate, 1);
  EXPECT_EQ(c.conditions[1].tags, bit(Tag::DT));
  EXPECT_EQ(c.conditions[2].possible, 1);
  EXPECT_EQ(c.conditions[2].offset, 1);
  EXPECT_EQ(c.conditions[3].edge, 1);
  EXPECT_EQ(c.conditions[3].capital, 1);
}

TEST(TagRules, FaultsAreNamedAndAllReported) {
  const Compiled c("%rules 1\n[a]\nto = NOUN\n[b]\nfrom = NN\n[c]\nto = VB\nbefore = DT\n12 = DT\nfrom = XX\n");
  EXPECT_EQ(test::codes(c.diagnostics), "unknown-tag no-tag no-tag unknown-key unknown-key unknown-tag");
  EXPECT_EQ(c.diagnostics[3].fix, "use to, from, ex or a position from -9 to +9");
  EXPECT_EQ(c.diagnostics[3].line, 8U);
}

TEST(TagRules, TheStandardOnesDecideByTheNeighbours) {
  EXPECT_EQ(test::Analysed("Chad will strike Niger.").tag("strike"), "VB");
  EXPECT_EQ(test::Analysed("The strike ended.").tag("strike"), "NN");
}

}  // namespace
}  // namespace actant
