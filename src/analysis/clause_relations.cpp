// Static relations that a clause states: its subject, and the people and bodies among its objects and phrases.
#include <algorithm>

#include "analysis/static_relations.hpp"

namespace actant {

/// The last name of an entity before a token, or none.
std::uint32_t StaticRelations::named_before(std::uint32_t entity, std::uint32_t token) const {
  std::uint32_t last = none;
  for (std::uint32_t n = 0; n < names_.size() && names_[n].first < token; ++n)
    if (names_[n].entity == entity) last = n;
  return last;
}

/// The first of the names that say who a plural noun means: "several parties, A, B and C"; or none.
std::uint32_t StaticRelations::listed(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  const Chunk& c = s.chunks[chunk];
  if (!c.plural || c.last >= a.tokens.size() || !in(a.tokens[c.last].tag, tags(Tag::comma, Tag::colon, Tag::bracket, Tag::hyphen, Tag::IN, Tag::VBG))) return none;
  std::uint32_t t = c.last;
  // Over members that nobody knows.
  while (t < a.tokens.size() && t < c.last + 9 && name_at(t) == none &&
         (t == c.last || inside_phrase(a, t) || a.tokens[t].word == including_ || a.tokens[t].word == as_ ||
         (has_capital(a.tokens[t - 1].shape) && in(a.tokens[t].tag, tags(Tag::comma, Tag::IN)))))
    ++t;
  const std::uint32_t first = t < a.tokens.size() ? name_at(t) : none;
  if (first == none || names_[first].next == none) return none;
  // "met ministers in A and B" names no ministers
  if (a.tokens[c.last].tag == Tag::IN && a.tokens[c.last].word != including_) return none;
  return first;
}

/// The name of the one whose role a noun tells: "the new president, Ivo Marsh,"; or none.
std::uint32_t StaticRelations::named_behind(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  const Chunk& c = s.chunks[chunk];
  if (c.plural || !c.definite || chunk + 3 >= s.chunks.size() || s.chunks[chunk + 1].kind != ChunkKind::comma || !is_role(a, c.head)) return none;
  const Chunk& name = s.chunks[chunk + 2];
  if (name.kind != ChunkKind::noun || name.possessive || name.next_conjunct != none) return none;
  std::uint32_t end = chunk + 3;
  if (s.chunks[end].kind == ChunkKind::preposition && s.chunks[end].lemma == of_ && end + 2 < s.chunks.size()) end += 2;  // ", Ivo Marsh of Unity,"
  const ChunkKind after = s.chunks[end].kind;
  const std::uint32_t found = after == ChunkKind::comma || after == ChunkKind::stop ? name_at(name.head) : none;
  return found != none && names_[found].person ? found : none;
}

/// The name that a phrase is, over letters behind it: "Ivo Marsh MP".
std::uint32_t StaticRelations::chunk_name(const Analysis& a, const Chunk& c) const {
  const std::uint32_t name = name_at(c.head);
  return name == none && c.head > c.first && a.tokens[c.head].shape == Shape::upper ? name_at(c.head - 1) : name;
}

/// The name that acts: the subject, whom it stands for, or whom "all of whom" stands for.
std::uint32_t StaticRelations::subject_name(const Analysis& a, const Clauses& s, const Clause& clause) const {
  const bool fronted = clause.kind == ClauseKind::participle || clause.kind == ClauseKind::gerund;  // "Expelled from Unity, Odera"
  if (clause.subject == none || (clause.subject > clause.verb && !fronted)) return none;
  const Chunk& subject = s.chunks[clause.subject];
  std::uint32_t name = chunk_name(a, subject);
  if (name == none && subject.mention != none && a.mentions[subject.mention].kind == MentionKind::pronoun && a.mentions[subject.mention].also == none)
    return named_before(a.mentions[subject.mention].entity, subject.first);
  // "Odera is an engineer, who was seconded to Unity": what he is stands for him.
  if (const std::uint32_t said = predicate_subject(s, clause.subject); name == none && said != none) name = chunk_name(a, s.chunks[said]);
  if (name == none) name = named_behind(a, s, clause.subject);
  if (name == none && lexicon_->is(subject.lemma, WordClass::quantifier) && clause.kind == ClauseKind::relative)
    for (std::uint32_t i = clause.subject; i-- > 0;) {
      const Chunk& c = s.chunks[i];
      if (c.kind == ChunkKind::comma) continue;
      if (c.kind == ChunkKind::noun) name = name_at(c.head);
      break;
    }
  return name;
}

/// Where the phrase of item `i` hangs on a noun of the clause, that noun's chunk: "a member # of", "a coalition # with",
/// over what lies between: "a member # of the council of".
std::uint32_t StaticRelations::host_noun(const Analysis& a, const Clauses& s, const Clause& clause, std::uint32_t i) const {
  const std::uint32_t preposition = s.items[i].preposition;
  if (preposition == none || preposition <= clause.verb + 1) return none;
  std::uint32_t host = preposition - 1;
  if (s.chunks[host].kind != ChunkKind::noun) return none;
  while (host > clause.verb + 2 && name_at(s.chunks[host].head) == none && !lexicon_->is(s.chunks[host].lemma, WordClass::relational_noun) &&
         s.chunks[host - 1].kind == ChunkKind::preposition &&
         (s.chunks[host - 1].lemma == of_ || s.chunks[host - 1].lemma == in_) && s.chunks[host - 2].kind == ChunkKind::noun && is_role(a, s.chunks[host - 2].head))
    host -= 2;
  return host;
}

/// The name a role belongs to: "members # of the League", "parties # in Chad", "In Chad, the parties #", "Chad's parties #"; or none.
std::uint32_t StaticRelations::role_owner(const Analysis& a, const Clauses& s, const Clause& clause, std::uint32_t subject, bool group) const {
  const Chunk& role = s.chunks[subject];
  // "Unity members of the committee"
  for (std::uint32_t t = role.first; t < role.head; ++t)
    if (const std::uint32_t name = name_at(t); name != none && is_organization(a, names_[name])) return name;
  if (role.possessor != none) return name_at(s.chunks[role.possessor].head);
  // "Unity, whose chairman is Odera"
  if (subject >= 2 && a.tokens[s.chunks[subject - 1].head].tag == Tag::WPS) {
    const std::uint32_t owner = subject - (s.chunks[subject - 2].kind == ChunkKind::comma ? 3 : 2);
    return subject >= 3 && s.chunks[owner].kind == ChunkKind::noun ? name_at(s.chunks[owner].head) : none;
  }
  if (subject + 2 < clause.verb && s.chunks[subject + 1].kind == ChunkKind::preposition) {
    const WordId preposition = s.chunks[subject + 1].lemma;
    return preposition == of_ || (group && preposition == in_) ? name_at(s.chunks[subject + 2].head) : none;
  }
  if (!group || subject < 2) return none;
  std::uint32_t i = subject - 1;
  if (s.chunks[i].kind == ChunkKind::comma && i > 0) --i;
  if (s.chunks[i].kind != ChunkKind::noun || i == 0 || s.chunks[i - 1].lemma != in_) return none;
  const std::uint32_t name = name_at(s.chunks[i].head);
  return name != none && !is_organization(a, names_[name]) ? name : none;
}

/// "Members of the League are (include) A, B and C", "the leader of Unity is Mara Odera", "In Chad, the parties are A and B".
void StaticRelations::holders(const Analysis& a, const Clauses& s, const Clause& clause) {
  const Chunk& verb = s.chunks[clause.verb];
  if ((!verb.copula && verb.lemma != include_) || verb.negated) return;
  // "Among the members of the League were A and B"
  const bool among = clause.subject == none && clause.verb >= 4 && s.chunks[clause.verb - 4].lemma == among_ && s.chunks[clause.verb - 2].lemma == of_;
  if (!among && (clause.subject == none || clause.subject >= clause.verb)) return;
  // "Some of the members of the League are A and B"
  std::uint32_t subject = among ? clause.verb - 3 : clause.subject;
  if (!among && subject + 2 < clause.verb && s.chunks[subject + 1].lemma == of_ && s.chunks[subject + 2].kind == ChunkKind::noun &&
      (lexicon_->is(s.chunks[subject].lemma, WordClass::quantifier) || in(a.tokens[s.chunks[subject].head].tag, tags(Tag::DT, Tag::CD))))
    subject += 2;
  const Chunk& role = s.chunks[subject];
  const bool group = is_group(a, role.head) && name_at(role.head) == none;
  if (!is_role(a, role.head) && !group) return;
  const std::uint32_t body = among ? name_at(s.chunks[clause.verb - 1].head) : role_owner(a, s, clause, subject, group);
  // "Odera's opponents were A and B"
  const bool owned = body != none && names_[body].person;
  if (body == none || (owned && role.possessor == none)) return;
  for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
    if (s.items[i].clause != none || s.items[i].preposition != none) continue;
    const std::uint32_t name = name_at(s.chunks[s.items[i].chunk].head);
    if (name == none || (!names_[name].person && !is_organization(a, names_[name])) || (group && names_[name].person && verb.lemma != include_)) continue;
    Words words = role_words(a, role.head);
    words.clause = clause.verb;
    relate(a, name, is_plural(a, role.head) || verb.lemma == include_, body, false, words);
    return;
  }
}

