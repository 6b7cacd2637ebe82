// Pronouns: he, she, it, they and theirs by salience and grammar; I and we by who speaks.
#include <algorithm>

#include "analysis/coreference.hpp"
#include "analysis/coreference_place.hpp"

namespace actant {
namespace {

constexpr float least_weight = 22, clear_margin = 1.2F;

}  // namespace

Coreference::Word Coreference::pronoun(WordId w) const {
  if (w == unknown_word) return Word::other;
  if (w == he_ || w == him_ || w == his_ || w == himself_) return Word::he;
  if (w == she_ || w == her_ || w == hers_ || w == herself_) return Word::she;
  if (w == it_ || w == its_ || w == itself_) return Word::it;
  if (w == they_ || w == them_ || w == their_ || w == themselves_) return Word::they;
  if (w == i_ || w == me_ || w == my_) return Word::i;
  if (w == we_ || w == us_ || w == our_) return Word::we;
  return Word::other;
}

/// I, we and theirs.
bool Coreference::is_speaker(const Token& t) const {
  if (!in(t.tag, tags(Tag::PRP, Tag::PRPS))) return false;
  const Word word = pronoun(t.word);
  return word == Word::i || word == Word::we;
}

/// Two arguments of one verb are two; who is quoted does not speak of himself as "he".
bool Coreference::shut_out(const Clauses& s, const Referent& r, const Place& at) const {
  if (at.quote != none && r.entity != none && quotes_.quote(at.quote).speaker == r.entity) return true;
  if (r.sentence != at.sentence) return false;
  if (at.possessive || r.clause == none || at.clause == none) return false;
  if (r.clause == at.clause) return true;
  // "X wants to attack it": the understood subject is X.
  const Clause& c = s.clauses[at.clause];
  return at.role != GrammarRole::subject && !s.chunks[c.verb].finite && c.subject != none && s.chunks[c.subject].head == r.token;
}

const Referent* Coreference::antecedent(const Analysis& a, const Clauses& s, Word word, const Place& at) const {
  const std::uint8_t wanted = word == Word::he ? man : word == Word::she ? woman : word == Word::it ? thing : many;
  const std::uint32_t window = word == Word::he || word == Word::she ? 3 : word == Word::they ? 2 : 1;
  // The subject of the verb of saying over it: "X said he …".
  std::uint32_t above = none;
  if (at.clause != none && at.role == GrammarRole::subject && s.clauses[at.clause].kind == ClauseKind::complement && s.clauses[at.clause].parent != none)
    above = s.clauses[s.clauses[at.clause].parent].subject;
  const bool reflexive = a.tokens[at.token].word == himself_ || a.tokens[at.token].word == herself_ || a.tokens[at.token].word == itself_ ||
                         a.tokens[at.token].word == themselves_;
  const bool speaks = at.clause != none && at.role == GrammarRole::subject &&
                      lexicon_->is(s.chunks[s.clauses[at.clause].verb].lemma, WordClass::reporting_verb);
  // Of a verb with an object the subject is somebody rather than something.
  bool acts = false, undergoes = false;
  if (at.clause != none && at.role == GrammarRole::subject && s.chunks[s.clauses[at.clause].verb].passive) {
    const WordId verb = s.chunks[s.clauses[at.clause].verb].lemma;
    undergoes = !lexicon_->is(verb, WordClass::persuasion_verb) && !lexicon_->is(verb, WordClass::object_control);
  }
  if (at.clause != none && at.role == GrammarRole::subject && !s.chunks[s.clauses[at.clause].verb].passive && !s.chunks[s.clauses[at.clause].verb].copula)
    for (std::uint32_t i = s.clauses[at.clause].first_item; i < s.clauses[at.clause].last_item; ++i)
      acts = acts || (s.items[i].preposition == none && s.items[i].clause == none && s.chunks[s.items[i].chunk].kind == ChunkKind::noun);
  // "accusing it of": a body with a will, wherever it stands.
  bool willing = word == Word::it && at.clause != none && at.role == GrammarRole::object && !at.possessive &&
                 lexicon_->is(s.chunks[s.clauses[at.clause].verb].lemma, WordClass::persuasion_verb);
  // Who acts on "it" is not it, however he was named before; nor is who accused, in "an allegation it denies".
  std::uint32_t actor = none;
  if (at.clause != none && at.role == GrammarRole::subject && s.clauses[at.clause].object_gap && s.clauses[at.clause].parent != none &&
      lexicon_->is(s.chunks[s.clauses[at.clause].verb].lemma, WordClass::denying_verb))
    if (const std::uint32_t subject = s.clauses[s.clauses[at.clause].parent].subject; subject != none && s.chunks[subject].mention != none)
      actor = a.mentions[s.chunks[subject].mention].entity;
  if (at.clause != none && at.role == GrammarRole::object && !at.possessive && !reflexive)
    if (const std::uint32_t subject = s.clauses[at.clause].subject; subject != none && s.chunks[subject].mention != none)
      actor = a.mentions[s.chunks[subject].mention].entity;
  salience_.clear();
  const auto& all = discourse_.referents();
  // Only if it is clear which: one body beside the actor in the sentence.
  std::uint32_t only = none;
  for (std::size_t i = all.size(); willing && i-- > 0 && all[i].sentence == at.sentence;) {
    const Referent& r = all[i];
    if (r.token >= at.token || r.entity == none || r.entity == actor || (r.agreement & wanted) == 0) continue;
    if (only != none && only != r.entity) willing = false;
    only = r.entity;
  }
  for (std::size_t i = all.size(); i-- > 0;) {
    const Referent& r = all[i];
    if (at.sentence - r.sentence > window) break;
    if (r.token >= at.token || (r.agreement & wanted) == 0) continue;
    if (!reflexive && (shut_out(s, r, at) || (actor != none && r.entity == actor))) continue;
    float weight = salience(r, at.sentence - r.sentence, pronoun_decay_);
    if (willing && r.entity == none && (r.agreement & many) == 0) continue;
    if (!willing && r.modifier) weight *= 0.25F;
    if (r.sentence == at.sentence) {
      if (above != none && r.token == s.chunks[above].head) weight *= 2;
      // "X … his": the subject of the same clause is the likeliest owner.
      if (at.possessive && r.role == GrammarRole::subject && !r.modifier && at.clause == r.clause) weight *= 1.5F;
    }
    if (r.role == GrammarRole::subject && !r.modifier && at.role == GrammarRole::subject && !at.possessive) weight *= 1.2F;
    // "voted against the measure. X defended it": an object for an object.
    if (word == Word::it && at.role == GrammarRole::object && !at.possessive && !willing && r.sentence != at.sentence && !r.modifier)
      weight *= r.role == GrammarRole::subject ? 0.6F : 1.5F;
    if (word == Word::they) {
      if (r.group != none) weight *= 1.3F;
      else if ((r.agreement & thing) != 0) {                // a body is "it" rather
        if (at.sentence - r.sentence > 1) continue;
        weight *= 0.6F;
      }
    }
    if (word == Word::it && r.entity == none) {
      if (speaks && (r.agreement & many) == 0) continue;    // things do not speak
      if (acts && (r.agreement & many) == 0) weight *= 0.6F;
    }
    if (word == Word::it && r.entity != none && undergoes) weight *= 0.6F;   // "it was signed": a thing rather
    if (r.entity != none && a.entities[r.entity].type == EntityType::place) weight *= 0.5F;
    salience_.add(r, weight);
  }
  const Salience::Entry* best = salience_.best(least_weight, clear_margin);
  return best != nullptr ? best->last : nullptr;
}

/// "It is possible that", "it rained": it stands for nobody.
bool Coreference::expletive(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  const std::uint32_t token = s.chunks[chunk].head;
  if (a.tokens[token].word != it_) return false;
  const std::uint32_t of = s.subject_of[chunk];
  if (of == none) {
    // "makes it clear that"
    return token + 1 < a.tokens.size() && in(a.tokens[token + 1].tag, adjective_tags);
  }
  const Chunk& verb = s.chunks[s.clauses[of].verb];
  const bool be = verb.copula || verb.passive;
  const std::string_view lemma = lexicon_->key(verb.lemma);
  static constexpr std::string_view bare[] = {"rain", "snow", "seem", "appear", "happen", "turn", "take", "emerge", "matter"};
  const bool weather = std::find(std::begin(bare), std::end(bare), lemma) != std::end(bare);
  if (lemma == "rain" || lemma == "snow") return true;
  if (lemma == "stand" && token > 0 && lexicon_->key(a.tokens[token - 1].word) == "as") return true;
  if (!be && !weather) return false;
  bool personal = false;
  const std::uint32_t end = s.chunks.back().last;
  for (std::uint32_t t = verb.head; t < end && t < verb.head + 9; ++t) {
    const Token& x = a.tokens[t];
    if (x.tag == Tag::stop || x.tag == Tag::comma || x.tag == Tag::colon) break;
    if (t > verb.head && in(x.tag, finite_tags)) break;
    if (lexicon_->is(x.word, WordClass::personal_adjective)) personal = true;
    if (t == verb.head) continue;
    // "it is possible it will"
    if (x.tag == Tag::PRP && in(a.tokens[t - 1].tag, adjective_tags)) return true;
    if (x.word == that_ || in(x.tag, tags(Tag::WRB, Tag::WP, Tag::WDT)) || lexicon_->key(x.word) == "whether" || lexicon_->key(x.word) == "who") return true;
    if (x.tag == Tag::TO && t + 1 < end && in(a.tokens[t + 1].tag, tags(Tag::VB)))
      return !personal && (weather || verb.copula);
  }
  // "It is not known how much …", "it is said X is …"
  return verb.passive && lexicon_->is(verb.lemma, WordClass::that_verb) && lexicon_->is(verb.lemma, WordClass::reporting_verb);
}

/// Who says "I"; for whom the one speaks who says "we".
std::uint32_t Coreference::speaker(const Analysis& a, Word word, std::uint32_t token) const {
  const std::uint32_t q = quotes_.at(token);
  if (q == none) return none;
  const std::uint32_t who = quotes_.quote(q).speaker;
  if (who == none) return none;
  const EntityNode& e = a.entities[who];
  if (word == Word::i) return e.type == EntityType::person ? who : none;
  if (e.type != EntityType::person) return who;
  if (who < affiliation_.size() && affiliation_[who] != none) return affiliation_[who];
  return e.country;
}

}  // namespace actant
