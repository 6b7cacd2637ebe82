// Parts of speech: the commonest reading of the lexicon, a guess by form for unknown words, then the
// contextual rules of gazetteers/tagging.rules. Const and thread-safe; scratch is the caller's.
#pragma once

#include "analysis/analysis.hpp"
#include "analysis/tag_rule_index.hpp"
#include "base/image.hpp"

namespace actant {

class Tagger {
 public:
  Tagger(const Image& image, const Lexicon& lexicon);

  /// Sets Token::tag for the tokens of a sentence that have none: the commonest reading.
  void guess(const TokenSentence& sentence, Analysis& a) const;
  /// Applies the rules. Names are known by now: their tokens are NNP, adjectives of countries JJ.
  void decide(const TokenSentence& sentence, Analysis& a) const;

 private:
  /// `name_position`: a capital makes a name there.
  Tag first_guess(const Analysis& a, std::uint32_t at, Tag commonest, bool name_position) const;
  /// What the rules leave without a finite verb gets one, if a word of it may be one.
  void find_finite_verb(const TokenSentence& s, Analysis& a) const;
  std::uint32_t attribution_begin(const TokenSentence& s, const Analysis& a) const;
  static bool title_case(const TokenSentence& s, const Analysis& a);
  const Lexicon* lexicon_;
  TagRuleIndex rules_;
};

}  // namespace actant
