#include "analysis/clauses.hpp"

namespace actant {
namespace {

constexpr int look_back = 60;  // chunks; farther no subject was ever seen

bool noun(const Clauses& s, std::int64_t i) {
  return i >= 0 && i < static_cast<std::int64_t>(s.chunks.size()) && s.chunks[static_cast<std::size_t>(i)].kind == ChunkKind::noun;
}
bool kind(const Clauses& s, std::int64_t i, ChunkKind k) {
  return i >= 0 && i < static_cast<std::int64_t>(s.chunks.size()) && s.chunks[static_cast<std::size_t>(i)].kind == k;
}

}  // namespace

ClauseBuilder::ClauseBuilder(const Lexicon& lexicon)
    : lexicon_(&lexicon), help_(lexicon.find("help")), let_(lexicon.find("let")), make_(lexicon.find("make")) {
  for (std::string_view w : {"after", "before", "since", "until", "as", "once", "till"}) openers_.push_back(lexicon.find(w));
}

/// First chunk of the phrase that ends in `chunk`: its possessors come before it.
std::uint32_t ClauseBuilder::phrase_start(const Clauses& s, std::uint32_t chunk) const {
  while (s.chunks[chunk].possessor != none) chunk = s.chunks[chunk].possessor;
  return chunk;
}

/// after, before, since …: prepositions that a clause may follow.
bool ClauseBuilder::opens_clause(const Clauses& s, std::int64_t chunk) const {
  const WordId word = s.chunks[static_cast<std::size_t>(chunk)].lemma;
  for (WordId opener : openers_)
    if (opener == word) return true;
  return false;
}

/// The nearest clause whose verb stands before the chunk.
std::uint32_t ClauseBuilder::governing_clause(const Clauses& s, std::uint32_t chunk) const {
  for (std::int64_t k = static_cast<std::int64_t>(chunk) - 1; k >= 0; --k)
    if (s.clause_of[static_cast<std::size_t>(k)] != none) return s.clause_of[static_cast<std::size_t>(k)];
  return none;
}

void ClauseBuilder::build(const Analysis& a, Clauses& s) const {
  s.clauses.clear();
  s.items.clear();
  s.clause_of.assign(s.chunks.size(), none);
  s.subject_of.assign(s.chunks.size(), none);
  bool any_finite = false;
  for (std::uint32_t i = 0; i < s.chunks.size(); ++i) {
    Chunk& c = s.chunks[i];
    if (c.kind != ChunkKind::verb) continue;
    if (c.base && i >= 2 && noun(s, static_cast<std::int64_t>(i) - 1)) {
      // "helped Y fight Z": an infinitive without to.
      const std::int64_t before = static_cast<std::int64_t>(phrase_start(s, i - 1)) - 1;
      if (kind(s, before, ChunkKind::verb)) {
        const WordId governor = s.chunks[static_cast<std::size_t>(before)].lemma;
        if (governor == help_ || governor == let_ || governor == make_) {
          c.infinitive = true;
          c.base = false;
        }
      }
    }
    s.clause_of[i] = static_cast<std::uint32_t>(s.clauses.size());
    Clause clause;
    clause.verb = i;
    s.clauses.push_back(clause);
    any_finite |= c.finite;
  }
  if (!any_finite) {
    // Headlines and taggers' slips: a participle or base form behind a first noun phrase is the verb.
    for (Clause& clause : s.clauses) {
      Chunk& c = s.chunks[clause.verb];
      if ((c.participle || c.base) && noun(s, static_cast<std::int64_t>(clause.verb) - 1)) {
        c.finite = true;
        c.participle = c.base = false;
        break;
      }
      if (c.infinitive && clause.verb > 0 && noun(s, static_cast<std::int64_t>(clause.verb) - 1)) {
        c.finite = true;  // "X to visit Y": what is to come
        c.modal = lexicon_->find("will");
        break;
      }
    }
  }
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    const Chunk& c = s.chunks[s.clauses[i].verb];
    if (c.finite || c.base)
      find_subject(a, s, i);
    else
      attach_nonfinite(a, s, i);
    if (s.clauses[i].subject != none && (s.chunks[s.clauses[i].verb].finite || c.base)) s.subject_of[s.clauses[i].subject] = i;
  }
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) collect_items(a, s, i);
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
      clause.kind = ClauseKind::relative;
      clause.marker = static_cast<std::uint32_t>(k);
      if (noun(s, n)) {
        std::uint32_t antecedent = static_cast<std::uint32_t>(n);
        // "leader of X, who": a person is meant where the relative asks for one.
        if (a.word(c.head) == "who" && kind(s, n - 1, ChunkKind::preposition) && noun(s, n - 2) &&
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
      const ChunkKind open = c.kind == ChunkKind::bracket_close ? ChunkKind::bracket_open : c.kind;
      std::int64_t m = k - 1;
      int verbs = 0;
      while (m >= 0 && s.chunks[static_cast<std::size_t>(m)].kind != open && k - m < 40) {
        const std::uint32_t inner = s.clause_of[static_cast<std::size_t>(m)];
        if (inner != none && s.clauses[inner].kind == ClauseKind::main && s.chunks[static_cast<std::size_t>(m)].finite) ++verbs;
        --m;
      }
      if (m > 0 && verbs == 0 && noun(s, m - 1)) {
        k = m - 1;
        continue;
      }
      break;
    }
    if (c.kind != ChunkKind::noun) break;
    if (c.time && noun(s, k - 1)) {
      --k;  // "Denmark last week announced"
      continue;
    }
    if (c.time && kind(s, k - 1, ChunkKind::preposition) && noun(s, k - 2)) {
      k -= 2;  // "Chad on Monday announced"
      continue;
    }
    // A noun: go to the left end of its phrase, over prepositions, to the one that governs.
    std::int64_t n = k;
    while (true) {
      std::int64_t first = phrase_start(s, static_cast<std::uint32_t>(n));
      if (s.chunks[static_cast<std::size_t>(n)].first_conjunct != none &&
          s.chunks[static_cast<std::size_t>(n)].first_conjunct < n) {
        // In a coordination: is it the subject's, or does a new clause begin behind the conjunction?
        const std::int64_t head = phrase_start(s, s.chunks[static_cast<std::size_t>(n)].first_conjunct);
        std::int64_t h = head;
        while (kind(s, h - 1, ChunkKind::preposition) && noun(s, h - 2)) h = phrase_start(s, static_cast<std::uint32_t>(h - 2));
        const bool object = kind(s, h - 1, ChunkKind::verb) && s.chunks[static_cast<std::size_t>(h - 1)].finite &&
                            !lexicon_->is(s.chunks[static_cast<std::size_t>(h - 1)].lemma, WordClass::that_verb);
        const bool adverbial = kind(s, h - 1, ChunkKind::preposition) && !noun(s, h - 2) && !opens_clause(s, h - 1);
        if (object || (adverbial && h - 1 > 0)) {
          clause.subject = static_cast<std::uint32_t>(n);
          clause.subject_alone = true;
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
        if (noun(s, first - 2) && !s.chunks[static_cast<std::size_t>(first - 2)].time) {
          n = first - 2;
          continue;
        }
        if (kind(s, first - 2, ChunkKind::adjective) && noun(s, first - 3)) {
          n = first - 3;  // "fighters loyal to X"
          continue;
        }
        if (kind(s, first - 2, ChunkKind::verb)) {
          const Chunk& v = s.chunks[static_cast<std::size_t>(first - 2)];
          if ((v.participle || v.gerund) && noun(s, first - 3)) {
            n = first - 3;
            continue;
          }
        }
        // Only a prepositional phrase so far ("In Y, …"): no subject here.
        n = -1;
        break;
      }
      if (kind(s, first - 1, ChunkKind::verb)) {
        const Chunk& v = s.chunks[static_cast<std::size_t>(first - 1)];
        if ((v.participle || v.gerund) && noun(s, first - 2) && !v.finite) {
          n = first - 2;
          continue;
        }
      }
      clause.subject = static_cast<std::uint32_t>(n);
      k = first;
      break;
    }
    if (n < 0) {
      k = -1;
      break;
    }
    break;
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
  if (start >= 0) {
    const Chunk& c = s.chunks[static_cast<std::size_t>(start)];
    const std::uint32_t governor = governing_clause(s, static_cast<std::uint32_t>(start + 1));
    if (c.kind == ChunkKind::complementizer) {
      clause.kind = ClauseKind::complement;
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
    } else if (c.kind == ChunkKind::subordinator) {
      clause.kind = ClauseKind::adverbial;
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
    } else if (c.kind == ChunkKind::preposition &&
               (lexicon_->tags(s.chunks[static_cast<std::size_t>(start)].lemma) & bit(Tag::IN)) != 0) {
      clause.kind = ClauseKind::adverbial;  // after, before, since, as X V
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
    } else if (c.kind == ChunkKind::relative) {
      clause.kind = ClauseKind::relative;
      clause.marker = static_cast<std::uint32_t>(start);
      clause.parent = governor;
      if (noun(s, start - 1) || (kind(s, start - 1, ChunkKind::comma) && noun(s, start - 2))) {
        clause.antecedent = static_cast<std::uint32_t>(noun(s, start - 1) ? start - 1 : start - 2);
        clause.object_gap = true;
      }
    } else if (c.kind == ChunkKind::verb && governor != none && clause.subject != none && s.chunks[clause.verb].past &&
               s.chunks[clause.verb].last - s.chunks[clause.verb].first == 1 && s.chunks[static_cast<std::size_t>(start)].finite &&
               (lexicon_->tags(a.tokens[s.chunks[clause.verb].head].word) & bit(Tag::VBN)) != 0 &&
               !lexicon_->is(c.lemma, WordClass::that_verb) && !lexicon_->is(c.lemma, WordClass::reporting_verb)) {
      // "opened an investigation of Y based on …": no verb of saying before, so no new clause, but a participle.
      Chunk& v = s.chunks[clause.verb];
      v.finite = v.past = false;
      v.participle = true;
      clause.kind = ClauseKind::participle;
      clause.parent = governor;
      clause.subject = clause.antecedent = noun(s, verb - 1) ? static_cast<std::uint32_t>(verb - 1) : clause.subject;
      clause.subject_alone = true;
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
