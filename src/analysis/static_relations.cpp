// Static relations between named people and organizations: what holds, rather than happens.
//
// "Odera of the Labour Party", "Labour leader Mara Odera", "Odera, a member of Labour", "Odera ran for Labour
// against Ivo Marsh": null events, given only where no other triple of the sentence links the two.
#include <algorithm>

#include "analysis/relation.hpp"

namespace actant {
namespace {

constexpr std::uint32_t nearest = 12;  // tokens between the two of a noun phrase

}  // namespace

bool RelationFinder::is_member(const Analysis& a, std::uint32_t mention) const {
  const TokenMention& m = a.mentions[mention];
  if (m.kind != MentionKind::name || m.nested || m.entity == none) return false;
  const EntityType type = a.entities[m.entity].type;
  return type == EntityType::person || type == EntityType::organization;
}

void RelationFinder::link(const Analysis& a, std::uint32_t actor, std::uint32_t target, std::uint32_t first, std::uint32_t last, WordId verb,
                          WordId preposition, std::uint32_t sentence, Document& doc) {
  const TokenMention& x = a.mentions[actor];
  const TokenMention& y = a.mentions[target];
  if (x.entity == y.entity || first >= last) return;
  const auto& known = doc.triples();
  for (std::size_t i = known.size(); i-- > 0 && known[i].sentence == sentence;) {
    const std::uint32_t p = known[i].actor.entity, q = known[i].target.entity;
    if ((p == x.entity && q == y.entity) || (p == y.entity && q == x.entity)) return;
  }
  const auto span = [&](const TokenMention& m) { return Span{a.tokens[m.first].begin, a.tokens[m.last - 1].end}; };
  Triple triple;
  triple.sentence = sentence;
  triple.actor = {span(x), x.entity};
  triple.target = {span(y), y.entity};
  triple.action = {a.tokens[first].begin, a.tokens[last - 1].end};
  words_.clear();
  for (WordId word : {verb, preposition})
    if (word != unknown_word) words_ += (words_.empty() ? "" : " ") + std::string(lexicon_->key(word));
  triple.lemma = words_.empty() ? a.words(first, last) : doc.keep(words_);
  if (a.day != INT32_MAX) triple.date = doc.date();
  triple.why = "static relation";
  detail::DocumentBuilder{doc}.triples().push_back(triple);
}

/// Within a noun phrase: person and organization with only a preposition, a role or an apposition between them.
void RelationFinder::phrase_relations(const Analysis& a, const TokenSentence& bounds, std::uint32_t sentence, Document& doc) {
  std::uint32_t before = none;
  for (std::uint32_t t = bounds.first; t < bounds.last;) {
    const std::uint32_t m = a.mention_at[t];
    if (m == none) {
      ++t;
      continue;
    }
    t = std::max(t + 1, a.mentions[m].last);
    if (!is_member(a, m)) continue;
    const std::uint32_t last = before;
    before = m;
    if (last == none || a.mentions[m].first - a.mentions[last].last > nearest) continue;
    const std::uint32_t first = a.mentions[last].last, end = a.mentions[m].first;
    const bool person_first = a.entities[a.mentions[last].entity].type == EntityType::person;
    const bool person_last = a.entities[a.mentions[m].entity].type == EntityType::person;
    if (first == end || person_first == person_last) continue;
    const std::uint32_t person = person_first ? last : m, body = person_first ? m : last;
    const WordId word = a.tokens[first].word;
    const auto skip_article = [&](std::uint32_t i) { return i < end && a.tokens[i].tag == Tag::DT ? i + 1 : i; };
    const bool preposition = word == of_ || word == from_ || (word == for_ && person_first);
    if (preposition && skip_article(first + 1) == end) {
      link(a, person, body, first, first + 1, word, unknown_word, sentence, doc);  // "Odera of Labour"
      continue;
    }
    if (a.tokens[first].tag == Tag::POS && first + 1 == end) {
      link(a, person, body, first, first + 1, lexicon_->find("of"), unknown_word, sentence, doc);  // "Odera's Labour"
      continue;
    }
    if (a.tokens[first].tag == Tag::bracket && person_first && first + 1 == end && end < bounds.last && a.mentions[m].last < bounds.last &&
        in(a.tokens[a.mentions[m].last].tag, tags(Tag::bracket, Tag::comma, Tag::hyphen, Tag::colon))) {
      link(a, person, body, first, first + 1, lexicon_->find("member"), unknown_word, sentence, doc);  // "Odera (Labour)"
      continue;
    }
    // "Labour leader Mara Odera", "Labour's leader, Mara Odera"; "Mara Odera, the leader of Labour".
    std::uint32_t i = first, role = none;
    if (a.tokens[i].tag == Tag::POS || (person_first && a.tokens[i].tag == Tag::comma)) ++i;
    bool good = person_last || i > first;
    for (; i < end && good; ++i) {
      const Token& token = a.tokens[i];
      if (in(token.tag, tags(Tag::NN, Tag::NNS, Tag::NNP)) && a.mention_at[i] == none) {
        const WordId lemma = lexicon_->lemma(token.word, token.tag == Tag::NNS ? Tag::NNS : Tag::NN);
        if (lexicon_->is(lemma, WordClass::person_noun) || lexicon_->is(lemma, WordClass::title) || lexicon_->is(lemma, WordClass::agent)) role = i;
        continue;
      }
      const bool filler = in(token.tag, tags(Tag::DT, Tag::JJ, Tag::CD, Tag::hyphen, Tag::RB, Tag::PRPS)) || a.mention_at[i] != none ||
                          (person_first && role != none && (token.word == of_ || token.word == for_ || token.word == at_ || token.word == in_)) ||
                          (person_last && role != none && token.tag == Tag::comma && i + 1 == end && a.tokens[first].tag == Tag::POS);
      good = filler;
    }
    if (good && role != none)
      link(a, person, body, role, role + 1, lexicon_->lemma(a.tokens[role].word, Tag::NN), unknown_word, sentence, doc);
  }
}

/// Whom a clause links: its subject, and the people and bodies among its objects and phrases.
void RelationFinder::clause_relations(const Analysis& a, const Clauses& s, std::uint32_t sentence, Document& doc) {
  for (const Clause& clause : s.clauses) {
    if (clause.subject == none) continue;
    const Chunk& verb = s.chunks[clause.verb];
    if (lexicon_->is(verb.lemma, WordClass::reporting_verb) && !verb.passive) continue;
    if (clause.subject > clause.verb || (verb.participle && clause.antecedent != none && s.chunks[clause.antecedent].next_conjunct != none)) continue;
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none) continue;
      const WordId preposition = item.preposition == none ? unknown_word : s.chunks[item.preposition].lemma;
      if (preposition != unknown_word && std::find(adjunct_.begin(), adjunct_.end(), preposition) != adjunct_.end()) break;
      if (preposition != unknown_word && preposition == with_ && verb.copula) continue;
      for (std::uint32_t n = item.chunk; n != none && s.chunks[n].kind == ChunkKind::noun; n = s.chunks[n].next_conjunct) {
        if (s.chunks[n].mention == none || !is_member(a, s.chunks[n].mention)) continue;
        for (std::uint32_t x = clause.subject; x != none; x = clause.subject_alone ? none : s.chunks[x].next_conjunct)
          if (s.chunks[x].mention != none && is_member(a, s.chunks[x].mention))
            link(a, s.chunks[x].mention, s.chunks[n].mention, verb.first, verb.last, verb.lemma, preposition, sentence, doc);
      }
    }
  }
}

}  // namespace actant
