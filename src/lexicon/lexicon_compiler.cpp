#include "lexicon/lexicon_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "base/unicode.hpp"

namespace actant {
namespace {

template <class F>
void each(std::string_view text, char separator, F&& use) {
  while (true) {
    const std::size_t at = text.find(separator);
    const std::string_view item = text.substr(0, at);
    if (!item.empty()) use(item);
    if (at == std::string_view::npos) return;
    text.remove_prefix(at + 1);
  }
}

std::string_view field(const WordLine& line, std::size_t i) {
  return i < line.fields.size() && line.fields[i].text != "-" ? line.fields[i].text : std::string_view();
}

/// The regular plural, for lists that give none.
std::string plural_of(std::string_view noun) {
  const auto ends = [&](std::string_view s) { return noun.ends_with(s); };
  std::string out(noun);
  if (ends("man") && !ends("human") && !ends("german")) {
    out.replace(out.size() - 2, 1, "e");
  } else if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh")) {
    out += "es";
  } else if (ends("y") && noun.size() > 1 && std::string_view("aeiou").find(noun[noun.size() - 2]) == std::string_view::npos) {
    out.replace(out.size() - 1, 1, "ies");
  } else {
    out += 's';
  }
  return out;
}

}  // namespace

WordId LexiconCompiler::word(std::string_view text) {
  std::string key;
  unicode::append_key(text, key);
  return words_.id(key);
}

void LexiconCompiler::add_verbs(const std::vector<WordLine>& lines) {
  constexpr Tag forms[] = {Tag::VBZ, Tag::VBD, Tag::VBN, Tag::VBG};
  for (const WordLine& line : lines) {
    const WordId lemma = word(field(line, 0));
    words_.add_reading(lemma, Tag::VB, lemma);
    words_.add_reading(lemma, Tag::VBP, lemma);
    for (std::size_t i = 0; i < 4; ++i)
      each(field(line, i + 1), '/', [&](std::string_view form) {
        if (form != "-") words_.add_reading(word(form), forms[i], lemma);
      });
  }
}

void LexiconCompiler::add_nouns(const std::vector<WordLine>& lines) {
  for (const WordLine& line : lines) {
    const WordId lemma = word(field(line, 0));
    words_.add_reading(lemma, Tag::NN, lemma);
    each(field(line, 1), '/', [&](std::string_view form) {
      if (form == "=") words_.add_reading(lemma, Tag::NNS, lemma);
      else if (form != "-") words_.add_reading(word(form), Tag::NNS, lemma);
    });
  }
}

void LexiconCompiler::add_adjectives(const std::vector<WordLine>& lines) {
  for (const WordLine& line : lines) {
    const WordId lemma = word(field(line, 0));
    words_.add_reading(lemma, Tag::JJ, lemma);
    each(field(line, 1), '/', [&](std::string_view f) { if (f != "-") words_.add_reading(word(f), Tag::JJR, lemma); });
    each(field(line, 2), '/', [&](std::string_view f) { if (f != "-") words_.add_reading(word(f), Tag::JJS, lemma); });
  }
}

void LexiconCompiler::add_tags(const std::vector<WordLine>& lines, bool counts, Reporter& report) {
  ++files_;
  for (const WordLine& line : lines) {
    if (line.fields.size() < 2) {
      report.error(line.fields[0], "no-tags", "a word without tags", "write WORD, a tab, TAGS");
      continue;
    }
    const WordId w = word(field(line, 0));
    std::uint32_t rank = 1000;
    for (std::size_t f = 1; f < line.fields.size(); ++f)
      each(field(line, f), ' ', [&](std::string_view item) {
        const std::size_t colon = counts ? item.rfind(':') : std::string_view::npos;
        std::string_view name = item.substr(0, colon);
        while (name.ends_with(',')) name.remove_suffix(1);
        const auto tag = parse_tag(name);
        std::uint32_t n = rank;
        if (rank > 1) rank /= 2;
        if (colon != std::string_view::npos) {
          const std::string_view digits = item.substr(colon + 1);
          std::from_chars(digits.data(), digits.data() + digits.size(), n);
        }
        if (!tag) {
          report.error(line.fields[f], "unknown-tag", fmt::format("no tag '{}'", name), "use Penn tags");
          return;
        }
        counts_.push_back({w, *tag, std::max(n, 1U), files_});
      });
  }
}

