#include "analysis/tag_rule_index.hpp"

#include <algorithm>
#include <bit>
#include <map>

#include "text/sentences.hpp"

namespace actant {
namespace {

/// What `-1~` passes over.
constexpr TagSet passed_over = adverb_tags | bit(Tag::quote);

bool gives(const TagRule& rule, Tag reading) {
  // Any gerund may stand as a noun, any participle as an adjective.
  return rule.to == reading || (rule.to == Tag::NN && reading == Tag::VBG) ||
         (rule.to == Tag::JJ && in(reading, tags(Tag::VBN, Tag::VBG)));
}

}  // namespace

TagRuleIndex::TagRuleIndex(Table<TagRule> rules, Table<TagCondition> conditions, Table<WordId> words, const Lexicon& lexicon)
    : lists_of_(1) {
  // Conditions that name the same words share a list. The bits are enough for 128 of them.
  std::map<std::vector<WordId>, unsigned> lists;
  const auto rule_word = [&](WordId word) {
    const std::size_t at = lexicon.record(word).rule_word;
    if (lists_of_.size() <= at) lists_of_.resize(at + 1);
    return at;
  };
  const auto set_list = [&](Condition& condition, const TagCondition& c) {
    if (c.words.empty()) return;
    const std::vector<WordId> members(words.begin() + c.words.begin, words.begin() + c.words.end);
    const unsigned number = lists.try_emplace(members, static_cast<unsigned>(lists.size())).first->second;
    if (number >= 128) return;  // the compiler refuses such a file
    condition.list_word = static_cast<std::uint8_t>(number / 64);
    condition.list = std::uint64_t{1} << (number % 64);
    for (const WordId word : members) lists_of_[rule_word(word)][number / 64] |= condition.list;
  };
  groups_.resize((rules.size() + group_rules - 1) / group_rules);
  for (std::size_t r = 0; r < rules.size(); ++r) {
    const TagRule& source = rules[r];
    Group& group = groups_[r / group_rules];
    const std::size_t half = r % group_rules / 64;
    const std::uint64_t self = std::uint64_t{1} << (r % 64);
    const auto of_word = [&](std::uint32_t w) -> Filter& {
      const std::size_t at = rule_word(words[w]);
      if (group.of_word.size() <= at) group.of_word.resize(at + 1);
      return group.of_word[at];
    };
    Rule rule;
    rule.to = bit(source.to);
    rule.from = source.from != 0 ? source.from : ~TagSet{0};
    rule.first = static_cast<std::uint32_t>(conditions_.size());
    for (std::uint32_t i = source.conditions.begin; i < source.conditions.end; ++i) {
      const TagCondition& c = conditions[i];
      Condition condition;
      (c.possible != 0 ? condition.fixed : condition.tag) = c.tags;
      if (c.capital != 0) condition.fixed |= capital_bit;
      if (c.edge != 0) condition.fixed |= edge_bit;
      set_list(condition, c);
      condition.offset = c.offset;
      condition.negate = c.negate != 0;
      condition.skip_adverbs = c.skip_adverbs != 0 && c.offset != 0;
      conditions_.push_back(condition);
      const bool words_alone = c.tags == 0 && c.capital == 0 && !c.words.empty();
      if (c.offset == 0 && !condition.negate && words_alone && (group.listed[half] & self) == 0) {
        group.listed[half] |= self;
        for (std::uint32_t w = c.words.begin; w < c.words.end; ++w) of_word(w).taking[half] |= self;
      }
    }
    rule.last = static_cast<std::uint32_t>(conditions_.size());
    const auto narrow = [&](RuleSet Filter::*side, int offset) {
      for (std::uint32_t i = source.conditions.begin; i < source.conditions.end; ++i) {
        const TagCondition& c = conditions[i];
        if (c.offset != offset || c.negate != 0 || c.capital != 0 || c.possible != 0) continue;
        TagSet through = c.tags;
        if (c.skip_adverbs != 0) through |= passed_over;
        if (c.edge != 0) through |= bit(Tag::unknown);
        for (; through != 0; through &= through - 1) (group.of_tag[static_cast<unsigned>(std::countr_zero(through))].*side)[half] |= self;
        for (std::uint32_t w = c.words.begin; w < c.words.end; ++w) (of_word(w).*side)[half] |= self;
        return;
      }
      for (Filter& filter : group.of_tag) (filter.*side)[half] |= self;
    };
    narrow(&Filter::before, -1);
    narrow(&Filter::after, 1);
    // All have to hold: those that seldom do and are quickly asked come first.
    std::stable_sort(conditions_.begin() + rule.first, conditions_.end(), [](const Condition& x, const Condition& y) {
      const auto rank = [](const Condition& c) { return 4 * c.skip_adverbs + 2 * c.negate + (c.tag | c.fixed ? 1 : 0); };
      return rank(x) < rank(y);
    });
    for (unsigned t = 0; t < static_cast<unsigned>(Tag::count); ++t) {
      if (gives(source, static_cast<Tag>(t))) group.of_tag[t].giving[half] |= self;
      if ((rule.from >> t & 1) != 0) group.of_tag[t].taking[half] |= self;
    }
    rules_.push_back(rule);
  }
  rule_words_ = static_cast<std::uint32_t>(lists_of_.size());
  for (Group& group : groups_) group.of_word.resize(rule_words_);
}

inline bool TagRuleIndex::holds(const Condition& c, const Features* at) const {
  const Features* there = at + c.offset;
  if (c.skip_adverbs) {
    const int step = c.offset < 0 ? -1 : 1;
    there = at;
    for (int left = c.offset * step; left > 0; --left) {
      there += step;
      while ((there->tag & passed_over) != 0) there += step;  // an edge is none of them
    }
  }
  const std::uint64_t common = (there->tag & c.tag) | (there->fixed & c.fixed) | (lists_of_[there->rule_word][c.list_word] & c.list);
  return (common != 0) != c.negate;
}

/// What a token with a choice lets through, whatever tag the rules give it on the way.
inline TagRuleIndex::Filter TagRuleIndex::filter_of(const Group& group, const Features& token) const {
  Filter sum{};
  for (TagSet rest = token.tag | attainable(token.fixed & ~(capital_bit | edge_bit)); rest != 0; rest &= rest - 1)
    sum.add(group.of_tag[static_cast<unsigned>(std::countr_zero(rest))]);
  const Filter& word = group.of_word[token.rule_word];
  for (std::size_t i = 0; i < group_words; ++i) {
    sum.taking[i] &= ~group.listed[i] | word.taking[i];
    sum.before[i] |= word.before[i];
    sum.after[i] |= word.after[i];
  }
  return sum;
}

void TagRuleIndex::apply(Features* tokens, const std::uint32_t* open, std::size_t count) const {
  for (std::size_t g = 0; g < groups_.size(); ++g) apply(groups_[g], rules_.data() + g * group_rules, tokens, open, count);
}

void TagRuleIndex::apply(const Group& group, const Rule* rules, Features* tokens, const std::uint32_t* open, std::size_t count) const {
  constexpr std::size_t most = max_sentence_tokens + 1;
  std::array<Filter, most> filters;
  for (std::size_t k = 0; k < count; ++k) filters[k] = filter_of(group, tokens[open[k]]);
  // Rules come one after the other, and each looks at its own tokens alone: a bit for each that it may fire on.
  std::array<std::uint64_t, (most + 63) / 64 * group_rules> tokens_of;
  const std::size_t blocks = (count + 63) / 64;
  std::fill_n(tokens_of.begin(), blocks * group_rules, std::uint64_t{0});
  RuleSet some{};
  for (std::size_t k = 0; k < count; ++k) {
    const Filter& self = filters[k];
    const Features* token = tokens + open[k];
    const auto neighbour = [&](const Features& n, std::size_t number, RuleSet Filter::*side) {
      if (n.open) return filters[number].*side;
      RuleSet set = group.of_tag[static_cast<unsigned>(std::countr_zero(n.tag))].*side;
      for (std::size_t i = 0; i < group_words; ++i) set[i] |= (group.of_word[n.rule_word].*side)[i];
      return set;
    };
    const RuleSet before = neighbour(token[-1], k - 1, &Filter::before), after = neighbour(token[1], k + 1, &Filter::after);
    std::uint64_t* const of_block = tokens_of.data() + k / 64 * group_rules;
    for (std::size_t i = 0; i < group_words; ++i) {
      const std::uint64_t wanted = self.giving[i] & self.taking[i] & before[i] & after[i];
      some[i] |= wanted;
      for (std::uint64_t rest = wanted; rest != 0; rest &= rest - 1)
        of_block[i * 64 + static_cast<unsigned>(std::countr_zero(rest))] |= std::uint64_t{1} << (k % 64);
    }
  }
  const auto fire = [&](const Rule& rule, Features& t) {
    if (t.tag == rule.to || (t.tag & rule.from) == 0) return;
    // What the readings allow depends on the tag for those that no lexicon knows, and for gerunds and participles.
    const TagSet readings = t.fixed & ~(capital_bit | edge_bit);
    const bool may = readings == 0 ? (rule.to == bit(Tag::VBD) && t.tag == bit(Tag::VBN)) || rule.to == bit(Tag::VBN)
                                   : (rule.to & readings) != 0 || (rule.to == bit(Tag::NN) && t.tag == bit(Tag::VBG)) ||
                                         (rule.to == bit(Tag::JJ) && (t.tag & tags(Tag::VBN, Tag::VBG)) != 0);
    if (!may) return;
    for (std::uint32_t c = rule.first; c < rule.last; ++c)
      if (!holds(conditions_[c], &t)) return;
    t.tag = rule.to;
  };
  for (std::size_t i = 0; i < group_words; ++i)
    for (; some[i] != 0; some[i] &= some[i] - 1) {
      const std::size_t number = i * 64 + static_cast<unsigned>(std::countr_zero(some[i]));
      for (std::size_t block = 0; block < blocks; ++block)
        for (std::uint64_t rest = tokens_of[block * group_rules + number]; rest != 0; rest &= rest - 1)
          fire(rules[number], tokens[open[block * 64 + static_cast<unsigned>(std::countr_zero(rest))]]);
    }
}

}  // namespace actant
