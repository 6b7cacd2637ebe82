#include "analysis/frames.hpp"

#include <algorithm>

namespace actant {
namespace {

constexpr int deepest = 4;  // "refused to agree to lift the ban": nobody nests deeper

bool is_noun(const Clauses& s, std::size_t i) { return i < s.chunks.size() && s.chunks[i].kind == ChunkKind::noun; }

}  // namespace

FrameFinder::FrameFinder(const Lexicon& lexicon, std::vector<const PatternSet*> patterns)
    : lexicon_(&lexicon),
      patterns_(std::move(patterns)),
      of_(lexicon.find("of")),
      by_(lexicon.find("by")),
      between_(lexicon.find("between")),
      among_(lexicon.find("among")),
      to_(lexicon.find("to")),
      with_(lexicon.find("with")),
      from_(lexicon.find("from")),
      for_(lexicon.find("for")),
      on_(lexicon.find("on")),
      upon_(lexicon.find("upon")),
      against_(lexicon.find("against")),
      in_(lexicon.find("in")),
      at_(lexicon.find("at")),
      near_(lexicon.find("near")),
      into_(lexicon.find("into")),
      over_(lexicon.find("over")),
      money_(lexicon.find("@sum")) {
  commit_ = operator_named("commit", commit_layer_);
  refuse_ = operator_named("refuse", refuse_layer_);
}

std::uint32_t FrameFinder::operator_named(std::string_view name, std::uint8_t& layer) const {
  for (std::uint8_t l = 0; l < patterns_.size(); ++l)
    for (std::uint32_t i = 0; i < patterns_[l]->operators(); ++i)
      if (patterns_[l]->string(patterns_[l]->op(i).name) == name) {
        layer = l;
        return i;
      }
  return none;
}

bool FrameFinder::is_event_noun(const Clauses& s, std::uint32_t chunk) const {
  const Chunk& c = s.chunks[chunk];
  if (c.kind != ChunkKind::noun || c.mention != none || c.pronoun) return false;
  for (const PatternSet* p : patterns_)
    if (p->has(c.lemma, TriggerPart::noun)) return true;
  return false;
}

bool FrameFinder::is_abstract(const Analysis& a, const Chunk& c) const {
  (void)a;
  if (c.mention != none || c.pronoun) return false;
  if (lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
      lexicon_->is(c.lemma, WordClass::group_noun))
    return false;
  if (lexicon_->is(c.lemma, WordClass::thing_noun) || lexicon_->is(c.lemma, WordClass::event_noun)) return true;
  for (const PatternSet* p : patterns_)
    if (p->has(c.lemma, TriggerPart::noun)) return true;
  return false;
}

bool FrameFinder::may_be_target(const Analysis& a, const Chunk& c) const {
  if (c.time || c.money) return false;
  if (c.mention != none || c.pronoun) return true;
  if (lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
      lexicon_->is(c.lemma, WordClass::group_noun) || lexicon_->is(c.lemma, WordClass::place_noun))
    return true;
  for (std::uint32_t t = c.first; t < c.last; ++t)
    if (a.mention_at[t] != none) return true;
  return c.possessor != none;
}

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
  for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
    const Item& item = s.items[i];
    const Chunk& c = s.chunks[item.chunk];
    if (item.clause != none) {
      if (item.preposition != none) {
        if (args.phrase_count < args.phrases.size())
          args.phrases[args.phrase_count++] = {s.chunks[item.preposition].lemma, none, item.clause};
      } else if (s.clauses[item.clause].kind == ClauseKind::infinitive || s.clauses[item.clause].kind == ClauseKind::gerund) {
        // "a request to hold a rally": the infinitive belongs to the noun, unless the verb moves its object to act.
        const std::uint32_t host = s.clauses[item.clause].host;
        const bool of_host = host != none && is_abstract(a, s.chunks[host]) &&
                             !lexicon_->is(verb.lemma, WordClass::object_control);
        if (args.infinitive == none && !of_host) args.infinitive = item.clause;
      }
      continue;
    }
    if (c.kind == ChunkKind::particle) {
      if (args.particle_count < args.particles.size()) args.particles[args.particle_count++] = c.lemma;
      continue;
    }
    if (c.kind != ChunkKind::noun) continue;
    if (item.preposition != none) {
      const WordId p = s.chunks[item.preposition].lemma;
      if (args.passive && p == by_ && args.subject == none && !c.time && !c.money) {
        args.subject = item.chunk;
        continue;
      }
      if (args.phrase_count < args.phrases.size()) args.phrases[args.phrase_count++] = {p, item.chunk, none};
    } else if (!c.time && args.object_count < args.objects.size()) {
      std::uint32_t object = item.chunk;
      if ((lexicon_->is(c.lemma, WordClass::quantifier) || a.tokens[c.head].tag == Tag::CD) && i + 1 < clause.last_item && s.items[i + 1].clause == none &&
          s.items[i + 1].preposition != none && s.chunks[s.items[i + 1].preposition].lemma == of_ &&
          s.chunks[s.items[i + 1].chunk].kind == ChunkKind::noun)
        object = s.items[++i].chunk;  // "a series of loans": the loans
      args.objects[args.object_count++] = object;
    }
  }
  // That-clauses follow the verb they complement.
  for (std::uint32_t i = index + 1; i < s.clauses.size() && args.complement == none; ++i)
    if (s.clauses[i].kind == ClauseKind::complement && s.clauses[i].parent == index) args.complement = i;
  if (args.passive && args.subject == none)
    for (std::uint8_t i = 0; i < args.phrase_count; ++i)
      if (args.phrases[i].preposition == in_ && args.phrases[i].chunk != none &&
          (s.chunks[args.phrases[i].chunk].mention != none ||
           in(a.tokens[s.chunks[args.phrases[i].chunk].head].tag, tags(Tag::NNP, Tag::NNPS)))) {
        args.agent_place = args.phrases[i].chunk;
        break;
      }
  (void)a;
  return args;
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
  while (i + 1 < s.chunks.size() && args.phrase_count < args.phrases.size()) {
    while (i < s.chunks.size() && (s.chunks[i].kind == ChunkKind::adverb || s.chunks[i].kind == ChunkKind::quote)) ++i;
    if (i >= s.chunks.size() || s.chunks[i].kind != ChunkKind::preposition) break;
    const WordId p = s.chunks[i].lemma;
    std::size_t n = i + 1;
    while (n < s.chunks.size() && s.chunks[n].kind == ChunkKind::quote) ++n;
    if (n >= s.chunks.size()) break;
    if (s.chunks[n].kind == ChunkKind::verb && s.clause_of[n] != none) {
      args.phrases[args.phrase_count++] = {p, none, s.clause_of[n]};
      break;
    }
    if (!is_noun(s, n)) break;
    while (s.chunks[n].possessive && is_noun(s, n + 1)) ++n;
    if (p == by_ && by == none)
      by = static_cast<std::uint32_t>(n);
    else
      args.phrases[args.phrase_count++] = {p, static_cast<std::uint32_t>(n), none};
    // Over the conjuncts of the object.
    while (s.chunks[n].next_conjunct != none) n = s.chunks[n].next_conjunct;
    i = n + 1;
  }
  if (i < s.chunks.size() && s.chunks[i].kind == ChunkKind::verb && s.clause_of[i] != none &&
      s.chunks[i].infinitive)
    args.infinitive = s.clause_of[i];
  // Who acts: by X, X's, X-ish, or whom the verb above names.
  const auto inner_mention = [&]() -> bool {
    for (std::uint32_t t = noun.first; t < noun.head; ++t)
      if (a.mention_at[t] != none && a.mentions[a.mention_at[t]].kind != MentionKind::pronoun) return true;
    return false;
  };
  if (by != none) {
    args.subject = by;
    if (noun.possessor != none) args.objects[args.object_count++] = noun.possessor;
  } else if (noun.possessor != none) {
    args.subject = noun.possessor;
  } else if (actor != none) {
    args.subject = actor;
  } else if (inner_mention() || a.tokens[noun.first].tag == Tag::PRPS) {
    args.subject = chunk;
  }
  for (std::uint8_t k = 0; k < args.phrase_count; ++k)
    if (args.phrases[k].preposition == of_ && args.phrases[k].chunk != none && args.object_count == 0)
      args.objects[args.object_count++] = args.phrases[k].chunk;
  return args;
}

