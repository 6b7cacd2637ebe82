// Events about events: operators over the frame of their complement, and modals.
#include <algorithm>

#include "analysis/frames.hpp"

namespace actant {

std::uint32_t FrameFinder::operator_named(std::string_view name, std::uint8_t& layer) const {
  for (std::uint8_t l = 0; l < patterns_.size(); ++l)
    for (std::uint32_t i = 0; i < patterns_[l]->operators(); ++i)
      if (patterns_[l]->string(patterns_[l]->op(i).name) == name) {
        layer = l;
        return i;
      }
  return none;
}

std::uint32_t FrameFinder::find_operator(const Analysis& a, const Clauses& s, std::uint32_t chunk, WordId lemma,
                                         TriggerPart part, const Arguments& args, std::uint8_t& layer, bool* extra, bool own) const {
  for (std::uint8_t l = 0; l < patterns_.size(); ++l) {
    std::uint32_t plain = none;
    for (const std::uint32_t trigger : patterns_[l]->operator_triggers(lemma, part)) {
      const TriggerRecord& t = patterns_[l]->trigger(trigger);
      if ((patterns_[l]->op(t.operator_class).target == TargetRule::own) != own ||
          !extra_fits(*patterns_[l], t, a, s, chunk, args))
        continue;
      layer = l;
      if (patterns_[l]->op(t.operator_class).object_only) {
        // Before all others of the verb, or not at all: "wants Y to leave", but "wants to leave".
        if (args.object_count > 0 && args.infinitive != none && !args.passive && may_be_target(a, s.chunks[args.objects[0]])) return t.operator_class;
        continue;
      }
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
  out.op_layer = layer;
  out.modality = record.modality != Modality::asserted ? record.modality : inner.modality;
  out.negated = record.negates != inner.negated;
  out.symmetric = inner.symmetric;
  out.transparent = record.transparent;
  const bool promises = record.modality == Modality::future && !record.negates, decides = op == decide_ && layer == decide_layer_;
  const bool refused = inner.op == refuse_ && inner.op_layer == refuse_layer_;
  if (inner.negated && inner.code != none && (promises || decides) && !refused) promise_not(inner, decides, out);
}

/// "vowed not to release Y" refuses; "promised not to attack Y" agrees, who decided not to gives in.
void FrameFinder::promise_not(const Frame& inner, bool decides, Frame& out) const {
  if (refuse_ == none || commit_ == none) return;
  const bool kind = patterns_[inner.layer]->code(inner.code).quad <= 2;
  out.layer = kind ? refuse_layer_ : commit_layer_;
  const PatternSet& set = *patterns_[out.layer];
  const OperatorRecord& record = set.op(kind ? refuse_ : commit_);
  out.file = record.file;
  out.line = record.line;
  out.code = kind ? set.compose(refuse_, inner.code) : set.find_code(decides ? "080" : "035");
  if (out.code == keep_inner) out.code = inner.code;
  out.negated = kind;
}

/// Do two phrases hold the same entity: "Malian officials" and "Mali's"?
bool FrameFinder::same_mention(const Analysis& a, const Chunk& x, const Chunk& y) const {
  for (std::uint32_t i = x.first; i < x.last; ++i)
    for (std::uint32_t k = y.first; k < y.last && a.mention_at[i] != none; ++k)
      if (a.mention_at[k] != none && a.mentions[a.mention_at[i]].entity == a.mentions[a.mention_at[k]].entity) return true;
  return false;
}

bool FrameFinder::complement_preposition(WordId p) const {
  return p == to_ || p == on_ || p == for_ || p == of_ || p == with_ || p == in_ || p == into_ || p == from_ || p == against_;
}

/// "made clear that Y would leave": Y acts, and the verb says no more than "said".
bool FrameFinder::speaks_of_other(const Clauses& s, const Arguments& args) const {
  const Clause& below = s.clauses[args.complement];
  return below.marker != none && below.subject != none && s.chunks[below.subject].mention != none && !s.chunks[below.subject].pronoun;
}

bool FrameFinder::apply_operator(const Analysis& a, const Clauses& s, std::uint8_t layer, std::uint32_t op, bool refuses, bool phrases,
                                 const Arguments& args, Marks& used, int depth, Frame& out) const {
  const OperatorRecord& record = patterns_[layer]->op(op);
  Frame inner;
  std::uint32_t addressee = none, own_actor = none, complement_noun = none;
  bool has_complement = false;
  bool noun_first = false;
  for (std::uint8_t i = 0; i < args.object_count && (record.transparent || record.noun_inner); ++i)
    noun_first = noun_first || is_event_noun(a, s, args.objects[i]);
  std::uint32_t infinitive = args.infinitive;
  if (record.noun_inner && infinitive == none && !args.of_noun && !args.passive && args.object_count > 0) {
    // "ordered nine ministers of Y jailed"
    for (std::uint32_t i = 0; i < s.clauses.size() && infinitive == none; ++i) {
      const Clause& c = s.clauses[i];
      if (c.kind != ClauseKind::participle || c.antecedent == none || c.antecedent < args.objects[0] || !s.chunks[c.verb].participle) continue;
      std::uint32_t n = args.objects[0];
      while (n + 2 <= c.antecedent && s.chunks[n + 1].kind == ChunkKind::preposition && s.chunks[n + 2].kind == ChunkKind::noun) n += 2;
      if (n == c.antecedent && c.verb == n + 1) infinitive = i;
    }
  }
  if (record.infinitive_only && infinitive == none) return false;
  if (record.noun_only && !args.of_noun && (args.infinitive != none || args.complement != none)) {
    bool noun = false;
    for (std::uint8_t i = 0; i < args.object_count; ++i) noun = noun || is_event_noun(a, s, args.objects[i]);
    if (!noun) return false;
    noun_first = true;
  }
  if (infinitive != none && !noun_first) {
    inner = clause_frame(a, s, infinitive, used, depth + 1);
    used[s.clauses[infinitive].verb] = true;
    has_complement = true;
    const std::uint32_t subject = s.clauses[infinitive].subject;
    if (subject != none && subject != args.subject) addressee = subject;
    // "asked Y for troops to keep the peace": Y, not the troops.
    std::uint32_t asked = none;
    for (std::uint8_t i = 0; i < args.phrase_count && subject != none && !args.passive; ++i) {
      const auto& phrase = args.phrases[i];
      if (phrase.preposition == to_ && phrase.chunk < subject && !is_abstract(a, s.chunks[phrase.chunk])) asked = phrase.chunk;  // "appealed to Y for troops"
      if (phrase.preposition != for_ || phrase.chunk != subject) continue;
      if (args.object_count > 0 && args.objects[0] < subject) addressee = args.objects[0];
      else if (asked != none) addressee = asked;
    }
    if (args.passive && args.object_count > 0) addressee = args.objects[0];
  } else if (args.complement != none && !record.noun_only && !(record.transparent && speaks_of_other(s, args))) {
    inner = clause_frame(a, s, args.complement, used, depth + 1);
    has_complement = true;
    // A threat or demand is one event; what is alleged is another, reported.
    if (record.modality != Modality::reported && (inner.found || record.target == TargetRule::addressee || record.negates))
      used[s.clauses[args.complement].verb] = true;
    const std::uint32_t subject = s.clauses[args.complement].subject;
    if (subject != none && !s.chunks[subject].pronoun) addressee = subject;
  }
  if (!has_complement || (!inner.found && record.target != TargetRule::addressee)) {
    for (std::uint8_t i = 0; i < args.object_count; ++i) {
      const std::uint32_t n = args.objects[i];
      if (args.passive && i == 0 && args.infinitive != none) continue;
      if (!is_event_noun(a, s, n)) continue;
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
      if (phrase.chunk != none && is_event_noun(a, s, phrase.chunk) && complement_preposition(phrase.preposition)) {
        inner = noun_frame(a, s, phrase.chunk, none, used, depth + 1);
        used[phrase.chunk] = true;
        complement_noun = phrase.chunk;
        has_complement = true;
        break;
      }
    }
  }
  // "agreed to the approach": a thing that nobody knows is agreed to all the same.
  if (!has_complement && op == commit_ && phrases && !args.of_noun && args.object_count == 0 && !args.passive && args.infinitive == none)
    for (std::uint8_t i = 0; i < args.phrase_count && !has_complement; ++i) {
      const auto& phrase = args.phrases[i];
      has_complement = phrase.chunk != none && (phrase.preposition == to_ || phrase.preposition == on_) && !s.chunks[phrase.chunk].time &&
                       is_abstract(a, s.chunks[phrase.chunk]);
    }
  if (!has_complement) return false;
  const bool others_act = !record.transparent && !record.noun_inner && op != commit_;
  if (complement_noun != none && others_act && inner.actor != none && inner.actor != args.subject &&
      a.tokens[s.chunks[inner.actor].first].tag != Tag::PRPS)
    own_actor = inner.actor;  // "rejected Y's proposal", "a Danish call"

  // "ended Y's war on Z": the war is Y's, and stays.
  if (own_actor != none && !same_mention(a, s.chunks[own_actor], args.subject == none ? Chunk{} : s.chunks[args.subject]) &&
      !args.of_noun && !record.negates && record.modality == Modality::asserted && record.target == TargetRule::inner &&
      inner.found && inner.code != none && patterns_[inner.layer]->code(inner.code).root == Event::assault &&
      may_be_target(a, s.chunks[own_actor])) {
    used[complement_noun] = false;
    return false;
  }

  Frame result;
  result.found = true;
  result.actor = args.subject;
  result.actor_alone = args.subject_alone;
  // "X and Y were invited to join Z" by somebody else than each other.
  const bool addressed = args.passive && record.target == TargetRule::addressee && args.object_count > 0 && inner.actor == args.objects[0];
  if (result.actor == none && inner.actor != none && !addressed) {
    result.actor = inner.actor;  // "a meeting between X and Y was held"
    own_actor = none;
  }
  if (refuses && refuse_ != none)
    compose(refuse_layer_, refuse_, inner, result);
  else
    compose(layer, op, inner, result);
  const bool promise = inner.found && inner.code != none && patterns_[inner.layer]->code(inner.code).root == Event::agree;
  if (complement_noun != none && record.noun_inner && inner.found && !refuses && !promise) {
    // "ordered the release of Y", "pledged support for Y": with a noun it is done.
    result.code = inner.code;
    result.file = inner.file;
    result.line = inner.line;
    result.layer = inner.layer;
  }
  // "rejected an offer of aid" is done, though the aid is to come.
  if (complement_noun != none && !record.transparent && op != commit_ && record.modality == Modality::asserted) result.modality = Modality::asserted;
  if (result.code == none && !inner.found) {
    // Nothing known: the inner clause speaks for itself.
    if (args.infinitive != none) used[s.clauses[args.infinitive].verb] = false;
    for (std::uint8_t i = 0; i < args.phrase_count; ++i)
      if (args.phrases[i].clause != none) used[s.clauses[args.phrases[i].clause].verb] = false;
    return false;
  }
  // "agreed with Y to hold talks": whom the verb itself names.
  if (record.target == TargetRule::inner && !record.transparent && !args.of_noun && !args.passive && args.infinitive != none)
    for (std::uint8_t i = 0; i < args.phrase_count && result.target_count == 0; ++i)
      if (args.phrases[i].preposition == with_ && args.phrases[i].chunk != none && may_be_target(a, s.chunks[args.phrases[i].chunk]))
        result.add_target(args.phrases[i].chunk);
  if (args.object_count > 0 && !args.passive && addressee == none && args.infinitive != none)
    addressee = args.objects[0];
  // "a warning to Y that …", "an offer to Y to help": whom the noun speaks to.
  if (args.of_noun && !record.transparent && args.phrase_count > 0 && args.phrases[0].preposition == to_ && args.phrases[0].chunk != none &&
      may_be_target(a, s.chunks[args.phrases[0].chunk]))
    result.add_target(args.phrases[0].chunk);
  else if (record.target == TargetRule::addressee) {
    // call on Y to, demand from Y, ask Y for: the one who should act.
    if (addressee == none && complement_noun != none && args.object_count > 0 && args.objects[0] != complement_noun)
      addressee = args.objects[0];
    if (addressee == none)
      for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
        const auto& phrase = args.phrases[i];
        if (phrase.chunk != none && phrase.chunk != complement_noun && may_be_target(a, s.chunks[phrase.chunk]) &&
            (phrase.preposition == on_ || phrase.preposition == upon_ || phrase.preposition == from_ ||
             phrase.preposition == to_ || phrase.preposition == for_ || (phrase.preposition == with_ && (infinitive != none || args.of_noun)))) {
          addressee = phrase.chunk;
          break;
        }
      }
    if (addressee != none && !(complement_noun != none && record.noun_inner)) result.add_target(addressee);
  } else if (args.object_count > 0 && !args.passive && args.objects[0] != complement_noun && own_actor == none &&
             !(record.transparent && inner.target_count > 0 && !s.chunks[inner.targets[0]].pronoun) &&
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
  // "rejected an offer of Y": the whole object is what is rejected.
  if (complement_noun != none && others_act && record.target == TargetRule::inner && result.target_count == 1 && result.target_host == none &&
      result.targets[0] > complement_noun && result.targets[0] < complement_noun + 6)
    result.target_host = complement_noun;
  result.action_last = inner.action_last;
  for (std::uint8_t i = 0; i < inner.lemma_count; ++i) result.add_lemma(inner.lemma[i]);
  out = result;
  return true;
}

/// "called Y to congratulate him", "sent experts to Y to investigate": the purpose says more than the way.
void FrameFinder::apply_purpose(const Analysis& a, const Clauses& s, WordId lemma, std::uint32_t verb, const Arguments& args,
                                Marks& used, int depth, Frame& frame) const {
  const std::uint32_t purpose = args.infinitive != none ? args.infinitive : args.purpose;
  if (purpose == none || args.passive) return;
  std::uint8_t layer = 0;
  const std::uint32_t op = find_operator(a, s, verb, lemma, TriggerPart::verb, args, layer, nullptr, true);
  // What is given is no target, if the purpose names one.
  const bool thing = frame.target_count == 1 && frame.targets[0] == frame.literal && !may_be_target(a, s.chunks[frame.literal]);
  if (op == none && frame.target_count > 0 && !thing) return;
  Frame inner = clause_frame(a, s, purpose, used, depth + 1);
  if (!inner.found || inner.code == none) return;
  bool taken = false;
  if (op != none) {
    Frame outer;
    compose(layer, op, inner, outer);
    if (outer.code != none) {
      frame.become(outer);
      frame.symmetric = inner.symmetric;
      for (std::uint8_t i = 0; i < inner.lemma_count; ++i) frame.add_lemma(inner.lemma[i]);
      taken = true;
      // "sent troops to help Y": not the troops.
      if (inner.target_count > 0 && frame.target_count == 1 && frame.targets[0] == frame.literal) frame.target_count = 0;
    }
  }
  if (thing && inner.target_count > 0) frame.target_count = 0;
  if (frame.target_count == 0) {
    // "gave $5 million to rebuild Y"
    for (std::uint8_t i = 0; i < inner.target_count; ++i)
      if (inner.targets[i] != args.subject) frame.add_target(inner.targets[i]);
    taken = taken || (frame.target_count > 0 && patterns_[inner.layer]->code(inner.code).quad < 3);
  }
  if (taken) used[s.clauses[purpose].verb] = true;
}

void FrameFinder::apply_modal(const Analysis& a, const Clauses& s, const Clause& clause, Frame& frame) const {
  const Chunk& verb = s.chunks[clause.verb];
  if (verb.modal == unknown_word || !frame.found) return;
  std::uint8_t layer = 0;
  Arguments empty;
  const std::uint32_t op = find_operator(a, s, clause.verb, verb.modal, TriggerPart::modal, empty, layer);
  if (op == none) return;
  const OperatorRecord& record = patterns_[layer]->op(op);
  // A condition or a description does not commit anybody.
  const bool aside = clause.kind == ClauseKind::adverbial || clause.kind == ClauseKind::relative;
  if (!aside && frame.code != none) {
    // "will hold no talks" refuses as "will not hold talks" does
    bool nothing = false;
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i)
      nothing = nothing || (s.items[i].clause == none && s.items[i].preposition == none && a.tokens[s.chunks[s.items[i].chunk].first].word == no_);
    const bool refuses = op == commit_ && (verb.negated || nothing) && refuse_ != none;
    // "will accept no money from Y": Y gives, but who refuses is the subject.
    if (refuses && clause.subject != none && frame.actor != none && frame.target_count == 1 && frame.targets[0] == clause.subject && !verb.passive)
      std::swap(frame.actor, frame.targets[0]);
    frame = refuses ? under(refuse_layer_, refuse_, frame) : under(layer, op, frame);
  }
  frame.modality = record.modality;
  frame.negated = verb.negated;
}

}  // namespace actant
