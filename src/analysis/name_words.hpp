// What the lexicon knows of a word as a part of names. Const and thread-safe.
#pragma once

#include "lexicon/lexicon.hpp"
#include "text/token.hpp"

namespace actant {

class NameWords {
 public:
  explicit NameWords(const Lexicon& lexicon) : lexicon_(&lexicon) {}

  /// How many people bear the word as a given name: 0 few .. 5 many; -1 if none is known.
  int given(WordId w) const { return bearers(w, WordClass::given_name); }
  /// The same as a surname; 6 if somebody famous does.
  int surname(WordId w) const { return bearers(w, WordClass::surname); }
  /// Is it a word of the language besides?
  bool ordinary(WordId w) const {
    return w != unknown_word && lexicon_->in_lexicon(w) && (lexicon_->tags(w) & ~tags(Tag::NNP, Tag::NNPS)) != 0;
  }
  /// Dictionaries know a malik and a franklin, newspapers hardly: by the scores of given_names.txt and surnames.txt
  /// (9 only a name .. 1 mostly another word).
  bool mostly_name(WordId w) const {
    constexpr int mostly = 6;
    const WordValue* surname = value(w, WordClass::surname);
    if (surname != nullptr && surname->score >= mostly) return true;
    const WordValue* given = value(w, WordClass::given_name);
    return given != nullptr && given->score >= mostly;
  }
  bool particle(WordId w) const { return is(w, WordClass::name_particle); }
  bool suffix(WordId w) const { return is(w, WordClass::name_suffix); }
  bool family_first(WordId w) const { return is(w, WordClass::family_first); }
  /// War, Treaty, Prize, Monday: what ends in it is no person, organization or place.
  bool capital_word(WordId w) const { return is(w, WordClass::capital_word); }
  /// 3 almost always before a place .. 1 as often before others; 0 no such preposition.
  int place_preposition(WordId w) const {
    const WordValue* v = value(w, WordClass::place_preposition);
    return v != nullptr ? v->score : 0;
  }
  /// Against, without, for: prepositions that stand inside names of organizations.
  bool joins_names(WordId w) const { return is(w, WordClass::name_preposition); }
  const WordValue* organization_head(WordId w) const { return value(w, WordClass::org_head); }
  const WordValue* place_head(WordId w) const { return value(w, WordClass::place_head); }
  bool reporting(const Token& t) const {
    return t.word != unknown_word && lexicon_->is(lexicon_->lemma(t.word, t.tag), WordClass::reporting_verb);
  }

 private:
  bool is(WordId w, WordClass c) const { return w != unknown_word && lexicon_->is(w, c); }
  const WordValue* value(WordId w, WordClass c) const { return is(w, c) ? lexicon_->value(w, c) : nullptr; }
  int bearers(WordId w, WordClass c) const {
    const WordValue* v = value(w, c);
    return v != nullptr ? v->flags : -1;
  }

  const Lexicon* lexicon_;
};

}  // namespace actant
