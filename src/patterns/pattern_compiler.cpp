#include "patterns/pattern_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/unicode.hpp"

namespace actant {
namespace {

constexpr std::array<std::string_view, 17> event_names = {
    "", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
    "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"};

std::string key_of(std::string_view word) {
  std::string key;
  unicode::append_key(word, key);
  return key;
}

std::vector<std::string_view> fields(std::string_view text, char separator) {
  std::vector<std::string_view> out;
  while (true) {
    const std::size_t at = text.find(separator);
    out.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + 1);
  }
}

/// The white-separated words of a value, each with its column.
std::vector<Piece> words_of(Piece value) {
  std::vector<Piece> out;
  std::size_t i = 0;
  const std::string_view t = value.text;
  while (i < t.size()) {
    while (i < t.size() && (t[i] == ' ' || t[i] == '\t')) ++i;
    const std::size_t begin = i;
    while (i < t.size() && t[i] != ' ' && t[i] != '\t') ++i;
    if (i > begin)
      out.push_back({t.substr(begin, i - begin), value.line,
                     value.column + static_cast<std::uint32_t>(unicode::length(t.substr(0, begin)))});
  }
  return out;
}

const std::vector<std::string_view> section_keys = {"verb", "noun", "adj", "negated", "ex", "not", "words"};
const std::vector<std::string_view> operator_keys = {
    "verb", "noun", "adj", "modal", "cooperative", "yielding", "hostile", "words", "nothing", "modality",
    "negates", "transparent", "noun_inner", "complement", "target", "ex", "not", "all"};

struct RoleName {
  std::string_view name;
  std::uint8_t type;
};
constexpr std::array<RoleName, 5> role_types = {
    {{"person", role_person}, {"organization", role_organization}, {"country", role_country}, {"place", role_place},
     {"somebody", role_person | role_organization | role_country | role_seat}}};

}  // namespace

Event parse_event(std::string_view name) {
  for (std::size_t i = 1; i < event_names.size(); ++i)
    if (event_names[i] == name) return static_cast<Event>(i);
  return Event::null;
}

PatternCompiler::PatternCompiler(WordTable& words, ImageBuilder& image, std::vector<Diagnostic>& diagnostics,
                                 const PatternSet* base)
    : vocabulary_(words), image_(image), diagnostics_(diagnostics) {
  if (base == nullptr || base->empty()) return;
  for (std::uint32_t i = 0; i < base->codes(); ++i) {
    const CodeRecord& c = base->code(i);
    codes_.push_back({image_.string(base->string(c.code)), image_.string(base->string(c.label)),
                      image_.string(base->string(c.mode)), image_.string(base->string(c.context)), c.root, c.quad});
    code_numbers_.emplace(std::string(base->string(c.code)), i);
  }
}

void PatternCompiler::add_codes(const SourceFile& file) {
  Reporter report(file, diagnostics_);
  std::uint32_t line = 0;
  for (std::string_view row : fields(file.text, '\n')) {
    ++line;
    if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
    if (row.empty() || row.front() == '#' || row.starts_with("code\t")) continue;
    const Piece at{row, line, 1};
    const auto f = fields(row, '\t');
    if (f.size() < 6) {
      report.error(at, "code-fields", "a code needs six fields", "give code, label, root, mode, context, quad");
      continue;
    }
    CodeRecord record;
    record.code = image_.string(f[0]);
    record.label = image_.string(f[1]);
    record.mode = image_.string(f[3]);
    record.context = image_.string(f[4]);
    record.root = parse_event(f[2]);
    if (record.root == Event::null && f[2] != "-" && !f[2].empty())
      report.error(at, "unknown-root", fmt::format("'{}' is no PLOVER root", f[2]), "see codes/cameo.tsv");
    record.quad = !f[5].empty() && f[5][0] >= '1' && f[5][0] <= '4' ? static_cast<std::uint8_t>(f[5][0] - '0') : 0;
    if (!code_numbers_.emplace(std::string(f[0]), static_cast<std::uint32_t>(codes_.size())).second)
      report.error(at, "duplicate-code", fmt::format("code '{}' is there twice", f[0]), "remove one");
    codes_.push_back(record);
  }
}

