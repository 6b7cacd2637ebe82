#include "analysis/dates.hpp"

#include <algorithm>
#include <charconv>

namespace actant {
namespace {

enum Unit : std::int8_t { days = 1, weeks, months, years, decades, quarters, weekends };

std::optional<int> number(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || word.empty()) return std::nullopt;
  const std::string_view rest(end, static_cast<std::size_t>(word.data() + word.size() - end));
  if (rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th") return value;
  return std::nullopt;
}

std::optional<int> number_at(const Analysis& a, std::uint32_t at, std::uint32_t limit) {
  return at < limit && a.tokens[at].shape == Shape::number ? number(a.word(at)) : std::nullopt;
}

bool year_like(int n) { return n >= 1800 && n <= 2100; }

Date year_of(int n) { return {static_cast<std::int16_t>(n), 0, 0}; }

Date month_of(Date d) { return {d.year, d.month, 0}; }

DateSpan decade_of(int n) { return {year_of(n - n % 10), year_of(n - n % 10 + 9)}; }

DateSpan season_of(int year, int first_month) {
  const Date first{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(first_month), 0};
  return {first, month_of(add_months(first, 2))};
}

}  // namespace

Dates::Dates(const Lexicon& lexicon)
    : lexicon_(&lexicon), in_(lexicon.find("in")), the_(lexicon.find("the")), of_(lexicon.find("of")), than_(lexicon.find("than")),
      when_(lexicon.find("when")), while_(lexicon.find("while")), as_(lexicon.find("as")), a_(lexicon.find("a")), an_(lexicon.find("an")), since_(lexicon.find("since")) {
  const auto add = [&](std::string_view word, Kind kind, int value) {
    if (const WordId id = lexicon.find(word); id != unknown_word) terms_.push_back({id, kind, static_cast<std::int8_t>(value)});
  };
  int n = 0;
  for (std::string_view w : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) add(w, Kind::weekday, ++n);
  n = 0;
  for (std::string_view w : {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"})
    add(w, Kind::number, ++n);
  add("a", Kind::number, 1);
  add("an", Kind::number, 1);
  for (const auto& [word, offset] : {std::pair{"yesterday", -1}, {"today", 0}, {"tonight", 0}, {"tomorrow", 1}}) add(word, Kind::day, offset);
  for (const auto& [word, unit] : {std::pair{"day", days}, {"days", days}, {"week", weeks}, {"weeks", weeks}, {"month", months}, {"months", months},
                                   {"year", years}, {"years", years}, {"decade", decades}, {"decades", decades}, {"quarter", quarters},
                                   {"weekend", weekends}})
    add(word, Kind::unit, unit);
  for (const auto& [word, month] : {std::pair{"spring", 3}, {"summer", 6}, {"autumn", 9}, {"fall", 9}, {"winter", 12}}) add(word, Kind::season, month);
  for (const auto& [word, shift] : {std::pair{"last", -1}, {"past", -1}, {"previous", -1}, {"this", 0}, {"current", 0}, {"next", 1}, {"coming", 1}})
    add(word, Kind::shift, shift);
  add("ago", Kind::ago, -1);
  add("earlier", Kind::earlier, -1);
  add("later", Kind::earlier, 1);
  for (std::string_view w : {"night", "morning", "afternoon", "evening"}) add(w, Kind::part, 0);
  for (std::string_view w : {"early", "late", "mid"}) add(w, Kind::modifier, 0);
  std::sort(terms_.begin(), terms_.end(), [](const Term& x, const Term& y) { return x.word < y.word; });
  for (const Term& t : terms_)
    if (t.kind != Kind::number && t.kind != Kind::unit && t.kind != Kind::part && t.kind != Kind::modifier) beginnings_.set(bucket(t.word));
}

/// Most words are no part of a date: one look sends nearly all of them away.
bool Dates::may_begin(const Token& t) const {
  return t.shape == Shape::number || beginnings_[bucket(t.word)] || (has_capital(t.shape) && lexicon_->is(t.word, WordClass::month));
}

Dates::Term Dates::term(WordId word) const {
  const auto at = std::partition_point(terms_.begin(), terms_.end(), [&](const Term& t) { return t.word < word; });
  return at != terms_.end() && at->word == word ? *at : Term{word, Kind::other, 0};
}

int Dates::month(const Token& token) const {
  if (!has_capital(token.shape) || !lexicon_->is(token.word, WordClass::month)) return 0;
  const WordValue* v = lexicon_->value(token.word, WordClass::month);
  return v != nullptr ? v->score : 0;
}

/// "17 July 2017", "July 17", "last July", "in July".
bool Dates::at_month(const Analysis& a, std::uint32_t at, std::uint32_t begin, std::uint32_t limit, DateMention& out) const {
  const bool known = a.day != INT32_MAX;
  const Date today = known ? from_day_number(a.day) : Date{};
  Date d{0, static_cast<std::uint8_t>(month(a.tokens[at])), 0};
  std::uint32_t next = at + 1;
  if (const auto n = number_at(a, next, limit); n && *n >= 1 && *n <= 31) {
    d.day = static_cast<std::uint8_t>(*n);
    ++next;
  } else if (at > begin) {
    const std::uint32_t before = a.tokens[at - 1].word == of_ && at - 1 > begin ? at - 2 : at - 1;  // "the 17th of July"
    if (const auto b = number_at(a, before, at); b && *b >= 1 && *b <= 31) {
      d.day = static_cast<std::uint8_t>(*b);
      out.first = before;
    }
  }
  std::uint32_t y = next;
  if (y < limit && (a.tokens[y].tag == Tag::comma || a.tokens[y].word == of_)) ++y;
  const Term before = at > begin ? term(a.tokens[at - 1].word) : Term{};
  out.last = next;
  if (const auto n = number_at(a, y, limit); n && year_like(*n)) {
    d.year = static_cast<std::int16_t>(*n);
    out.last = y + 1;
    out.date.first = out.next.first = d;
    return true;
  }
  if (!known) return false;
  // A month alone may be a verb or a name ("May", "March"): something has to say that it is a time.
  if (d.day == 0 && (at == begin || (before.kind != Kind::shift && before.kind != Kind::modifier && !in(a.tokens[at - 1].tag, tags(Tag::IN, Tag::hyphen)))))
    return false;
  d.year = today.year;
  Date coming = d;
  if (before.kind == Kind::shift) {
    if (before.value < 0 && d.month >= today.month) d.year = static_cast<std::int16_t>(d.year - 1);
    if (before.value > 0 && d.month <= today.month) d.year = static_cast<std::int16_t>(d.year + 1);
    out.first = at - 1;
    coming = d;
  } else {
    // The nearest such month that is not after the article by more than a month; of what is to come, the next.
    if (d.month > today.month + 1) d.year = static_cast<std::int16_t>(d.year - 1);
    if (coming.month < today.month) coming.year = static_cast<std::int16_t>(coming.year + 1);
  }
  out.date.first = d;
  out.next.first = coming;
  return true;
}

/// "in 2019", "in early 2019", "the 1990s", "2019-07-17".
bool Dates::at_number(const Analysis& a, std::uint32_t at, std::uint32_t begin, DateMention& out) const {
  const std::string_view word = a.word(at);
  if (word.size() == 10) {
    const auto iso = parse_iso_date(word);
    if (iso) out.date.first = out.next.first = *iso;
    return iso.has_value();
  }
  if (word.size() == 5 && word[4] == 's') {
    const auto n = number(word.substr(0, 4));
    if (!n || !year_like(*n) || *n % 10 != 0) return false;
    out.date = out.next = decade_of(*n);
    return true;
  }
  const auto n = number(word);
  if (!n || !year_like(*n) || word.size() != 4 || at == begin) return false;
  std::uint32_t before = at - 1;
  while (before > begin && (term(a.tokens[before].word).kind == Kind::modifier || a.tokens[before].tag == Tag::hyphen)) --before;
  if (term(a.tokens[before].word).kind != Kind::season && !(lexicon_->tags(a.tokens[before].word) & bit(Tag::IN))) return false;
  out.date.first = out.next.first = year_of(*n);
  return true;
}

bool Dates::at_weekday(const Analysis& a, std::uint32_t at, std::uint32_t begin, int day, DateMention& out) const {
  const int back = (weekday(from_day_number(a.day)) - day + 7) % 7;
  const Term before = at > begin ? term(a.tokens[at - 1].word) : Term{};
  std::int32_t past = a.day - back, coming = back > 0 ? a.day - back + 7 : a.day;
  if (before.kind == Kind::shift) {
    out.first = at - 1;
    if (before.value > 0) past = coming = back > 0 ? coming : a.day + 7;
    if (before.value < 0) past = coming = back > 0 ? past : a.day - 7;
  }
  out.date.first = from_day_number(past);
  out.next.first = from_day_number(coming);
  return true;
}

/// "three days ago", "a week earlier": earlier than the date before it in the sentence, or than the article.
bool Dates::at_distance(const Analysis& a, std::uint32_t at, std::uint32_t begin, Kind kind, std::int32_t anchor, DateMention& out) const {
  if (at < begin + 2) return false;
  const Term unit = term(a.tokens[at - 1].word);
  if (unit.kind != Kind::unit) return false;
  auto n = number_at(a, at - 2, at);
  if (!n) {
    const Term word = term(a.tokens[at - 2].word);
    if (word.kind != Kind::number) return false;
    n = word.value;
  }
  if (*n > 3000) return false;
  const int sign = term(a.tokens[at].word).value;
  const std::int32_t from = kind == Kind::ago ? a.day : anchor;
  const Date day = from_day_number(from);
  Date& d = out.date.first;
  switch (unit.value) {
    case days: d = from_day_number(from + sign * *n); break;
    case weeks: d = from_day_number(from + sign * 7 * *n); break;
    case months: d = month_of(add_months({day.year, day.month, 0}, sign * *n)); break;
    case years: d = year_of(day.year + sign * *n); break;
    case decades: out.date = decade_of(day.year + sign * 10 * *n); break;
    default: return false;
  }
  if (unit.value == weeks && *n > 1) d = month_of(d);  // nobody counts the days of three weeks
  out.first = at - 2;
  out.next = out.date;
  return true;
}

/// "last year", "earlier this month", "last weekend", "this spring", "last night".
bool Dates::at_shift(const Analysis& a, std::uint32_t at, std::uint32_t limit, int shift, DateMention& out) const {
  if (at + 1 >= limit) return false;
  const Date today = from_day_number(a.day);
  const Term what = term(a.tokens[at + 1].word);
  out.last = at + 2;
  DateSpan& d = out.date;
  if (what.kind == Kind::part) {
    d.first = from_day_number(a.day + shift);
  } else if (what.kind == Kind::season) {
    const int year = today.year - (today.month < what.value || (shift < 0 && today.month < what.value + 3) ? 1 : 0);
    d = season_of(shift == 0 ? today.year : shift < 0 ? year : today.month < what.value ? today.year : today.year + 1, what.value);
  } else if (what.kind == Kind::unit) {
    switch (what.value) {
      case weeks: d.first = month_of(from_day_number(a.day + 7 * shift)); break;
      case months: d.first = month_of(add_months({today.year, today.month, 0}, shift)); break;
      case years: d.first = year_of(today.year + shift); break;
      case decades: d = decade_of(today.year + 10 * shift); break;
      case quarters: {
        const int first = (today.month - 1) / 3 * 3 + 1;
        d.first = month_of(add_months({today.year, static_cast<std::uint8_t>(first), 0}, 3 * shift));
        d.last = month_of(add_months(d.first, 2));
        break;
      }
      case weekends: {
        const std::int32_t saturday = a.day - weekday(today) + 6 + 7 * (shift < 0 && weekday(today) >= 6 ? 0 : shift);
        d = {from_day_number(saturday), from_day_number(saturday + 1)};
        break;
      }
      default: return false;
    }
  } else {
    return false;
  }
  out.next = out.date;
  return true;
}

/// "in the spring of 2019", "summer 2019", "in the winter".
bool Dates::at_season(const Analysis& a, std::uint32_t at, std::uint32_t limit, int first_month, DateMention& out) const {
  std::uint32_t y = at + 1;
  if (y < limit && a.tokens[y].word == of_) ++y;
  const auto n = number_at(a, y, limit);
  if (!n || !year_like(*n)) return false;
  out.last = y + 1;
  out.date = out.next = season_of(*n, first_month);
  return true;
}

bool Dates::date_at(const Analysis& a, std::uint32_t at, std::uint32_t begin, std::uint32_t limit, std::int32_t anchor, DateMention& out) const {
  const Token& t = a.tokens[at];
  out = DateMention{};
  out.first = at;
  out.last = at + 1;
  if (t.shape == Shape::number) return at_number(a, at, begin, out);
  if (month(t) != 0) return at_month(a, at, begin, limit, out);
  const Term what = term(t.word);
  if (what.kind == Kind::season) return at_season(a, at, limit, what.value, out);
  if (a.day == INT32_MAX) return false;
  switch (what.kind) {
    case Kind::day:
      out.date.first = out.next.first = from_day_number(a.day + what.value);
      return true;
    case Kind::weekday: return has_capital(t.shape) && at_weekday(a, at, begin, what.value, out);
    case Kind::ago: return at_distance(a, at, begin, what.kind, anchor, out);
    case Kind::earlier:
      if (at + 2 < limit && a.tokens[at + 1].word == in_ && a.tokens[at + 2].word == the_) return at_shift(a, at + 2, limit, 0, out);  // "earlier in the month"
      return (at + 1 >= limit || a.tokens[at + 1].word != than_) && at_distance(a, at, begin, what.kind, anchor, out);
    case Kind::shift: return at_shift(a, at, limit, what.value, out);
    default: return false;
  }
}

void Dates::find(const Analysis& a, const TokenSentence& sentence, std::vector<DateMention>& out) const {
  out.clear();
  std::int32_t anchor = a.day;
  DateMention found;
  const auto tokens = a.tokens.begin(), behind = tokens + sentence.last;
  const auto begins = [&](std::uint32_t at) {
    return static_cast<std::uint32_t>(std::find_if(tokens + at, behind, [this](const Token& t) { return may_begin(t); }) - tokens);
  };
  for (std::uint32_t i = begins(sentence.first); i < sentence.last; i = begins(i)) {
    if (!date_at(a, i, sentence.first, sentence.last, anchor, found)) {
      ++i;
      continue;
    }
    if (found.date.last.year == 0 && found.date.first.day != 0) anchor = day_number(found.date.first);
    found.since = found.first > sentence.first && a.tokens[found.first - 1].word == since_;
    found.modifies = found.last < sentence.last && a.tokens[found.last].tag == Tag::POS;
    out.push_back(found);
    i = std::min(std::max(i + 1, found.last), sentence.last);
  }
}

std::optional<DateSpan> Dates::choose(const std::vector<DateMention>& dates, const Clauses& s, const std::vector<std::uint32_t>& owner,
                                      std::uint32_t clause, std::uint32_t token, bool future) const {
  constexpr std::uint32_t modified = 6;  // tokens from a date to the end of the noun phrase that it opens
  const DateMention* best = nullptr;
  std::uint32_t distance = 0xFFFFFFFF;
  for (const DateMention& date : dates) {
    if (date.modifies && (token < date.last || token > date.last + modified)) continue;
    const auto chunk = std::partition_point(s.chunks.begin(), s.chunks.end(), [&](const Chunk& c) { return c.last <= date.first; });
    const auto index = static_cast<std::size_t>(chunk - s.chunks.begin());
    const std::uint32_t of = index < owner.size() ? owner[index] : none;
    // "in power since 1994, X blamed Y": not since then.
    if (date.since && clause != none) {
      const Chunk& verb = s.chunks[s.clauses[clause].verb];
      if (verb.finite && verb.past && verb.last == verb.first + 1) continue;
    }
    // The nearest; behind the action rather than before it, as English has it; of its own clause rather than another's.
    std::uint32_t d = date.first >= token ? date.first - token : token - date.first + 3;
    if (date.modifies) d = 0;
    if (of != none && clause != none && of != clause && !date.modifies) {
      const Clause& theirs = s.clauses[of];
      if (lexicon_->is(s.chunks[theirs.verb].lemma, WordClass::reporting_verb)) continue;  // when it was said
      if (theirs.kind == ClauseKind::relative && s.chunks[theirs.verb].finite && s.clauses[clause].parent != of) continue;  // "X, which left in 2011, said"
      const bool below = theirs.parent == clause || s.clauses[clause].parent == of;
      const bool nonfinite = !s.chunks[theirs.verb].finite || !s.chunks[s.clauses[clause].verb].finite;
      const WordId marker = theirs.marker != none ? s.chunks[theirs.marker].lemma : unknown_word;
      const bool same_time = marker == when_ || marker == while_ || marker == as_;
      if (!below) d += 60;
      else if (!nonfinite && !same_time) d += 30;
    }
    if (d < distance) {
      distance = d;
      best = &date;
    }
  }
  if (best == nullptr) return std::nullopt;
  return future ? best->next : best->date;
}

}  // namespace actant
