// Token sequences to terms: built once in growing arrays, written as flat tables.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "lexicon/word_table.hpp"
#include "text/tokenizer.hpp"

namespace actant {

/// The bound on a name; beyond 16 tokens their case is not looked at.
inline constexpr std::size_t max_name_tokens = 32;

class TrieBuilder {
 public:
  /// `lexicon` is the vocabulary that texts will be tokenized with; new words go to `words`.
  TrieBuilder(const Lexicon& lexicon, WordTable& words);

  /// Length, case and node are set here. False if the phrase has no word or too many. A leading "the" is left out.
  bool add(std::string_view phrase, Term term);
  /// The node of a phrase, or 0.
  std::uint32_t find(std::string_view phrase);
  /// Calls use(node, term) for every term so far, in their order.
  template <class F>
  void each(F&& use) const {
    for (const Placed& p : terms_) use(p.node, p.term);
  }
  /// The names of an entity that is a capital become names of a capital.
  void mark_capitals(const std::vector<EntityRecord>& entities);
  /// `roots_in_words`: the first step is kept with the words (for the layer at the bottom).
  void write(ImageBuilder& image, bool roots_in_words);
  std::size_t terms() const { return terms_.size(); }
  /// Names that several entities have, all of them without {context}; known after write().
  std::size_t shared_names() const { return shared_names_; }

 private:
  struct Placed {
    std::uint32_t node;
    Term term;
  };
  std::uint32_t step(std::uint32_t node, WordId word) const;
  std::uint32_t next(std::uint32_t node, WordId word);
  bool tokenize(std::string_view phrase);
  WordId word_of(std::string_view phrase, const Token& token);
  std::size_t skipped_article(std::string_view phrase);
  void sort_terms(std::vector<Range>& nodes, std::vector<Term>& terms);
  void write_edges(ImageBuilder& image, const std::vector<Range>& ranges, bool roots_in_words);

  Tokenizer tokenizer_;
  WordTable& words_;
  WordId the_ = unknown_word;
  std::vector<Placed> terms_;
  std::vector<TrieEdge> edges_;            // open addressing
  std::size_t edge_count_ = 0;
  std::vector<bool> lower_;                // by node below the root: some phrase begins in lower case
  std::uint32_t nodes_ = 2;                // 0 is no node, 1 the root
  std::size_t shared_names_ = 0;
  std::vector<Token> tokens_;
  std::string scratch_;
};

}  // namespace actant
