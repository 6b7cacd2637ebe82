// Definite noun phrases that stand for an entity named before: "the minister", "the West African nation", "both sides".
#include <algorithm>

#include "analysis/coreference.hpp"
#include "analysis/coreference_place.hpp"
#include "analysis/name_keys.hpp"

namespace actant {
namespace {

constexpr float least_weight = 5, clear_margin = 1.2F;
constexpr std::uint32_t sentences_back = 10;

/// Does a phrase end in another, in any case and at the start of a word?
bool ends_in(std::string_view phrase, std::string_view end) {
  if (end.empty() || phrase.size() < end.size()) return false;
  const std::size_t at = phrase.size() - end.size();
  if (at > 0 && phrase[at - 1] != ' ' && phrase[at - 1] != '-') return false;
  for (std::size_t i = 0; i < end.size(); ++i) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; };
    if (lower(phrase[at + i]) != lower(end[i])) return false;
  }
  return true;
}

std::string_view last_word(std::string_view words) {
  const std::size_t space = words.rfind(' ');
  return space == std::string_view::npos ? words : words.substr(space + 1);
}

}  // namespace

/// Is a word one of a list's kinds, or the head of one?
bool Coreference::of_kind(std::string_view kinds, std::string_view word) const {
  while (!kinds.empty()) {
    const std::size_t comma = kinds.find(',');
    if (last_word(kinds.substr(0, comma)) == word) return true;
    if (comma == std::string_view::npos) return false;
    kinds.remove_prefix(comma + 1);
  }
  return false;
}

/// May the noun (with what stands before it: "prime minister") stand for the entity?
bool Coreference::fits(const Analysis& a, std::uint32_t entity, const WordValue& value, WordId noun, std::string_view words) const {
  const EntityNode& e = a.entities[entity];
  const std::string_view type = lexicon_->string(value.text), kinds = lexicon_->string(value.text2);
  if (type == "country" || type == "government") return e.type == EntityType::country;
  if (type == "person") {
    if (e.type != EntityType::person) return false;
    const auto holds = [&](std::string_view role) {
      role = role.substr(0, role.find(" of "));  // "the secretary" for a Secretary of State
      if (ends_in(role, words)) return !(ends_in(words, "minister") && words.size() == 8 && ends_in(role, "prime minister"));
      for (std::string_view rest = kinds; !rest.empty();) {
        const std::size_t comma = rest.find(',');
        if (ends_in(role, rest.substr(0, comma))) return true;
        if (comma == std::string_view::npos) break;
        rest.remove_prefix(comma + 1);
      }
      return false;
    };
    if (holds(e.role)) return true;
    if (e.record == none || said_in(a, e.role)) return false;
    const Gazetteer& g = *layers_->gazetteers[e.layer];
    for (const RoleRecord& title : g.titles(g.entity(e.record)))
      if ((a.day == INT32_MAX || (title.from <= a.day && a.day <= title.to)) && holds(g.string(title.text))) return true;
    return false;
  }
  if ((type == "organization") != (e.type == EntityType::organization) || (type == "place") != (e.type == EntityType::place)) return false;
  const auto kind = [&](WordId k) { return k != unknown_word && (k == noun || of_kind(kinds, lexicon_->key(k))); };
  if (kind(e.kind)) return true;
  for (const Kind& k : kinds_)
    if (k.entity == entity && kind(k.noun)) return true;
  if (e.record != none) {
    const Gazetteer& g = *layers_->gazetteers[e.layer];
    for (WordId k : g.kinds(g.entity(e.record)))
      if (kind(k)) return true;
  }
  // "the airline" for a name that ends in Air, "the party" for one that ends in Party
  const WordId last = e.last_token > e.first_token ? a.tokens[e.last_token - 1].word : unknown_word;
  if (const WordValue* head = last != unknown_word && e.type == EntityType::organization ? lexicon_->value(last, WordClass::org_head) : nullptr) {
    const std::string_view stands_for = last_word(lexicon_->string(head->text));
    if (stands_for == lexicon_->key(noun) || of_kind(kinds, stands_for)) return true;
  }
  return e.type == EntityType::organization && ends_in(e.name, lexicon_->key(noun));
}