bool FrameFinder::extra_fits(const PatternSet& p, const TriggerRecord& t, const Analysis& a, const Clauses& s,
                             std::uint32_t chunk, const Arguments& args) const {
  const auto extra = p.words(t.extra);
  if (extra.empty()) return true;
  const Chunk& c = s.chunks[chunk];
  if (t.part == TriggerPart::noun) {
    if (c.head < c.first + extra.size()) return false;
    for (std::size_t i = 0; i < extra.size(); ++i)
      if (a.tokens[c.head - extra.size() + i].word != extra[i]) return false;
    return true;
  }
  // Particles and prepositions behind the verb, or behind its object: "called the strike off".
  std::uint32_t at = c.head + 1;
  bool adjacent = true;
  for (std::size_t i = 0; i < extra.size(); ++i)
    adjacent = adjacent && at + i < a.tokens.size() && a.tokens[at + i].word == extra[i];
  if (adjacent) return true;
  if (extra.size() == 1) {
    for (std::uint8_t i = 0; i < args.particle_count; ++i)
      if (args.particles[i] == extra[0]) return true;
    // "fired rockets at Y" is no "fire at".
    for (std::uint8_t i = 0; i < args.phrase_count && args.object_count == 0; ++i)
      if (args.phrases[i].preposition == extra[0]) return true;
  }
  return false;
}

