#include "base/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace actant {
namespace {

bool digits(std::string_view text, int& out) {
  if (text.empty()) return false;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  Date date;
  int n = 0;
  const auto next = [&](std::size_t width, int low, int high) {
    if (text.size() < width || !digits(text.substr(0, width), n) || n < low || n > high) return false;
    text.remove_prefix(width);
    return true;
  };
  if (!next(4, 1, 9999)) return std::nullopt;
  date.year = static_cast<std::int16_t>(n);
  if (text.empty()) return date;
  if (text.front() != '-') return std::nullopt;
  text.remove_prefix(1);
  if (!next(2, 1, 12)) return std::nullopt;
  date.month = static_cast<std::uint8_t>(n);
  if (text.empty()) return date;
  if (text.front() != '-') return std::nullopt;
  text.remove_prefix(1);
  if (!next(2, 1, 31)) return std::nullopt;
  date.day = static_cast<std::uint8_t>(n);
  const std::chrono::year_month_day day(std::chrono::year(date.year), std::chrono::month(date.month), std::chrono::day(date.day));
  if (!day.ok()) return std::nullopt;
  // A time of day behind it ("T10:00:00Z") is accepted and dropped.
  if (!text.empty() && text.front() != 'T' && text.front() != ' ') return std::nullopt;
  return date;
}

std::optional<Date> parse_written_date(std::string_view text) {
  constexpr std::string_view spaces = " \t\r\n";
  while (!text.empty() && spaces.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  while (!text.empty() && spaces.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  if (text.empty() || text.size() > 64) return std::nullopt;
  const std::size_t run = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool whole = run == text.size() || (text[run] == '.' && run >= 9);  // 1740441600.0
  if (run == 8 || (run == 14 && whole)) {
    std::string iso(text.substr(0, 4));
    iso.append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2));
    if (run == 14 || text.size() == 8 || text[8] == 'T' || text[8] == ' ') return parse_iso_date(iso);
    return std::nullopt;
  }
  if (whole && (run == 9 || run == 10 || run == 12 || run == 13)) {
    std::int64_t seconds = 0;
    std::from_chars(text.data(), text.data() + run, seconds);
    if (run > 10) seconds /= 1000;
    return from_day_number(static_cast<std::int32_t>(seconds / 86400));
  }
  if (const auto iso = parse_iso_date(text)) return iso;
  // Words and numbers: a month by name, a day of one or two digits, a year of four.
  constexpr std::array<std::string_view, 12> months = {"january", "february", "march", "april", "may", "june", "july", "august",
                                                       "september", "october", "november", "december"};
  Date date;
  int fields = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto is = [&](std::size_t k, char low, char high) { return k < text.size() && text[k] >= low && text[k] <= high; };
    std::size_t end = i;
    if (is(i, '0', '9')) {
      while (is(end, '0', '9')) ++end;
      int n = 0;
      digits(text.substr(i, end - i), n);
      const bool clock = end < text.size() && text[end] == ':';
      if (clock || (date.year != 0 && date.month != 0 && date.day != 0)) break;  // the time of day
      if (end - i == 4 && date.year == 0) date.year = static_cast<std::int16_t>(n);
      else if (end - i <= 2 && date.day == 0 && n >= 1 && n <= 31) date.day = static_cast<std::uint8_t>(n);
      else return std::nullopt;
      if (text.substr(end).starts_with("st") || text.substr(end).starts_with("nd") || text.substr(end).starts_with("rd") || text.substr(end).starts_with("th")) end += 2;
    } else if (is(i, 'A', 'Z') || is(i, 'a', 'z')) {
      std::string word;
      for (; is(end, 'A', 'Z') || is(end, 'a', 'z'); ++end) word += static_cast<char>(text[end] | 0x20);
      for (std::size_t m = 0; m < months.size() && word.size() >= 3; ++m)
        if ((months[m].starts_with(word) || word == "sept") && (word != "sept" || m == 8) && date.month == 0) date.month = static_cast<std::uint8_t>(m + 1);
    } else {
      if (text[i] == '/') return std::nullopt;
      ++end;
    }
    i = end;
    if (++fields > 16) break;
  }
  if (date.year == 0 || date.month == 0) return std::nullopt;
  if (date.day == 0) return date;
  return parse_iso_date(to_iso(date));
}

std::string to_iso(Date d) {
  if (d.month == 0) return fmt::format("{:04}", d.year);
  if (d.day == 0) return fmt::format("{:04}-{:02}", d.year, d.month);
  return fmt::format("{:04}-{:02}-{:02}", d.year, d.month, d.day);
}

std::string to_iso(const DateSpan& span) {
  return span.last.year == 0 ? to_iso(span.first) : to_iso(span.first) + "/" + to_iso(span.last);
}

std::int32_t day_number(Date d) {
  using namespace std::chrono;
  const year_month_day day(year(d.year), month(std::max<unsigned>(d.month, 1)), std::chrono::day(std::max<unsigned>(d.day, 1)));
  return static_cast<std::int32_t>(sys_days(day).time_since_epoch().count());
}

Date from_day_number(std::int32_t days) {
  using namespace std::chrono;
  const year_month_day d{sys_days{std::chrono::days{days}}};
  return {static_cast<std::int16_t>(static_cast<int>(d.year())), static_cast<std::uint8_t>(static_cast<unsigned>(d.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(d.day()))};
}

int weekday(Date d) {
  using namespace std::chrono;
  return static_cast<int>(std::chrono::weekday(sys_days(std::chrono::days(day_number(d)))).iso_encoding());
}

Date add_months(Date d, int months) {
  const int total = d.year * 12 + std::max<int>(d.month, 1) - 1 + months;
  Date out{static_cast<std::int16_t>(total / 12), static_cast<std::uint8_t>(total % 12 + 1), d.day};
  if (out.day != 0) {
    using namespace std::chrono;
    const auto last = static_cast<unsigned>(year_month_day_last(year(out.year), month_day_last(month(out.month))).day());
    out.day = static_cast<std::uint8_t>(std::min<unsigned>(out.day, last));
  }
  return out;
}

std::optional<DateRange> parse_date_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = dots == std::string_view::npos ? from : text.substr(dots + 2);
  DateRange range;
  if (!from.empty()) {
    const auto date = parse_iso_date(from);
    if (!date) return std::nullopt;
    range.from = day_number(*date);
  }
  if (!to.empty()) {
    const auto date = parse_iso_date(to);
    if (!date) return std::nullopt;
    Date last = *date;
    if (last.month == 0) last = {static_cast<std::int16_t>(last.year), 12, 31};
    if (last.day == 0) range.to = day_number(add_months({last.year, last.month, 1}, 1)) - 1;
    else range.to = day_number(last);
  }
  if (text.empty() || text == ".." || range.from > range.to) return std::nullopt;
  return range;
}

}  // namespace actant
