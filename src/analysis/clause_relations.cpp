// Static relations that a clause states: its subject, and the people and bodies among its objects and phrases.
#include <algorithm>

#include "analysis/static_relations.hpp"

namespace actant {

/// The name that acts: the subject, or whom "all of whom" stands for.
std::uint32_t StaticRelations::subject_name(const Clauses& s, const Clause& clause) const {
  if (clause.subject == none || clause.subject > clause.verb) return none;
  const Chunk& subject = s.chunks[clause.subject];
  std::uint32_t name = name_at(subject.head);
  if (name == none && lexicon_->is(subject.lemma, WordClass::quantifier) && clause.kind == ClauseKind::relative)
    for (std::uint32_t i = clause.subject; i-- > 0;) {
      const Chunk& c = s.chunks[i];
      if (c.kind == ChunkKind::comma) continue;
      if (c.kind == ChunkKind::noun) name = name_at(c.head);
      break;
    }
  return name;
}

/// Where the phrase of item `i` hangs on a noun of the clause, that noun's token: "a member # of", "a coalition # with".
std::uint32_t StaticRelations::host_noun(const Clauses& s, const Clause& clause, std::uint32_t i) const {
  const std::uint32_t preposition = s.items[i].preposition;
  if (preposition == none || preposition <= clause.verb + 1) return none;
  const Chunk& host = s.chunks[preposition - 1];
  return host.kind == ChunkKind::noun ? host.head : none;
}

/// "Members of the League are (include) A, B and C", "the leader of Unity is Mara Odera".
void StaticRelations::holders(const Analysis& a, const Clauses& s, const Clause& clause) {
  const Chunk& verb = s.chunks[clause.verb];
  if (clause.subject == none || clause.subject + 2 >= clause.verb || (!verb.copula && verb.lemma != include_) || verb.negated) return;
  const Chunk& role = s.chunks[clause.subject];
  if (!is_role(a, role.head) || s.chunks[clause.subject + 1].kind != ChunkKind::preposition || s.chunks[clause.subject + 1].lemma != of_) return;
  const std::uint32_t body = name_at(s.chunks[clause.subject + 2].head);
  if (body == none || names_[body].person) return;
  for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
    if (s.items[i].clause != none || s.items[i].preposition != none) continue;
    const std::uint32_t name = name_at(s.chunks[s.items[i].chunk].head);
    if (name == none || (!names_[name].person && !is_organization(a, names_[name]))) continue;
    Words words = role_words(a, role.head);
    words.clause = clause.verb;
    relate(a, name, is_plural(a, role.head), body, false, words);
    return;
  }
}

void StaticRelations::clauses(const Analysis& a, const Clauses& s) {
  for (const Clause& clause : s.clauses) {
    const Chunk& verb = s.chunks[clause.verb];
    if (lexicon_->is(verb.lemma, WordClass::reporting_verb) && !verb.passive) continue;
    if (verb.participle && clause.antecedent != none && s.chunks[clause.antecedent].next_conjunct != none) continue;
    holders(a, s, clause);
    const std::uint32_t subject = subject_name(s, clause);
    if (subject == none) continue;
    const bool all = !clause.subject_alone || lexicon_->is(s.chunks[clause.subject].lemma, WordClass::quantifier);
    std::uint32_t object = none;
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none) continue;
      const Chunk& chunk = s.chunks[item.chunk];
      if (chunk.kind != ChunkKind::noun || chunk.time || chunk.money) continue;
      const WordId preposition = item.preposition == none ? unknown_word : s.chunks[item.preposition].lemma;
      if (preposition == behind_ || (preposition != as_ && lexicon_->is(preposition, WordClass::adjunct_preposition))) break;
      Words words;
      words.clause = clause.verb;
      words.first = verb.first;
      words.last = verb.last;
      words.lemma = verb.lemma;
      words.preposition = preposition;
      words.negated = verb.negated;
      if (verb.modal != unknown_word) words.modality = Modality::future;
      std::uint32_t target = name_at(chunk.head);
      std::uint32_t who = subject;
      if (target == none) {
        // "was the Labour candidate", "served as a Labour senator"
        if ((!verb.copula && preposition != as_) || !is_role(a, chunk.head)) continue;
        for (std::uint32_t t = chunk.first; t < chunk.head && target == none; ++t) target = name_at(t);
        if (target == none && chunk.possessor != none) target = name_at(s.chunks[chunk.possessor].head);
        if (target == none) continue;
        if (preposition == as_ && object != none) who = object;
        words.noun = chunk.lemma;
        words.preposition = of_;
        relate(a, who, who == subject && all, target, false, words);
        continue;
      }
      const Name& name = names_[target];
      if (verb.copula && preposition == unknown_word) continue;  // the same one, rather than two
      if (preposition == unknown_word) {
        if (name.person) object = target;
      } else if (preposition == as_) {
        continue;
      }
      const std::uint32_t noun = host_noun(s, clause, i);
      const WordId host = noun != none ? s.chunks[item.preposition - 1].lemma : unknown_word;
      const bool of_name = noun != none && name_at(noun) != none;
      const bool role = noun != none && !of_name && is_role(a, noun);
      const bool joins = noun != none && !of_name && (lexicon_->is(host, WordClass::group_noun) || lexicon_->is(host, WordClass::event_noun));
      if (role) {
        // Whose role it is: a predicate's, or what somebody is said to be or made "as".
        const WordId before = i > clause.first_item && s.items[i - 1].preposition != none ? s.chunks[s.items[i - 1].preposition].lemma : unknown_word;
        if (before == as_) who = object != none ? object : subject;
        else if (!verb.copula || before != unknown_word) continue;
      } else if (preposition == of_ && !joins && verb.lemma != consist_ && verb.lemma != compose_) {
        continue;
      } else if (preposition == under_ && !verb.copula) {
        continue;
      } else if (preposition == with_ && verb.copula && !joins) {
        continue;
      }
      if (role || joins) {
        words.noun = host;
        words.last = std::max(words.last, noun + 1);
      }
      // A place or country is where things happen, unless a role or a partner is named.
      const EntityType type = name.entity != none ? a.entities[name.entity].type : EntityType::person;
      if (type == EntityType::place && !role) continue;
      if (type == EntityType::country && !role && preposition != unknown_word && (preposition != with_ || !joins) && preposition != against_) continue;
      if (!names_[who].person && !names_[who].body) continue;
      relate(a, who, who == subject && all, target, true, words);
    }
  }
}

}  // namespace actant
