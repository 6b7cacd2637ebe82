// What a clause or a noun phrase says happened: one frame for the verb and its event noun.
//
// A frame is found by the patterns of its trigger, or by an operator over the frame of its complement
// ("refused to lift the ban on Y"), or by a light verb over an event noun ("held talks with Y").
// Roles are chunks here; relation.hpp turns them into entities.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"
#include "patterns/pattern_set.hpp"

namespace actant {

/// A mark for each chunk or clause of a sentence.
using Marks = std::vector<std::uint8_t>;

struct Frame {
  bool found = false;                 ///< an event, or a pattern that says there is none
  std::uint32_t code = none;          ///< PatternSet::code; none: no event
  std::uint32_t actor = none;         ///< noun chunk
  bool actor_alone = false;           ///< without its conjuncts
  std::array<std::uint32_t, 6> targets{};
  std::uint8_t target_count = 0;
  std::uint32_t noun = none;          ///< event noun that it is the frame of, or none
  std::uint32_t literal = none;       ///< object that the pattern names: "lift the ban"
  std::uint32_t literal_phrase = none;///< phrase's object that it names: "is at war"
  std::uint32_t target_host = none;   ///< object inside which the only target was found: "a call from Y"
  bool target_is_place = false;       ///< found as a locative, for want of a better one
  bool symmetric = false;
  bool negated = false;
  bool transparent = false;
  Modality modality = Modality::asserted;
  std::uint32_t action_first = 0, action_last = 0;  ///< tokens
  std::array<WordId, 6> lemma{};      ///< of the action, in order
  std::uint8_t lemma_count = 0;
  std::uint8_t layer = 0;
  std::uint32_t file = none, line = 0;  ///< of the pattern or operator
  std::uint32_t op = none;            ///< outermost operator, if one decided
  std::uint8_t op_layer = 0;
  std::uint16_t weight = 0;           ///< of the pattern
  bool fixed = false;                 ///< the pattern names words or two roles: no operator says more
  std::uint32_t negated_code = none;  ///< of the pattern

  void add_target(std::uint32_t chunk) {
    if (target_count < targets.size()) targets[target_count++] = chunk;
  }
  void add_lemma(WordId word) {
    if (lemma_count < lemma.size() && word != unknown_word) lemma[lemma_count++] = word;
  }
  /// The lemma begins with a word that stands before those it has.
  void begin_lemma(WordId word) {
    if (word == unknown_word) return;
    if (lemma_count < lemma.size()) ++lemma_count;
    for (std::uint8_t i = lemma_count; --i > 0;) lemma[i] = lemma[i - 1];
    lemma[0] = word;
  }
  /// Takes over what `outer` is, and the rule that says so; the roles stay.
  void become(const Frame& outer) {
    code = outer.code;
    op = outer.op;
    op_layer = outer.op_layer;
    file = outer.file;
    line = outer.line;
    layer = outer.layer;
  }
};

class FrameFinder {
 public:
  FrameFinder(const Lexicon& lexicon, std::vector<const PatternSet*> patterns);

  /// Does any pattern or operator begin with the word? Without, there is no frame.
  bool is_trigger(WordId lemma, TriggerPart part) const {
    for (const PatternSet* p : patterns_)
      if (p->has(lemma, part)) return true;
    return false;
  }

