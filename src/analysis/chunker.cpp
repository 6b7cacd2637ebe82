#include "analysis/chunker.hpp"

#include <algorithm>
#include <array>

namespace actant {

Chunker::Chunker(const Lexicon& lexicon)
    : lexicon_(&lexicon),
      be_(lexicon.find("be")),
      have_(lexicon.find("have")),
      do_(lexicon.find("do")),
      not_(lexicon.find("not")),
      nt_(lexicon.find("n't")),
      the_(lexicon.find("the")),
      that_(lexicon.find("that")),
      if_(lexicon.find("if")),
      whether_(lexicon.find("whether")),
      including_(lexicon.find("including")),
      according_(lexicon.find("according")),
      to_(lexicon.find("to")),
      as_(lexicon.find("as")),
      of_(lexicon.find("of")),
      at_(lexicon.find("at")), least_(lexicon.find("least")), most_(lexicon.find("most")), more_(lexicon.find("more")),
      less_(lexicon.find("less")), fewer_(lexicon.find("fewer")), than_(lexicon.find("than")), up_(lexicon.find("up")),
      both_(lexicon.find("both")), well_(lexicon.find("well")), no_(lexicon.find("no")), longer_(lexicon.find("longer")),
      along_(lexicon.find("along")), with_(lexicon.find("with")), together_(lexicon.find("together")), others_(lexicon.find("others")),
      among_(lexicon.find("among")),
      today_{lexicon.find("today"), lexicon.find("yesterday"), lexicon.find("tomorrow"), lexicon.find("tonight")} {}

/// Behind "for weeks", "since the 1990s", "on Friday" at a token, or the token itself.
std::uint32_t Chunker::behind_time(const Analysis& a, std::uint32_t at, std::uint32_t limit) const {
  if (a.tokens[at].tag != Tag::IN) return at;
  for (std::uint32_t i = at + 1; i + 1 < limit && i < at + 4; ++i) {
    const Token& t = a.tokens[i];
    if (lexicon_->is(t.word, WordClass::time_noun) || lexicon_->is(t.word, WordClass::weekday) || lexicon_->is(t.word, WordClass::month) ||
        (t.tag == Tag::NNS && lexicon_->is(lexicon_->lemma(t.word, Tag::NNS), WordClass::time_noun)))
      return i + 1;
    if (!in(t.tag, adjective_tags | tags(Tag::DT, Tag::CD, Tag::NNS))) return at;
  }
  return at;
}

std::uint32_t Chunker::verb_chunk(const Analysis& a, std::uint32_t at, std::uint32_t limit,
                                  std::vector<Chunk>& out) const {
  const Token* const tokens = a.tokens.data();
  Chunk c;
  c.kind = ChunkKind::verb;
  c.first = at;
  std::uint32_t i = at;
  if (tokens[i].tag == Tag::TO) {
    c.infinitive = true;
    ++i;
  }
  std::uint32_t main = none;
  bool after_be = false, after_have = false, auxiliary = false;
  while (i < limit) {
    const Token& t = tokens[i];
    const bool negator = t.word == not_ || t.word == nt_ || lexicon_->is(t.word, WordClass::negator);
    if (negator || in(t.tag, adverb_tags) || t.tag == Tag::quote) {
      // Only what stands between the parts of the group belongs to it, "not" behind an auxiliary too.
      std::uint32_t j = i;
      bool negation = false;
      while (j < limit && (in(a.tokens[j].tag, adverb_tags) || a.tokens[j].tag == Tag::quote ||
                           a.tokens[j].word == not_ || a.tokens[j].word == nt_)) {
        negation |= a.tokens[j].word == not_ || a.tokens[j].word == nt_ ||
                    lexicon_->is(a.tokens[j].word, WordClass::negator);
        ++j;
      }
      const bool verb_follows = j < limit && (in(a.tokens[j].tag, verb_tags) || a.tokens[j].tag == Tag::MD) &&
                                a.mention_at[j] == none;
      const bool open = main == none || auxiliary;
      if (verb_follows && open) {
        c.negated |= negation;
        i = j;
        continue;
      }
      if (negation && main != none && auxiliary) {
        c.negated = true;
        ++i;
        while (i < j && a.tokens[i].word != not_ && a.tokens[i].word != nt_ && i + 1 < j) ++i;
      }
      break;
    }
    if (auxiliary && (after_have || c.lemma == unknown_word))
      if (const std::uint32_t j = behind_time(a, i, limit);
          j > i && a.mention_at[j] == none && in(a.tokens[j].tag, after_have ? tags(Tag::VBN, Tag::VBD) : tags(Tag::VB, Tag::VBP))) {
        i = j;  // "have for weeks been talking", "will on Friday release"
        continue;
      }
    if (a.mention_at[i] != none) break;
    if (t.tag == Tag::MD && main == none) {
      c.modal = lexicon_->lemma(t.word, Tag::MD);
      c.finite = true;
      auxiliary = true;
      main = i++;
      continue;
    }
    if (!in(t.tag, verb_tags)) break;
    if (main != none && !auxiliary) break;
    const WordId lemma = lexicon_->lemma(t.word, t.tag);
    if (main == none && in(t.tag, finite_tags)) c.finite = true;
    if (main == none) {
      c.gerund = t.tag == Tag::VBG;
      c.participle = t.tag == Tag::VBN;
      c.base = t.tag == Tag::VB && !c.infinitive;
      c.past = t.tag == Tag::VBD;
    }
    if (after_be && t.tag == Tag::VBN) c.passive = true;
    if (after_be && t.tag == Tag::VBG) c.progressive = true;
    // "did" and "has" as main verbs end the group because no verb follows them.
    after_have = lemma == have_;
    after_be = lemma == be_;
    auxiliary = lemma == be_ || lemma == have_ || lemma == do_;
    c.copula = lemma == be_;
    main = i++;
    c.lemma = lemma;
  }
  (void)after_have;
  if (main == none) main = at;
  c.head = main;
  if (c.lemma == unknown_word) c.lemma = lexicon_->lemma(a.tokens[main].word, a.tokens[main].tag);
  c.last = std::max(i, at + 1);
  // Trailing adverbs and quotes were not taken; "to" alone is a preposition, the caller has checked.
  c.copula = c.copula || lexicon_->is(c.lemma, WordClass::copula);
  if (!out.empty()) {
    // Adverbs of negation before the group: "never met".
    for (std::size_t k = out.size(); k > 0 && out[k - 1].kind == ChunkKind::adverb; --k)
      c.negated |= lexicon_->is(a.tokens[out[k - 1].head].word, WordClass::negator) || a.tokens[out[k - 1].head].word == no_;
  }
  out.push_back(c);
  return c.last;
}

void Chunker::chunk(const TokenSentence& s, const Analysis& a, std::vector<Chunk>& out) const {
  out.clear();
  const Token* const tokens = a.tokens.data();
  const auto single = [&](std::uint32_t at, ChunkKind kind) {
    Chunk& c = out.emplace_back();
    c.kind = kind;
    c.first = c.head = at;
    c.last = at + 1;
    c.lemma = lexicon_->lemma(tokens[at].word, tokens[at].tag);
    return at + 1;
  };
  for (std::uint32_t i = s.first; i < s.last;) {
    const Token& t = tokens[i];
    if (in(t.tag, tags(Tag::comma, Tag::stop, Tag::colon)) && a.mention_at[i] == none) {
      i = single(i, t.tag == Tag::comma ? ChunkKind::comma : t.tag == Tag::stop ? ChunkKind::stop : ChunkKind::colon);
      continue;
    }
    if (t.word == no_ && i + 1 < s.last && tokens[i + 1].word == longer_) {
      i = single(i, ChunkKind::adverb);
      out.back().last = ++i;
      continue;
    }
    const std::uint32_t counted = quantity(a, i, s.last);
    if ((counted > 0 || opens_noun(a, s.first, i, s.last)) &&
        !(t.tag == Tag::DT && t.word == that_ && a.mention_at[i] == none && i + 1 < s.last && in(tokens[i + 1].tag, tags(Tag::DT, Tag::PRP)))) {
      i = noun_chunk(a, i, i + counted, s.last, out);
      continue;
    }
    if (t.word == according_ && i + 1 < s.last && a.tokens[i + 1].word == to_) {
      i = single(i, ChunkKind::preposition);
      out.back().last = ++i;
      continue;
    }
    if (t.word == including_) {
      i = single(i, ChunkKind::preposition);
      continue;
    }
    if (t.tag == Tag::TO) {
      std::uint32_t j = i + 1;
      while (j < s.last && in(a.tokens[j].tag, adverb_tags)) ++j;
      if (j < s.last && a.mention_at[j] == none && in(a.tokens[j].tag, tags(Tag::VB, Tag::VBP)))
        i = verb_chunk(a, i, s.last, out);
      else
        i = single(i, ChunkKind::preposition);
      continue;
    }
    if (t.tag == Tag::MD || in(t.tag, verb_tags)) {
      i = verb_chunk(a, i, s.last, out);
      continue;
    }
    // "most of its troops", "several of them"
    if (in(t.tag, tags(Tag::RBS, Tag::RBR, Tag::JJS, Tag::JJR, Tag::JJ)) && i + 1 < s.last && a.tokens[i + 1].word == of_ &&
        lexicon_->is(t.word, WordClass::quantifier)) {
      i = single(i, ChunkKind::noun);
      out.back().first_conjunct = static_cast<std::uint32_t>(out.size() - 1);
      continue;
    }
    switch (t.tag) {
      case Tag::IN:
        if (t.word == as_ && i + 2 < s.last && a.tokens[i + 1].word == well_ && a.tokens[i + 2].word == as_) {
          i = single(i, ChunkKind::conjunction);  // "X as well as Y"
          out.back().last = i = i + 2;
          break;
        }
        if (t.word == along_ && i + 1 < s.last && a.tokens[i + 1].word == with_) {
          i = single(i, ChunkKind::preposition);  // "X along with Y"
          out.back().last = ++i;
          break;
        }
        if (t.word == that_)
          i = single(i, ChunkKind::complementizer);
        else if (lexicon_->is(t.word, WordClass::subordinator))
          i = single(i, ChunkKind::subordinator);
        else if (i + 1 < s.last && in(a.tokens[i + 1].tag, tags(Tag::TO)) && lexicon_->is(t.word, WordClass::particle))
          i = single(i, ChunkKind::particle);  // "handed two hostages over to Y"
        else
          i = single(i, ChunkKind::preposition);
        break;
      case Tag::WDT: case Tag::WP: case Tag::WPS: i = single(i, ChunkKind::relative); break;
      case Tag::WRB:
        i = single(i, lexicon_->is(t.word, WordClass::subordinator)
                          ? ChunkKind::subordinator : ChunkKind::relative);
        break;
      case Tag::CC: i = single(i, t.word == both_ ? ChunkKind::adverb : ChunkKind::conjunction); break;
      case Tag::comma: i = single(i, ChunkKind::comma); break;
      case Tag::colon: i = single(i, ChunkKind::colon); break;
      case Tag::stop: i = single(i, ChunkKind::stop); break;
      case Tag::quote: i = single(i, ChunkKind::quote); break;
      case Tag::bracket: {
        const char c = a.text[t.begin];
        i = single(i, c == '(' || c == '[' || c == '{' ? ChunkKind::bracket_open : ChunkKind::bracket_close);
        break;
      }
      case Tag::RP: {
        // "waters off the coast": a particle stands behind its verb, or ends the object.
        const bool leads = i > s.first && !in(a.tokens[i - 1].tag, verb_tags | adverb_tags) && i + 1 < s.last && starts_noun(a, s.first, i + 1, s.last) &&
                           in(a.tokens[i - 1].tag, noun_tags) && a.tokens[i + 1].tag != Tag::PRP;
        i = single(i, leads ? ChunkKind::preposition : ChunkKind::particle);
        break;
      }
      case Tag::JJ: case Tag::JJR: case Tag::JJS: i = single(i, ChunkKind::adjective); break;
      case Tag::RB: case Tag::RBR: case Tag::RBS: {
        // "sent two pilots back to Y"
        const bool ends_object = !out.empty() && out.back().kind == ChunkKind::noun && !out.back().time && i + 1 < s.last &&
                                 in(a.tokens[i + 1].tag, tags(Tag::TO, Tag::IN, Tag::stop)) && lexicon_->is(t.word, WordClass::particle);
        i = single(i, ends_object ? ChunkKind::particle : ChunkKind::adverb);
        break;
      }
      default: i = single(i, ChunkKind::other); break;
    }
  }
  link_conjuncts(a, out);
}

/// "Citing security concerns", "After talks with officials": is a noun chunk the end of a participle's phrase that opens the sentence?
bool Chunker::ends_fronted_participle(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t noun) const {
  for (std::size_t i = noun; i-- > 0;) {
    const Chunk& c = chunks[i];
    if (c.kind == ChunkKind::verb) return !c.finite && in(a.tokens[c.first].tag, tags(Tag::VBG, Tag::VBN)) && (i == 0 || (i == 1 && chunks[0].kind != ChunkKind::noun));
    if (c.kind != ChunkKind::noun && c.kind != ChunkKind::preposition && c.kind != ChunkKind::adjective) return false;
  }
  return false;
}

/// "their presidents, Mara Odera and Ivo Marsh, met": who they are, not more of them.
bool Chunker::names_role_holders(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t role, std::size_t first, std::size_t last) const {
  const Chunk& c = chunks[role];
  if (!c.plural || c.mention != none || first == last || role + 1 >= chunks.size() || chunks[role + 1].kind != ChunkKind::comma ||
      !(lexicon_->is(c.lemma, WordClass::person_noun) || lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::title)))
    return false;
  if (last + 1 >= chunks.size() || (chunks[last + 1].kind != ChunkKind::comma && chunks[last + 1].kind != ChunkKind::stop)) return false;
  for (std::size_t i = first; i <= last; ++i)
    if (chunks[i].kind == ChunkKind::noun && (chunks[i].mention == none || a.entities[a.mentions[chunks[i].mention].entity].type != EntityType::person)) return false;
  return true;
}

