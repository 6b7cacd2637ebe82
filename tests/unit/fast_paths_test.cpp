// Every fast way against the slow one that says the same, over texts made of all that is awkward.
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "text/ascii_word.hpp"
#include "text/tokenizer.hpp"
#include "unit/support.hpp"

namespace actant {
namespace {

/// Pieces of text in random order, with and without spaces between.
std::string awkward_text(std::mt19937& random) {
  constexpr std::array<const char*, 84> pieces = {
      "the", "Quill", "NATO", "iPhone", "3rd", "12", "1,000", "3.5", "a", "A", "I", "don't", "cannot", "CANNOT", "can\xE2\x80\x99t", "'s",
      "\xE2\x80\x99s", "s'", "'S", "U.S.", "U.S", "a.m.", "Mr.", "Gen.", "Inc.", "J.", "O'Neill", "al-Asad", "cease-fire", "low-level", "www.a.org",
      "www", "http://b.c/d", "a@b.co", "@name", "#tag", "#1", "a_b", "x+y", "50%", "\"", "'", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x99",
      "\xE2\x80\x94", "-", "--", ".", "...", ",", ";", ":", "!", "?", "(", ")", "/", "&", "`", "``", "$", "\xE2\x82\xAC", "\xC3\xA9t\xC3\xA9",
      "\xC3\x96zil", "\xE4\xB8\xAD\xE6\x96\x87", "\xD9\xA3", "\xC2\xAD", "\xEF\xBB\xBF", "\xE2", "\xFF", "\n", "\r\n", "\n\n", "\t", "\xE2\x80\xA8",
      "internationalization", "abcdefghijklmno", "abcdefghijklmnop", "word", "May", "x", "Z", "no."};
  std::string text;
  const auto count = std::uniform_int_distribution<int>(1, 30)(random);
  for (int i = 0; i < count; ++i) {
    text += pieces[random() % pieces.size()];
    if (random() % 3 != 0) text += ' ';
  }
  return text;
}

TEST(FastPaths, PlainTokensAreThoseOfTheGeneralRules) {
  std::mt19937 random(7);
  const Tokenizer tokenizer(test::lexicon());
  std::vector<Token> fast, slow;
  std::string scratch;
  std::size_t compared = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = awkward_text(random);
    fast.clear();
    slow.clear();
    tokenizer.tokenize(text, 0, text.size(), fast, scratch);
    tokenizer.tokenize_slowly(text, 0, text.size(), slow, scratch);
    ASSERT_EQ(fast.size(), slow.size()) << text;
    for (std::size_t i = 0; i < fast.size(); ++i) {
      const Token &f = fast[i], &s = slow[i];
      ASSERT_TRUE(f.begin == s.begin && f.end == s.end && f.word == s.word && f.tag == s.tag && f.shape == s.shape && f.flags == s.flags)
          << text << " at " << s.begin;
      ++compared;
    }
  }
  EXPECT_GT(compared, 100'000U);
}

TEST(FastPaths, AsciiWordsAreReadAlike) {
  std::mt19937 random(11);
  for (int round = 0; round < 200'000; ++round) {
    std::array<char, 16> bytes{};
    const std::size_t letters = random() % 17;
    for (std::size_t i = 0; i < bytes.size(); ++i)
      bytes[i] = i < letters ? "abzAZ09kQ5"[random() % 10] : static_cast<char>(random() & 0xFF);
    const AsciiWord fast = read_ascii_word(bytes.data()), slow = read_ascii_word_slowly(bytes.data());
    ASSERT_EQ(fast.length, slow.length);
    ASSERT_EQ(fast.uppers, slow.uppers);
    ASSERT_EQ(fast.digits, slow.digits);
    ASSERT_EQ(fast.key.low, slow.key.low);
    ASSERT_EQ(fast.key.high, slow.key.high);
  }
}

}  // namespace
}  // namespace actant
