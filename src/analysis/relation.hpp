// Frames to triples: who the roles are, one triple for every pair, with circumstances.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/attribution.hpp"
#include "analysis/clauses.hpp"
#include "analysis/dates.hpp"
#include "analysis/frames.hpp"

namespace actant {

/// A role filled: the words and the entity behind them.
struct Party {
  Span span;                      ///< bytes
  std::uint32_t entity = none;    ///< index into Analysis::entities
  std::uint32_t chunk = none;
  std::string_view sector = {};   ///< of "Russian officials", whose entity is Russia: GOV
  std::uint32_t mention = none;   ///< the pronoun or nominal that stands for the entity, if it is one
  friend bool operator==(const Party& x, const Party& y) {
    return x.entity != none || y.entity != none ? x.entity == y.entity : x.span == y.span;
  }
};

struct RelationOptions {
  bool explain = false;
  bool events_only = false;
};

class RelationFinder {
 public:
  RelationFinder(const Lexicon& lexicon, const FrameFinder& frames, const Dates& dates, const Attribution& attribution);

  /// Appends the triples of one sentence. `sentence` is its number.
  void find(const Analysis& a, const Clauses& s, std::uint32_t sentence, const RelationOptions& options,
            Document& doc);

  /// Of the sentence read last: the mentions of kind pronoun and nominal that are actors or targets.
  const std::vector<std::uint32_t>& arguments() const { return arguments_; }
  /// Ends the document: what headlines leave open, the sentences below may tell.
  void finish(Document& doc);

 private:
  void parties(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool alone, bool actor, std::vector<Party>& out,
               int depth = 0) const;
  void party(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool actor, std::vector<Party>& out,
             int depth) const;
  bool says_what(const Analysis& a, const Clauses& s, std::uint32_t before, std::uint32_t chunk) const;
  std::uint32_t companion(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t last) const;
  std::string_view sector_of(const Chunk& c) const;
  void stand_ins(const Analysis& a, Party p, std::uint32_t mention, std::vector<Party>& out) const;
  void members(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool actor, std::size_t before, std::vector<Party>& out,
               int depth) const;
  std::uint32_t whose(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  std::uint32_t behind_body(const Analysis& a, std::uint32_t first, std::uint32_t last) const;
  bool apposition(const Analysis& a, const Clauses& s, Party& p) const;
  void extend_to_entity(const Analysis& a, const Clauses& s, Party& p) const;
  std::uint32_t governor_of_conjunct(const Clauses& s, std::uint32_t clause) const;
  bool is_each_other(const Analysis& a, const Chunk& phrase, const Clauses& s) const;
  bool is_background(const Clauses& s, const Clause& clause) const;
  bool mere_having(const Clauses& s, const Frame& frame, std::uint32_t clause) const;
  bool is_topic(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  bool is_somebody(const Analysis& a, const Clauses& s, const Party& t) const;
  std::uint32_t complement_of(const Clauses& s, std::uint32_t chunk, bool people) const;
  std::uint32_t speaker_for_pronoun(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  void explain(const Analysis& a, const Clauses& s, const Frame& frame, const Party& actor, const Party* target, Document& doc,
               Triple& triple) const;
  void emit(const Analysis& a, const Clauses& s, const Frame& frame, std::uint32_t clause, std::uint32_t sentence,
            const RelationOptions& options, Document& doc);
  void prefer_entity(const Analysis& a, const Clauses& s, std::uint32_t clause, std::uint32_t literal, Event root);
  bool target_in_condition(const Analysis& a, const Clauses& s, std::uint32_t verb, bool yields);
  std::uint32_t told_of(const Analysis& a, const Clauses& s, std::uint32_t clause, const Frame& frame) const;
  bool names_somebody(const Analysis& a, const Chunk& c, bool places) const;
  bool is_committed(const Clauses& s, std::uint32_t clause) const;
  bool is_to_blame(const Clauses& s, const Clause& clause) const;
  bool threatens(const Analysis& a, const Clauses& s, std::uint32_t clause, const Frame& frame) const;
  bool accuses(const Clauses& s, std::uint32_t clause, const Frame& frame) const;
  bool left_to_noun(const Analysis& a, const Clauses& s, const Clause& clause);
  void own_intent(const Clauses& s, std::uint32_t noun, Frame& frame) const;
  std::uint32_t sayer(const Clauses& s, std::uint32_t clause) const;
  std::uint32_t stance(const Clauses& s, std::uint32_t clause) const;
  void accusation(const Clauses& s, std::uint32_t clause, Frame& frame) const;
  void target_by_place(const Analysis& a, const Clauses& s, std::uint32_t actor, std::uint32_t verb, bool later);
  // circumstance.cpp
  void date_of(const Analysis& a, const Clauses& s, const Frame& frame, std::uint32_t about, Document& doc, Triple& triple);
  const Speaker& speaker(const Analysis& a, const Clauses& s, std::uint32_t chunk);
  Speaker find_speaker(const Analysis& a, const Clauses& s, std::uint32_t chunk);
  void attribute(const Analysis& a, const Clauses& s, std::uint32_t token, Triple& triple);
  void leave_quotes(const Analysis& a, const Clauses& s, Document& doc);
  std::string_view place_of(const Analysis& a, const Clauses& s, const Frame& frame, std::uint32_t about) const;
  bool denied(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  std::uint32_t blamed_for(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  std::uint32_t subject_around(const Clauses& s, std::uint32_t chunk, bool journey, bool fight) const;

  const Lexicon* lexicon_;
  const FrameFinder* frames_;
  const Dates* dates_;
  const Attribution* attribution_;
  // Scratch of one worker.
  Marks used_, spare_used_;
  std::vector<Saying> sayings_;
  bool reports_ = false;               // does the sentence have a verb of saying? Else nobody is its clauses' sayer
  QuoteMemory quotes_;
  Speaker speaker_;                    // at chunk spoke_ of the sentence, or not sought yet
  std::uint32_t spoke_ = none;
  std::vector<DateMention> mentioned_;
  std::vector<std::uint32_t> dated_;   // triples whose own words tell the date
  bool dates_found_ = false, explicit_date_ = false;
  std::vector<std::uint32_t> owner_;   // chunk -> clause that it hangs on, or none
  /// What has come of a clause, for those that come behind.
  struct Outcome {
    std::uint32_t accuser = none;      // chunk of who accuses somebody of it
    std::uint32_t blamed = none;       // chunk of whom it blames, punishes or thanks
    bool acted = false;                // it has an event
    bool committed = false;            // its event is to come
  };
  std::vector<Outcome> outcomes_;      // by clause
  std::vector<Party> actors_, targets_, spare_;
  std::vector<std::uint32_t> arguments_;
  std::vector<std::vector<WordId>> target_prepositions_;  // best first
  std::vector<WordId> inside_, occasion_;
  std::string words_;
  WordId of_, it_, they_, he_, she_, we_, i_, its_, their_, his_, her_, who_, that_, in_, on_, for_, with_, from_, at_, must_, until_, before_,
      after_, unless_, till_, if_, without_, by_, have_, need_, require_, allow_, permit_, tolerate_, welcome_, near_, behind_, may_, might_,
      could_, outside_, no_, nobody_of_, neither_, should_, ought_, over_, during_, a_, an_, against_, along_, alongside_, together_, jointly_;
};

}  // namespace actant