void FrameFinder::target_in_object(const Analysis& a, const Clauses& s, std::uint32_t object, const Arguments& args,
                                   Frame& out) const {
  // The phrase's own complements come first, in the order that plover.md counts.
  const auto by_preposition = [&](std::initializer_list<WordId> wanted) {
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      const auto& phrase = args.phrases[i];
      if (phrase.chunk == none || phrase.chunk < object) continue;
      if (std::find(wanted.begin(), wanted.end(), phrase.preposition) != wanted.end() &&
          may_be_target(a, s.chunks[phrase.chunk])) {
        out.add_target(phrase.chunk);
        return true;
      }
    }
    return false;
  };
  const Chunk& c = s.chunks[object];
  // The phrase right behind the object is its own.
  for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
    const auto& phrase = args.phrases[i];
    if (phrase.chunk == none || phrase.chunk < object) continue;
    std::uint32_t first = phrase.chunk;
    while (s.chunks[first].possessor != none) first = s.chunks[first].possessor;
    const WordId p = phrase.preposition;
    const bool own = p == on_ || p == upon_ || p == against_ || p == to_ || p == with_ || p == by_ || p == from_ || p == of_ ||
                     p == for_ || p == between_ || p == among_ || p == into_;
    if (first != object + 2 || !own || !may_be_target(a, s.chunks[phrase.chunk])) break;
    out.add_target(phrase.chunk);
    return;
  }
  if (c.possessor != none && c.possessor != args.subject && a.tokens[s.chunks[c.possessor].first].tag != Tag::PRPS) {
    out.add_target(c.possessor);
    return;
  }
  for (std::uint32_t t = c.first; t < c.head; ++t)
    if (a.mention_at[t] != none && a.mentions[a.mention_at[t]].kind != MentionKind::pronoun) {
      out.add_target(object);
      return;
    }
  if (by_preposition({on_, upon_, against_, to_, with_, by_, from_})) return;
  if (by_preposition({of_, for_})) return;
  if (by_preposition({in_, at_, near_, into_, over_})) return;
  if (out.symmetric && args.subject != none && s.chunks[args.subject].next_conjunct != none) return;
  if (args.passive || !args.of_noun) out.add_target(object);
}

void FrameFinder::fallback_target(const Analysis& a, const Clauses& s, const Arguments& args, Frame& out) const {
  const std::initializer_list<WordId> orders[] = {
      {to_, with_, against_, on_, upon_, from_}, {for_, of_}, {in_, at_, near_, into_, over_}};
  for (const auto& order : orders)
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      const auto& phrase = args.phrases[i];
      if (phrase.chunk == none || phrase.chunk == out.actor || !may_be_target(a, s.chunks[phrase.chunk])) continue;
      if (std::find(order.begin(), order.end(), phrase.preposition) == order.end()) continue;
      out.add_target(phrase.chunk);
      out.target_is_place = phrase.preposition == in_ || phrase.preposition == at_;
      return;
    }
}

