#include "analysis/frames.hpp"

#include <algorithm>

namespace actant {
namespace {

constexpr int deepest = 4;  // "refused to agree to lift the ban": nobody nests deeper

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
      behind_(lexicon.find("behind")),
      at_(lexicon.find("at")),
      near_(lexicon.find("near")),
      into_(lexicon.find("into")),
      over_(lexicon.find("over")),
      go_(lexicon.find("go")),
      be_(lexicon.find("be")),
      after_(lexicon.find("after")),
      as_(lexicon.find("as")),
      including_(lexicon.find("including")),
      which_(lexicon.find("which")),
      money_(lexicon.find("@sum")),
      joint_(lexicon.find("joint")),
      no_(lexicon.find("no")),
      ones_(lexicon.find("one's")) {
  commit_ = operator_named("commit", commit_layer_);
  decide_ = operator_named("decide", decide_layer_);
  refuse_ = operator_named("refuse", refuse_layer_);
  threaten_ = operator_named("threaten", threaten_layer_);
}

bool FrameFinder::is_event_noun(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  const Chunk& c = s.chunks[chunk];
  if (c.kind != ChunkKind::noun || c.mention != none || c.pronoun) return false;
  if (c.time && lexicon_->is(a.tokens[c.head].word, WordClass::month)) return false;  // "in March"
  for (const PatternSet* p : patterns_) {
    const std::span<const TriggerRecord> triggers = p->triggers(c.lemma, TriggerPart::noun);
    if (triggers.empty()) continue;
    // "a deal with the opposition": those who act, unless it is told to what, or with whom: "a coalition with Y".
    if (lexicon_->is(c.lemma, WordClass::agent) && lexicon_->is(c.lemma, WordClass::group_noun) &&
        (chunk + 1 >= s.chunks.size() || (s.chunks[chunk + 1].lemma != to_ && s.chunks[chunk + 1].lemma != against_ &&
                                                 s.chunks[chunk + 1].lemma != with_ && s.chunks[chunk + 1].lemma != between_)))
      return false;
    // "exchange of prisoners" makes no event of prisoners.
    const std::span<const WordFilter::Slot> extras = p->first_extras(triggers);
    if (std::find(extras.begin(), extras.end(), WordFilter::anything_slot) != extras.end()) return true;
    for (const TriggerRecord& t : triggers)
      if (extra_fits(*p, t, a, s, chunk, {})) return true;
  }
  return false;
}

/// "took place": a noun that says nothing by itself.
bool FrameFinder::is_bare(const Analysis& a, const Chunk& c) const {
  return c.mention == none && c.first == c.head && a.tokens[c.head].tag == Tag::NN;
}

bool FrameFinder::is_hostile_noun(WordId lemma) const {
  for (const PatternSet* p : patterns_)
    for (const TriggerRecord& t : p->triggers(lemma, TriggerPart::noun))
      for (std::uint32_t i = t.patterns.begin; i < t.patterns.end; ++i)
        if (p->pattern(i).code != none && p->code(p->pattern(i).code).quad == 4) return true;
  return false;
}

bool FrameFinder::is_abstract(const Analysis& a, const Chunk& c) const {
  (void)a;
  if (c.mention != none || c.pronoun) return false;
  if (lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
      lexicon_->is(c.lemma, WordClass::group_noun))
    return false;
  if (lexicon_->is(c.lemma, WordClass::thing_noun) || lexicon_->is(c.lemma, WordClass::event_noun)) return true;
  return is_trigger(c.lemma, TriggerPart::noun);
}

bool FrameFinder::may_be_target(const Analysis& a, const Chunk& c) const {
  if (c.time || c.money) return false;
  if (c.mention != none || c.pronoun) return true;
  if (lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
      lexicon_->is(c.lemma, WordClass::group_noun) || lexicon_->is(c.lemma, WordClass::place_noun))
    return true;
  for (std::uint32_t t = c.first; t < c.last; ++t)
    if (a.mention_at[t] != none) return true;
  return c.possessor != none || in(a.tokens[c.head].tag, tags(Tag::NNP, Tag::NNPS));
}

Frame FrameFinder::clause_frame(const Analysis& a, const Clauses& s, std::uint32_t index, Marks& used,
                                int depth) const {
  if (depth > deepest) return {};
  return frame_of(a, s, index, verb_arguments(a, s, index), used, depth);
}

Frame FrameFinder::conjunct_frame(const Analysis& a, const Clauses& s, std::uint32_t index, std::uint32_t infinitive, Marks& used) const {
  Arguments args = verb_arguments(a, s, index);
  args.infinitive = infinitive;
  return frame_of(a, s, index, args, used, 0);
}

Frame FrameFinder::as_commitment(const Frame& frame) const {
  if (commit_ == none || !frame.found || frame.code == none) return frame;
  const bool harm = patterns_[frame.layer]->code(frame.code).quad >= 3;
  Frame result = harm ? frame : under(commit_layer_, commit_, frame);
  result.modality = patterns_[commit_layer_]->op(commit_).modality;
  return result;
}

Frame FrameFinder::as_threat(const Frame& frame) const {
  return threaten_ == none || !frame.found || frame.code == none ? frame : under(threaten_layer_, threaten_, frame);
}

/// What an operator makes of an event, its parties as they were.
Frame FrameFinder::under(std::uint8_t layer, std::uint32_t op, const Frame& inner) const {
  Frame outer = inner, result = inner;
  compose(layer, op, inner, outer);
  if (outer.code != none) result.become(outer);
  return result;
}

Frame FrameFinder::frame_of(const Analysis& a, const Clauses& s, std::uint32_t index, const Arguments& args, Marks& used, int depth) const {
  Frame frame;
  const Clause& clause = s.clauses[index];
  const Chunk& verb = s.chunks[clause.verb];

  Frame direct;
  best_pattern(a, s, clause.verb, verb.lemma, TriggerPart::verb, args, direct);
  const bool literal = direct.fixed && direct.code != none && (args.complement == none || !args.noun_says);

  if (!literal && !verb.passive && lexicon_->is(verb.lemma, WordClass::receiving_verb) && args.subject != none) {
    Frame given = received(a, s, args, used, depth);
    if (given.found) {
      given.action_first = verb.first;
      given.negated = verb.negated;
      given.begin_lemma(verb.lemma);
      apply_modal(a, s, clause, given);
      return given;
    }
  }

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
  if (op == none && verb.progressive && args.infinitive != none && verb.lemma == go_) {
    op = commit_;  // "is going to visit Y"
    layer = commit_layer_;
  }
  if (!direct.found && verb.passive && args.subject == none) {
    // "is opposed to Y": a participle that is an adjective.
    Arguments own = args;
    own.passive = false;
    own.subject = clause.subject;
    own.subject_alone = clause.subject_alone;
    own.object_count = 0;
    Frame adjective;
    best_pattern(a, s, clause.verb, a.tokens[verb.head].word, TriggerPart::adjective, own, adjective);
    if (adjective.found) direct = adjective;
  }
  if (op == none && verb.lemma == be_ && args.infinitive != none && args.object_count == 0 && !literal) {
    // "X is to visit Y"
    bool bare = true;
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) bare = bare && s.items[i].clause != none;
    if (bare) {
      op = commit_;
      layer = commit_layer_;
    }
  }
  if (!direct.found && !verb.copula) {
    // "issued a report critical of Y"
    for (std::uint32_t i = clause.first_item; i < clause.last_item && !direct.found; ++i) {
      const Item& item = s.items[i];
      const Chunk& c = s.chunks[item.chunk];
      if (item.clause != none || item.preposition != none || c.kind != ChunkKind::adjective) continue;
      best_pattern(a, s, item.chunk, c.lemma, TriggerPart::adjective, args, direct);
      if (direct.found) {
        direct.add_lemma(c.lemma);
        op = none;
      }
    }
  }
  bool done = false;
  if (op != none) {
    const bool refuses = verb.negated && verb.modal == unknown_word && op == commit_;
    done = apply_operator(a, s, layer, op, refuses, !direct.found || has_extra, args, used, depth, frame);
    if (done && frame.code == none && direct.found) done = false;
    // "did not rule out talks with Y" leaves the door open.
    if (done && op == refuse_ && layer == refuse_layer_ && verb.negated && verb.modal == unknown_word && frame.code != none) {
      frame.code = patterns_[commit_layer_]->find_code("030");
      frame.layer = commit_layer_;
      frame.modality = Modality::conditional;
    }
    if (done && verb.negated && !refuses && verb.modal == unknown_word) frame.negated = !frame.negated;
  }
  if (!done && direct.found) {
    frame = direct;
    done = true;
    if (frame.code != none && frame.target_count == 0) fallback_target(a, s, args, frame);
    if (frame.code != none && frame.literal_phrase != none) used[frame.literal_phrase] = true;
    if (frame.literal != none) used[frame.literal] = true;
    if (frame.code != none) apply_purpose(a, s, verb.lemma, clause.verb, args, used, depth, frame);
    frame.negated = verb.negated;
    if (verb.negated && verb.modal == unknown_word && frame.negated_code != none) frame.code = frame.negated_code;
    // "is coordinated with Y": of an action of two the subject is one.
    if (frame.actor == none && frame.symmetric && args.passive && args.object_count > 0 &&
        (frame.target_count == 0 || frame.targets[0] != args.objects[0]))
      frame.actor = args.objects[0];
    // "Soldiers were deployed near Y": what is named and sent, acts.
    if (frame.actor == none && args.passive && frame.literal != none && args.object_count > 0 && frame.literal == args.objects[0] &&
        frame.target_count > 0 && frame.targets[0] != frame.literal && may_be_target(a, s.chunks[frame.literal]))
      frame.actor = frame.literal;
    if (frame.actor == none) frame.actor = args.agent_place;
    // "soldiers were deployed along the border": nobody else acts than those who are sent; who is summoned does not summon.
    if (frame.actor == none && frame.code != none && !accuses(frame) && args.passive && args.object_count > 0 && frame.target_count > 0 && frame.targets[0] != args.objects[0] &&
        (s.chunks[args.objects[0]].mention != none || lexicon_->is(s.chunks[args.objects[0]].lemma, WordClass::agent) ||
         lexicon_->is(s.chunks[args.objects[0]].lemma, WordClass::person_noun)))
      frame.actor = args.objects[0];
  }
  bool between = false;
  for (std::uint8_t i = 0; i < args.phrase_count; ++i) between = between || args.phrases[i].preposition == between_;
  if (between && (!done || frame.code == none) && !args.passive && args.subject != none &&
      (args.object_count == 0 || is_bare(a, s.chunks[args.objects[0]])) && is_event_noun(a, s, args.subject)) {
    // "Fighting broke out between X and Y", "talks took place between X and Y"
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      const auto& phrase = args.phrases[i];
      if (phrase.preposition != between_ || phrase.chunk == none || !may_be_target(a, s.chunks[phrase.chunk])) continue;
      Frame inner = noun_frame(a, s, args.subject, none, used, depth + 1);
      if (!inner.found || inner.code == none || inner.actor != none) break;
      used[args.subject] = true;
      frame = inner;
      frame.actor = phrase.chunk;
      frame.symmetric = true;
      frame.target_count = 0;
      frame.negated = verb.negated;
      apply_modal(a, s, clause, frame);
      return frame;
    }
  }
  if (!done) {
    // A light verb, or one that no pattern knows, over an event noun. Who reports an attack did not make it.
    const bool onlooking = lexicon_->is(verb.lemma, WordClass::onlooking_verb) || lexicon_->is(verb.lemma, WordClass::telling_verb);
    for (std::uint8_t i = 0; i < args.object_count + args.phrase_count && !done && !onlooking; ++i) {
      const bool object = i < args.object_count;
      const std::uint32_t n = object ? args.objects[i] : args.phrases[i - args.object_count].chunk;
      if (n == none || !is_event_noun(a, s, n)) continue;
      const WordId p = object ? unknown_word : args.phrases[i - args.object_count].preposition;
      const bool state = verb.copula && (p == in_ || p == at_ || p == on_ || p == behind_);  // "is in talks with Y", "is on a visit to Y"
      // "entered talks with Y", but "entered the port without permission"
      if (!object && !state && (!lexicon_->is(verb.lemma, WordClass::light_verb) || lexicon_->is(p, WordClass::adjunct_preposition))) continue;
      if (s.chunks[n].possessor != none && !lexicon_->is(verb.lemma, WordClass::light_verb)) continue;
      Frame inner = noun_frame(a, s, n, verb.copula && !state ? none : args.subject, used, depth + 1);
      if (!inner.found) continue;
      used[n] = true;
      frame = inner;
      if (state) frame.begin_lemma(p);
      frame.begin_lemma(verb.lemma);
      frame.action_first = verb.first;
      frame.negated = verb.negated != inner.negated;
      if (args.passive && (frame.actor == none || frame.target_count == 0)) passive_light_verb(a, s, args, frame);
      if (args.subject != none && (!verb.copula || state) && (!args.passive || frame.actor == none)) {
        frame.actor = args.subject;
        frame.actor_alone = args.subject_alone;
      }
      // "handed Y a jail term": who gets it
      if (frame.target_count == 0 && !args.passive && args.object_count > 1 && n == args.objects[1] && may_be_target(a, s.chunks[args.objects[0]]))
        frame.add_target(args.objects[0]);
      if (frame.target_count == 0) fallback_target(a, s, args, frame);
      apply_modal(a, s, clause, frame);
      return frame;
    }
  }
  if (!done) {
    frame.actor = args.subject;
    frame.actor_alone = args.subject_alone;
    if (args.object_count > 0) frame.add_target(receiver(a, s, args));
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
  if (frame.lemma_count == 0 || frame.lemma[0] != verb.lemma) frame.begin_lemma(verb.lemma);
  if (!frame.found && verb.negated && !verb.copula && !verb.passive && refuse_ != none && clause.kind != ClauseKind::relative &&
      clause.kind != ClauseKind::adverbial && verb.modal != unknown_word) {
    // "will not accept asylum seekers": whatever it is, it is refused.
    std::uint8_t modal_layer = 0;
    if (find_operator(a, s, clause.verb, verb.modal, TriggerPart::modal, Arguments{}, modal_layer) == commit_ &&
        (clause.kind == ClauseKind::complement || s.chunks[clause.verb].head > s.chunks[clause.verb].first + 1)) {
      const Frame inner = frame;
      compose(refuse_layer_, refuse_, inner, frame);
      frame.found = frame.code != none;
      frame.negated = true;
      return frame;
    }
  }
  apply_modal(a, s, clause, frame);
  return frame;
}

/// "awarded a medal to Y", "offered Y a ship": somebody before something. Else the first object.
std::uint32_t FrameFinder::receiver(const Analysis& a, const Clauses& s, const Arguments& args) const {
  if (args.passive) return args.objects[0];
  for (std::uint8_t i = 0; i < args.object_count; ++i)
    if (s.chunks[args.objects[i]].mention != none || s.chunks[args.objects[i]].pronoun) return args.objects[0];
  for (const WordId p : {to_, with_, from_, into_})
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      const auto& phrase = args.phrases[i];
      if (phrase.preposition == p && phrase.chunk != none && may_be_target(a, s.chunks[phrase.chunk])) return phrase.chunk;
    }
  for (std::uint8_t i = 0; i < args.tail_count; ++i) {
    const auto& phrase = args.tail[i];
    if ((phrase.preposition == to_ || phrase.preposition == into_) && may_be_target(a, s.chunks[phrase.chunk])) return phrase.chunk;
  }
  return args.objects[0];
}