bool Coreference::in_region(const Analysis& a, std::uint32_t country, std::uint32_t region) const {
  const EntityNode& r = a.entities[region];
  const EntityNode& c = a.entities[country];
  if (r.record == none || c.record == none) return false;
  const Gazetteer& g = *layers_->gazetteers[r.layer];
  std::string_view id = g.string(g.entity(r.record).id);
  if (!id.starts_with("int.")) return false;
  const WordId word = lexicon_->find(id.substr(4));
  const WordValue* value = word != unknown_word ? lexicon_->value(word, WordClass::world_region) : nullptr;
  if (value == nullptr) return false;
  const Gazetteer& h = *layers_->gazetteers[c.layer];
  const std::string_view code = h.string(h.entity(c.record).code), codes = lexicon_->string(value->text);
  return code.size() == 3 && codes.find(code) != std::string_view::npos;
}

/// "the officials" after "Iranian officials".
const Referent* Coreference::same_words(const Chunk& c, std::uint32_t sentence) const {
  const Referent* found = nullptr;
  if (c.lemma == unknown_word) return nullptr;  // names have no noun either
  const auto& all = discourse_.referents();
  for (std::size_t i = all.size(); i-- > 0;) {
    const Referent& r = all[i];
    if (sentence - r.sentence > sentences_back) break;
    if (r.token >= c.first || r.noun != c.lemma) continue;
    if (r.entity == none) continue;
    if (found != nullptr && found->entity != r.entity) return nullptr;
    if (found == nullptr) found = &r;
  }
  return found;
}

/// "both countries", "the two leaders": the two that were spoken of last, if it is clear which.
std::uint32_t Coreference::two_of(const Analysis& a, WordId noun, std::uint32_t sentence) {
  const WordValue* value = lexicon_->value(noun, WordClass::nominal);
  const std::string_view type = value != nullptr ? lexicon_->string(value->text) : std::string_view();
  const bool countries = type == "country" || type == "government";
  const bool sides = noun == side_ || type == "organization";
  const bool people = type == "person" || noun == lexicon_->find("man") || noun == lexicon_->find("woman");
  if (!countries && !sides && !people) return none;
  const auto right = [&](std::uint32_t entity) {
    const EntityType t = a.entities[entity].type;
    if (noun == side_) return t != EntityType::place;
    if (countries) return t == EntityType::country;
    if (people) return t == EntityType::person;
    return t == EntityType::organization || t == EntityType::country;
  };
  const auto& all = discourse_.referents();
  // Two that were named together.
  for (std::size_t i = all.size(); i-- > 0;) {
    if (sentence - all[i].sentence > 3) break;
    if (all[i].group == none) continue;
    const auto& members = discourse_.members(all[i].group);
    if (members.size() != 2) continue;
    if (right(members[0]) && right(members[1])) return all[i].group;
    if (countries && a.entities[members[0]].country != none && a.entities[members[1]].country != none &&
        a.entities[members[0]].country != a.entities[members[1]].country) {
      members_ = {a.entities[members[0]].country, a.entities[members[1]].country};
      return discourse_.group(members_);
    }
  }
  // Else those of the last sentences, if they are two.
  members_.clear();
  for (std::size_t i = all.size(); i-- > 0;) {
    if (sentence - all[i].sentence > 2) break;
    if (all[i].entity == none || !right(all[i].entity)) continue;
    if (noun == side_ && all[i].modifier) continue;
    if (std::find(members_.begin(), members_.end(), all[i].entity) == members_.end()) members_.push_back(all[i].entity);
  }
  if (members_.size() != 2) return none;
  std::reverse(members_.begin(), members_.end());
  return discourse_.group(members_);
}

