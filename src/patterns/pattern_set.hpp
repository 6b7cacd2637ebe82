// What actions mean: the compiled form of .pat and operator files (gazetteers/README.md, section 3).
//
// A trigger is a lemma in a part (verb, event noun, predicate adjective), perhaps with a particle or
// modifiers; it owns patterns, which are frames of arguments with a code, and may belong to an operator
// class, which turns the code of its complement into another. Const and thread-safe.
#pragma once

#include <array>
#include <bitset>
#include <compare>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "actant/document.hpp"
#include "base/image.hpp"
#include "lexicon/lexicon.hpp"
#include "patterns/word_filter.hpp"

namespace actant {

enum class TriggerPart : std::uint8_t { verb, noun, adjective, modal };

/// A line of codes/cameo.tsv.
struct CodeRecord {
  StringRef code, label, mode, context;
  Event root = Event::null;
  std::uint8_t quad = 0;
  std::uint16_t reserved = 0;
};

enum class ElementKind : std::uint8_t {
  target,         ///< the direct object is the target
  recipient,      ///< the first of two objects is the target
  object_words,   ///< the direct object's head is one of these lemmas
  prep_target,    ///< the object of one of these prepositions is the target
  prep_actor,     ///< … is the actor
  prep_words,     ///< a phrase of one of these prepositions has one of these heads
  subject         ///< the actor is of these types or has one of these heads
};

/// What a role may be bound to: `$target:place`.
enum RoleType : std::uint8_t { role_person = 1, role_organization = 2, role_country = 4, role_place = 8, role_seat = 16 /* a place that may stand for those who rule it */ };

struct PatternElement {
  Range prepositions;   ///< TableId::pattern_words, sorted
  Range words;          ///< lemmas, sorted
  ElementKind kind = ElementKind::target;
  std::uint8_t types = 0;      ///< RoleType bits that a target or actor is bound to; 0: any
  std::array<std::uint8_t, 2> reserved{};
};

struct PatternRecord {
  std::uint32_t code = none;   ///< TableId::codes; none: no event
  std::uint32_t negated_code = none;  ///< of "did not …"; none: the code, negated
  Range elements;
  std::uint16_t weight = 0;    ///< elements first, then words before sets
  bool symmetric = false;
  std::uint8_t reserved = 0;
  std::uint32_t file = 0;
  std::uint32_t line = 0;
};

struct TriggerRecord {
  WordId lemma = unknown_word;
  Range extra;                    ///< verb: particle or preposition behind it; noun: modifiers before it
  Range patterns;                 ///< TableId::patterns
  std::uint32_t operator_class = none;
  TriggerPart part = TriggerPart::verb;
  std::array<std::uint8_t, 3> reserved{};
};

/// What a clause must have at all for a pattern to match, as far as filters say it; or what a clause has of that. Beside
/// lemmas `nouns` hold any_object, where there is an object or any will do.
struct PatternNeeds {
  WordFilter first_preposition = WordFilter::anything(), second_preposition = WordFilter::anything();
  WordFilter nouns = WordFilter::anything();
};
struct PatternOffer {
  WordFilter prepositions = WordFilter::anything();  ///< of the phrases that may fill a role
  WordFilter nouns = WordFilter::anything();         ///< heads and what modifies them, and particles
};
inline constexpr WordId any_object = unknown_word;

/// A pattern with a trigger that owns it. Of equal weight the lesser one counts.
struct PatternChoice {
  std::uint32_t trigger, pattern;
  friend auto operator<=>(const PatternChoice&, const PatternChoice&) = default;
};

/// What an operator makes of an inner event.
enum class InnerClass : std::uint8_t { cooperative, yielding, hostile, words, nothing, count };
InnerClass inner_class(Event root);

inline constexpr std::uint32_t keep_inner = 0xFFFFFFFE;

struct OperatorResult {
  StringRef prefix;               ///< CAMEO code prefix of the inner event; empty: see `inner`
  InnerClass inner = InnerClass::nothing;
  std::array<std::uint8_t, 3> reserved{};
  std::uint32_t code = none;      ///< TableId::codes, keep_inner, or none: no event
};

enum class TargetRule : std::uint8_t { inner, addressee, own };

struct OperatorRecord {
  StringRef name;
  Range results;                  ///< prefixes first
  Modality modality = Modality::asserted;
  bool negates = false;           ///< the complement did not happen: "denied", "failed to"
  bool transparent = false;       ///< begin, resume, hold: the complement is the event
  bool noun_inner = false;        ///< with a noun as complement the inner event stands: "ordered the release"
  TargetRule target = TargetRule::inner;
  bool noun_only = false;         ///< takes no infinitive or clause: in "met to …" nothing is met
  bool infinitive_only = false;   ///< takes nothing else: who "told Y that" asks for nothing
  bool object_only = false;       ///< needs somebody as object and an infinitive: "wants Y to leave"
  std::uint32_t file = 0;
  std::uint32_t line = 0;
};

class PatternSet {
 public:
  PatternSet() = default;
  PatternSet(const Image& image, const Lexicon& lexicon);

