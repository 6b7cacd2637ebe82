// The second half of PatternCompiler: sets and codes are known now, the tables are written.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

#include "patterns/pattern_compiler.hpp"

namespace actant {

Range PatternCompiler::word_range(const std::vector<std::string>& words, bool sorted) {
  std::vector<WordId> ids;
  for (const std::string& word : words) ids.push_back(vocabulary_.id(word));
  if (sorted) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  }
  const auto found = word_ranges_.find(ids);
  if (found != word_ranges_.end()) return found->second;
  const Range range{static_cast<std::uint32_t>(words_.size()), static_cast<std::uint32_t>(words_.size() + ids.size())};
  words_.insert(words_.end(), ids.begin(), ids.end());
  word_ranges_.emplace(std::move(ids), range);
  return range;
}

void PatternCompiler::write(Pending& pending, Reporter& report) {
  std::vector<std::uint32_t> numbers;
  for (const RawPattern& raw : pending.patterns) {
    PatternRecord record;
    record.symmetric = raw.symmetric;
    record.file = raw.file;
    record.line = raw.code.line;
    if (raw.code.text != "none") {
      record.code = code_index(raw.code.text);
      if (record.code == none)
        report.error(raw.code, "unknown-code", fmt::format("no CAMEO code '{}'", raw.code.text), "see codes/cameo.tsv");
    }
    if (!raw.negated_code.text.empty()) {
      record.negated_code = code_index(raw.negated_code.text);
      if (record.negated_code == none)
        report.error(raw.negated_code, "unknown-code", fmt::format("no CAMEO code '{}'", raw.negated_code.text), "see codes/cameo.tsv");
    }
    record.elements.begin = static_cast<std::uint32_t>(elements_.size());
    for (const RawElement& element : raw.elements) {
      std::vector<std::string> words = element.words;
      for (const Piece& set : element.sets) {
        const auto found = sets_.find(set.text);
        if (found == sets_.end()) {
          report.error(set, "unknown-set", fmt::format("no set '{}'", set.text), "define it as a section with 'words'");
          continue;
        }
        words.insert(words.end(), found->second.begin(), found->second.end());
      }
      elements_.push_back({word_range(element.prepositions, true), word_range(words, true), element.kind, element.types});
      const bool bound = !words.empty() || element.types != 0;
      record.weight = static_cast<std::uint16_t>(record.weight + 10 + (!bound ? 0 : element.types != 0 ? 2 : element.sets.empty() ? 5 : 3));
    }
    record.elements.end = static_cast<std::uint32_t>(elements_.size());
    numbers.push_back(static_cast<std::uint32_t>(patterns_.size()));
    patterns_.push_back(record);
  }
  for (const RawTrigger& raw : pending.triggers) {
    TriggerRecord record;
    record.part = raw.part;
    record.operator_class = raw.operator_class;
    const bool head_last = raw.part == TriggerPart::noun;
    std::vector<std::string> extra(raw.words.begin() + (head_last ? 0 : 1), raw.words.end() - (head_last ? 1 : 0));
    record.lemma = vocabulary_.id(head_last ? raw.words.back() : raw.words.front());
    record.extra = word_range(extra, false);
    if (!raw.patterns.empty()) {
      // Patterns of a section are consecutive.
      record.patterns = {numbers[raw.patterns.front()], numbers[raw.patterns.back()] + 1};
    }
    triggers_.push_back(record);
  }
}

void PatternCompiler::finish() {
  for (const auto& pending : pending_) {
    Reporter report(pending->file, diagnostics_);
    write(*pending, report);
  }
  check_conflicts();
  count_words();
  vocabulary_.id("@sum");
  write_index();
  image_.add(TableId::codes, codes_);
  image_.add(TableId::patterns, patterns_);
  image_.add(TableId::pattern_elements, elements_);
  image_.add(TableId::pattern_words, words_);
  image_.add(TableId::triggers, triggers_);
  image_.add(TableId::operators, operators_);
  image_.add(TableId::operator_results, results_);
}

void PatternCompiler::count_words() {
  std::set<std::pair<TriggerPart, std::string>> seen;
  for (const auto& pending : pending_)
    for (const RawTrigger& t : pending->triggers) {
      if (t.part != TriggerPart::verb && t.part != TriggerPart::noun) continue;
      const bool event = std::any_of(t.patterns.begin(), t.patterns.end(), [&](std::uint32_t i) { return pending->patterns[i].code.text != "none"; });
      if (!event || !seen.emplace(t.part, fmt::format("{}", fmt::join(t.words, " "))).second) continue;
      ++(t.part == TriggerPart::verb ? verbs_ : nouns_);
    }
}

// One trigger, one left side, two codes: chance would decide.
void PatternCompiler::check_conflicts() {
  struct Left {
    const Pending* pending;
    const RawPattern* pattern;
  };
  std::map<std::string, Left> seen;
  std::set<std::pair<const RawPattern*, const RawPattern*>> told;
  for (const auto& pending : pending_) {
    Reporter report(pending->file, diagnostics_);
    for (const RawTrigger& trigger : pending->triggers)
      for (std::uint32_t i : trigger.patterns) {
        const RawPattern& raw = pending->patterns[i];
        std::string key = fmt::format("{} {}", static_cast<int>(trigger.part), fmt::join(trigger.words, " "));
        for (const RawElement& e : raw.elements) {
          key += fmt::format("; {} ({}) {}", static_cast<int>(e.kind), fmt::join(e.prepositions, "|"), fmt::join(e.words, "|"));
          for (const Piece& set : e.sets) key += fmt::format("|{}", set.text);
          key += fmt::format(":{}", e.types);
        }
        const auto [at, fresh] = seen.emplace(std::move(key), Left{pending.get(), &raw});
        if (fresh || at->second.pattern->code.text == raw.code.text || !told.emplace(at->second.pattern, &raw).second) continue;
        const RawPattern& first = *at->second.pattern;
        report.error(raw.code, "two-codes",
                     fmt::format("'{}' has the code {} for the same words at {}:{}", fmt::join(trigger.words, " "), first.code.text,
                                 at->second.pending->file.name, first.code.line),
                     "keep one");
      }
  }
}

void PatternCompiler::write_index() {
  std::stable_sort(triggers_.begin(), triggers_.end(), [](const TriggerRecord& a, const TriggerRecord& b) {
    return a.lemma != b.lemma ? a.lemma < b.lemma : a.part < b.part;
  });
  std::size_t groups = 0;
  for (std::size_t i = 0; i < triggers_.size(); ++i)
    groups += i == 0 || triggers_[i].lemma != triggers_[i - 1].lemma || triggers_[i].part != triggers_[i - 1].part;
  std::size_t size = 16;
  while (size < groups * 2) size *= 2;
  std::vector<Range> index(size);
  for (std::size_t i = 0; i < triggers_.size();) {
    std::size_t end = i + 1;
    while (end < triggers_.size() && triggers_[end].lemma == triggers_[i].lemma && triggers_[end].part == triggers_[i].part)
      ++end;
    std::size_t slot = (triggers_[i].lemma * 2654435761U + static_cast<unsigned>(triggers_[i].part) * 40503U) & (size - 1);
    while (!index[slot].empty()) slot = (slot + 1) & (size - 1);
    index[slot] = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)};
    i = end;
  }
  image_.add(TableId::pattern_index, index);
}

}  // namespace actant
