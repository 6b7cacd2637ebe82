// Tokens to chunks: basic noun phrases, verb groups, prepositions and the marks between them.
//
// A noun chunk is not recursive: "the minister of trade of Chad" is three, joined by prepositions; a possessor
// ("Chad's") is a chunk of its own, linked to the one it owns. Every token of the sentence is in one chunk.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"

namespace actant {

enum class ChunkKind : std::uint8_t {
  noun, verb, preposition, conjunction, comma, complementizer, subordinator, relative, adjective, adverb,
  particle, colon, quote, bracket_open, bracket_close, stop, other
};

struct Chunk {
  ChunkKind kind = ChunkKind::other;
  std::uint32_t first = 0, last = 0;   ///< tokens
  std::uint32_t head = 0;              ///< token: head noun, main verb, preposition
  WordId lemma = unknown_word;         ///< of the head
  WordId modal = unknown_word;         ///< verb: will, must …
  std::uint32_t possessor = none;      ///< noun: the chunk of its possessor
  std::uint32_t next_conjunct = none;  ///< noun: the next of a coordination
  std::uint32_t named_by = none;       ///< noun: the first of the names that say who they are: "their presidents, X and Y,"
  std::uint32_t first_conjunct = none; ///< noun: the first of its coordination (itself if alone)
  std::uint32_t mention = none;        ///< noun: the mention that its head belongs to

  // noun
  bool possessive = false;             ///< ends in 's: owns the next chunk
  bool pronoun = false;
  bool plural = false;
  bool definite = false;
  bool money = false;
  bool time = false;                   ///< Monday, last week, 2010
  // verb
  bool finite = false;
  bool passive = false;
  bool negated = false;
  bool infinitive = false;             ///< with to
  bool base = false;                   ///< bare base form, no auxiliary
  bool gerund = false;                 ///< -ing without an auxiliary
  bool participle = false;             ///< past participle without an auxiliary
  bool progressive = false;
  bool copula = false;
  bool past = false;
  std::uint32_t reserved = 0;          ///< to 64 bytes: one is found by a shift, and in one line of the cache as a rule
};
static_assert(sizeof(Chunk) == 64);

class Chunker {
 public:
  explicit Chunker(const Lexicon& lexicon);
  /// The chunks of one sentence; replaces the content of `out`.
  void chunk(const TokenSentence& sentence, const Analysis& a, std::vector<Chunk>& out) const;

 private:
  std::uint32_t noun_chunk(const Analysis& a, std::uint32_t at, std::uint32_t limit, std::vector<Chunk>& out) const;
  std::uint32_t verb_chunk(const Analysis& a, std::uint32_t at, std::uint32_t limit, std::vector<Chunk>& out) const;
  bool names_people(const Token& t) const;
  std::uint32_t behind_names(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  bool behind_fronted(const Analysis& a, std::uint32_t at, std::uint32_t name) const;
  bool named_to_office(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  bool bare_year(const Analysis& a, std::uint32_t at) const;
  bool title_of(const Analysis& a, const std::vector<Chunk>& out, std::uint32_t name) const;
  std::uint32_t quantity(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  bool starts_noun(const Analysis& a, std::uint32_t first, std::uint32_t at, std::uint32_t limit) const;
  bool time_opens(const Analysis& a, std::uint32_t at) const;
  std::size_t behind_own_phrase(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t name) const;
  bool ends_fronted_participle(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t noun) const;
  bool names_role_holders(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t role, std::size_t first, std::size_t last) const;
  void link_conjuncts(const Analysis& a, std::vector<Chunk>& chunks) const;
  void finish_noun(const Analysis& a, Chunk& c) const;

  const Lexicon* lexicon_;
  WordId be_, have_, do_, not_, nt_, that_, if_, whether_, including_, according_, to_, as_, of_;
  WordId at_, least_, most_, more_, less_, fewer_, than_, up_, both_, well_, no_, longer_, along_, with_, together_, others_, among_;
  std::vector<WordId> today_;
};

}  // namespace actant
