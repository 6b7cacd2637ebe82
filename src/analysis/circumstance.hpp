// When, where, and who says so: the date, place and attribution of an event.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"
#include "base/date.hpp"

namespace actant {

/// A source of words in one sentence: who said what stands in tokens [first, last).
struct Saying {
  std::uint32_t first = 0, last = 0;   ///< tokens that are said
  std::uint32_t speaker = none;        ///< noun chunk
  std::uint32_t clause = none;         ///< of the verb of saying, or none ("according to")
  bool quoted = false;
  bool claim = false;                  ///< alleged, claimed: the writer does not vouch for it
};

class Circumstance {
 public:
  explicit Circumstance(const Lexicon& lexicon);

  /// The sayings of a sentence: reporting verbs with that-clauses or quotes, "according to X".
  void sayings(const Clauses& s, std::vector<Saying>& out) const;

  /// The date that the sentence gives for an event of `clause` at `token`, else none. `owner`: of every chunk, the clause
  /// that it hangs on. A day of the week is the last one, or of an event to come the next.
  std::optional<Date> date(const Analysis& a, const TokenSentence& sentence, const Clauses& s, const std::vector<std::uint32_t>& owner,
                           std::uint32_t clause, std::uint32_t token, bool future) const;

  /// Dates of a document's first lines ("February 25, 2025"), for want of a given one.
  std::optional<Date> dateline(const Analysis& a) const;

 private:
  struct Found { Date date; std::uint32_t first, last; bool weak; };
  bool date_at(const Analysis& a, std::uint32_t at, std::uint32_t limit, bool future, Found& out) const;
  int month(WordId word) const;
  std::optional<int> number_word(WordId word) const;
  int weekday_number(WordId word) const;
  const Lexicon* lexicon_;
  std::vector<WordId> weekdays_, numbers_;
  WordId yesterday_, today_, tonight_, tomorrow_, last_, next_, this_, earlier_, ago_, week_, month_, year_, day_, since_, late_, early_, mid_, in_, on_;
};

}  // namespace actant
