// Pronouns and noun phrases that stand for an entity named before: he, it, they; the president, the airline.
//
// Sentence by sentence, in order: who is spoken of is chosen by salience (discourse.hpp) among those that agree in
// gender, number and kind and that grammar does not shut out. Careful rather than complete: where two are about as
// likely, or a phrase that names nobody is likelier, nobody is meant.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"
#include "analysis/discourse.hpp"
#include "analysis/layers.hpp"
#include "analysis/metonyms.hpp"
#include "analysis/quotes.hpp"

namespace actant {

class Coreference {
 public:
  explicit Coreference(const Layers& layers);

  /// Forgets the last text. Needs names and tags.
  void begin(const Analysis& a);
  /// Adds to the end of Analysis::mentions those of kind pronoun and nominal in one sentence, tells the chunks of `s`
  /// about them, and turns capitals that act into their governments. Sentences have to come in order.
  void resolve(Analysis& a, Clauses& s, std::uint32_t sentence);
  /// Brings the mentions back into the order of the text.
  void finish(Analysis& a);

  const Quotes& quotes() const { return quotes_; }

 private:
  struct Place;                    // of a pronoun or phrase that is to be resolved
  enum class Word : std::uint8_t { other, he, she, it, they, i, we };

  // coreference.cpp
  void place_chunks(const Clauses& s);
  void referents_of(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t sentence);
  void coordination(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t sentence);
  void pairs(const Clauses& s, std::uint32_t sentence, const Analysis& a);
  void learn_kinds(const Analysis& a, const Clauses& s);
  void learn_kind(const Analysis& a, std::uint32_t entity, WordId noun);
  void affiliations(Analysis& a, const Clauses& s);
  std::uint8_t agreement(const Analysis& a, std::uint32_t entity) const;
  std::uint8_t agreement(const Analysis& a, const Chunk& c) const;
  std::uint32_t behind(const Analysis& a, const Chunk& c) const;
  Referent referent(const Clauses& s, std::uint32_t chunk, std::uint32_t sentence) const;
  void add_mention(Analysis& a, Clauses& s, std::uint32_t first, std::uint32_t last, std::uint32_t entity, std::uint32_t group,
                   MentionKind kind, std::uint32_t chunk);

  // pronouns.cpp
  Word pronoun(WordId w) const;
  bool is_speaker(const Token& t) const;
  const Referent* antecedent(const Analysis& a, const Clauses& s, Word word, const Place& at) const;
  bool shut_out(const Clauses& s, const Referent& r, const Place& at) const;
  bool expletive(const Analysis& a, const Clauses& s, std::uint32_t chunk) const;
  std::uint32_t speaker(const Analysis& a, Word word, std::uint32_t token) const;

  // nominals.cpp
  bool nominal(Analysis& a, Clauses& s, std::uint32_t chunk, std::uint32_t sentence);
  bool fits(const Analysis& a, std::uint32_t entity, const WordValue& value, WordId noun, std::string_view words) const;
  bool of_kind(std::string_view kinds, std::string_view word) const;
  bool in_region(const Analysis& a, std::uint32_t country, std::uint32_t region) const;
  const Referent* same_words(const Chunk& c, std::uint32_t sentence) const;
  std::uint32_t two_of(const Analysis& a, WordId noun, std::uint32_t sentence);
  std::uint32_t former_or_latter(const Analysis& a, bool latter, WordId noun, std::uint32_t sentence, std::uint32_t token) const;

  const Lexicon* lexicon_;
  const Layers* layers_;
  Metonyms metonyms_;
  Quotes quotes_;
  Discourse discourse_;
  std::vector<GrammarRole> roles_;          // of the chunks of the sentence
  std::vector<std::uint32_t> clause_;       // that a chunk is an argument of
  std::vector<std::uint32_t> named_;        // noun chunks with a mention before anything is resolved
  std::vector<std::uint32_t> affiliation_;  // entity -> organization that the person speaks for, or none
  struct Kind { std::uint32_t entity; WordId noun; };
  std::vector<Kind> kinds_;                 // what the text itself calls an entity: "the airline X", "X, a bank"
  std::vector<std::uint32_t> members_;      // scratch
  std::vector<TokenMention> spare_;         // scratch
  mutable Salience salience_;               // scratch
  Decay pronoun_decay_{0.55F}, place_decay_{0.5F}, title_decay_{0.75F};
  std::deque<Referent> towns_;              // scratch: referents that stand for the country of a place
  WordId he_, him_, his_, himself_, she_, her_, hers_, herself_, it_, its_, itself_, they_, their_, them_, themselves_, we_, us_, our_, i_, me_, my_;
  WordId the_, this_, both_, two_, former_, latter_, with_, of_, that_, to_, side_, authority_;
};

}  // namespace actant
