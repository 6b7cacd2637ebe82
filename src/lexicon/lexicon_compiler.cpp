#include "lexicon/lexicon_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/unicode.hpp"
#include "lexicon/inflection.hpp"

namespace actant {
namespace {

/// A word counted so often has all its parts of speech among the counts.
constexpr std::uint64_t counted_fully = 250;

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

/// A field of a line; absent ones and "-" are empty.
Piece piece(const WordLine& line, std::size_t i) {
  if (i >= line.fields.size()) return {{}, line.fields[0].line, line.fields[0].column};
  Piece p = line.fields[i];
  if (p.text == "-") p.text = {};
  return p;
}
std::string_view field(const WordLine& line, std::size_t i) { return piece(line, i).text; }

constexpr std::array<std::string_view, 7> reading_lists = {"verbs", "nouns", "adjectives", "adverbs", "tags", "closed", "forms"};

bool known_class(std::string_view name) {
  return std::find(reading_lists.begin(), reading_lists.end(), name) != reading_lists.end() || parse_word_class(name);
}

std::string meant_class(std::string_view name) {
  std::vector<std::string_view> known(reading_lists.begin(), reading_lists.end());
  known.insert(known.end(), {"reporting_verbs", "light_verbs", "copulas", "particles", "weekdays", "months", "time_nouns",
                             "number_words", "negators", "person_nouns", "place_nouns", "thing_nouns", "group_nouns",
                             "subject_control", "object_control", "ditransitives", "that_verbs", "abbreviations", "quantifiers",
                             "given_names", "surnames", "titles", "agents", "org_heads", "compound_prepositions", "nominalizations",
                             "name_particles", "name_suffixes", "place_prepositions", "place_heads", "name_prepositions", "surname_nouns", "capital_words", "family_first",
                             "zero_that", "that_nouns", "relational_nouns", "blame_words",
                             "place_verbs", "motion_verbs", "persuasion_verbs", "journey_nouns", "city_nouns", "personal_adjectives", "nominals",
                             "world_regions", "receiving_verbs", "onlooking_verbs", "sport_words", "transitive_verbs"});
  return suggestion(name, known, "see gazetteers/README.md, section 4");
}

std::uint8_t number(Piece field, int least, int most, std::uint8_t otherwise, Reporter& report) {
  if (field.text.empty()) return otherwise;
  int n = 0;
  const auto [end, error] = std::from_chars(field.text.data(), field.text.data() + field.text.size(), n);
  if (error != std::errc() || end != field.text.data() + field.text.size() || n < least || n > most) {
    report.error(field, "bad-number", fmt::format("'{}' is no number from {} to {}", field.text, least, most), "mend it");
    return otherwise;
  }
  return static_cast<std::uint8_t>(n);
}

/// Where a title or head word stands: the bits of WordValue::flags.
std::uint16_t position(Piece field, std::string_view first, std::string_view second, Reporter& report) {
  if (field.text == first) return 1;
  if (field.text == second) return 2;
  if (field.text != "both")
    report.error(field, "unknown-position", fmt::format("unknown position '{}'", field.text), fmt::format("use {}, {} or both", first, second));
  return 3;
}

/// Classes of names and marks: their words need not be words of the language.
bool names_only(WordClass cls) {
  switch (cls) {
    case WordClass::given_name: case WordClass::surname: case WordClass::family_first: case WordClass::name_particle:
    case WordClass::name_suffix: case WordClass::org_head: case WordClass::place_head: case WordClass::capital_word:
    case WordClass::title: case WordClass::abbreviation: case WordClass::world_region: return true;
    default: return false;
  }
}

}  // namespace

std::vector<ManifestLine> read_manifest(const SourceFile& file, Reporter& report) {
  std::vector<ManifestLine> out;
  for (const WordLine& line : read_word_list(file, report)) {
    if (line.fields.size() != 2) {
      report.error(line.fields[0], "bad-manifest", "a line that is not FILE, a tab, CLASS", "write both");
    } else if (!known_class(line.fields[1].text)) {
      out.push_back({line.fields[0], {}});
      report.error(line.fields[1], "unknown-class", fmt::format("no class of word lists '{}'", line.fields[1].text), meant_class(line.fields[1].text));
    } else if (std::any_of(out.begin(), out.end(), [&](const ManifestLine& m) {
                 return m.file.text == line.fields[0].text && m.list_class.text == line.fields[1].text;
               })) {
      report.error(line.fields[0], "duplicate-line", fmt::format("'{}' is there twice", line.fields[0].text), "remove one");
    } else {
      out.push_back({line.fields[0], line.fields[1]});
    }
  }
  return out;
}

WordId LexiconCompiler::word(std::string_view text) {
  key_.clear();
  unicode::append_key(text, key_);
  return words_.id(key_);
}

WordId LexiconCompiler::find(std::string_view text) const { return words_.find(text); }

void LexiconCompiler::add_forms(Piece forms, Tag tag, WordId lemma) {
  each(forms.text, '/', [&](std::string_view form) {
    if (form == "=") words_.add_reading(lemma, tag, lemma);
    else if (form != "-") words_.add_reading(word(form), tag, lemma);
  });
}

void LexiconCompiler::add_verbs(const std::vector<WordLine>& lines, Reporter& report) {
  constexpr std::array<Tag, 4> forms = {Tag::VBZ, Tag::VBD, Tag::VBN, Tag::VBG};
  for (const WordLine& line : lines) {
    if (line.fields.size() != 5) {
      report.error(line.fields[0], "bad-verb", "a verb without its four forms", "write lemma, third person, past, past participle, gerund; - for none");
      continue;
    }
    const WordId lemma = word(field(line, 0));
    words_.add_reading(lemma, Tag::VB, lemma);
    words_.add_reading(lemma, Tag::VBP, lemma);
    for (std::size_t i = 0; i < forms.size(); ++i) add_forms(piece(line, i + 1), forms[i], lemma);
  }
}

void LexiconCompiler::add_nouns(const std::vector<WordLine>& lines) {
  for (const WordLine& line : lines) {
    const WordId lemma = word(field(line, 0));
    words_.add_reading(lemma, Tag::NN, lemma);
    add_forms(piece(line, 1), Tag::NNS, lemma);
  }
}

void LexiconCompiler::add_adjectives(const std::vector<WordLine>& lines) {
  for (const WordLine& line : lines) {
    const WordId lemma = word(field(line, 0));
    words_.add_reading(lemma, Tag::JJ, lemma);
    add_forms(piece(line, 1), Tag::JJR, lemma);
    add_forms(piece(line, 2), Tag::JJS, lemma);
  }
}

void LexiconCompiler::add_adverbs(const std::vector<WordLine>& lines) {
  for (const WordLine& line : lines) {
    const WordId w = word(field(line, 0));
    words_.add_reading(w, Tag::RB, w);
  }
}

namespace {

/// Calls use(tag, rest of the item behind a colon) for the tags of a line.
template <class F>
void each_tag(const WordLine& line, Reporter& report, F&& use) {
  if (line.fields.size() < 2) report.error(line.fields[0], "no-tags", "a word without tags", "write WORD, a tab, TAGS");
  for (std::size_t f = 1; f < line.fields.size(); ++f)
    each(line.fields[f].text, ' ', [&](std::string_view item) {
      while (item.ends_with(',') && item.size() > 1) item.remove_suffix(1);
      const std::size_t colon = item.find(':', 1);
      const std::string_view name = item.substr(0, colon);
      if (const auto tag = parse_tag(name))
        use(*tag, colon == std::string_view::npos ? std::string_view() : item.substr(colon + 1));
      else
        report.error(line.fields[f], "unknown-tag", fmt::format("no tag '{}'", name), "use the tags of the Penn Treebank");
    });
}

}  // namespace

void LexiconCompiler::add_closed(const std::vector<WordLine>& lines, Reporter& report) {
  for (const WordLine& line : lines) {
    const WordId w = word(field(line, 0));
    each_tag(line, report, [&](Tag tag, std::string_view) { words_.add_reading(w, tag, lemma_of(w, tag)); });
  }
}

void LexiconCompiler::add_irregular(const std::vector<WordLine>& lines, Reporter& report) {
  for (const WordLine& line : lines) {
    if (const auto tag = parse_tag(field(line, 1)))
      words_.set_reading(word(field(line, 0)), *tag, word(field(line, 2)));
    else
      report.error(line.fields[0], "unknown-tag", "a form without a tag", "write FORM, TAG, LEMMA with tabs");
  }
}

void LexiconCompiler::add_counts(const std::vector<WordLine>& lines, Reporter& report) {
  ++files_;
  for (const WordLine& line : lines) {
    const WordId w = word(field(line, 0));
    each_tag(line, report, [&](Tag tag, std::string_view digits) {
      std::uint32_t n = 0;
      const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
      if (error != std::errc() || end != digits.data() + digits.size() || n == 0)
        report.error(line.fields[1], "bad-count", fmt::format("'{}' has no count", to_string(tag)), "write TAG:COUNT");
      else
        counts_.push_back({w, tag, n, files_});
    });
  }
}

WordValue LexiconCompiler::value_of(const WordLine& line, WordClass cls, Reporter& report) {
  WordValue value;
  value.cls = cls;
  switch (cls) {
    case WordClass::title:
      value.flags = position(piece(line, 1), "b", "a", report);
      value.text = image_.string(field(line, 2));
      value.text2 = image_.string(field(line, 3));
      break;
    case WordClass::org_head: case WordClass::place_head:
      value.flags = position(piece(line, 1), "last", "first", report);
      value.text = image_.string(field(line, 2));
      value.text2 = image_.string(field(line, 3));
      break;
    case WordClass::given_name:
      value.text = image_.string(field(line, 1));
      value.score = number(piece(line, 2), 1, 9, 5, report);
      value.flags = number(piece(line, 3), 0, 6, 1, report);
      break;
    case WordClass::surname:
      value.score = number(piece(line, 1), 1, 9, 5, report);
      value.flags = number(piece(line, 2), 0, 6, 1, report);
      break;
    case WordClass::place_preposition: value.score = number(piece(line, 1), 1, 3, 1, report); break;
    case WordClass::month: value.score = number(piece(line, 1), 1, 12, 0, report); break;
    default:
      value.text = image_.string(field(line, 1));
      value.text2 = image_.string(field(line, 2));
  }
  return value;
}

void LexiconCompiler::add_agent_plural(const WordLine& line) {
  const std::string_view text = field(line, 0), given = field(line, 2);
  const std::string plural = given.empty() ? plural_of(text) : std::string(given == "=" ? text : given);
  if (text.find(' ') != std::string_view::npos) return;
  const WordId singular = word(text);
  words_.add_reading(singular, Tag::NN, singular);
  if (plural.find(' ') == std::string::npos) words_.add_reading(word(plural), Tag::NNS, singular);
}

void LexiconCompiler::add_class(const std::vector<WordLine>& lines, WordClass cls, Reporter& report) {
  for (const WordLine& line : lines) {
    const std::string_view text = field(line, 0);
    WordValue value = value_of(line, cls, report);
    if (text.find(' ') == std::string_view::npos) {
      const WordId w = word(text);
      if (w == unknown_word) continue;
      value.word = w;
      words_.add_class(w, cls);
      words_.add_value(w, value);
      if (!names_only(cls)) words_.add_to_lexicon(w);
    }
    if (cls == WordClass::title) titles_.push_back({std::string(text), value});
    if (cls == WordClass::agent) add_agent_plural(line);
  }
}

void LexiconCompiler::add(const SourceFile& file, std::string_view list_class) {
  Reporter report(file, diagnostics_);
  std::vector<WordLine> lines = read_word_list(file, report);
  std::erase_if(lines, [&](const WordLine& line) {
    if (!line.fields[0].text.empty()) return false;
    report.error(line.fields[0], "no-word", "a line without a word", "begin with the word");
    return true;
  });
  if (list_class == "verbs") add_verbs(lines, report);
  else if (list_class == "nouns") add_nouns(lines);
  else if (list_class == "adjectives") add_adjectives(lines);
  else if (list_class == "adverbs") add_adverbs(lines);
  else if (list_class == "tags") add_counts(lines, report);
  else if (list_class == "closed") add_closed(lines, report);
  else if (list_class == "forms") add_irregular(lines, report);
  else if (const auto cls = parse_word_class(list_class)) add_class(lines, *cls, report);
  else report.error({{}, 1, 1}, "unknown-class", fmt::format("no class of word lists '{}'", list_class), meant_class(list_class));
}

/// The lemma of a word under a tag that no list gives it: that of a reading of the same kind, or by inflection.
WordId LexiconCompiler::lemma_of(WordId w, Tag tag) const {
  for (const Reading& r : words_.readings(w))
    if (r.tag == tag) return r.lemma;
  if (tag == Tag::VB || tag == Tag::VBP || tag == Tag::NN || tag == Tag::JJ || tag == Tag::RB) return w;
  for (const Reading& r : words_.readings(w))
    if ((in(tag, verb_tags) && in(r.tag, verb_tags)) || (in(tag, noun_tags) && r.tag == Tag::NNS)) return r.lemma;
  const TagSet wanted = in(tag, verb_tags) ? bit(Tag::VB) : in(tag, noun_tags) ? bit(Tag::NN) : adjective_tags | adverb_tags;
  for (const std::string& base : bases_of(words_.key(w), tag)) {
    const WordId lemma = base.empty() ? unknown_word : find(base);
    if (lemma == unknown_word) continue;
    for (const Reading& r : words_.readings(lemma))
      if (in(r.tag, wanted)) return lemma;
  }
  return w;
}

void LexiconCompiler::finish() {
  // Of the counts of a word those of the last file hold.
  std::stable_sort(counts_.begin(), counts_.end(), [](const Count& a, const Count& b) {
    return a.word != b.word ? a.word < b.word : a.file > b.file;
  });
  for (std::size_t i = 0; i < counts_.size();) {
    std::size_t end = i, of_file = i;
    while (end < counts_.size() && counts_[end].word == counts_[i].word) ++end;
    while (of_file < end && counts_[of_file].file == counts_[i].file) ++of_file;
    std::uint64_t total = 0;
    TagSet seen = 0;
    for (std::size_t k = i; k < of_file; ++k) {
      total += counts_[k].count;
      seen |= bit(counts_[k].tag);
    }
    // Dictionaries have nouns "are", "get" and "say"; news does not.
    if (total >= counted_fully && (seen & noun_tags) == 0) words_.remove_readings(counts_[i].word, noun_tags);
    // A handful of counts says little about forms in -ed, which the web uses as adjectives more than news does.
    const auto readings = words_.readings(counts_[i].word);
    const bool past = std::any_of(readings.begin(), readings.end(), [](const Reading& r) { return r.tag == Tag::VBD; });
    for (std::size_t k = i; k < of_file && !(total < 5 && past); ++k) {
      const Count& c = counts_[k];
      const auto share = std::max<std::uint64_t>(1, std::uint64_t{c.count} * 100 / total);
      words_.add_reading(c.word, c.tag, lemma_of(c.word, c.tag), static_cast<std::uint8_t>(share));
    }
    i = end;
  }
  words_.sort_readings();
}

}  // namespace actant
