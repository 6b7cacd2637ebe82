// Names that no gazetteer has: persons and organizations by their words and neighbours.
#include <algorithm>

#include "analysis/name_keys.hpp"
#include "analysis/name_rules.hpp"
#include "base/hash.hpp"

namespace actant {

/// The title that ends right before a token ("Foreign Minister X"), or before it and a comma.
bool NameRecognizer::find_title(const Analysis& a, const TokenSentence& s, std::uint32_t before, Title& out) const {
  if (before == s.first) return false;
  bool found = false;
  for (const TermMatch& m : matches_) {
    if (m.term->kind != TermKind::title || m.last != before || m.first < s.first) continue;
    if (found && m.first >= out.first) continue;
    const WordRecord& w = lexicon_->record(a.tokens[m.last - 1].word);
    (void)w;
    out = {m.first, m.last, &lexicon_->value_at(m.term->target)};
    found = true;
  }
  return found;
}

/// "Russian Foreign Minister", "Iran's president": the country that stands right before a title.
std::uint32_t NameRecognizer::country_before(const Analysis& a, const TokenSentence& s, std::uint32_t token) const {
  if (token == s.first) return none;
  std::uint32_t t = token - 1;
  if (a.tokens[t].tag == Tag::POS && t > s.first) --t;
  const std::uint32_t m = a.mention_at[t];
  if (m == none) return none;
  const EntityNode& e = a.entities[a.mentions[m].entity];
  return e.type == EntityType::country ? a.mentions[m].entity : e.country;
}

std::uint32_t NameRecognizer::run_end(const Analysis& a, std::uint32_t at, const TokenSentence& s) const {
  std::uint32_t i = at;
  while (i < s.last) {
    const Token& t = a.tokens[i];
    if (capital(t)) {
      ++i;
      continue;
    }
    if (i == at) break;
    if (t.tag == Tag::comma && i + 1 < s.last &&
        std::find(suffixes_.begin(), suffixes_.end(), a.tokens[i + 1].word) != suffixes_.end() && a.tokens[i + 1].word != unknown_word) {
      i += 2;  // Biden, Jr.
      continue;
    }
    // A hyphen or particle inside: Bashar al - Assad, Ursula von der Leyen.
    std::uint32_t k = i;
    while (k < s.last && k < i + 4 && (a.tokens[k].tag == Tag::hyphen || particle(a.tokens[k].word)) && !capital(a.tokens[k])) ++k;
    if (k > i && k < s.last && capital(a.tokens[k])) {
      i = k + 1;
      continue;
    }
    if (t.shape == Shape::number && i + 1 < s.last && capital(a.tokens[i + 1]) && i > at && !(t.flags & line_before)) break;
    break;
  }
  return i;
}

bool NameRecognizer::organization(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t& last) {
  // "… Party", "… Ministry": the run up to its last head word.
  std::uint32_t head = none;
  for (std::uint32_t t = last; t-- > first;) {
    const WordValue* v = a.tokens[t].word != unknown_word ? lexicon_->value(a.tokens[t].word, WordClass::org_head) : nullptr;
    if (v == nullptr) continue;
    const bool ends = (v->flags & 1) && t > first;
    const bool begins = (v->flags & 2) && t + 1 < s.last &&
                        (a.tokens[t + 1].word == of_ || a.tokens[t + 1].word == for_) && t + 2 < s.last;
    if (ends || begins) {
      head = t;
      break;
    }
  }
  if (head == none) return false;
  const WordValue* v = lexicon_->value(a.tokens[head].word, WordClass::org_head);
  std::uint32_t end = head + 1;
  // "… of Foreign Affairs", "… for the Liberation of X": over of, for, the, and between capitals.
  std::uint32_t t = end;
  for (int phrases = 0; phrases < 3 && t + 1 < s.last && (a.tokens[t].word == of_ || a.tokens[t].word == for_); ++phrases) {
    std::uint32_t k = t + 1;
    if (k < s.last && a.tokens[k].word == the_) ++k;
    if (k >= s.last || !capital(a.tokens[k])) break;
    while (k < s.last && (capital(a.tokens[k]) ||
                          ((a.tokens[k].word == and_ || a.tokens[k].tag == Tag::comma || a.tokens[k].tag == Tag::hyphen) && k + 1 < s.last &&
                           capital(a.tokens[k + 1]) && phrases == 0 && (v->flags & 2) && a.mention_at[k + 1] == none &&
                           lexicon_->in_lexicon(a.tokens[k + 1].word))))
      ++k;
    end = k;
    t = k;
  }
  if (end - first < 2) return false;
  const std::uint32_t entity = fresh_entity(a, EntityType::organization, first, end);
  EntityNode& node = a.entities[entity];
  node.kind = lexicon_->find(lexicon_->string(v->text));
  node.sector = lexicon_->string(v->text2);
  // A country inside, or whose organization it is.
  for (const TermMatch& m : matches_) {
    if (m.first < first || m.last > end || m.term->kind >= TermKind::title) continue;
    const Gazetteer& g = *layers_->gazetteers[m.layer];
    if (g.entity(m.term->target).type == EntityType::country && !(m.term->flags & needs_context)) {
      const std::uint32_t country = gazetteer_entity(a, m);
      a.entities[entity].country = country;
      TermMatch inner = m;
      mention_of_match(a, inner, true);
      break;
    }
  }
  if (a.entities[entity].country == none) a.entities[entity].country = country_before(a, s, first);
  add_mention(a, first, end, entity, MentionKind::name, TermKind::name, {"organization-head", 0});
  remember(a, entity, first, end);
  last = end;
  return true;
}

bool NameRecognizer::person(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last,
                            const Title* title, std::uint32_t& end) {
  const std::uint32_t count = last - first;
  if (count == 0 || count > 6) return false;
  const Token& t = a.tokens[first];
  const Token& z = a.tokens[last - 1];
  const bool plain_words = lexicon_->in_lexicon(t.word) && (lexicon_->tags(t.word) & ~bit(Tag::NNP)) != 0;
  bool good = false;
  if (title != nullptr) {
    good = !(count == 1 && t.shape == Shape::upper);
  } else if (count >= 2) {
    const bool initial = t.shape == Shape::initial;
    good = (is_given(t.word, 4) && (is_surname(z.word, 2) || z.word == unknown_word || !lexicon_->in_lexicon(z.word))) ||
           (is_given(t.word, 7)) || (initial && (is_surname(z.word, 2) || z.word == unknown_word)) ||
           (is_surname(z.word, 6) && !plain_words && count <= 3 && (t.word == unknown_word || is_surname(t.word, 5) || is_given(t.word, 2)));
    if (!good && count <= 3 && !plain_words) {
      // Unknown words that speak or are introduced: "… Foo Bar said", "Foo Bar, 34,".
      const bool speaks = last < s.last && lexicon_->is(lexicon_->lemma(a.tokens[last].word, a.tokens[last].tag), WordClass::reporting_verb);
      const bool aged = last + 1 < s.last && a.tokens[last].tag == Tag::comma && a.tokens[last + 1].shape == Shape::number;
      good = (speaks || aged) && t.shape != Shape::upper;
    }
  }
  if (!good) return false;
  const std::uint32_t entity = fresh_entity(a, EntityType::person, first, last);
  EntityNode& node = a.entities[entity];
  if (const WordValue* v = lexicon_->value(t.word, WordClass::given_name); t.word != unknown_word && v != nullptr) {
    node.male = lexicon_->string(v->text) == "M";
    node.female = lexicon_->string(v->text) == "F";
  }
  add_mention(a, first, last, entity, MentionKind::name, TermKind::name, {title != nullptr ? "title-name" : "given-surname", 0});
  remember(a, entity, first, last);
  end = last;
  return true;
}

}  // namespace actant
