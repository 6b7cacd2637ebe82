// Noun chunks: where a basic noun phrase begins, what belongs to it, and what its head is.
#include "analysis/chunker.hpp"

#include <algorithm>

namespace actant {
namespace {

/// What may stand inside a noun chunk; the rest ends it without further questions.
constexpr TagSet inner_tags = noun_tags | adjective_tags | adverb_tags |
                              tags(Tag::DT, Tag::PDT, Tag::PRPS, Tag::CD, Tag::symbol, Tag::quote, Tag::bracket, Tag::hyphen, Tag::VBG,
                                   Tag::VBN, Tag::CC, Tag::comma);

bool adjectival(const Analysis& a, std::uint32_t token) {
  const std::uint32_t m = a.mention_at[token];
  return (m != none && a.mentions[m].kind == MentionKind::adjective) || in(a.tokens[token].tag, adjective_tags);
}

bool nominal(const Analysis& a, std::uint32_t token) {
  return a.mention_at[token] != none || in(a.tokens[token].tag, noun_tags);
}

}  // namespace

std::uint32_t Chunker::quantity_before_number(const Analysis& a, std::uint32_t at, std::uint32_t limit) const {
  const auto number = [&](std::uint32_t t) {
    if (t >= limit) return false;
    const bool a_dozen = a.tokens[t].tag == Tag::DT && t + 1 < limit && a.word(t) == "a" && lexicon_->is(a.tokens[t + 1].word, WordClass::quantifier);
    return a_dozen || a.tokens[t].tag == Tag::CD || a.tokens[t].tag == Tag::symbol;
  };
  const WordId w = a.tokens[at].word;
  const bool phrase = w == at_ || w == more_ || w == less_ || w == fewer_ || w == up_;
  const bool approximator = a.tokens[at].tag != Tag::RP && lexicon_->is(w, WordClass::approximator);  // but "handed over 200 guards"
  if (w == unknown_word || (!phrase && !approximator && a.tokens[at].tag != Tag::NNS)) return 0;
  const auto many = [&](std::uint32_t t) {
    return a.tokens[t].tag == Tag::NNS && lexicon_->is(lexicon_->lemma(a.tokens[t].word, Tag::NNS), WordClass::quantifier);
  };
  if (at + 2 < limit && many(at) && a.tokens[at + 1].word == of_ && many(at + 2)) return 2;
  if (approximator && number(at + 1)) return 1;
  if (phrase && number(at + 2) &&
      (a.tokens[at + 1].word == least_ || a.tokens[at + 1].word == most_ || a.tokens[at + 1].word == than_ ||
       a.tokens[at + 1].word == to_))
    return 2;
  return 0;
}

bool Chunker::starts_noun(const Analysis& a, std::uint32_t first, std::uint32_t at, std::uint32_t limit) const {
  return quantity(a, at, limit) > 0 || opens_noun(a, first, at, limit);
}

/// "armed men", "wounded soldiers", "more resources": does a modifier or a mark open a noun chunk?
bool Chunker::modifier_opens_noun(const Analysis& a, std::uint32_t first, std::uint32_t at, std::uint32_t limit) const {
  const Tag tag = a.tokens[at].tag;
  if (tag == Tag::quote) {
    // A quoted modifier: a quote that closes after a few words, and a common noun behind it.
    for (std::uint32_t i = at + 1; i + 1 < limit && i < at + 5; ++i) {
      if (a.tokens[i].tag == Tag::quote) return i > at + 1 && in(a.tokens[i + 1].tag, tags(Tag::NN, Tag::NNS)) && a.mention_at[i + 1] == none;
      if (!nominal(a, i) && !in(a.tokens[i].tag, adjective_tags)) return false;
    }
    return false;
  }
  if (a.mention_at[at] != none) return true;
  if (in(tag, adjective_tags)) {
    // An adjective opens a noun chunk only if a noun follows.
    for (std::uint32_t i = at + 1; i < limit && i < at + 6; ++i) {
      if (nominal(a, i)) return true;
      if (a.tokens[i].tag == Tag::comma && i + 2 < limit && !in(a.tokens[i + 1].tag, adjective_tags) &&
          !(a.tokens[i + 1].tag == Tag::CC && in(a.tokens[i + 2].tag, adjective_tags)))
        return false;
      if (!in(a.tokens[i].tag, adjective_tags | tags(Tag::hyphen, Tag::CC, Tag::comma, Tag::CD, Tag::VBG, Tag::VBN)))
        return false;
    }
    return false;
  }
  // "Chad's newly elected president"
  const bool owned = at > first && a.tokens[at - 1].tag == Tag::POS;
  const auto thing = [&](std::uint32_t i) { return i < limit && in(a.tokens[i].tag, tags(Tag::NN, Tag::NNS)) && a.mention_at[i] == none; };
  if (owned && tag == Tag::VBN && thing(at + 1)) return true;
  if (owned && in(tag, adverb_tags) && at + 2 < limit && in(a.tokens[at + 1].tag, tags(Tag::VBN, Tag::JJ)) && thing(at + 2)) return true;
  if (tag == Tag::VBN && at + 1 < limit) {
    // "wounded soldiers" at the start, behind a preposition or a verb; else it is a verb.
    const bool opens = at == first || in(a.tokens[at - 1].tag, verb_tags | tags(Tag::IN, Tag::TO, Tag::DT, Tag::PRPS, Tag::JJ, Tag::CC));
    if (!opens) return false;
    const Tag next = a.tokens[at + 1].tag;
    if (in(next, tags(Tag::NN, Tag::NNS)) || a.mention_at[at + 1] != none) return true;
    std::uint32_t i = at + 1;  // "defeated 2016 senatorial candidate"
    while (i < limit && i < at + 4 && in(a.tokens[i].tag, adjective_tags | tags(Tag::CD, Tag::NNP, Tag::NNPS)) && !nominal(a, i)) ++i;
    return i < limit && in(next, adjective_tags | tags(Tag::CD, Tag::NNP, Tag::NNPS)) && nominal(a, i);
  }
  if (in(tag, tags(Tag::RBR, Tag::RBS)) && at + 1 < limit)  // "more resources", "most European states"
    for (std::uint32_t i = at + 1; i < limit && i < at + 5; ++i) {
      if (in(a.tokens[i].tag, tags(Tag::NN, Tag::NNS)) || a.mention_at[i] != none) return true;
      if (!in(a.tokens[i].tag, adjective_tags)) return false;
    }
  if (tag == Tag::symbol && at + 1 < limit && a.tokens[at + 1].tag == Tag::CD) return true;
  return false;
}

void Chunker::finish_noun(const Analysis& a, Chunk& c) const {
  std::uint32_t end = c.last;
  if (c.possessive) --end;
  c.head = end > c.first ? end - 1 : c.first;
  c.mention = a.mention_at[c.head];
  const Token& head = a.tokens[c.head];
  c.pronoun = in(head.tag, tags(Tag::PRP, Tag::PRPS, Tag::EX)) && c.mention == none;
  c.plural = head.tag == Tag::NNS || head.tag == Tag::NNPS;
  c.lemma = lexicon_->lemma(head.word, c.plural ? Tag::NNS : Tag::NN);
  const Token& first = a.tokens[c.first];
  const bool article = first.word == the_ && (a.word(c.first) == "the" || a.word(c.first) == "The");
  c.definite = first.tag == Tag::PRPS || article || c.possessor != none;
  const ClassSet of_head = lexicon_->record(head.word).classes, of_lemma = lexicon_->record(c.lemma).classes;
  const auto is = [](ClassSet classes, WordClass cls) { return (classes & bit(cls)) != 0; };
  c.time = c.mention == none && (is(of_head, WordClass::weekday) || (is(of_head, WordClass::month) && has_capital(head.shape)) ||
           is(of_lemma, WordClass::time_noun) ||
           (head.tag == Tag::CD && head.end - head.begin == 4 && c.last - c.first == 1 && a.text[head.begin] <= '9') ||
           (head.tag == Tag::CD && c.head > c.first && lexicon_->is(a.tokens[c.head - 1].word, WordClass::month)));
  // "a quarter of its army"
  if (c.time && is(of_lemma, WordClass::quantifier) && c.last < a.tokens.size() && a.tokens[c.last].word == of_) c.time = false;
  for (std::uint32_t i = c.first; i < end; ++i)
    if (a.tokens[i].tag == Tag::symbol) c.money = true;
  // "2 million francs", but "a mark on the wall"
  if (is(of_lemma, WordClass::currency_noun) && (c.plural || (c.head > c.first && a.tokens[c.head - 1].tag == Tag::CD))) c.money = true;
}

/// "Yemen today", "Odera Wednesday", "17 July 2017 Russia's": where a time begins or ends, so does a phrase.
bool Chunker::time_opens(const Analysis& a, std::uint32_t at) const {
  const Token& t = a.tokens[at];
  const Token& before = a.tokens[at - 1];
  const bool today = std::find(std::begin(today_), std::end(today_), t.word) != std::end(today_);
  if (today && t.word != unknown_word) return true;
  const auto day = [&](const Token& x) { return (lexicon_->record(x.word).classes & (bit(WordClass::weekday) | bit(WordClass::month))) != 0; };
  if (a.mention_at[at] == none && in(t.tag, noun_tags) && day(t)) return true;
  // "detained X hours before a rally"
  if (a.mention_at[at] == none)
    return a.mention_at[at - 1] != none && t.tag == Tag::NNS && lexicon_->is(lexicon_->lemma(t.word, Tag::NNS), WordClass::time_noun) &&
           at + 1 < a.tokens.size() && in(a.tokens[at + 1].tag, adverb_tags | bit(Tag::IN));
  if (a.mention_at[at - 1] == none && day(before)) return true;
  const bool year = before.tag == Tag::CD && before.end - before.begin == 4 && at >= 2 && lexicon_->is(a.tokens[at - 2].word, WordClass::month);
  return year;
}

/// Behind "and Niger", or where it was: the last token is that of the sentence at most.
std::uint32_t Chunker::behind_names(const Analysis& a, std::uint32_t at, std::uint32_t limit) const {
  if (at + 2 >= limit || a.tokens[at].tag != Tag::CC || a.mention_at[at + 1] == none) return at;
  const std::uint32_t end = a.mentions[a.mention_at[at + 1]].last;
  return end < limit ? end : at;
}

/// "In the 2004 election Ana Prado stood": is a name behind a phrase that opens the sentence, rather than in it?
bool Chunker::behind_fronted(const Analysis& a, std::uint32_t at, std::uint32_t name) const {
  const TokenMention& m = a.mentions[a.mention_at[name]];
  if (at == 0 || a.tokens[at - 1].tag != Tag::IN || !(at == 1 || in(a.tokens[at - 2].tag, tags(Tag::comma, Tag::stop, Tag::quote)))) return false;
  const Token& noun = a.tokens[name - 1];
  if (!in(noun.tag, tags(Tag::NN, Tag::NNS)) || a.mention_at[name - 1] != none || m.kind != MentionKind::name ||
      a.entities[m.entity].type != EntityType::person) return false;
  const WordId lemma = lexicon_->lemma(noun.word, noun.tag);
  if (names_people(noun) || !(lexicon_->is(lemma, WordClass::event_noun) || lexicon_->is(lemma, WordClass::joint_noun) ||
      lexicon_->is(lemma, WordClass::thing_noun) || lexicon_->is(lemma, WordClass::time_noun))) return false;
  return m.last < a.tokens.size() && in(a.tokens[m.last].tag, finite_tags | tags(Tag::MD, Tag::CC, Tag::comma, Tag::RB));
}

/// "appointed Ivo Marsh # prime minister": does a person's name behind a verb end before the office he gets?
bool Chunker::named_to_office(const Analysis& a, std::uint32_t at, std::uint32_t limit) const {
  const std::uint32_t m = a.mention_at[at];
  if (m == none || at == 0 || !in(a.tokens[at - 1].tag, finite_tags | tags(Tag::VB, Tag::VBN, Tag::VBG))) return false;
  const TokenMention& name = a.mentions[m];
  if (name.first != at || name.kind != MentionKind::name || a.entities[name.entity].type != EntityType::person) return false;
  std::uint32_t i = name.last;
  while (i < limit && in(a.tokens[i].tag, adjective_tags)) ++i;
  return i < limit && a.tokens[i].tag == Tag::NN && a.mention_at[i] == none && names_people(a.tokens[i]) &&
         (i + 1 >= limit || (a.mention_at[i + 1] == none && !in(a.tokens[i + 1].tag, noun_tags)));
}

/// "In 1999 Labour merged": a year behind its preposition, with a name behind it that it is no part of.
bool Chunker::bare_year(const Analysis& a, std::uint32_t at) const {
  const Token& t = a.tokens[at];
  if (t.tag != Tag::CD || t.end - t.begin != 4 || at == 0 || at + 1 >= a.tokens.size() || a.tokens[at - 1].tag != Tag::IN) return false;
  std::uint32_t name = at + 1;  // over a title: "In 1999 Prime Minister Odera"
  while (name + 1 < a.tokens.size() && name < at + 5 && a.mention_at[name] == none && in(a.tokens[name].tag, noun_tags | adjective_tags)) ++name;
  const std::uint32_t m = a.mention_at[name];
  const bool titled = m != none && name > at + 1 && a.entities[a.mentions[m].entity].type == EntityType::person && names_people(a.tokens[name - 1]);
  return m != none && a.mentions[m].kind == MentionKind::name && a.mentions[m].first == name && (name == at + 1 || titled) &&
         std::all_of(a.text.begin() + t.begin, a.text.begin() + t.end, [](char c) { return c >= '0' && c <= '9'; });
}

bool Chunker::names_people(const Token& t) const {
  const WordId lemma = lexicon_->lemma(t.word, t.tag);
  return lexicon_->is(lemma, WordClass::person_noun) || lexicon_->is(lemma, WordClass::agent) || lexicon_->is(lemma, WordClass::title) ||
         lexicon_->is(lemma, WordClass::place_noun);
}

/// Does a name follow its title over a preposition? The last chunks are the title's noun and the preposition then.
bool Chunker::title_of(const Analysis& a, const std::vector<Chunk>& out, std::uint32_t name) const {
  if (out.size() < 2 || out.back().kind != ChunkKind::preposition || out[out.size() - 2].kind != ChunkKind::noun) return false;
  if (a.entities[a.mentions[a.mention_at[name]].entity].type != EntityType::person) return false;
  const Chunk& title = out[out.size() - 2];
  const std::string_view p = a.word(out.back().head);
  return title.mention == none && !title.plural && (p == "of" || p == "to" || p == "for") &&
         lexicon_->is(title.lemma, WordClass::title);
}

std::uint32_t Chunker::noun_chunk(const Analysis& a, std::uint32_t at, std::uint32_t behind_quantity, std::uint32_t limit,
                                  std::vector<Chunk>& out) const {
  const Token* const tokens = a.tokens.data();
  const std::uint32_t* const mention_at = a.mention_at.data();
  Chunk c;
  c.kind = ChunkKind::noun;
  c.first = at;
  bool has_noun = false, has_determiner = false, quoted = false;
  std::uint32_t i = behind_quantity;
  // "Chadian Minister of Trade Ivo Odera": a title is part of the phrase, whatever words it has.
  const bool titled = i + 1 < limit && ((tokens[i].flags | tokens[i + 1].flags) & in_title) != 0;
  for (std::uint32_t t = i + 1; titled && t < limit && t < i + 9; ++t) {
    if (mention_at[t] == none) continue;
    const TokenMention& m = a.mentions[mention_at[t]];
    if (m.title_first <= i && i < m.first && m.first == t) {
      i = std::min(m.last, limit);
      has_noun = true;
    }
    if (m.title_first != i + 1 || m.first != t) break;
    i = t - 1;
  }
  if (i < limit && (tokens[i].tag == Tag::PRP || tokens[i].tag == Tag::EX)) {
    c.last = i + 1;
    c.first_conjunct = static_cast<std::uint32_t>(out.size());
    finish_noun(a, c);
    out.push_back(c);
    return c.last;
  }
  const std::uint32_t behind_year = tokens[at].tag == Tag::CD && bare_year(a, at) ? at + 1 : none;
  while (i < limit) {
    const Token& t = tokens[i];
    if (mention_at[i] == none && !in(t.tag, inner_tags)) break;
    if (has_noun && i > at && time_opens(a, i)) break;
    if (i == behind_year) break;
    if (mention_at[i] != none && t.tag != Tag::PRPS) {
      const TokenMention& m = a.mentions[mention_at[i]];
      if (m.kind == MentionKind::pronoun && i > at) break;
      if (m.kind == MentionKind::name && has_noun && i > at && m.first == i && title_of(a, out, i)) {
        // "the ambassador to Y Mara Odera", "the Speaker of the House Mara Odera": one phrase.
        c.first = out[out.size() - 2].first;
        c.possessor = out[out.size() - 2].possessor;
        out.resize(out.size() - 2);
      }
      if (has_noun && i > at && m.kind != MentionKind::adjective && tokens[i - 1].tag == Tag::NNS && m.title_first >= m.first) break;
      if (m.kind == MentionKind::adjective && has_noun) break;
      // "the arms Chad has bought", "After years of war Chad and Niger met": a country behind a thing opens a clause if a verb follows.
      if (i > at && m.first == i && has_noun && mention_at[i - 1] == none && m.last < limit && mention_at[m.last] == none &&
          in(tokens[behind_names(a, m.last, limit)].tag, finite_tags | bit(Tag::MD)) && in(tokens[i - 1].tag, tags(Tag::NN, Tag::NNS)) &&
          a.entities[m.entity].type == EntityType::country && !names_people(tokens[i - 1]))
        break;
      if (i > at && m.first == i && has_noun && behind_fronted(a, at, i)) break;
      // "gave Ana Prado asylum": a full name is no modifier of what is given.
      const bool recipient = m.first == at && at > 0 && m.last >= m.first + 2 && m.last < limit && in(tokens[m.last].tag, tags(Tag::NN, Tag::NNS)) &&
                             mention_at[m.last] == none && a.entities[m.entity].type == EntityType::person && in(tokens[at - 1].tag, finite_tags | bit(Tag::VB)) &&
                             lexicon_->is(lexicon_->lemma(tokens[at - 1].word, tokens[at - 1].tag), WordClass::ditransitive);
      i = std::max(i + 1, std::min(m.last, limit));
      has_noun = true;
      if (recipient || named_to_office(a, at, limit)) break;
      // "Iranian" is a noun only if none follows; the loop goes on, finish_noun takes the last.
      if (m.kind == MentionKind::adjective) has_noun = false;
      continue;
    }
    if (t.tag == Tag::DT || t.tag == Tag::PDT || t.tag == Tag::PRPS) {
      // "In 1999 the Party": a number opens no phrase that goes on with an article.
      if (has_noun || in(tokens[at].tag, tags(Tag::symbol, Tag::CD)) || (has_determiner && tokens[i - 1].tag != Tag::PDT &&
          tokens[i - 1].tag != Tag::DT)) break;
      has_determiner = true;
      ++i;
      continue;
    }
    if (in(t.tag, noun_tags)) {
      has_noun = true;
      ++i;
      continue;
    }
    if (t.tag == Tag::CD || t.tag == Tag::symbol) {
      if (has_noun && !lexicon_->is(tokens[i - 1].word, WordClass::month)) {
        // "the Grace 1 tanker", but "gave Niger three patrol boats"
        const std::uint32_t name = mention_at[i - 1];
        const bool model = i + 1 < limit && tokens[i - 1].tag == Tag::NNP && tokens[i + 1].tag == Tag::NN && t.shape != Shape::lower &&
                           (name == none || a.entities[a.mentions[name].entity].type != EntityType::country);
        const bool sum = i + 1 < limit && tokens[i + 1].tag == Tag::CD && name != none;  // "give Malawi 30 million dollars"
        if (t.tag == Tag::symbol || i + 1 >= limit || sum || (nominal(a, i + 1) && !model)) break;
      }
      ++i;
      continue;
    }
    if (in(t.tag, adjective_tags)) {
      // "percent higher": an adjective behind the noun ends the chunk, unless it is one of "the rebel chief".
      const bool inside = has_determiner && mention_at[i - 1] != none && i + 1 < limit && mention_at[i + 1] == none &&
                          in(tokens[i + 1].tag, tags(Tag::NN, Tag::VBG, Tag::JJ));  // "the United Nations nuclear agency"
      if (has_noun && !inside && ((lexicon_->tags(t.word) & bit(Tag::NN)) == 0 ||
                                  (i + 1 < limit && in(tokens[i + 1].tag, tags(Tag::IN, Tag::TO, Tag::CC)))))
        break;
      const bool sum = i > at && tokens[i - 1].tag == Tag::CD && tokens[at].tag == Tag::symbol;  // "$5 million last year"
      if ((has_noun || sum) && i + 1 < limit && (lexicon_->is(tokens[i + 1].word, WordClass::time_noun) ||
                                        lexicon_->is(tokens[i + 1].word, WordClass::month) ||
                                        lexicon_->is(tokens[i + 1].word, WordClass::weekday)))
        break;  // "Denmark last week"
      if (has_noun && i + 1 < limit && in(tokens[i + 1].tag, tags(Tag::IN, Tag::TO)) && lexicon_->tags(t.word) == 0) break;
      ++i;
      continue;
    }
    if (t.tag == Tag::quote && (quoted || i == at || (i == at + 1 && has_determiner)) && i + 1 < limit) {
      quoted = !quoted;  // “maximum pressure” sanctions
      ++i;
      continue;
    }
    if (t.tag == Tag::bracket && i > at && i + 1 < limit && (a.text[t.begin] == '[' || a.text[t.begin] == ']') &&
        (nominal(a, i + 1) || in(tokens[i + 1].tag, adjective_tags))) {
      ++i;  // "the [Danish] army": an editor's word
      continue;
    }
    if (t.tag == Tag::hyphen && i > at && i + 1 < limit) {
      // Saudi-led, high-level, 22-year-old: what is joined modifies.
      i += 2;
      has_noun = i <= limit && nominal(a, i - 1) && !(i < limit && in(tokens[i].tag, tags(Tag::JJ)));  // "low-wage foreign workers"
      continue;
    }
    // "an estimated $3 million"; "the African Union flood warning centre"
    const bool sum = (has_determiner || i == at) && i + 1 < limit && in(tokens[i + 1].tag, tags(Tag::symbol, Tag::CD));
    const bool behind_adjective = t.tag == Tag::VBG && i > at && has_determiner && mention_at[i - 1] == none && in(tokens[i - 1].tag, adjective_tags) &&
                                  i + 1 < limit && in(tokens[i + 1].tag, tags(Tag::NN, Tag::NNS));
    if ((t.tag == Tag::VBG || t.tag == Tag::VBN) && (!has_noun || behind_adjective) && i + 1 < limit &&
        (nominal(a, i + 1) || in(tokens[i + 1].tag, adjective_tags) || sum)) {
      ++i;
      continue;
    }
    if (in(t.tag, adverb_tags) && !has_noun && i + 1 < limit &&
        (in(tokens[i + 1].tag, adjective_tags | tags(Tag::VBN, Tag::VBG, Tag::CD)) ||
         (nominal(a, i + 1) && (in(t.tag, tags(Tag::RBR, Tag::RBS)) || has_determiner)))) {
      ++i;
      continue;
    }
    if ((t.tag == Tag::CC || t.tag == Tag::comma) && i > at && i + 2 < limit && adjectival(a, i - 1) &&
        (adjectival(a, i + 1) || (tokens[i + 1].tag == Tag::CC && adjectival(a, i + 2)))) {
      // "U.S. and Russian officials", "legal, political and technical experts": only if a noun follows.
      std::uint32_t j = i + 1;
      while (j < limit && (adjectival(a, j) || in(tokens[j].tag, tags(Tag::CC, Tag::comma, Tag::hyphen)))) ++j;
      if (j < limit && nominal(a, j) && in(tokens[j].tag, tags(Tag::NN, Tag::NNS)) &&
          adjectival(a, j - 1)) {
        i = j;
        continue;
      }
    }
    if (t.tag == Tag::CC && i > at && i + 2 < limit && !has_determiner && tokens[i - 1].tag == Tag::NN && tokens[i + 1].tag == Tag::NN &&
        in(tokens[i + 2].tag, tags(Tag::NN, Tag::NNS)) && mention_at[i - 1] == none && mention_at[i + 1] == none && !names_people(tokens[i - 1])) {
      i += 2;  // "air and ground assaults"
      continue;
    }
    if (t.tag == Tag::CC && i > at && i + 2 < limit && mention_at[i - 1] != none && mention_at[i + 1] != none) {
      // "U.S. and Russian officials" where the first is written as a noun.
      const std::uint32_t end = a.mentions[mention_at[i + 1]].last;
      const bool named = end + 1 < limit && mention_at[end + 1] != none;  // "… and Danish premier Mara Odera": two
      if (a.mentions[mention_at[i + 1]].kind == MentionKind::adjective && end < limit && !named &&
          in(tokens[end].tag, tags(Tag::NN, Tag::NNS)) && mention_at[end] == none) {
        i = end;
        has_noun = false;
        continue;
      }
    }
    break;
  }
  if (i == at) i = at + 1;
  while (i > at + 1 && tokens[i - 1].tag == Tag::quote) --i;  // "the 'slaughter'": the last mark is behind the phrase
  c.last = i;
  if (i < limit && tokens[i].tag == Tag::POS) {
    c.possessive = true;
    c.last = i + 1;
  }
  finish_noun(a, c);
  // A possessive pronoun is a possessor, too; it stays in the chunk and is found by its tag.
  if (!out.empty() && out.back().kind == ChunkKind::noun && out.back().possessive)
    c.possessor = static_cast<std::uint32_t>(out.size() - 1);
  c.first_conjunct = static_cast<std::uint32_t>(out.size());
  out.push_back(c);
  return c.last;
}

}  // namespace actant
