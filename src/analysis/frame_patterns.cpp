// A pattern against arguments: does it fit, and where is the target?
#include <algorithm>

#include "analysis/frames.hpp"

namespace actant {

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
        bool chain = phrase.chunk < object + 8;  // "repeated requests in Y for talks with Z"
        for (std::uint32_t k = object + 1; chain && k < phrase.chunk; ++k)
          chain = s.chunks[k].kind == ChunkKind::noun || s.chunks[k].kind == ChunkKind::preposition;
        if (chain) out.target_host = object;
        return true;
      }
    }
    return false;
  };
  const Chunk& c = s.chunks[object];
  for (std::uint8_t i = 0; i < args.phrase_count && out.actor == none; ++i) {
    const auto& phrase = args.phrases[i];
    if (phrase.chunk == none || (phrase.preposition != between_ && phrase.preposition != among_)) continue;
    out.actor = phrase.chunk;  // "cooperation between X and Y was strengthened"
    out.symmetric = true;
    return;
  }
  // "dismissed the appeal filed by Y", "froze assets belonging to Y"
  for (const Clause& clause : s.clauses) {
    if (out.symmetric) break;  // who brokers a truce is not who agrees to it
    const Chunk& verb = s.chunks[clause.verb];
    const bool stative = verb.gerund && lexicon_->is(verb.lemma, WordClass::stative_verb);
    if (clause.kind != ClauseKind::participle || clause.antecedent != object || (!verb.participle && !stative)) continue;
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none || item.preposition == none || s.chunks[item.preposition].lemma != (stative ? to_ : by_) || !may_be_target(a, s.chunks[item.chunk]))
        continue;
      out.add_target(item.chunk);
      out.target_host = object;
      return;
    }
  }
  // "rejected Y's claim to the islands": who lays it.
  if (c.possessor != none && c.possessor != args.subject && a.tokens[s.chunks[c.possessor].first].tag != Tag::PRPS) {
    out.add_target(c.possessor);
    return;
  }
  // The phrase right behind the object is its own.
  for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
    const auto& phrase = args.phrases[i];
    if (phrase.chunk == none || phrase.chunk < object) continue;
    const std::uint32_t first = phrase_start(s, phrase.chunk);
    const WordId p = phrase.preposition;
    const bool own = p == on_ || p == upon_ || p == against_ || p == to_ || p == with_ || p == by_ || p == from_ || p == of_ ||
                     p == for_ || p == between_ || p == among_ || p == into_;
    const bool receives = (p == to_ || p == with_ || p == against_) && !s.chunks[phrase.chunk].time && !s.chunks[phrase.chunk].money;
    if (first != object + 2 || !own || (!receives && !may_be_target(a, s.chunks[phrase.chunk]))) break;
    if ((p == between_ || p == among_) && out.actor == none) {
      out.actor = phrase.chunk;  // "relations between X and Y were restored"
      out.symmetric = true;
      return;
    }
    out.add_target(phrase.chunk);
    out.target_host = object;
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
  const bool protest = out.found && out.code != none && patterns_[out.layer]->code(out.code).root == Event::protest;
  const std::initializer_list<WordId> orders[] = {
      {to_, with_, against_, on_, upon_, from_}, {for_, of_}, {in_, at_, near_, into_, over_}};
  for (const auto& order : orders)
    for (std::uint8_t i = 0; i < args.phrase_count; ++i) {
      const auto& phrase = args.phrases[i];
      if (phrase.chunk == none || phrase.chunk == out.actor || !may_be_target(a, s.chunks[phrase.chunk])) continue;
      if (std::find(order.begin(), order.end(), phrase.preposition) == order.end()) continue;
      if (protest && phrase.preposition == for_) continue;  // what is wanted, not from whom
      out.add_target(phrase.chunk);
      out.target_is_place = phrase.preposition == in_ || phrase.preposition == at_;
      return;
    }
}

/// To, with, against … before of and for, before places.
int FrameFinder::preposition_rank(const Analysis& a, const Clauses& s, const Arguments::Phrase& phrase) const {
  const WordId p = phrase.preposition;
  if (p == in_ || p == at_ || p == near_ || p == over_) return 2;
  if (p != of_ && p != for_) return 0;
  const Chunk& c = s.chunks[phrase.chunk];
  for (std::uint32_t t = c.first; t < c.last; ++t)
    if (a.mention_at[t] != none || a.tokens[t].tag == Tag::NNP) return 0;  // "the withdrawal of Chadian troops from the port", but "of troops from Chad"
  return 1;
}

