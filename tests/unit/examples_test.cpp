#include "pipeline/examples.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

struct Ran {
  ExampleCounts counts;
  std::vector<Diagnostic> found;
};

Ran run(std::string name, std::string text) {
  Ran out;
  out.counts = run_examples(test::standard(), {std::move(name), std::move(text)}, out.found);
  return out;
}

TEST(Examples, RightOnesAreCountedAndSilent) {
  const Ran ran = run("x.pat", "%pat 1\n[a]\nverb = attack\nex = Chad attacked Niger. => Chad 190 Niger\nex = Chad attacked Niger. => Chad ASSAULT Niger\n"
                               "ex = Chad attacked Niger and praised Mali. => Chad 19 Niger; Chad SUPPORT Mali\n");
  EXPECT_EQ(ran.counts.run, 3U);
  EXPECT_EQ(ran.counts.failed, 0U);
  EXPECT_TRUE(ran.found.empty());
}

TEST(Examples, WrongOnesSayWhatWasFound) {
  const Ran ran = run("x.pat", "%pat 1\n[a]\nverb = attack\nex = Chad attacked Niger. => Niger 190 Chad\nex = It rained. => Chad 190 Niger\n");
  EXPECT_EQ(ran.counts.failed, 2U);
  ASSERT_EQ(test::codes(ran.found), "example-fails example-fails");
  EXPECT_EQ(ran.found[0].line, 4U);
  EXPECT_EQ(ran.found[0].message, "'Niger 190 Chad' is not found, but Chad 190 ASSAULT Niger");
  EXPECT_EQ(ran.found[1].message, "'Chad 190 Niger' is not found, but nothing");
}

TEST(Examples, ThatAreNoneAreErrors) {
  const Ran ran = run("x.pat", "%pat 1\n[a]\nverb = attack\nex = Chad attacked Niger.\nex = Chad attacked Niger. => Chad Niger\n");
  EXPECT_EQ(test::codes(ran.found), "bad-example bad-example");
}

TEST(Examples, ASectionWithoutOneIsWarnedOf) {
  const Ran ran = run("x.pat", "%pat 1\n[@set]\nwords = a\n[a]\nverb = attack\n");
  ASSERT_EQ(test::codes(ran.found), "no-example");
  EXPECT_EQ(ran.found[0].severity, Severity::warning);
  EXPECT_EQ(ran.found[0].line, 4U);
}

TEST(Examples, OfTaggingRules) {
  const Ran ran = run("x.rules", "%rules 1\n[a]\nto = NN\nex = The strike/NN ended.\nex = The strike/VB ended.\nex = No tag here.\n");
  EXPECT_EQ(ran.counts.run, 3U);
  EXPECT_EQ(ran.counts.failed, 2U);
  EXPECT_NE(ran.found[0].message.find("'strike' is NN, not VB"), std::string::npos);
}

TEST(Examples, OtherFilesHaveNone) {
  EXPECT_EQ(run("x.gaz", "%gaz 1\n[a]\nname = A\n").counts.run, 0U);
}

}  // namespace
}  // namespace actant
