#include "lexicon/word_table.hpp"

#include <gtest/gtest.h>

namespace actant {
namespace {

std::string image_of(const WordTable& words) {
  ImageBuilder image;
  words.write(image);
  return image.finish("test");
}

TEST(WordTableReadings, CommonestFirstAndEqualOnesInOrder) {
  WordTable words;
  const WordId march = words.id("march");
  words.add_reading(march, Tag::NN, march);
  words.add_reading(march, Tag::VB, march, 30);
  words.add_reading(march, Tag::VBP, march, 30);
  words.add_reading(march, Tag::NNP, march, 40);
  words.sort_readings();
  std::string order;
  for (const Reading& r : words.readings(march)) order += std::string(to_string(r.tag)) + " ";
  EXPECT_EQ(order, "NNP VB VBP NN ");
  EXPECT_TRUE(words.in_lexicon(march));
}

TEST(WordTableReadings, ALargerShareWinsAndALaterLemmaIsKeptOut) {
  WordTable words;
  const WordId form = words.id("found"), find = words.id("find"), found = words.id("to found");
  words.add_reading(form, Tag::VBD, find, 10);
  words.add_reading(form, Tag::VBD, found, 60);
  ASSERT_EQ(words.readings(form).size(), 1U);
  EXPECT_EQ(words.readings(form)[0].share, 60);
  EXPECT_EQ(words.readings(form)[0].lemma, find);
  words.set_reading(form, Tag::VBD, found);
  ASSERT_EQ(words.readings(form).size(), 1U);
  EXPECT_EQ(words.readings(form)[0].lemma, found);
}

TEST(WordTableClasses, NamesAreNoWordsOfTheLexicon) {
  WordTable words;
  const WordId name = words.id("aragorn");
  EXPECT_FALSE(words.in_lexicon(name));
  words.add_class(name, WordClass::given_name);
  EXPECT_FALSE(words.in_lexicon(name));
  words.add_to_lexicon(name);
  EXPECT_TRUE(words.in_lexicon(name));
  const std::string bytes = image_of(words);
  const Lexicon lexicon(Image::open(bytes, true).value());
  EXPECT_TRUE(lexicon.is(name, WordClass::given_name));
  EXPECT_FALSE(lexicon.is(name, WordClass::surname));
}

TEST(WordTableOverlay, GoesOnWhereTheLexiconBelowEnds) {
  WordTable below;
  const WordId elf = below.id("elf");
  below.add_reading(elf, Tag::NN, elf);
  const std::string base = image_of(below);
  const Image base_image = Image::open(base, true).value();
  const Lexicon lexicon(base_image);

  WordTable above(&lexicon);
  EXPECT_EQ(above.id("elf"), elf);
  EXPECT_EQ(above.fresh(), 0U);
  const WordId ent = above.id("ent");
  EXPECT_EQ(ent, lexicon.size());
  EXPECT_EQ(above.fresh(), 1U);
  EXPECT_EQ(above.key(elf), "elf");
  EXPECT_EQ(above.key(ent), "ent");
  EXPECT_EQ(above.find("orc"), unknown_word);
  above.add_reading(elf, Tag::VB, elf);  // words below are not the overlay's to change
  above.add_reading(ent, Tag::NN, ent);

  const std::string top = image_of(above);
  const Lexicon both(base_image, Image::open(top, true).value());
  EXPECT_EQ(both.find("elf"), elf);
  EXPECT_EQ(both.find("ent"), ent);
  EXPECT_EQ(both.base_size(), lexicon.size());
  EXPECT_EQ(both.tags(elf), bit(Tag::NN));
  EXPECT_EQ(both.tags(ent), bit(Tag::NN));
  EXPECT_EQ(both.lemma(ent, Tag::NN), ent);
}

TEST(WordTableSnapshot, KnowsTheWordsOfThisMoment) {
  WordTable words;
  words.id("anduin");
  WordTable::Store store;
  const Lexicon then = words.snapshot(store);
  words.id("isen");
  EXPECT_EQ(then.key(then.find("anduin")), "anduin");
  EXPECT_EQ(then.find("isen"), unknown_word);
}

}  // namespace
}  // namespace actant