/// "the siege of Y", "the business dealings of Y": an act or a thing, and somebody behind it.
bool FrameFinder::holds_target(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  if (!is_abstract(a, s.chunks[chunk]) || chunk + 2 >= s.chunks.size()) return false;
  if (s.chunks[chunk + 1].kind == ChunkKind::complementizer) return lexicon_->is(s.chunks[chunk].lemma, WordClass::that_noun);
  if (s.chunks[chunk + 1].kind != ChunkKind::preposition) return false;
  const WordId p = s.chunks[chunk + 1].lemma;
  if ((p != of_ && p != by_) || s.chunks[chunk + 2].kind != ChunkKind::noun) return false;
  std::uint32_t n = chunk + 2;
  while (s.chunks[n].possessive && n + 1 < s.chunks.size() && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
  return may_be_target(a, s.chunks[n]);
}

/// An of-phrase belongs to the noun right before it: the trigger, or an object of the verb.
bool FrameFinder::is_own_of(const Clauses& s, const Arguments& args, std::uint8_t phrase) const {
  if (args.of_noun) return phrase == 0;
  const std::uint32_t first = phrase_start(s, args.phrases[phrase].chunk);
  if (first < 2 || s.chunks[first - 2].kind != ChunkKind::noun) return true;
  for (std::uint8_t i = 0; i < args.object_count; ++i)
    for (std::uint32_t n = args.objects[i]; n != none; n = s.chunks[n].next_conjunct)
      if (n == first - 2) return true;
  return false;
}

/// `$target:place`, `$actor:@crowd`: is the chunk of such a type, or is its head one of these words?
bool FrameFinder::fits_role(const PatternSet& p, const PatternElement& e, const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  if (e.types == 0 && e.words.empty()) return true;
  if (chunk == none) return false;
  // "dozens of peacekeepers"
  if (lexicon_->is(s.chunks[chunk].lemma, WordClass::quantifier) && chunk + 2 < s.chunks.size() && s.chunks[chunk + 1].kind == ChunkKind::preposition &&
      s.chunks[chunk + 1].lemma == of_ && s.chunks[chunk + 2].kind == ChunkKind::noun)
    chunk += 2;
  for (std::uint32_t n = chunk; n != none; n = s.chunks[n].next_conjunct) {
    const Chunk& c = s.chunks[n];
    // "Syrian troops" is a name, and its head a word.
    if (!e.words.empty() && (p.contains(e.words, c.lemma) || modified_by(p, e, a, c) || p.contains(e.words, lexicon_->lemma(a.tokens[c.head].word, Tag::NNS)))) return true;
    if (e.types == 0) continue;
    unsigned types = 0;
    if (c.mention != none) {
      const TokenMention& m = a.mentions[c.mention];
      const EntityType type = a.entities[m.entity].type;
      if (m.term == TermKind::people || m.kind == MentionKind::pronoun || type == EntityType::person) types |= role_person;
      else if (type == EntityType::country) types |= role_country | role_place;
      else if (type == EntityType::place) types |= role_place | role_seat | (m.stands_for != none ? unsigned{role_country} : 0U);
      else types |= role_organization;
    } else {
      if (lexicon_->is(c.lemma, WordClass::person_noun) || lexicon_->is(c.lemma, WordClass::agent)) types |= role_person;
      if (lexicon_->is(c.lemma, WordClass::group_noun)) types |= role_organization;
      if (in(a.tokens[c.head].tag, tags(Tag::NNP, Tag::NNPS))) types |= role_person | role_organization;  // a name that nobody knows
      if (lexicon_->is(c.lemma, WordClass::place_noun)) types |= role_place;
    }
    if ((types & e.types) != 0) return true;
  }
  return false;
}

/// "curfew hours", "a ceasefire pact", "a peacekeeping force": what the head is about, if the head says nothing.
WordId FrameFinder::modifying_noun(const Analysis& a, const Chunk& c) const {
  if (c.kind != ChunkKind::noun || c.mention != none || c.head == c.first || a.mention_at[c.head - 1] != none) return unknown_word;
  const Token& modifier = a.tokens[c.head - 1];
  return in(modifier.tag, tags(Tag::NN, Tag::NNS)) ? lexicon_->lemma(modifier.word, modifier.tag) : unknown_word;
}

bool FrameFinder::modified_by(const PatternSet& p, const PatternElement& e, const Analysis& a, const Chunk& c) const {
  const WordId modifier = modifying_noun(a, c);
  return modifier != unknown_word && p.contains(e.words, modifier);
}

/// "joint military exercises"
bool FrameFinder::joint(const Analysis& a, const Chunk& c) const {
  for (std::uint32_t t = c.first; t < c.head; ++t)
    if (a.tokens[t].word == joint_) return true;
  return false;
}

/// "Haiti food": is a name, and no adjective, the first of the phrase?
bool FrameFinder::opens_with_name(const Analysis& a, const Chunk& c) const {
  std::uint32_t t = c.first;
  if (a.tokens[t].tag == Tag::DT) ++t;
  return t < c.head && c.mention == none && a.mention_at[t] != none && a.mentions[a.mention_at[t]].kind == MentionKind::name;
}

bool FrameFinder::match(const PatternSet& p, const PatternRecord& pattern, const TriggerRecord& t, const Clauses& s,
                        const Analysis& a, const Arguments& args, std::uint16_t least, Frame& out) const {
  Frame frame;
  frame.actor = args.subject;
  frame.actor_alone = args.subject_alone;
  frame.literal_phrase = args.swallowed;
  bool target_named = false, placed = false;
  std::uint32_t object_words = none;
  WordId literal_preposition = unknown_word;
  int loose = 0;
  // Two objects: the first is the recipient, the second the thing.
  const bool two = args.object_count >= 2;
  for (const PatternElement& e : p.elements(pattern)) {
    switch (e.kind) {
      case ElementKind::target: {
        if (args.object_count == 0 || !fits_role(p, e, a, s, args.objects[0])) return false;
        if (args.of_noun && s.chunks[args.objects[0]].money) return false;  // "a grant of $3 million to Y"
        frame.add_target(args.objects[0]);
        target_named = true;
        break;
      }
      case ElementKind::recipient:
        if (!two && !(args.passive && args.object_count >= 1)) return false;
        frame.add_target(args.objects[0]);
        target_named = true;
        break;
      case ElementKind::subject:
        if (!fits_role(p, e, a, s, args.subject)) {
          // "hundreds of protesters"
          const std::uint32_t n = args.subject;
          if (n == none || n + 2 >= s.chunks.size() || s.chunks[n + 1].lemma != of_ || !lexicon_->is(s.chunks[n].lemma, WordClass::quantifier) ||
              !fits_role(p, e, a, s, n + 2))
            return false;
        }
        break;
      case ElementKind::object_words: {
        if (args.joint && !pattern.symmetric && pattern.code != none) return false;
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
        // "called Y corrupt"
        for (std::uint8_t i = 0; i < args.particle_count && !any && args.object_count > 0; ++i) any = p.contains(e.words, args.particles[i]);
        for (std::uint8_t i = 0; i < args.object_count && !any && !e.words.empty(); ++i)
          if (modified_by(p, e, a, s.chunks[args.objects[i]])) {
            any = true;
            object_words = args.objects[i];
            loose = -1;
          }
        if (!any) return false;
        break;
      }
      case ElementKind::prep_target:
      case ElementKind::prep_actor:
      case ElementKind::prep_words: {
        bool any = false;
        // Somebody before something, and whom it is done to before where: "a protest at the port against Y".
        const int passes = e.kind == ElementKind::prep_words ? 1 : 6;
        for (std::uint8_t n = 0; n < args.phrase_count * passes && !any; ++n) {
          const std::uint8_t i = static_cast<std::uint8_t>(n % args.phrase_count);
          const int pass = n / args.phrase_count;
          const auto& phrase = args.phrases[i];
          if (phrase.chunk == none || !p.contains(e.prepositions, phrase.preposition)) continue;
          if (passes > 1 && (i > 1 ? 2 : preposition_rank(a, s, phrase)) != pass % 3) continue;
          const Chunk& c = s.chunks[phrase.chunk];
          if (phrase.preposition == of_ && !is_own_of(s, args, i)) continue;
          if (e.kind == ElementKind::prep_target && !fits_role(p, e, a, s, phrase.chunk)) continue;
          const bool somebody = may_be_target(a, c) || (e.kind == ElementKind::prep_target && holds_target(a, s, phrase.chunk));
          // "an attack against a convoy in Y on the night of Z": what stands right behind the noun.
          const bool own = e.kind == ElementKind::prep_target && args.of_noun && i == 0 && pass == 0;
          if (passes > 1 && pass < 3 && !somebody && !own) continue;
          if (pass >= 3 && (args.of_noun || pass >= 4) && is_abstract(a, c)) continue;  // "in a bid to"
          if (e.kind == ElementKind::prep_words) {
            any = e.words.empty() || p.contains(e.words, c.lemma) || modified_by(p, e, a, c);
            if (any) {
              frame.literal_phrase = phrase.chunk;
              literal_preposition = phrase.preposition;
            }
          } else if (!c.time && !(c.money)) {
            any = true;
            const bool pair = phrase.preposition == between_ || phrase.preposition == among_;
            if (e.kind == ElementKind::prep_target && pair && (args.of_noun || args.passive) && frame.actor == none) {
              // "talks between X and Y": both act.
              frame.actor = phrase.chunk;
              frame.symmetric = true;
              target_named = true;
            } else if (e.kind == ElementKind::prep_target) {
              frame.add_target(phrase.chunk);
              target_named = true;
              placed = placed || phrase.preposition == in_ || phrase.preposition == at_ || phrase.preposition == near_ || phrase.preposition == of_;
            } else {
              if (target_named && args.subject != none) return false;  // "Chad expelled Y from Z", but "Y was expelled from Z"
              frame.actor = phrase.chunk;
              frame.actor_alone = false;
              if (args.subject != none && args.subject != phrase.chunk) {
                frame.add_target(args.subject);
                target_named = true;
              }
            }
          }
        }
        if (!any && e.kind == ElementKind::prep_target && e.types == 0 && e.words.empty() && p.contains(e.prepositions, to_))
          for (std::uint8_t i = 0; i < args.tail_count && !any; ++i)
            if ((args.tail[i].preposition == to_ || args.tail[i].preposition == into_) && may_be_target(a, s.chunks[args.tail[i].chunk])) {
              frame.add_target(args.tail[i].chunk);
              target_named = any = true;
            }
        if (!any) return false;
        break;
      }
    }
  }
  // "X and Y met": one alone meets nobody.
  if (pattern.symmetric && !target_named && object_words == none && !args.of_noun && args.subject != none) {
    const Chunk& subject = s.chunks[args.subject];
    if (subject.next_conjunct == none && !subject.plural && !subject.pronoun) return false;
  }
  // "denied Red Crescent access to its jails"
  if (object_words != none && target_named && frame.targets[0] != object_words && s.chunks[frame.targets[0]].mention == none && t.part == TriggerPart::verb &&
      lexicon_->is(t.lemma, WordClass::ditransitive) && opens_with_name(a, s.chunks[object_words])) {
    frame.target_count = 0;
    frame.add_target(object_words);
  }
  // "lent Y money for schools": who gets it stands before it.
  if (two && object_words == args.objects[1] && frame.target_count > 0 && frame.targets[0] != args.objects[0] &&
      s.chunks[args.objects[0]].mention != none)
    return false;
  // "seized a ship in the waters of Y": a pattern that leaves the object out is for verbs without one.
  if (placed && !args.of_noun && !args.passive && object_words == none && args.object_count > 0 && frame.targets[0] != args.objects[0] &&
      may_be_target(a, s.chunks[args.objects[0]]))
    return false;
  // An object before a place: "blockaded the port in an armed stand-off".
  const std::uint16_t weight = static_cast<std::uint16_t>(pattern.weight + loose - (placed && !args.of_noun && args.object_count > 0 ? 1 : 0));
  if (weight + 1 < least) return false;
  frame.found = true;
  frame.code = pattern.code;
  frame.symmetric = frame.symmetric || pattern.symmetric;
  frame.file = pattern.file;
  frame.line = pattern.line;
  frame.weight = static_cast<std::uint16_t>(weight + 1);
  frame.literal = object_words;
  frame.negated_code = pattern.negated_code;
  std::size_t roles = 0;
  for (const PatternElement& e : p.elements(pattern)) {
    roles += e.kind != ElementKind::subject;
    frame.fixed = frame.fixed || ((e.kind == ElementKind::object_words || e.kind == ElementKind::prep_words) && !e.words.empty());
  }
  frame.fixed = frame.fixed || roles > 1 || (t.part == TriggerPart::verb && t.extra.end > t.extra.begin + 1);
  if (!target_named && object_words != none) target_in_object(a, s, object_words, args, frame);
  // "call off talks": the particle and what the pattern names are part of the action.
  if (t.part == TriggerPart::verb)
    for (WordId extra : p.words(t.extra)) frame.add_lemma(extra);
  // A name is no word of the action: "expelled Ivo Marsh, a diplomat".
  if (object_words != none && (s.chunks[object_words].mention == none || a.mentions[s.chunks[object_words].mention].kind != MentionKind::name))
    frame.add_lemma(s.chunks[object_words].plural ? a.tokens[s.chunks[object_words].head].word : s.chunks[object_words].lemma);
  if (literal_preposition != unknown_word && object_words == none && args.object_count == 0) {
    frame.add_lemma(literal_preposition);  // "be at war", "go on strike"
    frame.add_lemma(s.chunks[frame.literal_phrase].lemma);
  }
  out = frame;
  return true;
}

}  // namespace actant
