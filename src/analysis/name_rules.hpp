// Names to mentions and entities: gazetteer matches, rules for names that no gazetteer has, and the memory of
// the document (last names, acronyms, short forms).
//
// Two passes over the document: full names first, anywhere; then what may only stand for a name seen in full.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/layers.hpp"
#include "analysis/matcher.hpp"
#include "analysis/name_table.hpp"
#include "analysis/name_words.hpp"
#include "analysis/token_list.hpp"

namespace actant {

class NameRecognizer {
 public:
  explicit NameRecognizer(const Layers& layers);

  /// Needs tokens, sentences and tags; fills entities, mentions and mention_at of the whole document.
  void recognize(Analysis& a);

 private:
  using Run = TokenRun;                               // a stretch of capitalized tokens
  /// What rank() said of a match without a title. It holds until there is a mention more: nothing is learnt without one.
  struct Rank { std::size_t mentions = SIZE_MAX; int value = 0; };
  struct Title { std::uint32_t first, last; const WordValue* value; };

  bool article_of_name(const Analysis& a, const TokenSentence& s, std::uint32_t at) const;
  void list_tokens(const Analysis& a);
  void full_names(Analysis& a, const TokenSentence& s);
  void short_names(Analysis& a, const TokenSentence& s);
  bool members_of_body(const Analysis& a, const TokenSentence& s, std::uint32_t at) const;
  std::uint32_t run_end(const Analysis& a, std::uint32_t at, const TokenSentence& s) const;
  void name_run(Analysis& a, const TokenSentence& s, Run run);
  bool take_match(Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t limit, std::uint32_t& end);
  bool of_country(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t middle, std::uint32_t limit, std::uint32_t& end);
  bool extended(Analysis& a, const TokenSentence& s, const TermMatch& m, std::uint32_t& end);
  bool take_name_before_title(Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t limit, std::uint32_t& end);
  std::uint32_t behind_names(const Analysis& a, const Title& title) const;
  std::uint32_t title_inside(std::uint32_t first, std::uint32_t last) const;
  bool town_of(const Analysis& a, std::uint32_t at, std::string_view country) const;
  const TermMatch* choose(const Analysis& a, const TokenSentence& s, std::size_t begin, std::size_t end, bool titled);
  int untitled_rank(const Analysis& a, const TokenSentence& s, std::size_t match);
  bool holds_title(const Analysis& a, const TermMatch& m) const;
  int rank(const Analysis& a, const TokenSentence& s, const TermMatch& m, bool titled) const;
  bool bodies_with_one_head(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t& end);
  bool organization(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t& last);
  std::uint32_t phrases_end(const Analysis& a, const TokenSentence& s, std::uint32_t from, std::string_view kind) const;
  std::uint32_t country_inside(Analysis& a, std::uint32_t first, std::uint32_t last);
  void add_organization(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t end, const WordValue* head,
                        std::string_view why);
  bool person(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last, const Title* title,
              std::uint32_t& end);
  bool place(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last, std::uint32_t& end);
  std::uint32_t longest_person(const Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last) const;
  bool of_place_or_body(const Analysis& a, const TokenSentence& s, std::uint32_t first) const;
  int person_evidence(const Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last, bool titled) const;
  void add_person(Analysis& a, std::uint32_t first, std::uint32_t last, const Title* title);
  bool match_begins(const Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t from) const;

  // Names by their neighbours (name_context.cpp).
  struct Context;
  bool finite_by_next(const Analysis& a, const TokenSentence& s, std::uint32_t at, bool opens) const;
  static bool among_words(const Analysis& a, const TokenSentence& s, Run run);
  bool known_everywhere(const TermMatch& m) const;
  Context context_of(const Analysis& a, const TokenSentence& s, Run run) const;
  int as_person(const Analysis& a, const TokenSentence& s, Run run, const Context& c) const;
  int as_place(const Analysis& a, Run run, const Context& c, const TermMatch* known) const;
  int as_organization(const Analysis& a, const TokenSentence& s, Run run, const Context& c, bool known) const;
  Run rest_of_run(const Analysis& a, const TokenSentence& s, std::uint32_t at) const;
  bool name_by_context(Analysis& a, const TokenSentence& s, Run run);
  void person_not_place(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last);
  bool find_title(std::uint32_t before, Title& out) const;
  std::uint32_t country_before(const Analysis& a, const TokenSentence& s, std::uint32_t token) const;
  std::uint32_t gazetteer_entity(Analysis& a, const TermMatch& m);
  std::uint32_t government_of(Analysis& a, std::uint32_t capital);
  std::uint32_t country_entity(Analysis& a, std::uint8_t layer, std::uint32_t record);
  std::uint32_t fresh_entity(Analysis& a, EntityType type, std::uint32_t first, std::uint32_t last);
  void add_mention(Analysis& a, std::uint32_t first, std::uint32_t last, std::uint32_t entity, MentionKind kind,
                   TermKind term, Source source, bool nested = false);
  void mention_of_match(Analysis& a, const TermMatch& m, bool nested);
  std::uint32_t& slot(std::uint64_t k) { return entities_.slot(k); }          // makes one
  std::uint32_t known(std::uint64_t k) const { return entities_.find(k); }    // or none
  void remember(Analysis& a, std::uint32_t entity, std::uint32_t first, std::uint32_t last);
  std::uint64_t last_name_of(const Analysis& a, const EntityNode& e) const;
  bool may_be(const Analysis& a, const EntityNode& part, const EntityNode& full) const;
  void unify_persons(Analysis& a);
  bool in_office(Analysis& a, const TokenSentence& s, std::uint32_t at);
  void places_by_noun(Analysis& a, const TokenSentence& s);
  void acronym_beside(Analysis& a, const TokenSentence& s);
  std::uint32_t spelled_out(const Analysis& a, const TokenSentence& s, std::uint32_t acronym, std::uint32_t before) const;
  void forget_mentions(Analysis& a, std::uint32_t first, std::uint32_t last) const;
  std::uint64_t record_key(std::uint8_t layer, std::uint32_t record) const;

  const Layers* layers_;
  const Lexicon* lexicon_;
  Matcher matcher_;
  NameWords words_;
  TokenList capitals_, brackets_, ofs_;   // all brackets, the word "of"
  std::vector<TermMatch> matches_;
  std::vector<Rank> ranks_;               // of matches_
  std::vector<Title> titles_;             // those of matches_, by first, of two the longer before the shorter
  std::vector<TokenMention> spare_;       // scratch
  std::vector<std::uint32_t> match_at_;   // token of the sentence -> first match there
  NameTable entities_;
  struct LastName { std::uint64_t key; std::uint32_t entity; };
  std::vector<LastName> full_;              // last names of full names, sorted
  std::vector<std::uint32_t> same_;       // entity -> the one that it is another name of, or none
  std::vector<std::uint32_t> mentions_of_;  // sentence -> its first mention in full_names(), and behind the last
  std::vector<char> in_title_;            // token -> is it part of a title?
  WordId of_, for_, the_, and_, in_, on_, against_, according_;
};

}  // namespace actant