void StaticRelations::clauses(const Analysis& a, const Clauses& s) {
  for (const Clause& clause : s.clauses) {
    const Chunk& verb = s.chunks[clause.verb];
    if (lexicon_->is(verb.lemma, WordClass::reporting_verb) && !verb.passive) continue;
    if (verb.participle && clause.antecedent != none && s.chunks[clause.antecedent].next_conjunct != none) continue;
    holders(a, s, clause);
    owned_holders(a, s, clause);
    const std::uint32_t subject = subject_name(a, s, clause);
    if (subject == none) continue;
    const bool all = !clause.subject_alone || lexicon_->is(s.chunks[clause.subject].lemma, WordClass::quantifier);
    std::uint32_t object = none;
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none) continue;
      const Chunk& chunk = s.chunks[item.chunk];
      if (chunk.kind != ChunkKind::noun || chunk.time || chunk.money) continue;
      const WordId preposition = item.preposition == none ? unknown_word : s.chunks[item.preposition].lemma;
      const std::uint32_t rival = preposition == over_ ? name_at(chunk.head) : none;  // "was elected over Marsh"
      if (preposition == behind_ || (preposition != as_ && lexicon_->is(preposition, WordClass::adjunct_preposition) &&
          (rival == none || !names_[rival].person))) break;
      Words words(verb.first, verb.last, verb.lemma, preposition);
      words.clause = clause.verb;
      words.negated = verb.negated;
      if (verb.modal != unknown_word) words.modality = Modality::future;
      std::uint32_t target = name_at(chunk.head);
      std::uint32_t who = subject;
      if (target == none && preposition != unknown_word) target = listed(a, s, item.chunk);
      if (target == none) target = named_behind(a, s, item.chunk);
      if (target == none) {
        // "was the Labour candidate", "served as a Labour senator", "headed the Labour delegation"
        const bool held = (verb.copula || preposition == as_) && is_role(a, chunk.head);
        const bool led = !verb.copula && preposition == unknown_word && is_group(a, chunk.head) && names_[subject].person;
        if (!held && !led) continue;
        for (std::uint32_t t = chunk.first; t < chunk.head && target == none; ++t) target = name_at(t);
        if (target == none && held && chunk.possessor != none) target = name_at(s.chunks[chunk.possessor].head);
        if (target == none || (!held && !is_organization(a, names_[target]))) continue;
        if (preposition == as_ && object != none) who = object;
        words.noun = chunk.lemma;
        if (held) words.preposition = of_;
        relate(a, who, who == subject && all, target, false, words);
        continue;
      }
      const Name& name = names_[target];
      // The same one, rather than two; but a body that becomes another was another.
      if (verb.copula && preposition == unknown_word && (verb.lemma != become_ || names_[subject].person || !is_organization(a, name))) continue;
      if (preposition == unknown_word) {
        if (name.person) object = target;
      } else if (preposition == as_) {
        continue;
      }
      const bool doer = preposition == by_ && (verb.passive || verb.participle);  // "named as minister by Odera"
      const std::uint32_t host_chunk = doer ? none : host_noun(a, s, clause, i);
      // "won with a fifth of the vote, ahead of Marsh"
      const bool ahead = preposition == of_ && item.preposition > 0 && a.tokens[s.chunks[item.preposition - 1].head].word == ahead_ &&
                         (name.person || is_party(a, name));
      const std::uint32_t noun = host_chunk != none ? s.chunks[host_chunk].head : none;
      const WordId host = noun != none ? s.chunks[host_chunk].lemma : unknown_word;
      const bool of_name = noun != none && name_at(noun) != none;
      const bool role = noun != none && !of_name && ((is_role(a, noun) && (verb.copula || !is_group(a, noun))) || (verb.copula && is_office(a, noun)));
      const bool joins = noun != none && !of_name && (lexicon_->is(host, WordClass::group_noun) || lexicon_->is(host, WordClass::event_noun) ||
                         lexicon_->is(host, WordClass::joint_noun));
      if (role) {
        // Whose role it is: a predicate's, or what somebody is said to be or made "as".
        const WordId before = host_chunk > clause.verb && s.chunks[host_chunk - 1].kind == ChunkKind::preposition ? s.chunks[host_chunk - 1].lemma : unknown_word;
        const bool one_of = verb.copula && ((before == of_ && host_chunk == clause.verb + 3 && a.tokens[s.chunks[host_chunk - 2].head].word == one_) ||
                                            (before == among_ && host_chunk == clause.verb + 2));  // "was among the founders"
        // "succeeded Marsh as leader of Unity": both led it.
        if (before == as_ && object != none && std::find(successions_.begin(), successions_.end(), verb.lemma) != successions_.end()) {
          words.noun = host;
          words.last = std::max(words.last, noun + 1);
          relate(a, subject, all, target, false, words);
        }
        if (before == as_) who = object != none ? object : subject;
        else if ((!verb.copula && !(verb.passive && phrase_start(s, host_chunk) == clause.verb + 1)) || (before != unknown_word && !one_of)) continue;
      } else if (preposition == of_ && !joins && !ahead && verb.lemma != consist_ && verb.lemma != compose_) {
        continue;
      } else if (preposition == under_ && !verb.copula && !(name.person && names_[subject].person)) {
        continue;
      } else if (preposition == with_ && (verb.copula || verb.participle) && !joins) {
        continue;
      } else if (preposition == between_ || (joins && host_chunk > 0 && s.chunks[host_chunk - 1].lemma == under_)) {
        continue;
      }
      if (ahead) {
        words.lemma = ahead_;
      } else if (role || joins) {
        words.noun = host;
        words.last = std::max(words.last, noun + 1);
      }
      // A place or country is where things happen, unless a role or a partner is named.
      const EntityType type = name.entity != none ? a.entities[name.entity].type : EntityType::person;
      if (type == EntityType::place && !role) continue;
      if (type == EntityType::country && !role && preposition != unknown_word && (preposition != with_ || !joins) && preposition != against_) continue;
      if (!names_[who].person && !names_[who].body) continue;
      if ((verb.lemma == consist_ || verb.lemma == comprise_ || verb.lemma == compose_) && !is_organization(a, names_[who])) continue;
      relate(a, who, who == subject && all, target, true, words);
    }
  }
}

}  // namespace actant