bool FrameFinder::accuses(const Frame& frame) const { return patterns_[frame.layer]->code(frame.code).root == Event::accuse; }

/// "received an invitation from X", "faces criticism by X": the sender acts, the subject is whom it is done to.
Frame FrameFinder::received(const Analysis& a, const Clauses& s, const Arguments& args, Marks& used, int depth) const {
  for (std::uint8_t i = 0; i < args.object_count; ++i)
    for (std::uint32_t n = args.objects[i]; n != none; n = s.chunks[n].next_conjunct) {
      if (!is_event_noun(a, s, n) || s.chunks[n].possessor != none) continue;
      Frame inner = noun_frame(a, s, n, none, used, depth + 1);
      if (!inner.found || inner.code == none || inner.actor == none || inner.actor <= n) continue;
      used[n] = true;
      inner.target_count = 0;
      inner.target_host = none;
      inner.symmetric = false;
      inner.add_target(args.subject);
      return inner;
    }
  return {};
}

/// "Talks were held between X and Y", "a deal was signed with Y by X": the parties stand behind the verb.
void FrameFinder::passive_light_verb(const Analysis& a, const Clauses& s, const Arguments& args, Frame& frame) const {
  for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
    const auto& phrase = args.phrases[i];
    if (phrase.chunk == none || !may_be_target(a, s.chunks[phrase.chunk])) continue;
    if ((phrase.preposition == between_ || phrase.preposition == among_) && frame.actor == none) {
      frame.actor = phrase.chunk;
      frame.symmetric = true;
    } else if (frame.target_count == 0 && (phrase.preposition == with_ || phrase.preposition == against_ || phrase.preposition == on_ || phrase.preposition == to_)) {
      frame.add_target(phrase.chunk);
    }
  }
}

