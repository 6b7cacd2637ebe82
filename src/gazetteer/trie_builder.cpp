#include "gazetteer/trie_builder.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace actant {
namespace {

/// Longer words in capitals are a way to write names, not acronyms: they match with one capital too.
constexpr std::uint32_t longest_acronym = 6;

std::uint32_t case_need(const Token& t, bool exact) {
  if (t.shape == Shape::upper) return exact || t.end - t.begin <= longest_acronym ? all_capitals : capital_first;
  if (has_capital(t.shape) || t.shape == Shape::mixed) return capital_first;
  return exact && t.shape == Shape::lower ? no_capital : any_case;
}

void insert(std::vector<TrieEdge>& slots, const TrieEdge& edge) {
  std::size_t i = TrieEdge::slot(edge.node, edge.word, slots.size());
  while (slots[i].next != 0) i = i + 1 < slots.size() ? i + 1 : 0;
  slots[i] = edge;
}

/// One name of one entity, given twice: as city and as capital, in two files.
bool same_name(const Term& a, const Term& b) {
  return a.kind == b.kind && a.target == b.target && a.shapes == b.shapes && a.from == b.from && a.to == b.to &&
         ((a.flags ^ b.flags) & exact_case) == 0;
}

/// The line that asks for less counts.
void merge(Term& known, const Term& term) {
  constexpr unsigned conditions = needs_context | weak;
  const unsigned flags = (known.flags & term.flags & conditions) | ((known.flags | term.flags) & ~conditions);
  if ((term.flags & conditions) < (known.flags & conditions)) known = term;
  known.flags = static_cast<std::uint8_t>(flags);
}

}  // namespace

TrieBuilder::TrieBuilder(const Lexicon& lexicon, WordTable& words) : tokenizer_(lexicon), words_(words), edges_(1024) {
  the_ = words_.id("the");
}

std::uint32_t TrieBuilder::step(std::uint32_t node, WordId word) const {
  for (std::size_t i = TrieEdge::slot(node, word, edges_.size()); edges_[i].next != 0; i = i + 1 < edges_.size() ? i + 1 : 0)
    if (edges_[i].node == node && edges_[i].word == word) return edges_[i].next;
  return 0;
}

std::uint32_t TrieBuilder::next(std::uint32_t node, WordId word) {
  if (const std::uint32_t known = step(node, word); known != 0) return known;
  if ((edge_count_ + 1) * 3 > edges_.size() * 2) {
    std::vector<TrieEdge> larger(edges_.size() * 2);
    for (const TrieEdge& edge : edges_)
      if (edge.next != 0) insert(larger, edge);
    edges_.swap(larger);
  }
  insert(edges_, {node, word, nodes_});
  ++edge_count_;
  return nodes_++;
}

bool TrieBuilder::tokenize(std::string_view phrase) {
  tokens_.clear();
  tokenizer_.tokenize(phrase, 0, phrase.size(), tokens_, scratch_);
  return !tokens_.empty() && tokens_.size() <= max_name_tokens;
}

/// The token's word; one that the lexicon does not have becomes a word.
WordId TrieBuilder::word_of(std::string_view phrase, const Token& t) {
  if (t.word != unknown_word) return t.word;
  scratch_.clear();
  unicode::append_key(phrase.substr(t.begin, t.end - t.begin), scratch_);
  return words_.id(scratch_);
}

/// "The Gambia" is said without its article too; of "The Times" it is a part.
std::size_t TrieBuilder::skipped_article(std::string_view phrase) {
  const bool article = tokens_.size() > 1 && word_of(phrase, tokens_[0]) == the_;
  return article && (tokens_.size() > 2 || tokens_[0].shape == Shape::lower) ? 1 : 0;
}

std::uint32_t TrieBuilder::find(std::string_view phrase) {
  if (!tokenize(phrase)) return 0;
  std::uint32_t node = 1;
  for (std::size_t i = skipped_article(phrase); i < tokens_.size() && node != 0; ++i)
    node = step(node, word_of(phrase, tokens_[i]));
  return node;
}

