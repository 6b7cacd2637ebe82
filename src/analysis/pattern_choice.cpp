// The patterns of a trigger: which of them may match at all, and which of those fits best.
#include <span>

#include "analysis/frames.hpp"

namespace actant {

/// The words that the first of a trigger's extra words may be, as extra_fits looks for it.
WordFilter FrameFinder::beside(const Analysis& a, const Chunk& c, TriggerPart part, const Arguments& args) const {
  WordFilter found;
  if (part == TriggerPart::noun) {
    for (std::uint32_t i = c.first; i < c.head; ++i) found.add(a.tokens[i].word);
    return found;
  }
  if (const std::uint32_t at = c.head + 1; at < a.tokens.size()) {
    found.add(a.tokens[at].word);
    if (a.tokens[at].tag == Tag::PRPS) found.add(ones_);
  }
  for (std::uint8_t i = 0; i < args.particle_count; ++i) found.add(args.particles[i]);
  for (std::uint8_t i = 0; i < args.phrase_count && args.object_count == 0; ++i) found.add(args.phrases[i].preposition);
  return found;
}

bool FrameFinder::extra_fits(const PatternSet& p, const TriggerRecord& t, const Analysis& a, const Clauses& s,
                             std::uint32_t chunk, const Arguments& args) const {
  const auto extra = p.words(t.extra);
  if (extra.empty()) return true;
  const Chunk& c = s.chunks[chunk];
  if (t.part == TriggerPart::noun) {
    if (c.head < c.first + extra.size()) return false;
    // "joint military exercises": other modifiers may stand between.
    std::size_t found = extra.size();
    for (std::uint32_t i = c.head; i-- > c.first && found > 0;)
      if (a.tokens[i].word == extra[found - 1]) --found;
    return found == 0;
  }
  // Particles and prepositions behind the verb, or behind its object: "called the strike off".
  std::uint32_t at = c.head + 1;
  bool adjacent = true;
  for (std::size_t i = 0; i < extra.size(); ++i)
    adjacent = adjacent && at + i < a.tokens.size() &&
               (a.tokens[at + i].word == extra[i] || (extra[i] == ones_ && a.tokens[at + i].tag == Tag::PRPS));
  if (adjacent) return true;
  if (extra.size() == 1) {
    for (std::uint8_t i = 0; i < args.particle_count; ++i)
      if (args.particles[i] == extra[0]) return true;
    // "fired rockets at Y" is no "fire at", "took to the streets in Y" no "take in": the first phrase decides.
    for (std::uint8_t i = 0; i < args.phrase_count && args.object_count == 0; ++i) {
      if (args.phrases[i].preposition == extra[0]) return true;
      if (args.phrases[i].chunk == none || !s.chunks[args.phrases[i].chunk].time) break;
    }
  }
  return false;
}

/// What there is for patterns, as match looks for it.
PatternOffer FrameFinder::offer(const Analysis& a, const Clauses& s, const Arguments& args) const {
  PatternOffer o;
  const auto noun = [&](std::uint32_t chunk) {
    const Chunk& c = s.chunks[chunk];
    o.nouns.add(c.lemma);
    if (c.money) o.nouns.add(money_);
    if (const WordId modifier = modifying_noun(a, c); modifier != unknown_word) o.nouns.add(modifier);
  };
  if (args.object_count > 0) o.nouns.add(any_object);
  for (std::uint8_t i = 0; i < args.object_count; ++i)
    for (std::uint32_t n = args.objects[i]; n != none; n = s.chunks[n].next_conjunct) noun(n);
  for (std::uint8_t i = 0; i < args.particle_count; ++i) o.nouns.add(args.particles[i]);
  for (std::uint8_t i = 0; i < args.phrase_count; ++i)
    if (args.phrases[i].chunk != none) {
      o.prepositions.add(args.phrases[i].preposition);
      noun(args.phrases[i].chunk);
    }
  if (args.tail_count > 0) o.prepositions.add(to_);  // a tail of "into" will do for "to"
  return o;
}

/// The heaviest pattern that matches, of equals the first. What a pattern says of itself is the most that it can weigh in the
/// end, so those that are lighter than the best are not tried at all.
void FrameFinder::match_heaviest(const PatternSet& p, std::span<const PatternChoice> choices, const Clauses& s, const Analysis& a,
                                 const Arguments& args, const PatternOffer& offer, Frame& best) const {
  const PatternChoice* found = nullptr;
  for (const PatternChoice& c : choices) {
    if (!p.may_match(c.pattern, offer)) continue;
    const PatternRecord& pattern = p.pattern(c.pattern);
    if (found != nullptr && pattern.weight + 1 < best.weight) return;
    const std::uint16_t least = found == nullptr ? std::uint16_t{0} : static_cast<std::uint16_t>(c < *found ? best.weight : best.weight + 1);
    if (pattern.weight + 1 >= least && match(p, pattern, p.trigger(c.trigger), s, a, args, least, best)) found = &c;
  }
}

/// The patterns of one more trigger, in their order; `best` is that of the triggers before.
void FrameFinder::match_all(const PatternSet& p, const TriggerRecord& t, const Clauses& s, const Analysis& a, const Arguments& args,
                            const PatternOffer& offer, Frame& best) const {
  for (std::uint32_t i = t.patterns.begin; i < t.patterns.end; ++i) {
    const std::uint16_t least = best.found ? static_cast<std::uint16_t>(best.weight + 1) : std::uint16_t{0};
    if (p.may_match(i, offer) && p.pattern(i).weight + 1 >= least) match(p, p.pattern(i), t, s, a, args, least, best);
  }
}

/// "took in refugees": what looks like a phrase of the particle is the object.
void FrameFinder::particle_object(const PatternSet& p, const TriggerRecord& t, const Clauses& s, std::uint32_t verb, Arguments& args) const {
  const auto extra = p.words(t.extra);
  const WordId last = extra.back();
  if (extra.size() > 1) {
    // "took issue with Y": the issue is part of the verb.
    const std::uint32_t end = s.chunks[verb].head + static_cast<std::uint32_t>(extra.size());
    std::uint8_t kept = 0;
    for (std::uint8_t i = 0; i < args.object_count; ++i) {
      const std::uint32_t head = s.chunks[args.objects[i]].head;
      if (head < s.chunks[verb].head || head > end) args.objects[kept++] = args.objects[i];
      else args.swallowed = args.objects[i];
    }
    args.object_count = kept;
    kept = 0;
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      const std::uint32_t chunk = args.phrases[i].chunk;
      if (chunk == none || s.chunks[chunk].head < s.chunks[verb].head || s.chunks[chunk].head > end) args.phrases[kept++] = args.phrases[i];
      else args.swallowed = chunk;
    }
    args.phrase_count = kept;
  }
  if (args.object_count > 0) return;
  for (std::uint8_t i = 0; i < args.phrase_count; ++i)
    if (args.phrases[i].preposition == last && args.phrases[i].chunk != none) {
      args.objects[args.object_count++] = args.phrases[i].chunk;
      for (std::uint8_t k = i; k + 1 < args.phrase_count; ++k) args.phrases[k] = args.phrases[k + 1];
      --args.phrase_count;
      return;
    }
}