/// "Odera of Britain and Marsh", "praised Odera for X, Marsh for Y and Brandt for Z": behind what says more of a name, if another
/// name follows with the same preposition, or both are people; else the chunk of the name.
std::size_t Chunker::behind_own_phrase(const Analysis& a, const std::vector<Chunk>& chunks, std::size_t name) const {
  const auto is = [&](std::size_t i, ChunkKind kind) { return i < chunks.size() && chunks[i].kind == kind; };
  const auto named = [&](std::size_t i) { return chunks[i].mention != none && a.mentions[chunks[i].mention].kind == MentionKind::name; };
  const auto phrase_end = [&](std::size_t i) {
    while (is(i, ChunkKind::noun) && chunks[i].possessive && is(i + 1, ChunkKind::noun)) ++i;
    return i;
  };
  if (!named(name) || !is(name + 1, ChunkKind::preposition) || !is(name + 2, ChunkKind::noun)) return name;
  std::size_t end = phrase_end(name + 2) + 1;
  while (is(end, ChunkKind::preposition) && chunks[end].lemma == of_ && is(end + 1, ChunkKind::noun)) end = phrase_end(end + 1) + 1;
  std::size_t next = end;
  if (is(next, ChunkKind::comma)) ++next;
  if (is(next, ChunkKind::conjunction)) ++next;
  if (next == end || !is(next, ChunkKind::noun)) return name;
  next = phrase_end(next);
  if (!is(next, ChunkKind::noun) || !named(next)) return name;
  const auto person = [&](std::size_t i) { return a.entities[a.mentions[chunks[i].mention].entity].type == EntityType::person; };
  const bool people = person(name) && person(next);
  if (people) return end;
  return is(next + 1, ChunkKind::preposition) && is(next + 2, ChunkKind::noun) && chunks[next + 1].lemma == chunks[name + 1].lemma ? end : name;
}

