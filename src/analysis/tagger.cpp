#include "analysis/tagger.hpp"

#include <algorithm>
#include <array>

namespace actant {
namespace {

bool ends(std::string_view word, std::string_view suffix) {
  return word.size() > suffix.size() + 1 && word.ends_with(suffix);
}

/// Unknown words in lower case, by their suffix.
Tag by_suffix(std::string_view w) {
  if (ends(w, "ing")) return Tag::VBG;
  if (ends(w, "ed")) return Tag::VBN;
  if (ends(w, "ly")) return Tag::RB;
  for (std::string_view s : {"ous", "ful", "less", "able", "ible", "ical", "ish", "ive", "ary"})
    if (ends(w, s)) return Tag::JJ;
  if (ends(w, "ss") || ends(w, "us") || ends(w, "is")) return Tag::NN;
  if (ends(w, "s")) return Tag::NNS;
  return Tag::NN;
}

}  // namespace

Tagger::Tagger(const Image& image, const Lexicon& lexicon)
    : lexicon_(&lexicon),
      rules_(image.table<TagRule>(TableId::tag_rules)),
      conditions_(image.table<TagCondition>(TableId::tag_conditions)),
      words_(image.table<WordId>(TableId::tag_rule_words)) {}

Tag Tagger::first_guess(const Analysis& a, std::uint32_t at, const TokenSentence& s, bool title_case) const {
  const Token& t = a.tokens[at];
  if (t.shape == Shape::number) return Tag::CD;
  const auto readings = lexicon_->readings(t.word);
  const bool capital = has_capital(t.shape) || t.shape == Shape::mixed;
  if (capital && at != s.first && !title_case) {
    // In running text a capital inside the sentence makes a name, but for the closed classes.
    constexpr TagSet closed = tags(Tag::IN, Tag::DT, Tag::CC, Tag::TO, Tag::PRP, Tag::PRPS, Tag::WDT, Tag::WP,
                                   Tag::WRB, Tag::MD, Tag::EX);
    if (t.shape == Shape::capitalized && !readings.empty() && in(readings[0].tag, closed)) return readings[0].tag;
    if (t.shape == Shape::initial && a.word(at) == "I") return Tag::PRP;
    return Tag::NNP;
  }
  if (readings.empty()) {
    if (capital) return Tag::NNP;
    return by_suffix(a.word(at));
  }
  return readings[0].tag;
}

bool Tagger::holds(const TagCondition& c, const Analysis& a, std::uint32_t at, const TokenSentence& s) const {
  std::int64_t where = static_cast<std::int64_t>(at);
  if (c.skip_adverbs != 0) {
    const int step = c.offset < 0 ? -1 : 1;
    for (int left = c.offset * step; left > 0; --left) {
      where += step;
      while (where >= s.first && where < s.last && in(a.tokens[static_cast<std::size_t>(where)].tag, adverb_tags | bit(Tag::quote)))
        where += step;
    }
  } else {
    where += c.offset;
  }
  bool result = false;
  if (where < s.first || where >= s.last) {
    result = c.edge != 0;
  } else {
    const Token& t = a.tokens[static_cast<std::size_t>(where)];
    result = (c.possible != 0 ? (lexicon_->tags(t.word) & c.tags) != 0 : in(t.tag, c.tags)) ||
             (c.capital != 0 && has_capital(t.shape)) ||
             (!c.words.empty() &&
              std::binary_search(words_.begin() + c.words.begin, words_.begin() + c.words.end, t.word));
  }
  return result != (c.negate != 0);
}

bool Tagger::title_case(const TokenSentence& s, const Analysis& a) {
  // Title case says nothing about names: most words of a headline have a capital.
  std::uint32_t capitals = 0, words = 0;
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    const Token& t = a.tokens[i];
    if (t.shape == Shape::other || t.shape == Shape::number) continue;
    if (t.end - t.begin < 4) continue;
    ++words;
    capitals += has_capital(t.shape);
  }
  return words >= 4 && capitals * 4 >= words * 3;
}

void Tagger::guess(const TokenSentence& s, Analysis& a) const {
  const bool title = title_case(s, a);
  for (std::uint32_t i = s.first; i < s.last; ++i)
    if (a.tokens[i].tag == Tag::unknown) a.tokens[i].tag = first_guess(a, i, s, title);
}

void Tagger::decide(const TokenSentence& s, Analysis& a) const {
  const bool title = title_case(s, a);
  // Only words with a choice concern the rules.
  constexpr std::size_t most = max_sentence_tokens + 1;
  std::array<std::uint32_t, most> open;
  std::size_t count = 0;
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    Token& t = a.tokens[i];
    if (a.mention_at[i] != none) {
      const TokenMention& m = a.mentions[a.mention_at[i]];
      if (t.shape != Shape::other)
        t.tag = m.term == TermKind::adjective ? Tag::JJ : m.term == TermKind::people ? Tag::NNPS : Tag::NNP;
      continue;
    }
    const TagSet readings = lexicon_->tags(t.word);
    const bool choice = (readings & (readings - 1)) != 0 || (readings != 0 && !in(t.tag, readings)) ||
                        t.tag == Tag::VBG || (readings == 0 && t.tag == Tag::VBN);
    if (choice && count < most && !(t.tag == Tag::NNP && i != s.first && !title)) open[count++] = i;
  }
  for (const TagRule& rule : rules_) {
    for (std::size_t k = 0; k < count; ++k) {
      Token& t = a.tokens[open[k]];
      if (t.tag == rule.to || (rule.from != 0 && !in(t.tag, rule.from))) continue;
      const TagSet readings = lexicon_->tags(t.word);
      // Any gerund may stand as a noun, any participle as an adjective.
      const bool may = readings == 0 ? (rule.to == Tag::VBD && t.tag == Tag::VBN) || (rule.to == Tag::VBN)
                                     : in(rule.to, readings) || (rule.to == Tag::NN && t.tag == Tag::VBG) ||
                                           (rule.to == Tag::JJ && in(t.tag, tags(Tag::VBN, Tag::VBG)));
      if (!may) continue;
      bool all = true;
      for (std::uint32_t c = rule.conditions.begin; all && c < rule.conditions.end; ++c)
        all = holds(conditions_[c], a, open[k], s);
      if (all) t.tag = rule.to;
    }
  }
  // A headline without a verb: the first noun between names that may be one.
  bool finite = false;
  for (std::uint32_t i = s.first; i < s.last; ++i) finite = finite || in(a.tokens[i].tag, finite_tags | bit(Tag::TO) | bit(Tag::VBN));
  if (finite || s.last - s.first < 3) return;
  for (std::uint32_t i = s.first + 1; i + 1 < s.last; ++i) {
    Token& t = a.tokens[i];
    if (a.mention_at[i] != none || !in(t.tag, tags(Tag::NN, Tag::NNS, Tag::NNP))) continue;
    const TagSet readings = lexicon_->tags(t.word);
    if (!in(a.tokens[i - 1].tag, noun_tags) || a.mention_at[i - 1] == none) continue;
    const bool object = a.mention_at[i + 1] != none || in(a.tokens[i + 1].tag, tags(Tag::NN, Tag::NNS, Tag::NNP, Tag::JJ, Tag::DT, Tag::IN));
    if (!object || (readings & tags(Tag::VBZ, Tag::VBP)) == 0) continue;
    t.tag = (readings & bit(Tag::VBZ)) != 0 ? Tag::VBZ : Tag::VBP;
    return;
  }
}

}  // namespace actant
