// Who says so: verbs of saying with clauses, objects and quotes, "according to X", quotes over several sentences.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/clauses.hpp"

namespace actant {

/// A source of words in one sentence: who said what stands in tokens [first, last).
struct Saying {
  std::uint32_t first = 0, last = 0;   ///< tokens that are said
  std::uint32_t speaker = none;        ///< noun chunk
  std::uint32_t clause = none;         ///< of the verb of saying, or none ("according to")
  bool quoted = false;
  bool claim = false;                  ///< alleged, claimed: the writer does not vouch for it
};

/// Who spoke, once the sentence is behind.
struct Speaker {
  std::uint32_t entity = none;
  std::string_view words;              ///< empty: nobody
};

class Attribution {
 public:
  explicit Attribution(const Lexicon& lexicon);

  /// The sayings of a sentence; replaces the content of `out`. `open`: a quote goes on from the sentence before.
  /// Tells whether there is a verb of saying.
  bool sayings(const Analysis& a, const Clauses& s, bool open, std::vector<Saying>& out) const;

  /// The innermost saying that `token` stands in, or null.
  static const Saying* innermost(const std::vector<Saying>& sayings, const Clauses& s, std::uint32_t token);

 private:
  std::uint32_t speaker_of(const Analysis& a, const Clauses& s, const Clause& clause) const;
  void before_verb(const Clauses& s, std::uint32_t clause, std::uint32_t speaker, bool claim, std::vector<Saying>& out) const;

  const Lexicon* lexicon_;
  WordId by_, according_;
};

/// Quotes that go on over the end of a sentence, in the order of the document. The state of one document.
class QuoteMemory {
 public:
  void clear();
  /// Begins a sentence: finds its stretches in double quotes, knowing whether one was open.
  void enter(const Analysis& a, const TokenSentence& sentence);
  /// Does a quote go on from the sentence before?
  bool continued() const { return continued_; }
  /// Does `token` stand in a quote of this sentence?
  bool quoted(std::uint32_t token) const;
  /// Whoever spoke before and goes on in the quote that `token` stands in; nobody if it is another quote.
  const Speaker& goes_on(std::uint32_t token) const;
  /// Ends the sentence; `speaker` is whom its own words name, or nobody. Where the quote was open already and nobody known:
  /// the byte from which on the words of the sentences before are the speaker's, too; else none.
  std::uint32_t leave(const Speaker& speaker);

 private:
  std::vector<Span> stretches_;          // tokens, of this sentence
  bool open_ = false;                    // at the end of the sentence before, then of this one
  bool continued_ = false;               // the first stretch goes on from the sentence before
  bool follows_ = false;                 // begins with a quote behind a sentence that told who speaks
  std::uint32_t open_since_ = none;
  std::uint32_t begin_ = 0;              // bytes: where the quote begins that is open
  Speaker last_, nobody_;
};

}  // namespace actant