std::uint32_t PatternCompiler::code_index(std::string_view code) const {
  const auto found = code_numbers_.find(code);
  return found == code_numbers_.end() ? none : found->second;
}

void PatternCompiler::add(const SourceFile& file, std::uint32_t file_index) {
  auto pending = std::make_unique<Pending>();
  pending->file = file;
  Reporter report(pending->file, diagnostics_);
  const SectionFile sections = read_sections(pending->file, false, report);
  if (sections.kind == "operators")
    read_operators(*pending, sections, file_index, report);
  else
    read_patterns(*pending, sections, file_index, report);
  pending_.push_back(std::move(pending));
}

void PatternCompiler::read_patterns(Pending& pending, const SectionFile& sections, std::uint32_t file,
                                    Reporter& report) {
  for (const Section& section : sections.sections) {
    if (section.name.text.starts_with("@")) {
      std::vector<std::string>& words = sets_[std::string(section.name.text)];
      for (const Entry& entry : section.entries) {
        if (entry.key.text != "words") {
          report.error(entry.key, "unknown-key", fmt::format("a set has no key '{}'", entry.key.text), "use 'words'");
          continue;
        }
        for (Piece item : split_list(entry.value)) words.push_back(key_of(item.text));
      }
      continue;
    }
    std::vector<std::uint32_t> numbers;
    bool tried = false;
    Piece negated;
    for (const Entry& entry : section.entries)
      if (entry.key.text == "negated") negated = entry.value;
    for (const Entry& entry : section.entries) {
      if (std::find(section_keys.begin(), section_keys.end(), entry.key.text) != section_keys.end()) continue;
      RawPattern raw;
      raw.file = file;
      tried = true;
      if (!parse_pattern(entry, raw, report)) continue;
      raw.negated_code = negated;
      numbers.push_back(static_cast<std::uint32_t>(pending.patterns.size()));
      pending.patterns.push_back(std::move(raw));
    }
    if (!tried)
      report.error(section.name, "no-pattern", fmt::format("section '{}' has no pattern", section.name.text),
                   "add a line CODE = * …");
    add_triggers(pending, section, numbers, none, true, report);
  }
}

void PatternCompiler::add_triggers(Pending& pending, const Section& section,
                                   const std::vector<std::uint32_t>& patterns, std::uint32_t operator_class,
                                   bool name_is_verb, Reporter& report) {
  bool verb_given = false;
  const auto add_trigger = [&](TriggerPart part, Piece item) {
    RawTrigger trigger;
    trigger.part = part;
    trigger.at = item;
    trigger.patterns = patterns;
    trigger.operator_class = operator_class;
    for (Piece word : words_of(item)) trigger.words.push_back(key_of(word.text));
    if (trigger.words.empty())
      report.error(section.name, "empty-trigger", "an empty word in a list", "remove the extra comma");
    else
      pending.triggers.push_back(std::move(trigger));
  };
  for (const Entry& entry : section.entries) {
    const std::string_view key = entry.key.text;
    if (key == "verb") verb_given = true;
    if (key == "verb" && entry.value.text == "-") continue;
    const std::optional<TriggerPart> part = key == "verb"    ? std::optional(TriggerPart::verb)
                                            : key == "noun"  ? std::optional(TriggerPart::noun)
                                            : key == "adj"   ? std::optional(TriggerPart::adjective)
                                            : key == "modal" ? std::optional(TriggerPart::modal)
                                                             : std::nullopt;
    if (part)
      for (Piece item : split_list(entry.value)) add_trigger(*part, item);
  }
  if (!verb_given && name_is_verb) {
    Piece name = section.name;
    name.text = name.text.substr(0, name.text.find('.'));
    add_trigger(TriggerPart::verb, name);
  }
}

