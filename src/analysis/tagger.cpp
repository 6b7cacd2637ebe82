#include "analysis/tagger.hpp"

#include <algorithm>
#include <array>
#include <bit>

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
      rules_(image.table<TagRule>(TableId::tag_rules), image.table<TagCondition>(TableId::tag_conditions),
             image.table<WordId>(TableId::tag_rule_words), lexicon) {}

Tag Tagger::first_guess(const Analysis& a, std::uint32_t at, Tag commonest, bool name_position) const {
  const Token& t = a.tokens[at];
  const bool capital = has_capital(t.shape) || t.shape == Shape::mixed;
  if (capital && name_position) {
    // In running text a capital inside the sentence makes a name, but for the closed classes.
    constexpr TagSet closed = tags(Tag::IN, Tag::DT, Tag::CC, Tag::TO, Tag::PRP, Tag::PRPS, Tag::WDT, Tag::WP,
                                   Tag::WRB, Tag::MD, Tag::EX);
    if (t.shape == Shape::capitalized && in(commonest, closed)) return commonest;
    if (t.shape == Shape::initial && a.word(at) == "I") return Tag::PRP;
    return Tag::NNP;
  }
  if (commonest == Tag::unknown) {
    if (capital) return Tag::NNP;
    return by_suffix(a.word(at));
  }
  return commonest;
}

bool Tagger::title_case(const TokenSentence& s, const Analysis& a) {
  // Title case says nothing about names: most words of a headline have a capital.
  std::uint32_t capitals = 0, words = 0;
  for (const Token *t = a.tokens.data() + s.first, *last = a.tokens.data() + s.last; t != last; ++t) {
    const bool word = t->shape < Shape::number && t->end - t->begin >= 4;
    words += word;
    capitals += word && has_capital(t->shape);
  }
  return words >= 4 && capitals * 4 >= words * 3;
}

void Tagger::guess(const TokenSentence& s, Analysis& a) const {
  int title = -1;  // not asked yet
  Token* const tokens = a.tokens.data();
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    Token& t = tokens[i];
    if (t.tag != Tag::unknown) continue;
    if (t.shape == Shape::number) {
      t.tag = Tag::CD;
      continue;
    }
    const Tag commonest = lexicon_->record(t.word).first_tag;
    if (t.shape == Shape::lower && commonest != Tag::unknown) {
      t.tag = commonest;
      continue;
    }
    if (title < 0) title = title_case(s, a) ? 1 : 0;
    t.tag = first_guess(a, i, commonest, i != s.first && title == 0);
  }
}

void Tagger::decide(const TokenSentence& s, Analysis& a) const {
  // Only words with a choice concern the rules.
  constexpr std::size_t most = max_sentence_tokens + 1;
  constexpr std::uint32_t reach = TagRuleIndex::reach;
  std::array<TagRuleIndex::Features, most + 2 * reach> features;
  std::array<std::uint32_t, most> open;
  std::size_t count = 0;
  std::uint32_t at = 0;
  for (; at < reach; ++at) features[at] = TagRuleIndex::edge();
  const std::uint32_t last = std::min<std::uint32_t>(s.last, s.first + most);
  int title = -1;  // not asked yet
  const std::uint32_t* const mention_at = a.mention_at.data();
  Token* const tokens = a.tokens.data();
  for (std::uint32_t i = s.first; i < last; ++i, ++at) {
    Token& t = tokens[i];
    const WordRecord& word = lexicon_->record(t.word);
    bool choice = false;
    if (mention_at[i] != none) {
      const TokenMention& m = a.mentions[mention_at[i]];
      if (t.shape != Shape::other)
        t.tag = m.term == TermKind::adjective ? Tag::JJ : m.term == TermKind::people ? Tag::NNPS : Tag::NNP;
    } else if (const TagSet readings = word.tags; readings != bit(t.tag) || t.tag == Tag::VBG) {
      // One reading, and it is chosen: most words are sent away by the test above.
      choice = (readings & (readings - 1)) != 0 || (readings != 0 && !in(t.tag, readings)) ||
               t.tag == Tag::VBG || (readings == 0 && t.tag == Tag::VBN);
      if (choice && t.tag == Tag::NNP && i != s.first) {
        if (title < 0) title = title_case(s, a) ? 1 : 0;
        choice = title == 1;
      }
      if (choice) open[count++] = at;
    }
    features[at] = rules_.features(t.tag, has_capital(t.shape), choice, word);
  }
  for (std::uint32_t k = 0; k < reach; ++k) features[at + k] = TagRuleIndex::edge();
  rules_.apply(features.data(), open.data(), count);
  for (std::size_t k = 0; k < count; ++k)
    tokens[s.first + open[k] - reach].tag = static_cast<Tag>(std::countr_zero(features[open[k]].tag));
  find_finite_verb(s, a);
}

