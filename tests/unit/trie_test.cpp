// The trie against a slow twin: a scan of all phrases at every place of random texts.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "base/unicode.hpp"
#include "unit/support.hpp"

namespace actant {
namespace {

struct Phrase {
  std::vector<std::string> words;
  bool exact = false;  // an acronym: in this case only
  std::string text() const {
    std::string out;
    for (const std::string& w : words) out += (out.empty() ? "" : " ") + w;
    return out;
  }
};

std::string key(std::string_view word) {
  std::string out;
  unicode::append_key(word, out);
  return out;
}

bool upper(char c) { return c >= 'A' && c <= 'Z'; }

/// gazetteers/README.md, section 2: a token with a capital matches itself and ALL CAPS, never all lower case; one in
/// lower case matches any case.
bool word_fits(const std::string& want, const std::string& got, bool exact) {
  if (exact) return want == got;
  return key(want) == key(got) && (!upper(want[0]) || upper(got[0]));
}

const char* const stems[] = {"quarz", "bolo", "zint", "meri", "odak"};

std::string random_word(std::mt19937& random, bool capital) {
  std::string word = stems[random() % std::size(stems)];
  if (capital) word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

TEST(Trie, FindsWhatASlowScanFinds) {
  std::mt19937 random(41);
  std::vector<Phrase> phrases;
  std::string file = "%gaz 1\n%default type=organization country=fra\n";
  for (int i = 0; i < 60; ++i) {
    Phrase p;
    const std::size_t length = 1 + random() % 4;
    for (std::size_t n = 0; n < length; ++n) p.words.push_back(random_word(random, n == 0 || random() % 3 != 0));
    const bool known = std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& q) { return q.text() == p.text(); });
    if (known) continue;
    file += "[fra.n" + std::to_string(i) + "]\nname = " + p.text() + "\n";
    phrases.push_back(std::move(p));
  }
  const test::Scrap scrap("mine.gaz", file);
  const auto resources = test::tiny().with(std::vector<std::string>{scrap.path()});
  ASSERT_TRUE(resources) << resources.error().message;
  const detail::ResourceTables& tables = resources.value().tables();
  const Gazetteer& trie = *tables.gazetteers.front();

  for (int round = 0; round < 2000; ++round) {
    std::vector<std::string> words;
    std::string text;
    for (int n = 0; n < 12; ++n) {
      std::string word = random() % 10 == 0 ? std::string("zzz") : random_word(random, random() % 3 != 0);
      text += (text.empty() ? "" : " ") + word;
      words.push_back(std::move(word));
    }
    std::vector<Token> tokens;
    std::string scratch;
    Tokenizer(tables.lexicon).tokenize(text, 0, text.size(), tokens, scratch);
    ASSERT_EQ(tokens.size(), words.size());
    for (std::uint32_t at = 0; at < words.size(); ++at) {
      std::vector<std::string> fast, slow;
      std::uint32_t longest = 0;
      trie.match(tokens.data(), at, static_cast<std::uint32_t>(tokens.size()), [&](const Term& term, std::uint32_t length) {
        EXPECT_GE(length, longest) << "shortest first";
        longest = length;
        fast.emplace_back(trie.string(term.text));
      });
      for (const Phrase& p : phrases) {
        bool fits = at + p.words.size() <= words.size();
        for (std::size_t n = 0; fits && n < p.words.size(); ++n) fits = word_fits(p.words[n], words[at + n], p.exact);
        if (fits) slow.push_back(p.text());
      }
      std::sort(fast.begin(), fast.end());
      std::sort(slow.begin(), slow.end());
      ASSERT_EQ(fast, slow) << text << " at " << at;
    }
  }
}

TEST(Trie, CapitalsMatchThemselvesAndAllCaps) {
  const test::Scrap scrap("mine.gaz", "%gaz 1\n[int.quarz]\ntype = organization\nname = Quarz of Bolo\nacronym = QZb\n");
  const auto resources = test::tiny().with(std::vector<std::string>{scrap.path()});
  ASSERT_TRUE(resources);
  const detail::ResourceTables& tables = resources.value().tables();
  const auto found = [&](std::string_view text) {
    std::vector<Token> tokens;
    std::string scratch;
    Tokenizer(tables.lexicon).tokenize(text, 0, text.size(), tokens, scratch);
    std::size_t count = 0;
    tables.gazetteers.front()->match(tokens.data(), 0, static_cast<std::uint32_t>(tokens.size()), [&](const Term&, std::uint32_t) { ++count; });
    return count;
  };
  EXPECT_EQ(found("Quarz of Bolo"), 1U);
  EXPECT_EQ(found("QUARZ OF BOLO"), 1U);
  EXPECT_EQ(found("Quárz of Bolo"), 1U);
  EXPECT_EQ(found("quarz of bolo"), 0U);
  EXPECT_EQ(found("QZb"), 1U);
  EXPECT_EQ(found("qzb"), 0U);
}

}  // namespace
}  // namespace actant