  /// Does the noun chunk tell of an event? "The opposition" of those who act does not.
  bool is_event_noun(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;

  /// Is there surely no event in a clause, by a look at its verb and items? Then clause_frame finds none and marks nothing. It says
  /// no where it does not know; what it is for is "said".
  bool surely_no_event(const Analysis& a, const Clauses& s, std::uint32_t clause) const;

  /// The frame of a clause's verb. `used` marks clauses and noun chunks that went into it.
  Frame clause_frame(const Analysis& a, const Clauses& s, std::uint32_t clause, Marks& used,
                     int depth = 0) const;

  /// The same with another infinitive: in "agreed to free X and lift the ban on Y" the second is agreed to as well.
  Frame conjunct_frame(const Analysis& a, const Clauses& s, std::uint32_t clause, std::uint32_t infinitive, Marks& used) const;
  /// "will travel to X to meet Y": the event as one that somebody means to do; harm stays what it is, but to come.
  Frame as_commitment(const Frame& frame) const;
  /// "X says it may attack Y": the event as a threat.
  Frame as_threat(const Frame& frame) const;
  /// The frame of an event noun; `actor` is who does it if the phrase does not say so (or none).
  Frame noun_frame(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t actor,
                   Marks& used, int depth = 0) const;

  /// Does the phrase's head stand for an act or a thing, so that the one who counts is inside it?
  bool is_abstract(const Analysis& a, const Chunk& c) const;
  /// An event noun of conflict in deed: ban, attack, sanctions.
  bool is_hostile_noun(WordId lemma) const;
  const PatternSet& patterns(std::uint8_t layer) const { return *patterns_[layer]; }

 private:
  // The arguments of a trigger, the same for verbs and nouns. Of its lists only what is counted is set: there are many triggers.
  struct Arguments {
    std::uint32_t subject = none;
    bool subject_alone = false;
    std::array<std::uint32_t, 3> objects;
    std::uint8_t object_count = 0;
    struct Phrase {
      WordId preposition;
      std::uint32_t chunk;             // noun, or none
      std::uint32_t clause;            // gerund, or none
    };
    std::array<Phrase, 10> phrases;
    std::uint8_t phrase_count = 0;
    std::uint32_t infinitive = none;   // clause
    std::uint32_t purpose = none;      // infinitive that is none of the verb's complements
    std::uint32_t complement = none;   // that-clause
    std::array<Phrase, 4> tail;        // behind what an object was described by: "returned a vase stolen in 1990 to Y"
    std::uint8_t tail_count = 0;
    std::array<WordId, 4> particles;
    std::uint8_t particle_count = 0;
    std::uint32_t agent_place = none;  // "arrested in Y": who acts if nobody is said to
    std::uint32_t possessor = none;
    std::uint32_t swallowed = none;    // noun that is part of the verb: "went on strike"
    bool passive = false;
    bool of_noun = false;
    bool joint = false;                // the object is a "joint exercise", an act of two
    bool noun_says = false;            // the that-clause is what the object says: "denied reports that"
  };

  Frame frame_of(const Analysis& a, const Clauses& s, std::uint32_t clause, const Arguments& args, Marks& used, int depth) const;
  Arguments verb_arguments(const Analysis& a, const Clauses& s, std::uint32_t clause) const;
  std::uint32_t what_is_counted(const Analysis& a, const Clauses& s, const Clause& clause, std::uint32_t& item) const;
  Arguments noun_arguments(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t actor) const;
  bool extra_fits(const PatternSet& p, const TriggerRecord& t, const Analysis& a, const Clauses& s,
                  std::uint32_t chunk, const Arguments& args) const;
  bool match(const PatternSet& p, const PatternRecord& pattern, const TriggerRecord& t, const Clauses& s,
             const Analysis& a, const Arguments& args, std::uint16_t least, Frame& out) const;
  Frame under(std::uint8_t layer, std::uint32_t op, const Frame& inner) const;
  bool is_bare(const Analysis& a, const Chunk& c) const;
  bool joint(const Analysis& a, const Chunk& c) const;
  bool opens_with_name(const Analysis& a, const Chunk& c) const;
  WordFilter beside(const Analysis& a, const Chunk& c, TriggerPart part, const Arguments& args) const;
  PatternOffer offer(const Analysis& a, const Clauses& s, const Arguments& args) const;
  WordId modifying_noun(const Analysis& a, const Chunk& c) const;
  void match_heaviest(const PatternSet& p, std::span<const PatternChoice> choices, const Clauses& s, const Analysis& a, const Arguments& args,
                      const PatternOffer& offer, Frame& best) const;
  void match_all(const PatternSet& p, const TriggerRecord& t, const Clauses& s, const Analysis& a, const Arguments& args, const PatternOffer& offer,
                 Frame& best) const;
  bool modified_by(const PatternSet& p, const PatternElement& e, const Analysis& a, const Chunk& c) const;
  bool fits_role(const PatternSet& p, const PatternElement& e, const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  void particle_object(const PatternSet& p, const TriggerRecord& t, const Clauses& s, std::uint32_t verb, Arguments& args) const;
  /// `out` is no frame yet.
  void best_pattern(const Analysis& a, const Clauses& s, std::uint32_t chunk, WordId lemma, TriggerPart part,
                    const Arguments& args, Frame& out) const;
  std::uint32_t find_operator(const Analysis& a, const Clauses& s, std::uint32_t chunk, WordId lemma,
                              TriggerPart part, const Arguments& args, std::uint8_t& layer, bool* extra = nullptr, bool own = false) const;
  void apply_purpose(const Analysis& a, const Clauses& s, WordId lemma, std::uint32_t verb, const Arguments& args,
                     Marks& used, int depth, Frame& frame) const;
  bool apply_operator(const Analysis& a, const Clauses& s, std::uint8_t layer, std::uint32_t op, bool refuses, bool phrases,
                      const Arguments& args, Marks& used, int depth, Frame& out) const;
  bool accuses(const Frame& frame) const;
  bool speaks_of_other(const Clauses& s, const Arguments& args) const;
  void apply_modal(const Analysis& a, const Clauses& s, const Clause& clause, Frame& frame) const;
  void target_in_object(const Analysis& a, const Clauses& s, std::uint32_t object, const Arguments& args,
                        Frame& out) const;
  std::uint32_t receiver(const Analysis& a, const Clauses& s, const Arguments& args) const;
  Frame received(const Analysis& a, const Clauses& s, const Arguments& args, Marks& used, int depth) const;
  void passive_light_verb(const Analysis& a, const Clauses& s, const Arguments& args, Frame& frame) const;
  void fallback_target(const Analysis& a, const Clauses& s, const Arguments& args, Frame& out) const;
  void promise_not(const Frame& inner, bool decides, Frame& out) const;
  void compose(std::uint8_t layer, std::uint32_t op, const Frame& inner, Frame& out) const;
  int preposition_rank(const Analysis& a, const Clauses& s, const Arguments::Phrase& phrase) const;
  bool holds_target(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  bool is_own_of(const Clauses& s, const Arguments& args, std::uint8_t phrase) const;
  std::size_t over_including(const Clauses& s, std::size_t at) const;
  bool noun_has_complement(const Analysis& a, const Clauses& s, std::uint32_t clause, std::uint32_t marker) const;
  bool takes_from(WordId lemma) const;
  bool same_mention(const Analysis& a, const Chunk& x, const Chunk& y) const;
  bool complement_preposition(WordId p) const;
  bool may_be_target(const Analysis& a, const Chunk& c) const;
  std::uint32_t operator_named(std::string_view name, std::uint8_t& layer) const;

  const Lexicon* lexicon_;
  std::vector<const PatternSet*> patterns_;
  WordId of_, by_, between_, among_, to_, with_, from_, for_, on_, upon_, against_, in_, behind_, at_, near_, into_, over_, go_, be_, after_, as_, including_, which_;
  WordId money_;
  WordId joint_, no_;
  WordId ones_;   // "one's" of a trigger: any possessive
  std::uint32_t commit_ = none, decide_ = none, refuse_ = none, threaten_ = none;
  std::uint8_t commit_layer_ = 0, decide_layer_ = 0, refuse_layer_ = 0, threaten_layer_ = 0;
};

}  // namespace actant
