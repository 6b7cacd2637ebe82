// The state of one document while it is analysed: flat arrays, reused from document to document.
//
// The stages fill it in the order tokens, sentences, tags, mentions, chunks, clauses, relations. All
// positions are token indexes unless they say "bytes".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "actant/document.hpp"
#include "gazetteer/gazetteer.hpp"
#include "lexicon/lexicon.hpp"
#include "text/sentences.hpp"
#include "text/token.hpp"

namespace actant {

/// An entity of the document. Those with `record` come from a gazetteer layer, others from rules.
struct EntityNode {
  EntityType type = EntityType::person;
  std::uint8_t layer = 0;               ///< index into Layers, if record != none
  bool male = false, female = false;
  bool fresh = false;                   ///< made by a rule, unknown to the gazetteers
  std::uint32_t record = none;          ///< EntityRecord in that layer
  std::uint32_t country = none;         ///< index of another EntityNode, or none
  std::string_view name;
  std::string_view role;                ///< title in the text, else from the gazetteer at the date
  std::string_view sector;              ///< sector code that the title or head word gives, or empty
  std::uint32_t first_token = 0, last_token = 0;  ///< of the first full mention (for partial names)
  std::uint32_t kind = 0;               ///< WordId of the head noun (ministry, party, airline), or 0
};

struct TokenMention {
  std::uint32_t first = 0;              ///< tokens [first, last); no title, article or possessive
  std::uint32_t last = 0;
  std::uint32_t entity = none;          ///< index into Analysis::entities
  MentionKind kind = MentionKind::name;
  TermKind term = TermKind::name;
  bool nested = false;
  std::uint32_t title_first = 0;        ///< where the title before the name begins; == first if none
  /// A capital or seat: the country it stands for when it acts (index into entities), or none.
  std::uint32_t stands_for = none;
  /// Of a pronoun or phrase for several ("they"): the next mention of the same words, or none.
  std::uint32_t also = none;
  bool argument = false;                ///< a pronoun or nominal that is the actor or target of some triple
  Source source;
};

/// Tokens [first, last).
struct TokenRun { std::uint32_t first = 0, last = 0; };

struct Analysis {
  std::string_view text;
  std::int32_t day = INT32_MAX;         ///< of the article (day_number); INT32_MAX if unknown
  std::vector<Token> tokens;
  std::vector<TokenSentence> sentences;
  std::vector<EntityNode> entities;
  std::vector<TokenMention> mentions;   ///< by first, then longer first
  std::vector<std::uint32_t> mention_at;///< token -> outermost mention that covers it, or none
  std::string scratch;

  void clear();
  std::string_view words(std::uint32_t first, std::uint32_t last) const {
    return first < last ? text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin)
                        : std::string_view();
  }
  std::string_view word(std::uint32_t token) const { return words(token, token + 1); }
};

}  // namespace actant
