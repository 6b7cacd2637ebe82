// The rules of tagging.rules, prepared so that a token tries only those that can fire on it.
//
// Order decides among rules, so all that is saved is asking: a rule is left out for a token when the word's readings, the tags
// that it can come to have, or the list of words that the rule is for say that it cannot change it. A condition is
// a few ands over what each token has as bits: its tag, its readings, capital and edge, and the lists that its word is on.
// The same as trying every rule on every token (tests/unit/tagger_twin.hpp does that).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "patterns/tag_rules.hpp"

namespace actant {

class TagRuleIndex {
 public:
  /// A condition looks at most this far, in tokens that are not passed over.
  static constexpr std::uint32_t reach = 9;

  /// What conditions ask of a token. Outside the sentence stands `edge()`. Not set by itself: a sentence has many.
  struct Features {
    TagSet tag;                             ///< bit of the chosen tag
    std::uint64_t fixed;                    ///< readings, capital, edge
    std::array<std::uint64_t, 2> lists;     ///< lists of words that conditions name
    TagSet possible;                        ///< every tag that it has or rules may give it
    std::uint32_t rule_word;                ///< of the WordRecord
  };

  TagRuleIndex(Table<TagRule> rules, Table<TagCondition> conditions, Table<WordId> words, const Lexicon& lexicon);

  /// `open`: rules may change the tag.
  Features features(Tag tag, bool capital, bool open, const WordRecord& word) const {
    return {bit(tag), word.tags | (capital ? capital_bit : 0), lists_of_[word.rule_word < lists_of_.size() ? word.rule_word : 0],
            bit(tag) | (open ? attainable(word.tags) : 0), word.rule_word};
  }
  static Features edge() { return {0, edge_bit, {}, bit(Tag::unknown), 0}; }

  /// Applies all rules, in order, to the tokens `open` (indexes into `tokens`, ascending). `reach` tokens on either side of
  /// those of the sentence are edges. Changes Features::tag.
  void apply(Features* tokens, const std::uint32_t* open, const WordRecord* const* words, std::size_t count) const;

 private:
  static constexpr std::uint64_t capital_bit = std::uint64_t{1} << 62, edge_bit = std::uint64_t{1} << 63;
  static_assert(static_cast<unsigned>(Tag::count) <= 62);

  struct Condition {
    TagSet tag = 0;
    std::uint64_t fixed = 0;
    std::array<std::uint64_t, 2> lists{};
    std::int8_t offset = 0;
    bool negate = false, skip_adverbs = false;
  };
  struct Rule {
    TagSet to = 0, from = 0;                ///< bits; `from` of a rule for any tag is all ones
    std::uint32_t first = 0, last = 0;      ///< conditions
  };
  /// Which rules a neighbour lets through, a bit each. A rule's first condition on that neighbour is looked at; all that it cannot
  /// tell (not, cap, may) it lets through.
  struct Side {
    std::uint64_t free = 0;                 ///< no such condition
    std::uint64_t skips = 0;                ///< passes over adverbs, so that one lets it through
    std::array<std::uint64_t, static_cast<std::size_t>(Tag::count)> of_tag{};   ///< Tag::unknown: the edge
    std::vector<std::uint64_t> of_word;     ///< by WordRecord::rule_word
    std::uint64_t lets(const Features& neighbour) const;
  };
  /// 64 rules, a bit each.
  struct Group {
    Side before, after;
    std::array<std::uint64_t, static_cast<std::size_t>(Tag::count)> giving{};   ///< may give the tag
    std::array<std::uint64_t, static_cast<std::size_t>(Tag::count)> taking{};   ///< may take the tag away
    std::uint64_t listed = 0;               ///< only for words of a list
    std::vector<std::uint64_t> of_word;     ///< by WordRecord::rule_word: those of `listed` that are for the word
  };
  static bool holds(const Condition& c, const Features* at);
  /// Tags that rules may give a word with these readings: any gerund may stand as a noun, any participle as an adjective.
  static TagSet attainable(TagSet readings) {
    if (readings == 0) return tags(Tag::VBD, Tag::VBN);
    if ((readings & bit(Tag::VBG)) != 0) readings |= tags(Tag::NN, Tag::JJ);
    if ((readings & bit(Tag::VBN)) != 0) readings |= bit(Tag::JJ);
    return readings;
  }

  std::vector<Rule> rules_;
  std::vector<Condition> conditions_;
  std::vector<Group> groups_;
  std::vector<std::array<std::uint64_t, 2>> lists_of_;   // by WordRecord::rule_word
};

}  // namespace actant
