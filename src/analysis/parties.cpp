// Phrases to parties: which entity a noun phrase names, and how far its words go.
#include <algorithm>

#include "analysis/relation.hpp"

namespace actant {

/// The phrase behind "of", "by", "from" … of a noun phrase, or none.
std::uint32_t RelationFinder::complement_of(const Clauses& s, std::uint32_t chunk, bool people) const {
  std::size_t i = chunk + 1;
  if (i + 1 >= s.chunks.size() || s.chunks[i].kind != ChunkKind::preposition) return none;
  // "a spokesman for Y" is Y's
  const bool speaks_for = s.chunks[i].lemma == for_ && lexicon_->is(s.chunks[chunk].lemma, WordClass::voice_noun);
  // "lawmakers in Y" are Y's, rebels in Y are not
  const std::string_view sector = s.chunks[i].lemma == in_ ? sector_of(s.chunks[chunk]) : std::string_view();
  const bool serves = sector == "GOV" || sector == "COP" || sector == "LEG" || sector == "JUD";
  if (people && s.chunks[i].lemma != of_ && s.chunks[i].lemma != from_ && !speaks_for && !serves) return none;
  if (lexicon_->is(s.chunks[i].lemma, WordClass::adjunct_preposition)) return none;
  std::size_t n = i + 1;
  if (s.chunks[n].kind != ChunkKind::noun) return none;
  while (s.chunks[n].possessive && n + 1 < s.chunks.size() && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
  return static_cast<std::uint32_t>(n);
}

/// "X said it would …": the pronoun below a verb of saying is the speaker, where they agree.
std::uint32_t RelationFinder::speaker_for_pronoun(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  const WordId word = a.tokens[s.chunks[chunk].head].word;
  const std::uint32_t own = s.subject_of[chunk];
  if (own == none) return none;
  // "accused Y of V-ing, an allegation it denies": Y does.
  if (s.clauses[own].object_gap && lexicon_->is(s.chunks[s.clauses[own].verb].lemma, WordClass::denying_verb)) return none;
  std::uint32_t up = s.clauses[own].parent;
  for (int steps = 0; up != none && steps < 4; ++steps, up = s.clauses[up].parent) {
    const std::uint32_t subject = s.clauses[up].subject;
    if (subject == none || subject == chunk) continue;
    const Chunk& c = s.chunks[subject];
    if (in(a.tokens[c.head].tag, tags(Tag::PRP))) continue;
    const EntityNode* e = c.mention != none ? &a.entities[a.mentions[c.mention].entity] : nullptr;
    const bool person = e != nullptr ? e->type == EntityType::person
                                     : (lexicon_->is(c.lemma, WordClass::person_noun) || a.tokens[c.head].tag == Tag::NNP) && !c.plural;
    if ((word == he_ || word == she_) && person) return subject;
    if (word == it_ && (!person || s.clauses[own].kind == ClauseKind::complement) && !c.plural) return subject;
    if (word == they_ && (s.clauses[own].kind == ClauseKind::complement || c.plural || !person || c.next_conjunct != none)) return subject;
    if (word == we_ || word == i_) return subject;
  }
  return none;
}

/// "Kenya, whose troops …": the chunk before "whose", or none.
std::uint32_t RelationFinder::whose(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  if (chunk < 2 || s.chunks[chunk - 1].kind != ChunkKind::relative || a.tokens[s.chunks[chunk - 1].head].tag != Tag::WPS) return none;
  std::uint32_t n = chunk - 2;
  if (s.chunks[n].kind == ChunkKind::comma && n > 0) --n;
  return s.chunks[n].kind == ChunkKind::noun ? n : none;
}

/// The sector of people and bodies: GOV of officials, MIL of troops.
std::string_view RelationFinder::sector_of(const Chunk& c) const {
  const WordValue* value = c.lemma != unknown_word ? lexicon_->value(c.lemma, WordClass::agent) : nullptr;
  const std::string_view sector = value != nullptr ? lexicon_->string(value->text) : std::string_view();
  return sector.size() == 3 ? sector : std::string_view();
}

/// A pronoun or phrase for one entity or several.
void RelationFinder::stand_ins(const Analysis& a, Party p, std::uint32_t mention, std::vector<Party>& out) const {
  for (; mention != none; mention = a.mentions[mention].also) {
    p.entity = a.mentions[mention].entity;
    p.mention = mention;
    out.push_back(p);
  }
}

void RelationFinder::party(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool actor,
                           std::vector<Party>& out, int depth) const {
  const Chunk& c = s.chunks[chunk];
  if (c.time || depth > 4) return;
  if (c.money) {
    // "the $3 billion spent by Y": not the money, but whose it is.
    if (actor || chunk + 1 >= s.chunks.size() || s.clause_of[chunk + 1] == none) return;
    const Clause& clause = s.clauses[s.clause_of[chunk + 1]];
    for (std::uint32_t i = clause.first_item; clause.kind == ClauseKind::participle && clause.antecedent == chunk && i < clause.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none || item.preposition == none || s.chunks[item.chunk].mention == none) continue;
      party(a, s, item.chunk, true, out, depth + 1);
      return;
    }
    return;
  }
  const std::uint32_t last = c.possessive ? c.last - 1 : c.last;
  const auto span = [&](std::uint32_t first, std::uint32_t end) {
    return Span{a.tokens[first].begin, a.tokens[end - 1].end};
  };
  Party p;
  p.chunk = chunk;
  p.span = span(c.first, last);
  const Tag head_tag = a.tokens[c.head].tag;
  if (in(head_tag, tags(Tag::PRP, Tag::PRPS))) {
    // The words of the speaker of the same sentence say more than "he".
    const std::uint32_t speaker = speaker_for_pronoun(a, s, chunk);
    if (speaker != none) {
      const std::size_t before = out.size();
      parties(a, s, speaker, s.clauses[s.subject_of[chunk]].subject_alone, actor, out, depth + 1);
      for (std::size_t i = before; i < out.size(); ++i)
        if (out[i].mention == none) out[i].mention = c.mention;
      return;
    }
  }
  if (c.mention != none) {
    const TokenMention& m = a.mentions[c.mention];
    if (m.kind == MentionKind::pronoun || m.kind == MentionKind::nominal) {
      stand_ins(a, p, c.mention, out);
      return;
    }
    p.entity = m.stands_for != none && actor ? m.stands_for : m.entity;
    if (a.entities[m.entity].type == EntityType::person) p.span = span(behind_body(a, c.first, m.first), last);
    out.push_back(p);
    return;
  }
  if (in(head_tag, tags(Tag::PRP, Tag::PRPS))) {
    out.push_back(p);
    return;
  }
  if (head_tag == Tag::EX || (actor && is_each_other(a, c, s))) return;
  if (const std::uint32_t owner = whose(a, s, chunk); owner != none) {
    const std::size_t before = out.size();
    party(a, s, owner, actor, out, depth + 1);
    if (out.size() > before) {
      out.resize(before + 1);
      return;
    }
  }
  if (lexicon_->is(c.lemma, WordClass::quantifier) || (head_tag == Tag::CD && c.last - c.first <= 2)) {
    // "thousands of Somalis", but "a team from Oslo"
    if (const std::uint32_t of = complement_of(s, chunk, true); of != none && s.chunks[chunk + 1].lemma == of_) {
      const std::size_t before = out.size();
      parties(a, s, of, false, actor, out, depth + 1);
      if (out.size() > before) return;
    }
  }
  if (apposition(a, s, p)) {
    out.push_back(p);
    return;
  }
  // "Odera is a politician who attacked Y": the one who is said to be it.
  if (const std::uint32_t subject = predicate_subject(s, chunk); subject != none && s.chunks[subject].mention != none) {
    p.entity = a.mentions[s.chunks[subject].mention].entity;
    out.push_back(p);
    return;
  }
  // A name inside the phrase: "Russian officials", "Iran's oil sector".
  const bool abstract = frames_->is_abstract(a, c);
  const bool person = lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
                      lexicon_->is(c.lemma, WordClass::group_noun);
  std::size_t found = 0;
  // "Chad's allies" are not Chad, but "his Chadian counterpart" is a Chadian.
  const bool whose_else = a.tokens[c.first].tag == Tag::PRPS && c.head > c.first && a.mention_at[c.head - 1] != none &&
                          a.mentions[a.mention_at[c.head - 1]].kind == MentionKind::adjective;
  if (person && lexicon_->is(c.lemma, WordClass::relational_noun) && !whose_else) {
    out.push_back(p);
    return;
  }
  const bool owned = c.possessor != none && !person;  // "the premier's Gulf policy": the owner counts
  for (std::uint32_t t = c.first; t < c.head && !owned; ++t) {
    const std::uint32_t m = a.mention_at[t];
    if (m == none || a.mentions[m].first != t) continue;
    const TokenMention& mention = a.mentions[m];
    if (mention.kind == MentionKind::pronoun) continue;
    Party inner = p;
    inner.entity = mention.stands_for != none ? mention.stands_for : mention.entity;
    if (person) inner.sector = sector_of(c);
    // "U.S. and Russian officials" are two parties with one head.
    bool coordinated = false;
    for (std::uint32_t k = mention.last; k < c.head && k < mention.last + 2; ++k)
      coordinated |= a.tokens[k].tag == Tag::CC || a.tokens[k].tag == Tag::comma;
    if (found > 0 || coordinated) inner.span = found == 0 ? span(t, mention.last) : span(t, last);
    if (found > 0 && !coordinated && out.back().entity != none && out.back().span == p.span) continue;
    out.push_back(inner);
    ++found;
    if (!coordinated) break;
  }
  if (found == 1 && !actor) extend_to_entity(a, s, out.back());
  if (found > 0) return;
  if (c.possessor != none) {
    const std::size_t before = out.size();
    party(a, s, c.possessor, true, out, depth + 1);
    if (out.size() > before && person)
      for (std::size_t i = before; i < out.size(); ++i) {
        out[i].span = Span{out[i].span.begin, p.span.end};
        out[i].sector = sector_of(c);
      }
    if (out.size() > before) return;
  }
  if (abstract && !actor && lexicon_->is(c.lemma, WordClass::that_noun) && chunk + 1 < s.chunks.size() && s.chunks[chunk + 1].kind == ChunkKind::complementizer) {
    // "claims that Y attacked": the one who is said to have done it.
    for (const Clause& inner : s.clauses) {
      if (inner.marker != chunk + 1 || inner.kind != ClauseKind::complement || inner.subject == none || s.chunks[inner.subject].pronoun) continue;
      const std::size_t before = out.size();
      parties(a, s, inner.subject, inner.subject_alone, false, out, depth + 1);
      if (out.size() > before) return;
    }
  }
  const std::uint32_t of = complement_of(s, chunk, !abstract);
  if (of != none) {
    const std::size_t before = out.size();
    if (person) {
      // "the president of Chad", "residents of Mosul": the entity is behind, the words are all.
      party(a, s, of, true, out, depth + 1);
      if (out.size() > before && out[before].entity != none) {
        out.resize(before + 1);
        out[before].span = actor ? p.span : Span{p.span.begin, out[before].span.end};
        out[before].sector = sector_of(c);
        // "ministers from X and Y", "an alliance of X and Y" are two parties.
        if (c.plural || lexicon_->is(c.lemma, WordClass::group_noun))
          for (std::uint32_t n = s.chunks[of].next_conjunct; n != none; n = s.chunks[n].next_conjunct)
            if (s.chunks[n].mention != none) party(a, s, n, true, out, depth + 1);
        return;
      }
      out.resize(before);
    } else if (abstract && !actor) {
      party(a, s, of, false, out, depth + 1);
      const WordId lead = s.chunks[chunk + 1].lemma;
      if (out.size() > before && (lead == in_ || lead == at_) && !is_somebody(a, s, out[before]) && frames_->is_abstract(a, s.chunks[of])) out.resize(before);  // "a truce in a bid to"
      if (out.size() == before + 1 && out[before].span.begin > p.span.begin) out[before].span.begin = p.span.begin;  // "the attack on a church"
      if (out.size() > before) return;
    }
  }
  if (a.tokens[c.first].tag == Tag::PRPS) {
    // "its refusal": the owner, if the document knows it.
    const std::uint32_t m = a.mention_at[c.first];
    if (m != none && (actor || abstract)) {
      if (abstract) p.span = span(c.first, c.first + 1);
      stand_ins(a, p, m, out);
      return;
    }
  }
  // "actors involved in Iran's oil industry": the words stay, the entity is behind the participle.
  std::size_t behind = chunk + 1;
  while (behind < s.chunks.size() && s.chunks[behind].kind == ChunkKind::adverb) ++behind;
  if (behind < s.chunks.size() && s.clause_of[behind] != none) {
    const Clause& clause = s.clauses[s.clause_of[behind]];
    // "firms involved in Y", but "ministers meeting in Y"
    const bool event = person && s.chunks[clause.verb].gerund && frames_->is_trigger(s.chunks[clause.verb].lemma, TriggerPart::verb);
    if (clause.kind == ClauseKind::participle && clause.antecedent == chunk && !event)
      for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
        const Item& item = s.items[i];
        if (item.clause != none || item.preposition == none || s.chunks[item.chunk].kind != ChunkKind::noun) continue;
        const bool agent = abstract && !actor && s.chunks[item.preposition].lemma == by_ && s.chunks[clause.verb].participle;  // "the order sought by Y"
        if (!agent && std::find(inside_.begin(), inside_.end(), s.chunks[item.preposition].lemma) == inside_.end()) break;  // "backed by Y" is not Y
        const std::size_t before = out.size();
        party(a, s, item.chunk, true, out, depth + 1);
        if (out.size() > before && out[before].entity != none) {
          out.resize(before + 1);
          if (!abstract) out[before].span = actor ? p.span : Span{p.span.begin, out[before].span.end};
          return;
        }
        out.resize(before);
        break;
      }
  }
  if (!actor) extend_to_entity(a, s, p);
  out.push_back(p);
}

