// What hangs on a verb: infinitives, gerunds and participles find their governor, verbs their objects and phrases.
#include "analysis/clauses.hpp"

namespace actant {
namespace {

/// "jailed Y for ten years for V-ing": who is said to have done it is the object right behind the verb, not the noun before "for".
std::uint32_t blamed(const Clauses& s, std::uint32_t governor, std::int64_t before) {
  const auto object = static_cast<std::int64_t>(s.clauses[governor].verb) + 1;
  std::int64_t last = object;
  while (last < before && s.chunks[static_cast<std::size_t>(last)].possessive && kind(s, last + 1, ChunkKind::noun)) ++last;
  const bool behind_phrase = last < before && noun(s, object) && noun(s, last) && kind(s, last + 1, ChunkKind::preposition);
  return static_cast<std::uint32_t>(behind_phrase ? last : before);
}

}  // namespace

/// "for Y to leave": what acts stands behind "for", unless that belongs to a noun ("a call for Y to leave").
bool ClauseBuilder::for_noun(const Analysis& a, const Clauses& s, std::int64_t k) const {
  const std::int64_t p = static_cast<std::int64_t>(phrase_start(s, static_cast<std::uint32_t>(k))) - 1;
  return kind(s, p, ChunkKind::preposition) && a.word(s.chunks[static_cast<std::size_t>(p)].head) == "for";
}

/// Does the phrase stand right behind the verb, or behind its particle ("put out a report")?
bool ClauseBuilder::leads_to(const Clauses& s, std::uint32_t phrase, std::uint32_t verb) const {
  return phrase == verb + 1 || (phrase == verb + 2 && s.chunks[verb + 1].kind == ChunkKind::particle);
}

/// "issued a report accusing Y", "launched an effort designed to help Y": things do not act, who made them does.
bool ClauseBuilder::acts(const Analysis& a, const Clauses& s, std::uint32_t n) const {
  const Chunk& c = s.chunks[n];
  return c.mention != none || c.pronoun || in(a.tokens[c.head].tag, tags(Tag::NNP, Tag::NNPS)) || lexicon_->is(c.lemma, WordClass::agent) ||
         lexicon_->is(c.lemma, WordClass::person_noun) || lexicon_->is(c.lemma, WordClass::group_noun) ||
         lexicon_->is(c.lemma, WordClass::place_noun) || lexicon_->is(c.lemma, WordClass::org_head);
}

/// Who does what stands behind a preposition, where it is the object of the verb above: "accused Y of V-ing", "banned Y from V-ing". Else none.
std::uint32_t ClauseBuilder::acting_object(const Analysis& a, const Clauses& s, std::uint32_t governor, std::int64_t preposition) const {
  const std::string_view p = a.word(s.chunks[static_cast<std::size_t>(preposition)].head);
  if (p != "of" && p != "from" && p != "for" && p != "over" && p != "into") return none;
  const Clause& above = s.clauses[governor];
  const Chunk& verb = s.chunks[above.verb];
  if (verb.copula) return none;
  std::int64_t before = preposition - 1;
  // "accused Y on Saturday of V-ing"
  if (noun(s, before) && s.chunks[static_cast<std::size_t>(before)].time) before -= kind(s, before - 1, ChunkKind::preposition) ? 2 : 1;
  // "found Y guilty of V-ing"
  if (p == "of" && kind(s, before, ChunkKind::adjective) && noun(s, before - 1) && static_cast<std::int64_t>(above.verb) < before - 1)
    return static_cast<std::uint32_t>(before - 1);
  // "officials whom it accuses of V-ing"
  if (p == "of" && before == static_cast<std::int64_t>(above.verb) && above.object_gap) return above.antecedent;
  if (verb.passive || (verb.participle && !verb.finite) || !noun(s, before)) return none;  // "the party, accused by Y of V-ing"
  const auto last = static_cast<std::uint32_t>(before);
  if (p != "for" && p != "over") return last;
  // "imposed sanctions on Y for V-ing": sanctions do nothing.
  const std::uint32_t object = blamed(s, governor, before);
  return !acts(a, s, object) && acts(a, s, last) ? last : object;
}

/// "Chad, citing fears, closed its border": the one whose aside opens behind the comma at chunk `k`, before a verb of his own; or -1.
std::int64_t ClauseBuilder::before_aside(const Clauses& s, std::int64_t k, bool first_verb) const {
  if (!kind(s, k, ChunkKind::comma) || !noun(s, k - 1)) return -1;
  const auto whole = [&](std::int64_t n) { return static_cast<std::int64_t>(s.chunks[static_cast<std::size_t>(n)].first_conjunct); };
  const auto before = [&](std::int64_t n) { return static_cast<std::int64_t>(phrase_start(s, static_cast<std::uint32_t>(n))) - 1; };
  std::int64_t top = whole(k - 1);
  // "Odera, a lawyer, citing fears"
  if (const std::int64_t comma = before(top); kind(s, comma, ChunkKind::comma) && noun(s, comma - 1) && s.chunks[static_cast<std::size_t>(top)].mention == none)
    top = whole(comma - 1);
  while (kind(s, before(top), ChunkKind::preposition) && noun(s, before(top) - 1)) top = whole(before(top) - 1);
  const std::int64_t lead = before(top);
  const Chunk& c = s.chunks[static_cast<std::size_t>(top)];
  const bool opens = lead < 0 || first_verb || kind(s, lead, ChunkKind::complementizer) || kind(s, lead, ChunkKind::quote) ||
                     kind(s, lead, ChunkKind::subordinator) ||
                     (kind(s, lead, ChunkKind::verb) && lexicon_->is(s.chunks[static_cast<std::size_t>(lead)].lemma, WordClass::zero_that));
  return opens && !c.time && !c.pronoun ? top : -1;
}

void ClauseBuilder::attach_nonfinite(const Analysis& a, Clauses& s, std::uint32_t index) const {
  Clause& clause = s.clauses[index];
  const std::int64_t verb = clause.verb;
  const Chunk& v = s.chunks[clause.verb];
  std::int64_t k = verb - 1;
  while (k >= 0 && (kind(s, k, ChunkKind::adverb) || kind(s, k, ChunkKind::quote))) --k;
  if (v.participle || v.gerund) k = before_bracket(s, k);
  const std::uint32_t governor = governing_clause(s, clause.verb);
  clause.parent = governor;
  const auto parent_subject = [&]() -> std::uint32_t {
    if (governor == none) return none;
    const Clause& g = s.clauses[governor];
    if (g.kind == ClauseKind::participle && g.antecedent != none && g.antecedent == g.subject && !acts(a, s, g.subject) && g.parent != none)
      return s.clauses[g.parent].subject;
    return g.subject;
  };
  if (kind(s, k, ChunkKind::conjunction) && index > 0) {
    // "to V and to V", "V-ing and V-ing"
    for (std::uint32_t p = index; p-- > 0;) {
      const Chunk& ev = s.chunks[s.clauses[p].verb];
      if ((v.infinitive && ev.infinitive) || (v.gerund && ev.gerund) || (v.participle && ev.participle) ||
          (v.participle && ev.passive)) {
        const std::uint32_t own = clause.verb;
        clause = s.clauses[p];
        clause.verb = own;
        if (v.participle && ev.passive) {
          s.chunks[own].finite = ev.finite;
          s.chunks[own].passive = true;
          s.chunks[own].participle = false;
        }
        return;
      }
    }
  }
  if (v.infinitive) {
    clause.kind = ClauseKind::infinitive;
    if (noun(s, k) && acts(a, s, static_cast<std::uint32_t>(k)) && for_noun(a, s, k)) {
      clause.subject = static_cast<std::uint32_t>(k);  // "opened the border for Y to leave"
      // "a call from X for Y to leave" hangs on the call.
      std::uint32_t top = static_cast<std::uint32_t>(k);
      while (kind(s, static_cast<std::int64_t>(phrase_start(s, top)) - 1, ChunkKind::preposition) && noun(s, static_cast<std::int64_t>(phrase_start(s, top)) - 2))
        top = phrase_start(s, top) - 2;
      if (top != static_cast<std::uint32_t>(k)) clause.host = top;
    } else if (noun(s, k)) {
      const std::uint32_t n = static_cast<std::uint32_t>(k);
      const Chunk& c = s.chunks[n];
      // "urged Y to V": the object acts. "refusal to V": the noun governs. Both may be: "X's plan to V".
      std::uint32_t top = n;
      while (kind(s, static_cast<std::int64_t>(phrase_start(s, top)) - 1, ChunkKind::preposition) &&
             noun(s, static_cast<std::int64_t>(phrase_start(s, top)) - 2))
        top = phrase_start(s, top) - 2;
      clause.host = n;
      const bool named_or_agent = c.mention != none || c.pronoun || lexicon_->is(c.lemma, WordClass::agent) ||
                                  lexicon_->is(c.lemma, WordClass::person_noun) ||
                                  lexicon_->is(c.lemma, WordClass::group_noun);
      // "left him to die", but "left the party to found another"
      const bool body = c.mention != none && a.entities[a.mentions[c.mention].entity].type == EntityType::organization;
      const bool controls = governor != none && !s.chunks[s.clauses[governor].verb].passive &&
                            lexicon_->is(s.chunks[s.clauses[governor].verb].lemma, WordClass::object_control) &&
                            !(body && lexicon_->is(s.chunks[s.clauses[governor].verb].lemma, WordClass::motion_verb));
      if (controls && (named_or_agent || top == n) && c.first_conjunct != none)
        clause.subject = s.chunks[top].first_conjunct != none ? s.chunks[top].first_conjunct : top;
      else if (c.possessor != none && !acts(a, s, n))
        clause.subject = c.possessor;  // "X's plan to V", but "X's troops to V"
      else
        clause.subject = parent_subject();
    } else {
      clause.subject = parent_subject();
    }
    return;
  }
  if (v.gerund) {
    if (kind(s, k, ChunkKind::preposition) || kind(s, k, ChunkKind::subordinator)) {
      clause.kind = ClauseKind::gerund;
      clause.marker = static_cast<std::uint32_t>(k);
      clause.subject = parent_subject();
      // "…, a day after hosting talks": beside the whole sentence.
      if (noun(s, k - 1) && s.chunks[static_cast<std::size_t>(k) - 1].time && kind(s, k - 2, ChunkKind::comma))
        for (std::uint32_t p = index; p-- > 0;)
          if (s.clauses[p].kind == ClauseKind::main && s.clauses[p].subject != none) {
            clause.subject = s.clauses[p].subject;
            break;
          }
      if (governor != none)
        if (const std::uint32_t object = acting_object(a, s, governor, k); object != none) clause.subject = object;
      return;
    }
    const bool particle = kind(s, k, ChunkKind::particle);
    if (governor != none && k - (particle ? 1 : 0) == static_cast<std::int64_t>(s.clauses[governor].verb)) {
      clause.kind = ClauseKind::gerund;  // "denied V-ing", "ruled out V-ing"
      clause.subject = parent_subject();
      return;
    }
    clause.kind = ClauseKind::participle;
    if (noun(s, k) && !s.chunks[static_cast<std::size_t>(k)].time) {
      clause.antecedent = clause.subject = static_cast<std::uint32_t>(k);
      clause.subject_alone = true;
      std::int64_t lead = static_cast<std::int64_t>(phrase_start(s, clause.subject)) - 1;
      while (kind(s, lead, ChunkKind::preposition) && a.word(s.chunks[static_cast<std::size_t>(lead)].head) == "of" && noun(s, lead - 1))
        lead = static_cast<std::int64_t>(phrase_start(s, static_cast<std::uint32_t>(lead - 1))) - 1;
      // "wrote to Y requesting help": who writes requests it
      if (governor != none && lead == static_cast<std::int64_t>(s.clauses[governor].verb) + 1 && kind(s, lead, ChunkKind::preposition) &&
          a.word(s.chunks[static_cast<std::size_t>(lead)].head) == "to" && parent_subject() != none &&
          (lexicon_->is(v.lemma, WordClass::reporting_verb) || lexicon_->is(v.lemma, WordClass::persuasion_verb) ||
          lexicon_->is(v.lemma, WordClass::object_control)) &&
          lexicon_->is(s.chunks[s.clauses[governor].verb].lemma, WordClass::reporting_verb)) {
        clause.subject = parent_subject();
        clause.subject_alone = false;
        return;
      }
      const std::int64_t sent = governor == none ? -1 : static_cast<std::int64_t>(s.clauses[governor].verb) + 1;
      if (governor != none && kind(s, lead, ChunkKind::preposition) && a.word(s.chunks[static_cast<std::size_t>(lead)].head) == "to" &&
          noun(s, sent) && sent < lead && !acts(a, s, static_cast<std::uint32_t>(sent)) && parent_subject() != none) {
        clause.subject = parent_subject();  // "sent a letter to Y threatening …"
        clause.subject_alone = false;
        clause.antecedent = static_cast<std::uint32_t>(sent);
        return;
      }
      // "blocked a highway demanding more": who speaks is no place
      const Chunk& host = s.chunks[clause.subject];
      const bool mute = host.mention == none && lexicon_->is(host.lemma, WordClass::place_noun) &&
                        (lexicon_->is(v.lemma, WordClass::reporting_verb) || lexicon_->is(v.lemma, WordClass::persuasion_verb) || lexicon_->is(v.lemma, WordClass::object_control));
      if ((mute || !acts(a, s, clause.subject)) && !lexicon_->is(v.lemma, WordClass::stative_verb) && governor != none && !s.chunks[s.clauses[governor].verb].passive && parent_subject() != none &&
          clause.subject > s.clauses[governor].verb && leads_to(s, phrase_start(s, clause.subject), s.clauses[governor].verb)) {
        clause.subject = parent_subject();
        clause.subject_alone = false;
      }
    } else if (const std::int64_t n = before_aside(s, k, governor == none); n >= 0) {
      clause.subject = static_cast<std::uint32_t>(n);
    } else {
      clause.subject = parent_subject();
    }
    return;
  }
  clause.kind = ClauseKind::participle;
  if (kind(s, k, ChunkKind::bracket_open) && noun(s, k - 1)) --k;  // "Unity (founded by Odera)"
  if (noun(s, k)) {
    clause.antecedent = clause.subject = static_cast<std::uint32_t>(k);
    clause.subject_alone = true;
  } else if (kind(s, k, ChunkKind::comma) && noun(s, k - 1)) {
    clause.antecedent = clause.subject = static_cast<std::uint32_t>(k - 1);
    clause.subject_alone = true;
  } else {
    clause.subject = parent_subject();
  }
}

/// "what it called Y's attack", "what he described as a plot": the attack, the plot; none if "what" opens something else.
std::uint32_t ClauseBuilder::named_thing(const Analysis& a, Clauses& s, std::uint32_t what) const {
  if (s.chunks[what].kind != ChunkKind::relative || a.word(s.chunks[what].head) != "what") return none;
  std::uint32_t verb = what + 1;
  while (verb < s.chunks.size() && verb < what + 5 && s.chunks[verb].kind != ChunkKind::verb) ++verb;
  if (!kind(s, verb, ChunkKind::verb) || s.clause_of[verb] == none || !lexicon_->is(s.chunks[verb].lemma, WordClass::naming_verb)) return none;
  std::uint32_t n = verb + 1;
  while (kind(s, n, ChunkKind::preposition) || kind(s, n, ChunkKind::quote)) ++n;
  if (!noun(s, n)) return none;
  while (s.chunks[n].possessive && noun(s, n + 1)) ++n;
  s.clauses[s.clause_of[verb]].names = true;
  return n;
}

void ClauseBuilder::collect_items(const Analysis& a, Clauses& s, std::uint32_t index) const {
  Clause& clause = s.clauses[index];
  clause.first_item = static_cast<std::uint32_t>(s.items.size());
  const std::uint32_t size = static_cast<std::uint32_t>(s.chunks.size());
  std::uint32_t preposition = none;
  bool after_comma = false;
  int phrases = 0;
  std::uint32_t i = clause.verb + 1;
  if (clause.subject_is_last && clause.subject != none) i = clause.subject + 1;
  for (; i < size && phrases < 16; ++i) {
    const Chunk& c = s.chunks[i];
    if (const std::uint32_t named = c.kind == ChunkKind::relative ? named_thing(a, s, i) : none;
        named != none && i == (preposition != none ? preposition : clause.verb) + 1) {
      s.items.push_back({named, preposition, none});
      preposition = none;
      i = named;
      ++phrases;
      continue;
    }
    if (c.kind == ChunkKind::stop || c.kind == ChunkKind::complementizer || c.kind == ChunkKind::relative ||
        c.kind == ChunkKind::subordinator || c.kind == ChunkKind::colon)
      break;
    if (c.kind == ChunkKind::quote || c.kind == ChunkKind::adverb) continue;
    if (c.kind == ChunkKind::verb) {
      const std::uint32_t other = s.clause_of[i];
      // "to end Y and to repair Z": the second stands beside the first.
      if (s.chunks[clause.verb].infinitive && s.clauses[other].kind == ClauseKind::infinitive && s.chunks[i - 1].kind == ChunkKind::conjunction) break;
      if (preposition != none || s.clauses[other].kind == ClauseKind::infinitive ||
          s.clauses[other].kind == ClauseKind::gerund) {
        s.items.push_back({i, preposition, other});
        break;
      }
      // A reduced relative inside the object: what follows belongs to it.
      if (s.clauses[other].kind == ClauseKind::participle && s.clauses[other].antecedent != none && !after_comma) {
        s.items.push_back({i, none, other});
        break;
      }
      break;
    }
    if (c.kind == ChunkKind::conjunction) {
      preposition = none;
      // A conjunct of a phrase that was taken already, or "and with Y": go on; a verb ends it above.
      continue;
    }
    if (c.kind == ChunkKind::comma && i == clause.verb + 1) {
      // "has advised, among others, Y", "comprised, at the time of the vote, Y"
      std::uint32_t end = i + 1;
      while (kind(s, end, ChunkKind::preposition) && noun(s, end + 1) && (end == i + 1 || a.word(s.chunks[end].head) == "of")) end += 2;
      if (end > i + 1 && kind(s, end, ChunkKind::comma) && noun(s, end + 1) && s.chunks[end + 1].first_conjunct == end + 1) {
        i = end;
        continue;
      }
    }
    if (c.kind == ChunkKind::comma) {
      after_comma = true;
      preposition = none;
      continue;
    }
    if (c.kind == ChunkKind::bracket_open) {
      while (i < size && s.chunks[i].kind != ChunkKind::bracket_close) ++i;
      continue;
    }
    if (c.kind == ChunkKind::preposition) {
      preposition = i;
      continue;
    }
    if (c.kind == ChunkKind::particle) {
      s.items.push_back({i, none, none});
      continue;
    }
    if (c.kind == ChunkKind::adjective) {
      s.items.push_back({i, preposition, none});
      // "dismissed as illegal a decree by Y"
      if (preposition != none && preposition + 1 == i && a.word(s.chunks[preposition].head) == "as" && i == clause.verb + 2) preposition = none;
      continue;
    }
    if (c.kind == ChunkKind::noun) {
      // The subject of another verb ends this clause.
      std::uint32_t n = i;
      while (s.chunks[n].possessive && n + 1 < size && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
      const std::uint32_t owner = s.subject_of[n];
      if (owner != none && owner != index && s.clauses[owner].verb > n && (s.clauses[owner].kind != ClauseKind::relative || (s.clauses[owner].object_gap && n > clause.verb + 1))) {
        if (preposition != none) s.items.push_back({s.clauses[owner].verb, preposition, owner});
        break;
      }
      // Behind a comma a bare noun is an apposition or a conjunct, not an object.
      const bool bare_after_comma = after_comma && preposition == none;
      if (!bare_after_comma || s.chunks[n].first_conjunct != n) {
        const bool conjunct = s.chunks[n].first_conjunct != none && s.chunks[n].first_conjunct < n &&
                              s.chunks[n].first_conjunct > clause.verb;
        if (!conjunct) {
          s.items.push_back({n, preposition, none});
          ++phrases;
        }
      }
      preposition = none;
      i = n;
      continue;
    }
  }
  clause.last_item = static_cast<std::uint32_t>(s.items.size());
}

}  // namespace actant
