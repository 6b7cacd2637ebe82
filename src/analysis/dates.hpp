// Dates that a text gives, against the date of the article: yesterday, last March, in the 1990s, a week earlier.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"
#include "base/date.hpp"

namespace actant {

/// A date in a sentence: tokens [first, last).
struct DateMention {
  std::uint32_t first = 0, last = 0;
  DateSpan date;
  DateSpan next;           ///< of what is still to come: the Monday after the article rather than the one before
  bool since = false;      ///< "since 1994"
  bool modifies = false;   ///< "Monday's attack", "last week's vote": of the noun behind it
};

class Dates {
 public:
  explicit Dates(const Lexicon& lexicon);

  /// The dates of a sentence, in the order of the text; replaces the content of `out`. Those that count from the article's
  /// date need to know it.
  void find(const Analysis& a, const TokenSentence& sentence, std::vector<DateMention>& out) const;

  /// The one that tells when the event of `clause` at `token` is, or none. `owner`: of every chunk, the clause that it hangs on.
  std::optional<DateSpan> choose(const std::vector<DateMention>& dates, const Clauses& s, const std::vector<std::uint32_t>& owner,
                                 std::uint32_t clause, std::uint32_t token, bool future) const;

  /// The day in a document's first lines that says when it was written: a line of its own ("Published February 25, 2025"), or
  /// what stands before the first sentence ("GENEVA, March 3, 2019 -", "(Reuters) - May 3"). One without a year is that near
  /// `a.day`, which may hold a day about which it was written, or INT32_MAX.
  std::optional<Date> dateline(const Analysis& a) const;

 private:
  enum class Kind : std::uint8_t { other, day, weekday, number, unit, season, shift, ago, earlier, part, modifier };
  struct Term { WordId word; Kind kind; std::int8_t value; };
  Term term(WordId word) const;
  int month(const Token& token) const;
  bool stands_as_dateline(const Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last) const;

  bool at_month(const Analysis& a, std::uint32_t at, std::uint32_t begin, std::uint32_t limit, DateMention& out) const;
  bool at_number(const Analysis& a, std::uint32_t at, std::uint32_t begin, DateMention& out) const;
  bool at_weekday(const Analysis& a, std::uint32_t at, std::uint32_t begin, int day, DateMention& out) const;
  bool at_distance(const Analysis& a, std::uint32_t at, std::uint32_t begin, Kind kind, std::int32_t anchor, DateMention& out) const;
  bool at_shift(const Analysis& a, std::uint32_t at, std::uint32_t limit, int shift, DateMention& out) const;
  bool at_season(const Analysis& a, std::uint32_t at, std::uint32_t limit, int first_month, DateMention& out) const;
  bool date_at(const Analysis& a, std::uint32_t at, std::uint32_t begin, std::uint32_t limit, std::int32_t anchor, DateMention& out) const;

  const Lexicon* lexicon_;
  std::vector<Term> terms_;   // by word
  static constexpr std::size_t buckets = 2048;
  static std::size_t bucket(WordId word) { return word % buckets; }
  std::bitset<buckets> beginnings_;  // of the words that a date may begin with
  bool may_begin(const Token& t) const;
  WordId in_, the_, of_, than_, when_, while_, as_, a_, an_, since_;
};

}  // namespace actant