bool FrameFinder::match(const PatternSet& p, const PatternRecord& pattern, const TriggerRecord& t, const Clauses& s,
                        const Analysis& a, const Arguments& args, Frame& out) const {
  Frame frame;
  frame.actor = args.subject;
  frame.actor_alone = args.subject_alone;
  bool target_named = false;
  std::uint32_t object_words = none;
  // Two objects: the first is the recipient, the second the thing.
  const bool two = args.object_count >= 2;
  for (const PatternElement& e : p.elements(pattern)) {
    switch (e.kind) {
      case ElementKind::target: {
        if (args.object_count == 0) return false;
        frame.add_target(args.objects[0]);
        target_named = true;
        break;
      }
      case ElementKind::recipient:
        if (!two && !(args.passive && args.object_count >= 1)) return false;
        frame.add_target(args.objects[0]);
        target_named = true;
        break;
      case ElementKind::object_words: {
        bool any = e.words.empty() && args.object_count > 0;
        for (std::uint8_t i = 0; i < args.object_count && !any; ++i) {
          // Any conjunct will do: "food and medicine".
          for (std::uint32_t n = args.objects[i]; n != none && !any; n = s.chunks[n].next_conjunct) {
            const Chunk& c = s.chunks[n];
            if (p.contains(e.words, c.lemma) || (c.money && p.contains(e.words, money_))) {
              any = true;
              object_words = args.objects[i];
            }
          }
        }
        if (!any) return false;
        break;
      }
      case ElementKind::prep_target:
      case ElementKind::prep_actor:
      case ElementKind::prep_words: {
        bool any = false;
        for (std::uint8_t i = 0; i < args.phrase_count && !any; ++i) {
          const auto& phrase = args.phrases[i];
          if (phrase.chunk == none || !p.contains(e.prepositions, phrase.preposition)) continue;
          const Chunk& c = s.chunks[phrase.chunk];
          if (e.kind == ElementKind::prep_words) {
            any = p.contains(e.words, c.lemma);
          } else if (!c.time && !(c.money)) {
            any = true;
            const bool pair = phrase.preposition == between_ || phrase.preposition == among_;
            if (e.kind == ElementKind::prep_target && pair && args.of_noun && frame.actor == none) {
              // "talks between X and Y": both act.
              frame.actor = phrase.chunk;
              frame.symmetric = true;
              target_named = true;
            } else if (e.kind == ElementKind::prep_target) {
              frame.add_target(phrase.chunk);
              target_named = true;
            } else {
              frame.actor = phrase.chunk;
              frame.actor_alone = false;
              if (args.subject != none && args.subject != phrase.chunk) {
                frame.add_target(args.subject);
                target_named = true;
              }
            }
          }
        }
        if (!any) return false;
        break;
      }
    }
  }
  if (pattern.weight < out.weight) return false;
  if (pattern.weight == out.weight && out.found) return false;
  frame.found = true;
  frame.code = pattern.code;
  frame.symmetric = frame.symmetric || pattern.symmetric;
  frame.file = pattern.file;
  frame.line = pattern.line;
  frame.weight = static_cast<std::uint16_t>(pattern.weight + 1);
  if (!target_named && object_words != none) target_in_object(a, s, object_words, args, frame);
  (void)t;
  out = frame;
  return true;
}

/// "took in refugees": what looks like a phrase of the particle is the object.
void FrameFinder::particle_object(const PatternSet& p, const TriggerRecord& t, Arguments& args) const {
  const WordId last = p.words(t.extra).back();
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
    Frame plain, phrasal;
    for (const TriggerRecord& t : p.triggers(lemma, part)) {
      if (t.patterns.empty() || !extra_fits(p, t, a, s, chunk, args)) continue;
      // "call off" before "call", whatever their frames.
      const bool longer = t.extra.end > t.extra.begin;
      Frame& best = longer ? phrasal : plain;
      Arguments own = args;
      if (longer && part == TriggerPart::verb) particle_object(p, t, own);
      for (std::uint32_t i = t.patterns.begin; i < t.patterns.end; ++i) match(p, p.pattern(i), t, s, a, own, best);
    }
    Frame& best = phrasal.found ? phrasal : plain;
    if (best.found) {
      best.layer = layer;
      out = best;
      return;
    }
  }
}

std::uint32_t FrameFinder::find_operator(const Analysis& a, const Clauses& s, std::uint32_t chunk, WordId lemma,
                                         TriggerPart part, const Arguments& args, std::uint8_t& layer, bool* extra) const {
  for (std::uint8_t l = 0; l < patterns_.size(); ++l) {
    std::uint32_t plain = none;
    for (const TriggerRecord& t : patterns_[l]->triggers(lemma, part)) {
      if (t.operator_class == none || !extra_fits(*patterns_[l], t, a, s, chunk, args)) continue;
      layer = l;
      if (t.extra.end > t.extra.begin) {
        if (extra != nullptr) *extra = true;
        return t.operator_class;
      }
      if (plain == none) plain = t.operator_class;
    }
    if (plain != none) return plain;
  }
  return none;
}

