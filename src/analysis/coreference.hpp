// Pronouns and noun phrases that stand for an entity named before: he, it, they; the president, the airline.
//
// Careful rather than complete: a wrong link is worse than none. Looks back over a few sentences only.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/layers.hpp"

namespace actant {

class Coreference {
 public:
  explicit Coreference(const Layers& layers);
  /// Adds mentions of kind pronoun and nominal; needs names and tags.
  void resolve(Analysis& a);

 private:
  struct Candidate { std::uint32_t entity; std::uint32_t token; std::uint32_t sentence; bool subject; };
  std::uint32_t person(const Analysis& a, bool male, bool female, std::uint32_t sentence, std::uint32_t before) const;
  std::uint32_t thing(const Analysis& a, std::uint32_t sentence, std::uint32_t before) const;
  std::uint32_t nominal(const Analysis& a, WordId noun, std::uint32_t sentence, std::uint32_t before) const;
  std::uint32_t speaker(const Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t sentence) const;

  const Lexicon* lexicon_;
  const Layers* layers_;
  std::vector<Candidate> seen_;
  std::vector<TokenMention> found_;
  WordId he_, him_, his_, she_, her_, it_, its_, they_, their_, them_, we_, us_, our_, i_, my_, the_, country_, government_,
      nation_, said_;
};

}  // namespace actant