bool TrieBuilder::add(std::string_view phrase, Term term) {
  if (!tokenize(phrase)) return false;
  const bool list = term.kind >= TermKind::title;
  const bool exact = (term.flags & exact_case) != 0;
  const std::size_t first = list || exact ? 0 : skipped_article(phrase);
  bool letters = false;
  std::uint32_t node = 1;
  term.length = static_cast<std::uint16_t>(tokens_.size() - first);
  term.shapes = 0;
  for (std::size_t i = first; i < tokens_.size(); ++i) {
    const WordId word = word_of(phrase, tokens_[i]);
    if (word == unknown_word) return false;
    letters = letters || tokens_[i].shape != Shape::other;
    const std::size_t place = i - first;
    const bool article = i == 0 && word == the_ && !exact;  // "the Times" and "The Times"
    if (!list && place < 16 && !article) term.shapes |= case_need(tokens_[i], exact) << (2 * place);
    node = next(node, word);
    const bool lower = place >= 16 || (term.shapes >> (2 * place) & 3U) % no_capital == any_case;
    if (!lower) continue;
    if (place > 0) {
      words_.add_flag(word, continues_lower);
    } else {
      if (lower_.size() <= node) lower_.resize(node + 1);
      lower_[node] = true;
    }
  }
  if (!letters) return false;
  terms_.push_back({node, term});
  return true;
}

void TrieBuilder::mark_capitals(const std::vector<EntityRecord>& entities) {
  for (Placed& p : terms_)
    if (p.term.kind == TermKind::name && (entities[p.term.target].flags & is_capital)) p.term.kind = TermKind::capital;
}

/// The terms in the order of their nodes, at a node in the order in which they came; the same one only once.
void TrieBuilder::sort_terms(std::vector<Range>& ranges, std::vector<Term>& terms) {
  std::vector<std::uint32_t> begin(nodes_ + 1);
  for (const Placed& p : terms_) ++begin[p.node + 1];
  for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
  std::vector<std::uint32_t> order(terms_.size());
  std::vector<std::uint32_t> at(begin.begin(), begin.end() - 1);
  for (std::uint32_t i = 0; i < terms_.size(); ++i) order[at[terms_[i].node]++] = i;
  ranges.resize(nodes_);
  terms.reserve(terms_.size());
  for (std::uint32_t node = 0; node < nodes_; ++node) {
    const auto first = static_cast<std::uint32_t>(terms.size());
    for (std::uint32_t k = begin[node]; k < begin[node + 1]; ++k) {
      const Term& term = terms_[order[k]].term;
      const auto known = std::find_if(terms.begin() + first, terms.end(), [&](const Term& other) { return same_name(other, term); });
      if (known == terms.end()) terms.push_back(term);
      else merge(*known, term);
    }
    ranges[node] = {first, static_cast<std::uint32_t>(terms.size())};
    std::uint32_t owner = none;
    for (std::uint32_t i = first; i < terms.size(); ++i) {
      if (terms[i].kind > TermKind::metonym || (terms[i].flags & needs_context)) continue;
      if (owner != none && terms[i].target != owner) {
        ++shared_names_;
        break;
      }
      owner = terms[i].target;
    }
  }
}

void TrieBuilder::write_edges(ImageBuilder& image, const std::vector<Range>& ranges, bool roots_in_words) {
  // In the order of the nodes, so that the same sources give the same bytes.
  std::vector<TrieEdge> ordered;
  ordered.reserve(edge_count_);
  for (const TrieEdge& edge : edges_)
    if (edge.next != 0 && !(edge.node == 1 && roots_in_words)) ordered.push_back(edge);
    else if (edge.next != 0) {
      const bool lower = edge.next < lower_.size() && lower_[edge.next], alone = ranges[edge.next].begin < ranges[edge.next].end;
      words_.set_trie_node(edge.word, edge.next, static_cast<std::uint8_t>((lower ? begins_lower : 0) | (alone ? stands_alone : 0)));
    }
  std::sort(ordered.begin(), ordered.end(), [](const TrieEdge& a, const TrieEdge& b) { return a.next < b.next; });
  std::vector<TrieEdge> table(ordered.size() * 10 / 7 + 16);
  for (const TrieEdge& edge : ordered) insert(table, edge);
  image.add(TableId::trie_edges, table);
}

void TrieBuilder::write(ImageBuilder& image, bool roots_in_words) {
  std::vector<Range> ranges;
  std::vector<Term> terms;
  sort_terms(ranges, terms);
  write_edges(image, ranges, roots_in_words);
  image.add(TableId::trie_nodes, ranges);
  image.add(TableId::terms, terms);
  if (roots_in_words) image.add(TableId::name_words, std::vector<std::uint32_t>{1});
}

}  // namespace actant