void FrameFinder::compose(std::uint8_t layer, std::uint32_t op, const Frame& inner, Frame& out) const {
  const std::uint32_t code = patterns_[layer]->compose(op, inner.found ? inner.code : none);
  out.code = code == keep_inner ? inner.code : code;
  const OperatorRecord& record = patterns_[layer]->op(op);
  if (code != keep_inner || inner.file == none) {
    out.file = record.file;
    out.line = record.line;
    out.layer = layer;
  } else {
    out.file = inner.file;
    out.line = inner.line;
    out.layer = inner.layer;
  }
  out.op = op;
  out.modality = record.modality != Modality::asserted ? record.modality : inner.modality;
  out.negated = record.negates != inner.negated;
  out.symmetric = inner.symmetric;
  out.transparent = record.transparent;
}

bool FrameFinder::complement_preposition(WordId p) const {
  return p == to_ || p == on_ || p == for_ || p == of_ || p == with_ || p == in_ || p == into_ || p == from_ || p == against_;
}

bool FrameFinder::apply_operator(const Analysis& a, const Clauses& s, std::uint8_t layer, std::uint32_t op, bool refuses, bool phrases,
                                 const Arguments& args, std::vector<bool>& used, int depth, Frame& out) const {
  const OperatorRecord& record = patterns_[layer]->op(op);
  Frame inner;
  std::uint32_t addressee = none, own_actor = none, complement_noun = none;
  bool has_complement = false;
  bool noun_first = false;
  for (std::uint8_t i = 0; i < args.object_count && record.transparent; ++i) noun_first = noun_first || is_event_noun(s, args.objects[i]);
  if (args.infinitive != none && !noun_first) {
    inner = clause_frame(a, s, args.infinitive, used, depth + 1);
    used[s.clauses[args.infinitive].verb] = true;
    has_complement = true;
    const std::uint32_t subject = s.clauses[args.infinitive].subject;
    if (subject != none && subject != args.subject) addressee = subject;
    if (args.passive && args.object_count > 0) addressee = args.objects[0];
  } else if (args.complement != none) {
    inner = clause_frame(a, s, args.complement, used, depth + 1);
    has_complement = true;
    if (record.target == TargetRule::addressee || record.negates) used[s.clauses[args.complement].verb] = true;
    const std::uint32_t subject = s.clauses[args.complement].subject;
    if (subject != none && !s.chunks[subject].pronoun) addressee = subject;
  }
  if (!has_complement || (!inner.found && record.target != TargetRule::addressee)) {
    for (std::uint8_t i = 0; i < args.object_count; ++i) {
      const std::uint32_t n = args.objects[i];
      if (args.passive && i == 0 && args.infinitive != none) continue;
      if (!is_event_noun(s, n)) continue;
      inner = noun_frame(a, s, n, none, used, depth + 1);
      used[n] = true;
      complement_noun = n;
      has_complement = true;
      break;
    }
  }
  if (!has_complement || (!inner.found && complement_noun == none && args.infinitive == none)) {
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      const auto& phrase = args.phrases[i];
      if (!phrases) break;
      if (phrase.clause != none && complement_preposition(phrase.preposition)) {
        inner = clause_frame(a, s, phrase.clause, used, depth + 1);
        used[s.clauses[phrase.clause].verb] = true;
        has_complement = true;
        break;
      }
      if (phrase.chunk != none && is_event_noun(s, phrase.chunk) && complement_preposition(phrase.preposition)) {
        inner = noun_frame(a, s, phrase.chunk, none, used, depth + 1);
        used[phrase.chunk] = true;
        complement_noun = phrase.chunk;
        has_complement = true;
        break;
      }
    }
  }
  if (!has_complement) return false;
  const bool others_act = !record.transparent && !record.noun_inner && op != commit_;
  if (complement_noun != none && others_act && inner.actor != none && inner.actor != args.subject && inner.actor != complement_noun &&
      a.tokens[s.chunks[inner.actor].first].tag != Tag::PRPS)
    own_actor = inner.actor;

  Frame result;
  result.found = true;
  result.actor = args.subject;
  result.actor_alone = args.subject_alone;
  if (result.actor == none && inner.actor != none) {
    result.actor = inner.actor;  // "a meeting between X and Y was held"
    own_actor = none;
  }
  if (refuses && refuse_ != none)
    compose(refuse_layer_, refuse_, inner, result);
  else
    compose(layer, op, inner, result);
  if (complement_noun != none && record.noun_inner && inner.found && !refuses) {
    // "ordered the release of Y", "pledged support for Y": with a noun it is done.
    result.code = inner.code;
    result.file = inner.file;
    result.line = inner.line;
    result.layer = inner.layer;
  }
  if (result.code == none && !inner.found) return false;
  if (args.object_count > 0 && !args.passive && addressee == none && args.infinitive != none)
    addressee = args.objects[0];
  if (record.target == TargetRule::addressee) {
    // call on Y to, demand from Y, ask Y for: the one who should act.
    if (addressee == none && complement_noun != none && args.object_count > 0 && args.objects[0] != complement_noun)
      addressee = args.objects[0];
    if (addressee == none)
      for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
        const auto& phrase = args.phrases[i];
        if (phrase.chunk != none && phrase.chunk != complement_noun && may_be_target(a, s.chunks[phrase.chunk]) &&
            (phrase.preposition == on_ || phrase.preposition == upon_ || phrase.preposition == from_ ||
             phrase.preposition == to_ || phrase.preposition == for_)) {
          addressee = phrase.chunk;
          break;
        }
      }
    if (addressee != none && !(complement_noun != none && record.noun_inner)) result.add_target(addressee);
  } else if (args.object_count > 0 && !args.passive && args.objects[0] != complement_noun && own_actor == none &&
             may_be_target(a, s.chunks[args.objects[0]]) && (args.complement != none || complement_noun == none)) {
    result.add_target(args.objects[0]);  // "warned Y that …"
  }
  if (result.target_count == 0) {
    if (own_actor != none) {
      result.add_target(own_actor);
    } else {
      for (std::uint8_t i = 0; i < inner.target_count; ++i)
        if (inner.targets[i] != args.subject) result.add_target(inner.targets[i]);
      result.target_is_place = inner.target_is_place;
    }
  }
  if (result.target_count == 0 && addressee != none) result.add_target(addressee);
  if (result.target_count == 0 && complement_noun != none && !record.transparent)
    target_in_object(a, s, complement_noun, args, result);
  if (result.target_count == 0) fallback_target(a, s, args, result);
  result.action_last = inner.action_last;
  for (std::uint8_t i = 0; i < inner.lemma_count; ++i) result.add_lemma(inner.lemma[i]);
  out = result;
  return true;
}

