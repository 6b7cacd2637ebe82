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
  const auto list_of = [&](const TagCondition& c) {
    std::array<std::uint64_t, 2> bits{};
    if (c.words.empty()) return bits;
    const std::vector<WordId> members(words.begin() + c.words.begin, words.begin() + c.words.end);
    const unsigned number = lists.try_emplace(members, static_cast<unsigned>(lists.size())).first->second;
    if (number >= 128) return bits;  // the compiler refuses such a file
    bits[number / 64] = std::uint64_t{1} << (number % 64);
    for (const WordId word : members) lists_of_[rule_word(word)][number / 64] |= bits[number / 64];
    return bits;
  };
  groups_.resize((rules.size() + 63) / 64);
  for (std::size_t r = 0; r < rules.size(); ++r) {
    const TagRule& source = rules[r];
    Group& group = groups_[r / 64];
    const std::uint64_t self = std::uint64_t{1} << (r % 64);
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
      condition.lists = list_of(c);
      condition.offset = c.offset;
      condition.negate = c.negate != 0;
      condition.skip_adverbs = c.skip_adverbs != 0 && c.offset != 0;
      conditions_.push_back(condition);
      const bool words_alone = c.tags == 0 && c.capital == 0 && !c.words.empty();
      if (c.offset == 0 && !condition.negate && words_alone && (group.listed & self) == 0) {
        group.listed |= self;
        for (std::uint32_t w = c.words.begin; w < c.words.end; ++w) {
          const std::size_t at = rule_word(words[w]);
          if (group.of_word.size() <= at) group.of_word.resize(at + 1);
          group.of_word[at] |= self;
        }
      }
    }
    rule.last = static_cast<std::uint32_t>(conditions_.size());
    const auto narrow = [&](Side& side, int offset) {
      side.free |= self;
      for (std::uint32_t i = source.conditions.begin; i < source.conditions.end; ++i) {
        const TagCondition& c = conditions[i];
        if (c.offset != offset || c.negate != 0 || c.capital != 0 || c.possible != 0) continue;
        side.free &= ~self;
        if (c.skip_adverbs != 0) side.skips |= self;
        for (TagSet rest = c.tags; rest != 0; rest &= rest - 1) side.of_tag[static_cast<unsigned>(std::countr_zero(rest))] |= self;
        if (c.edge != 0) side.of_tag[static_cast<unsigned>(Tag::unknown)] |= self;
        for (std::uint32_t w = c.words.begin; w < c.words.end; ++w) {
          const std::size_t at = rule_word(words[w]);
          if (side.of_word.size() <= at) side.of_word.resize(at + 1);
          side.of_word[at] |= self;
        }
        return;
      }
    };
    narrow(group.before, -1);
    narrow(group.after, 1);
    // All have to hold: those that seldom do and are quickly asked come first.
    std::stable_sort(conditions_.begin() + rule.first, conditions_.end(), [](const Condition& x, const Condition& y) {
      const auto rank = [](const Condition& c) { return 4 * c.skip_adverbs + 2 * c.negate + (c.tag | c.fixed ? 1 : 0); };
      return rank(x) < rank(y);
    });
    for (unsigned t = 0; t < static_cast<unsigned>(Tag::count); ++t) {
      if (gives(source, static_cast<Tag>(t))) group.giving[t] |= self;
      if ((rule.from >> t & 1) != 0) group.taking[t] |= self;
    }
    rules_.push_back(rule);
  }
  for (Group& group : groups_) group.of_word.resize(lists_of_.size());
}

inline std::uint64_t TagRuleIndex::Side::lets(const Features& neighbour) const {
  std::uint64_t through = free;
  if (neighbour.rule_word < of_word.size()) through |= of_word[neighbour.rule_word];
  if ((neighbour.possible & passed_over) != 0) through |= skips;
  for (TagSet rest = neighbour.possible; rest != 0; rest &= rest - 1) through |= of_tag[static_cast<unsigned>(std::countr_zero(rest))];
  return through;
}

inline bool TagRuleIndex::holds(const Condition& c, const Features* at) {
  const Features* there = at + c.offset;
  if (c.skip_adverbs) {
    const int step = c.offset < 0 ? -1 : 1;
    there = at;
    for (int left = c.offset * step; left > 0; --left) {
      there += step;
      while ((there->tag & passed_over) != 0) there += step;  // an edge has no tag
    }
  }
  const std::uint64_t common =
      (there->tag & c.tag) | (there->fixed & c.fixed) | (there->lists[0] & c.lists[0]) | (there->lists[1] & c.lists[1]);
  return (common != 0) != c.negate;
}

void TagRuleIndex::apply(Features* tokens, const std::uint32_t* open, const WordRecord* const* words, std::size_t count) const {
  std::array<std::uint64_t, max_sentence_tokens + 1> wanted;
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    const Group& group = groups_[g];
    std::uint64_t some = 0;
    for (std::size_t k = 0; k < count; ++k) {
      const WordRecord& word = *words[k];
      std::uint64_t giving = word.tags == 0 ? group.giving[static_cast<unsigned>(Tag::VBD)] | group.giving[static_cast<unsigned>(Tag::VBN)] : 0;
      const Features* token = tokens + open[k];
      std::uint64_t taking = 0;
      for (TagSet rest = word.tags; rest != 0; rest &= rest - 1) giving |= group.giving[static_cast<unsigned>(std::countr_zero(rest))];
      for (TagSet rest = token->possible; rest != 0; rest &= rest - 1)
        taking |= group.taking[static_cast<unsigned>(std::countr_zero(rest))];
      const std::uint64_t listed = word.rule_word < group.of_word.size() ? group.of_word[word.rule_word] : 0;
      wanted[k] = giving & taking & (~group.listed | listed) & group.before.lets(token[-1]) & group.after.lets(token[1]);
      some |= wanted[k];
    }
    for (; some != 0; some &= some - 1) {
      const auto number = static_cast<unsigned>(std::countr_zero(some));
      const Rule& rule = rules_[g * 64 + number];
      for (std::size_t k = 0; k < count; ++k) {
        if ((wanted[k] >> number & 1) == 0) continue;
        Features& t = tokens[open[k]];
        if (t.tag == rule.to || (t.tag & rule.from) == 0) continue;
        // What the readings allow depends on the tag for those that no lexicon knows, and for gerunds and participles.
        const TagSet readings = words[k]->tags;
        const bool may = readings == 0 ? (rule.to == bit(Tag::VBD) && t.tag == bit(Tag::VBN)) || rule.to == bit(Tag::VBN)
                                       : (rule.to & readings) != 0 || (rule.to == bit(Tag::NN) && t.tag == bit(Tag::VBG)) ||
                                             (rule.to == bit(Tag::JJ) && (t.tag & tags(Tag::VBN, Tag::VBG)) != 0);
        if (!may) continue;
        bool all = true;
        for (std::uint32_t c = rule.first; all && c < rule.last; ++c) all = holds(conditions_[c], &t);
        if (all) t.tag = rule.to;
      }
    }
  }
}

}  // namespace actant
