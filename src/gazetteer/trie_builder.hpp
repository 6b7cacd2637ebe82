// Token sequences to terms: built once as a hash of edges, written as flat tables.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "lexicon/word_table.hpp"
#include "text/tokenizer.hpp"

namespace actant {

class TrieBuilder {
 public:
  /// `lexicon` is the vocabulary that texts will be tokenized with; new words go to `words`.
  TrieBuilder(const Lexicon& lexicon, WordTable& words) : tokenizer_(lexicon), words_(words) { nodes_.resize(2); }

  /// False if the phrase has no token or too many.
  bool add(std::string_view phrase, Term term);
  /// `roots_in_words`: the first step is kept with the words (for the layer at the bottom).
  void write(ImageBuilder& image, bool roots_in_words);
  std::size_t terms() const { return count_; }

 private:
  Tokenizer tokenizer_;
  WordTable& words_;
  std::vector<std::vector<Term>> nodes_;   // 0 is no node, 1 the root
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;
  std::vector<Token> tokens_;
  std::string scratch_;
  std::size_t count_ = 0;
};

}  // namespace actant
