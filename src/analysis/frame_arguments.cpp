// The arguments of a trigger, from the items of a clause or the phrases behind a noun.
#include <algorithm>
#include <utility>

#include "analysis/frames.hpp"

namespace actant {
namespace {

bool is_noun(const Clauses& s, std::size_t i) { return i < s.chunks.size() && s.chunks[i].kind == ChunkKind::noun; }

/// "gave Y 48 hours to leave": a span of time that is given, not the time of the event.
bool sets_deadline(const Analysis& a, const Clauses& s, const Clause& clause, std::uint32_t item) {
  const Chunk& c = s.chunks[s.items[item].chunk];
  const Tag first = a.tokens[c.first].tag;
  return (first == Tag::CD || first == Tag::DT) && item + 1 < clause.last_item && s.items[item + 1].clause != none &&
         s.clauses[s.items[item + 1].clause].kind == ClauseKind::infinitive;
}

}  // namespace

FrameFinder::Arguments FrameFinder::verb_arguments(const Analysis& a, const Clauses& s, std::uint32_t index) const {
  const Clause& clause = s.clauses[index];
  const Chunk& verb = s.chunks[clause.verb];
  Arguments args;
  args.passive = verb.passive || (verb.participle && !verb.finite);
  if (!args.passive) {
    args.subject = clause.subject;
    args.subject_alone = clause.subject_alone;
    if (clause.object_gap && clause.antecedent != none) args.objects[args.object_count++] = clause.antecedent;
  } else if (clause.subject != none) {
    args.objects[args.object_count++] = clause.subject;
  }
  // "The ban on Y was lifted": what the object takes stands before the verb.
  if (args.passive && args.object_count > 0 && clause.subject < clause.verb)
    for (std::uint32_t i = clause.subject + 1; i + 1 < clause.verb && s.chunks[i].kind == ChunkKind::preposition && args.phrase_count < 3;) {
      std::uint32_t n = i + 1;
      while (n + 1 < clause.verb && s.chunks[n].possessive && is_noun(s, n + 1)) ++n;
      if (!is_noun(s, n)) break;
      args.phrases[args.phrase_count++] = {s.chunks[i].lemma, n, none};
      while (s.chunks[n].next_conjunct != none && s.chunks[n].next_conjunct < clause.verb) n = s.chunks[n].next_conjunct;
      i = n + 1;
    }
  std::uint32_t aside = none;  // last chunk of an adjunct: what hangs on it is none of the verb's
  for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
    const Item& item = s.items[i];
    const Chunk& c = s.chunks[item.chunk];
    if (item.preposition != none && item.clause == none) {
      const WordId p = s.chunks[item.preposition].lemma;
      const bool role = aside != none && s.chunks[aside - 1].lemma == as_ && lexicon_->is(s.chunks[aside].lemma, WordClass::agent);  // "as guards of Y", but "as guards along the border"
      const bool hangs = aside != none && item.preposition == aside + 1 && (!role || p == of_ || p == for_ || p == on_);
      if (hangs || lexicon_->is(p, WordClass::adjunct_preposition)) {
        aside = item.chunk;
        if (hangs) continue;
      }
    }
    if (item.clause != none) {
      if (item.preposition != none) {
        if (args.phrase_count < args.phrases.size())
          args.phrases[args.phrase_count++] = {s.chunks[item.preposition].lemma, none, item.clause};
      } else if (s.clauses[item.clause].kind == ClauseKind::infinitive || s.clauses[item.clause].kind == ClauseKind::gerund) {
        // "a request to hold a rally": the infinitive belongs to the noun, unless the verb moves its object to act.
        const std::uint32_t host = s.clauses[item.clause].host;
        const bool other_acts = host != none && s.clauses[item.clause].subject != none && s.clauses[item.clause].subject > host;  // "permission for Y to land"
        // "agreed in principle to hold talks", "threatened in a letter to kill Y"
        const bool manner = host == clause.verb + 2 && s.chunks[clause.verb + 1].kind == ChunkKind::preposition &&
                            (s.chunks[host].last == s.chunks[host].first + 1 || s.chunks[clause.verb + 1].lemma == in_) &&
                            lexicon_->is(verb.lemma, WordClass::subject_control);
        const bool of_host = host != none && !manner && is_abstract(a, s.chunks[host]) && (!other_acts || is_event_noun(a, s, host)) &&
                             !lexicon_->is(verb.lemma, WordClass::object_control);
        if (args.infinitive == none && !of_host) args.infinitive = item.clause;
        if (of_host && s.chunks[host].money) args.purpose = item.clause;  // "gave $5 million to rebuild Y"
      }
      continue;
    }
    if (c.kind == ChunkKind::particle) {
      if (args.particle_count < args.particles.size()) args.particles[args.particle_count++] = c.lemma;
      continue;
    }
    if (c.kind == ChunkKind::adjective && item.preposition == none && args.particle_count < args.particles.size())
      args.particles[args.particle_count++] = c.lemma;  // "found Y guilty"
    if (c.kind != ChunkKind::noun) continue;
    if (item.preposition != none) {
      const WordId p = s.chunks[item.preposition].lemma;
      if (args.passive && p == by_ && args.subject == none && !c.time && !c.money) {
        args.subject = item.chunk;
        continue;
      }
      if (args.phrase_count < args.phrases.size()) args.phrases[args.phrase_count++] = {p, what_is_counted(a, s, clause, i), none};
    } else if ((!c.time || (args.object_count == 1 && sets_deadline(a, s, clause, i))) && args.object_count < args.objects.size()) {
      args.objects[args.object_count++] = what_is_counted(a, s, clause, i);
    }
  }
  args.joint = args.object_count > 0 && joint(a, s.chunks[args.objects[0]]);
  for (std::uint32_t i = index + 1; i < s.clauses.size() && i < index + 3; ++i) {
    const Clause& inner = s.clauses[i];
    if ((inner.kind != ClauseKind::participle && inner.kind != ClauseKind::relative) || inner.antecedent == none || inner.antecedent < clause.verb) continue;
    if (inner.kind == ClauseKind::relative && inner.marker != none && inner.marker > 0 &&
        s.chunks[inner.marker - 1].kind == ChunkKind::comma) continue;  // says more, and no more
    for (std::uint32_t k = inner.first_item + 1; k < inner.last_item && args.tail_count < args.tail.size(); ++k)
      if (s.items[k].preposition != none && s.items[k].clause == none && s.chunks[s.items[k].chunk].kind == ChunkKind::noun)
        args.tail[args.tail_count++] = {s.chunks[s.items[k].preposition].lemma, s.items[k].chunk, none};
    break;
  }
  if (args.infinitive != none && args.object_count > 0 && !args.passive && s.clauses[args.infinitive].kind == ClauseKind::infinitive)
    for (std::uint8_t i = 0; i < args.phrase_count; ++i)
      if (args.phrases[i].chunk != none && args.phrases[i].preposition == to_ && args.phrases[i].chunk > args.objects[0] &&
          may_be_target(a, s.chunks[args.phrases[i].chunk])) {
        std::swap(args.purpose, args.infinitive);  // "sent doctors to Y to help": what for, another event
        break;
      }
  // That-clauses follow the verb they complement, or the noun for what was said: "denied reports that".
  for (std::uint32_t i = index + 1; i < s.clauses.size() && args.complement == none; ++i) {
    const Clause& inner = s.clauses[i];
    if (inner.kind != ClauseKind::complement || inner.parent != index) continue;
    args.noun_says = noun_has_complement(a, s, index, inner.marker);
    if (!args.noun_says || (lexicon_->is(verb.lemma, WordClass::denying_verb) && !is_event_noun(a, s, inner.marker - 1))) args.complement = i;
  }
  // "was accused of stalling by Y": who accuses stands behind the gerund.
  for (std::uint8_t i = 0; i < args.phrase_count && args.passive && args.subject == none; ++i) {
    if (args.phrases[i].clause == none || (args.phrases[i].preposition != of_ && args.phrases[i].preposition != for_)) continue;
    const Clause& act = s.clauses[args.phrases[i].clause];
    for (std::uint32_t k = act.first_item; k < act.last_item; ++k)
      if (const Item& item = s.items[k]; item.clause == none && item.preposition != none && s.chunks[item.preposition].lemma == by_ &&
                                         !s.chunks[item.chunk].time && may_be_target(a, s.chunks[item.chunk]))
        args.subject = item.chunk;
  }
  if (args.passive && args.subject == none)
    for (std::uint8_t i = 0; i < args.phrase_count; ++i)
      if (args.phrases[i].preposition == in_ && args.phrases[i].chunk != none && args.phrases[i].chunk > clause.verb &&
          (s.chunks[args.phrases[i].chunk].mention != none ||
           in(a.tokens[s.chunks[args.phrases[i].chunk].head].tag, tags(Tag::NNP, Tag::NNPS)))) {
        args.agent_place = args.phrases[i].chunk;
        break;
      }
  if (args.passive && args.subject == none && args.agent_place == none)
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      // "was freed after Y pardoned him": who made it happen.
      const auto& phrase = args.phrases[i];
      if (phrase.clause == none || phrase.preposition != after_) continue;
      const std::uint32_t who = s.clauses[phrase.clause].subject;
      if (who != none && !s.chunks[who].pronoun && may_be_target(a, s.chunks[who]) && !s.chunks[s.clauses[phrase.clause].verb].passive) args.agent_place = who;
    }
  return args;
}

