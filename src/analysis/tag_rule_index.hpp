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
    TagSet tag;                             ///< bit of the chosen tag; Tag::unknown, which no rule names, outside the sentence
    std::uint64_t fixed;                    ///< readings, capital, edge
    std::uint32_t rule_word;                ///< of the WordRecord
    bool open;                              ///< rules may change the tag
  };

  TagRuleIndex(Table<TagRule> rules, Table<TagCondition> conditions, Table<WordId> words, const Lexicon& lexicon);

  Features features(Tag tag, bool capital, bool open, const WordRecord& word) const {
    const std::uint32_t rule_word = word.rule_word < rule_words_ ? word.rule_word : 0U;  // words of an overlay have its numbers
    return {bit(tag), word.tags | (std::uint64_t{capital} << capital_place), rule_word, open};
  }
  static Features edge() { return {bit(Tag::unknown), edge_bit, 0, false}; }

  /// Applies all rules, in order, to the tokens `open` (indexes into `tokens`, ascending). `reach` tokens on either side of
  /// those of the sentence are edges. Changes Features::tag.
  void apply(Features* tokens, const std::uint32_t* open, std::size_t count) const;

 private:
  static constexpr unsigned capital_place = 62;
  static constexpr std::uint64_t capital_bit = std::uint64_t{1} << capital_place, edge_bit = std::uint64_t{1} << 63;
  static_assert(static_cast<unsigned>(Tag::count) <= 62);

  struct Condition {
    TagSet tag = 0;
    std::uint64_t fixed = 0;
    std::uint64_t list = 0;                 ///< bit of its list of words, in word `list_word` of the lists of a token
    std::uint8_t list_word = 0;
    std::int8_t offset = 0;
    bool negate = false, skip_adverbs = false;
  };
  struct Rule {
    TagSet to = 0, from = 0;                ///< bits; `from` of a rule for any tag is all ones
    std::uint32_t first = 0, last = 0;      ///< conditions
  };
  static constexpr std::size_t group_words = 2, group_rules = group_words * 64;
  /// The rules of a group, a bit each: 128, as many as the standard ones are, so that one pass over a sentence does.
  using RuleSet = std::array<std::uint64_t, group_words>;
  /// Which rules may fire on a token by what is known of it, and at its neighbours. Of what a rule asks of a neighbour the first
  /// condition is looked at; all that it cannot tell (not, cap, may) it lets through. Not set by itself: a sentence has many.
  struct Filter {
    RuleSet giving;                         ///< may give it a tag that it can have
    RuleSet taking;                         ///< may take its tag away
    RuleSet before;                         ///< let it stand before the token that they change
    RuleSet after;                          ///< … behind it
    void add(const Filter& other) {
      for (std::size_t i = 0; i < group_words; ++i) {
        giving[i] |= other.giving[i];
        taking[i] |= other.taking[i];
        before[i] |= other.before[i];
        after[i] |= other.after[i];
      }
    }
  };
  struct Group {
    std::array<Filter, static_cast<std::size_t>(Tag::count)> of_tag{};   ///< Tag::unknown: the edge
    std::vector<Filter> of_word;            ///< by Features::rule_word, `taking`: rules of `listed` that are for the word
    RuleSet listed{};                       ///< only for words of a list
  };
  bool holds(const Condition& c, const Features* at) const;
  Filter filter_of(const Group& group, const Features& token) const;
  void apply(const Group& group, const Rule* rules, Features* tokens, const std::uint32_t* open, std::size_t count) const;
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
  std::uint32_t rule_words_ = 0;                         // size of the lists by word
  std::vector<std::array<std::uint64_t, 2>> lists_of_;   // by WordRecord::rule_word; all words of rules have a place
};

}  // namespace actant
