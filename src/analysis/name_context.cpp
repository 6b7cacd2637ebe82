// Names that neither a gazetteer nor their own words tell: persons, places and organizations by their neighbours.
//
// Each reading of a run of capitalized words gets what speaks for it, in half points; the best one has to reach a
// bound. A decision holds for the rest of the document.
#include <algorithm>
#include <array>

#include "analysis/dateline.hpp"
#include "analysis/name_keys.hpp"
#include "analysis/name_rules.hpp"
#include "base/hash.hpp"

namespace actant {
namespace {

constexpr int enough = 5;
constexpr TagSet finite_after = tags(Tag::VBD, Tag::VBZ, Tag::MD);

/// A capital behind lower case, as in GitHub; not McCain, DeLay, whose first part is short.
bool is_brand(std::string_view word) {
  for (std::size_t i = 3; i < word.size(); ++i)
    if (word[i] >= 'A' && word[i] <= 'Z' && word[i - 1] >= 'a' && word[i - 1] <= 'z') return true;
  return false;
}

}  // namespace

/// What stands around a run of capitalized words.
struct NameRecognizer::Context {
  int place_preposition = 0;    ///< NameWords::place_preposition of the word before
  bool the = false;             ///< an article, or a determiner, stands before
  bool opens = false;           ///< the run opens the sentence or a quote: its first capital tells nothing
  bool place_noun = false;      ///< "town of X", "X province"
  bool group_noun = false;      ///< "newspaper X", "X party"
  bool body_noun = false;       ///< the same, or a noun behind that stands for a body: "the X newspaper", not "the X people"
  bool noun_after = false;      ///< some other noun follows
  bool surname_noun = false;    ///< "the X administration"
  bool verb_after = false, speaks = false, possessive = false, who_after = false;
  bool kin_after = false;       ///< "X's daughter", "X's lawyer"
  bool agent_after = false;     ///< "X officials", "X workers"
  bool body_after = false;      ///< ", the largest company": between commas, what X is
  bool bare = false;            ///< neither an article before nor a noun behind
  bool apposed = false;         ///< between commas
  bool country_after = false;   ///< ", Iran"
  bool dateline = false;        ///< "ZINT, March 3 (Reuters)"
  bool plural_before = false;   ///< "brokers X", "consultants X"
  bool direction = false;       ///< northern X
  bool leads = false;           ///< "from X", "taken to X", "the road to X", not "according to X"
  bool governed = false;        ///< behind a preposition or a verb
  bool towards_person = false;  ///< behind by, with, against, a verb
  const EntityNode* listed = nullptr;  ///< a name in one list with the run, before it
  const EntityNode* listed_after = nullptr;
};

NameRecognizer::Run NameRecognizer::rest_of_run(const Analysis& a, const TokenSentence& s, std::uint32_t at) const {
  const auto fits = [&](std::uint32_t i) {
    const Token& t = a.tokens[i];
    return capital(t) && a.mention_at[i] == none && in_title_[i] == 0 && !words_.capital_word(t.word) &&
           !(in(t.tag, closed_tags) && t.shape != Shape::upper && words_.surname(t.word) < 3);
  };
  if (!fits(at) || lexicon_->is(a.tokens[at].word, WordClass::month)) return {at, at};
  std::uint32_t end = at + 1;
  while (end < s.last) {
    if (fits(end)) {
      ++end;
      continue;
    }
    std::uint32_t k = end;
    while (k < s.last && k < end + 3 && !capital(a.tokens[k]) &&
           (words_.particle(a.tokens[k].word) || (a.tokens[k].tag == Tag::hyphen && (a.tokens[k].flags & space_before) == 0)))
      ++k;
    if (k == end || k >= s.last || !fits(k)) break;
    end = k + 1;
  }
  // "X Treaty" is a name of which this is only a part.
  if (end < s.last && capital(a.tokens[end]) && words_.capital_word(a.tokens[end].word)) return {at, at};
  return {at, end};
}

/// "Odera plans to", and at the start "Odera advanced in": a finite verb by what follows, though it is something else more often.
bool NameRecognizer::finite_by_next(const Analysis& a, const TokenSentence& s, std::uint32_t at, bool opens) const {
  constexpr TagSet object = tags(Tag::TO, Tag::DT, Tag::PRP, Tag::PRPS, Tag::RB, Tag::CD), any = object | tags(Tag::IN, Tag::RP);
  const Token& t = a.tokens[at];
  if (t.word == unknown_word || at + 1 >= s.last || in(t.tag, tags(Tag::IN, Tag::CC, Tag::RB))) return false;
  return (lexicon_->tags(t.word) & tags(Tag::VBD, Tag::VBZ)) != 0 && in(a.tokens[at + 1].tag, opens && t.tag != Tag::NNS ? any : object);
}

NameRecognizer::Context NameRecognizer::context_of(const Analysis& a, const TokenSentence& s, Run run) const {
  Context c;
  const auto noun = [&](std::uint32_t i, WordClass cls) {
    const Token& t = a.tokens[i];
    return t.word != unknown_word && t.shape == Shape::lower &&
           (lexicon_->is(lexicon_->lemma(t.word, Tag::NN), cls) || lexicon_->is(lexicon_->lemma(t.word, Tag::NNS), cls));
  };
  std::uint32_t b = run.first;
  while (b > s.first && a.tokens[b - 1].tag == Tag::quote) --b;
  c.opens = run.first == s.first || b != run.first || (b > s.first && in(a.tokens[b - 1].tag, tags(Tag::colon, Tag::stop)));
  if (b > s.first) {
    const Token& t = a.tokens[b - 1];
    c.place_preposition = words_.place_preposition(t.word);
    c.the = t.tag == Tag::DT;
    c.place_noun = noun(b - 1, WordClass::place_noun) || (t.word == of_ && b - 1 > s.first && noun(b - 2, WordClass::place_noun));
    c.group_noun = c.body_noun = noun(b - 1, WordClass::group_noun);
    const std::string_view word = lexicon_->key(t.word);
    c.direction = t.shape == Shape::lower && (word.ends_with("ern") || word == "central" || word == "downtown" || word == "nearby") &&
                  (word.starts_with("north") || word.starts_with("south") || word.starts_with("east") || word.starts_with("west") ||
                   !word.ends_with("ern"));
    c.leads = c.place_preposition > 0 && c.place_preposition < 3;
    if (c.leads && t.tag == Tag::TO)
      c.leads = b - 1 > s.first && ((in(a.tokens[b - 2].tag, verb_tags) && a.tokens[b - 2].word != according_) || noun(b - 2, WordClass::place_noun));
    c.plural_before = t.tag == Tag::NNS && t.shape == Shape::lower && (noun(b - 1, WordClass::agent) || noun(b - 1, WordClass::person_noun));
    c.governed = in(t.tag, verb_tags | tags(Tag::IN, Tag::TO));
    c.towards_person = in(t.tag, tags(Tag::VBD, Tag::VBZ, Tag::VBG, Tag::VB)) || t.word == against_ || t.word == for_ || t.word == of_;
    // ", and X"
    if (t.tag == Tag::CC && b - 1 > s.first && a.tokens[b - 2].tag == Tag::comma) --b;
    if (in(t.tag, tags(Tag::comma, Tag::CC)) && b - 1 > s.first && a.mention_at[b - 2] != none)
      c.listed = &a.entities[a.mentions[a.mention_at[b - 2]].entity];
  }
  if (run.last < s.last) {
    c.dateline = run.first == s.first && a.tokens[run.first].shape == Shape::upper && a.tokens[run.last].tag == Tag::comma && in_dateline(a, s, run.last);
    std::uint32_t v = run.last;
    while (v + 1 < s.last && a.tokens[v].tag == Tag::RB && a.tokens[v].shape == Shape::lower && v < run.last + 2) ++v;
    const Token& t = a.tokens[run.last];
    const Token& verb = a.tokens[v];
    c.possessive = t.tag == Tag::POS;
    c.speaks = words_.reporting(verb) && verb.shape == Shape::lower;
    c.verb_after = verb.shape == Shape::lower && (in(verb.tag, finite_after) || (v == run.last && finite_by_next(a, s, v, c.opens)));
    c.place_noun = c.place_noun || noun(run.last, WordClass::place_noun);
    if (noun(run.last, WordClass::group_noun)) {
      c.group_noun = true;
      const WordValue* value = lexicon_->value(lexicon_->lemma(t.word, Tag::NN), WordClass::nominal);
      c.body_noun = c.body_noun || (value != nullptr && lexicon_->string(value->text) == "organization");
    }
    c.surname_noun = noun(run.last, WordClass::surname_noun);
    c.noun_after = t.shape == Shape::lower && in(t.tag, tags(Tag::NN, Tag::NNS));
    c.agent_after = noun(run.last, WordClass::agent);
    c.kin_after = c.possessive && run.last + 1 < s.last && noun(run.last + 1, WordClass::person_noun);
    if (t.tag == Tag::comma && run.last + 1 < s.last) {
      const Token& next = a.tokens[run.last + 1];
      c.who_after = next.tag == Tag::WP || next.shape == Shape::number;
      if (next.tag == Tag::DT && next.shape == Shape::lower)
        for (std::uint32_t i = run.last + 2; i < s.last && i < run.last + 8 && a.tokens[i].tag != Tag::comma && !c.body_after; ++i)
          c.body_after = noun(i, WordClass::group_noun);
      c.apposed = b > s.first && a.tokens[b - 1].tag == Tag::comma;
      if (const std::uint32_t m = a.mention_at[run.last + 1]; m != none) {
        const EntityType type = a.entities[a.mentions[m].entity].type;
        c.country_after = a.mentions[m].kind == MentionKind::name && (type == EntityType::country || type == EntityType::place);
      }
    }
    c.bare = !c.the && !in(t.tag, noun_tags) && t.tag != Tag::hyphen;
    if (in(t.tag, tags(Tag::comma, Tag::CC)) && run.last + 1 < s.last && a.mention_at[run.last + 1] != none)
      c.listed_after = &a.entities[a.mentions[a.mention_at[run.last + 1]].entity];
  }
  return c;
}

int NameRecognizer::as_person(const Analysis& a, const TokenSentence& s, Run run, const Context& c) const {
  const Token& t = a.tokens[run.first];
  int sum = 0;
  if (run.last - run.first > 1) {
    sum = person_evidence(a, s, run.first, run.last, false) + 1 + (c.apposed ? 1 : 0);
  } else {
    constexpr std::array<int, 7> plain = {2, 3, 3, 4, 5, 5, 6}, word = {-5, -5, -4, -2, -1, 0, 3};
    const int surname = words_.surname(t.word), given = words_.given(t.word);
    if (t.shape == Shape::upper) return -1;
    if (is_brand(a.word(run.first)) && surname < 0 && given < 0) return -1;
    // "Rice fell" may be anything, but a bare singular before a verb is a name more often than not.
    const bool bare_subject = c.speaks || (c.verb_after && t.tag != Tag::NNS && c.place_preposition == 0);
    // DeLay is not the word delay.
    const bool inner_capital = t.shape == Shape::mixed && a.text[t.begin] >= 'A' && a.text[t.begin] <= 'Z';
    const bool ordinary = !inner_capital && words_.ordinary(t.word) && !(bare_subject && words_.mostly_name(t.word));
    if (ordinary) sum = surname >= 0 ? word[static_cast<std::size_t>(surname)] : -6;
    else sum = std::max(surname >= 0 ? plain[static_cast<std::size_t>(surname)] : 2, given >= 4 ? 4 : given >= 2 ? 3 : 2);
    if (ordinary && (c.opens || s.headline)) sum -= surname >= 5 && bare_subject ? 1 : 4;
    // Within a sentence an ordinary word has no capital, and no verb behind it without an article.
    else if (ordinary && bare_subject && !c.the) sum += 2;
    if (c.surname_noun && surname >= 4) sum += 5;
    if (c.the && !(c.noun_after && surname >= 4)) sum -= 4;
    if (c.speaks) sum += 3;
    if (c.who_after) sum += 2;
  }
  if (c.verb_after && !c.speaks) sum += 3;
  if (c.possessive) sum += c.kin_after ? 4 : 2;
  if (c.towards_person) ++sum;
  constexpr std::array<int, 4> after = {0, 1, 2, 4};
  sum -= after[static_cast<std::size_t>(c.place_preposition)];
  if (c.place_noun || c.direction || c.country_after) sum -= 4;
  if (c.group_noun && !c.surname_noun) sum -= 3;
  else if (c.noun_after && !c.the && !c.surname_noun) sum -= 1;
  for (const EntityNode* e : {c.listed, c.listed_after})
    if (e != nullptr) sum += e->type == EntityType::person ? 2 : -1;
  return sum;
}

int NameRecognizer::as_place(const Analysis& a, Run run, const Context& c, const TermMatch* known) const {
  constexpr std::array<int, 4> after = {0, 1, 2, 4};
  int sum = known != nullptr ? 4 : 1;
  const Token& t = a.tokens[run.first];
  if (run.last - run.first == 1 && words_.ordinary(t.word)) sum -= c.opens ? 6 : known != nullptr ? 2 : 4;
  if (known == nullptr && run.last - run.first > 1) --sum;
  if (t.shape == Shape::upper) sum -= 3;
  sum += after[static_cast<std::size_t>(c.place_preposition)];
  if (c.place_noun) sum += 4;
  if (c.direction) sum += 3;
  if (c.country_after) sum += 3;
  if (c.dateline) sum += 8;
  // "the road to Zint": nothing speaks for a person.
  if (known == nullptr && c.leads && !c.opens && !c.possessive && !c.verb_after && run.last - run.first == 1 && t.shape == Shape::capitalized &&
      !words_.ordinary(t.word) && words_.surname(t.word) < 0 && words_.given(t.word) < 0 && !is_brand(a.word(run.first)))
    sum += 3;
  if (c.the && !c.place_noun) sum -= 2;
  for (const EntityNode* e : {c.listed, c.listed_after})
    if (e != nullptr) sum += e->type == EntityType::place || e->type == EntityType::country ? (e == c.listed ? 3 : 2) : -1;
  if (c.speaks || c.who_after) sum -= 2;
  return sum;
}

int NameRecognizer::as_organization(const Analysis& a, const TokenSentence& s, Run run, const Context& c, bool known) const {
  int sum = 0;
  // "an order from Shell", "Chevron, the oil company": of the gazetteer, but an ordinary word or the acronym of many.
  if (known) sum += 4 + (c.bare ? 2 : 0) + (c.agent_after ? 2 : 0) + (c.body_after ? 3 : 0) + (c.speaks || c.possessive ? 2 : 0) + (c.governed ? 1 : 0);
  if (c.plural_before && !c.listed_after) sum += 4;
  if (c.group_noun) sum += c.body_noun ? 5 : 4;
  const Token& t = a.tokens[run.first];
  const std::uint32_t length = run.last - run.first;
  if (length == 1) {
    if (words_.ordinary(t.word)) sum -= c.opens ? 4 : 2;
    if (is_brand(a.word(run.first)) && words_.surname(t.word) < 0 && words_.given(t.word) < 0) sum += 5;
    else if (t.shape == Shape::mixed) sum += 2;
    // Parliament, Congress: there is one.
    const WordValue* head = words_.organization_head(t.word);
    if (head != nullptr && lexicon_->string(head->text) == "parliament" && t.shape == Shape::capitalized)
      return c.opens ? (c.verb_after ? 8 : 4) : 8;
    // "the Army said": the one of the country that is spoken of.
    if (head != nullptr && lexicon_->string(head->text) == "army" && t.shape == Shape::capitalized && c.the && !s.headline && !c.noun_after) return 8;
    // "the Greens", "Labour won": what heads the names of parties, as the whole of one.
    if (head != nullptr && lexicon_->string(head->text) == "party" && t.shape == Shape::capitalized && !s.headline) {
      const bool acts = c.verb_after && !c.noun_after;
      if (a.word(run.first).ends_with('s') ? acts || (c.the && !c.noun_after) : !c.the && (acts || (!c.opens && !c.noun_after))) return 8;
    }
  } else {
    std::uint32_t plain = 0;
    for (std::uint32_t i = run.first; i < run.last; ++i) plain += words_.ordinary(a.tokens[i].word) && capital(a.tokens[i]);
    if (s.headline) sum -= 3;
    if (plain == length && !c.opens) sum += 4;
    else if (plain > 0 && length > 2) sum += 3;
    if (c.the) ++sum;
  }
  for (const EntityNode* e : {c.listed, c.listed_after})
    if (e != nullptr) sum += e->type == EntityType::organization ? 2 : -1;
  if (c.verb_after || c.possessive) ++sum;
  if (c.place_preposition == 3 || c.place_noun) sum -= 3;
  return sum;
}

/// Two letters beside a number or joined by a hyphen are a unit, a code or a disease rather than a body; so they are in brackets
/// behind a common noun.
bool NameRecognizer::among_words(const Analysis& a, const TokenSentence& s, Run run) {
  const auto apart = [&](std::uint32_t i, bool spaced) { return !in(a.tokens[i].tag, tags(Tag::CD, Tag::symbol)) && (a.tokens[i].tag != Tag::hyphen || spaced); };
  if (run.last < s.last && !apart(run.last, (a.tokens[run.last].flags & space_before) != 0)) return false;
  if (run.first == s.first) return true;
  if (!apart(run.first - 1, (a.tokens[run.first].flags & space_before) != 0)) return false;
  return a.tokens[run.first - 1].tag != Tag::bracket || run.first < s.first + 2 || !in(a.tokens[run.first - 2].tag, tags(Tag::NN, Tag::NNS, Tag::CD));
}

/// Companies and media are known abroad by that name; parties and ministries have namesakes in every country.
bool NameRecognizer::known_everywhere(const TermMatch& m) const {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  const EntityRecord& e = g.entity(m.term->target);
  for (const RoleRecord& r : g.roles(e))
    if (g.string(r.text) == "BUS" || g.string(r.text) == "JRN") return true;
  return e.country != none && known(record_key(m.layer, e.country)) != none;
}

bool NameRecognizer::name_by_context(Analysis& a, const TokenSentence& s, Run run) {
  std::uint64_t name = run.last - run.first;  // of one word: the key that remember() uses
  for (std::uint32_t i = run.first; i < run.last; ++i) name = key(lone_name, name, word_key(a, i));
  const bool opens = run.first == s.first && run.last - run.first == 1 && words_.ordinary(a.tokens[run.first].word);
  if (const std::uint32_t before = known(name); before != none && !opens) {
    add_mention(a, run.first, run.last, before, MentionKind::name, TermKind::name, {"named-before", 0});
    return true;
  }
  TermMatch place_match, body_match;
  bool one_body = true;
  for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer)
    layers_->gazetteers[layer]->match(a.tokens.data(), run.first, run.last, [&](const Term& term, std::uint32_t length) {
      if (term.kind > TermKind::acronym || length != run.last - run.first) return;
      const EntityType type = layers_->gazetteers[layer]->entity(term.target).type;
      if (type == EntityType::place && term.kind == TermKind::name && place_match.term == nullptr)
        place_match = {run.first, run.last, &term, layer, false};
      if (type != EntityType::organization || !(term.flags & exact_case) || (term.kind != TermKind::name && a.tokens[run.first].shape != Shape::upper)) return;
      if (body_match.term == nullptr) body_match = {run.first, run.last, &term, layer, false};
      else one_body = one_body && record_key(layer, term.target) == record_key(body_match.layer, body_match.term->target);
    });
  const TermMatch* const known_place = place_match.term != nullptr ? &place_match : nullptr;
  const Context c = context_of(a, s, run);
  const bool known_body = body_match.term != nullptr && (a.tokens[run.first].end - a.tokens[run.first].begin > 2 || among_words(a, s, run));
  const int as[] = {as_person(a, s, run, c), as_place(a, run, c, known_place), as_organization(a, s, run, c, known_body)};
  const auto best = std::max_element(std::begin(as), std::end(as));
  if (*best < enough) return false;
  if (best == as) {
    add_person(a, run.first, run.last, nullptr);
  } else if (best == as + 1 && known_place != nullptr) {
    mention_of_match(a, place_match, false);
  } else if (best == as + 2 && known_body && one_body && known_everywhere(body_match)) {
    mention_of_match(a, body_match, false);
  } else {
    const EntityType type = best == as + 1 ? EntityType::place : EntityType::organization;
    const std::uint32_t entity = fresh_entity(a, type, run.first, run.last);
    add_mention(a, run.first, run.last, entity, MentionKind::name, TermKind::name, {"context", 0});
    remember(a, entity, run.first, run.last);
  }
  slot(name) = a.mentions.back().entity;
  return true;
}

/// "Paris said", where Ann Paris is in the document: a person, unless one goes there. Of mentions [first, last), those of the sentence.
void NameRecognizer::person_not_place(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at < last; ++at) {
    TokenMention& m = a.mentions[at];
    const std::uint32_t i = m.first;
    if (a.mention_at[i] != at || m.last != i + 1 || m.kind != MentionKind::name || a.entities[m.entity].type == EntityType::person) continue;
    const std::uint32_t person = known(key(last_name, word_key(a, i)));
    if (person == none || person == m.entity || a.entities[person].first_token > i) continue;
    if (i > s.first && (words_.place_preposition(a.tokens[i - 1].word) > 0 || a.tokens[i - 1].tag == Tag::DT)) continue;
    const bool acts = i + 1 < s.last && (in(a.tokens[i + 1].tag, finite_after | bit(Tag::POS) | bit(Tag::VBP)) || words_.reporting(a.tokens[i + 1]));
    if (!acts) continue;
    m.entity = person;
    m.stands_for = none;
    m.term = TermKind::name;
    m.source = {"last-name", 0};
  }
}

}  // namespace actant