bool PatternCompiler::parse_pattern(const Entry& entry, RawPattern& out, Reporter& report) {
  out.code = entry.key;
  out.line = entry.value;
  const std::vector<Piece> parts = words_of(entry.value);
  if (parts.empty() || parts[0].text != "*") {
    if (std::isdigit(static_cast<unsigned char>(entry.key.text[0])) || entry.key.text == "none")
      report.error(entry.value, "no-trigger", "a pattern begins with *", "write CODE = * …");
    else
      report.error(entry.key, "unknown-key", fmt::format("unknown key '{}'", entry.key.text),
                   suggestion(entry.key.text, section_keys, "use verb, noun, adj, words, ex, not, or a code of codes/cameo.tsv"));
    return false;
  }
  bool good = true;
  const auto alternatives = [&](std::string_view text, Piece at, RawElement& element) {
    for (std::string_view word : fields(text, '|')) {
      if (word.starts_with("@") && word != "@sum")
        element.sets.push_back({word, at.line, at.column});
      else if (word.empty())
        report.error(at, "empty-word", "an empty alternative", "remove the extra |"), good = false;
      else
        element.words.push_back(key_of(word));
    }
  };
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const Piece part = parts[i];
    if (part.text == "<>") {
      out.symmetric = true;
      continue;
    }
    RawElement element;
    if (part.text == "$target" || part.text.starts_with("$target:")) {
      element.kind = ElementKind::target;
      good = parse_role(part, element, report) && good;
    } else if (part.text.starts_with("$actor:")) {
      element.kind = ElementKind::subject;
      good = parse_role(part, element, report) && good;
    } else if (part.text == "$object") {
      element.kind = ElementKind::object_words;  // no words: whatever it is
    } else if (part.text == "$recipient") {
      element.kind = ElementKind::recipient;
    } else if (part.text.front() == '(') {
      if (part.text.back() != ')' || part.text.size() < 3) {
        report.error(part, "bad-preposition", "a preposition stands in brackets without spaces",
                     "write (on|against)");
        return false;
      }
      for (std::string_view p : fields(part.text.substr(1, part.text.size() - 2), '|'))
        element.prepositions.push_back(key_of(p));
      if (i + 1 >= parts.size()) {
        report.error(part, "dangling-preposition", "a preposition needs its object behind it",
                     "write (on) $target");
        return false;
      }
      const Piece object = parts[++i];
      if (object.text == "$target" || object.text.starts_with("$target:")) {
        element.kind = ElementKind::prep_target;
        good = parse_role(object, element, report) && good;
      } else if (object.text == "$actor") {
        element.kind = ElementKind::prep_actor;
      } else if (object.text == "$object") {
        element.kind = ElementKind::prep_words;  // no words: whatever it is
      } else {
        element.kind = ElementKind::prep_words;
        alternatives(object.text, object, element);
      }
    } else if (part.text.front() == '$') {
      report.error(part, "unknown-role", fmt::format("unknown role '{}'", part.text),
                   "use $target, $object, $recipient, $actor:TYPE or (prep) $actor");
      return false;
    } else {
      element.kind = ElementKind::object_words;
      alternatives(part.text, part, element);
    }
    out.elements.push_back(std::move(element));
  }
  return good;
}

/// What follows the colon of `$target:place`, `$actor:person|@crowd`: types, lemmas, sets.
bool PatternCompiler::parse_role(Piece part, RawElement& element, Reporter& report) {
  const std::size_t colon = part.text.find(':');
  if (colon == std::string_view::npos) return true;
  for (std::string_view word : fields(part.text.substr(colon + 1), '|')) {
    const auto type = std::find_if(role_types.begin(), role_types.end(), [&](const RoleName& r) { return r.name == word; });
    if (type != role_types.end()) {
      element.types = static_cast<std::uint8_t>(element.types | type->type);
    } else if (word.empty()) {
      report.error(part, "empty-word", "an empty alternative", "remove the extra |");
      return false;
    } else if (word.starts_with("@")) {
      element.sets.push_back({word, part.line, part.column});
    } else {
      element.words.push_back(key_of(word));
    }
  }
  return true;
}

