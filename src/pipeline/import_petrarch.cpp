// PETRARCH and TABARI: NAME_WITH_BLANKS_ [CODE dates] … ; + begins another name of the same actor; agents are [~CODE].
#include <fmt/format.h>

#include <algorithm>

#include "base/date.hpp"
#include "base/unicode.hpp"
#include "pipeline/import.hpp"

namespace actant {
namespace {

struct Code {
  std::string text;
  std::string dates;   // "2001-12-22..2014-09-29" or empty
};

/// "011222", "20011222", "12/22/01" as ISO; empty if it is none.
std::string iso(std::string_view digits) {
  std::string plain;
  for (char c : digits)
    if (c >= '0' && c <= '9') plain += c;
  int year = 0;
  if (plain.size() == 8) year = std::stoi(plain.substr(0, 4));
  else if (plain.size() == 6) year = std::stoi(plain.substr(0, 2)) + (std::stoi(plain.substr(0, 2)) < 30 ? 2000 : 1900);
  else return {};
  const std::string out = fmt::format("{:04}-{}-{}", year, plain.substr(plain.size() - 4, 2), plain.substr(plain.size() - 2));
  return parse_iso_date(out) ? out : std::string();
}

/// "AFGGOV 011222-140929", "AFGELI >140929", "AFGGOV (<011222)".
bool read_code(std::string_view inside, Code& out) {
  inside = trimmed(inside);
  const std::size_t end = inside.find_first_of(" \t<>(");
  out.text = std::string(inside.substr(0, end));
  out.dates.clear();
  if (end == std::string_view::npos) return true;
  std::string rest;
  for (char c : inside.substr(end))
    if (c != ' ' && c != '(' && c != ')' && c != '\t') rest += c;
  if (rest.empty()) return true;
  if (rest.front() == '>' || rest.front() == '<') {
    const std::string day = iso(std::string_view(rest).substr(1));
    if (day.empty()) return false;
    out.dates = rest.front() == '>' ? day + ".." : ".." + day;
    return true;
  }
  const std::size_t dash = rest.find('-');
  if (dash == std::string::npos) return false;
  const std::string from = iso(std::string_view(rest).substr(0, dash)), to = iso(std::string_view(rest).substr(dash + 1));
  if (from.empty() || to.empty()) return false;
  out.dates = from + ".." + to;
  return true;
}

class Reader {
 public:
  explicit Reader(Import& out) : out_(out) {}

  void line(std::string_view text, std::uint32_t number) {
    std::string_view body = text.substr(0, text.find_first_of(";#"));
    body = trimmed(body);
    if (body.empty()) return;
    out_.line();
    if (body.front() == '!') {
      out_.refuse(number, text, "word-set", "sets of words have no names", "leave the line out");
      return;
    }
    const std::size_t open = body.find('[');
    std::string_view words = trimmed(body.substr(0, open));
    if (!words.empty() && words.front() != '+') finish();
    if (!words.empty()) {
      const bool other = words.front() == '+';
      if (other) words.remove_prefix(1);
      if (const std::size_t brace = words.find('{'); brace != std::string_view::npos) words = trimmed(words.substr(0, brace));  // irregular plural
      if (other && names_.empty()) {
        out_.refuse(number, text, "no-actor", "another name of nobody", "put it below its actor");
        return;
      }
      names_.push_back({name_of(words), std::string(text), number});
    }
    while (!body.empty()) {
      const std::size_t begin = body.find('['), close = body.find(']', begin);
      if (begin == std::string_view::npos || close == std::string_view::npos) break;
      Code code;
      if (!read_code(body.substr(begin + 1, close - begin - 1), code))
        out_.refuse(number, text, "bad-dates", fmt::format("'{}' has dates that are none", body.substr(begin + 1, close - begin - 1)), "write YYMMDD-YYMMDD, <YYMMDD or >YYMMDD");
      else if (code.text.empty() || code.text == "---")
        out_.refuse(number, text, "no-code", "a code that says nothing", "leave it out");
      else
        codes_.push_back({code, number});
      body.remove_prefix(close + 1);
    }
  }

  void finish() {
    if (names_.empty()) return;
    if (codes_.empty()) {
      for (const Name& n : names_) out_.refuse(n.line, n.source, "no-code", "an actor without a code", "give one in square brackets");
    } else if (codes_[0].first.text.front() == '~') {
      for (const Name& n : names_) agent(n);
    } else {
      actor();
    }
    names_.clear();
    codes_.clear();
  }

 private:
  struct Name { std::string text, source; std::uint32_t line; };

