#include "patterns/pattern_set.hpp"

#include <algorithm>

namespace actant {

InnerClass inner_class(Event root) {
  switch (root) {
    case Event::agree: case Event::consult: case Event::support: case Event::cooperate: case Event::aid:
      return InnerClass::cooperative;
    case Event::concede: case Event::retreat:
      return InnerClass::yielding;
    case Event::protest: case Event::sanction: case Event::mobilize: case Event::coerce: case Event::assault:
      return InnerClass::hostile;
    case Event::request: case Event::accuse: case Event::reject: case Event::threaten:
      return InnerClass::words;
    case Event::null:
      break;
  }
  return InnerClass::nothing;
}

PatternSet::PatternSet(const Image& image, const Lexicon& lexicon)
    : triggers_(image.table<TriggerRecord>(TableId::triggers)),
      index_(image.table<Range>(TableId::pattern_index)),
      patterns_(image.table<PatternRecord>(TableId::patterns)),
      elements_(image.table<PatternElement>(TableId::pattern_elements)),
      words_(image.table<WordId>(TableId::pattern_words)),
      codes_(image.table<CodeRecord>(TableId::codes)),
      operators_(image.table<OperatorRecord>(TableId::operators)),
      results_(image.table<OperatorResult>(TableId::operator_results)),
      files_(image.table<StringRef>(TableId::files)),
      strings_(image.table<char>(TableId::strings)),
      money_(lexicon.find("@sum")) {
  for (const TriggerRecord& t : triggers_) {
    if (t.lemma == unknown_word) continue;
    may_trigger_.set(bucket(t.lemma, t.part));
    if (t.operator_class != none) may_operate_.set(bucket(t.lemma, t.part));
  }
  needs_.reserve(patterns_.size());
  for (const PatternRecord& p : patterns_) needs_.push_back(needs_of(p));
  first_extra_.reserve(triggers_.size());
  first_operating_.reserve(triggers_.size() + 1);
  for (std::uint32_t i = 0; i < triggers_.size(); ++i) {
    const Range extra = triggers_[i].extra;
    first_extra_.push_back(extra.empty() ? WordFilter::anything_slot : WordFilter::slot(words_[extra.begin]));
    first_operating_.push_back(static_cast<std::uint32_t>(operating_.size()));
    if (triggers_[i].operator_class != none) operating_.push_back(i);
  }
  first_operating_.push_back(static_cast<std::uint32_t>(operating_.size()));
  list_choices();
}

void PatternSet::list_choices() {
  const auto size = static_cast<std::uint32_t>(triggers_.size());
  first_choice_.reserve(size + 1);
  choices_.reserve(std::size_t{2} * size);
  for (std::uint32_t i = 0; i < size;) {
    const std::size_t first = choices_.size();
    const std::uint32_t group = i;
    for (; i < size && triggers_[i].lemma == triggers_[group].lemma && triggers_[i].part == triggers_[group].part; ++i) {
      first_choice_.push_back(static_cast<std::uint32_t>(first));
      const TriggerRecord& t = triggers_[i];
      for (std::uint32_t p = t.patterns.begin; p < t.patterns.end && t.extra.begin == t.extra.end; ++p) choices_.push_back({i, p});
    }
    if (choices_.size() < first + 2) continue;
    std::sort(choices_.begin() + static_cast<std::ptrdiff_t>(first), choices_.end(), [&](const PatternChoice& x, const PatternChoice& y) {
      const std::uint16_t wx = patterns_[x.pattern].weight, wy = patterns_[y.pattern].weight;
      return wx != wy ? wx > wy : x < y;
    });
  }
  first_choice_.push_back(static_cast<std::uint32_t>(choices_.size()));
}

PatternNeeds PatternSet::needs_of(const PatternRecord& pattern) const {
  PatternNeeds needs;
  int phrases = 0;
  bool named = false;  // is one of the nouns named? One is enough to ask for
  const auto filter = [&](Range list) {
    WordFilter f;
    for (const WordId w : words(list)) f.add(w);
    return f;
  };
  for (const PatternElement& e : elements(pattern)) {
    if (e.kind == ElementKind::subject) continue;
    const bool phrase = e.kind == ElementKind::prep_target || e.kind == ElementKind::prep_actor || e.kind == ElementKind::prep_words;
    if (phrase) {
      if (phrases == 0) needs.first_preposition = filter(e.prepositions);
      if (phrases == 1) needs.second_preposition = filter(e.prepositions);
      ++phrases;
    }
    if ((e.kind == ElementKind::object_words || e.kind == ElementKind::prep_words) && !e.words.empty()) {
      if (!named) needs.nouns = filter(e.words);
      named = true;
    } else if (!phrase && !named) {
      needs.nouns = WordFilter();
      needs.nouns.add(any_object);
    }
  }
  return needs;
}

std::span<const TriggerRecord> PatternSet::find_triggers(WordId lemma, TriggerPart part) const {
  const std::size_t mask = index_.size() - 1;
  std::size_t slot = (lemma * 2654435761U + static_cast<unsigned>(part) * 40503U) & mask;
  for (; !index_[slot].empty(); slot = (slot + 1) & mask) {
    const TriggerRecord& first = triggers_[index_[slot].begin];
    if (first.lemma == lemma && first.part == part)
      return {triggers_.begin() + index_[slot].begin, index_[slot].end - index_[slot].begin};
  }
  return {};
}

bool PatternSet::contains(Range range, WordId word) const {
  const auto list = words(range);
  // Most lists are short.
  if (list.size() <= 8) return std::find(list.begin(), list.end(), word) != list.end();
  return std::binary_search(list.begin(), list.end(), word);
}

std::string_view PatternSet::file(std::uint32_t i) const {
  return i < files_.size() ? string(files_[i]) : std::string_view();
}

std::uint32_t PatternSet::find_code(std::string_view code) const {
  for (std::uint32_t i = 0; i < codes_.size(); ++i)
    if (string(codes_[i].code) == code) return i;
  return none;
}

std::uint32_t PatternSet::compose(std::uint32_t op, std::uint32_t inner) const {
  const OperatorRecord& record = operators_[op];
  const InnerClass cls = inner == none ? InnerClass::nothing : inner_class(codes_[inner].root);
  const std::string_view inner_code = inner == none ? std::string_view() : string(codes_[inner].code);
  for (std::uint32_t i = record.results.begin; i < record.results.end; ++i) {
    const OperatorResult& r = results_[i];
    const std::string_view prefix = string(r.prefix);
    if (prefix.empty() ? r.inner == cls : !inner_code.empty() && inner_code.starts_with(prefix)) return r.code;
  }
  return none;
}

}  // namespace actant