void FrameFinder::apply_modal(const Analysis& a, const Clauses& s, const Clause& clause, Frame& frame) const {
  const Chunk& verb = s.chunks[clause.verb];
  if (verb.modal == unknown_word || !frame.found) return;
  std::uint8_t layer = 0;
  const Arguments empty;
  const std::uint32_t op = find_operator(a, s, clause.verb, verb.modal, TriggerPart::modal, empty, layer);
  if (op == none) return;
  const OperatorRecord& record = patterns_[layer]->op(op);
  // A condition or a description does not commit anybody.
  const bool aside = clause.kind == ClauseKind::adverbial || clause.kind == ClauseKind::relative;
  if (!aside && frame.code != none) {
    Frame outer = frame;
    if (op == commit_ && verb.negated && refuse_ != none)
      compose(refuse_layer_, refuse_, frame, outer);
    else
      compose(layer, op, frame, outer);
    if (outer.code != none) {
      frame.code = outer.code;
      frame.op = outer.op;
      frame.file = outer.file;
      frame.line = outer.line;
      frame.layer = outer.layer;
    }
  }
  frame.modality = record.modality;
  frame.negated = verb.negated;
}

Frame FrameFinder::clause_frame(const Analysis& a, const Clauses& s, std::uint32_t index, std::vector<bool>& used,
                                int depth) const {
  Frame frame;
  if (depth > deepest) return frame;
  const Clause& clause = s.clauses[index];
  const Chunk& verb = s.chunks[clause.verb];
  const Arguments args = verb_arguments(a, s, index);

  Frame direct;
  best_pattern(a, s, clause.verb, verb.lemma, TriggerPart::verb, args, direct);
  const bool literal = direct.found && direct.weight >= 14 && direct.code != none;

  std::uint8_t layer = 0;
  bool has_extra = false;
  std::uint32_t op = literal ? none : find_operator(a, s, clause.verb, verb.lemma, TriggerPart::verb, args, layer, &has_extra);
  if (op == none && verb.copula && !literal) {
    // is ready to, is supportive of: the predicate adjective decides.
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
      const Item& item = s.items[i];
      const Chunk& c = s.chunks[item.chunk];
      if (item.clause != none || item.preposition != none) continue;
      if (c.kind == ChunkKind::adjective) {
        op = find_operator(a, s, item.chunk, c.lemma, TriggerPart::adjective, args, layer);
        if (op == none) {
          Frame adjective;
          best_pattern(a, s, item.chunk, c.lemma, TriggerPart::adjective, args, adjective);
          if (adjective.found && !direct.found) {
            direct = adjective;
            direct.add_lemma(verb.lemma);
            direct.add_lemma(c.lemma);
          }
        }
        break;
      }
    }
  }
  if (op == none && verb.copula && args.infinitive != none && args.object_count == 0 && !literal) {
    // "X is to visit Y"
    bool bare = true;
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) bare = bare && s.items[i].clause != none;
    if (bare) {
      op = commit_;
      layer = commit_layer_;
    }
  }
  bool done = false;
  if (op != none) {
    const bool refuses = verb.negated && verb.modal == unknown_word && op == commit_;
    done = apply_operator(a, s, layer, op, refuses, !direct.found || has_extra, args, used, depth, frame);
    if (done && frame.code == none && direct.found) done = false;
    if (done && verb.negated && !refuses && verb.modal == unknown_word) frame.negated = !frame.negated;
  }
  if (!done && direct.found) {
    frame = direct;
    done = true;
    if (frame.code != none && frame.target_count == 0) fallback_target(a, s, args, frame);
    frame.negated = verb.negated;
    // "is coordinated with Y": of an action of two the subject is one.
    if (frame.actor == none && frame.symmetric && args.passive && args.object_count > 0 &&
        (frame.target_count == 0 || frame.targets[0] != args.objects[0]))
      frame.actor = args.objects[0];
    if (frame.actor == none) frame.actor = args.agent_place;
  }
  if (!done) {
    // A light verb, or one that no pattern knows, over an event noun.
    for (std::uint8_t i = 0; i < args.object_count + args.phrase_count && !done; ++i) {
      const bool object = i < args.object_count;
      const std::uint32_t n = object ? args.objects[i] : args.phrases[i - args.object_count].chunk;
      if (n == none || !is_event_noun(s, n)) continue;
      if (!object && !lexicon_->is(verb.lemma, WordClass::light_verb)) continue;
      if (s.chunks[n].possessor != none && !lexicon_->is(verb.lemma, WordClass::light_verb)) continue;
      Frame inner = noun_frame(a, s, n, args.subject, used, depth + 1);
      if (!inner.found) continue;
      used[n] = true;
      const std::uint32_t inner_last = inner.action_last;
      frame = inner;
      frame.lemma_count = 0;
      frame.add_lemma(verb.lemma);
      for (std::uint8_t k = 0; k < inner.lemma_count; ++k) frame.add_lemma(inner.lemma[k]);
      frame.action_last = inner_last;
      frame.action_first = verb.first;
      frame.negated = verb.negated != inner.negated;
      if (args.subject != none && (!args.passive || frame.actor == none)) {
        frame.actor = args.subject;
        frame.actor_alone = args.subject_alone;
      }
      if (frame.target_count == 0) fallback_target(a, s, args, frame);
      apply_modal(a, s, clause, frame);
      return frame;
    }
  }
  if (!done) {
    frame.actor = args.subject;
    frame.actor_alone = args.subject_alone;
    for (std::uint8_t i = 0; i < args.object_count && i < 1; ++i) frame.add_target(args.objects[i]);
    if (args.object_count == 0)
      for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
        const WordId p = args.phrases[i].preposition;
        if (args.phrases[i].chunk != none && (p == with_ || p == to_ || p == against_ || p == on_)) {
          frame.add_target(args.phrases[i].chunk);
          break;
        }
      }
    frame.negated = verb.negated;
  }
  frame.action_first = verb.first;
  if (a.tokens[verb.first].tag == Tag::TO && verb.first + 1 < verb.last) frame.action_first = verb.first + 1;
  frame.action_last = std::max(frame.action_last, verb.last);
  // The lemma begins with the verb.
  Frame named = frame;
  frame.lemma_count = 0;
  if (named.lemma_count == 0 || named.lemma[0] != verb.lemma) frame.add_lemma(verb.lemma);
  for (std::uint8_t i = 0; i < named.lemma_count; ++i) frame.add_lemma(named.lemma[i]);
  apply_modal(a, s, clause, frame);
  return frame;
}

