#include "analysis/static_relations.hpp"

#include <algorithm>

namespace actant {
namespace {

constexpr std::uint32_t nearest = 12;  // tokens between the two of a noun phrase

}  // namespace

StaticRelations::StaticRelations(const Lexicon& lexicon)
    : lexicon_(&lexicon), of_(lexicon.find("of")), from_(lexicon.find("from")), for_(lexicon.find("for")), at_(lexicon.find("at")),
      in_(lexicon.find("in")), with_(lexicon.find("with")), against_(lexicon.find("against")), as_(lexicon.find("as")),
      such_(lexicon.find("such")), member_(lexicon.find("member")), include_(lexicon.find("include")),
      comprise_(lexicon.find("comprise")), consist_(lexicon.find("consist")), compose_(lexicon.find("compose")),
      form_(lexicon.find("form")), part_(lexicon.find("part")), including_(lexicon.find("including")), under_(lexicon.find("under")),
      over_(lexicon.find("over")), by_(lexicon.find("by")), into_(lexicon.find("into")), call_(lexicon.find("call")),
      create_(lexicon.find("create")), wing_(lexicon.find("wing")), merge_(lexicon.find("merge")), to_(lexicon.find("to")),
      behind_(lexicon.find("behind")), between_(lexicon.find("between")), among_(lexicon.find("among")),
      have_(lexicon.find("have")), party_(lexicon.find("party")), become_(lexicon.find("become")), other_(lexicon.find("other")), up_(lexicon.find("up")),
      ahead_(lexicon.find("ahead")), one_(lexicon.find("one")) {
  for (std::string_view w : {"of", "at", "in", "for", "with", "to", "on", "from", "under", "within"})
    role_prepositions_.push_back(lexicon.find(w));
  for (std::string_view w : {"succeed", "replace"}) successions_.push_back(lexicon.find(w));
}

void StaticRelations::find(const Analysis& a, const Clauses& s, std::uint32_t sentence, Document& doc) {
  if (sentence == 0) told_.clear();
  sentence_ = sentence;
  doc_ = &doc;
  const TokenSentence& bounds = a.sentences[sentence];
  collect(a, s, bounds);
  if (names_.size() < 2) return;
  speaking_.clear();
  for (const Clause& clause : s.clauses) {
    const Chunk& verb = s.chunks[clause.verb];
    if (clause.subject == none || verb.passive || !lexicon_->is(verb.lemma, WordClass::reporting_verb)) continue;
    const Chunk& subject = s.chunks[clause.subject];
    if (clause.subject < clause.verb) speaking_.push_back({subject.first, verb.first});
    else speaking_.push_back({verb.last, subject.last});
  }
  phrases(a, bounds);
  clauses(a, s);
}

void StaticRelations::relate(const Analysis& a, std::uint32_t x, bool all_x, std::uint32_t y, bool all_y, const Words& words) {
  // What acts together is joined by a conjunction: not "Odera of Chad, Marsh said, met Y".
  if (all_x && words.clause != none) {
    bool closed = false;
    for (std::uint32_t n = x; n != none; n = names_[n].next) closed |= names_[n].closes;
    all_x = closed;
  }
  std::uint32_t first = all_x && names_[x].head != none ? names_[x].head : x;
  for (int i = 0; first != none && i < 24; first = all_x ? names_[first].next : none, ++i) {
    std::uint32_t other = y;
    for (int k = 0; other != none && k < 24; other = all_y ? names_[other].next : none, ++k) link(a, names_[first], names_[other], words);
  }
}

void StaticRelations::link(const Analysis& a, const Name& x, const Name& y, const Words& words) {
  const std::uint32_t p = x.entity, q = y.entity;
  if (p == q || words.first >= words.last) return;
  const auto& known = doc_->triples();
  for (std::size_t i = known.size(); i-- > 0 && known[i].sentence == sentence_;) {
    const std::uint32_t actor = known[i].actor.entity, target = known[i].target.entity;
    if ((actor == p && target == q) || (actor == q && target == p)) return;
  }
  if (words.clause != none && !y.person && !is_organization(a, y))
    for (std::size_t i = known.size(); i-- > 0 && known[i].sentence == sentence_;)
      if (known[i].event != Event::null && known[i].actor.entity == p && known[i].action.contains({a.tokens[words.first].begin, a.tokens[words.first].end})) return;
  const auto speaks = [&](const Name& n) {
    return std::any_of(speaking_.begin(), speaking_.end(), [&](Span span) { return span.begin <= n.first && n.first < span.end; });
  };
  if (words.clause == none && speaks(x)) return;
  const bool rivals = words.lemma == against_ || words.lemma == over_;  // whom somebody who acts runs against is news of its own
  if (words.clause == none && !rivals && !is_party(a, x) && !is_party(a, y) && ((p != none && acts(p)) || (q != none && acts(q)))) return;
  if (words.clause == none && !told_.insert(std::uint64_t{std::min(p, q)} << 32 | std::max(p, q)).second) return;
  const auto span = [&](const Name& n) { return Span{a.tokens[n.first].begin, a.tokens[n.last - 1].end}; };
  Triple triple;
  triple.sentence = sentence_;
  triple.actor = {span(x), p};
  triple.target = {span(y), q};
  triple.action = {a.tokens[words.first].begin, a.tokens[words.last - 1].end};
  triple.negated = words.negated;
  triple.modality = words.modality;
  lemma_.clear();
  for (WordId word : {words.lemma, words.noun, words.preposition})
    if (word != unknown_word) lemma_ += (lemma_.empty() ? "" : " ") + std::string(lexicon_->key(word));
  triple.lemma = lemma_.empty() ? a.words(words.first, words.last) : doc_->keep(lemma_);
  if (a.day != INT32_MAX && triple.modality == Modality::asserted) triple.date = doc_->date();
  triple.why = "static relation";
  detail::DocumentBuilder{*doc_}.triples().push_back(triple);
}

StaticRelations::Words StaticRelations::role_words(const Analysis& a, std::uint32_t role) const {
  const Token& t = a.tokens[role];
  return {role, role + 1, lexicon_->lemma(t.word, in(t.tag, tags(Tag::NNS, Tag::NNPS)) ? Tag::NNS : Tag::NN), of_};
}

bool StaticRelations::is_organization(const Analysis& a, const Name& n) const {
  return n.entity != none && a.entities[n.entity].type == EntityType::organization;
}

/// A political party: whose member somebody is counts, whatever he does.
bool StaticRelations::is_party(const Analysis& a, const Name& n) const { return n.entity != none && a.entities[n.entity].kind == party_; }

/// Is the entity a party of an event of this sentence? Then what it is else is background.
bool StaticRelations::acts(std::uint32_t entity) const {
  const auto& known = doc_->triples();
  for (std::size_t i = known.size(); i-- > 0 && known[i].sentence == sentence_;)
    if (known[i].event != Event::null && known[i].actor.entity != none && known[i].target.entity != none &&
        (known[i].actor.entity == entity || known[i].target.entity == entity))
      return true;
  return false;
}

/// What a body may be to another: a member, an ally, a wing, a successor.
bool StaticRelations::is_office(const Analysis& a, std::uint32_t token) const {
  const WordId lemma = lexicon_->lemma(a.tokens[token].word, a.tokens[token].tag);
  return in(a.tokens[token].tag, noun_tags) &&
         (lexicon_->is(lemma, WordClass::group_noun) || lexicon_->is(lemma, WordClass::relational_noun) || lemma == member_ || lemma == part_ || lemma == wing_);
}

bool StaticRelations::is_plural(const Analysis& a, std::uint32_t noun) const { return in(a.tokens[noun].tag, tags(Tag::NNS, Tag::NNPS)); }

void StaticRelations::phrases(const Analysis& a, const TokenSentence& bounds) {
  std::uint32_t x = none, holder = none;
  fronted_roles(a, bounds.first, bounds.last);
  const auto last = a.tokens.begin() + bounds.last - 1;
  const auto is_colon = [](const Token& t) { return t.tag == Tag::colon; };
  if (bounds.first + 1 < bounds.last)
    for (auto t = std::find_if(a.tokens.begin() + bounds.first + 1, last, is_colon); t != last; t = std::find_if(t + 1, last, is_colon)) {
      const auto at = static_cast<std::uint32_t>(t - a.tokens.begin());
      if (a.word(at) == ";") fronted_roles(a, at + 1, bounds.last);
    }
  for (std::uint32_t y = 0; y < names_.size(); ++y) {
    if (!partners(a, y, bounds)) grouped_in(a, y, bounds);
    const bool owned = possessed(a, y);
    if (owned && names_[y].host != none) continue;
    if (names_[y].host != none) {
      const Name& host = names_[names_[y].host];
      if (names_[y].head != none) continue;  // goes with the first of its list
      if (host.person && in_phrase_of(a, host.last, names_[y].first)) {
        // "President Odera of Chad": an attribute, as in "Chadian President".
        if (host.mention != none && a.mentions[host.mention].title_first < host.first && !is_organization(a, names_[y])) continue;
        relate(a, names_[y].host, false, y, false, Words(host.last, host.last + 1, a.tokens[host.last].word));
      } else {
        bracketed(a, names_[y].host, y, bounds.last);
      }
      continue;
    }
    const std::uint32_t before = x;
    x = y;
    if (before != none && names_[before].person) holder = before;
    if (owned || before == none || names_[before].next == y || names_[y].first - names_[before].end > nearest) continue;
    if (holder != none && before != holder && next_role(a, holder, before, y)) continue;
    if (and_others(a, before, y) || possessor(a, before, y) || title(a, before, y) || apposition(a, before, y, bounds.last) ||
        membership(a, before, y) || merger(a, before, y) ||
        led(a, before, y) || led_in_front(a, before, y, bounds) || behind(a, before, y))
      continue;
    named_office(a, before, y, bounds);
  }
}

/// "Odera's Labour", "Chad's president, Odera", "Odera's party, Labour".
bool StaticRelations::possessor(const Analysis& a, std::uint32_t x, std::uint32_t y) {
  const std::uint32_t first = names_[x].end, end = names_[y].first;
  if (first >= end || first != names_[x].last) return false;
  // "Lyons' party": the tokenizer cannot know that no quotation ends there.
  const bool bare = a.tokens[first].tag == Tag::quote && !(a.tokens[first].flags & space_before) && a.text[a.tokens[first].begin - 1] == 's';
  if (a.tokens[first].tag != Tag::POS && !bare) return false;
  std::uint32_t noun = none;
  for (std::uint32_t i = first + 1; i < end; ++i) {
    const Tag tag = a.tokens[i].tag;
    if (tag == Tag::comma && noun != none && (i + 1 == end || (i + 2 == end && a.tokens[i + 1].tag == Tag::DT))) break;
    if (a.tokens[i].word == with_ && noun == first + 1) {
      noun = none;
      break;
    }
    // "Odera's leadership of Labour"
    if (a.tokens[i].word == of_ && noun == i - 1 && names_[x].person && is_organization(a, names_[y]) && in_phrase_of(a, i, end)) {
      relate(a, x, false, y, false, role_words(a, noun));
      return true;
    }
    if (!inside_phrase(a, i)) return false;
    if (in(tag, noun_tags)) noun = i;
  }
  const bool person = names_[y].person;
  if (noun == none && end > first + 2 && a.tokens[first + 2].word == with_ && lexicon_->is(a.tokens[first + 1].word, WordClass::joint_noun) && names_[y].body) {
    // "Labour's alliance with Unity"
    Words words(first + 1, first + 3, a.tokens[first + 1].word, with_);
    for (std::uint32_t i = first + 3; i < end; ++i)
      if (!inside_phrase(a, i)) return false;
    relate(a, x, false, y, true, words);
    return true;
  }
  if (noun == none) {
    // The one of the two who belongs to the other: "Labour's Odera", "Odera's Labour", "Chad's Unity Party".
    if (first + 1 != end || (person ? names_[x].person : !is_organization(a, names_[y]))) return false;
    // "Chad's Foreign Ministry" says no more than the ministry's name does.
    if (!person && a.entities[names_[y].entity].country == names_[x].entity) return true;
    Words words(first, first + 1, of_);
    if (names_[x].person) relate(a, x, false, y, false, words);
    else relate(a, y, false, x, false, words);
    return true;
  }
  if (person ? !is_role(a, noun) : !is_group(a, noun) && !is_role(a, noun)) return false;
  relate(a, y, is_plural(a, noun), x, false, role_words(a, noun));
  return true;
}

/// "Unity in Chad", "Odera against Marsh", "Unity, a party led by Odera", "the Unity government of Odera".
bool StaticRelations::behind(const Analysis& a, std::uint32_t x, std::uint32_t y) {
  const std::uint32_t first = names_[x].end, end = names_[y].first;
  if (first >= end) return false;
  Words words(first, first + 1, a.tokens[first].word);
  const bool person = names_[x].person;
  std::uint32_t i = first + 1;
  if (person && names_[y].person && (words.lemma == against_ || words.lemma == over_)) {
    for (; i < end; ++i)
      if (!inside_phrase(a, i) && !in(a.tokens[i].tag, tags(Tag::CC, Tag::RBR))) return false;
    relate(a, x, false, y, false, words);
    return true;
  }
  if (!is_organization(a, names_[x])) return false;
  if (words.lemma == in_ && !names_[y].person && !is_organization(a, names_[y]) && (end == i || (end == i + 1 && a.tokens[i].tag == Tag::DT))) {
    relate(a, x, false, y, false, words);
    return true;
  }
  // "the Marsh Institute at Lyon University"
  if (words.lemma == at_ && is_organization(a, names_[y]) && (end == i || (end == i + 1 && a.tokens[i].tag == Tag::DT))) {
    relate(a, x, false, y, false, words);
    return true;
  }
  if (!names_[y].person) return false;
  std::uint32_t verb = none;
  for (i = first; i < end; ++i) {
    const Token& t = a.tokens[i];
    if (t.word == by_ && verb == i - 1 && i > first) {
      for (++i; i < end; ++i)
        if (!inside_phrase(a, i)) return false;
      words.first = verb;
      words.last = verb + 1;
      words.lemma = lexicon_->lemma(a.tokens[verb].word, Tag::VBN);
      // "Unity (UP; a party led by": the name before the bracket rather than its short form.
      if (x > 0 && names_[x].first == names_[x - 1].last + 1 && a.tokens[names_[x].first - 1].tag == Tag::bracket && is_organization(a, names_[x - 1]))
        --x;
      relate(a, y, true, x, false, words);
      return true;
    }
    if (in(t.tag, tags(Tag::VBN, Tag::VBD)) && lexicon_->is(lexicon_->lemma(t.word, Tag::VBN), WordClass::founding_verb)) {
      verb = i;
      continue;
    }
    if (!inside_phrase(a, i) && t.tag != Tag::comma && t.tag != Tag::colon) return false;
  }
  return false;
}

}  // namespace actant
