// Civil dates as texts give them: a year, a month or a day, and ranges of validity.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace actant {

/// Proleptic Gregorian; month and day are 0 where unknown.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// A time that is longer than a month and no calendar year: a decade, a season. `last` is all 0 for a plain date.
struct DateSpan {
  Date first;
  Date last;
  friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

std::optional<Date> parse_iso_date(std::string_view text);   ///< 2025, 2025-02, 2025-02-25 (checked)
/// A date as data give it: ISO 8601 also without hyphens (20250225, 20250225103000), of e-mail and feeds ("Tue, 25 Feb 2025
/// 10:00:00 GMT"), in English ("February 25, 2025", "25 Feb. 2025"), or seconds or milliseconds since 1970. What is
/// ambiguous (02/03/2025) is not understood. The time of day is dropped, and so is its zone.
std::optional<Date> parse_written_date(std::string_view text);
std::string to_iso(Date date);
std::string to_iso(const DateSpan& span);                    ///< 2025-02, or with `last` 1990/1999
std::int32_t day_number(Date date);                          ///< days since 1970-01-01; unknown parts as 1
Date from_day_number(std::int32_t days);
int weekday(Date date);                                      ///< 1 Monday … 7 Sunday
Date add_months(Date date, int months);                      ///< the day is clipped to the month

/// As two numbers of days for images: unknown begins and ends are the extremes of the type.
struct DateRange {
  std::int32_t from = INT32_MIN;
  std::int32_t to = INT32_MAX;
  bool contains(std::int32_t day) const { return from <= day && day <= to; }
};
/// `2001-12-22..2014-09-29`, `2001..`, `..1991`, `2005` (the whole year).
std::optional<DateRange> parse_date_range(std::string_view text);

}  // namespace actant
