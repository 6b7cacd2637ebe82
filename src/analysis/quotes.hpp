// Quotations over the whole text: where they begin and end, and who speaks.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"

namespace actant {

struct Quote {
  std::uint32_t first = 0, last = 0;   ///< tokens between the marks
  std::uint32_t speaker = none;        ///< entity
  bool known = false;                  ///< the speaker has been sought and found, or is nobody we know
  bool goes_on = false;                ///< the same speaker as the quote before: a new paragraph of one speech
};

class Quotes {
 public:
  explicit Quotes(const Lexicon& lexicon) : lexicon_(&lexicon) {}

  /// Finds the quotes of a text. Marks that do not pair end with their paragraph.
  void find(const Analysis& a);
  /// Gives the quotes of a sentence their speakers: the subject of a verb of saying beside them, else of the sentence
  /// where they end, else whoever spoke just before. Needs the mentions of pronouns outside the quotes.
  void attribute(const Analysis& a, const Clauses& s, std::uint32_t sentence);
  /// The quote that holds a token, or none.
  std::uint32_t at(std::uint32_t token) const;
  const Quote& quote(std::uint32_t i) const { return quotes_[i]; }

 private:
  bool says(const Analysis& a, std::uint32_t token) const;
  std::uint32_t speaker_in(const Analysis& a, const Clauses& s) const;
  std::uint32_t speaker_behind(const Analysis& a, const Quote& q) const;
  const Lexicon* lexicon_;
  std::vector<Quote> quotes_;
};

}  // namespace actant