/// "the Unity Party candidate Karim Belo": where what says who somebody is begins behind the body he belongs to, which is
/// none of his names.
std::uint32_t RelationFinder::behind_body(const Analysis& a, std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t t = first; t < last; ++t) {
    const std::uint32_t body = a.mention_at[t];
    if (body == none || a.mentions[body].kind != MentionKind::name || a.entities[a.mentions[body].entity].type != EntityType::organization) continue;
    t = a.mentions[body].last - 1;
    first = t + 1;
  }
  return first;
}

/// "the defence minister of Chad, Idris Odera,", "his party, Unity,": the name is the one.
bool RelationFinder::apposition(const Analysis& a, const Clauses& s, Party& p) const {
  const Chunk& c = s.chunks[p.chunk];
  const bool body = lexicon_->is(c.lemma, WordClass::group_noun);
  if (c.plural || c.mention != none || c.next_conjunct != none ||
      !(body || lexicon_->is(c.lemma, WordClass::person_noun) || lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::title)))
    return false;
  std::size_t i = p.chunk + 1;
  while (i + 1 < s.chunks.size() && s.chunks[i].kind == ChunkKind::preposition && s.chunks[i + 1].kind == ChunkKind::noun && s.chunks[i].lemma != by_) {
    ++i;
    while (s.chunks[i].possessive && i + 1 < s.chunks.size() && s.chunks[i + 1].kind == ChunkKind::noun) ++i;
    ++i;
  }
  if (i + 2 >= s.chunks.size() || s.chunks[i].kind != ChunkKind::comma) return false;
  const Chunk& name = s.chunks[i + 1];
  if (name.kind != ChunkKind::noun || name.mention == none || name.next_conjunct != none || name.possessive) return false;
  if (const std::uint32_t clause = s.subject_of[i + 1]; clause != none && s.clauses[clause].kind != ClauseKind::relative) return false;  // but "Odera, who ..."

  const TokenMention& m = a.mentions[name.mention];
  if (a.entities[m.entity].type != (body ? EntityType::organization : EntityType::person) || m.kind == MentionKind::pronoun) return false;
  const ChunkKind after = s.chunks[i + 2].kind;
  if (after != ChunkKind::comma && after != ChunkKind::stop) return false;
  p.entity = m.entity;
  const std::uint32_t first = body ? c.first : behind_body(a, c.first, c.head);
  p.span = {a.tokens[first].begin, a.tokens[name.last - 1].end};
  return true;
}

