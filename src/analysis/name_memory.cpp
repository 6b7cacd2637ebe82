// The memory of the document: which entities it knows, and what may stand for them.
#include <algorithm>

#include "analysis/name_keys.hpp"
#include "analysis/name_rules.hpp"
#include "base/hash.hpp"

namespace actant {

std::uint32_t& NameRecognizer::slot(std::uint64_t k) {
  if (slots_.size() < (used_slots_ + 1) * 2) {
    std::vector<Slot> old(std::max<std::size_t>(1024, slots_.size() * 2));
    old.swap(slots_);
    for (const Slot& s : old)
      if (s.round == round_) {
        std::size_t i = s.key & (slots_.size() - 1);
        while (slots_[i].round == round_) i = (i + 1) & (slots_.size() - 1);
        slots_[i] = s;
      }
  }
  std::size_t i = k & (slots_.size() - 1);
  while (slots_[i].round == round_ && slots_[i].key != k) i = (i + 1) & (slots_.size() - 1);
  if (slots_[i].round != round_) {
    slots_[i] = {k, none, round_};
    ++used_slots_;
  }
  return slots_[i].entity;
}

std::uint32_t NameRecognizer::known(std::uint64_t k) const {
  if (slots_.empty()) return none;
  std::size_t i = k & (slots_.size() - 1);
  while (slots_[i].round == round_ && slots_[i].key != k) i = (i + 1) & (slots_.size() - 1);
  return slots_[i].round == round_ ? slots_[i].entity : none;
}

void NameRecognizer::add_mention(Analysis& a, std::uint32_t first, std::uint32_t last, std::uint32_t entity,
                                 MentionKind kind, TermKind term, Source source, bool nested) {
  TokenMention m;
  m.first = m.title_first = first;
  m.last = last;
  m.entity = entity;
  m.kind = kind;
  m.term = term;
  m.nested = nested;
  m.source = source;
  if (term == TermKind::capital) m.stands_for = a.entities[entity].country;
  if (!nested)
    for (std::uint32_t t = first; t < last; ++t) a.mention_at[t] = static_cast<std::uint32_t>(a.mentions.size());
  a.mentions.push_back(m);
}

std::uint32_t NameRecognizer::country_entity(Analysis& a, std::uint8_t layer, std::uint32_t record) {
  if (record == none) return none;
  const Gazetteer& g = *layers_->gazetteers[layer];
  // One country, whatever layer names it.
  const std::uint64_t k = key(by_record, hash64(g.string(g.entity(record).id)));
  if (const std::uint32_t there = known(k); there != none) return there;
  EntityNode node;
  node.type = g.entity(record).type;
  node.layer = layer;
  node.record = record;
  node.name = g.string(g.entity(record).name);
  const auto index = static_cast<std::uint32_t>(a.entities.size());
  a.entities.push_back(node);
  slot(k) = index;
  if (node.type != EntityType::country && g.entity(record).country != none) {
    const std::uint32_t country = country_entity(a, layer, g.entity(record).country);
    a.entities[index].country = country;
  }
  return index;
}

std::uint32_t NameRecognizer::gazetteer_entity(Analysis& a, const TermMatch& m) {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  const EntityRecord& r = g.entity(m.term->target);
  const std::uint64_t k = key(by_record, hash64(g.string(r.id)));
  const std::uint32_t there = known(k);
  const std::uint32_t index = there != none ? there : country_entity(a, m.layer, m.term->target);
  EntityNode& node = a.entities[index];
  if (there == none || node.last_token == 0) {
    node.male = (r.flags & male) != 0;
    node.female = (r.flags & female) != 0;
    node.first_token = m.first;
    node.last_token = m.last;
    for (const RoleRecord& title : g.titles(r))
      if (a.day == INT32_MAX || (title.from <= a.day && a.day <= title.to)) {
        node.role = g.string(title.text);
        break;
      }
    const auto kinds = g.kinds(r);
    if (!kinds.empty()) node.kind = kinds[0];
  }
  return index;
}

std::uint32_t NameRecognizer::fresh_entity(Analysis& a, EntityType type, std::uint32_t first, std::uint32_t last) {
  std::uint64_t words = static_cast<std::uint64_t>(type);
  for (std::uint32_t t = first; t < last; ++t)
    words = key(by_words, words, a.tokens[t].word != unknown_word ? a.tokens[t].word : hash64(a.word(t)));
  if (const std::uint32_t there = known(key(by_words, words)); there != none) return there;
  EntityNode node;
  node.type = type;
  node.fresh = true;
  node.name = a.words(first, last);
  node.first_token = first;
  node.last_token = last;
  const auto index = static_cast<std::uint32_t>(a.entities.size());
  a.entities.push_back(node);
  slot(key(by_words, words)) = index;
  return index;
}

/// What may stand for the entity later: the last name, the acronym of a name of several words.
void NameRecognizer::remember(Analysis& a, std::uint32_t entity, std::uint32_t first, std::uint32_t last) {
  const EntityNode& node = a.entities[entity];
  if (node.type == EntityType::person) {
    std::uint32_t t = last - 1;
    while (t > first && std::find(suffixes_.begin(), suffixes_.end(), a.tokens[t].word) != suffixes_.end()) --t;
    const Token& token = a.tokens[t];
    const std::uint64_t word = token.word != unknown_word ? token.word : hash64(a.word(t));
    std::uint32_t& at = slot(key(last_name, word));
    at = entity;  // the nearest full name before is the likeliest, ambiguous ones too
    return;
  }
  if (node.type == EntityType::organization && last - first >= 2) {
    std::string& letters = a.scratch;
    letters.clear();
    for (std::uint32_t t = first; t < last; ++t)
      if (capital(a.tokens[t])) letters += a.text[a.tokens[t].begin];
    if (letters.size() >= 2) slot(key(acronym_key, hash64(letters))) = entity;
    // "Kivu" for Kivu Air: what stands before the word for its kind, if that is no word of the language.
    const Token& head = a.tokens[first];
    if (last - first == 2 && lexicon_->is(a.tokens[last - 1].word, WordClass::org_head) && capital(head) && head.shape != Shape::initial &&
        !lexicon_->in_lexicon(head.word) && a.mention_at[first] != none && !a.mentions[a.mention_at[first]].nested && !is_given(head.word, 6))
      slot(key(short_name, head.word != unknown_word ? head.word : hash64(a.word(first)))) = entity;
  }
}

void NameRecognizer::mention_of_match(Analysis& a, const TermMatch& m, bool nested) {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  const std::uint32_t entity = gazetteer_entity(a, m);
  const MentionKind kind = m.term->kind == TermKind::adjective || m.term->kind == TermKind::people ? MentionKind::adjective
                           : m.term->kind == TermKind::metonym ? MentionKind::metonym : MentionKind::name;
  // A leading article is not part of a name, though the gazetteer may have it.
  const std::uint32_t start = m.last - m.first > 1 && a.tokens[m.first].word == the_ ? m.first + 1 : m.first;
  std::uint32_t last = m.last;
  // "Ivo Marsh, Jr."
  if (a.entities[entity].type == EntityType::person && last + 1 < a.tokens.size() && a.tokens[last].tag == Tag::comma &&
      a.tokens[last + 1].word != unknown_word && std::find(suffixes_.begin(), suffixes_.end(), a.tokens[last + 1].word) != suffixes_.end())
    last += 2;
  add_mention(a, start, last, entity, kind, m.term->kind, {g.file(m.term->file), m.term->line}, nested);
  if (!nested) remember(a, entity, m.first, m.last);
}

/// "Democratic Union Party (PYD)", "the PYD (Democratic Union Party)".
void NameRecognizer::acronym_beside(Analysis& a, const TokenSentence& s) {
  for (std::uint32_t i = s.first + 1; i + 2 < s.last; ++i) {
    if (a.tokens[i].tag != Tag::bracket || a.text[a.tokens[i].begin] != '(') continue;
    const std::uint32_t before = a.mention_at[i - 1];
    if (before == none || a.tokens[i + 2].tag != Tag::bracket) continue;
    const std::uint32_t entity = a.mentions[before].entity;
    if (a.entities[entity].type != EntityType::organization || a.tokens[i + 1].shape != Shape::upper) continue;
    slot(key(acronym_key, hash64(a.word(i + 1)))) = entity;
    if (a.mention_at[i + 1] == none) add_mention(a, i + 1, i + 2, entity, MentionKind::name, TermKind::acronym, {"acronym", 0});
  }
}

/// "the province of Quarzan", "the town of Zint": an unknown name that its noun tells the kind of.
void NameRecognizer::places_by_noun(Analysis& a, const TokenSentence& s) {
  for (std::uint32_t i = s.first; i + 2 < s.last; ++i) {
    const Token& noun = a.tokens[i];
    if (noun.word == unknown_word || a.tokens[i + 1].word != of_ || !capital(a.tokens[i + 2]) || a.mention_at[i + 2] != none) continue;
    const WordValue* value = lexicon_->value(noun.word, WordClass::nominal);
    if (value == nullptr || lexicon_->string(value->text) != "place" || lexicon_->in_lexicon(a.tokens[i + 2].word)) continue;
    std::uint32_t end = i + 3;
    while (end < s.last && end < i + 5 && capital(a.tokens[end]) && a.mention_at[end] == none && !(a.tokens[end].flags & line_before)) ++end;
    const std::uint32_t entity = fresh_entity(a, EntityType::place, i + 2, end);
    a.entities[entity].kind = noun.word;
    add_mention(a, i + 2, end, entity, MentionKind::name, TermKind::name, {"place-noun", 0});
    if (end == i + 3) slot(key(short_name, a.tokens[i + 2].word != unknown_word ? a.tokens[i + 2].word : hash64(a.word(i + 2)))) = entity;
  }
}

void NameRecognizer::short_names(Analysis& a, const TokenSentence& s) {
  matches_.clear();
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    const Token& t = a.tokens[i];
    if (a.mention_at[i] != none || !capital(t)) continue;
    const bool ordinary = lexicon_->in_lexicon(t.word);
    if (t.shape == Shape::upper) {
      const std::uint32_t org = known(key(acronym_key, hash64(a.word(i))));
      if (org != none) {
        add_mention(a, i, i + 1, org, MentionKind::name, TermKind::acronym, {"acronym", 0});
        continue;
      }
    }
    const std::uint64_t word = t.word != unknown_word ? t.word : hash64(a.word(i));
    const std::uint32_t person = known(key(last_name, word));
    // At the head of a sentence a word may be itself, unless it does something.
    std::uint32_t next = i + 1;
    if (next + 1 < s.last && in(a.tokens[next].tag, adverb_tags)) ++next;
    const bool does = next < s.last && in(a.tokens[next].tag, tags(Tag::VBD, Tag::VBZ, Tag::MD, Tag::POS));
    if (person != none && !(ordinary && i == s.first && !does)) {
      add_mention(a, i, i + 1, person, MentionKind::name, TermKind::name, {"last-name", 0});
      continue;
    }
    if (const std::uint32_t org = known(key(short_name, word)); org != none && !ordinary) {
      add_mention(a, i, i + 1, org, MentionKind::name, TermKind::name, {"short-name", 0});
      continue;
    }
    // Aliases that need a full mention before.
    std::uint32_t end = i;
    for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer) {
      const Gazetteer& g = *layers_->gazetteers[layer];
      g.match(a.tokens.data(), i, s.last, [&](const Term& term, std::uint32_t length) {
        if (term.kind >= TermKind::title || i + length <= end) return;
        const std::uint32_t there = known(key(by_record, hash64(g.string(g.entity(term.target).id))));
        if (there == none || a.entities[there].last_token == 0) return;
        if (ordinary && i == s.first && length == 1) return;
        end = i + length;
        add_mention(a, i, end, there, MentionKind::name, term.kind, {g.file(term.file), term.line});
      });
    }
    if (end > i) continue;
    if (t.shape == Shape::upper && t.end - t.begin >= 3 && t.end - t.begin <= 6 && !ordinary && !s.headline) {
      // An unknown acronym is an organization more often than anything else.
      bool letters = true;
      for (std::uint32_t b = t.begin; b < t.end; ++b) letters = letters && a.text[b] >= 'A' && a.text[b] <= 'Z';
      const bool shouting = (i > s.first && a.tokens[i - 1].shape == Shape::upper) || (i + 1 < s.last && a.tokens[i + 1].shape == Shape::upper);
      if (letters && !shouting)
        add_mention(a, i, i + 1, fresh_entity(a, EntityType::organization, i, i + 1), MentionKind::name, TermKind::acronym, {"unknown-acronym", 0});
    }
  }
}

}  // namespace actant
