// Static relations between named entities: what holds, rather than happens.
//
// "Odera of the Labour Party", "Labour leader Mara Odera", "Odera, a member of Labour", "the Union, comprising A, B
// and C", "Odera ran for Labour against Ivo Marsh": triples with a null event whose action names the relation. Only
// where no other triple of the sentence links the two, and once in a document for a relation of a noun phrase.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "actant/document.hpp"
#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"

namespace actant {

class StaticRelations {
 public:
  explicit StaticRelations(const Lexicon& lexicon);

  /// Appends the relations of one sentence to the triples of `doc`. `sentence` is its number.
  void find(const Analysis& a, const Clauses& s, std::uint32_t sentence, Document& doc);

 private:
  /// A name of the sentence as a relation sees it.
  struct Name {
    std::uint32_t mention = none;
    std::uint32_t first = 0, last = 0;   ///< tokens of the name itself
    std::uint32_t end = 0;               ///< behind a bracket that only repeats or dates it
    std::uint32_t entity = none;
    bool person = false, body = false;   ///< body: an organization or a country
    bool closes = false;                 ///< "and" stands before it in its list
    std::uint32_t next = none;           ///< the next of its list
    std::uint32_t head = none;           ///< the first of its list, or none if it is the first
    std::uint32_t host = none;           ///< the name in whose phrase it stands: "X (Y)", "X of Y"
  };

  /// The words of a relation: where they stand, and the lemma they make.
  struct Words {
    Words(std::uint32_t begin, std::uint32_t end, WordId word, WordId behind = unknown_word)
        : first(begin), last(end), lemma(word), preposition(behind) {}
    std::uint32_t first, last;           ///< tokens
    WordId lemma, noun = unknown_word, preposition;
    std::uint32_t clause = none;         ///< its verb chunk if a clause states it
    bool negated = false;
    Modality modality = Modality::asserted;
  };

  // Names and lists (name_lists.cpp).
  void collect(const Analysis& a, const Clauses& s, const TokenSentence& bounds);
  void unknown_names(const Analysis& a, const Clauses& s);
  bool has_conjunction(const Analysis& a, std::uint32_t first, std::uint32_t last) const;
  bool fronted(const Analysis& a, std::uint32_t x) const;
  bool acts_next(const Analysis& a, std::uint32_t x) const;
  bool over_unknown(const Analysis& a, std::uint32_t& at, std::uint32_t last) const;
  std::uint32_t chunk_of(const Clauses& s, std::uint32_t token) const;
  void link_lists(const Analysis& a, const Clauses& s);
  std::uint32_t skip_bracket(const Analysis& a, std::uint32_t at, std::uint32_t limit) const;
  bool in_phrase_of(const Analysis& a, std::uint32_t first, std::uint32_t last) const;
  bool separates(const Analysis& a, std::uint32_t first, std::uint32_t last, bool titles) const;
  std::uint32_t name_at(std::uint32_t token) const;
  bool is_role(const Analysis& a, std::uint32_t token) const;
  bool is_group(const Analysis& a, std::uint32_t token) const;
  bool is_organization(const Analysis& a, const Name& n) const;
  bool is_party(const Analysis& a, const Name& n) const;
  bool acts(std::uint32_t entity) const;
  bool is_office(const Analysis& a, std::uint32_t token) const;
  bool is_plural(const Analysis& a, std::uint32_t noun) const;
  bool inside_phrase(const Analysis& a, std::uint32_t token) const;

  // Within a noun phrase: of neighbours in the text (static_relations.cpp).
  void phrases(const Analysis& a, const TokenSentence& bounds);
  bool possessor(const Analysis& a, std::uint32_t x, std::uint32_t y);
  bool behind(const Analysis& a, std::uint32_t x, std::uint32_t y);
  Words role_words(const Analysis& a, std::uint32_t role) const;
  // Of titles, appositions and brackets (role_relations.cpp).
  bool title(const Analysis& a, std::uint32_t x, std::uint32_t y);
  bool apposition(const Analysis& a, std::uint32_t x, std::uint32_t y, std::uint32_t limit);
  void fronted_roles(const Analysis& a, std::uint32_t begin, std::uint32_t limit);
  bool next_role(const Analysis& a, std::uint32_t holder, std::uint32_t x, std::uint32_t y);
  bool bracketed(const Analysis& a, std::uint32_t x, std::uint32_t y, std::uint32_t limit);
  void named_office(const Analysis& a, std::uint32_t x, std::uint32_t y, const TokenSentence& bounds);
  std::uint32_t owned_by(const Analysis& a, std::uint32_t y) const;
  std::uint32_t role_behind(const Analysis& a, std::uint32_t first, std::uint32_t limit) const;
  // Of bodies, their members and leaders (group_relations.cpp).
  bool possessed(const Analysis& a, std::uint32_t y);
  bool partners(const Analysis& a, std::uint32_t y, const TokenSentence& bounds);
  bool grouped_in(const Analysis& a, std::uint32_t y, const TokenSentence& bounds);
  bool and_others(const Analysis& a, std::uint32_t x, std::uint32_t y);
  void owned_holders(const Analysis& a, const Clauses& s, const Clause& clause);
  bool led(const Analysis& a, std::uint32_t x, std::uint32_t y);
  bool led_in_front(const Analysis& a, std::uint32_t x, std::uint32_t y, const TokenSentence& bounds);
  bool membership(const Analysis& a, std::uint32_t x, std::uint32_t y);
  bool merger(const Analysis& a, std::uint32_t x, std::uint32_t y);

  // That a clause states (clause_relations.cpp).
  void clauses(const Analysis& a, const Clauses& s);
  std::uint32_t named_before(std::uint32_t entity, std::uint32_t token) const;
  std::uint32_t listed(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  std::uint32_t named_behind(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  std::uint32_t chunk_name(const Analysis& a, const Chunk& c) const;
  std::uint32_t subject_name(const Analysis& a, const Clauses& s, const Clause& clause) const;
  void holders(const Analysis& a, const Clauses& s, const Clause& clause);
  std::uint32_t role_owner(const Analysis& a, const Clauses& s, const Clause& clause, std::uint32_t subject, bool group) const;
  std::uint32_t host_noun(const Analysis& a, const Clauses& s, const Clause& clause, std::uint32_t item) const;

  /// Relates x, or all of its list, to y, or all of y's list from there on.
  void relate(const Analysis& a, std::uint32_t x, bool all_x, std::uint32_t y, bool all_y, const Words& words);
  void link(const Analysis& a, const Name& x, const Name& y, const Words& words);

  const Lexicon* lexicon_;
  WordId of_, from_, for_, at_, in_, with_, against_, as_, such_, member_, include_, comprise_, consist_, compose_,
      form_, part_, including_, under_, over_, by_, into_, call_, create_, wing_, merge_, to_, behind_, between_, among_, have_, party_, become_,
      other_, up_, ahead_, one_;
  std::vector<WordId> role_prepositions_, successions_;
  // Scratch of one worker.
  std::vector<Name> names_;
  std::vector<Span> speaking_;              // tokens of subjects of verbs of saying
  std::unordered_set<std::uint64_t> told_;  // pairs of entities already related in this document
  std::uint32_t sentence_ = 0;
  Document* doc_ = nullptr;
  std::string lemma_;
};

}  // namespace actant
