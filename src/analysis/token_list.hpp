// Tokens of a document that some rules begin at, so that none of these walks over all tokens. Ascending; handed out by the sentence.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "text/sentences.hpp"

namespace actant {

class TokenList {
 public:
  void clear() {
    tokens_.clear();
    begin_ = 0;
  }
  void push(std::uint32_t token) { tokens_.push_back(token); }
  /// From here on sentences are asked for from the first one again.
  void rewind() { begin_ = 0; }
  /// Those of a sentence. Sentences are asked for in their order.
  std::span<const std::uint32_t> of(const TokenSentence& s) {
    while (begin_ < tokens_.size() && tokens_[begin_] < s.first) ++begin_;
    std::size_t end = begin_;
    while (end < tokens_.size() && tokens_[end] < s.last) ++end;
    const std::span<const std::uint32_t> found(tokens_.data() + begin_, end - begin_);
    begin_ = end;
    return found;
  }

 private:
  std::vector<std::uint32_t> tokens_;
  std::size_t begin_ = 0;   // the first one behind the sentence that was asked for last
};

}  // namespace actant