void PatternCompiler::read_operators(Pending& pending, const SectionFile& sections, std::uint32_t file,
                                     Reporter& report) {
  for (const Section& section : sections.sections) {
    OperatorRecord record;
    record.name = image_.string(section.name.text);
    record.file = file;
    record.line = section.name.line;
    std::vector<OperatorResult> by_prefix, by_class;
    for (const Entry& entry : section.entries) {
      const std::string_view key = entry.key.text, value = entry.value.text;
      const auto choice = [&](std::initializer_list<std::string_view> names) -> int {
        int i = 0;
        for (std::string_view n : names) {
          if (n == value) return i;
          ++i;
        }
        report.error(entry.value, "unknown-value", fmt::format("'{}' is no value of '{}'", value, key),
                     fmt::format("use one of: {}", fmt::join(names, ", ")));
        return 0;
      };
      if (key == "modality") {
        record.modality = static_cast<Modality>(choice({"asserted", "future", "conditional", "demanded", "reported"}));
      } else if (key == "negates") {
        record.negates = choice({"no", "yes"}) == 1;
      } else if (key == "noun_inner") {
        record.noun_inner = choice({"no", "yes"}) == 1;
      } else if (key == "transparent") {
        record.transparent = choice({"no", "yes"}) == 1;
      } else if (key == "target") {
        record.target = static_cast<TargetRule>(choice({"inner", "addressee", "own"}));
      } else if (key == "complement") {
        const int kind = choice({"any", "noun", "infinitive", "object"});
        record.noun_only = kind == 1;
        record.infinitive_only = kind == 2;
        record.object_only = kind == 3;
      } else if (key == "verb" || key == "noun" || key == "adj" || key == "modal" || key == "ex" || key == "not") {
        continue;
      } else {
        constexpr std::array<std::string_view, 5> classes = {"cooperative", "yielding", "hostile", "words", "nothing"};
        const auto cls = std::find(classes.begin(), classes.end(), key);
        const bool prefix = !key.empty() && std::isdigit(static_cast<unsigned char>(key[0]));
        if (key != "all" && cls == classes.end() && !prefix) {
          report.error(entry.key, "unknown-key", fmt::format("unknown key '{}'", key),
                       suggestion(key, operator_keys, "see gazetteers/README.md, section 5"));
          continue;
        }
        OperatorResult result;
        if (value == "inner") {
          result.code = keep_inner;
        } else if (value != "none") {
          result.code = code_index(value);
          if (result.code == none)
            report.error(entry.value, "unknown-code", fmt::format("no CAMEO code '{}'", value), "see codes/cameo.tsv");
        }
        if (key == "all") {
          for (unsigned i = 0; i < 5; ++i) {
            result.inner = static_cast<InnerClass>(i);
            by_class.push_back(result);
          }
        } else if (cls != classes.end()) {
          result.inner = static_cast<InnerClass>(cls - classes.begin());
          by_class.push_back(result);
        } else {
          result.prefix = image_.string(key);
          by_prefix.push_back(result);
        }
      }
    }
    // Longer prefixes say more.
    std::stable_sort(by_prefix.begin(), by_prefix.end(), [](const OperatorResult& a, const OperatorResult& b) {
      return a.prefix.length > b.prefix.length;
    });
    record.results.begin = static_cast<std::uint32_t>(results_.size());
    results_.insert(results_.end(), by_prefix.begin(), by_prefix.end());
    results_.insert(results_.end(), by_class.begin(), by_class.end());
    record.results.end = static_cast<std::uint32_t>(results_.size());
    add_triggers(pending, section, {}, static_cast<std::uint32_t>(operators_.size()), false, report);
    operators_.push_back(record);
  }
}

}  // namespace actant
