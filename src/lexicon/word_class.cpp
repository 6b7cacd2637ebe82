#include "lexicon/word_class.hpp"

#include <array>

namespace actant {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(WordClass::count)> names = {
    "reporting_verb", "light_verb", "copula", "particle", "weekday", "month", "time_noun", "number_word", "negator",
    "person_noun", "place_noun", "thing_noun", "group_noun", "subject_control", "object_control", "ditransitive",
    "that_verb", "abbreviation", "quantifier", "given_name", "surname", "title", "agent", "org_head",
    "compound_preposition", "event_noun",
    "name_particle", "name_suffix", "place_preposition", "capital_word", "family_first",
    "zero_that", "that_noun", "relational_noun", "blame_word",
    "place_verb", "motion_verb", "persuasion_verb", "journey_noun", "city_noun", "personal_adjective", "nominal", "world_region", "receiving_verb",
    "onlooking_verb",
    "place_head", "name_preposition", "surname_noun", "sport_word", "transitive_verb",
    "subordinator", "clause_opener", "bare_infinitive_verb", "approximator", "adjunct_preposition", "telling_verb", "founding_verb", "state_noun",
    "stative_verb", "denying_verb", "voice_noun", "naming_verb", "joint_noun", "currency_noun"};

}  // namespace

std::optional<WordClass> parse_word_class(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name || (name.ends_with('s') && names[i] == name.substr(0, name.size() - 1)))
      return static_cast<WordClass>(i);
  if (name == "nominalizations") return WordClass::event_noun;
  if (name == "name_suffixes") return WordClass::name_suffix;
  return std::nullopt;
}

}  // namespace actant
