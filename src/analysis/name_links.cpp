// One person under several names: "President Odera" and "Amina Odera", wherever in the text each stands.
#include <algorithm>

#include "analysis/name_keys.hpp"
#include "analysis/name_rules.hpp"
#include "base/hash.hpp"

namespace actant {
/// The last name of a person's first full mention as a key, or 0.
std::uint64_t NameRecognizer::last_name_of(const Analysis& a, const EntityNode& e) const {
  if (e.last_token <= e.first_token) return 0;
  std::uint32_t t = e.last_token - 1;
  while (t > e.first_token && (a.tokens[t].tag == Tag::comma || words_.suffix(a.tokens[t].word))) --t;
  return key(last_name, word_key(a, t));
}

/// May a person known by title and last name alone be the one of the full name? Not a woman a man, nor a minister of one
/// country a minister of another.
bool NameRecognizer::may_be(const Analysis& a, const EntityNode& part, const EntityNode& full) const {
  if ((part.male && full.female) || (part.female && full.male)) return false;
  return part.country == none || full.country == none || part.country == full.country || a.entities[part.country].name == a.entities[full.country].name;
}

void NameRecognizer::unify_persons(Analysis& a) {
  // Last names of those who are named in full.
  full_.clear();
  for (std::uint32_t i = 0; i < a.entities.size(); ++i) {
    const EntityNode& e = a.entities[i];
    if (e.type != EntityType::person || e.last_token < e.first_token + 2) continue;
    if (const std::uint64_t k = last_name_of(a, e); k != 0) full_.push_back({k, i});
  }
  std::sort(full_.begin(), full_.end(), [](const LastName& x, const LastName& y) { return x.key != y.key ? x.key < y.key : x.entity < y.entity; });
  if (full_.empty()) return;
  same_.assign(a.entities.size(), none);
  bool any = false;
  for (std::uint32_t i = 0; i < a.entities.size(); ++i) {
    const EntityNode& e = a.entities[i];
    if (e.type != EntityType::person || !e.fresh || e.last_token != e.first_token + 1) continue;
    const std::uint64_t k = last_name_of(a, e);
    auto it = std::lower_bound(full_.begin(), full_.end(), k, [](const LastName& s, std::uint64_t x) { return s.key < x; });
    std::uint32_t only = none, titled = none;
    bool several = false, several_titled = false;
    for (; it != full_.end() && it->key == k; ++it) {
      const EntityNode& full = a.entities[it->entity];
      if (!may_be(a, e, full)) continue;
      several |= only != none;
      only = it->entity;
      if (!e.role.empty() && same_letters(e.role, full.role)) {
        several_titled |= titled != none;
        titled = it->entity;
      }
    }
    // Of several the one of that title; else nobody, for they are two.
    same_[i] = !several ? only : !several_titled ? titled : none;
    any |= same_[i] != none;
  }
  if (!any) return;
  for (TokenMention& m : a.mentions)
    if (m.entity < same_.size() && same_[m.entity] != none) m.entity = same_[m.entity];
  for (std::uint32_t i = 0; i < same_.size(); ++i) {
    if (same_[i] == none) continue;
    EntityNode& full = a.entities[same_[i]];
    const EntityNode& part = a.entities[i];
    if (!said_in(a, full.role) && !part.role.empty()) full.role = part.role;
    if (full.sector.empty()) full.sector = part.sector;
    if (full.country == none) full.country = part.country;
    full.male |= part.male;
    full.female |= part.female;
  }
}

}  // namespace actant
