// Every fast way against the slow one that says the same, over texts made of all that is awkward.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <random>
#include <ranges>
#include <unordered_map>

#include "actant/writer.hpp"
#include "analysis/frames.hpp"
#include "analysis/mention_order.hpp"
#include "analysis/name_keys.hpp"
#include "analysis/name_table.hpp"
#include "patterns/pattern_set.hpp"
#include "text/ascii_word.hpp"
#include "text/tokenizer.hpp"
#include "unit/support.hpp"
#include "unit/tagger_twin.hpp"

namespace actant {
namespace {

/// Pieces of text in random order, with and without spaces between.
std::string awkward_text(std::mt19937& random) {
  constexpr std::array<const char*, 92> pieces = {
      "the", "Quill", "NATO", "iPhone", "3rd", "12", "1,000", "3.5", "a", "A", "I", "don't", "cannot", "CANNOT", "can\xE2\x80\x99t", "'s",
      "\xE2\x80\x99s", "s'", "'S", "U.S.", "U.S", "a.m.", "Mr.", "Gen.", "Inc.", "J.", "O'Neill", "al-Asad", "cease-fire", "low-level", "www.a.org",
      "www", "http://b.c/d", "a@b.co", "@name", "#tag", "#1", "a_b", "x+y", "50%", "\"", "'", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x99",
      "\xE2\x80\x94", "-", "--", ".", "...", ",", ";", ":", "!", "?", "(", ")", "/", "&", "`", "``", "$", "\xE2\x82\xAC", "\xC3\xA9t\xC3\xA9",
      "\xC3\x96zil", "\xE4\xB8\xAD\xE6\x96\x87", "\xD9\xA3", "\xC2\xAD", "\xEF\xBB\xBF", "\xE2", "\xFF", "\n", "\r\n", "\n\n", "\t", "\xE2\x80\xA8",
      "22-year-old", "a-b-c-d-e-f", "cannot-do", "NATO-led", "x-y@z.co", "internationalization-led", "o-", "\xE2\x80\x93",
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
      ASSERT_TRUE(f.begin == s.begin && f.end == s.end && f.word == s.word && f.tag == s.tag && f.shape == s.shape && f.flags == s.flags &&
                  f.word_flags == s.word_flags)
          << text << " at " << s.begin;
      ++compared;
    }
  }
  EXPECT_GT(compared, 100'000U);
}

TEST(FastPaths, IndexedTagRulesDecideAsEveryRuleInOrder) {
  const detail::ResourceTables& tables = test::standard().tables();
  const Lexicon& lexicon = tables.lexicon;
  const Image& image = tables.images.back();
  const TagRuleIndex index(image.table<TagRule>(TableId::tag_rules), image.table<TagCondition>(TableId::tag_conditions),
                           image.table<WordId>(TableId::tag_rule_words), lexicon);
  const test::TaggerTwin twin(image, lexicon);
  ASSERT_GT(twin.rules(), 10U);
  // Words that rules name, and words of many readings, in any order and with any tags to begin with.
  std::vector<WordId> words;
  for (WordId w = 1; w < lexicon.base_size(); ++w)
    if (lexicon.record(w).rule_word != 0 || (w % 5 == 0 && std::popcount(lexicon.tags(w)) > 1)) words.push_back(w);
  ASSERT_GT(words.size(), 500U);
  std::mt19937 random(23);
  constexpr std::uint32_t reach = TagRuleIndex::reach;
  std::size_t changed = 0;
  for (int round = 0; round < 20'000; ++round) {
    Analysis a;
    TokenSentence s{0, static_cast<std::uint32_t>(1 + random() % 30), false, false};
    std::vector<TagRuleIndex::Features> features(reach, TagRuleIndex::edge());
    std::vector<std::uint32_t> open, open_at;
    for (std::uint32_t i = 0; i < s.last; ++i) {
      Token t;
      t.word = random() % 4 == 0 ? unknown_word : words[random() % words.size()];
      t.shape = random() % 3 == 0 ? Shape::capitalized : Shape::lower;
      const WordRecord& record = lexicon.record(t.word);
      t.tag = record.first_tag;
      if (t.tag == Tag::unknown) t.tag = random() % 2 == 0 ? Tag::VBG : Tag::VBN;
      else if (random() % 4 == 0) t.tag = static_cast<Tag>(1 + random() % (static_cast<unsigned>(Tag::count) - 1));
      // Gerunds and participles come from readings, as the tagger's first guess has it.
      if (record.tags != 0 && in(t.tag, tags(Tag::VBG, Tag::VBN)) && !in(t.tag, record.tags)) t.tag = Tag::NNP;
      const bool choice = random() % 4 != 0;
      if (choice) {
        open.push_back(i);
        open_at.push_back(reach + i);
      }
      features.push_back(index.features(t.tag, has_capital(t.shape), choice, record));
      a.tokens.push_back(t);
    }
    features.insert(features.end(), reach, TagRuleIndex::edge());
    const std::vector<Token> before = a.tokens;
    index.apply(features.data(), open_at.data(), open.size());
    twin.apply(s, a, open);
    for (std::uint32_t i = 0; i < s.last; ++i) {
      ASSERT_EQ(features[reach + i].tag, bit(a.tokens[i].tag)) << "round " << round << " token " << i;
      changed += a.tokens[i].tag != before[i].tag;
    }
  }
  EXPECT_GT(changed, 10'000U);
}

TEST(FastPaths, FlagsOfWordsLoseNoName) {
  const detail::ResourceTables& tables = test::standard().tables();
  const Lexicon& lexicon = tables.lexicon;
  const Gazetteer& names = *tables.layers.gazetteers.back();
  const Tokenizer tokenizer(lexicon);
  std::mt19937 random(41);
  Analysis a;
  std::vector<std::pair<const Term*, std::uint32_t>> fast, slow;
  std::size_t found = 0;
  for (int round = 0; round < 20'000; ++round) {
    // Names as they are written, in small letters and in capitals, after and before what is awkward.
    const std::string_view name = names.string(names.term(static_cast<std::uint32_t>(random() % names.terms())).text);
    std::string text = random() % 2 == 0 ? awkward_text(random) + " " : std::string();
    const auto how = random() % 4;
    for (const char c : name) {
      const bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
      text += how == 1 && upper ? static_cast<char>(c + 32) : how == 2 && lower ? static_cast<char>(c - 32) : c;
    }
    text += " " + awkward_text(random);
    a.tokens.clear();
    tokenizer.tokenize(text, 0, text.size(), a.tokens, a.scratch);
    const auto size = static_cast<std::uint32_t>(a.tokens.size());
    for (std::uint32_t at = 0; at < size; ++at) {
      fast.clear();
      slow.clear();
      names.match(a.tokens.data(), at, size, [&](const Term& term, std::uint32_t length) { fast.emplace_back(&term, length); });
      names.match_slowly(a.tokens.data(), at, size, [&](const Term& term, std::uint32_t length) { slow.emplace_back(&term, length); });
      ASSERT_EQ(fast, slow) << text << " at " << at;
      ASSERT_TRUE(slow.empty() || names.may_begin(a.tokens.data(), at, size)) << text << " at " << at;
      found += slow.size();
    }
  }
  EXPECT_GT(found, 10'000U);
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

/// What a pattern's elements ask for, one after the other: what PatternSet::may_match says by filters.
bool has_what_it_asks(const PatternSet& p, const PatternRecord& pattern, bool object, const std::vector<WordId>& prepositions,
                      const std::vector<WordId>& nouns) {
  const auto any = [&](Range wanted, const std::vector<WordId>& there) {
    return std::any_of(there.begin(), there.end(), [&](WordId w) { return p.contains(wanted, w); });
  };
  for (const PatternElement& e : p.elements(pattern)) switch (e.kind) {
      case ElementKind::target:
      case ElementKind::recipient:
        if (!object) return false;
        break;
      case ElementKind::object_words:
        if (!object || (!e.words.empty() && !any(e.words, nouns))) return false;
        break;
      case ElementKind::prep_target:
      case ElementKind::prep_actor:
        if (!any(e.prepositions, prepositions)) return false;
        break;
      case ElementKind::prep_words:
        if (!any(e.prepositions, prepositions) || (!e.words.empty() && !any(e.words, nouns))) return false;
        break;
      case ElementKind::subject: break;
    }
  return true;
}

TEST(FastPaths, FiltersSendAwayNoPatternThatMayMatch) {
  const detail::ResourceTables& tables = test::standard().tables();
  const PatternSet& p = *tables.patterns.back();
  const Image& image = tables.images.back();
  const Table<PatternRecord> patterns = image.table<PatternRecord>(TableId::patterns);
  const Table<WordId> words = image.table<WordId>(TableId::pattern_words);
  std::vector<WordId> marks;
  for (const char* w : {"to", "with", "against", "on", "from", "of", "for", "in", "at", "into", "between", "by"})
    marks.push_back(test::lexicon().find(w));
  std::mt19937 random(5);
  std::size_t matching = 0, sent_away = 0;
  for (int round = 0; round < 2'000; ++round) {
    const bool object = random() % 2 == 0;
    std::vector<WordId> prepositions, nouns;
    PatternOffer offer;
    if (object) offer.nouns.add(any_object);
    for (std::size_t i = random() % 3; i-- > 0;) prepositions.push_back(marks[random() % marks.size()]);
    for (std::size_t i = random() % 4; i-- > 0;) nouns.push_back(words[random() % words.size()]);
    for (const WordId w : prepositions) offer.prepositions.add(w);
    for (const WordId w : nouns) offer.nouns.add(w);
    for (std::uint32_t i = 0; i < patterns.size(); ++i) {
      const bool slow = has_what_it_asks(p, patterns[i], object, prepositions, nouns);
      ASSERT_TRUE(!slow || p.may_match(i, offer)) << p.file(patterns[i].file) << ":" << patterns[i].line;
      matching += slow;
      sent_away += !p.may_match(i, offer);
    }
  }
  EXPECT_GT(matching, 10'000U);
  EXPECT_GT(sent_away, 2 * matching);
}

TEST(FastPaths, ListsOfALemmaHoldWhatItsTriggersDo) {
  const detail::ResourceTables& tables = test::standard().tables();
  const PatternSet& p = *tables.patterns.back();
  const Table<TriggerRecord> all = tables.images.back().table<TriggerRecord>(TableId::triggers);
  std::size_t seen = 0, operators = 0;
  for (const TriggerRecord& one : all) {
    if (one.lemma == unknown_word) continue;
    const std::span<const TriggerRecord> triggers = p.triggers(one.lemma, one.part);
    std::vector<PatternChoice> plain;
    std::vector<std::uint32_t> operating;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
      const TriggerRecord& t = triggers[i];
      const auto place = static_cast<std::uint32_t>(&t - all.begin());
      const bool longer = t.extra.end > t.extra.begin;
      if (t.operator_class != none) operating.push_back(place);
      for (std::uint32_t k = t.patterns.begin; k < t.patterns.end && !longer; ++k) plain.push_back({place, k});
      ASSERT_EQ(p.first_extras(triggers)[i], longer ? WordFilter::slot(p.words(t.extra)[0]) : WordFilter::anything_slot);
    }
    std::stable_sort(plain.begin(), plain.end(),
                     [&](const PatternChoice& x, const PatternChoice& y) { return p.pattern(x.pattern).weight > p.pattern(y.pattern).weight; });
    ASSERT_TRUE(std::ranges::equal(plain, p.choices(triggers)));
    ASSERT_TRUE(std::ranges::equal(operating, p.operator_triggers(one.lemma, one.part)));
    seen += plain.size();
    operators += operating.size();
  }
  EXPECT_GT(seen, 5'000U);
  EXPECT_GT(operators, 200U);
}

TEST(FastPaths, WhereSurelyNoEventIsThereNoFrameIsFound) {
  const detail::ResourceTables& tables = test::standard().tables();
  const FrameFinder frames(tables.lexicon, tables.pattern_layers());
  constexpr std::array<const char*, 12> subjects = {"Kenya", "the rebels", "he", "talks", "the attack", "a spokesman for Chad", "Odera", "ministers",
                                                    "they", "fighting", "the airline", "two of the attacks"};
  constexpr std::array<const char*, 24> verbs = {"said", "says", "told", "added", "thinks", "noted", "remains", "sleeps", "wanted", "broke out",
                                                 "has", "took", "will say", "did not say", "was told", "is saying", "knows",
                                                 "goes", "said no to", "accused", "warned of",
                                                 "received", "reported", "belongs to"};
  constexpr std::array<const char*, 20> tails = {"", "it", "Peru", "the attack", "two of the attacks", "in a statement",
                                                 "between Chad and Peru", "that it left", "to reporters", "guilty", "off", "about the talks", "to leave Peru",
                                                 "of attacking Chad", "a critical report",
                                                 "up", "on Monday", "a visit to Chad", "in talks", "by the army"};
  std::mt19937 random(3);
  std::size_t sure = 0;
  for (int round = 0; round < 3'000; ++round) {
    std::string text = "Yesterday ";
    for (int clause = 0; clause < 2; ++clause) {
      if (clause > 0) text += random() % 2 == 0 ? " and " : ", which ";
      text += std::string(subjects[random() % subjects.size()]) + " " + verbs[random() % verbs.size()];
      for (int i = 0; i < 2; ++i) text += std::string(" ") + tails[random() % tails.size()];
    }
    const test::Analysed t(text + ".");
    Marks used(t.clauses.chunks.size(), 0);
    for (std::uint32_t i = 0; i < t.clauses.clauses.size(); ++i) {
      if (!frames.surely_no_event(t.a, t.clauses, i)) continue;
      ++sure;
      ASSERT_FALSE(frames.clause_frame(t.a, t.clauses, i, used).found) << text << ": " << t.chunk_words(t.clauses.clauses[i].verb);
      ASSERT_EQ(std::count(used.begin(), used.end(), 0), static_cast<std::ptrdiff_t>(used.size())) << text;
    }
  }
  EXPECT_GT(sure, 500U);
}

TEST(FastPaths, FieldsOfTsvAreEscapedAtEveryPlace) {
  const auto escaped = [](std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\\' ? "\\\\" : std::string(1, c);
    return out;
  };
  Document doc;
  detail::DocumentBuilder build{doc};
  const std::string text = "plain";
  build.text(text);
  Triple triple;
  triple.actor.span = triple.target.span = triple.action = {0, 5};
  build.triples().push_back(triple);
  Writer writer(WriterOptions{});
  std::string out;
  for (std::size_t size = 1; size < 20; ++size)
    for (std::size_t at = 0; at < size; ++at)
      for (int c = 0; c < 256; ++c) {
        std::string field(size, 'a');
        field[at] = static_cast<char>(c);
        build.triples()[0].lemma = field;
        out.clear();
        writer.write(field, doc, out);
        ASSERT_EQ(out, "plain\t" + escaped(field) + "\tplain\t\t\t\t\tno\tasserted\t\t\t\t" + escaped(field) + "\t0\t0\t5\n") << c;
      }
}

TEST(FastPaths, MentionsAreSortedAsByStableSort) {
  std::mt19937 random(11);
  std::vector<TokenMention> spare;
  for (int round = 0; round < 500; ++round) {
    std::vector<TokenMention> mentions(random() % 40);
    for (std::size_t i = 0; i < mentions.size(); ++i) {
      mentions[i].first = random() % 12;
      mentions[i].last = mentions[i].first + 1 + random() % 4;
      mentions[i].entity = static_cast<std::uint32_t>(i);
    }
    std::vector<TokenMention> slow = mentions;
    std::stable_sort(slow.begin(), slow.end(), stands_before);
    sort_mentions(mentions, spare);
    ASSERT_EQ(mentions.size(), slow.size());
    for (std::size_t i = 0; i < slow.size(); ++i) ASSERT_EQ(mentions[i].entity, slow[i].entity) << round;
  }
}

TEST(FastPaths, ATableOfNamesHoldsWhatAMapDoes) {
  std::mt19937_64 random(13);
  NameTable table;
  std::size_t found = 0;
  for (int document = 0; document < 50; ++document) {
    table.clear();
    std::unordered_map<std::uint64_t, std::uint32_t> slow;
    for (std::uint32_t i = 0; i < 3000; ++i) {
      const std::uint64_t k = key(by_words, random() % 2000);
      const auto there = slow.find(k);
      found += there != slow.end();
      ASSERT_EQ(table.find(k), there == slow.end() ? none : there->second);
      if (random() % 2 == 0) table.slot(k) = slow[k] = i;
    }
  }
  EXPECT_GT(found, 1000U);
}

}  // namespace
}  // namespace actant