Frame FrameFinder::noun_frame(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t actor,
                              std::vector<bool>& used, int depth) const {
  Frame frame;
  if (depth > deepest) return frame;
  const Chunk& noun = s.chunks[chunk];
  const Arguments args = noun_arguments(a, s, chunk, actor);
  std::uint8_t layer = 0;
  const std::uint32_t op = find_operator(a, s, chunk, noun.lemma, TriggerPart::noun, args, layer);
  bool done = false;
  if (op != none) done = apply_operator(a, s, layer, op, false, true, args, used, depth, frame);
  if (!done) {
    best_pattern(a, s, chunk, noun.lemma, TriggerPart::noun, args, frame);
    if (frame.found && frame.code != none && frame.target_count == 0) {
      // between X and Y: the two are actor and target.
      for (std::uint8_t i = 0; i < args.phrase_count; ++i)
        if ((args.phrases[i].preposition == between_ || args.phrases[i].preposition == among_) &&
            args.phrases[i].chunk != none) {
          if (frame.actor == none || frame.actor == chunk) {
            frame.actor = args.phrases[i].chunk;
            frame.symmetric = true;
          } else {
            frame.add_target(args.phrases[i].chunk);
          }
        }
      if (frame.target_count == 0 && !frame.symmetric) fallback_target(a, s, args, frame);
    }
    if (!frame.found) {
      // A noun that only other frames know ("between X and Y" alone, or no complement at all).
      for (std::uint8_t l = 0; l < patterns_.size() && !frame.found; ++l) {
        const PatternSet& p = *patterns_[l];
        for (const TriggerRecord& t : p.triggers(noun.lemma, TriggerPart::noun)) {
          if (t.patterns.empty() || !extra_fits(p, t, a, s, chunk, args)) continue;
          // The first pattern without literals says what the noun is.
          for (std::uint32_t i = t.patterns.begin; i < t.patterns.end && !frame.found; ++i) {
            const PatternRecord& pattern = p.pattern(i);
            bool plain = true;
            for (const PatternElement& e : p.elements(pattern))
              plain = plain && e.kind != ElementKind::object_words && e.kind != ElementKind::prep_words &&
                      e.kind != ElementKind::prep_actor;
            if (!plain || pattern.code == none) continue;
            frame.found = true;
            frame.code = pattern.code;
            frame.layer = l;
            frame.file = pattern.file;
            frame.line = pattern.line;
            frame.symmetric = pattern.symmetric;
            frame.actor = args.subject;
          }
        }
      }
      if (frame.found) {
        for (std::uint8_t i = 0; i < args.phrase_count; ++i)
          if ((args.phrases[i].preposition == between_ || args.phrases[i].preposition == among_) &&
              args.phrases[i].chunk != none) {
            if (actor == none || frame.actor == none) {
              frame.actor = args.phrases[i].chunk;
              frame.symmetric = true;
            } else {
              frame.add_target(args.phrases[i].chunk);
            }
          }
        if (frame.target_count == 0 && !frame.symmetric) fallback_target(a, s, args, frame);
      }
    }
  }
  if (frame.actor == none && actor != none) frame.actor = actor;
  if (frame.found && frame.target_count == 0 && frame.actor != none && frame.actor != chunk && !frame.symmetric) {
    // "Lavrov's Tehran visit"
    for (std::uint32_t t = noun.first; t < noun.head; ++t)
      if (a.mention_at[t] != none && a.mentions[a.mention_at[t]].kind != MentionKind::pronoun) {
        frame.add_target(chunk);
        break;
      }
  }
  frame.action_first = noun.head;
  for (std::uint32_t t = noun.first; t < noun.head; ++t)
    if (a.mention_at[t] == none && !in(a.tokens[t].tag, tags(Tag::DT, Tag::PRPS, Tag::CD))) {
      frame.action_first = t;
      break;
    }
  while (frame.action_first < noun.head && a.mention_at[frame.action_first] != none) ++frame.action_first;
  frame.action_last = std::max(frame.action_last, noun.head + 1);
  Frame named = frame;
  frame.lemma_count = 0;
  frame.add_lemma(noun.plural ? a.tokens[noun.head].word : noun.lemma);
  for (std::uint8_t i = 0; i < named.lemma_count; ++i) frame.add_lemma(named.lemma[i]);
  return frame;
}

}  // namespace actant
