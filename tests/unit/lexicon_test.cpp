#include "lexicon/lexicon.hpp"

#include <gtest/gtest.h>

#include "lexicon/inflection.hpp"
#include "lexicon/word_table.hpp"

namespace actant {
namespace {

std::string write(const WordTable& words) {
  ImageBuilder image;
  words.write(image);
  return image.finish("test");
}

TEST(WordTable, GivesIdsInOrderAndFindsThem) {
  WordTable words;
  EXPECT_EQ(words.id(""), unknown_word);
  EXPECT_EQ(words.id("bree"), 1U);
  EXPECT_EQ(words.id("shire"), 2U);
  EXPECT_EQ(words.id("bree"), 1U);
  EXPECT_EQ(words.find("shire"), 2U);
  EXPECT_EQ(words.find("mordor"), unknown_word);
  EXPECT_EQ(words.key(2), "shire");
}

TEST(WordTable, ManyWordsSurviveTheImage) {
  WordTable words;
  for (int i = 0; i < 20000; ++i) words.id("w" + std::to_string(i));
  const std::string bytes = write(words);
  const Lexicon lexicon(Image::open(bytes, true).value());
  ASSERT_EQ(lexicon.size(), 20001U);
  for (int i = 0; i < 20000; ++i) {
    const std::string key = "w" + std::to_string(i);
    ASSERT_EQ(lexicon.find(key), words.find(key));
    ASSERT_EQ(lexicon.key(lexicon.find(key)), key);
  }
  EXPECT_EQ(lexicon.find("w20000"), unknown_word);
  EXPECT_EQ(lexicon.find(""), unknown_word);
}

TEST(WordTable, SameWordsSameBytes) {
  WordTable a, b;
  for (WordTable* words : {&a, &b})
    for (const char* key : {"x", "y", "z"}) words->add_reading(words->id(key), Tag::NN, words->id(key));
  EXPECT_EQ(write(a), write(b));
}

TEST(Lexicon, ReadingsValuesAndClasses) {
  WordTable words;
  const WordId strike = words.id("strike"), strikes = words.id("strikes");
  words.add_reading(strikes, Tag::VBZ, strike, 10);
  words.add_reading(strikes, Tag::NNS, strike, 90);
  words.add_reading(strikes, Tag::NNS, strike, 5);  // a second count changes nothing
  words.sort_readings();
  WordValue phrase, value;
  phrase.score = 3;
  EXPECT_EQ(words.phrase_value(phrase), 0U);
  value.cls = WordClass::event_noun;
  value.score = 7;
  words.add_class(strike, WordClass::event_noun);
  words.add_value(strike, value);
  const std::string bytes = write(words);
  const Lexicon lexicon(Image::open(bytes, true).value());
  ASSERT_EQ(lexicon.readings(strikes).size(), 2U);
  EXPECT_EQ(lexicon.readings(strikes)[0].tag, Tag::NNS);
  EXPECT_EQ(lexicon.readings(strikes)[0].share, 90);
  EXPECT_EQ(lexicon.tags(strikes), tags(Tag::NNS, Tag::VBZ));
  EXPECT_EQ(lexicon.lemma(strikes, Tag::VBZ), strike);
  EXPECT_EQ(lexicon.lemma(strikes, Tag::JJ), strikes);
  EXPECT_TRUE(lexicon.in_lexicon(strikes));
  EXPECT_FALSE(lexicon.in_lexicon(strike));
  ASSERT_NE(lexicon.value(strike, WordClass::event_noun), nullptr);
  EXPECT_EQ(lexicon.value(strike, WordClass::event_noun)->score, 7);
  EXPECT_EQ(lexicon.value(strike, WordClass::month), nullptr);
  EXPECT_EQ(lexicon.value_at(0).score, 3);
}

TEST(Lexicon, OverlaysGoOnBehindTheBase) {
  WordTable bottom;
  const WordId bree = bottom.id("bree");
  bottom.add_reading(bree, Tag::NN, bree);
  const std::string base_bytes = write(bottom);
  const Image base = Image::open(base_bytes, true).value();
  const Lexicon base_lexicon(base);

  WordTable middle(&base_lexicon);
  EXPECT_EQ(middle.id("bree"), bree);
  const WordId orc = middle.id("orc");
  EXPECT_EQ(orc, 2U);
  middle.add_reading(bree, Tag::VB, bree);  // of a layer below: nothing happens
  middle.add_reading(orc, Tag::NN, orc);
  EXPECT_EQ(middle.fresh(), 1U);
  const std::string middle_bytes = write(middle);
  const Lexicon two(base, Image::open(middle_bytes, true).value());

  WordTable top(&two);
  EXPECT_EQ(top.id("orc"), orc);
  EXPECT_EQ(top.id("warg"), 3U);
  EXPECT_EQ(top.fresh(), 1U);
  const std::string top_bytes = write(top);
  const Lexicon three(base, Image::open(top_bytes, true).value());
  EXPECT_EQ(three.size(), 4U);
  EXPECT_EQ(three.find("bree"), bree);
  EXPECT_EQ(three.find("orc"), orc);
  EXPECT_EQ(three.find("warg"), 3U);
  EXPECT_EQ(three.key(orc), "orc");
  EXPECT_EQ(three.key(99), "");
  EXPECT_EQ(three.tags(bree), bit(Tag::NN));
  EXPECT_EQ(three.lemma(orc, Tag::NN), orc);
  ASSERT_EQ(three.readings(orc).size(), 1U);
  EXPECT_TRUE(three.values(orc).empty());
}

TEST(Lexicon, EmptyOneKnowsNothing) {
  const Lexicon lexicon;
  EXPECT_EQ(lexicon.find("bree"), unknown_word);
  EXPECT_EQ(lexicon.size(), 0U);
}

TEST(Inflection, Plurals) {
  EXPECT_EQ(plural_of("strike"), "strikes");
  EXPECT_EQ(plural_of("special envoy"), "special envoys");
  EXPECT_EQ(plural_of("ally"), "allies");
  EXPECT_EQ(plural_of("policeman"), "policemen");
  EXPECT_EQ(plural_of("German"), "Germans");
  EXPECT_EQ(plural_of("human"), "humans");
  EXPECT_EQ(plural_of("hostess"), "hostesses");
  EXPECT_EQ(plural_of("coach"), "coaches");
}

TEST(Inflection, Bases) {
  EXPECT_EQ(bases_of("banned", Tag::VBD)[2], "ban");
  EXPECT_EQ(bases_of("moved", Tag::VBN)[1], "move");
  EXPECT_EQ(bases_of("denied", Tag::VBD)[0], "deny");
  EXPECT_EQ(bases_of("denies", Tag::VBZ)[0], "deny");
  EXPECT_EQ(bases_of("clashes", Tag::NNS)[1], "clash");
  EXPECT_EQ(bases_of("houses", Tag::NNS)[0], "house");
  EXPECT_EQ(bases_of("x", Tag::NNS)[0], "");
  EXPECT_EQ(bases_of("meet", Tag::VB)[0], "");
}

}  // namespace
}  // namespace actant