/// "people in Y", "a school in the town of Y": with its complements the phrase names somebody after all.
void RelationFinder::extend_to_entity(const Analysis& a, const Clauses& s, Party& p) const {
  std::size_t at = p.chunk + 1, last = none;
  const Chunk& host = s.chunks[p.chunk];
  const bool body = lexicon_->is(host.lemma, WordClass::state_noun) || lexicon_->is(host.lemma, WordClass::group_noun);
  for (int depth = 0; depth < 4 && at + 1 < s.chunks.size() && s.chunks[at].kind == ChunkKind::preposition; ++depth) {
    const WordId word = s.chunks[at].lemma;
    if (std::find(inside_.begin(), inside_.end(), word) == inside_.end()) return;
    std::size_t n = at + 1;
    while (s.chunks[n].kind == ChunkKind::noun && s.chunks[n].possessive && n + 1 < s.chunks.size()) ++n;
    const Chunk& c = s.chunks[n];
    if (c.kind != ChunkKind::noun || c.time || c.pronoun || s.subject_of[n] != none) return;
    std::uint32_t found = none;
    for (std::uint32_t t = s.chunks[at + 1].first; t < c.last && found == none; ++t)
      if (a.mention_at[t] != none && a.mentions[a.mention_at[t]].kind != MentionKind::pronoun) found = a.mention_at[t];
    if (found != none || in(a.tokens[c.head].tag, tags(Tag::NNP, Tag::NNPS))) {
      if (p.entity == none && found != none) p.entity = a.mentions[found].entity;
      p.span.end = a.tokens[c.possessive ? c.last - 2 : c.last - 1].end;
      return;
    }
    at = n + 1;
    if (body && word == of_ && frames_->is_abstract(a, c)) return;  // "accused the government of corruption"
    if (p.entity == none && (word == of_ || word == in_)) last = n;
  }
  // "the movement of aid workers": nobody known, but the words say more.
  if (p.entity == none && last != none) p.span.end = a.tokens[s.chunks[last].last - 1].end;
}

