// The rules of tagging.rules applied as they are written: every rule, in order, to every token with a choice. Slow, and what
// analysis/tag_rule_index is held against.
#pragma once

#include <algorithm>
#include <vector>

#include "unit/support.hpp"

namespace actant::test {

class TaggerTwin {
 public:
  explicit TaggerTwin(const Image& image, const Lexicon& lexicon)
      : lexicon_(lexicon),
        rules_(image.table<TagRule>(TableId::tag_rules)),
        conditions_(image.table<TagCondition>(TableId::tag_conditions)),
        words_(image.table<WordId>(TableId::tag_rule_words)) {}

  std::size_t rules() const { return rules_.size(); }

  /// Changes the tags of `open`, tokens of the sentence.
  void apply(const TokenSentence& s, Analysis& a, const std::vector<std::uint32_t>& open) const {
    for (const TagRule& rule : rules_)
      for (const std::uint32_t at : open) {
        Token& t = a.tokens[at];
        if (t.tag == rule.to || (rule.from != 0 && !in(t.tag, rule.from))) continue;
        const TagSet readings = lexicon_.tags(t.word);
        const bool may = readings == 0 ? (rule.to == Tag::VBD && t.tag == Tag::VBN) || (rule.to == Tag::VBN)
                                       : in(rule.to, readings) || (rule.to == Tag::NN && t.tag == Tag::VBG) ||
                                             (rule.to == Tag::JJ && in(t.tag, tags(Tag::VBN, Tag::VBG)));
        bool all = may;
        for (std::uint32_t c = rule.conditions.begin; all && c < rule.conditions.end; ++c) all = holds(conditions_[c], a, at, s);
        if (all) t.tag = rule.to;
      }
  }

 private:
  bool holds(const TagCondition& c, const Analysis& a, std::uint32_t at, const TokenSentence& s) const {
    auto where = static_cast<std::int64_t>(at);
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
    bool result = c.edge != 0;
    if (where >= s.first && where < s.last) {
      const Token& t = a.tokens[static_cast<std::size_t>(where)];
      result = (c.possible != 0 ? (lexicon_.tags(t.word) & c.tags) != 0 : in(t.tag, c.tags)) || (c.capital != 0 && has_capital(t.shape)) ||
               std::binary_search(words_.begin() + c.words.begin, words_.begin() + c.words.end, t.word);
    }
    return result != (c.negate != 0);
  }

  const Lexicon& lexicon_;
  Table<TagRule> rules_;
  Table<TagCondition> conditions_;
  Table<WordId> words_;
};

}  // namespace actant::test
