#include "analysis/clauses.hpp"

#include <algorithm>

namespace actant {
std::uint32_t phrase_start(const Clauses& s, std::uint32_t chunk) {
  while (s.chunks[chunk].possessor != none) chunk = s.chunks[chunk].possessor;
  return chunk;
}

std::uint32_t predicate_subject(const Clauses& s, std::uint32_t antecedent) {
  for (const Clause& relative : s.clauses) {
    if (relative.kind != ClauseKind::relative || relative.antecedent != antecedent || relative.parent == none) continue;
    const Clause& above = s.clauses[relative.parent];
    const bool predicate = s.chunks[above.verb].copula && !s.chunks[above.verb].negated && above.subject != none && above.subject < above.verb &&
                           above.first_item < above.last_item && s.items[above.first_item].chunk == antecedent &&
                           s.items[above.first_item].preposition == none;
    if (predicate) return above.subject;
  }
  return none;
}

ClauseBuilder::ClauseBuilder(const Lexicon& lexicon)
    : lexicon_(&lexicon), help_(lexicon.find("help")) {}

/// after, before, since …: prepositions that a clause may follow.
bool ClauseBuilder::opens_clause(const Clauses& s, std::int64_t chunk) const {
  return lexicon_->is(s.chunks[static_cast<std::size_t>(chunk)].lemma, WordClass::clause_opener);
}

/// The nearest clause whose verb stands before the chunk.
std::uint32_t ClauseBuilder::governing_clause(const Clauses& s, std::uint32_t chunk) const {
  for (std::int64_t k = static_cast<std::int64_t>(chunk) - 1; k >= 0; --k)
    if (s.clause_of[static_cast<std::size_t>(k)] != none) return s.clause_of[static_cast<std::size_t>(k)];
  return none;
}

/// Is a participle followed by who did it? Not "voted by 204 to 85".
bool ClauseBuilder::done_by_agent(const Analysis& a, const Clauses& s, std::uint32_t verb) const {
  if (!kind(s, static_cast<std::int64_t>(verb) + 1, ChunkKind::preposition) || a.word(s.chunks[verb + 1].head) != "by") return false;
  if (!noun(s, static_cast<std::int64_t>(verb) + 2)) return true;
  const Chunk& agent = s.chunks[verb + 2];
  if (agent.mention != none || lexicon_->is(s.chunks[verb].lemma, WordClass::transitive_verb)) return true;
  if (a.tokens[agent.head].shape == Shape::number) return false;
  return lexicon_->is(agent.lemma, WordClass::agent) || lexicon_->is(agent.lemma, WordClass::person_noun) || lexicon_->is(agent.lemma, WordClass::group_noun);
}

void ClauseBuilder::build(const Analysis& a, Clauses& s) const {
  s.clauses.clear();
  s.items.clear();
  s.clause_of.assign(s.chunks.size(), none);
  s.subject_of.assign(s.chunks.size(), none);
  bool any_finite = false;
  const auto size = static_cast<std::uint32_t>(s.chunks.size());
  for (std::uint32_t i = 0; i < size; ++i) {
    Chunk& c = s.chunks[i];
    if (c.kind != ChunkKind::verb) continue;
    if (c.base && i >= 1 && kind(s, static_cast<std::int64_t>(i) - 1, ChunkKind::verb) && s.chunks[i - 1].lemma == help_) {
      c.infinitive = true;  // "helped train Y"
      c.base = false;
    }
    const bool bare = c.base || (c.finite && c.last - c.first == 1 && a.tokens[c.head].tag == Tag::VBP);
    if (bare && i >= 2 && noun(s, static_cast<std::int64_t>(i) - 1)) {
      // "helped Y fight Z": an infinitive without to.
      const std::int64_t before = static_cast<std::int64_t>(phrase_start(s, i - 1)) - 1;
      if (kind(s, before, ChunkKind::verb)) {
        if (lexicon_->is(s.chunks[static_cast<std::size_t>(before)].lemma, WordClass::bare_infinitive_verb)) {
          c.infinitive = true;
          c.base = c.finite = false;
        }
      }
    }
    s.clause_of[i] = static_cast<std::uint32_t>(s.clauses.size());
    s.clauses.emplace_back().verb = i;
    any_finite |= c.finite;
  }
  if (!any_finite) {
    // Headlines and taggers' slips: a participle or base form behind a first noun phrase is the verb.
    for (Clause& clause : s.clauses) {
      Chunk& c = s.chunks[clause.verb];
      if ((c.participle || c.base) && noun(s, static_cast<std::int64_t>(clause.verb) - 1)) {
        c.finite = true;
        c.passive = c.participle && done_by_agent(a, s, clause.verb);  // "Pilots Released by Niger"
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
  for (const bool surely : {true, false})
    for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
      const Chunk& v = s.chunks[s.clauses[i].verb];
      if (v.finite && v.past && v.modal == unknown_word && !v.passive && !v.copula) reduce_relative(a, s, i, surely);
    }
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    const Chunk& c = s.chunks[s.clauses[i].verb];
    if (c.finite || c.base)
      find_subject(a, s, i);
    else
      attach_nonfinite(a, s, i);
    if (s.clauses[i].subject != none && (s.chunks[s.clauses[i].verb].finite || c.base)) s.subject_of[s.clauses[i].subject] = i;
  }
  lend_subjects(s);
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) collect_items(a, s, i);
  share_objects(s);
}

/// "After attacking Y, X fled": what stands in front has the subject of the main clause.
void ClauseBuilder::lend_subjects(Clauses& s) const {
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    Clause& clause = s.clauses[i];
    if (clause.subject != none || s.chunks[clause.verb].finite || s.chunks[clause.verb].base) continue;
    for (std::uint32_t k = i + 1; k < s.clauses.size(); ++k) {
      if (!s.chunks[s.clauses[k].verb].finite || s.clauses[k].subject == none || s.clauses[k].kind == ClauseKind::relative) continue;
      if (s.clauses[k].subject > clause.verb) clause.subject = s.clauses[k].subject;
      break;
    }
  }
}

/// "condemned and sanctioned Y": the first verb has the objects of the second.
void ClauseBuilder::share_objects(Clauses& s) const {
  for (std::uint32_t i = 0; i + 1 < s.clauses.size(); ++i) {
    Clause& clause = s.clauses[i];
    const Clause& next = s.clauses[i + 1];
    if (clause.first_item != clause.last_item || next.verb != clause.verb + 2 || s.chunks[clause.verb + 1].kind != ChunkKind::conjunction ||
        s.chunks[clause.verb].passive != s.chunks[next.verb].passive)
      continue;
    clause.first_item = next.first_item;
    clause.last_item = next.last_item;
  }
}

}  // namespace actant
