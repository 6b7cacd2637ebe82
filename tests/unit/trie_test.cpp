#include "gazetteer/trie_builder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "resource_fixture.hpp"

namespace actant {
namespace {

// The trie against a plain comparison of every name with every place of a text.
TEST(Trie, FindsWhatAScanFinds) {
  std::mt19937 random(7);
  const auto phrase = [&](int most) {
    std::string out;
    const int length = 1 + static_cast<int>(random() % static_cast<unsigned>(most));
    for (int i = 0; i < length; ++i) out += std::string(i > 0 ? " " : "") + static_cast<char>('A' + random() % 4) + "x";
    return out;
  };
  std::set<std::string> names;
  while (names.size() < 60) names.insert(phrase(4));
  std::string gaz = "%gaz 1\n%default type=person\n";
  int n = 0;
  for (const std::string& name : names) gaz += "[int.p" + std::to_string(n++) + "]\nname = " + name + "\n";
  const auto t = test::resources({{"p.gaz", gaz}});
  const Gazetteer& g = *t->gazetteers[0];
  for (int round = 0; round < 200; ++round) {
    const std::string text = phrase(12);
    std::vector<Token> tokens;
    std::string scratch;
    Tokenizer(t->lexicon).tokenize(text, 0, text.size(), tokens, scratch);
    for (std::uint32_t at = 0; at < tokens.size(); ++at) {
      std::vector<std::string> fast, slow;
      g.match(tokens.data(), at, static_cast<std::uint32_t>(tokens.size()), [&](const Term& term, std::uint32_t length) {
        EXPECT_EQ(term.length, length);
        fast.emplace_back(g.string(term.text));
      });
      for (std::size_t end = at + 1; end <= tokens.size(); ++end) {
        const std::string words = text.substr(tokens[at].begin, tokens[end - 1].end - tokens[at].begin);
        if (names.contains(words)) slow.push_back(words);
      }
      ASSERT_EQ(fast, slow) << text << " at " << at;
    }
  }
}

TEST(Trie, RefusesWhatIsNoName) {
  WordTable words;
  const Lexicon none_known;
  TrieBuilder trie(none_known, words);
  EXPECT_FALSE(trie.add("", {}));
  EXPECT_FALSE(trie.add("...", {}));
  std::string long_name;
  for (int i = 0; i < 33; ++i) long_name += "Foo ";
  EXPECT_FALSE(trie.add(long_name, {}));
  EXPECT_TRUE(trie.add(long_name.substr(4), {}));
  EXPECT_EQ(trie.terms(), 1U);
  EXPECT_NE(trie.find(long_name.substr(4)), 0U);
  EXPECT_EQ(trie.find("Foo Bar"), 0U);
}

TEST(Trie, CaseNeeds) {
  const auto t = test::resources({{"x.gaz", "%gaz 1\n%default type=organization\n"
                                            "[int.a]\nname = Red Cross\n[int.b]\nname = NATO\n[int.c]\nname = band of Brothers\n"
                                            "[int.d]\nname = Rohan Air {case}\n[int.e]\nname = Eorlingas\nacronym = EoR\n"
                                            "[int.f]\nname = quiet Ents {case}\n[int.g]\nname = UNIMPORTANT\n"}});
  const auto found = [&](std::string_view text) { return test::matches(*t, text); };
  EXPECT_EQ(found("Red Cross"), "Red Cross name int.a\n");
  EXPECT_EQ(found("RED CROSS"), "RED CROSS name int.a\n");
  EXPECT_EQ(found("red cross, Red cross"), "");
  EXPECT_EQ(found("NATO, Nato, nato"), "NATO name int.b\n");
  EXPECT_EQ(found("Band Of Brothers"), "Band Of Brothers name int.c\n");
  EXPECT_EQ(found("Rohan Air"), "Rohan Air name int.d\n");
  EXPECT_EQ(found("ROHAN AIR"), "");
  EXPECT_EQ(found("EoR, EOR"), "EoR acronym int.e\n");
  EXPECT_EQ(found("quiet Ents, Quiet Ents"), "quiet Ents name int.f\n");
  EXPECT_EQ(found("Unimportant"), "Unimportant name int.g\n");
}

TEST(Trie, ArticlesAccentsHyphensPossessives) {
  const auto t = test::resources({{"x.gaz", "%gaz 1\n%default type=person\n"
                                            "[int.a]\nname = The Grey Company\n[int.b]\nname = The Ring\n[int.c]\nname = the Eye\n"
                                            "[int.d]\nname = Éomer al-Rohan\n[int.e]\nname = O'Neill\n"}});
  const auto found = [&](std::string_view text) { return test::matches(*t, text); };
  EXPECT_EQ(found("the Grey Company's men"), "Grey Company name int.a\n");
  EXPECT_EQ(found("the Ring, The Ring"), "the Ring name int.b\nThe Ring name int.b\n");
  EXPECT_EQ(found("Ring, the ring"), "");
  EXPECT_EQ(found("of Eye"), "Eye name int.c\n");
  EXPECT_EQ(found("Eomer Al-Rohan"), "Eomer Al-Rohan name int.d\n");
  EXPECT_EQ(found("O’Neill"), "O’Neill name int.e\n");
}

}  // namespace
}  // namespace actant