/// "German firms including A, B and C", "six firms (A, B and C)": those who are named, instead of all.
void RelationFinder::members(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool actor, std::size_t before,
                             std::vector<Party>& out, int depth) const {
  const Chunk& c = s.chunks[chunk];
  if (!c.plural || (c.mention != none && a.mentions[c.mention].kind != MentionKind::adjective) || depth > 2 || chunk + 2 >= s.chunks.size()) return;
  std::size_t i = chunk + 1;
  // "both parties in Germany - A and B -"
  if (s.chunks[i].kind == ChunkKind::preposition && (s.chunks[i].lemma == in_ || s.chunks[i].lemma == of_) && i + 3 < s.chunks.size() &&
      s.chunks[i + 1].kind == ChunkKind::noun &&
      (s.chunks[i + 2].kind == ChunkKind::comma || s.chunks[i + 2].kind == ChunkKind::colon || s.chunks[i + 2].kind == ChunkKind::bracket_open))
    i += 2;
  if (s.chunks[i].kind == ChunkKind::comma) ++i;
  if (s.chunks[i].kind == ChunkKind::adjective && a.word(s.chunks[i].head) == "such") ++i;
  if (i + 1 >= s.chunks.size()) return;
  const std::string_view word = a.word(s.chunks[i].head);
  const ChunkKind lead = s.chunks[i].kind;
  // "six parties (A, B and C)", "six parties: A, B and C"
  const bool listed = (lead == ChunkKind::bracket_open || lead == ChunkKind::colon) && s.chunks[i + 1].kind == ChunkKind::noun &&
                      s.chunks[i + 1].next_conjunct != none;
  // "firms including A", "firms such as A", "firms, among them A"
  const bool among = word == "among" && a.word(s.chunks[i + 1].head) == "them" && i + 2 < s.chunks.size();
  if (!listed && (lead != ChunkKind::preposition || (!among && word != "including" && word != "like" &&
      !(word == "as" && a.word(s.chunks[i].head - 1) == "such")))) return;
  if (among) ++i;
  const std::size_t all = out.size();
  for (std::uint32_t n = static_cast<std::uint32_t>(i + 1); n != none && s.chunks[n].kind == ChunkKind::noun; n = s.chunks[n].next_conjunct)
    if (s.chunks[n].mention != none && a.mentions[s.chunks[n].mention].kind == MentionKind::name) party(a, s, n, actor, out, depth + 1);
  if (out.size() > all && actor) {
    out.erase(out.begin() + static_cast<std::ptrdiff_t>(before), out.begin() + static_cast<std::ptrdiff_t>(all));
  } else if (all == before + 1 && s.chunks[i + 1].kind == ChunkKind::noun) {
    // "groups including A, B and C", "members including the boss of D": nobody known, so the words go on.
    std::size_t last = i + 1;
    while (last + 1 < s.chunks.size() && s.chunks[last].possessive && s.chunks[last + 1].kind == ChunkKind::noun) ++last;
    if (last + 2 < s.chunks.size() && s.chunks[last + 1].lemma == of_ && s.chunks[last + 2].kind == ChunkKind::noun) last += 2;
    while (s.chunks[last].next_conjunct != none) last = s.chunks[last].next_conjunct;
    out[before].span.end = a.tokens[s.chunks[last].last - 1].end;
  }
}

