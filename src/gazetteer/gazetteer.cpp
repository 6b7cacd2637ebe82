#include "gazetteer/gazetteer.hpp"

#include "base/hash.hpp"

namespace actant {

Gazetteer::Gazetteer(const Image& image, const Lexicon& lexicon)
    : entities_(image.table<EntityRecord>(TableId::entities)),
      terms_(image.table<Term>(TableId::terms)),
      nodes_(image.table<Range>(TableId::trie_nodes)),
      edges_(image.table<TrieEdge>(TableId::trie_edges)),
      roles_(image.table<RoleRecord>(TableId::roles)),
      titles_(image.table<RoleRecord>(TableId::titles)),
      kinds_(image.table<WordId>(TableId::kinds)),
      files_(image.table<StringRef>(TableId::files)),
      entity_index_(image.table<std::uint32_t>(TableId::entity_index)),
      removals_(image.table<Removal>(TableId::removals)),
      strings_(image.table<char>(TableId::strings)),
      roots_in_words_(!image.table<std::uint32_t>(TableId::name_words).empty()),
      lexicon_(&lexicon) {}

bool Gazetteer::case_fits(const Term& term, const Token* tokens, std::uint32_t at) {
  const bool exact = (term.flags & exact_case) != 0;
  std::uint32_t needs = term.shapes;
  for (std::uint32_t i = at; needs != 0; needs >>= 2, ++i) {
    const Shape shape = tokens[i].shape;
    const bool capitals = shape == Shape::upper || shape == Shape::initial;
    switch (needs & 3U) {
      case capital_first:
        if (shape != Shape::capitalized && shape != Shape::mixed && shape != Shape::initial && (exact || !capitals)) return false;
        break;
      case all_capitals:
        if (!capitals) return false;
        break;
      case no_capital:
        if (shape != Shape::lower) return false;
        break;
      default:
        break;
    }
  }
  return true;
}

std::string_view Gazetteer::file(std::uint32_t index) const {
  return index < files_.size() ? string(files_[index]) : std::string_view();
}

std::span<const RoleRecord> Gazetteer::roles(const EntityRecord& e) const {
  return {roles_.begin() + e.roles.begin, roles_.begin() + e.roles.end};
}
std::span<const RoleRecord> Gazetteer::titles(const EntityRecord& e) const {
  return {titles_.begin() + e.titles.begin, titles_.begin() + e.titles.end};
}
std::span<const WordId> Gazetteer::kinds(const EntityRecord& e) const {
  return {kinds_.begin() + e.kinds.begin, kinds_.begin() + e.kinds.end};
}

void Gazetteer::actor_code(const EntityRecord& e, std::int32_t day, std::string& out) const {
  const EntityRecord* owner = &e;
  for (int up = 0; owner->code.length == 0 && owner->country != none && up < 3; ++up) owner = &entities_[owner->country];
  out += string(owner->code);
  // On a day the first role that holds then, dated ones before those that always hold; without a date the one that
  // reaches furthest into the present.
  const RoleRecord* best = nullptr;
  const auto dated = [](const RoleRecord& r) { return r.from != INT32_MIN || r.to != INT32_MAX; };
  for (const RoleRecord& r : roles(e)) {
    if (day == INT32_MAX) {
      if (best == nullptr || r.to > best->to) best = &r;
    } else if (r.from <= day && day <= r.to && (best == nullptr || (dated(r) && !dated(*best)))) {
      best = &r;
    }
  }
  if (best != nullptr) out += string(best->text);
}

std::uint32_t Gazetteer::find_entity(std::string_view id) const {
  if (entity_index_.empty()) return none;
  const std::size_t mask = entity_index_.size() - 1;
  for (std::size_t slot = hash64(id) & mask; entity_index_[slot] != 0; slot = (slot + 1) & mask)
    if (string(entities_[entity_index_[slot] - 1].id) == id) return entity_index_[slot] - 1;
  return none;
}

bool Gazetteer::has_name(std::uint32_t entity, std::string_view name) const {
  return std::any_of(terms_.begin(), terms_.end(), [&](const Term& t) {
    return t.kind <= TermKind::metonym && t.target == entity && string(t.text) == name;
  });
}

void Gazetteer::hide(std::uint32_t entity, std::string_view alias) {
  const auto at = std::upper_bound(hidden_.begin(), hidden_.end(), entity,
                                   [](std::uint32_t e, const Hidden& h) { return e < h.entity; });
  hidden_.insert(at, {entity, std::string(alias)});
}

bool Gazetteer::hidden(const Term& term) const {
  if (term.kind > TermKind::metonym) return false;  // of the lexicon
  auto at = std::lower_bound(hidden_.begin(), hidden_.end(), term.target,
                             [](const Hidden& h, std::uint32_t e) { return h.entity < e; });
  for (; at != hidden_.end() && at->entity == term.target; ++at)
    if (at->alias.empty() || at->alias == string(term.text)) return true;
  return false;
}

}  // namespace actant
