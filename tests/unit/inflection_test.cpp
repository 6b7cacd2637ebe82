#include "lexicon/inflection.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/support.hpp"

namespace actant {
namespace {

bool has(const std::array<std::string, 3>& bases, std::string_view base) { return std::find(bases.begin(), bases.end(), base) != bases.end(); }

TEST(InflectionBases, DoubledAndSilentLetters) {
  for (const auto& [form, tag, base] : {std::tuple{"stopped", Tag::VBD, "stop"}, {"stopping", Tag::VBG, "stop"}, {"making", Tag::VBG, "make"},
                                        {"biggest", Tag::JJS, "big"}, {"larger", Tag::JJR, "large"}, {"happier", Tag::JJR, "happy"},
                                        {"tries", Tag::VBZ, "try"}, {"dies", Tag::VBZ, "die"}, {"tied", Tag::VBD, "tie"},
                                        {"boxes", Tag::NNS, "box"}, {"axes", Tag::NNS, "axe"}, {"freed", Tag::VBD, "free"}})
    EXPECT_TRUE(has(bases_of(form, tag), base)) << form << " " << base;
}

TEST(InflectionBases, ShortWordsAndOtherEndingsHaveNone) {
  for (const auto& [form, tag] : {std::pair{"ed", Tag::VBD}, {"s", Tag::NNS}, {"ring", Tag::VBD}, {"sing", Tag::NNS}, {"", Tag::VBG}, {"er", Tag::JJR}})
    for (const std::string& base : bases_of(form, tag)) EXPECT_EQ(base, "") << form;
}

TEST(InflectionPlural, OfRegularNounsComesBack) {
  // What plural_of makes, bases_of undoes.
  for (const char* noun : {"attack", "embassy", "church", "box", "day", "virus", "house", "coach", "key", "raid", "ally", "bus", "wish"})
    EXPECT_TRUE(has(bases_of(plural_of(noun), Tag::NNS), noun)) << plural_of(noun);
}

TEST(InflectionPlural, MenAndThoseThatAreNone) {
  EXPECT_EQ(plural_of("spokeswoman"), "spokeswomen");
  EXPECT_EQ(plural_of("West German"), "West Germans");
  EXPECT_EQ(plural_of("talisman"), "talismans");
  EXPECT_EQ(plural_of("y"), "ys");
}

TEST(InflectionBases, AgreeWithTheLexiconOnRegularVerbs) {
  // The word lists know the forms; the rules must find the same base among theirs.
  const Lexicon& lexicon = test::lexicon();
  for (const char* verb : {"attack", "condemn", "praise", "refuse", "bomb", "detain", "ban", "deny", "visit", "sanction"}) {
    const std::string past = std::string(verb) == "ban" ? "banned" : std::string(verb) == "deny" ? "denied"
                             : std::string(verb).ends_with("e")                                  ? std::string(verb) + "d"
                                                                                                 : std::string(verb) + "ed";
    ASSERT_NE(lexicon.find(past), unknown_word) << past;
    EXPECT_EQ(lexicon.key(lexicon.lemma(lexicon.find(past), Tag::VBD)), verb);
    EXPECT_TRUE(has(bases_of(past, Tag::VBD), verb)) << past;
  }
}

}  // namespace
}  // namespace actant
