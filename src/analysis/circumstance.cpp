#include "analysis/circumstance.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace actant {
namespace {

std::optional<int> number(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || word.empty()) return std::nullopt;
  const std::string_view rest(end, static_cast<std::size_t>(word.data() + word.size() - end));
  if (rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th") return value;
  return std::nullopt;
}

bool year_like(int n) { return n >= 1800 && n <= 2100; }

}  // namespace

Circumstance::Circumstance(const Lexicon& lexicon)
    : lexicon_(&lexicon),
      yesterday_(lexicon.find("yesterday")), today_(lexicon.find("today")), tonight_(lexicon.find("tonight")),
      tomorrow_(lexicon.find("tomorrow")), last_(lexicon.find("last")), next_(lexicon.find("next")),
      this_(lexicon.find("this")), earlier_(lexicon.find("earlier")), ago_(lexicon.find("ago")),
      week_(lexicon.find("week")), month_(lexicon.find("month")), year_(lexicon.find("year")),
      day_(lexicon.find("day")), since_(lexicon.find("since")), late_(lexicon.find("late")),
      early_(lexicon.find("early")), mid_(lexicon.find("mid")), in_(lexicon.find("in")), on_(lexicon.find("on")) {
  for (std::string_view w : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
    weekdays_.push_back(lexicon.find(w));
  for (std::string_view w : {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"})
    numbers_.push_back(lexicon.find(w));
}

int Circumstance::month(WordId word) const {
  if (word == unknown_word || !lexicon_->is(word, WordClass::month)) return 0;
  const WordValue* v = lexicon_->value(word, WordClass::month);
  return v != nullptr ? v->score : 0;
}

int Circumstance::weekday_number(WordId word) const {
  for (std::size_t i = 0; i < weekdays_.size(); ++i)
    if (weekdays_[i] == word && word != unknown_word) return static_cast<int>(i) + 1;
  return 0;
}

std::optional<int> Circumstance::number_word(WordId word) const {
  for (std::size_t i = 0; i < numbers_.size(); ++i)
    if (numbers_[i] == word && word != unknown_word) return static_cast<int>(i) + 1;
  return std::nullopt;
}

bool Circumstance::date_at(const Analysis& a, std::uint32_t at, std::uint32_t limit, bool future, Found& out) const {
  const Token& t = a.tokens[at];
  const auto num = [&](std::uint32_t i) -> std::optional<int> {
    return i < limit && a.tokens[i].shape == Shape::number ? number(a.word(i)) : std::nullopt;
  };
  const bool known = a.day != INT32_MAX;
  const Date today = known ? from_day_number(a.day) : Date{};
  out.first = at;
  out.weak = false;
  if (const int m = has_capital(t.shape) ? month(t.word) : 0) {
    Date d{0, static_cast<std::uint8_t>(m), 0};
    std::uint32_t next = at + 1;
    if (const auto n = num(next); n && *n >= 1 && *n <= 31) {
      d.day = static_cast<std::uint8_t>(*n);
      ++next;
    } else if (const auto b = at > 0 ? (a.tokens[at - 1].shape == Shape::number ? number(a.word(at - 1)) : std::nullopt) : std::nullopt;
               b && *b >= 1 && *b <= 31) {
      d.day = static_cast<std::uint8_t>(*b);
      out.first = at - 1;
    }
    std::uint32_t y = next;
    if (y < limit && a.tokens[y].tag == Tag::comma) ++y;
    if (const auto n = num(y); n && year_like(*n)) {
      d.year = static_cast<std::int16_t>(*n);
      next = y + 1;
    } else if (known) {
      // The nearest such month that is not after the article by more than a month.
      d.year = today.year;
      if (d.month > today.month + 1) d.year = static_cast<std::int16_t>(d.year - 1);
    } else {
      return false;
    }
    if (month(t.word) == 5 && d.day == 0 && next == at + 1 && at > 0 && a.tokens[at - 1].word != in_) return false;
    out.date = d;
    out.last = next;
    return true;
  }
  if (t.shape == Shape::number) {
    const auto n = number(a.word(at));
    if (n && year_like(*n) && t.end - t.begin == 4 && at > 0 &&
        (a.tokens[at - 1].word == in_ || a.tokens[at - 1].word == since_ || lexicon_->tags(a.tokens[at - 1].word) & bit(Tag::IN))) {
      out.date = Date{static_cast<std::int16_t>(*n), 0, 0};
      out.last = at + 1;
      return true;
    }
    return false;
  }
  if (!known) return false;
  const auto day_off = [&](int days) {
    out.date = from_day_number(a.day + days);
    out.last = at + 1;
    return true;
  };
  if (t.word == unknown_word) return false;
  if (t.word == yesterday_) return day_off(-1);
  if (t.word == today_ || t.word == tonight_) return day_off(0);
  if (t.word == tomorrow_) return day_off(1);
  if (const int w = weekday_number(t.word); w != 0 && has_capital(t.shape)) {
    const int now = weekday(today);
    int back = (now - w + 7) % 7;
    if (at > 0 && a.tokens[at - 1].word == next_) back -= 7;
    else if (future && at > 0 && a.tokens[at - 1].word != last_ && back > 0) back -= 7;
    if (at > 0 && a.tokens[at - 1].word == last_ && back == 0) back = 7;
    return day_off(-back);
  }
  if (t.word == ago_ && at >= 2 && known) {
    // "three days ago", "two years ago"
    const WordId unit = lexicon_->lemma(a.tokens[at - 1].word, Tag::NNS);
    const auto n = a.tokens[at - 2].shape == Shape::number ? number(a.word(at - 2)) : number_word(a.tokens[at - 2].word);
    if (!n) return false;
    out.last = at + 1;
    if (unit == day_) out.date = from_day_number(a.day - *n);
    else if (unit == week_) out.date = from_day_number(a.day - 7 * *n), out.date.day = 0;
    else if (unit == month_) out.date = add_months(today, -*n), out.date.day = 0;
    else if (unit == year_) out.date = Date{static_cast<std::int16_t>(today.year - *n), 0, 0};
    else return false;
    return true;
  }
  if ((t.word == last_ || t.word == next_ || t.word == this_ || t.word == earlier_) && at + 1 < limit) {
    std::uint32_t u = at + 1;
    if (t.word == earlier_ && a.tokens[u].word == this_ && u + 1 < limit) ++u;
    const int sign = t.word == next_ ? 1 : t.word == last_ ? -1 : 0;
    const WordId unit = a.tokens[u].word;
    out.last = u + 1;
    if (unit == month_) {
      Date d = add_months(today, sign);
      d.day = 0;
      out.date = d;
      return true;
    }
    if (unit == year_) {
      out.date = Date{static_cast<std::int16_t>(today.year + sign), 0, 0};
      return true;
    }
    if (unit == week_) {
      out.date = from_day_number(a.day + 7 * sign);
      out.date.day = 0;
      out.weak = true;
      return true;
    }
  }
  return false;
}

std::optional<Date> Circumstance::date(const Analysis& a, const TokenSentence& sentence, const Clauses& s,
                                       const std::vector<std::uint32_t>& owner, std::uint32_t clause, std::uint32_t token,
                                       bool future) const {
  std::optional<Date> best;
  std::uint32_t distance = 0xFFFFFFFF;
  std::size_t chunk = 0;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    Found found;
    if (!date_at(a, i, sentence.last, future, found)) continue;
    while (chunk + 1 < s.chunks.size() && s.chunks[chunk].last <= i) ++chunk;
    const std::uint32_t of = chunk < owner.size() ? owner[chunk] : none;
    // The nearest; behind the action rather than before it, as English has it; of its own clause rather than another's.
    std::uint32_t d = i >= token ? i - token : (token - i) + 3;
    if (of != none && clause != none && of != clause) {
      if (lexicon_->is(s.chunks[s.clauses[of].verb].lemma, WordClass::reporting_verb)) {
        i = std::max(i, found.last - 1);
        continue;  // when it was said
      }
      if (s.clauses[of].parent != clause && s.clauses[clause].parent != of) d += 60;
    }
    if (d < distance) {
      distance = d;
      best = found.date;
    }
    i = std::max(i, found.last - 1);
  }
  return best;
}

std::optional<Date> Circumstance::dateline(const Analysis& a) const {
  const std::size_t lines = std::min<std::size_t>(a.sentences.size(), 4);
  for (std::size_t n = 0; n < lines; ++n) {
    const TokenSentence& s = a.sentences[n];
    for (std::uint32_t i = s.first; i < s.last && i < s.first + 40; ++i) {
      Found found;
      if (date_at(a, i, s.last, false, found) && found.date.year != 0 && found.date.day != 0) return found.date;
    }
  }
  return std::nullopt;
}

void Circumstance::sayings(const Clauses& s, std::vector<Saying>& out) const {
  out.clear();
  if (s.chunks.empty()) return;
  const std::uint32_t begin = s.chunks.front().first, end = s.chunks.back().last;
  // Quoted stretches.
  std::array<Span, 8> quotes;
  std::size_t quote_count = 0;
  std::uint32_t open = none;
  for (const Chunk& c : s.chunks)
    if (c.kind == ChunkKind::quote) {
      if (open == none) {
        open = c.last;
      } else {
        if (quote_count < quotes.size()) quotes[quote_count++] = {open, c.first};
        open = none;
      }
    }
  if (open != none && quote_count < quotes.size()) quotes[quote_count++] = {open, end};
  const auto quoted = [&](std::uint32_t token) {
    for (std::size_t q = 0; q < quote_count; ++q)
      if (quotes[q].begin <= token && token < quotes[q].end) return true;
    return false;
  };

  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    const Clause& clause = s.clauses[i];
    const Chunk& verb = s.chunks[clause.verb];
    if (!lexicon_->is(verb.lemma, WordClass::reporting_verb)) continue;
    std::uint32_t speaker = verb.passive ? none : clause.subject;
    if (speaker == none || quoted(verb.head)) continue;
    const WordValue* value = lexicon_->value(verb.lemma, WordClass::reporting_verb);
    const bool claim = value != nullptr && lexicon_->string(value->text) == "negative";
    bool any = false;
    for (std::uint32_t k = i + 1; k < s.clauses.size(); ++k)
      if (s.clauses[k].kind == ClauseKind::complement && s.clauses[k].parent == i) {
        out.push_back({verb.last, end, speaker, i, false, claim});
        any = true;
        break;
      }
    // A quote behind, or one before with the verb behind it.
    for (std::size_t q = 0; q < quote_count; ++q) {
      if (quotes[q].end - quotes[q].begin < 3 && !any) continue;
      out.push_back({quotes[q].begin, quotes[q].end, speaker, i, true, claim});
      any = true;
    }
    if (!any && clause.kind == ClauseKind::main && clause.verb > 0) {
      // "X will do A, Y said.": the words before are Y's.
      std::int64_t k = static_cast<std::int64_t>(clause.subject < clause.verb ? clause.subject : clause.verb) - 1;
      while (clause.subject < clause.verb && k >= 0 && s.chunks[static_cast<std::size_t>(k + 1)].possessor != none) --k;
      while (k >= 0 && s.chunks[static_cast<std::size_t>(k)].kind == ChunkKind::noun) --k;
      const bool comma = k >= 0 && (s.chunks[static_cast<std::size_t>(k)].kind == ChunkKind::comma);
      if (comma) {
        bool finite = false;
        for (std::int64_t j = 0; j < k; ++j) finite |= s.chunks[static_cast<std::size_t>(j)].finite;
        const bool last_verb = i + 1 >= s.clauses.size() || s.clauses[i + 1].kind != ClauseKind::complement;
        if (finite && last_verb) out.push_back({begin, s.chunks[static_cast<std::size_t>(k)].first, speaker, i, false, claim});
      }
    }
  }
  // according to X, …
  for (std::uint32_t i = 0; i + 1 < s.chunks.size(); ++i) {
    const Chunk& c = s.chunks[i];
    if (c.kind != ChunkKind::preposition || c.last - c.first != 2) continue;
    std::uint32_t n = i + 1;
    if (s.chunks[n].kind != ChunkKind::noun) continue;
    while (s.chunks[n].possessive && n + 1 < s.chunks.size() && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
    out.push_back({begin, end, n, none, false, false});
  }
}

}  // namespace actant
