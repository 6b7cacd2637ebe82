#include "lexicon/lexicon_compiler.hpp"

#include <gtest/gtest.h>

#include "resource_fixture.hpp"

namespace actant {
namespace {

std::string readings(const Lexicon& lexicon, std::string_view key) {
  std::string out;
  for (const Reading& r : lexicon.readings(lexicon.find(key)))
    out += std::string(to_string(r.tag)) + "/" + std::string(lexicon.key(r.lemma)) + "/" + std::to_string(r.share) + " ";
  return out;
}

TEST(LexiconCompiler, FormsAndLemmas) {
  const auto t = test::resources({});
  EXPECT_EQ(readings(t->lexicon, "meet"), "VB/meet/0 VBP/meet/0 ");
  EXPECT_EQ(readings(t->lexicon, "met"), "VBD/meet/0 VBN/meet/0 ");
  EXPECT_EQ(readings(t->lexicon, "meeting"), "VBG/meet/0 NN/meeting/0 ");  // verbs stand first in the MANIFEST
  EXPECT_EQ(readings(t->lexicon, "sheep"), "NN/sheep/0 NNS/sheep/0 ");
  EXPECT_EQ(readings(t->lexicon, "the"), "DT/the/0 ");
}

TEST(LexiconCompiler, CountsOrderAndTheLastFileHolds) {
  const auto t = test::resources({});
  EXPECT_EQ(readings(t->lexicon, "talks"), "NNS/talk/95 VBZ/talk/5 ");
  EXPECT_EQ(readings(t->lexicon, "banned"), "VBN/ban/75 VBD/ban/25 ");
}

TEST(LexiconCompiler, CountsAddReadingsByInflection) {
  CompileInput input = test::small_input({});
  for (SourceFile& file : input.files)
    if (file.name == "lexicons/news.txt") file.text = "houses\tNNS:3 VBZ:1\nfired\tVBD:20\nunheard\tJJ:1\n";
  for (SourceFile& file : input.files)
    if (file.name == "lexicons/verbs.txt") file.text = "house\t-\t-\t-\t-\nfire\t-\t-\t-\t-\n";
  const CompileOutput out = compile_resources(input, nullptr);
  ASSERT_FALSE(out.failed) << test::all(out.diagnostics);
  const auto t = test::open_images({out.image});
  EXPECT_EQ(readings(t->lexicon, "houses"), "NNS/house/75 VBZ/house/25 ");
  EXPECT_EQ(readings(t->lexicon, "fired"), "VBD/fire/100 ");
  EXPECT_EQ(readings(t->lexicon, "unheard"), "JJ/unheard/100 ");
}

TEST(LexiconCompiler, CommonWordsAreNoNounsUnlessCountedAsSome) {
  CompileInput input = test::small_input({});
  for (SourceFile& file : input.files) {
    if (file.name == "lexicons/news.txt") file.text = "say\tVB:200 VBP:60\nrun\tVB:200 NN:60\ndare\tVB:20\n";
    if (file.name == "lexicons/nouns.txt") file.text = "say\tsays\nrun\truns\ndare\tdares\n";
  }
  const CompileOutput out = compile_resources(input, nullptr);
  ASSERT_FALSE(out.failed) << test::all(out.diagnostics);
  const auto t = test::open_images({out.image});
  EXPECT_EQ(t->lexicon.tags(t->lexicon.find("say")) & noun_tags, 0U);
  EXPECT_NE(t->lexicon.tags(t->lexicon.find("says")) & noun_tags, 0U);
  EXPECT_NE(t->lexicon.tags(t->lexicon.find("run")) & noun_tags, 0U);
  EXPECT_NE(t->lexicon.tags(t->lexicon.find("dare")) & noun_tags, 0U);
}

TEST(LexiconCompiler, ValuesOfClasses) {
  const auto t = test::resources({});
  const Lexicon& lexicon = t->lexicon;
  const WordValue* title = lexicon.value(lexicon.find("president"), WordClass::title);
  ASSERT_NE(title, nullptr);
  EXPECT_EQ(title->flags, 3);
  EXPECT_EQ(lexicon.string(title->text), "GOV");
  EXPECT_EQ(lexicon.string(title->text2), "");
  const WordValue* head = lexicon.value(lexicon.find("ministry"), WordClass::org_head);
  ASSERT_NE(head, nullptr);
  EXPECT_EQ(head->flags, 2);
  const WordValue* name = lexicon.value(lexicon.find("frodo"), WordClass::given_name);
  ASSERT_NE(name, nullptr);
  EXPECT_EQ(name->score, 9);
  EXPECT_FALSE(lexicon.in_lexicon(lexicon.find("frodo")));
  const WordValue* noun = lexicon.value(lexicon.find("meeting"), WordClass::event_noun);
  ASSERT_NE(noun, nullptr);
  EXPECT_EQ(lexicon.string(noun->text), "meet");
  EXPECT_TRUE(lexicon.in_lexicon(lexicon.find("cease-fire")));
}

TEST(LexiconCompiler, TitlesAreFoundInAnyCase) {
  const auto t = test::resources({});
  EXPECT_EQ(test::matches(*t, "the foreign minister met policemen"), "foreign minister title GOV\n");
  EXPECT_EQ(test::matches(*t, "FOREIGN MINISTER, rebels"), "FOREIGN MINISTER title GOV\n");
}

TEST(LexiconCompiler, ReportsWhatIsWrong) {
  CompileInput input = test::small_input({{"lexicons/more.txt", "x\n"}, {"lexicons/stray.txt", "x\n"}});
  for (SourceFile& file : input.files) {
    if (file.name == "lexicons/MANIFEST") file.text += "more.txt\tverps\nnone.txt\tnouns\njunk\n";
    if (file.name == "lexicons/verbs.txt") file.text += "halve\thalves\n";
    if (file.name == "lexicons/titles.txt") file.text += "king\tbefore\tGOV\tm\n";
    if (file.name == "lexicons/given.txt") file.text += "Sam\tM\t12\n";
    if (file.name == "lexicons/tags.txt") file.text += "orc\tNX:1\nwarg\n";
  }
  const CompileOutput out = compile_resources(input, nullptr);
  EXPECT_TRUE(out.failed);
  EXPECT_TRUE(out.image.empty());
  std::string codes;
  for (const Diagnostic& d : out.diagnostics) codes += d.file.substr(9) + ":" + std::to_string(d.line) + " " + d.code + "; " + d.fix + "\n";
  EXPECT_EQ(codes,
            "MANIFEST:12 unknown-class; did you mean 'verbs'?\n"
            "MANIFEST:13 no-such-file; add it, or remove the line\n"
            "MANIFEST:14 bad-manifest; write both\n"
            "given.txt:2 bad-number; mend it\n"
            "tags.txt:3 unknown-tag; use the tags of the Penn Treebank\n"
            "tags.txt:4 no-tags; write WORD, a tab, TAGS\n"
            "titles.txt:4 unknown-position; use b, a or both\n"
            "verbs.txt:4 bad-verb; write lemma, third person, past, past participle, gerund; - for none\n"
            "stray.txt:0 not-in-manifest; add a line FILE, a tab, CLASS\n");
}

}  // namespace
}  // namespace actant
