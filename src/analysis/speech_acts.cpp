// What somebody says of others or of himself, and what it makes of the event told: a charge, a threat, a promise, a demand.
#include "analysis/relation.hpp"

namespace actant {

/// Who says what a clause tells: "X said (that) …", "'…', said X", "…, X said". The noun chunk, or none.
std::uint32_t RelationFinder::sayer(const Clauses& s, std::uint32_t clause) const {
  const Clause& c = s.clauses[clause];
  if (c.kind == ClauseKind::complement && c.parent != none)
    return lexicon_->is(s.chunks[s.clauses[c.parent].verb].lemma, WordClass::reporting_verb) ? s.clauses[c.parent].subject : none;
  if (c.kind != ClauseKind::main) return none;
  for (const Saying& saying : sayings_) {
    const std::uint32_t token = s.chunks[c.verb].first;
    if ((saying.quoted || saying.clause != none) && saying.clause != clause && saying.first <= token && token < saying.last) return saying.speaker;
  }
  return none;
}

/// "X told Y that it will help", "told Y it would close the office": whom X promises or threatens, if the words name nobody else.
std::uint32_t RelationFinder::told_of(const Analysis& a, const Clauses& s, std::uint32_t clause, const Frame& frame) const {
  const Clause& c = s.clauses[clause];
  if (c.kind != ClauseKind::complement || c.parent == none || c.subject == none || frame.actor != c.subject || !frame.found || frame.code == none) return none;
  const Event root = frames_->patterns(frame.layer).code(frame.code).root;
  if ((root != Event::agree && root != Event::threaten) || a.tokens[s.chunks[c.subject].head].tag != Tag::PRP) return none;
  if (frame.target_count > 0 && names_somebody(a, s.chunks[frame.targets[0]], false)) return none;
  const Clause& above = s.clauses[c.parent];
  if (!lexicon_->is(s.chunks[above.verb].lemma, WordClass::telling_verb) || above.subject == none || s.chunks[above.verb].passive) return none;
  for (std::uint32_t i = above.first_item; i < above.last_item; ++i)
    if (const Item& item = s.items[i]; item.clause == none && item.preposition == none && item.chunk < c.verb && s.chunks[item.chunk].kind == ChunkKind::noun)
      return names_somebody(a, s.chunks[item.chunk], true) || lexicon_->is(s.chunks[item.chunk].lemma, WordClass::agent) ? item.chunk : none;
  return none;
}

/// Is there a name in the phrase? Not only that of a place, unless `places` count.
bool RelationFinder::names_somebody(const Analysis& a, const Chunk& c, bool places) const {
  for (std::uint32_t t = c.first; t < c.last; ++t) {
    if (a.mention_at[t] == none || a.mentions[a.mention_at[t]].kind == MentionKind::pronoun) continue;
    if (places || a.entities[a.mentions[a.mention_at[t]].entity].type != EntityType::place) return true;
  }
  return false;
}

/// "will travel to X to meet Y": is the infinitive below something that is to come?
bool RelationFinder::is_committed(const Clauses& s, std::uint32_t clause) const {
  for (std::uint32_t p = s.clauses[clause].parent; p != none; p = s.clauses[p].parent) {
    if (outcomes_[p].committed) return true;
    if (s.clauses[p].kind != ClauseKind::infinitive) return false;
  }
  return false;
}

/// "X said it might attack Y": harm that somebody announces as one's own.
bool RelationFinder::threatens(const Analysis& a, const Clauses& s, std::uint32_t clause, const Frame& frame) const {
  const Clause& c = s.clauses[clause];
  const WordId modal = s.chunks[c.verb].modal;
  if ((modal != may_ && modal != might_ && modal != could_) || s.chunks[c.verb].negated || !frame.found || frame.code == none || c.subject == none ||
      frame.actor != c.subject || frames_->patterns(frame.layer).code(frame.code).quad != 4)
    return false;
  const std::uint32_t who = a.tokens[s.chunks[c.subject].head].tag == Tag::PRP ? speaker_for_pronoun(a, s, c.subject) : none;
  return who != none && who == sayer(s, clause);
}

/// "was to blame for the attack"
bool RelationFinder::is_to_blame(const Clauses& s, const Clause& c) const {
  for (std::uint32_t i = c.first_item; i < c.last_item; ++i)
    if (s.items[i].clause != none && s.chunks[c.verb].copula && lexicon_->is(s.chunks[s.clauses[s.items[i].clause].verb].lemma, WordClass::blame_word) &&
        s.chunks[s.clauses[s.items[i].clause].verb].infinitive)
      return true;
  return false;
}

/// "X said Y was responsible": does the clause say so, as somebody's words?
bool RelationFinder::accuses(const Clauses& s, std::uint32_t clause, const Frame& frame) const {
  const Clause& c = s.clauses[clause];
  if (c.subject == none || s.chunks[c.verb].negated || s.chunks[c.subject].pronoun || sayer(s, clause) == none) return false;
  // "is responsible", "committed war crimes", "bears the blame"
  const bool light = lexicon_->is(s.chunks[c.verb].lemma, WordClass::light_verb);
  if (lexicon_->is(s.chunks[c.verb].lemma, WordClass::blame_word)) return true;  // "was plotting to topple it"
  if (!s.chunks[c.verb].copula && !light) return false;
  const bool event = frame.found && frame.code != none;
  if (is_to_blame(s, c)) return true;
  for (std::uint32_t i = c.first_item; i < c.last_item; ++i) {
    const Item& item = s.items[i];
    if (item.clause != none) continue;
    // "was behind the attack": an attack, and a charge.
    if (item.preposition != none ? !light && s.chunks[item.preposition].lemma == behind_ : (light || !event) && lexicon_->is(s.chunks[item.chunk].lemma, WordClass::blame_word))
      return true;
  }
  return false;
}

/// "X said Y would not be welcome", "could not be allowed to", "reform of Y was needed": what X wants, or none.
std::uint32_t RelationFinder::stance(const Clauses& s, std::uint32_t clause) const {
  const Clause& c = s.clauses[clause];
  const Chunk& verb = s.chunks[c.verb];
  if (c.subject == none || s.chunks[c.subject].pronoun || sayer(s, clause) == none) return none;
  const PatternSet& patterns = frames_->patterns(0);
  if (verb.passive && (verb.lemma == need_ || verb.lemma == require_) && !verb.negated) return patterns.find_code("100");
  if (verb.passive && verb.negated && verb.modal != unknown_word && (verb.lemma == allow_ || verb.lemma == permit_ || verb.lemma == tolerate_))
    return patterns.find_code("120");
  if (!verb.copula || verb.passive) return none;
  for (std::uint32_t i = c.first_item; i < c.last_item; ++i)
    if (s.items[i].clause == none && s.items[i].preposition == none && s.chunks[s.items[i].chunk].lemma == welcome_)
      return patterns.find_code(verb.negated ? "120" : "030");
  return none;
}

void RelationFinder::accusation(const Clauses& s, std::uint32_t clause, Frame& frame) const {
  frame.found = true;
  frame.code = frames_->patterns(0).find_code("112");
  frame.actor = sayer(s, clause);
  frame.modality = Modality::asserted;
  frame.target_count = 0;
  frame.add_target(s.clauses[clause].subject);
}

}  // namespace actant