/// Of the two named last in the sentence, or else in the one before: the first or the second.
std::uint32_t Coreference::former_or_latter(const Analysis& a, bool latter, WordId noun, std::uint32_t sentence, std::uint32_t token) const {
  const WordValue* value = noun != unknown_word ? lexicon_->value(noun, WordClass::nominal) : nullptr;
  const auto& all = discourse_.referents();
  std::uint32_t last = none, before = none;
  for (std::size_t i = all.size(); i-- > 0;) {
    const Referent& r = all[i];
    if (sentence - r.sentence > 1) break;
    if (r.token >= token || r.entity == none) continue;
    if (r.modifier && value == nullptr) continue;
    if (value != nullptr && !fits(a, r.entity, *value, noun, lexicon_->key(noun))) continue;
    if (last == none) {
      last = r.entity;
      if (latter) return last;
    } else if (r.entity != last && (value != nullptr || a.entities[r.entity].type == a.entities[last].type)) {
      before = r.entity;
      break;
    }
  }
  return before;
}

bool Coreference::nominal(Analysis& a, Clauses& s, std::uint32_t chunk, std::uint32_t sentence) {
  const Chunk& c = s.chunks[chunk];
  if (c.mention != none || c.time || c.money) return false;
  const std::uint32_t head = c.head;
  const WordId first = a.tokens[c.first].word;
  const std::uint32_t last = c.possessive ? c.last - 1 : c.last;
  const auto take = [&](std::uint32_t entity, std::uint32_t group) {
    Referent r = referent(s, chunk, sentence);
    r.entity = entity;
    r.group = group;
    r.agreement = group != none ? std::uint8_t{many} : agreement(a, entity);
    r.noun = unknown_word;
    add_mention(a, s, c.first, last, entity, group, MentionKind::nominal, chunk);
    discourse_.add(r);
    return true;
  };
  // both; both sides; the two countries; the former, the latter
  if (first == both_ && head == c.first && c.first_conjunct == none) return false;
  const bool two = first == both_ || (first == the_ && c.first + 1 < head && a.tokens[c.first + 1].word == two_);
  if (two && c.plural && head == c.first + (first == both_ ? 1U : 2U)) {
    const std::uint32_t group = two_of(a, c.lemma, sentence);
    return group != none && take(none, group);
  }
  if (first != the_ && first != this_) return false;
  if (c.first + 1 <= head && (a.tokens[c.first + 1].word == latter_ || a.tokens[c.first + 1].word == former_) && first == the_) {
    const bool latter = a.tokens[c.first + 1].word == latter_;
    if (!latter && head > c.first + 1) return false;  // "the former president"
    const WordId noun = head > c.first + 1 ? c.lemma : unknown_word;
    const std::uint32_t entity = former_or_latter(a, latter, noun, sentence, c.first);
    return entity != none && take(entity, none);
  }
  if (head == c.first || !in(a.tokens[head].tag, noun_tags)) return false;
  // What follows may make it another one: "the country of Y", "the man who".
  if (chunk + 1 < s.chunks.size()) {
    const Chunk& next = s.chunks[chunk + 1];
    if (next.kind == ChunkKind::preposition && next.lemma == of_) return false;
    if (next.kind == ChunkKind::relative) return false;
    // "the lawmaker that spoke", but "told the government that"
    if (next.kind == ChunkKind::complementizer &&
        (roles_[chunk] != GrammarRole::object || clause_[chunk] == none ||
         !(lexicon_->is(s.chunks[s.clauses[clause_[chunk]].verb].lemma, WordClass::reporting_verb) ||
           lexicon_->is(s.chunks[s.clauses[clause_[chunk]].verb].lemma, WordClass::that_verb))))
      return false;
    if (next.kind == ChunkKind::noun && !c.possessive && next.mention != none && s.subject_of[chunk] == none) return false;
    if (next.kind == ChunkKind::comma && chunk + 2 < s.chunks.size() && s.chunks[chunk + 2].kind == ChunkKind::noun &&
        s.chunks[chunk + 2].mention != none && a.entities[a.mentions[s.chunks[chunk + 2].mention].entity].type == EntityType::person &&
        lexicon_->is(c.lemma, WordClass::title))
      return false;
    if (next.kind == ChunkKind::comma && chunk + 2 < s.chunks.size() && s.chunks[chunk + 2].mention != none && s.subject_of[chunk + 2] == none &&
        s.chunks[chunk + 2].first_conjunct == none)
      return false;  // an apposition
  }
  // "X is the country with …" tells what X is.
  if (roles_[chunk] == GrammarRole::object && clause_[chunk] != none && s.chunks[s.clauses[clause_[chunk]].verb].copula) return false;
  if (c.first_conjunct != none && c.first_conjunct != chunk) return false;
  const WordValue* value = lexicon_->value(c.lemma, WordClass::nominal);
  // "the rebels", "the officials" after "Syrian officials"
  if (head == c.first + 1)
    if (const Referent* same = same_words(c, sentence)) {
      const std::uint32_t entity = same->entity;
      return take(entity, none);
    }
  if (value == nullptr) return false;
  const std::string_view type = lexicon_->string(value->text);
  if (c.plural != (c.lemma == authority_)) return false;  // "the authorities", but "the authority to"
  // What stands between: a place, or words of the title itself.
  std::uint32_t place = none, words_first = c.first + 1;
  for (std::uint32_t t = c.first + 1; t < head; ++t)
    if (const std::uint32_t m = a.mention_at[t]; m != none) {
      if (place != none || a.mentions[m].first != c.first + 1) return false;
      place = a.mentions[m].stands_for != none ? a.mentions[m].stands_for : a.mentions[m].entity;
      words_first = a.mentions[m].last;
      t = words_first - 1;
    }
  if (words_first < head && type != "person") return false;
  if (place != none && a.entities[place].type == EntityType::organization) return false;
  const std::string_view words = a.words(words_first, head + 1);
  const bool countries = type == "country" || type == "government";
  const std::uint32_t window = type == "government" ? 3 : countries ? 5 : type == "place" ? 2 : sentences_back;
  const Decay& decay = countries || type == "place" ? place_decay_ : title_decay_;
  salience_.clear();
  towns_.clear();
  const auto& all = discourse_.referents();
  for (std::size_t i = all.size(); i-- > 0;) {
    const Referent& r = all[i];
    if (sentence - r.sentence > window) break;
    if (r.token >= c.first) continue;
    // A nearer one of the same noun that is nobody we know.
    if (r.entity == none && r.group == none && r.noun == c.lemma && salience_.entries().empty() && place == none) return false;
    if (r.entity == none) continue;
    if (countries && a.entities[r.entity].type == EntityType::place && a.entities[r.entity].country != none && place == none) {
      // A town speaks of its country, too.
      Referent& of = towns_.emplace_back(r);
      of.entity = a.entities[r.entity].country;
      salience_.add(of, salience(r, sentence - r.sentence, decay) * 0.5F);
      continue;
    }
    if (!fits(a, r.entity, *value, c.lemma, words)) continue;
    if (place != none) {
      if (type == "country" ? !in_region(a, r.entity, place) : type == "government" || a.entities[r.entity].country != place) continue;
    }
    // "X hit the country" is not X.
    if (r.sentence == sentence && r.clause != none && r.clause == clause_[chunk] && r.role == GrammarRole::subject && roles_[chunk] == GrammarRole::object) continue;
    float weight = salience(r, sentence - r.sentence, decay) * (r.modifier ? 0.5F : 1.0F);
    if (countries && r.sentence == sentence) weight *= 2;
    salience_.add(r, weight);
  }
  const Salience::Entry* best = salience_.best(least_weight, type == "government" ? 1.5F : clear_margin);
  if (best == nullptr) return false;
  const std::uint32_t entity = best->last->entity;
  return take(entity, none);
}

}  // namespace actant