void Chunker::link_conjuncts(const Analysis& a, std::vector<Chunk>& chunks) const {
  const auto is_noun = [&](std::size_t i) { return i < chunks.size() && chunks[i].kind == ChunkKind::noun; };
  // The chunk of a whole phrase begins at its outermost possessor.
  const auto phrase_end = [&](std::size_t i) {
    while (is_noun(i) && chunks[i].possessive && is_noun(i + 1)) ++i;
    return i;
  };
  const bool headline = !chunks.empty() && chunks.back().kind != ChunkKind::stop && chunks.back().kind != ChunkKind::quote;
  for (std::size_t i = 0; i + 1 < chunks.size(); ++i) {
    if (!is_noun(i) || chunks[i].possessive || chunks[i].next_conjunct != none || chunks[i].time) continue;
    // What may lead to the next member; behind most nouns nothing does.
    const ChunkKind behind = chunks[i + 1].kind;
    if (behind != ChunkKind::comma && behind != ChunkKind::conjunction && behind != ChunkKind::bracket_open &&
        (behind != ChunkKind::preposition || chunks[i].mention == none))
      continue;
    if (i > 0 && a.tokens[chunks[i].head].word == others_ && chunks[i - 1].lemma == among_) continue;  // "among others, X and Y": an aside
    // X and Y; X, Y and Z; X, Y, and Z. A comma counts only if a conjunction closes the list.
    std::size_t at = i;
    std::array<std::size_t, 24> list;  // longer lists are cut: nobody names more
    std::size_t members = 0;
    bool closed = false;
    while (true) {
      std::size_t next = at + 1;
      if (const std::size_t over = behind_own_phrase(a, chunks, at); over != at) next = over;
      // "the Party (PP) and the Front": over an acronym; "Odera, left, and Marsh": over where they stand.
      if (next + 2 < chunks.size() && chunks[next].kind == ChunkKind::bracket_open && is_noun(next + 1) &&
          chunks[next + 2].kind == ChunkKind::bracket_close)
        next += 3;
      else if (next + 2 < chunks.size() && chunks[next].kind == ChunkKind::comma && chunks[next + 1].kind == ChunkKind::adjective) {
        std::size_t k = next + 1;
        while (k < chunks.size() && chunks[k].kind == ChunkKind::adjective) ++k;
        if (k + 1 < chunks.size() && chunks[k].kind == ChunkKind::comma && chunks[k + 1].kind == ChunkKind::conjunction) next = k;
      }
      if (next >= chunks.size()) break;
      bool joined = false, last = false;
      if (chunks[next].kind == ChunkKind::conjunction && a.word(chunks[next].head) != "but") {
        joined = last = true;
        ++next;
      } else if (chunks[next].kind == ChunkKind::comma) {
        ++next;
        if (next < chunks.size() && chunks[next].kind == ChunkKind::conjunction && a.word(chunks[next].head) != "but") {
          last = true;
          ++next;
        }
        joined = true;
      }
      if (!joined || !is_noun(next)) break;
      next = phrase_end(next);
      if (!is_noun(next) || chunks[next].time) break;
      // A new clause, not a conjunct: "X attacked Y and Z fled".
      list[members++] = next;
      at = next;
      if (members == list.size()) last = true;
      if (last) {
        closed = true;
        break;
      }
    }
    // A headline has a comma for "and": "Mali, Ghana Sign Treaty".
    if (!closed && members > 0 && i == 0 && headline && chunks[i].mention != none && list[members - 1] + 1 < chunks.size() &&
        chunks[list[members - 1] + 1].kind == ChunkKind::verb)
      closed = std::all_of(list.begin(), list.begin() + members, [&](std::size_t n) { return chunks[n].mention != none; });
    // "six parties (A, B, C)": in brackets the commas are enough.
    if (!closed && members > 0 && i > 0 && chunks[i - 1].kind == ChunkKind::bracket_open && list[members - 1] + 1 < chunks.size() &&
        chunks[list[members - 1] + 1].kind == ChunkKind::bracket_close)
      closed = chunks[i].mention != none && std::all_of(list.begin(), list.begin() + members, [&](std::size_t n) { return chunks[n].mention != none; });
    if (!closed || members == 0) continue;
    // "After meeting Kenyan officials, Denmark and Sweden condemned Sudan": what is fronted ends at the comma.
    if (members > 1 && chunks[i + 1].kind == ChunkKind::comma && ends_fronted_participle(a, chunks, i) && list[members - 1] + 1 < chunks.size() &&
        chunks[list[members - 1] + 1].kind == ChunkKind::verb && chunks[list[members - 1] + 1].finite)
      continue;
    if (names_role_holders(a, chunks, i, list[0], list[members - 1])) {
      chunks[i].named_by = static_cast<std::uint32_t>(list[0]);
      continue;
    }
    // In "X, the premier, and Y" the apposition is not told apart from a member: it does no harm.
    std::size_t previous = i;
    for (std::size_t k = 0; k < members; ++k) {
      const std::size_t member = list[k];
      chunks[previous].next_conjunct = static_cast<std::uint32_t>(member);
      chunks[member].first_conjunct = static_cast<std::uint32_t>(i);
      previous = member;
    }
  }
}

}  // namespace actant
