// Names: entities, their aliases, and the trie that finds them in tokens.
//
// Records are those of the image (base/image.hpp). A Gazetteer is one layer; analysis asks the layers in
// order, the user's first. Const and thread-safe.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "actant/document.hpp"
#include "base/date.hpp"
#include "base/image.hpp"
#include "lexicon/lexicon.hpp"
#include "text/token.hpp"

namespace actant {

enum class TermKind : std::uint8_t {
  name, acronym, adjective, people, capital, metonym,      // of an entity
  title                                                     // of the lexicon
};

enum TermFlag : std::uint8_t {
  needs_context = 1,   ///< {context}: only after another name of the entity
  exact_case = 2,      ///< {case}, acronyms
  weak = 4,            ///< {weak}: needs support
  canonical = 8        ///< the entity's name
};

/// How a token has to be written for a term to fit: a capital stands for itself and ALL CAPS. Under exact_case a
/// capital does not stand for ALL CAPS.
enum CaseNeed : std::uint32_t { any_case = 0, capital_first = 1, all_capitals = 2, no_capital = 3 };

/// What a sequence of words may be. Several terms may share a sequence.
struct Term {
  std::uint32_t target = 0;      ///< index of an EntityRecord, or of a WordValue for titles
  TermKind kind = TermKind::name;
  std::uint8_t flags = 0;
  std::uint16_t length = 0;      ///< tokens
  std::uint32_t shapes = 0;      ///< two bits a token (first token lowest, the first 16): see CaseNeed
  std::int32_t from = INT32_MIN; ///< days (base/date.hpp)
  std::int32_t to = INT32_MAX;
  StringRef text;                ///< as written in the file
  std::uint32_t file = 0;        ///< TableId::files
  std::uint32_t line = 0;
};

enum EntityFlag : std::uint8_t { male = 1, female = 2, is_capital = 4, is_region = 8 };

struct RoleRecord {
  StringRef text;                ///< sector code, or title
  std::int32_t from = INT32_MIN;
  std::int32_t to = INT32_MAX;
};

struct EntityRecord {
  StringRef id;
  StringRef name;
  StringRef code;                ///< ISO code of a country in capitals; UNO, IGO …; empty if country + role
  std::uint32_t country = none;  ///< index of an EntityRecord
  std::uint32_t seat_of = none;  ///< of a capital: the EntityRecord that it stands for where it acts, if not its country
  Range roles;                   ///< TableId::roles, in the order of the file
  Range titles;                  ///< TableId::titles
  Range kinds;                   ///< TableId::kinds: WordId of the common nouns that may stand for it
  std::int32_t from = INT32_MIN;
  std::int32_t to = INT32_MAX;
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  EntityType type = EntityType::person;
  std::uint8_t flags = 0;
  std::uint16_t last_name_tokens = 0;
};

/// A step of the trie; `next` 0 is a free slot.
struct TrieEdge {
  std::uint32_t node = 0;
  WordId word = unknown_word;
  std::uint32_t next = 0;
  /// The first slot of `size` to look at.
  static std::size_t slot(std::uint32_t node, WordId word, std::size_t size) {
    std::uint64_t h = (std::uint64_t{node} << 32 | word) * 0x9E3779B97F4A7C15ULL;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93ULL;
    return static_cast<std::size_t>((h >> 32) * size >> 32);
  }
};

/// `remove = yes` (alias empty) or `remove = ALIAS` of a user's file.
struct Removal {
  StringRef id;
  StringRef alias;
};

class Gazetteer {
 public:
  Gazetteer() = default;
  Gazetteer(const Image& image, const Lexicon& lexicon);

  /// Calls found(term, length in tokens) for every term that begins at tokens[at] and whose case fits,
  /// shortest sequence first. `limit` is the end of the sentence.
  template <class F>
  void match(const Token* tokens, std::uint32_t at, std::uint32_t limit, F&& found) const {
    if (may_begin(tokens, at, limit)) walk<true>(tokens, at, limit, found);
  }
  /// The same without the flags of words: what match() is held against.
  template <class F>
  void match_slowly(const Token* tokens, std::uint32_t at, std::uint32_t limit, F&& found) const {
    walk<false>(tokens, at, limit, found);
  }

