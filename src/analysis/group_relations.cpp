// Static relations within a phrase that lists or owns: "its successor, Unity", "a coalition of A, B and C", "has two
// senators, Odera and Marsh", "the Labour government of Odera".
#include <algorithm>

#include "analysis/static_relations.hpp"

namespace actant {
namespace {

constexpr std::uint32_t owner_reach = 6;     // tokens from a possessive pronoun to the name
constexpr std::size_t pairwise_partners = 3; // more partners than this go with the first alone

}  // namespace

/// "his wife Mara Odera", "its successor, the Unity Party", "his Labour Party".
bool StaticRelations::possessed(const Analysis& a, std::uint32_t y) {
  std::uint32_t i = names_[y].first, noun = none;
  const bool article = i > 0 && a.tokens[i - 1].tag == Tag::DT;
  if (article) --i;
  const bool comma = i > 0 && a.tokens[i - 1].tag == Tag::comma;
  if (comma) --i;
  if (article && !comma) return false;
  // "praised his deputy, Odera said"
  const std::uint32_t after = names_[y].end;
  if (comma && after < a.tokens.size() && in(a.tokens[after].tag, verb_tags)) return false;
  for (std::uint32_t steps = 0; i > 0 && steps < owner_reach; ++steps) {
    --i;
    if (a.tokens[i].tag == Tag::PRPS) break;
    if ((!inside_phrase(a, i) && a.tokens[i].tag != Tag::VBG) || name_at(i) != none) return false;
    if (noun == none && in(a.tokens[i].tag, noun_tags)) noun = i;
  }
  if (a.tokens[i].tag != Tag::PRPS || a.mention_at[i] == none) return false;
  const std::uint32_t owner = named_before(a.mentions[a.mention_at[i]].entity, i);
  if (owner == none) return false;
  if (noun == none) {
    if (comma || !names_[owner].person || !is_organization(a, names_[y])) return false;
    relate(a, owner, false, y, false, Words(i, i + 1, of_));
    return true;
  }
  if (comma ? noun + (article ? 2 : 1) + 1 < names_[y].first && noun + 3 < names_[y].first : noun + 1 != names_[y].first) return false;
  if (names_[y].person ? !is_role(a, noun) : !is_group(a, noun) && !is_office(a, noun)) return false;
  relate(a, y, is_plural(a, noun), owner, false, role_words(a, noun));
  return true;
}

/// "a coalition of A and B", "a pact between A, B and C", "a race between Odera and Marsh": related to one another.
bool StaticRelations::partners(const Analysis& a, std::uint32_t y, const TokenSentence& bounds) {
  if (names_[y].head != none || names_[y].next == none || (!is_organization(a, names_[y]) && !names_[y].person)) return false;
  std::uint32_t i = names_[y].first;
  const auto back = [&] { return i > bounds.first ? a.tokens[--i].tag : Tag::unknown; };
  Tag tag = back();
  while (in(tag, adjective_tags | tags(Tag::DT, Tag::PRPS)) || (names_[y].person && in(tag, tags(Tag::NN, Tag::NNP)))) tag = back();
  const WordId lead = a.tokens[i].word;
  if (lead != between_ && lead != among_ && (names_[y].person || (lead != of_ && tag != Tag::VBG))) return false;
  if (lead == of_ && i > bounds.first && in(a.tokens[i - 1].tag, tags(Tag::VBG, Tag::VBN))) tag = back();
  if (in(tag, tags(Tag::VBG, Tag::VBN))) {
    const WordId lemma = lexicon_->lemma(a.tokens[i].word, tag);
    if (lemma != consist_ && lemma != comprise_ && lemma != include_ && lemma != compose_) return false;
  }
  if (i == bounds.first) return false;
  const std::uint32_t noun = i - 1;
  if (!in(a.tokens[noun].tag, tags(Tag::NN)) || a.mention_at[noun] != none) return false;
  const WordId lemma = lexicon_->lemma(a.tokens[noun].word, Tag::NN);
  const bool joint = lexicon_->is(lemma, WordClass::joint_noun) || (noun > bounds.first && lexicon_->is(a.tokens[noun - 1].word, WordClass::joint_noun));
  if (!joint) return false;
  Words words(noun, noun + 1, lexicon_->is(lemma, WordClass::joint_noun) ? lemma : a.tokens[noun - 1].word, names_[y].person ? between_ : with_);
  std::size_t count = 0;
  for (std::uint32_t n = y; n != none; n = names_[n].next) ++count;
  for (std::uint32_t n = y; n != none; n = names_[n].next) {
    for (std::uint32_t k = names_[n].next; k != none; k = names_[k].next) link(a, names_[n], names_[k], words);
    if (count > pairwise_partners) break;
  }
  return true;
}

/// "two parties in Peru, A and B", "Peru's parties (A and B)", "In Peru, parties such as A and B": bodies and their country.
bool StaticRelations::grouped_in(const Analysis& a, std::uint32_t y, const TokenSentence& bounds) {
  if (names_[y].head != none || names_[y].next == none || !is_organization(a, names_[y])) return false;
  std::uint32_t i = names_[y].first;
  const auto step = [&] { return i > bounds.first ? (--i, true) : false; };
  if (!step()) return false;
  while (in(a.tokens[i].tag, adjective_tags | tags(Tag::DT)) && step()) {}
  const Token& lead = a.tokens[i];
  if (lead.word == as_ ? !step() || a.tokens[i].word != such_ : !in(lead.tag, tags(Tag::comma, Tag::colon, Tag::bracket, Tag::hyphen)) &&
      lead.word != including_) return false;
  if (!step()) return false;
  if (a.tokens[i].tag == Tag::comma && !step()) return false;
  // What the list tells of: a plural noun, with its country behind, before or at the start of the sentence.
  std::uint32_t place = name_at(i);
  if (place != none) {
    i = names_[place].first;
    if (is_organization(a, names_[place]) || names_[place].person || !step()) return false;
    if (a.tokens[i].tag == Tag::DT && !step()) return false;
    if (a.tokens[i].word != in_ || !step()) return false;
  }
  // "Of the parties in Peru, two (A and B)"
  if (a.tokens[i].tag == Tag::CD && i > bounds.first + 2 && a.tokens[i - 1].tag == Tag::comma && (place = name_at(i - 2)) != none) {
    if (is_organization(a, names_[place]) || names_[place].person || names_[place].first < bounds.first + 2 ||
        a.tokens[names_[place].first - 1].word != in_) return false;
    i = names_[place].first - 2;
  }
  if (!is_group(a, i) || !is_plural(a, i)) return false;
  const std::uint32_t group = i;
  while (place == none && step() && (inside_phrase(a, i) || a.tokens[i].tag == Tag::POS))
    if (a.tokens[i].tag == Tag::POS && i > bounds.first) place = name_at(i - 1);
  if (place == none && a.tokens[bounds.first].tag == Tag::IN && lexicon_->lemma(a.tokens[bounds.first].word, Tag::IN) == in_) {
    const std::uint32_t front = name_at(a.tokens[bounds.first + 1].tag == Tag::DT ? bounds.first + 2 : bounds.first + 1);
    if (front != none && front < y && names_[front].end < a.tokens.size() && a.tokens[names_[front].end].tag == Tag::comma) place = front;
  }
  if (place == none || names_[place].person || is_organization(a, names_[place])) return false;
  Words words = role_words(a, group);
  words.preposition = in_;
  relate(a, y, true, place, false, words);
  return true;
}

/// "Odera, Marsh and other leaders of Unity": so are those before.
bool StaticRelations::and_others(const Analysis& a, std::uint32_t x, std::uint32_t y) {
  std::uint32_t i = names_[x].end, role = none;
  const std::uint32_t end = names_[y].first;
  if (i < end && a.tokens[i].tag == Tag::comma) ++i;
  if (i + 2 >= end || a.tokens[i].tag != Tag::CC || a.tokens[i + 1].word != other_) return false;
  for (i += 2; i < end && (inside_phrase(a, i) || a.tokens[i].tag == Tag::VBG); ++i)
    if (is_role(a, i) && is_plural(a, i)) role = i;
  if (role == none || role + 1 != i || i >= end || !in_phrase_of(a, i, end)) return false;
  relate(a, x, true, y, false, role_words(a, role));
  return true;
}

/// "Unity has two senators, Odera and Marsh": who holds what the object names.
void StaticRelations::owned_holders(const Analysis& a, const Clauses& s, const Clause& clause) {
  const Chunk& verb = s.chunks[clause.verb];
  if (verb.lemma != have_ || verb.negated || clause.subject == none || clause.first_item == clause.last_item) return;
  const std::uint32_t body = name_at(s.chunks[clause.subject].head);
  if (body == none || names_[body].person) return;
  const Item& item = s.items[clause.first_item];
  if (item.clause != none || item.preposition != none) return;
  const Chunk& role = s.chunks[item.chunk];
  const bool counted = a.tokens[role.head].tag == Tag::CD;
  if (!is_role(a, role.head) && !is_group(a, role.head) && !counted) return;
  if (role.last >= a.tokens.size() || !in(a.tokens[role.last].tag, tags(Tag::comma, Tag::colon, Tag::bracket, Tag::hyphen))) return;
  std::uint32_t t = role.last + 1;
  while (t < a.tokens.size() && name_at(t) == none && inside_phrase(a, t)) ++t;
  const std::uint32_t name = t < a.tokens.size() ? name_at(t) : none;
  if (name == none || (names_[name].person ? !counted && !is_role(a, role.head) : !is_organization(a, names_[name]) || !is_group(a, role.head))) return;
  Words words = role_words(a, role.head);
  if (counted) words.lemma = member_;
  words.clause = clause.verb;
  relate(a, name, true, body, false, words);
}

/// "the Labour government of Odera", "Unity under Marsh", "Unity, under the leadership of Marsh": who leads a body.
bool StaticRelations::led(const Analysis& a, std::uint32_t x, std::uint32_t y) {
  if (!is_organization(a, names_[x]) || !names_[y].person) return false;
  std::uint32_t i = names_[x].end, group = none;
  const std::uint32_t end = names_[y].first;
  for (; i < end && in(a.tokens[i].tag, noun_tags); ++i)
    if (is_group(a, i)) group = i;
  if (i + 1 < end && i == names_[x].end && a.tokens[i].tag == Tag::comma && a.tokens[i + 1].word == under_) ++i;
  else if (i >= end || (i > names_[x].end && group != i - 1)) return false;
  // "under the leadership of Odera"
  if (i + 3 < end && a.tokens[i].word == under_ && a.tokens[i + 1].tag == Tag::DT && a.tokens[i + 2].tag == Tag::NN && a.tokens[i + 3].word == of_) {
    Words words(i, i + 4, under_);
    for (i += 4; i < end; ++i)
      if (!inside_phrase(a, i)) return false;
    relate(a, x, false, y, true, words);
    return true;
  }
  const bool party = group == none && i == names_[x].end && is_group(a, i - 1);  // "the Labour Party of Odera"
  if (a.tokens[i].word != under_ && (a.tokens[i].word != of_ || (group == none && !party))) return false;
  Words words(group != none ? group : i, i + 1, group != none ? lexicon_->lemma(a.tokens[group].word, a.tokens[group].tag) : unknown_word, a.tokens[i].word);
  for (++i; i < end; ++i)
    if (!inside_phrase(a, i)) return false;
  relate(a, x, false, y, true, words);
  return true;
}

/// "Under Odera, the Labour Party": a phrase in front of the sentence.
bool StaticRelations::led_in_front(const Analysis& a, std::uint32_t x, std::uint32_t y, const TokenSentence& bounds) {
  if (!names_[x].person || !is_organization(a, names_[y])) return false;
  std::uint32_t i = names_[x].first;
  while (i > bounds.first && a.tokens[i].word != under_ && (i == names_[x].first || inside_phrase(a, i))) --i;
  if (a.tokens[i].word != under_ || i > bounds.first + 1 || names_[x].end >= names_[y].first || a.tokens[names_[x].end].tag != Tag::comma) return false;
  for (std::uint32_t t = names_[x].end + 1; t < names_[y].first; ++t)
    if (!in(a.tokens[t].tag, adjective_tags | tags(Tag::DT))) return false;
  relate(a, y, false, x, false, Words(i, i + 1, under_));
  return true;
}

/// "the Union coalition, comprising A, B and C": they are part of it.
bool StaticRelations::membership(const Analysis& a, std::uint32_t x, std::uint32_t y) {
  if (!is_organization(a, names_[x])) return false;
  // "the Council, composed of three members: Odera, Marsh and Brandt"
  const bool people = names_[y].person && names_[y].next != none && names_[y].first >= 2 && is_role(a, names_[y].first - 2) && is_plural(a, names_[y].first - 2);
  if (!names_[y].body && !people) return false;
  std::uint32_t i = names_[x].end, verb = none, listed = none;
  const std::uint32_t end = names_[y].first;
  for (; i < end; ++i) {
    const Token& t = a.tokens[i];
    if (t.tag == Tag::comma || t.tag == Tag::WDT || in(t.tag, tags(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::RB)) || inside_phrase(a, i) ||
        t.tag == Tag::VBG || t.tag == Tag::VBN || t.tag == Tag::POS || t.word == of_ || t.word == between_) {
      const WordId lemma = lexicon_->lemma(t.word, t.tag);
      if (t.tag == Tag::VBN && i + 1 < end && a.tokens[i + 1].word == up_) {  // "made up of"
        verb = i++;
        continue;
      }
      if (lemma == include_ || lemma == comprise_ || lemma == consist_ || lemma == compose_ || t.word == including_) verb = i;
      else if (in(t.tag, verb_tags) && !lexicon_->is(lemma, WordClass::copula) && !(t.tag == Tag::VBN && inside_phrase(a, i))) return false;
      // "Unity, an alliance of A and B"
      else if ((t.word == of_ || t.word == between_) && lexicon_->is(a.tokens[i - 1].word, WordClass::joint_noun)) listed = i - 1;
      continue;
    }
    if (t.word == including_) {
      verb = i;
      continue;
    }
    // "the Unity coalition (A, B and C)"
    if ((t.tag == Tag::bracket || t.tag == Tag::colon) && i > names_[x].end && is_group(a, i - 1)) {
      listed = i;
      continue;
    }
    return false;
  }
  if (verb == none && !(listed != none && names_[y].next != none)) return false;
  Words words(verb != none ? verb : listed, (verb != none ? verb : listed) + 1, part_, of_);
  for (std::uint32_t n = y; n != none; n = names_[n].next) link(a, names_[n], names_[x], words);
  return true;
}

/// "A, B and C merged into (to form) the Unity Party", "an alliance of A and B called Unity".
bool StaticRelations::merger(const Analysis& a, std::uint32_t x, std::uint32_t y) {
  if (!is_organization(a, names_[x]) || !is_organization(a, names_[y])) return false;
  std::uint32_t i = names_[x].end, verb = none;
  const std::uint32_t end = names_[y].first;
  for (; i < end; ++i) {
    const Token& t = a.tokens[i];
    const WordId lemma = lexicon_->lemma(t.word, t.tag);
    if (in(t.tag, verb_tags) && (lemma == form_ || lemma == create_ || (lemma == call_ && t.tag == Tag::VBN))) verb = i;
    else if (t.word == into_ || t.word == to_) verb = verb == none ? i : verb;
    else if (t.tag == Tag::VBD && lemma == merge_) verb = i;
    else if (!(inside_phrase(a, i) && !in(t.tag, tags(Tag::NN, Tag::NNS))) && t.tag != Tag::comma) return false;
  }
  if (verb == none || a.tokens[verb].word == to_) return false;
  relate(a, x, true, y, false, Words(verb, verb + 1, part_, of_));
  return true;
}

}  // namespace actant
