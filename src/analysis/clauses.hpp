// Chunks to clauses: every verb group with its subject, what it governs to the right, and what it hangs on.
//
// No full parse: subjects are sought to the left of a verb over what may stand between (prepositional phrases,
// appositions, relative clauses), complements to its right up to the next clause. One pass each; linear but for
// the bounded look back.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/chunker.hpp"

namespace actant {

enum class ClauseKind : std::uint8_t {
  main,         ///< finite, or headline
  complement,   ///< said (that) …, demanded that …
  relative,     ///< who/which/that …
  adverbial,    ///< if, when, until, after …
  infinitive,   ///< to V
  gerund,       ///< by V-ing, after V-ing
  participle    ///< reduced relative or adjunct: V-ing, V-ed
};

/// Something that a verb governs, or a phrase behind it.
struct Item {
  std::uint32_t chunk = none;         ///< noun, adjective, particle; for a clause its verb chunk
  std::uint32_t preposition = none;   ///< chunk, or none for a bare one
  std::uint32_t clause = none;        ///< clause index if it is one
};

struct Clause {
  std::uint32_t verb = none;          ///< chunk
  ClauseKind kind = ClauseKind::main;
  std::uint32_t subject = none;       ///< noun chunk: first of its coordination; of a passive the undergoer
  bool subject_alone = false;         ///< only that conjunct, not its whole coordination
  bool subject_is_last = false;       ///< `subject` stands behind the verb ("…", said X)
  bool names = false;                 ///< only gives its object a name: "what it called an attack"
  bool object_gap = false;            ///< relative clause whose antecedent is the object
  std::uint32_t antecedent = none;    ///< noun chunk that a relative clause or participle modifies
  std::uint32_t parent = none;        ///< clause
  std::uint32_t host = none;          ///< noun chunk that an infinitive complements ("refusal to V")
  std::uint32_t marker = none;        ///< chunk: that, if, until, by …
  std::uint32_t first_item = 0, last_item = 0;   ///< in Clauses::items
};

struct Clauses {
  std::vector<Chunk> chunks;
  std::vector<Clause> clauses;        ///< in the order of their verbs
  std::vector<Item> items;
  std::vector<std::uint32_t> clause_of;   ///< chunk -> clause whose verb it is, or none
  std::vector<std::uint32_t> subject_of;  ///< chunk -> clause whose subject it is, or none
};

/// Is there a chunk of a kind at an index? Any index may be asked about, also one before or behind the sentence.
inline bool kind(const Clauses& s, std::int64_t i, ChunkKind k) {
  const auto at = static_cast<std::size_t>(i);  // what is below zero is behind all
  return at < s.chunks.size() && s.chunks[at].kind == k;
}
inline bool noun(const Clauses& s, std::int64_t i) { return kind(s, i, ChunkKind::noun); }

/// First chunk of the phrase that ends in `chunk`: its possessors come before it.
std::uint32_t phrase_start(const Clauses& s, std::uint32_t chunk);

/// The subject of whom a relative clause's antecedent is said: "Odera is a politician # who"; or none.
std::uint32_t predicate_subject(const Clauses& s, std::uint32_t antecedent);

class ClauseBuilder {
 public:
  explicit ClauseBuilder(const Lexicon& lexicon);
  /// Needs `out.chunks`; fills the rest.
  void build(const Analysis& a, Clauses& out) const;

 private:
  bool done_by_agent(const Analysis& a, const Clauses& s, std::uint32_t verb) const;
  void find_subject(const Analysis& a, Clauses& s, std::uint32_t clause) const;
  void reduce_relative(const Analysis& a, Clauses& s, std::uint32_t clause, bool surely) const;
  std::int64_t before_phrases(const Clauses& s, std::int64_t noun) const;
  std::int64_t before_comma(const Clauses& s, std::int64_t comma) const;
  std::int64_t parenthesis_begin(const Clauses& s, std::int64_t k) const;
  std::int64_t before_bracket(const Clauses& s, std::int64_t k) const;
  std::int64_t over_verb(const Clauses& s, std::int64_t verb) const;
  bool for_noun(const Analysis& a, const Clauses& s, std::int64_t noun) const;
  void unlink(Clauses& s, std::uint32_t conjunct) const;
  void lend_subjects(Clauses& s) const;
  void share_objects(Clauses& s) const;
  bool acts(const Analysis& a, const Clauses& s, std::uint32_t noun) const;
  std::uint32_t acting_object(const Analysis& a, const Clauses& s, std::uint32_t governor, std::int64_t preposition) const;
  std::int64_t before_aside(const Clauses& s, std::int64_t k, bool first_verb) const;
  bool leads_to(const Clauses& s, std::uint32_t phrase, std::uint32_t verb) const;
  void attach_nonfinite(const Analysis& a, Clauses& s, std::uint32_t clause) const;
  std::uint32_t named_thing(const Analysis& a, Clauses& s, std::uint32_t what) const;
  void collect_items(const Analysis& a, Clauses& s, std::uint32_t clause) const;
  std::uint32_t governing_clause(const Clauses& s, std::uint32_t chunk) const;
  const Lexicon* lexicon_;
  bool opens_clause(const Clauses& s, std::int64_t chunk) const;
  WordId help_;
};

}  // namespace actant