  /// "HAMID_KARZAI_" as it stands in a text; names that are not all capitals are left as they are.
  std::string name_of(std::string_view words) const {
    std::string spaced;
    for (char c : words) spaced += c == '_' ? ' ' : c;
    spaced = trimmed(spaced);
    bool capitals = true;
    for (char c : spaced) capitals = capitals && !(c >= 'a' && c <= 'z');
    if (!capitals) return spaced;
    const Lexicon& lexicon = *out_.options().lexicon;
    std::string out, key;
    for (std::string_view rest = spaced; !rest.empty();) {
      const std::size_t space = rest.find(' ');
      const std::string_view word = rest.substr(0, space);
      key.clear();
      unicode::append_key(word, key);
      const WordId id = lexicon.find(key);
      const bool known = id != unknown_word && (lexicon.in_lexicon(id) || lexicon.is(id, WordClass::given_name) || lexicon.is(id, WordClass::surname));
      static constexpr std::string_view small[] = {"of", "the", "and", "for", "in", "on", "al", "bin", "de", "la", "del", "van", "der", "von"};
      const bool particle = !out.empty() && std::find(std::begin(small), std::end(small), key) != std::end(small);
      if (!out.empty()) out += ' ';
      const bool acronym = space == std::string_view::npos && out.empty() && word.size() <= 5 && !known;   // "NATO"
      for (std::size_t i = 0; i < word.size(); ++i) {
        const bool first = i == 0 || word[i - 1] == '-' || word[i - 1] == '.' || (word[i - 1] == '\'' && i + 1 < word.size());
        out += acronym || (first && !particle) || !(word[i] >= 'A' && word[i] <= 'Z') ? word[i] : static_cast<char>(word[i] | 32);
      }
      if (space == std::string_view::npos) break;
      rest.remove_prefix(space + 1);
    }
    return out;
  }

  /// Agents are words of the language, not names: actant has them in a word list.
  void agent(const Name& n) {
    const Lexicon& lexicon = *out_.options().lexicon;
    std::string key;
    unicode::append_key(n.text, key);
    const WordId word = lexicon.find(key);
    const std::string sector = codes_[0].first.text.substr(1);
    if (word != unknown_word && lexicon.is(word, WordClass::agent)) {
      const WordValue* value = lexicon.value(word, WordClass::agent);
      if (value != nullptr && sector.find(lexicon.string(value->text)) != std::string::npos) return;   // known, and the same
    }
    std::string lower;
    for (char c : n.text) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
    out_.refuse(n.line, n.source, "agent", fmt::format("'{}' is a word, not a name", lower),
                fmt::format("add the line \"{}\\t{}\" to gazetteers/lexicons/agents.txt", lower, sector));
  }

  std::string type_of(const std::string& name, bool dated) const {
    if (!out_.options().type.empty()) return std::string(foreign_type(out_.options().type));
    const Lexicon& lexicon = *out_.options().lexicon;
    std::string key;
    std::string_view rest = name;
    bool given = false, first = true;
    while (!rest.empty()) {
      const std::size_t space = rest.find(' ');
      key.clear();
      unicode::append_key(rest.substr(0, space), key);
      const WordId word = lexicon.find(key);
      if (word != unknown_word && lexicon.is(word, WordClass::org_head)) return "organization";
      if (first && space != std::string_view::npos && word != unknown_word && lexicon.is(word, WordClass::given_name)) given = true;
      first = false;
      if (space == std::string_view::npos) break;
      rest.remove_prefix(space + 1);
    }
    return given || dated ? "person" : "organization";
  }

  void actor() {
    const Name& main = names_[0];
    std::string country, code;
    bool dated = false;
    for (const auto& [c, line] : codes_) dated |= !c.dates.empty();
    if (codes_[0].first.text.size() >= 3) country = out_.options().country_of(codes_[0].first.text.substr(0, 3));
    // A bare country code: names of the country itself.
    const std::string named = out_.options().country_of(main.text);
    if (!country.empty() && codes_[0].first.text.size() == 3 && named == country) {
      ForeignEntity& e = out_.country(country, main.line);
      for (const Name& n : names_) e.add("alias", n.text, n.line);
      return;
    }
    ForeignEntity& e = out_.entity(main.text, type_of(main.text, dated), country.empty() ? out_.options().country : country, main.line);
    for (std::size_t i = 1; i < names_.size(); ++i) e.add("alias", names_[i].text, names_[i].line);
    for (const auto& [c, line] : codes_) {
      const std::string own = c.text.size() >= 3 ? out_.options().country_of(c.text.substr(0, 3)) : std::string();
      if (own.empty()) {
        if (!e.has("code") && !e.has("country")) e.add("code", c.text, line);
        else out_.refuse(line, main.source, "second-code", fmt::format("'{}' does not go with the codes before", c.text), "keep one, or split the actor in two");
        continue;
      }
      if (own != country) {
        out_.refuse(line, main.source, "second-country", fmt::format("'{}' is of another country than the codes before", c.text), "split the actor in two");
        continue;
      }
      if (c.text.size() > 3) e.add("role", c.dates.empty() ? c.text.substr(3) : fmt::format("{} {}", c.text.substr(3), c.dates), line);
    }
  }

  Import& out_;
  std::vector<Name> names_;
  std::vector<std::pair<Code, std::uint32_t>> codes_;
};

}  // namespace

void import_petrarch(Import& out) {
  Reader reader(out);
  each_line(out.file().text, [&](std::string_view text, std::uint32_t number) { reader.line(text, number); });
  reader.finish();
}

}  // namespace actant