Frame FrameFinder::noun_frame(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t actor,
                              Marks& used, int depth) const {
  Frame frame;
  if (depth > deepest) return frame;
  const Chunk& noun = s.chunks[chunk];
  Arguments args = noun_arguments(a, s, chunk, actor);
  std::uint8_t layer = 0;
  const std::uint32_t op = find_operator(a, s, chunk, noun.lemma, TriggerPart::noun, args, layer);
  bool done = false;
  if (op != none && args.infinitive != none && noun.possessor == none && args.object_count > 0 && args.phrase_count > 0 &&
      args.phrases[0].chunk == args.objects[0] && (s.chunks[args.objects[0]].mention != none || !is_abstract(a, s.chunks[args.objects[0]]))) {
    args.subject = args.objects[0];  // "the refusal of Y to meet Z"
    args.subject_alone = false;
    args.object_count = 0;
    args.phrase_count = 0;
  }
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
      // A noun that only other frames know ("between X and Y" alone, or no complement at all); compounds first.
      const WordFilter words = beside(a, noun, TriggerPart::noun, args);
      for (std::size_t k = 0; k < patterns_.size() * 2 && !frame.found; ++k) {
        const std::uint8_t l = static_cast<std::uint8_t>(k / 2);
        const PatternSet& p = *patterns_[l];
        const std::span<const TriggerRecord> triggers = p.triggers(noun.lemma, TriggerPart::noun);
        if (triggers.empty()) continue;
        const std::span<const WordFilter::Slot> extras = p.first_extras(triggers);
        for (std::size_t n = 0; n < triggers.size(); ++n) {
          const bool compound = k % 2 == 0;
          if (compound ? !words.may_hold(extras[n]) : extras[n] != WordFilter::anything_slot) continue;
          const TriggerRecord& t = triggers[n];
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
  while (frame.action_first < noun.head && (a.mention_at[frame.action_first] != none || a.tokens[frame.action_first].tag == Tag::hyphen))
    ++frame.action_first;
  frame.action_last = std::max(frame.action_last, noun.head + 1);
  frame.noun = chunk;
  frame.begin_lemma(noun.plural ? a.tokens[noun.head].word : noun.lemma);
  return frame;
}

}  // namespace actant
