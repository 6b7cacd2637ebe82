// Pasts that are no predicates: "the man arrested there died", "a probe based on rumours".
#include <algorithm>

#include "analysis/clauses.hpp"

namespace actant {

/// "opened a probe based on …", "the man arrested there died": a past that is no predicate becomes a participle. Asked of finite
/// pasts without an auxiliary.
void ClauseBuilder::reduce_relative(const Analysis& a, Clauses& s, std::uint32_t index, bool surely) const {
  const std::int64_t verb = s.clauses[index].verb;
  Chunk& v = s.chunks[static_cast<std::size_t>(verb)];
  if ((lexicon_->tags(a.tokens[v.head].word) & bit(Tag::VBN)) == 0 && lexicon_->tags(a.tokens[v.head].word) != 0) return;
  if (a.tokens[v.head].tag != Tag::VBD) return;
  std::int64_t k = verb - 1;
  while (k >= 0 && (kind(s, k, ChunkKind::adverb) || kind(s, k, ChunkKind::quote))) --k;
  k = before_bracket(s, k);
  const bool comma = kind(s, k, ChunkKind::comma) && noun(s, k - 1);
  if (!noun(s, k) && !comma) return;
  const std::int64_t n = comma ? k - 1 : k;
  if (s.chunks[static_cast<std::size_t>(n)].pronoun) return;
  bool reduce = false;
  // Behind "that" or "who" with its own subject it is the predicate.
  const std::int64_t opener = static_cast<std::int64_t>(phrase_start(s, static_cast<std::uint32_t>(n))) - 1;
  if (!comma && (kind(s, opener, ChunkKind::complementizer) || kind(s, opener, ChunkKind::relative) || kind(s, opener, ChunkKind::subordinator))) return;
  const bool intransitive = lexicon_->is(v.lemma, WordClass::motion_verb) && !lexicon_->is(v.lemma, WordClass::transitive_verb);  // "traveled by train"
  if (!intransitive && kind(s, verb + 1, ChunkKind::preposition) && a.word(s.chunks[static_cast<std::size_t>(verb) + 1].head) == "by" &&
      !(noun(s, verb + 2) && s.chunks[static_cast<std::size_t>(verb) + 2].time))
    reduce = true;
  // "a party called Unity"
  if (!comma && lexicon_->is(v.lemma, WordClass::naming_verb) && noun(s, verb + 1) && s.chunks[static_cast<std::size_t>(verb) + 1].mention != none &&
      noun(s, k) && !s.chunks[static_cast<std::size_t>(k)].definite && !s.chunks[static_cast<std::size_t>(k)].time &&
      s.chunks[static_cast<std::size_t>(k)].mention == none &&
      (kind(s, opener, ChunkKind::preposition) || (kind(s, opener, ChunkKind::verb) &&
      !lexicon_->is(s.chunks[static_cast<std::size_t>(opener)].lemma, WordClass::zero_that))))
    reduce = true;
  const bool conjunct = s.chunks[static_cast<std::size_t>(n)].first_conjunct < n;
  if (!reduce && !comma && !conjunct) {
    const std::int64_t p = before_phrases(s, n);
    if (kind(s, p, ChunkKind::verb)) {
      const Chunk& g = s.chunks[static_cast<std::size_t>(p)];
      reduce = !g.copula && !lexicon_->is(g.lemma, WordClass::zero_that);
      if (g.participle || (g.gerund && !reduce)) reduce = false;  // "people living there attacked Y"
      // "miners hurling stones marched": some verb has to be the predicate.
      if (g.gerund && noun(s, p - 1) && std::none_of(s.chunks.begin(), s.chunks.end(), [&](const Chunk& c) {
            return &c != &v && c.kind == ChunkKind::verb && c.finite;
          }))
        reduce = false;
      // "groups linked to Y attacked Z": what has an object of its own is no passive; the first verb may be.
      if (noun(s, verb + 1) && !s.chunks[static_cast<std::size_t>(verb) + 1].time && !lexicon_->is(v.lemma, WordClass::ditransitive)) reduce = false;
      if (kind(s, p + 1, ChunkKind::preposition) && g.past && lexicon_->is(g.lemma, WordClass::transitive_verb)) reduce = false;
    }
  }
  if (!reduce && !surely && !lexicon_->is(v.lemma, WordClass::zero_that)) {
    // A finite verb behind it, and nothing between that would open a clause.
    bool closed = !comma;
    // "extradited to Chad a man wanted there": what has an object behind a phrase is the predicate.
    const bool shifted = kind(s, verb + 1, ChunkKind::preposition) && noun(s, verb + 2) && noun(s, verb + 3) &&
                         !s.chunks[static_cast<std::size_t>(verb) + 2].possessive && !s.chunks[static_cast<std::size_t>(verb) + 3].time &&
                         !s.chunks[static_cast<std::size_t>(verb) + 2].time && s.chunks[static_cast<std::size_t>(verb) + 3].mention == none;
    if (shifted) return;
    for (std::int64_t i = verb + 1; i < static_cast<std::int64_t>(s.chunks.size()) && i < verb + 16; ++i) {
      const Chunk& c = s.chunks[static_cast<std::size_t>(i)];
      if (c.kind == ChunkKind::comma && comma && !closed) {
        closed = true;
        std::int64_t next = i + 1;
        while (kind(s, next, ChunkKind::adverb)) ++next;
        reduce = kind(s, next, ChunkKind::verb) && s.chunks[static_cast<std::size_t>(next)].finite;
        break;
      }
      if (c.kind == ChunkKind::verb) {
        const bool sure = c.finite && (c.modal != unknown_word || !c.past || c.last - c.first > 1 || c.copula ||
                                       (lexicon_->tags(a.tokens[c.head].word) & bit(Tag::VBN)) == 0);
        // "X attacked Y has" is no sentence, but "X met Y is" may be a slip of the tagger: ask for a preposition in between.
        bool phrase = kind(s, verb + 1, ChunkKind::preposition) || kind(s, verb + 1, ChunkKind::adverb) || i == verb + 1 ||
                      lexicon_->is(v.lemma, WordClass::ditransitive);
        const bool own_subject = noun(s, i - 1) && i - 1 > verb && s.chunks[static_cast<std::size_t>(i - 1)].pronoun;  // "released workers they had held"
        if (c.finite && !comma && !own_subject) reduce = sure ? noun(s, i - 1) || i == verb + 1 : noun(s, i - 1) && phrase;
        reduce = reduce && phrase;
        break;
      }
      if (c.kind == ChunkKind::conjunction) {
        if (noun(s, i + 1) && noun(s, i - 1)) continue;
        break;
      }
      if (c.kind == ChunkKind::preposition && opens_clause(s, i)) break;
      if (c.kind != ChunkKind::noun && c.kind != ChunkKind::preposition && c.kind != ChunkKind::adverb && c.kind != ChunkKind::adjective &&
          c.kind != ChunkKind::particle)
        break;
    }
  }
  if (!reduce) return;
  v.finite = v.past = false;
  v.participle = true;
}

}  // namespace actant
