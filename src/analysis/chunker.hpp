// Tokens to chunks: basic noun phrases, verb groups, prepositions and the marks between them.
//
// A noun chunk is not recursive: "the minister of trade of Chad" is three, joined by prepositions; a possessor
// ("Chad's") is a chunk of its own, linked to the one it owns. Every token of the sentence is in one chunk.
#pragma once

#include <array>
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
  std::uint32_t noun_chunk(const Analysis& a, std::uint32_t at, std::uint32_t behind_quantity, std::uint32_t limit, std::vector<Chunk>& out) const;
  std::uint32_t behind_time(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  std::uint32_t verb_chunk(const Analysis& a, std::uint32_t at, std::uint32_t limit, std::vector<Chunk>& out) const;
  bool names_people(const Token& t) const;
  std::uint32_t behind_names(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  bool behind_fronted(const Analysis& a, std::uint32_t at, std::uint32_t name) const;
  bool named_to_office(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  bool bare_year(const Analysis& a, std::uint32_t at) const;
  bool title_of(const Analysis& a, const std::vector<Chunk>& out, std::uint32_t name) const;
  /// "at least", "more than", "about" before a number, "tens of" before thousands: so many tokens.
  std::uint32_t quantity(const Analysis& a, std::uint32_t at, std::uint32_t limit) const {
    // Every chunk begins with this question, and the tags behind answer it for nearly all.
    constexpr TagSet number = tags(Tag::CD, Tag::symbol, Tag::DT);
    const Token* const t = a.tokens.data() + at;
    if (at + 1 >= limit) return 0;
    const bool before_number = in(t[1].tag, number) || (at + 2 < limit && in(t[2].tag, number));
    return before_number || (t->tag == Tag::NNS && t[1].word == of_) ? quantity_before_number(a, at, limit) : 0;
  }
  std::uint32_t quantity_before_number(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  bool starts_noun(const Analysis& a, std::uint32_t first, std::uint32_t at, std::uint32_t limit) const;
  /// Does a token open a noun chunk, if it is no quantity? Nouns, articles and what stands in no noun phrase are told at once.
  bool opens_noun(const Analysis& a, std::uint32_t first, std::uint32_t at, std::uint32_t limit) const {
    constexpr TagSet surely = noun_tags | tags(Tag::CD, Tag::FW, Tag::DT, Tag::PDT, Tag::PRPS, Tag::PRP, Tag::EX);
    constexpr TagSet perhaps = adjective_tags | tags(Tag::quote, Tag::VBN, Tag::RB, Tag::RBR, Tag::RBS, Tag::symbol);
    const Tag tag = a.tokens[at].tag;
    return in(tag, surely) || (in(tag, perhaps) ? modifier_opens_noun(a, first, at, limit) : a.mention_at[at] != none);
  }
  bool modifier_opens_noun(const Analysis& a, std::uint32_t first, std::uint32_t at, std::uint32_t limit) const;
  bool time_opens(const Analysis& a, std::uint32_t at) const;
  std::size_t behind_own_phrase(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t name) const;
  bool ends_fronted_participle(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t noun) const;
  bool names_role_holders(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t role, std::size_t first, std::size_t last) const;
  void link_conjuncts(const Analysis& a, std::vector<Chunk>& chunks) const;
  void finish_noun(const Analysis& a, Chunk& c) const;

  const Lexicon* lexicon_;
  WordId be_, have_, do_, not_, nt_, the_, that_, if_, whether_, including_, according_, to_, as_, of_;
  WordId at_, least_, most_, more_, less_, fewer_, than_, up_, both_, well_, no_, longer_, along_, with_, together_, others_, among_;
  std::array<WordId, 4> today_;
};

}  // namespace actant