/// "a series of loans", "at two of its boats": the chunk of the loans, and the item moves on to them.
std::uint32_t FrameFinder::what_is_counted(const Analysis& a, const Clauses& s, const Clause& clause, std::uint32_t& item) const {
  const Chunk& c = s.chunks[s.items[item].chunk];
  if ((lexicon_->is(c.lemma, WordClass::quantifier) || a.tokens[c.head].tag == Tag::CD) && item + 1 < clause.last_item &&
      s.items[item + 1].clause == none && s.items[item + 1].preposition != none && s.chunks[s.items[item + 1].preposition].lemma == of_ &&
      s.chunks[s.items[item + 1].chunk].kind == ChunkKind::noun)
    ++item;
  return s.items[item].chunk;
}

bool FrameFinder::takes_from(WordId lemma) const {
  for (const PatternSet* p : patterns_)
    for (const TriggerRecord& t : p->triggers(lemma, TriggerPart::noun))
      for (std::uint32_t i = t.patterns.begin; i < t.patterns.end; ++i)
        for (const PatternElement& e : p->elements(p->pattern(i)))
          if (e.kind == ElementKind::prep_target && p->contains(e.prepositions, from_)) return true;
  return false;
}

/// "issued a warning to Y that …", "reiterated its demand that …": the clause is what the noun says.
bool FrameFinder::noun_has_complement(const Analysis& a, const Clauses& s, std::uint32_t clause, std::uint32_t marker) const {
  const std::uint32_t verb = s.clauses[clause].verb;
  if (marker == none || marker <= verb + 1 || s.chunks[marker].kind != ChunkKind::complementizer) return false;
  std::uint32_t last = marker - 1;
  if (s.chunks[last].kind == ChunkKind::bracket_close)  // "a warning to the Front (FP) that …"
    while (last > verb && s.chunks[last--].kind != ChunkKind::bracket_open) {}
  for (std::uint32_t n = last; n > verb && s.chunks[n].kind == ChunkKind::noun;) {
    const std::uint32_t first = phrase_start(s, n);
    const bool object = first == verb + 1;
    if (lexicon_->is(s.chunks[n].lemma, WordClass::that_noun) && is_abstract(a, s.chunks[n]))
      return object || !lexicon_->is(s.chunks[verb].lemma, WordClass::that_verb);
    if (object || first < verb + 3 || s.chunks[first - 1].kind != ChunkKind::preposition) return false;
    n = first - 2;
  }
  return false;
}

