// Parts of speech: the commonest reading of the lexicon, a guess by form for unknown words, then the
// contextual rules of gazetteers/tagging.rules. Const and thread-safe; scratch is the caller's.
#pragma once

#include "analysis/analysis.hpp"
#include "base/image.hpp"
#include "patterns/tag_rules.hpp"

namespace actant {

class Tagger {
 public:
  Tagger(const Image& image, const Lexicon& lexicon);

  /// Sets Token::tag for the tokens of a sentence that have none: the commonest reading.
  void guess(const TokenSentence& sentence, Analysis& a) const;
  /// Applies the rules. Names are known by now: their tokens are NNP, adjectives of countries JJ.
  void decide(const TokenSentence& sentence, Analysis& a) const;

 private:
  Tag first_guess(const Analysis& a, std::uint32_t at, const TokenSentence& s, bool title_case) const;
  static bool title_case(const TokenSentence& s, const Analysis& a);
  bool holds(const TagCondition& c, const Analysis& a, std::uint32_t at, const TokenSentence& s) const;
  const Lexicon* lexicon_;
  Table<TagRule> rules_;
  Table<TagCondition> conditions_;
  Table<WordId> words_;
};

}  // namespace actant
