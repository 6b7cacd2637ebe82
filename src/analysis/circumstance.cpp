// When, where and on whose word: what a triple says beside who did what to whom.
#include <algorithm>

#include "analysis/relation.hpp"

namespace actant {

/// A promise, a refusal or a demand is dated by its utterance, whenever the deed may come.
void RelationFinder::date_of(const Analysis& a, const Clauses& s, const Frame& frame, std::uint32_t about, Document& doc, Triple& triple) {
  const bool to_come = frame.modality == Modality::future || triple.event == Event::agree;
  const bool utterance = triple.event == Event::agree || triple.event == Event::reject || triple.event == Event::threaten ||
                         triple.event == Event::request || triple.event == Event::accuse;
  explicit_date_ = false;
  if (!dates_found_) {
    dates_->find(a, a.sentences[triple.sentence], mentioned_);
    dates_found_ = true;
  }
  if (const auto date = dates_->choose(mentioned_, s, owner_, about, frame.action_first, to_come)) {
    triple.date = doc.keep(to_iso(*date));
    explicit_date_ = true;
  } else if (a.day != INT32_MAX && (frame.modality == Modality::asserted || utterance)) {
    triple.date = doc.date();
  }
}

/// The speaker as attributions name it: the entity if it is named or a government, else the words. Most sentences have one
/// speaker, of all their triples.
const Speaker& RelationFinder::speaker(const Analysis& a, const Clauses& s, std::uint32_t chunk) {
  if (chunk != spoke_) {
    speaker_ = find_speaker(a, s, chunk);
    spoke_ = chunk;
  }
  return speaker_;
}

Speaker RelationFinder::find_speaker(const Analysis& a, const Clauses& s, std::uint32_t chunk) {
  Speaker result;
  spare_.clear();
  party(a, s, chunk, true, spare_, 0);
  if (spare_.empty()) return result;
  const Party& p = spare_[0];
  const Chunk& c = s.chunks[chunk];
  result.entity = p.entity;
  if (c.pronoun && p.entity == none) return result;
  const bool state = lexicon_->is(c.lemma, WordClass::state_noun);
  const bool somebody = p.entity != none && a.entities[p.entity].type == EntityType::person;
  if (p.entity != none && (c.mention != none || c.pronoun || state || somebody)) {
    result.words = a.entities[p.entity].name;
    return result;
  }
  std::uint32_t first = c.first;
  for (std::uint32_t n = chunk; s.chunks[n].possessor != none; n = s.chunks[n].possessor) first = s.chunks[s.chunks[n].possessor].first;
  if (a.tokens[first].tag == Tag::DT && first + 1 < c.last) ++first;
  result.words = a.words(first, c.possessive ? c.last - 1 : c.last);
  return result;
}

void RelationFinder::attribute(const Analysis& a, const Clauses& s, std::uint32_t token, Triple& triple) {
  const Saying* saying = Attribution::innermost(sayings_, s, token);
  const Speaker who = saying != nullptr ? speaker(a, s, saying->speaker) : quotes_.goes_on(token);
  triple.attributed_to = who.entity;
  triple.attribution = who.words;
  if (saying != nullptr && saying->claim && triple.modality == Modality::asserted) triple.modality = Modality::reported;
}

/// Ends a sentence for quotes that go on, and gives what was said before to whom they belong.
void RelationFinder::leave_quotes(const Analysis& a, const Clauses& s, Document& doc) {
  const Saying* last = nullptr;
  for (const Saying& saying : sayings_)
    if (last == nullptr || saying.quoted || !last->quoted) last = &saying;
  const Speaker who = last != nullptr ? speaker(a, s, last->speaker) : Speaker{};
  const std::uint32_t since = quotes_.leave(who);
  if (since == none) return;
  std::vector<Triple>& triples = detail::DocumentBuilder{doc}.triples();
  for (std::size_t i = triples.size(); i-- > 0 && triples[i].action.begin >= since;)
    if (triples[i].attribution.empty()) {
      triples[i].attributed_to = who.entity;
      triples[i].attribution = who.words;
    }
}

/// The place of the event: one in its own phrase or clause that is neither actor nor target; not of a noun that is
/// another event ("condemned the attack in Kabul").
std::string_view RelationFinder::place_of(const Analysis& a, const Clauses& s, const Frame& frame, std::uint32_t about) const {
  const auto place = [&](std::uint32_t preposition, std::uint32_t chunk) -> std::string_view {
    const WordId p = s.chunks[preposition].lemma;
    if (p != in_ && p != at_ && p != near_ && p != outside_) return {};
    const Chunk& where = s.chunks[chunk];
    if (where.kind != ChunkKind::noun) return {};
    std::uint32_t m = where.mention;
    if (m == none && lexicon_->is(where.lemma, WordClass::place_noun))  // "at Kano airport"
      for (std::uint32_t t = where.first; t < where.head && m == none; ++t) m = a.mention_at[t];
    if (m == none) return {};
    const EntityNode& e = a.entities[a.mentions[m].entity];
    if (e.type != EntityType::place && e.type != EntityType::country) return {};
    const auto same = [&](const Party& t) { return t.entity == a.mentions[m].entity; };
    return std::none_of(targets_.begin(), targets_.end(), same) ? e.name : std::string_view();
  };
  if (frame.noun != none)
    for (std::uint32_t i = frame.noun + 1; i + 1 < s.chunks.size() && s.chunks[i].kind == ChunkKind::preposition;) {
      std::uint32_t n = i + 1;
      while (n + 1 < s.chunks.size() && s.chunks[n].possessive && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
      if (const std::string_view found = place(i, n); !found.empty()) return found;
      while (s.chunks[n].next_conjunct != none) n = s.chunks[n].next_conjunct;
      i = n + 1;
    }
  if (about == none) return {};
  const Clause& c = s.clauses[about];
  for (std::uint32_t i = c.first_item; i < c.last_item; ++i) {
    const Item& item = s.items[i];
    if (item.preposition == none || item.clause != none) continue;
    // The noun at the root of the chain of phrases: "an attack by X in Kabul".
    std::uint32_t host = item.preposition;
    while (host > c.verb + 1 && s.chunks[host].kind == ChunkKind::preposition && s.chunks[host - 1].kind == ChunkKind::noun) {
      --host;
      while (host > c.verb + 1 && s.chunks[host - 1].kind == ChunkKind::noun) --host;
      if (s.chunks[host - 1].kind == ChunkKind::preposition) --host;
    }
    if (s.chunks[host].kind == ChunkKind::noun && host != frame.noun && host != frame.literal && frames_->is_abstract(a, s.chunks[host]) &&
        frame.code != none && frame.op == none && !lexicon_->is(s.chunks[c.verb].lemma, WordClass::light_verb))
      continue;
    if (const std::string_view found = place(item.preposition, item.chunk); !found.empty()) return found;
  }
  return {};
}

/// "no attack", "no possibility of talks", "neither side": the noun phrase itself denies.
bool RelationFinder::denied(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  for (int steps = 0; steps < 3; ++steps) {
    const Chunk& c = s.chunks[chunk];
    for (std::uint32_t t = c.first; t < c.last && t < c.first + 2; ++t)
      if (a.tokens[t].word == no_ || a.tokens[t].word == neither_) return true;
    if (chunk < 2 || s.chunks[chunk - 1].kind != ChunkKind::preposition || s.chunks[chunk - 2].kind != ChunkKind::noun) return false;
    const WordId p = s.chunks[chunk - 1].lemma;
    if (p != of_ && p != for_) return false;
    chunk -= 2;
  }
  return false;
}

/// A headline tells what the article dates: it takes the date of the same event below.
void RelationFinder::finish(Document& doc) {
  std::vector<Triple>& triples = detail::DocumentBuilder{doc}.triples();
  for (std::size_t i = 0; i < triples.size() && triples[i].sentence < 2; ++i) {
    Triple& head = triples[i];
    if (head.event == Event::null || head.actor.entity == none || !doc.sentences()[head.sentence].headline ||
        std::find(dated_.begin(), dated_.end(), i) != dated_.end())
      continue;
    for (std::uint32_t k : dated_) {
      const Triple& told = triples[k];
      if (told.event != head.event || told.actor.entity != head.actor.entity || told.target.entity != head.target.entity) continue;
      head.date = told.date;
      break;
    }
  }
}

}  // namespace actant
