#include "lexicon/tag.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>

#include "lexicon/word_class.hpp"

namespace actant {
namespace {

TEST(Tag, EveryTagHasANameOfItsOwnAndComesBack) {
  std::set<std::string_view> names;
  for (unsigned i = 1; i < static_cast<unsigned>(Tag::count); ++i) {
    const Tag tag = static_cast<Tag>(i);
    EXPECT_TRUE(names.insert(to_string(tag)).second) << to_string(tag);
    EXPECT_EQ(parse_tag(to_string(tag)), tag);
  }
  EXPECT_EQ(parse_tag("PRP$"), Tag::PRPS);
  for (std::string_view no : {"", "?", "nn", "NNPP", " NN"}) EXPECT_FALSE(parse_tag(no)) << no;
}

TEST(Tag, SetsHoldWhatTheyAreMadeOf) {
  constexpr TagSet set = tags(Tag::NN, Tag::VBZ);
  EXPECT_TRUE(in(Tag::NN, set));
  EXPECT_FALSE(in(Tag::NNS, set));
  EXPECT_EQ(finite_tags & verb_tags, tags(Tag::VBP, Tag::VBD, Tag::VBZ));
  EXPECT_EQ(noun_tags & (verb_tags | adjective_tags | adverb_tags), TagSet{0});
  static_assert(static_cast<unsigned>(Tag::count) <= 64, "a set is 64 bits");
}

TEST(WordClass, NamesInTheSingularAndThePlural) {
  EXPECT_EQ(parse_word_class("light_verb"), WordClass::light_verb);
  EXPECT_EQ(parse_word_class("light_verbs"), WordClass::light_verb);
  EXPECT_EQ(parse_word_class("nominalizations"), WordClass::event_noun);
  EXPECT_FALSE(parse_word_class("light verbs"));
  EXPECT_FALSE(parse_word_class(""));
  static_assert(static_cast<unsigned>(WordClass::count) <= 64, "a set is 64 bits");
}

}  // namespace
}  // namespace actant
