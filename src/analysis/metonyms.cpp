#include "analysis/metonyms.hpp"

#include <algorithm>
#include <string_view>

namespace actant {

Metonyms::Metonyms(const Lexicon& lexicon)
    : lexicon_(&lexicon), between_(lexicon.find("between")), to_(lexicon.find("to")), from_(lexicon.find("from")) {
  for (std::string_view w : {"with", "against", "by", "toward", "towards", "on", "upon", "for", "among", "without", "like", "unlike"})
    acted_upon_.push_back(lexicon.find(w));
  for (std::string_view w : {"in", "at", "near", "into", "outside", "inside", "around", "across", "through", "throughout", "via", "over", "of", "off"})
    places_.push_back(lexicon.find(w));
}

bool Metonyms::listed(const std::vector<WordId>& words, WordId word) const {
  return word != unknown_word && std::find(words.begin(), words.end(), word) != words.end();
}

/// Does it act? Not where it lies, hosts, or is a city.
bool Metonyms::government_as_subject(const Clauses& s, const Clause& c) const {
  const Chunk& verb = s.chunks[c.verb];
  if (lexicon_->is(verb.lemma, WordClass::place_verb)) return false;
  if (verb.copula)
    for (std::uint32_t i = c.first_item; i < c.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none) continue;
      const Chunk& what = s.chunks[item.chunk];
      if (item.preposition == none && what.kind == ChunkKind::noun && lexicon_->is(what.lemma, WordClass::place_noun)) return false;
    }
  return true;
}

bool Metonyms::government(const Analysis& a, const Clauses& s, std::uint32_t chunk, const TokenMention& m) const {
  const Chunk& c = s.chunks[chunk];
  if (c.head < m.first || c.head >= m.last) return false;          // "Kabul airport", "the Paris talks"
  if (m.last - m.first < c.last - c.first - (c.possessive ? 1U : 0U)) return false;  // "central Moscow"
  const std::uint32_t first = c.first_conjunct != none ? c.first_conjunct : chunk;
  if (first != chunk && s.chunks[first].mention != none) {
    const TokenMention& other = a.mentions[s.chunks[first].mention];
    if (other.kind == MentionKind::metonym) return true;
    if (other.term == TermKind::capital || a.entities[other.entity].type == EntityType::place) return false;
  }
  if (c.possessive) {
    // "Tehran's position", but "Tehran's streets", "Tehran's mayor"
    if (chunk + 1 >= s.chunks.size()) return false;
    const WordId owned = s.chunks[chunk + 1].lemma;
    if (lexicon_->is(owned, WordClass::event_noun)) return true;
    if (in(a.tokens[s.chunks[chunk + 1].head].tag, tags(Tag::NNP, Tag::NNPS)) && !lexicon_->is(owned, WordClass::title)) return false;
    return !lexicon_->is(owned, WordClass::place_noun) && !lexicon_->is(owned, WordClass::city_noun);
  }
  if (s.subject_of[first] != none) return government_as_subject(s, s.clauses[s.subject_of[first]]);
  const std::uint32_t before = first > 0 && s.chunks[first - 1].kind == ChunkKind::preposition ? first - 1 : none;
  if (before != none) {
    const WordId p = s.chunks[before].lemma;
    if (listed(places_, p)) return false;
    std::uint32_t host = before > 0 && s.chunks[before - 1].kind == ChunkKind::noun ? before - 1 : none;
    if (p == between_) return host == none || !lexicon_->is(s.chunks[host].lemma, WordClass::place_noun);
    // "a road to Baghdad", "flights from Kabul"
    if (host != none && (lexicon_->is(s.chunks[host].lemma, WordClass::place_noun) || lexicon_->is(s.chunks[host].lemma, WordClass::journey_noun))) return false;
    if (listed(acted_upon_, p)) return true;
    if (p != to_) return false;
    // "said to Moscow", but "flew to Moscow"
    for (const Clause& clause : s.clauses)
      for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i)
        if (s.items[i].chunk == first && s.items[i].preposition == before) {
          const WordId verb = s.chunks[clause.verb].lemma;
          return !lexicon_->is(verb, WordClass::motion_verb) && !lexicon_->is(verb, WordClass::place_verb);
        }
    return false;
  }
  // A bare object: "urged Moscow", but "left Moscow", "hit Moscow".
  for (const Clause& clause : s.clauses)
    for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i)
      if (s.items[i].chunk == first && s.items[i].preposition == none && s.items[i].clause == none) {
        const WordId verb = s.chunks[clause.verb].lemma;
        if (lexicon_->is(verb, WordClass::motion_verb)) return false;
        return lexicon_->is(verb, WordClass::object_control) || lexicon_->is(verb, WordClass::persuasion_verb) || lexicon_->is(verb, WordClass::ditransitive);
      }
  return false;
}

void Metonyms::decide(Analysis& a, const Clauses& s, const std::vector<std::uint32_t>& named) const {
  for (const std::uint32_t i : named) {
    TokenMention& m = a.mentions[s.chunks[i].mention];
    if (m.term != TermKind::capital || m.stands_for == none || m.kind != MentionKind::name) continue;
    if (!government(a, s, i, m)) continue;
    m.entity = m.stands_for;
    m.kind = MentionKind::metonym;
  }
}

}  // namespace actant