void FrameFinder::best_pattern(const Analysis& a, const Clauses& s, std::uint32_t chunk, WordId lemma, TriggerPart part,
                               const Arguments& args, Frame& out) const {
  for (std::uint8_t layer = 0; layer < patterns_.size(); ++layer) {
    const PatternSet& p = *patterns_[layer];
    const std::span<const TriggerRecord> triggers = p.triggers(lemma, part);
    if (triggers.empty()) continue;
    const std::span<const WordFilter::Slot> extras = p.first_extras(triggers);
    const WordFilter words = beside(a, s.chunks[chunk], part, args);
    // "call off" before "call", whatever their frames; a "hunger strike" is no "strike".
    bool compound = false;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
      if (!words.may_hold(extras[i])) continue;  // as all do that ask for none
      const TriggerRecord& t = triggers[i];
      if (t.patterns.empty() || !extra_fits(p, t, a, s, chunk, args)) continue;
      compound = part == TriggerPart::noun;
      if (part != TriggerPart::verb) {
        match_all(p, t, s, a, args, offer(a, s, args), out);
        continue;
      }
      Arguments own = args;
      particle_object(p, t, s, chunk, own);
      match_all(p, t, s, a, own, offer(a, s, own), out);
    }
    if (!out.found && !compound)
      if (const auto choices = p.choices(triggers); !choices.empty()) match_heaviest(p, choices, s, a, args, offer(a, s, args), out);
    if (out.found) {
      out.layer = layer;
      return;
    }
  }
}

bool FrameFinder::surely_no_event(const Analysis& a, const Clauses& s, std::uint32_t index) const {
  const Clause& clause = s.clauses[index];
  const Chunk& verb = s.chunks[clause.verb];
  if (verb.passive || verb.participle || verb.copula || verb.modal != unknown_word || clause.object_gap || verb.lemma == be_ || verb.lemma == go_ ||
      lexicon_->is(verb.lemma, WordClass::light_verb) || lexicon_->is(verb.lemma, WordClass::receiving_verb))
    return false;
  WordFilter words = beside(a, verb, TriggerPart::verb, Arguments{});
  for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
    const Item& item = s.items[i];
    const Chunk& c = s.chunks[item.chunk];
    const WordId preposition = item.preposition != none ? s.chunks[item.preposition].lemma : unknown_word;
    if (preposition == between_) return false;  // "talks began between X and Y"
    words.add(preposition);
    if (item.clause != none) continue;
    if (c.kind == ChunkKind::adjective) return false;
    if (c.kind == ChunkKind::particle) words.add(c.lemma);
    // What a verb does to an event, or to one of several ("two of the attacks"), is the event.
    if (c.kind == ChunkKind::noun && (preposition == unknown_word || preposition == of_) && is_trigger(c.lemma, TriggerPart::noun)) return false;
  }
  for (const PatternSet* p : patterns_) {
    if (!p->operator_triggers(verb.lemma, TriggerPart::verb).empty()) return false;
    const std::span<const TriggerRecord> triggers = p->triggers(verb.lemma, TriggerPart::verb);
    if (triggers.empty()) continue;
    if (!p->choices(triggers).empty()) return false;
    for (const WordFilter::Slot extra : p->first_extras(triggers))
      if (words.may_hold(extra)) return false;
  }
  return true;
}

}  // namespace actant