void LexiconCompiler::add_class(const std::vector<WordLine>& lines, WordClass cls) {
  for (const WordLine& line : lines) {
    const std::string_view text = field(line, 0);
    WordValue value;
    value.cls = cls;
    const std::string_view second = field(line, 1), third = field(line, 2);
    switch (cls) {
      case WordClass::title: case WordClass::org_head: {
        const bool first = second == "both" || second == (cls == WordClass::title ? "b" : "last");
        const bool after = second == "both" || second == (cls == WordClass::title ? "a" : "first");
        value.flags = static_cast<std::uint16_t>((first ? 1 : 0) | (after ? 2 : 0));
        value.text = image_.string(third);
        value.text2 = image_.string(field(line, 3));
        break;
      }
      case WordClass::given_name:
        value.text = image_.string(second);
        value.score = third.empty() ? 5 : static_cast<std::uint8_t>(third[0] - '0');
        break;
      case WordClass::surname:
        value.score = second.empty() ? 5 : static_cast<std::uint8_t>(second[0] - '0');
        break;
      case WordClass::month: {
        int n = 0;
        std::from_chars(second.data(), second.data() + second.size(), n);
        value.score = static_cast<std::uint8_t>(n);
        break;
      }
      default:
        value.text = image_.string(second);
        value.text2 = image_.string(third);
    }
    const bool phrase = cls == WordClass::title || cls == WordClass::agent || cls == WordClass::preposition_compound;
    if (text.find(' ') == std::string_view::npos || cls == WordClass::abbreviation) {
      const WordId w = word(text);
      value.word = w;
      words_.add_class(w, cls);
      words_[w].values.push_back(value);
      if (cls != WordClass::given_name && cls != WordClass::surname && cls != WordClass::org_head && cls != WordClass::title &&
          cls != WordClass::abbreviation)
        words_[w].in_lexicon = true;
    }
    if (phrase) {
      phrases_.push_back({std::string(text), cls, value});
      if (cls == WordClass::agent) {
        const std::string plural = third.empty() ? plural_of(text) : std::string(third == "=" ? text : third);
        if (plural != text) phrases_.push_back({plural, cls, value});
        if (plural.find(' ') == std::string::npos) {
          const WordId singular = word(text);
          words_.add_reading(word(plural), Tag::NNS, singular);
          words_.add_reading(singular, Tag::NN, singular);
        }
      }
    }
  }
}

void LexiconCompiler::add(const SourceFile& file, std::string_view list_class) {
  Reporter report(file, diagnostics_);
  const std::vector<WordLine> lines = read_word_list(file, report);
  if (list_class == "verbs") return add_verbs(lines);
  if (list_class == "nouns") return add_nouns(lines);
  if (list_class == "adjectives") return add_adjectives(lines);
  if (list_class == "adverbs") {
    for (const WordLine& line : lines) {
      const WordId w = word(field(line, 0));
      words_.add_reading(w, Tag::RB, w);
    }
    return;
  }
  if (list_class == "forms") {
    for (const WordLine& line : lines)
      if (const auto tag = parse_tag(field(line, 1))) words_.set_reading(word(field(line, 0)), *tag, word(field(line, 2)));
      else report.error(line.fields[0], "unknown-tag", "a form without a tag", "write FORM, TAG, LEMMA with tabs");
    return;
  }
  if (list_class == "tags") return add_tags(lines, true, report);
  if (list_class == "closed") return add_tags(lines, false, report);
  if (const auto cls = parse_word_class(list_class)) return add_class(lines, *cls);
  report.error({{}, 1, 1}, "unknown-class", fmt::format("no class of word lists '{}'", list_class), "see gazetteers/README.md, section 4");
}

void LexiconCompiler::finish() {
  // Counts order readings; the last file that counts a word decides it.
  std::unordered_map<WordId, std::uint32_t> last;
  for (const Count& c : counts_) {
    std::uint32_t& f = last[c.word];
    f = std::max(f, c.file);
  }
  std::unordered_map<WordId, std::uint32_t> total;
  std::erase_if(counts_, [&](const Count& c) { return c.file != last[c.word]; });
  for (const Count& c : counts_) total[c.word] += c.count;
  const auto has = [&](WordId w, Tag tag) {
    for (const Reading& r : words_[w].readings)
      if (r.tag == tag) return true;
    return false;
  };
  for (const Count& c : counts_) {
    // A handful of counts says little about forms in -ed, which the web uses as adjectives more than news does.
    if (total[c.word] < 5 && has(c.word, Tag::VBD)) continue;
    WordId lemma = c.word;
    // A form that the lists have under another tag of the same kind keeps that lemma.
    for (const Reading& r : words_[c.word].readings)
      if ((in(c.tag, verb_tags) && in(r.tag, verb_tags)) || (in(c.tag, noun_tags) && in(r.tag, noun_tags)) || r.tag == c.tag) lemma = r.lemma;
    words_.add_reading(c.word, c.tag, lemma, static_cast<std::uint8_t>(std::max(1U, c.count * 100 / total[c.word])));
  }
  for (WordId w = 1; w < words_.size(); ++w) {
    auto& readings = words_[w].readings;
    // Without counts: verbs before the adjectives made of them, nouns before verbs of the same form.
    const auto order = [](Tag tag) {
      switch (tag) {
        case Tag::VBD: return 0;
        case Tag::VBN: return 1;
        case Tag::VBG: return 2;
        case Tag::JJ: return 3;
        case Tag::NN: return 4;
        case Tag::NNS: return 5;
        case Tag::VB: return 6;
        default: return 7;
      }
    };
    std::stable_sort(readings.begin(), readings.end(), [&](const Reading& a, const Reading& b) {
      return a.share != b.share ? a.share > b.share : order(a.tag) < order(b.tag);
    });
  }
}

}  // namespace actant
