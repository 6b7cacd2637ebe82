// Who acts: the subject of a finite verb, sought to its left, and what kind of clause it heads.
#include "analysis/clauses.hpp"

namespace actant {
namespace {

constexpr int look_back = 60;  // chunks; farther no subject was ever seen

}  // namespace

/// The chunk before a phrase and all prepositional phrases that lead to it: in "opened a probe of Y" it is "opened".
std::int64_t ClauseBuilder::before_phrases(const Clauses& s, std::int64_t n) const {
  std::uint32_t at = static_cast<std::uint32_t>(n);
  while (true) {
    if (static_cast<std::int64_t>(at) != n && s.chunks[at].first_conjunct < at) at = s.chunks[at].first_conjunct;
    const std::int64_t p = static_cast<std::int64_t>(phrase_start(s, at)) - 1;
    if (p <= 0) return p;
    if (kind(s, p, ChunkKind::preposition) && opens_clause(s, p)) return -1;
    if (kind(s, p, ChunkKind::preposition) && kind(s, p - 1, ChunkKind::verb)) return p - 1;
    if ((kind(s, p, ChunkKind::particle) || kind(s, p, ChunkKind::adverb)) && kind(s, p - 1, ChunkKind::verb)) return p - 1;  // "called off a visit"
    if (kind(s, p, ChunkKind::preposition) && noun(s, p - 1))
      at = static_cast<std::uint32_t>(p - 1);
    else if (noun(s, p) && (s.chunks[static_cast<std::size_t>(p)].time || s.chunks[at].time))
      at = static_cast<std::uint32_t>(p);
    else
      return p;
  }
}

/// The noun before a comma, over brackets, if it may be a subject: no verb has it as its object. Else -1.
std::int64_t ClauseBuilder::before_comma(const Clauses& s, std::int64_t comma) const {
  std::int64_t n = comma - 1;
  if (kind(s, n, ChunkKind::bracket_close)) {
    while (n > 0 && !kind(s, n, ChunkKind::bracket_open)) --n;
    --n;
  }
  if (!noun(s, n) || s.chunks[static_cast<std::size_t>(n)].time) return -1;
  const std::int64_t before = before_phrases(s, n);
  return kind(s, before, ChunkKind::verb) || (before == 0 && kind(s, 0, ChunkKind::preposition)) ? -1 : n;
}

/// Over a bracket that closes at chunk `k`, or `k`.
std::int64_t ClauseBuilder::before_bracket(const Clauses& s, std::int64_t k) const {
  if (!kind(s, k, ChunkKind::bracket_close)) return k;
  std::int64_t open = k;
  while (open > 0 && !kind(s, open, ChunkKind::bracket_open)) --open;
  return noun(s, open - 1) ? open - 1 : k;
}

/// What a participle, infinitive or relative clause behind a noun hangs on: "people living in …"; -1 if the verb is a predicate.
std::int64_t ClauseBuilder::over_verb(const Clauses& s, std::int64_t verb) const {
  const Chunk& v = s.chunks[static_cast<std::size_t>(verb)];
  std::int64_t before = verb - 1;
  while (kind(s, before, ChunkKind::adverb)) --before;
  if (!v.finite && (v.participle || v.gerund || v.infinitive) && noun(s, before)) return before;
  // "people trying to cross from Y"
  if (v.infinitive && kind(s, before, ChunkKind::verb) && !s.chunks[static_cast<std::size_t>(before)].finite) return over_verb(s, before);
  const std::uint32_t clause = s.clause_of[static_cast<std::size_t>(verb)];
  // "praised a man who says his life is …": a verb of saying below another goes on.
  if (clause != none && s.clauses[clause].parent != none && lexicon_->is(v.lemma, WordClass::zero_that)) return -1;
  if (v.finite && clause != none && s.clauses[clause].kind == ClauseKind::relative && s.clauses[clause].antecedent != none &&
      !kind(s, static_cast<std::int64_t>(s.clauses[clause].antecedent) + 1, ChunkKind::comma))
    return s.clauses[clause].antecedent;
  return -1;
}

/// "attacked Niger, and Mali praised …": what looked like one list is two.
void ClauseBuilder::unlink(Clauses& s, std::uint32_t conjunct) const {
  for (std::uint32_t p = s.chunks[conjunct].first_conjunct; p != none; p = s.chunks[p].next_conjunct)
    if (s.chunks[p].next_conjunct == conjunct) {
      s.chunks[p].next_conjunct = none;
      break;
    }
  for (std::uint32_t n = conjunct; n != none; n = s.chunks[n].next_conjunct) s.chunks[n].first_conjunct = conjunct;
}

/// Where the parenthesis opens that a comma, dash or bracket closes at chunk `k`; -1 if it has a clause of its own.
std::int64_t ClauseBuilder::parenthesis_begin(const Clauses& s, std::int64_t k) const {
  const ChunkKind close = s.chunks[static_cast<std::size_t>(k)].kind;
  const ChunkKind open = close == ChunkKind::bracket_close ? ChunkKind::bracket_open : close;
  std::int64_t m = k - 1;
  while (m >= 0 && s.chunks[static_cast<std::size_t>(m)].kind != open && k - m < 40) {
    const std::uint32_t inner = s.clause_of[static_cast<std::size_t>(m)];
    if (inner != none && s.clauses[inner].kind == ClauseKind::main && s.chunks[static_cast<std::size_t>(m)].finite &&
        !lexicon_->is(s.chunks[static_cast<std::size_t>(m)].lemma, WordClass::reporting_verb))
      return -1;
    if (kind(s, m, ChunkKind::bracket_close) && open != ChunkKind::bracket_open)
      while (m > 0 && !kind(s, m, ChunkKind::bracket_open)) --m;  // the commas inside are its own
    --m;
  }
  return m;
}

void ClauseBuilder::find_subject(const Analysis& a, Clauses& s, std::uint32_t index) const {
  Clause& clause = s.clauses[index];
  const std::int64_t verb = clause.verb;
  std::int64_t k = verb - 1;
  const auto skip_light = [&] {
    while (k >= 0 && (kind(s, k, ChunkKind::adverb) || kind(s, k, ChunkKind::quote) || kind(s, k, ChunkKind::particle))) --k;
  };
  skip_light();
  if (k < 0) return;
  const std::uint32_t before = index > 0 ? index - 1 : none;

  if (kind(s, k, ChunkKind::conjunction)) {
    // "X met Y and signed …": the clause before, at the same height.
    for (std::uint32_t p = before; p != none; p = p == 0 ? none : p - 1) {
      const Clause& earlier = s.clauses[p];
      const Chunk& ev = s.chunks[earlier.verb];
      const Chunk& v = s.chunks[clause.verb];
      const bool fits = v.finite ? ev.finite : true;
      if (!fits) continue;
      // "X said A was new, and recalled B": behind a comma the outer verb goes on, if it can.
      if (kind(s, k - 1, ChunkKind::comma) && v.finite && earlier.kind != ClauseKind::main && p > 0) {
        bool outer = false;
        for (std::uint32_t q = 0; q < p; ++q)
          outer |= s.clauses[q].kind == ClauseKind::main && s.chunks[s.clauses[q].verb].finite && s.clauses[q].subject != none;
        if (outer) continue;
      }
      if (v.base && ev.infinitive) {
        clause = earlier;  // "to V and V": all but the verb is shared
        clause.verb = static_cast<std::uint32_t>(verb);
        s.chunks[clause.verb].infinitive = true;
        s.chunks[clause.verb].base = false;
        return;
      }
      if (v.base && !ev.modal && !ev.infinitive && !ev.base) continue;
      clause.kind = earlier.kind;
      clause.subject = earlier.subject;
      clause.subject_alone = earlier.subject_alone;
      clause.parent = earlier.parent;
      clause.marker = earlier.marker;
      clause.antecedent = earlier.antecedent;
      if (ev.passive && v.past && v.last - v.first == 1 && !noun(s, verb + 1) &&
          (lexicon_->tags(a.tokens[v.head].word) & bit(Tag::VBN)) != 0)
        s.chunks[clause.verb].passive = true;  // "was arrested and deported"
      if (v.base && ev.modal) s.chunks[clause.verb].modal = ev.modal, s.chunks[clause.verb].finite = true;
      return;
    }
    return;
  }

  int budget = look_back;
  while (k >= 0 && budget-- > 0) {
    skip_light();
    if (k < 0) break;
    const Chunk& c = s.chunks[static_cast<std::size_t>(k)];
    if (c.kind == ChunkKind::relative) {
      // who/which/that V: the antecedent is the noun before, over a comma.
      std::int64_t n = k - 1;
      while (n >= 0 && (kind(s, n, ChunkKind::comma) || kind(s, n, ChunkKind::quote) || kind(s, n, ChunkKind::preposition))) --n;
      n = before_bracket(s, n);
      clause.kind = ClauseKind::relative;
      clause.marker = static_cast<std::uint32_t>(k);
      if (noun(s, n)) {
        std::uint32_t antecedent = static_cast<std::uint32_t>(n);
        // "leader of X, who": a person is meant where the relative asks for one.
        const Chunk& nearest = s.chunks[antecedent];
        const bool person = nearest.mention != none && a.entities[a.mentions[nearest.mention].entity].type == EntityType::person;
        if (a.word(c.head) == "who" && !person && kind(s, n - 1, ChunkKind::preposition) && noun(s, n - 2) &&
            (lexicon_->is(s.chunks[static_cast<std::size_t>(n - 2)].lemma, WordClass::person_noun) ||
             lexicon_->is(s.chunks[static_cast<std::size_t>(n - 2)].lemma, WordClass::agent)))
          antecedent = static_cast<std::uint32_t>(n - 2);
        clause.antecedent = antecedent;
        if (k == verb - 1 || clause.subject == none) {
          clause.subject = antecedent;
          clause.subject_alone = true;
        }
      }
      clause.parent = governing_clause(s, static_cast<std::uint32_t>(k));
      return;
    }
    if (c.kind == ChunkKind::comma || c.kind == ChunkKind::bracket_close || c.kind == ChunkKind::colon) {
      // A parenthesis between subject and verb: go back to where it opens.
      const std::int64_t m = parenthesis_begin(s, k);
      if (m > 0 && noun(s, m - 1)) {
        k = m - 1;
        continue;
      }
      if (m < 0 && c.kind == ChunkKind::comma && k == verb - 1 && noun(s, k - 1) && index == 0 && s.chunks[static_cast<std::size_t>(verb)].finite) {
        --k;  // "Mara Odera, called …": a comma too many
        continue;
      }
      break;
    }
    if (c.kind == ChunkKind::verb && k < verb - 1) {
      const std::int64_t host = over_verb(s, k);  // "the doctors staying there since May offered"
      if (host >= 0) {
        k = host;
        continue;
      }
    }
    if (c.kind != ChunkKind::noun) break;
    if (c.time && noun(s, k - 1)) {
      --k;  // "Denmark last week announced"
      continue;
    }
    const bool ends = k >= 2 && c.definite && s.chunks[static_cast<std::size_t>(verb)].copula && k == verb - 1 &&
                      opens_clause(s, k - 1);  // "before the year is out"
    if (c.time && kind(s, k - 1, ChunkKind::preposition) && k >= 2 && !ends) {
      k -= 2;  // "Chad on Monday announced", "Chad here on Monday announced"
      if (kind(s, k, ChunkKind::comma) && before_comma(s, k) >= 0) k = before_comma(s, k);  // "the Front (FP), on Monday condemned"
      continue;
    }
    // A noun: go to the left end of its phrase, over prepositions, to the one that governs.
    std::int64_t n = k, aside = -1;
    while (true) {
      std::int64_t first = phrase_start(s, static_cast<std::uint32_t>(n));
      if (s.chunks[static_cast<std::size_t>(n)].first_conjunct != none &&
          s.chunks[static_cast<std::size_t>(n)].first_conjunct < n) {
        // In a coordination: is it the subject's, or does a new clause begin behind the conjunction?
        const std::int64_t head = phrase_start(s, s.chunks[static_cast<std::size_t>(n)].first_conjunct);
        std::int64_t h = head;
        while (kind(s, h - 1, ChunkKind::preposition) && !opens_clause(s, h - 1) && noun(s, h - 2)) h = phrase_start(s, static_cast<std::uint32_t>(h - 2));
        // "failed to protect Y, and Z left": what stands right behind a verb is its object.
        const bool object = kind(s, h - 1, ChunkKind::verb) && (s.chunks[static_cast<std::size_t>(h - 1)].finite || s.chunks[static_cast<std::size_t>(h - 1)].infinitive) &&
                            !lexicon_->is(s.chunks[static_cast<std::size_t>(h - 1)].lemma, WordClass::that_verb) &&
                            !lexicon_->is(s.chunks[static_cast<std::size_t>(h - 1)].lemma, WordClass::bare_infinitive_verb);
        const bool reduced = kind(s, h - 2, ChunkKind::verb) && a.word(s.chunks[static_cast<std::size_t>(h) - 1].head) == "by" && over_verb(s, h - 2) >= 0;  // "a treaty signed by X and Y obliges"
        const bool adverbial = kind(s, h - 1, ChunkKind::preposition) && !noun(s, h - 2) && !reduced && !opens_clause(s, h - 1);
        // "As a gesture of trust, X and Y freed …": what stands behind the first comma is the subject.
        const bool fronted = kind(s, h - 1, ChunkKind::preposition) && h - 1 == 0;
        if (fronted) {
          std::uint32_t m = s.chunks[static_cast<std::size_t>(n)].first_conjunct;
          while (m != none && !kind(s, static_cast<std::int64_t>(phrase_start(s, m)) - 1, ChunkKind::comma)) m = s.chunks[m].next_conjunct;
          if (m != none && m != static_cast<std::uint32_t>(n)) {
            unlink(s, m);
            clause.subject = m;
            k = phrase_start(s, m);
            break;
          }
        }
        if (object || (adverbial && h - 1 > 0)) {
          clause.subject = static_cast<std::uint32_t>(n);
          clause.subject_alone = true;
          unlink(s, static_cast<std::uint32_t>(n));
          k = first;
          break;
        }
        n = s.chunks[static_cast<std::size_t>(n)].first_conjunct;
        continue;
      }
      if (kind(s, first - 1, ChunkKind::preposition) && opens_clause(s, first - 1)) {
        clause.subject = static_cast<std::uint32_t>(n);  // "after X and Y met"
        k = first;
        break;
      }
      if (kind(s, first - 1, ChunkKind::preposition)) {
        std::int64_t left = first - 2;
        while (kind(s, left, ChunkKind::adverb) || kind(s, left, ChunkKind::particle) ||
               (kind(s, left, ChunkKind::preposition) && kind(s, left - 1, ChunkKind::verb)))
          --left;
        if (kind(s, left, ChunkKind::bracket_close)) {
          while (left > 0 && !kind(s, left, ChunkKind::bracket_open)) --left;
          --left;
        }
        while (noun(s, left) && s.chunks[static_cast<std::size_t>(left)].time && left > 0)  // "strikes this month in Y"
          left -= kind(s, left - 1, ChunkKind::preposition) ? 2 : 1;
        if (noun(s, left)) {
          n = left;
          continue;
        }
        if (kind(s, first - 2, ChunkKind::adjective) && noun(s, first - 3)) {
          n = first - 3;  // "fighters loyal to X"
          continue;
        }
        if (kind(s, left, ChunkKind::verb)) {
          const std::int64_t host = over_verb(s, left);
          if (host >= 0) {
            n = host;
            continue;
          }
        }
        if (kind(s, left, ChunkKind::comma) && !opens_clause(s, first - 1)) {
          if ((aside = before_comma(s, left)) >= 0) break;  // "X, in a statement condemned"
          // "X, which borders Y, in turn condemned"
          if (const std::int64_t m = parenthesis_begin(s, left); m > 0 && kind(s, m + 1, ChunkKind::relative) && noun(s, m - 1)) {
            aside = m - 1;
            break;
          }
        }
        if (kind(s, left, ChunkKind::relative)) {
          aside = left;  // "which according to Y left"
          break;
        }
        // Only a prepositional phrase so far ("In Y, …"): no subject here.
        n = -1;
        break;
      }
      if (kind(s, first - 1, ChunkKind::verb)) {
        const std::int64_t host = over_verb(s, first - 1);
        if (host >= 0) {
          n = host;
          continue;
        }
      }
      clause.subject = static_cast<std::uint32_t>(n);
      k = first;
      break;
    }
    if (aside >= 0) {
      k = aside;
      continue;
    }
    if (n < 0) k = -1;
    break;
  }
  // "Neither X nor Y attacked", "no country attacked"
  if (clause.subject != none) {
    const std::uint32_t first = phrase_start(s, s.chunks[clause.subject].first_conjunct != none && !clause.subject_alone
                                                    ? s.chunks[clause.subject].first_conjunct : clause.subject);
    const std::string_view word = a.word(s.chunks[first].first);
    const bool before_it = first > 0 && (a.word(s.chunks[first - 1].first) == "Neither" || a.word(s.chunks[first - 1].first) == "neither");
    if (before_it || word == "No" || word == "no" || word == "Neither" || word == "neither") s.chunks[clause.verb].negated = true;
  }
  // What stands before the subject tells the kind of clause.
  std::int64_t start = clause.subject != none ? static_cast<std::int64_t>(phrase_start(s, clause.subject)) - 1 : k;
  if (clause.subject != none && !clause.subject_alone && s.chunks[clause.subject].first_conjunct != none)
    start = static_cast<std::int64_t>(phrase_start(s, s.chunks[clause.subject].first_conjunct)) - 1;
  while (start >= 0 && (kind(s, start, ChunkKind::adverb) || kind(s, start, ChunkKind::quote))) --start;
  // "said on Wednesday it would …": the day belongs to the verb before.
  if (noun(s, start) && s.chunks[static_cast<std::size_t>(start)].time) {
    --start;
    if (kind(s, start, ChunkKind::preposition)) --start;
    while (start >= 0 && kind(s, start, ChunkKind::adverb)) --start;
  }
  if (kind(s, start, ChunkKind::comma)) {
    // "that despite the rain, they will …": the complementizer stands before what comes first.
    std::int64_t q = start - 1;
    while (q > 0 && start - q < 10 && (noun(s, q) || kind(s, q, ChunkKind::preposition) || kind(s, q, ChunkKind::adverb))) --q;
    if (kind(s, q, ChunkKind::complementizer)) start = q;
    // "that if Y falls, they will …"
    for (std::uint32_t p = index; p-- > 0 && start > 0 && kind(s, start, ChunkKind::comma);) {
      const Clause& condition = s.clauses[p];
      if (condition.kind != ClauseKind::adverbial || condition.marker == none) continue;
      if (condition.marker > 0 && kind(s, static_cast<std::int64_t>(condition.marker) - 1, ChunkKind::complementizer)) start = condition.marker - 1;
      break;
    }
  }
  if (start >= 0) {
    const Chunk& c = s.chunks[static_cast<std::size_t>(start)];
    const std::uint32_t governor = governing_clause(s, static_cast<std::uint32_t>(start + 1));
    const bool object_follows = noun(s, verb + 1) && !s.chunks[static_cast<std::size_t>(verb) + 1].time;
    if (c.kind == ChunkKind::complementizer && noun(s, start - 1) && !object_follows && s.chunks[clause.verb].finite &&
        !lexicon_->is(s.chunks[static_cast<std::size_t>(start - 1)].lemma, WordClass::that_noun) &&
        !kind(s, static_cast<std::int64_t>(phrase_start(s, static_cast<std::uint32_t>(start - 1))) - 1, ChunkKind::preposition) &&
        s.chunks[static_cast<std::size_t>(start - 1)].mention == none && !s.chunks[static_cast<std::size_t>(start - 1)].time &&
        !s.chunks[static_cast<std::size_t>(start - 1)].pronoun && clause.subject != none) {
      clause.kind = ClauseKind::relative;  // "the ban that they imposed"
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
      clause.antecedent = static_cast<std::uint32_t>(start - 1);
      clause.object_gap = true;
    } else if (c.kind == ChunkKind::noun && !c.time && governor != none && clause.subject != none && !object_follows && !c.possessive &&
               !s.chunks[clause.verb].copula && start + 1 == static_cast<std::int64_t>(phrase_start(s, clause.subject)) &&
               (s.chunks[clause.subject].pronoun || s.chunks[clause.subject].definite || s.chunks[clause.subject].mention != none)) {
      clause.kind = ClauseKind::relative;  // "the tariff it put on Y"
      clause.parent = governor;
      clause.antecedent = static_cast<std::uint32_t>(start);
      clause.object_gap = true;
    } else if (c.kind == ChunkKind::complementizer) {
      clause.kind = ClauseKind::complement;
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
    } else if (c.kind == ChunkKind::subordinator ||
               (c.kind == ChunkKind::preposition && (lexicon_->tags(c.lemma) & bit(Tag::IN)) != 0)) {  // after, before, since, as X V
      clause.kind = ClauseKind::adverbial;
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
      // "sold the ships for want of crews, after it had …": behind a comma the outer verb goes on.
      while (kind(s, start - 1, ChunkKind::comma) && clause.parent != none && !s.chunks[s.clauses[clause.parent].verb].finite &&
             s.clauses[clause.parent].parent != none)
        clause.parent = s.clauses[clause.parent].parent;
    } else if (c.kind == ChunkKind::relative) {
      clause.kind = ClauseKind::relative;
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
      if (noun(s, start - 1) || (kind(s, start - 1, ChunkKind::comma) && noun(s, start - 2))) {
        clause.antecedent = static_cast<std::uint32_t>(noun(s, start - 1) ? start - 1 : start - 2);
        clause.object_gap = a.tokens[c.head].tag != Tag::WRB && a.tokens[c.head].tag != Tag::WPS;  // "Lima, where they met Y"
      }
    } else if (c.kind == ChunkKind::verb && governor != none && clause.subject != none) {
      clause.kind = ClauseKind::complement;  // said X would …
      clause.parent = governor;
    } else if (c.kind == ChunkKind::conjunction && index > 0 && clause.subject != none) {
      // "… that X did A and that Y did B" has its own that; a plain "and Y did" goes with the clause before.
      const Clause& earlier = s.clauses[index - 1];
      if (earlier.kind == ClauseKind::complement) {
        clause.kind = ClauseKind::complement;
        clause.parent = earlier.parent;
      }
    }
  }
  if (clause.subject == none && verb + 1 < static_cast<std::int64_t>(s.chunks.size())) {
    // "…", said X: the subject of a verb of saying may stand behind it.
    const Chunk& v = s.chunks[static_cast<std::size_t>(verb)];
    if (lexicon_->is(v.lemma, WordClass::reporting_verb) && noun(s, verb + 1) && verb > 0) {
      std::uint32_t n = static_cast<std::uint32_t>(verb + 1);
      while (s.chunks[n].possessive && noun(s, n + 1)) ++n;
      clause.subject = n;
      clause.subject_is_last = true;
    } else if (before != none && s.chunks[s.clauses[before].verb].finite && s.clauses[before].kind != ClauseKind::relative) {
      clause.subject = s.clauses[before].subject;  // a list of verbs: "X came, saw and …"
      clause.kind = s.clauses[before].kind;
      clause.parent = s.clauses[before].parent;
    }
  }
}

}  // namespace actant
