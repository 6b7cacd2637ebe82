// Who is acted upon, where the frame names only a thing: the entity behind it, in a condition, or the place.
#include <algorithm>

#include "analysis/relation.hpp"

namespace actant {

/// Is the party somebody, so that nobody else need be sought?
bool RelationFinder::is_somebody(const Analysis& a, const Clauses& s, const Party& t) const {
  if (t.entity != none) return true;
  const Chunk& c = s.chunks[t.chunk];
  return c.pronoun || lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
         lexicon_->is(c.lemma, WordClass::group_noun) || lexicon_->is(c.lemma, WordClass::place_noun) || c.mention != none ||
         in(a.tokens[c.head].tag, tags(Tag::NNP, Tag::NNPS));
}

/// "will stay away until Y pays", "called it off after Y agreed": the one who could, or did.
bool RelationFinder::target_in_condition(const Analysis& a, const Clauses& s, std::uint32_t verb, bool yields) {
  for (std::uint32_t k = 0; k < s.clauses.size(); ++k) {
    const Clause& other = s.clauses[k];
    if (other.kind != ClauseKind::adverbial || other.marker == none || other.marker < verb) continue;
    const WordId marker = s.chunks[other.marker].lemma;
    const bool condition = marker == until_ || marker == unless_ || marker == till_ || marker == if_;
    if (yields ? marker != before_ && marker != after_ : !condition) continue;
    // "until they are sure Y is ready", "before the plan is read and Y resigns": the clauses below and beside it, too.
    for (std::uint32_t i = k; i < s.clauses.size() && i < k + 3; ++i) {
      const Clause& inner = s.clauses[i];
      const bool below = inner.kind == ClauseKind::complement && inner.parent == k;
      const bool beside = inner.kind == ClauseKind::main && inner.subject != none && s.chunks[inner.subject].first > 0 && inner.subject > other.verb &&
                          s.chunks[inner.subject - 1].kind == ChunkKind::conjunction;
      if ((i != k && !below && !beside) || inner.subject == none) continue;
      std::uint32_t who = inner.subject;
      for (std::uint32_t item = inner.first_item; item < inner.last_item; ++item)
        if (s.chunks[inner.verb].passive && s.items[item].preposition != none && s.items[item].clause == none &&
            s.chunks[s.items[item].preposition].lemma == by_)
          who = s.items[item].chunk;
      spare_.clear();
      party(a, s, who, true, spare_, 0);
      if (spare_.empty() || s.chunks[who].pronoun || !is_somebody(a, s, spare_[0])) continue;
      if (std::any_of(actors_.begin(), actors_.end(), [&](const Party& x) { return x == spare_[0] && x.sector == spare_[0].sector; })) continue;
      targets_.swap(spare_);
      return true;
    }
  }
  return false;
}

/// A target that is a mere thing gives way to the country, person or body that is named behind it.
void RelationFinder::prefer_entity(const Analysis& a, const Clauses& s, std::uint32_t clause, std::uint32_t literal, Event root) {
  for (const Party& t : targets_)
    if (is_somebody(a, s, t) && (t.entity != none || root != Event::mobilize || t.chunk != literal)) return;  // "massed troops": they are the means
  const Clause& c = s.clauses[clause];
  // "offered the rebels a truce": who gets it.
  if (c.last_item >= c.first_item + 2 && lexicon_->is(s.chunks[c.verb].lemma, WordClass::ditransitive) && !s.chunks[c.verb].passive) {
    const Item& first = s.items[c.first_item];
    const Item& second = s.items[c.first_item + 1];
    if (first.clause == none && first.preposition == none && second.clause == none && second.preposition == none &&
        s.chunks[second.chunk].kind == ChunkKind::noun) {
      spare_.clear();
      parties(a, s, first.chunk, false, false, spare_);
      if (!spare_.empty() && is_somebody(a, s, spare_[0])) {
        targets_.swap(spare_);
        return;
      }
    }
  }
  // "the tariff it put on Y": whom the relative clause names.
  for (const Clause& inner : s.clauses) {
    if (targets_.empty() || !inner.object_gap || inner.antecedent != targets_[0].chunk) continue;
    for (std::uint32_t i = inner.first_item; i < inner.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none || item.preposition == none ||
          std::find(target_prepositions_[0].begin(), target_prepositions_[0].end(), s.chunks[item.preposition].lemma) == target_prepositions_[0].end())
        continue;
      spare_.clear();
      parties(a, s, item.chunk, false, false, spare_);
      if (spare_.empty() || !is_somebody(a, s, spare_[0])) continue;
      targets_.swap(spare_);
      return;
    }
  }
  if ((!targets_.empty() || root == Event::threaten) && target_in_condition(a, s, c.verb, false)) return;
  // To, with, against, on and from before of and for before places; nearer before farther.
  for (const std::vector<WordId>& prepositions : target_prepositions_)
    for (std::uint32_t i = c.verb + 1; i + 1 < s.chunks.size(); ++i) {
      const Chunk& mark = s.chunks[i];
      if (mark.kind == ChunkKind::stop || mark.kind == ChunkKind::colon || mark.kind == ChunkKind::subordinator ||
          mark.kind == ChunkKind::relative || mark.kind == ChunkKind::complementizer)
        break;
      if (mark.kind == ChunkKind::verb && mark.finite) break;
      if (mark.kind == ChunkKind::verb && !targets_.empty() && i > targets_[0].chunk && (mark.gerund || mark.infinitive)) break;
      if (mark.kind == ChunkKind::conjunction && s.chunks[i + 1].kind == ChunkKind::verb && s.chunks[i + 1].finite) break;
      if (mark.kind == ChunkKind::preposition && lexicon_->is(mark.lemma, WordClass::adjunct_preposition)) break;
      if (mark.kind != ChunkKind::preposition || std::find(prepositions.begin(), prepositions.end(), mark.lemma) == prepositions.end()) continue;
      std::uint32_t n = i + 1;
      while (n + 1 < s.chunks.size() && s.chunks[n].possessive && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
      if (s.chunks[n].kind != ChunkKind::noun || s.subject_of[n] != none) continue;
      spare_.clear();
      parties(a, s, n, false, false, spare_);
      bool all = !spare_.empty();
      for (const Party& t : spare_) {
        all = all && t.entity != none;
        for (const Party& actor : actors_) all = all && !(actor == t) && !actor.span.overlaps(t.span);
      }
      if (!all) continue;
      targets_.swap(spare_);
      return;
    }
  const bool yields = root == Event::concede || root == Event::retreat || root == Event::reject;
  if (yields && !targets_.empty()) target_in_condition(a, s, c.verb, true);
}

bool RelationFinder::is_each_other(const Analysis& a, const Chunk& phrase, const Clauses& s) const {
  const Chunk& c = phrase.possessor != none ? s.chunks[phrase.possessor] : phrase;  // "expelled each other's envoys"
  if (c.kind != ChunkKind::noun || c.last - c.first != (c.possessive ? 3U : 2U)) return false;
  const std::string_view first = a.word(c.first);
  return (first == "each" && a.word(c.first + 1) == "other") || (first == "one" && a.word(c.first + 1) == "another");
}

/// "agreed to share data on Y": what an agreement is about, not whom it is with.
bool RelationFinder::is_topic(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  chunk = phrase_start(s, chunk);
  if (chunk == 0 || s.chunks[chunk - 1].kind != ChunkKind::preposition) return false;
  const WordId p = s.chunks[chunk - 1].lemma;
  if (p == of_) return chunk >= 2 && s.chunks[chunk - 2].kind == ChunkKind::noun && is_topic(a, s, chunk - 2);
  // "information on Y", but "a ban on Y"
  if (p == on_) return chunk < 2 || s.chunks[chunk - 2].kind != ChunkKind::noun || !frames_->is_hostile_noun(s.chunks[chunk - 2].lemma);
  (void)a;
  if (p == by_) return false;
  return std::find(target_prepositions_[0].begin(), target_prepositions_[0].end(), p) == target_prepositions_[0].end();
}

/// "Protesters in Y burned tyres", "In Y, the army declared a truce": where they are, if nobody else is named.
void RelationFinder::target_by_place(const Analysis& a, const Clauses& s, std::uint32_t actor, std::uint32_t verb, bool later) {
  const std::vector<WordId>& places = target_prepositions_.back();
  const auto take = [&](std::uint32_t n) {
    while (n + 1 < s.chunks.size() && s.chunks[n].possessive && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
    if (s.chunks[n].kind != ChunkKind::noun || s.chunks[n].time) return false;
    spare_.clear();
    party(a, s, n, false, spare_, 0);
    if (spare_.empty() || spare_[0].entity == none || spare_[0].entity == actors_[0].entity || spare_[0].span.overlaps(actors_[0].span)) return false;
    targets_.assign(1, spare_[0]);
    return true;
  };
  for (std::uint32_t i = actor + 1; i + 1 < verb; ++i) {
    const ChunkKind kind = s.chunks[i].kind;
    if (kind == ChunkKind::comma || kind == ChunkKind::relative || (kind == ChunkKind::verb && s.chunks[i].finite)) break;
    // "peacekeepers bound for Y"
    const bool goal = s.chunks[i - 1].kind == ChunkKind::verb && s.chunks[i - 1].participle && s.chunks[i].lemma == for_;
    if (kind == ChunkKind::preposition && (goal || std::find(places.begin(), places.end(), s.chunks[i].lemma) != places.end()) && take(i + 1)) return;
  }
  if (actor > 2 && s.chunks[0].kind == ChunkKind::preposition && std::find(places.begin(), places.end(), s.chunks[0].lemma) != places.end() && take(1)) return;
  // "resigned after protests in Y"
  for (std::uint32_t i = verb + 1; later && i + 1 < s.chunks.size(); ++i)
    if (s.chunks[i].kind == ChunkKind::preposition && std::find(places.begin(), places.end(), s.chunks[i].lemma) != places.end() && s.subject_of[i + 1] == none &&
        take(i + 1))
      return;
}

/// "has Y's largest fleet", "operates with destinations in Y": what one has is no act, and what one does it with is nobody.
bool RelationFinder::mere_having(const Clauses& s, const Frame& frame, std::uint32_t clause) const {
  if (s.chunks[s.clauses[clause].verb].lemma == have_) return true;
  if (frame.target_count == 0 || frame.targets[0] == 0) return false;
  const Chunk& c = s.chunks[frame.targets[0]];
  const Chunk& before = s.chunks[frame.targets[0] - 1];
  return before.kind == ChunkKind::preposition && before.lemma == with_ && c.mention == none && !c.pronoun &&
         !lexicon_->is(c.lemma, WordClass::person_noun) && !lexicon_->is(c.lemma, WordClass::agent) && !lexicon_->is(c.lemma, WordClass::group_noun);
}

}  // namespace actant
