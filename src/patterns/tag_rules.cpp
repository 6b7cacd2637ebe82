#include "patterns/tag_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/unicode.hpp"

namespace actant {
namespace {

template <class F>
void each_alternative(std::string_view text, F&& use) {
  while (true) {
    const std::size_t at = text.find('|');
    use(text.substr(0, at));
    if (at == std::string_view::npos) return;
    text.remove_prefix(at + 1);
  }
}

}  // namespace

void TagRuleCompiler::add(const SourceFile& file) {
  Reporter report(file, diagnostics_);
  const SectionFile sections = read_sections(file, false, report);
  for (const Section& section : sections.sections) {
    TagRule rule;
    rule.line = section.name.line;
    rule.conditions.begin = static_cast<std::uint32_t>(conditions_.size());
    for (const Entry& entry : section.entries) {
      std::string_view key = entry.key.text, value = entry.value.text;
      const auto tag_set = [&](std::string_view names) {
        TagSet set = 0;
        each_alternative(names, [&](std::string_view name) {
          if (const auto tag = parse_tag(name))
            set |= bit(*tag);
          else
            report.error(entry.value, "unknown-tag", fmt::format("no tag '{}'", name), "use Penn tags");
        });
        return set;
      };
      if (key == "ex") continue;
      if (key == "to") {
        if (const auto tag = parse_tag(value))
          rule.to = *tag;
        else
          report.error(entry.value, "unknown-tag", fmt::format("no tag '{}'", value), "use Penn tags");
        continue;
      }
      if (key == "from") {
        rule.from = tag_set(value);
        continue;
      }
      TagCondition condition;
      if (key.ends_with("~")) {
        condition.skip_adverbs = 1;
        key.remove_suffix(1);
      }
      const int offset = std::atoi(std::string(key).c_str());
      if (key != "0" && (offset == 0 || std::abs(offset) > 9)) {
        report.error(entry.key, "unknown-key", fmt::format("unknown key '{}'", entry.key.text),
                     "use to, from, ex or a position from -9 to +9");
        continue;
      }
      condition.offset = static_cast<std::int8_t>(offset);
      if (value.starts_with("!")) {
        condition.negate = 1;
        value.remove_prefix(1);
      }
      if (value.starts_with("may ")) {
        condition.possible = 1;
        value.remove_prefix(4);
      }
      std::vector<WordId> words;
      each_alternative(value, [&](std::string_view item) {
        if (item == "edge")
          condition.edge = 1;
        else if (item == "cap")
          condition.capital = 1;
        else if (const auto tag = parse_tag(item); tag && (item.size() < 2 || !std::islower(static_cast<unsigned char>(item[0]))))
          condition.tags |= bit(*tag);
        else {
          std::string word;
          unicode::append_key(item, word);
          words.push_back(vocabulary_.id(word));
        }
      });
      std::sort(words.begin(), words.end());
      if (!words.empty() && lists_.insert(words).second && lists_.size() == max_lists + 1)
        report.error(entry.value, "too-many-lists", fmt::format("more than {} different lists of words", max_lists),
                     "let conditions that mean the same name the same words");
      condition.words.begin = static_cast<std::uint32_t>(words_.size());
      words_.insert(words_.end(), words.begin(), words.end());
      condition.words.end = static_cast<std::uint32_t>(words_.size());
      conditions_.push_back(condition);
    }
    rule.conditions.end = static_cast<std::uint32_t>(conditions_.size());
    if (rule.to == Tag::unknown)
      report.error(section.name, "no-tag", "a rule needs the tag it gives", "add a line to = TAG");
    rules_.push_back(rule);
  }
}

void TagRuleCompiler::finish() {
  std::vector<WordId> named = words_;
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  for (std::size_t i = 0; i < named.size(); ++i) vocabulary_.set_rule_word(named[i], static_cast<std::uint16_t>(i + 1));
  image_.add(TableId::tag_rules, rules_);
  image_.add(TableId::tag_conditions, conditions_);
  image_.add(TableId::tag_rule_words, words_);
}

}  // namespace actant
