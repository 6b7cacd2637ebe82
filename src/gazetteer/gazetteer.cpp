#include "gazetteer/gazetteer.hpp"

#include "base/hash.hpp"

namespace actant {

Gazetteer::Gazetteer(const Image& image, const Lexicon& lexicon)
    : entities_(image.table<EntityRecord>(TableId::entities)),
      terms_(image.table<Term>(TableId::terms)),
      nodes_(image.table<Range>(TableId::trie_nodes)),
      edges_(image.table<std::uint32_t>(TableId::trie_edges)),
      roles_(image.table<RoleRecord>(TableId::roles)),
      titles_(image.table<RoleRecord>(TableId::titles)),
      kinds_(image.table<WordId>(TableId::kinds)),
      files_(image.table<StringRef>(TableId::files)),
      entity_index_(image.table<std::uint32_t>(TableId::entity_index)),
      removals_(image.table<Removal>(TableId::removals)),
      strings_(image.table<char>(TableId::strings)),
      roots_in_words_(!image.table<std::uint32_t>(TableId::name_words).empty()),
      lexicon_(&lexicon) {}

std::uint32_t Gazetteer::root(WordId word) const {
  if (word == unknown_word) return 0;
  return roots_in_words_ ? lexicon_->record(word).trie_node : step(1, word);
}

std::uint32_t Gazetteer::step(std::uint32_t node, WordId word) const {
  if (word == unknown_word || edges_.empty()) return 0;
  const std::size_t mask = edges_.size() / 3 - 1;
  for (std::size_t slot = (node * 0x9E3779B1U + word * 0x85EBCA77U) & mask;; slot = (slot + 1) & mask) {
    const std::uint32_t* edge = edges_.begin() + slot * 3;
    if (edge[2] == 0) return 0;
    if (edge[0] == node && edge[1] == word) return edge[2];
  }
}

Range Gazetteer::node_terms(std::uint32_t node) const { return nodes_[node]; }

bool Gazetteer::case_fits(const Term& term, const Token* tokens, std::uint32_t at) {
  const unsigned length = term.length < 16 ? term.length : 16U;
  for (unsigned i = 0; i < length; ++i) {
    const unsigned need = (term.shapes >> (2 * i)) & 3U;
    if (need == 0) continue;
    const Shape shape = tokens[at + i].shape;
    if (need == 2 ? shape != Shape::upper && shape != Shape::initial : !has_capital(shape) && shape != Shape::mixed) return false;
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
  if (e.code.length > 0)
    out += string(e.code);
  else if (e.country != none)
    out += string(entities_[e.country].code);
  // The first role that holds on the day; without a date the one that lasted longest into the present.
  const RoleRecord* best = nullptr;
  for (const RoleRecord& r : roles(e)) {
    if (day != INT32_MAX ? r.from <= day && day <= r.to : true) {
      if (best == nullptr || (best->from == INT32_MIN && r.from != INT32_MIN) || (day == INT32_MAX && r.to > best->to)) best = &r;
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

void Gazetteer::hide(std::uint32_t entity, std::string_view alias) {
  for (std::uint32_t i = 0; i < terms_.size(); ++i)
    if (terms_[i].kind <= TermKind::metonym && terms_[i].target == entity && (alias.empty() || string(terms_[i].text) == alias))
      hidden_.push_back(i);
  std::sort(hidden_.begin(), hidden_.end());
}

}  // namespace actant