/// "Chad, together with Niger, condemned Y", "Chad in concert with Niger", "by Chad and by Niger": who acts beside somebody; none if nobody does.
/// `last` is the last chunk of the first actor.
std::uint32_t RelationFinder::companion(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t last) const {
  const auto kind = [&](std::uint32_t i, ChunkKind k) { return i < s.chunks.size() && s.chunks[i].kind == k; };
  std::uint32_t i = last + 1;
  if (kind(i, ChunkKind::bracket_open)) {  // "the party (UP) along with Y"
    while (i < s.chunks.size() && !kind(i, ChunkKind::bracket_close)) ++i;
    ++i;
  }
  if (kind(i, ChunkKind::comma)) ++i;
  // "condemned by Chad and by Niger"
  if (kind(i, ChunkKind::conjunction) && kind(i + 1, ChunkKind::preposition) && s.chunks[i + 1].lemma == by_ && chunk > 0) {
    const std::uint32_t first = phrase_start(s, s.chunks[chunk].first_conjunct != none ? s.chunks[chunk].first_conjunct : chunk);
    if (first == 0 || s.chunks[first - 1].lemma != by_) return none;
    i += 2;
    while (kind(i, ChunkKind::noun) && s.chunks[i].possessive) ++i;
    return kind(i, ChunkKind::noun) && !s.chunks[i].time ? i : none;
  }
  const bool with = kind(i + 1, ChunkKind::preposition) && s.chunks[i + 1].lemma == with_;
  if (kind(i, ChunkKind::adverb) && with && (a.tokens[s.chunks[i].head].word == together_ || a.tokens[s.chunks[i].head].word == jointly_))
    i += 2;
  else if (kind(i, ChunkKind::preposition) && (s.chunks[i].lemma == along_ || s.chunks[i].lemma == alongside_))
    ++i;
  else if (kind(i, ChunkKind::preposition) && s.chunks[i].lemma == in_ && kind(i + 1, ChunkKind::noun) &&
           lexicon_->is(s.chunks[i + 1].lemma, WordClass::joint_noun) &&
           s.chunks[i + 1].first + 1 == s.chunks[i + 1].last && kind(i + 2, ChunkKind::preposition) && s.chunks[i + 2].lemma == with_)
    i += 3;
  else
    return none;
  while (kind(i, ChunkKind::noun) && s.chunks[i].possessive) ++i;
  return kind(i, ChunkKind::noun) && !s.chunks[i].time && !frames_->is_abstract(a, s.chunks[i]) ? i : none;
}