  /// Empty for most words, which costs one look.
  std::span<const TriggerRecord> triggers(WordId lemma, TriggerPart part) const {
    if (!may_trigger_[bucket(lemma, part)]) return {};
    return find_triggers(lemma, part);
  }
  bool has(WordId lemma, TriggerPart part) const { return !triggers(lemma, part).empty(); }
  /// The triggers of a lemma that belong to an operator, in order: places for trigger().
  std::span<const std::uint32_t> operator_triggers(WordId lemma, TriggerPart part) const {
    if (!may_operate_[bucket(lemma, part)]) return {};
    const std::span<const TriggerRecord> of = find_triggers(lemma, part);
    if (of.empty()) return {};
    const auto first = static_cast<std::size_t>(of.data() - triggers_.begin());
    return {operating_.data() + first_operating_[first], operating_.data() + first_operating_[first + of.size()]};
  }
  const PatternRecord& pattern(std::uint32_t i) const { return patterns_[i]; }
  /// May the pattern match where there is no more than that? Most patterns end here, by few instructions.
  bool may_match(std::uint32_t pattern, const PatternOffer& offer) const {
    const PatternNeeds& n = needs_[pattern];
    return n.first_preposition.may_meet(offer.prepositions) && n.nouns.may_meet(offer.nouns) && n.second_preposition.may_meet(offer.prepositions);
  }
  /// For each of the triggers of a lemma the first of its extra words, or anything if it asks for none.
  std::span<const WordFilter::Slot> first_extras(std::span<const TriggerRecord> of) const {
    return {first_extra_.data() + (of.data() - triggers_.begin()), of.size()};
  }
  const TriggerRecord& trigger(std::uint32_t i) const { return triggers_[i]; }
  /// The patterns of those triggers of a lemma that ask for no extra words, heaviest first.
  std::span<const PatternChoice> choices(std::span<const TriggerRecord> of) const {
    const auto first = static_cast<std::size_t>(of.data() - triggers_.begin());
    return {choices_.data() + first_choice_[first], choices_.data() + first_choice_[first + of.size()]};
  }
  std::span<const PatternElement> elements(const PatternRecord& p) const {
    return {elements_.begin() + p.elements.begin, elements_.begin() + p.elements.end};
  }
  std::span<const WordId> words(Range r) const { return {words_.begin() + r.begin, words_.begin() + r.end}; }
  bool contains(Range words, WordId word) const;
  const CodeRecord& code(std::uint32_t i) const { return codes_[i]; }
  std::uint32_t codes() const { return static_cast<std::uint32_t>(codes_.size()); }
  std::uint32_t find_code(std::string_view code) const;
  const OperatorRecord& op(std::uint32_t i) const { return operators_[i]; }
  std::uint32_t operators() const { return static_cast<std::uint32_t>(operators_.size()); }
  /// Code that operator `op` makes of `inner` (a code index, or none): an index, keep_inner or none.
  std::uint32_t compose(std::uint32_t op, std::uint32_t inner) const;
  std::string_view string(StringRef r) const { return {strings_.begin() + r.offset, r.length}; }
  std::string_view file(std::uint32_t i) const;
  bool empty() const { return triggers_.empty(); }
  WordId money_word() const { return money_; }

 private:
  static constexpr std::size_t buckets = std::size_t{1} << 15;
  static std::size_t bucket(WordId lemma, TriggerPart part) { return (lemma * 4 + static_cast<std::size_t>(part)) % buckets; }
  std::span<const TriggerRecord> find_triggers(WordId lemma, TriggerPart part) const;
  PatternNeeds needs_of(const PatternRecord& pattern) const;
  void list_choices();

  std::bitset<buckets> may_trigger_, may_operate_;
  Table<TriggerRecord> triggers_;
  Table<Range> index_;             ///< open addressing on (lemma, part); ranges of triggers
  Table<PatternRecord> patterns_;
  Table<PatternElement> elements_;
  Table<WordId> words_;
  Table<CodeRecord> codes_;
  Table<OperatorRecord> operators_;
  Table<OperatorResult> results_;
  Table<StringRef> files_;
  Table<char> strings_;
  WordId money_ = unknown_word;
  std::vector<PatternNeeds> needs_;  // of patterns_
  std::vector<WordFilter::Slot> first_extra_;  // of triggers_: the first of TriggerRecord::extra
  std::vector<PatternChoice> choices_;
  std::vector<std::uint32_t> first_choice_;  // of triggers_ and of their end, at the first of a lemma: its choices in choices_
  std::vector<std::uint32_t> operating_;        // triggers that belong to an operator
  std::vector<std::uint32_t> first_operating_;  // as first_choice_: in operating_
};

}  // namespace actant
