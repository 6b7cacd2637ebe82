// Classes of words, one a bit, each from a word list of gazetteers/lexicons (its MANIFEST).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace actant {

enum class WordClass : std::uint8_t {
  reporting_verb, light_verb, copula, particle, weekday, month, time_noun, number_word, negator,
  person_noun, place_noun, thing_noun, group_noun, subject_control, object_control, ditransitive,
  that_verb, abbreviation, quantifier, given_name, surname, title, agent, org_head, preposition_compound,
  event_noun,  // has a verb among the nominalizations
  name_particle, name_suffix, place_preposition, capital_word, family_first,  // name rules
  zero_that, that_noun, relational_noun, blame_word,  // that-clauses
  place_verb, motion_verb, persuasion_verb, journey_noun, city_noun,  // a capital as a town or as a government
  personal_adjective, nominal, world_region,  // coreference
  receiving_verb,  // the subject is the one it is done to
  onlooking_verb,  // the subject tells or sees what others do
  place_head, name_preposition, surname_noun, sport_word,  // names
  transitive_verb,  // reduced relative clauses
  subordinator, clause_opener, bare_infinitive_verb, approximator,  // chunks and clauses
  adjunct_preposition, telling_verb, founding_verb, state_noun, stative_verb, denying_verb, voice_noun, naming_verb, joint_noun,  // relations
  currency_noun,
  count
};

using ClassSet = std::uint64_t;
static_assert(static_cast<unsigned>(WordClass::count) <= 64);
constexpr ClassSet bit(WordClass c) { return ClassSet{1} << static_cast<unsigned>(c); }

std::optional<WordClass> parse_word_class(std::string_view name);  ///< "light_verbs" or "light_verb"

}  // namespace actant