/// Where ", the minister said." begins at the end of a sentence, or its end.
std::uint32_t Tagger::attribution_begin(const TokenSentence& s, const Analysis& a) const {
  std::uint32_t i = s.last;
  while (i > s.first && in(a.tokens[i - 1].tag, tags(Tag::stop, Tag::quote, Tag::NNP, Tag::IN, Tag::NN, Tag::RB)) && s.last - i < 5) --i;
  if (i <= s.first + 4 || !lexicon_->is(lexicon_->lemma(a.tokens[i - 1].word, a.tokens[i - 1].tag), WordClass::reporting_verb)) return s.last;
  constexpr TagSet name = noun_tags | adjective_tags | tags(Tag::DT, Tag::POS, Tag::IN, Tag::PRP, Tag::PRPS, Tag::bracket, Tag::hyphen);
  for (std::uint32_t k = i - 1; k-- > s.first + 3;) {
    if (a.tokens[k].tag == Tag::comma) return k;
    if (!in(a.tokens[k].tag, name)) break;
  }
  return s.last;
}

void Tagger::find_finite_verb(const TokenSentence& s, Analysis& a) const {
  if (s.last - s.first < 3) return;
  const std::uint32_t tail = attribution_begin(s, a);
  for (std::uint32_t i = s.first; i < tail; ++i)
    if (in(a.tokens[i].tag, finite_tags)) return;
  bool verbal = false;
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    const bool compound = i > s.first && a.tokens[i - 1].tag == Tag::hyphen;  // "long-delayed treaty"
    verbal = verbal || (in(a.tokens[i].tag, tags(Tag::TO, Tag::VBN)) && !compound);
  }
  // A full sentence has one: what may be one, behind a noun or pronoun and before what can follow a verb.
  if (a.tokens[s.last - 1].tag == Tag::stop) {
    constexpr TagSet behind = noun_tags | tags(Tag::PRP, Tag::DT, Tag::bracket, Tag::comma), singular = tags(Tag::NN, Tag::NNP, Tag::PRP, Tag::JJ, Tag::DT);
    constexpr TagSet follows = noun_tags | tags(Tag::JJ, Tag::JJR, Tag::DT, Tag::PRPS, Tag::CD, Tag::IN, Tag::RB, Tag::RP, Tag::VBG, Tag::TO, Tag::PRP, Tag::comma);
    Tag before = Tag::unknown;
    bool plural = false;
    for (std::uint32_t i = s.first; i + 1 < tail; ++i) {
      Token& t = a.tokens[i];
      const Tag tag = t.tag;
      const TagSet readings = lexicon_->tags(t.word);
      const auto take = [&](Tag to) { t.tag = to; };
      // "Unity, the party of Odera, lost."
      if (a.mention_at[i] == none && tag == Tag::VBN && in(before, tags(Tag::comma, Tag::bracket)) && a.tokens[i + 1].tag == Tag::stop &&
          in(Tag::VBD, readings)) return take(Tag::VBD);
      if (a.mention_at[i] == none && in(a.tokens[i + 1].tag, follows) && a.word(i + 1) != "of") {
        if (tag == Tag::NNS && in(Tag::VBZ, readings) && in(before, singular)) return take(Tag::VBZ);
        if (in(tag, tags(Tag::NN, Tag::VB)) && in(Tag::VBP, readings) && (in(before, tags(Tag::NNS, Tag::NNPS)) || (plural && in(before, behind))))
          return take(Tag::VBP);
        if (tag == Tag::VBN && (readings == 0 || in(Tag::VBD, readings)) && in(before, behind) && a.word(i + 1) != "by") return take(Tag::VBD);
      }
      plural = plural || in(tag, tags(Tag::NNS, Tag::NNPS, Tag::CC));
      if (!in(tag, adverb_tags)) before = tag;
    }
  }
  if (verbal) return;
  // A headline: what may be a verb behind those who act, "court jails", "police arrest".
  for (std::uint32_t i = s.first + 1; i + 1 < s.last; ++i) {
    Token& t = a.tokens[i];
    const Token& before = a.tokens[i - 1];
    if (a.mention_at[i] != none || a.mention_at[i - 1] != none || !in(t.tag, tags(Tag::NN, Tag::NNS)) || !in(before.tag, tags(Tag::NN, Tag::NNS))) continue;
    const WordId who = lexicon_->lemma(before.word, before.tag);
    if (!lexicon_->is(who, WordClass::agent) && !lexicon_->is(who, WordClass::person_noun) && !lexicon_->is(who, WordClass::group_noun)) continue;
    if (!in(a.tokens[i + 1].tag, noun_tags | tags(Tag::JJ, Tag::DT, Tag::IN, Tag::CD))) continue;
    const TagSet readings = lexicon_->tags(t.word);
    const bool many = before.tag == Tag::NNS || in(Tag::NNS, lexicon_->tags(before.word));
    if (t.tag == Tag::NNS && in(Tag::VBZ, readings) && before.tag == Tag::NN) t.tag = Tag::VBZ;
    else if (t.tag == Tag::NN && in(Tag::VBP, readings) && many) t.tag = Tag::VBP;
    else continue;
    return;
  }
  // Or the first noun between names.
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