/// ", a diplomat": does a chunk of a list say what the person before it is?
bool RelationFinder::says_what(const Analysis& a, const Clauses& s, std::uint32_t before, std::uint32_t chunk) const {
  const Chunk& c = s.chunks[chunk];
  if (chunk != before + 2 || s.chunks[chunk - 1].kind != ChunkKind::comma || c.mention != none || s.chunks[before].mention == none || c.plural) return false;
  if (a.entities[a.mentions[s.chunks[before].mention].entity].type != EntityType::person) return false;
  const WordId article = a.tokens[c.first].word;
  return (article == a_ || article == an_) && (lexicon_->is(c.lemma, WordClass::person_noun) || lexicon_->is(c.lemma, WordClass::agent));
}

void RelationFinder::parties(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool alone, bool actor,
                             std::vector<Party>& out, int depth) const {
  const std::size_t before = out.size();
  if (s.chunks[chunk].named_by != none) {
    chunk = s.chunks[chunk].named_by;
    alone = false;
  }
  party(a, s, chunk, actor, out, depth);
  members(a, s, chunk, actor, before, out, depth);
  if (alone) return;
  std::uint32_t last = chunk;
  bool aside = false;
  for (std::uint32_t n = s.chunks[chunk].next_conjunct; n != none; n = s.chunks[n].next_conjunct) {
    // "expelled Odera, a diplomat and a lawyer, and Marsh": what he is.
    aside = says_what(a, s, last, n) || (aside && s.chunks[n - 1].kind == ChunkKind::conjunction && s.chunks[n - 2].kind != ChunkKind::comma &&
            s.chunks[n].mention == none);
    if (!aside) party(a, s, n, actor, out, depth);
    last = n;
  }
  if (!actor || depth > 0) return;
  // Behind the name in apposition: "by his party, Unity, and by Chad".
  if (last == chunk && out.size() == before + 1)
    while (last + 1 < s.chunks.size() && a.tokens[s.chunks[last].last - 1].end < out[before].span.end) ++last;
  if (const std::uint32_t beside = companion(a, s, chunk, last); beside != none) parties(a, s, beside, false, actor, out, depth + 1);
}

}  // namespace actant