  const EntityRecord& entity(std::uint32_t index) const { return entities_[index]; }
  std::uint32_t entities() const { return static_cast<std::uint32_t>(entities_.size()); }
  std::uint32_t terms() const { return static_cast<std::uint32_t>(terms_.size()); }
  const Term& term(std::uint32_t index) const { return terms_[index]; }
  std::string_view string(StringRef ref) const { return {strings_.begin() + ref.offset, ref.length}; }
  std::string_view file(std::uint32_t index) const;
  /// The actor code on a day: country code (or own code) and the sector of the role that holds then.
  /// Writes into `out`.
  void actor_code(const EntityRecord& entity, std::int32_t day, std::string& out) const;
  std::span<const RoleRecord> roles(const EntityRecord& e) const;
  std::span<const RoleRecord> titles(const EntityRecord& e) const;
  std::span<const WordId> kinds(const EntityRecord& e) const;
  std::uint32_t find_entity(std::string_view id) const;   ///< or `none`

  /// Has the entity this name, as written in its file? Looks at every term.
  bool has_name(std::uint32_t entity, std::string_view name) const;

  /// Takes an entity, or one alias of it, out of this layer: a layer above asked for it. While layers are laid
  /// over each other, before anything is matched.
  void hide(std::uint32_t entity, std::string_view alias = {});
  Table<Removal> removals() const { return removals_; }
  bool hidden(const Term& term) const;

  /// One step in the trie, or 0; a node's terms.
  std::uint32_t step(std::uint32_t node, WordId word) const {
    if (word == unknown_word || edges_.empty()) return 0;
    // The builder leaves slots free: every search ends.
    for (std::size_t i = TrieEdge::slot(node, word, edges_.size());; i = i + 1 < edges_.size() ? i + 1 : 0) {
      const TrieEdge& edge = edges_[i];
      if (edge.next == 0) return 0;
      if (edge.node == node && edge.word == word) return edge.next;
    }
  }
  Range node_terms(std::uint32_t node) const { return nodes_[node]; }
  /// May a phrase begin at tokens[at]? No at once for most tokens, and by what they carry: the tables of names are in no cache.
  bool may_begin(const Token* tokens, std::uint32_t at, std::uint32_t limit) const {
    const Token& token = tokens[at];
    if (!roots_in_words_) [[unlikely]] return step(1, token.word) != 0;
    if ((token.word_flags & (token.shape == Shape::lower ? begins_lower : begins_phrase)) == 0) return false;
    return (token.word_flags & stands_alone) != 0 || (at + 1 < limit && may_go_on(tokens[at + 1]));
  }

 private:
  template <bool flags, class F>
  void walk(const Token* tokens, std::uint32_t at, std::uint32_t limit, F&& found) const;
  /// Most small words stand inside no name.
  bool may_go_on(const Token& token) const {
    return token.shape != Shape::lower || !roots_in_words_ || (token.word_flags & continues_lower) != 0;
  }
  static bool case_fits(const Term& term, const Token* tokens, std::uint32_t at);
  struct Hidden {
    std::uint32_t entity;
    std::string alias;           ///< empty: all its names
  };
  Table<EntityRecord> entities_;
  Table<Term> terms_;
  Table<Range> nodes_;           ///< terms of a node
  Table<TrieEdge> edges_;        ///< open addressing
  Table<RoleRecord> roles_, titles_;
  Table<WordId> kinds_;
  Table<StringRef> files_;
  Table<std::uint32_t> entity_index_;
  Table<Removal> removals_;
  Table<char> strings_;
  bool roots_in_words_ = false;  ///< the layer at the bottom: WordRecord::trie_node is its root
  std::vector<Hidden> hidden_;   ///< by entity; empty but for layers from which something was removed
  const Lexicon* lexicon_ = nullptr;
};

template <bool flags, class F>
void Gazetteer::walk(const Token* tokens, std::uint32_t at, std::uint32_t limit, F&& found) const {
  std::uint32_t node = roots_in_words_ ? lexicon_->record(tokens[at].word).trie_node : step(1, tokens[at].word);
  for (std::uint32_t length = 1; node != 0; ++length) {
    const Range terms = node_terms(node);
    for (std::uint32_t i = terms.begin; i < terms.end; ++i)
      if (case_fits(terms_[i], tokens, at) && (hidden_.empty() || !hidden(terms_[i]))) found(terms_[i], length);
    if (at + length >= limit || (flags && !may_go_on(tokens[at + length]))) break;
    node = step(node, tokens[at + length].word);
  }
}

}  // namespace actant
