#include "gazetteer/trie_builder.hpp"

#include "base/unicode.hpp"

namespace actant {

bool TrieBuilder::add(std::string_view phrase, Term term) {
  tokens_.clear();
  tokenizer_.tokenize(phrase, 0, phrase.size(), tokens_, scratch_);
  if (tokens_.empty() || tokens_.size() > 16) return false;
  term.length = static_cast<std::uint16_t>(tokens_.size());
  term.shapes = 0;
  const bool list = term.kind >= TermKind::title;
  std::uint32_t node = 1;
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const Token& t = tokens_[i];
    std::string key;
    unicode::append_key(phrase.substr(t.begin, t.end - t.begin), key);
    const WordId word = words_.id(key);
    if (word == unknown_word) return false;
    unsigned need = 0;
    if (!list) {
      if (t.shape == Shape::upper) need = t.end - t.begin <= 6 || (term.flags & exact_case) ? 2 : 1;
      else if (has_capital(t.shape) || t.shape == Shape::mixed) need = 1;
    }
    term.shapes |= need << (2 * i);
    const std::uint64_t edge = (std::uint64_t{node} << 32) | word;
    const auto [at, fresh] = edges_.try_emplace(edge, static_cast<std::uint32_t>(nodes_.size()));
    if (fresh) nodes_.emplace_back();
    node = at->second;
  }
  for (const Term& other : nodes_[node])
    if (other.kind == term.kind && other.target == term.target && other.shapes == term.shapes) return true;
  nodes_[node].push_back(term);
  ++count_;
  return true;
}

void TrieBuilder::write(ImageBuilder& image, bool roots_in_words) {
  std::vector<Range> ranges;
  std::vector<Term> terms;
  ranges.reserve(nodes_.size());
  terms.reserve(count_);
  for (const auto& list : nodes_) {
    ranges.push_back({static_cast<std::uint32_t>(terms.size()), static_cast<std::uint32_t>(terms.size() + list.size())});
    terms.insert(terms.end(), list.begin(), list.end());
  }
  std::size_t size = 16;
  while (size < edges_.size() * 2) size *= 2;
  std::vector<std::uint32_t> table(size * 3);
  // In the order of the nodes, so that the same sources give the same bytes.
  std::vector<std::pair<std::uint32_t, std::uint64_t>> ordered;
  ordered.reserve(edges_.size());
  for (const auto& [edge, next] : edges_) ordered.emplace_back(next, edge);
  std::sort(ordered.begin(), ordered.end());
  for (const auto& [next, edge] : ordered) {
    const auto node = static_cast<std::uint32_t>(edge >> 32);
    const auto word = static_cast<std::uint32_t>(edge);
    if (node == 1 && roots_in_words) {
      words_[word].trie_node = next;
      continue;
    }
    std::size_t slot = (node * 0x9E3779B1U + word * 0x85EBCA77U) & (size - 1);
    while (table[slot * 3 + 2] != 0) slot = (slot + 1) & (size - 1);
    table[slot * 3] = node;
    table[slot * 3 + 1] = word;
    table[slot * 3 + 2] = next;
  }
  image.add(TableId::trie_nodes, ranges);
  image.add(TableId::trie_edges, table);
  image.add(TableId::terms, terms);
  if (roots_in_words) image.add(TableId::name_words, std::vector<std::uint32_t>{1});
}

}  // namespace actant