/// "the deployment of troops, including officers, to Y": behind what is set between commas.
std::size_t FrameFinder::over_including(const Clauses& s, std::size_t at) const {
  if (at + 2 >= s.chunks.size() || s.chunks[at].kind != ChunkKind::comma || s.chunks[at + 1].kind != ChunkKind::preposition ||
      s.chunks[at + 1].lemma != including_)
    return at;
  for (std::size_t i = at + 2; i + 1 < s.chunks.size() && i < at + 14; ++i) {
    const ChunkKind kind = s.chunks[i].kind;
    if (kind == ChunkKind::comma && s.chunks[i + 1].kind == ChunkKind::preposition) return i + 1;
    if (kind != ChunkKind::noun && kind != ChunkKind::preposition && kind != ChunkKind::conjunction && kind != ChunkKind::comma) break;
  }
  return at;
}

FrameFinder::Arguments FrameFinder::noun_arguments(const Analysis& a, const Clauses& s, std::uint32_t chunk,
                                                   std::uint32_t actor) const {
  const Chunk& noun = s.chunks[chunk];
  Arguments args;
  args.of_noun = true;
  args.possessor = noun.possessor;
  // Prepositional phrases in a chain behind the noun.
  std::size_t i = chunk + 1;
  std::uint32_t by = none;
  const bool of_passive = chunk >= 2 && s.chunks[chunk - 1].kind == ChunkKind::preposition && (s.chunks[chunk - 1].lemma == of_ || s.chunks[chunk - 1].lemma == for_) &&
                          s.chunks[chunk - 2].kind == ChunkKind::verb && s.chunks[chunk - 2].passive;
  const bool adjunct = chunk > 0 && noun.first == noun.head && s.chunks[chunk - 1].kind == ChunkKind::preposition && s.chunks[chunk - 1].lemma == in_;
  while (i + 1 < s.chunks.size() && args.phrase_count < args.phrases.size()) {
    while (i < s.chunks.size() && (s.chunks[i].kind == ChunkKind::adverb || s.chunks[i].kind == ChunkKind::quote)) ++i;
    if (i < s.chunks.size() && s.chunks[i].kind == ChunkKind::bracket_open && args.phrase_count > 0) {
      while (i < s.chunks.size() && s.chunks[i].kind != ChunkKind::bracket_close) ++i;
      if (i < s.chunks.size()) ++i;
    }
    i = over_including(s, i);
    if (i >= s.chunks.size() || s.chunks[i].kind != ChunkKind::preposition) break;
    const WordId p = s.chunks[i].lemma;
    std::size_t n = i + 1;
    while (n < s.chunks.size() && s.chunks[n].kind == ChunkKind::quote) ++n;
    if (n >= s.chunks.size()) break;
    // "accused by the opposition of V-ing": not the opposition's
    if (s.chunks[n].kind == ChunkKind::verb && p == of_ && chunk > 0 && s.chunks[chunk - 1].kind == ChunkKind::preposition && s.chunks[chunk - 1].lemma == by_) break;
    if (s.chunks[n].kind == ChunkKind::verb && s.clause_of[n] != none) {
      args.phrases[args.phrase_count++] = {p, none, s.clause_of[n]};
      break;
    }
    if (s.chunks[n].kind == ChunkKind::subordinator || s.chunks[n].kind == ChunkKind::relative) {
      // "a probe into whether Y spied": the one who did. "a protest in which" has its own object.
      if (s.chunks[n].lemma == which_) break;
      for (const Clause& c : s.clauses)
        if (c.marker == n && c.subject != none && !s.chunks[c.subject].pronoun) {
          args.phrases[args.phrase_count++] = {p, c.subject, none};
          break;
        }
      break;
    }
    if (!is_noun(s, n)) break;
    while (s.chunks[n].possessive && is_noun(s, n + 1)) ++n;
    // "was accused of rape by Y": Y is who accuses.
    if (p == by_ && of_passive) break;
    // "left in protest at the arrest of Z by Y": Y arrests, but does not protest.
    if (p == by_ && adjunct && args.phrase_count > 0) break;
    if (p == by_ && by == none)
      by = static_cast<std::uint32_t>(n);
    else
      args.phrases[args.phrase_count++] = {p, static_cast<std::uint32_t>(n), none};
    // Over the conjuncts of the object.
    while (s.chunks[n].next_conjunct != none) n = s.chunks[n].next_conjunct;
    i = n + 1;
  }
  // "a suspension of aid over its failure to act": the infinitive is that of the last noun that takes one.
  if (i < s.chunks.size() && s.chunks[i].kind == ChunkKind::verb && s.clause_of[i] != none && s.chunks[i].infinitive) {
    const std::uint32_t last = args.phrase_count > 0 ? args.phrases[args.phrase_count - 1].chunk : none;
    if (last == none || !is_event_noun(a, s, last)) args.infinitive = s.clause_of[i];
  }
  // "a call from Y for talks": who sends it, unless the noun takes "from" itself ("withdrawal from Y").
  bool comes_from = false;
  for (std::uint8_t k = 0; k < args.phrase_count; ++k) comes_from = comes_from || args.phrases[k].preposition == from_;
  if (comes_from && by == none && noun.possessor == none && !takes_from(noun.lemma))
    for (std::uint8_t k = 0; k < args.phrase_count; ++k)
      if (args.phrases[k].preposition == from_ && args.phrases[k].chunk != none && may_be_target(a, s.chunks[args.phrases[k].chunk])) {
        by = args.phrases[k].chunk;
        for (; k + 1 < args.phrase_count; ++k) args.phrases[k] = args.phrases[k + 1];
        --args.phrase_count;
      }
  // Who acts: by X, X's, X-ish, or whom the verb above names.
  const auto inner_mention = [&]() -> bool {
    for (std::uint32_t t = noun.first; t < noun.head; ++t)
      if (a.mention_at[t] != none && a.mentions[a.mention_at[t]].kind != MentionKind::pronoun) return true;
    return false;
  };
  const bool owned = noun.possessor != none && !s.chunks[noun.possessor].time;  // "Monday's attack" is not by Monday
  if (by != none) {
    args.subject = by;
    if (owned) args.objects[args.object_count++] = noun.possessor;
  } else if (owned) {
    args.subject = noun.possessor;
  } else if (actor != none) {
    args.subject = actor;
  } else if (inner_mention() || a.tokens[noun.first].tag == Tag::PRPS) {
    args.subject = chunk;
  }
  // Only the phrase right behind is its own: in "a probe into Y over the sale of arms" nobody probes arms.
  if (args.phrase_count > 0 && args.phrases[0].preposition == of_ && args.phrases[0].chunk != none && args.object_count == 0)
    args.objects[args.object_count++] = args.phrases[0].chunk;
  // "a demand that Y withdraw"
  if (i < s.chunks.size() && s.chunks[i].kind == ChunkKind::complementizer && lexicon_->is(noun.lemma, WordClass::that_noun))
    for (std::uint32_t k = 0; k < s.clauses.size(); ++k)
      if (s.clauses[k].marker == i && s.clauses[k].kind == ClauseKind::complement) args.complement = k;
  return args;
}

}  // namespace actant
