// The memory of the document: which entities it knows, and what may stand for them.
#include <algorithm>

#include "analysis/name_keys.hpp"
#include "analysis/name_rules.hpp"
#include "base/hash.hpp"

namespace actant {
namespace {

constexpr std::uint32_t nothing = none - 1;  // a memory that says: no entity

char fold_case(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// Capitals, or two and more of them in a short word: NATO, UpT, IMechE.
bool acronym_shape(const Analysis& a, std::uint32_t at) {
  const Token& t = a.tokens[at];
  if (t.shape == Shape::upper) return true;
  if ((t.shape != Shape::capitalized && t.shape != Shape::mixed) || t.end - t.begin > 7) return false;
  std::size_t capitals = 0;
  for (const char c : a.word(at)) capitals += c >= 'A' && c <= 'Z';
  return capitals >= 2;
}

}  // namespace

/// The key of an entity, the same whatever layer names it: by its record in the layer at the bottom, so that ids of ours are never hashed.
std::uint64_t NameRecognizer::record_key(std::uint8_t layer, std::uint32_t record) const {
  const Gazetteer& g = *layers_->gazetteers[layer];
  const Gazetteer& bottom = *layers_->gazetteers.back();
  if (&g == &bottom) return key(by_record, record);
  const std::string_view id = g.string(g.entity(record).id);
  const std::uint32_t below = bottom.find_entity(id);
  return below != none ? key(by_record, below) : key(by_id, hash64(id));
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
  if (term == TermKind::capital) m.stands_for = government_of(a, entity);
  if (!nested)
    for (std::uint32_t t = first; t < last; ++t) a.mention_at[t] = static_cast<std::uint32_t>(a.mentions.size());
  a.mentions.push_back(m);
}

/// Whose seat a capital is.
std::uint32_t NameRecognizer::government_of(Analysis& a, std::uint32_t capital) {
  const EntityNode e = a.entities[capital];
  if (e.record == none) return e.country;
  const std::uint32_t of = layers_->gazetteers[e.layer]->entity(e.record).seat_of;
  return of != none ? country_entity(a, e.layer, of) : e.country;
}

std::uint32_t NameRecognizer::country_entity(Analysis& a, std::uint8_t layer, std::uint32_t record) {
  if (record == none) return none;
  const Gazetteer& g = *layers_->gazetteers[layer];
  // One country, whatever layer names it.
  const std::uint64_t k = record_key(layer, record);
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
  const std::uint64_t k = record_key(m.layer, m.term->target);
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
  const std::uint64_t words = words_key(a, first, last, static_cast<std::uint64_t>(type));
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
    while (t > first && (words_.suffix(a.tokens[t].word) || a.tokens[t].tag == Tag::comma)) --t;
    slot(key(last_name, word_key(a, t))) = entity;  // the nearest full name before is the likeliest, ambiguous ones too
    // Of two people with one given name neither is called by it.
    if (t == first) return;
    if (words_.family_first(a.tokens[first].word)) slot(key(last_name, word_key(a, first))) = entity;
    std::uint32_t& given = slot(key(first_name, word_key(a, first)));
    given = given == none || given == entity ? entity : nothing;
    return;
  }
  if (node.type == EntityType::organization && last - first >= 2) {
    std::string& letters = a.scratch;
    letters.clear();
    for (std::uint32_t t = first; t < last; ++t)
      if (capital(a.tokens[t])) letters += a.text[a.tokens[t].begin];
    if (letters.size() >= 2) slot(key(acronym_key, hash64(letters))) = entity;
    // "Zintec" for "Zintec Air": its first word, if that is nothing else.
    const Token& t = a.tokens[first];
    if (capital(t) && !words_.ordinary(t.word) && words_.given(t.word) < 3 && words_.surname(t.word) < 5 && a.mention_at[first] != none &&
        (node.fresh || node.kind != 0))
      slot(key(short_name, word_key(a, first))) = entity;
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
      words_.suffix(a.tokens[last + 1].word))
    last += 2;
  add_mention(a, start, last, entity, kind, m.term->kind, {g.file(m.term->file), m.term->line}, nested);
  if (!nested) remember(a, entity, m.first, m.last);
}

/// Where the name begins that an acronym's letters spell: "Zambian Farmers' Union (ZFU)"; none if no name does.
std::uint32_t NameRecognizer::spelled_out(const Analysis& a, const TokenSentence& s, std::uint32_t acronym, std::uint32_t before) const {
  const std::string_view letters = a.word(acronym);
  std::uint32_t t = before;
  for (std::size_t left = letters.size(); left > 0;) {
    if (letters[left - 1] == '.' || letters[left - 1] == '-') {
      --left;
      continue;
    }
    if (t == s.first || before - t > 16) return none;
    const Token& token = a.tokens[--t];
    if (token.tag == Tag::comma || token.tag == Tag::bracket) return none;
    if (!capital(token)) continue;
    if (fold_case(a.text[token.begin]) != fold_case(letters[left - 1])) return none;
    --left;
  }
  return t;
}

/// Takes away the mentions inside tokens [first, last) that a larger one replaces; countries stay, nested.
void NameRecognizer::forget_mentions(Analysis& a, std::uint32_t first, std::uint32_t last) const {
  std::size_t kept = a.mentions.size();
  while (kept > 0 && a.mentions[kept - 1].last > first) --kept;
  const std::size_t from = kept;
  for (std::size_t i = from; i < a.mentions.size(); ++i) {
    TokenMention m = a.mentions[i];
    if (m.first >= first && m.last <= last) {
      if (a.entities[m.entity].type != EntityType::country) continue;
      m.nested = true;
    }
    a.mentions[kept++] = m;
  }
  a.mentions.resize(kept);
  for (std::uint32_t t = first; t < last; ++t) a.mention_at[t] = none;
  for (std::size_t i = from; i < kept; ++i)
    if (!a.mentions[i].nested)
      for (std::uint32_t t = a.mentions[i].first; t < a.mentions[i].last; ++t) a.mention_at[t] = static_cast<std::uint32_t>(i);
}

/// "Democratic Union Party (PYD)", "the PYD (Democratic Union Party)".
void NameRecognizer::acronym_beside(Analysis& a, const TokenSentence& s) {
  for (const std::uint32_t i : brackets_.of(s)) {
    if (i == s.first || i + 2 >= s.last || a.text[a.tokens[i].begin] != '(') continue;
    const bool closed = a.tokens[i + 2].tag == Tag::bracket;
    if (closed && acronym_shape(a, i + 1) && capital(a.tokens[i - 1])) {
      const std::uint32_t start = spelled_out(a, s, i + 1, i);
      bool thing = words_.capital_word(a.tokens[i - 1].word);  // a treaty, a plan: its acronym is no organization either
      const bool body = words_.organization_head(a.tokens[i - 1].word) != nullptr;  // "Unity and Reform Party"
      for (std::uint32_t t = start; start != none && t < i && !body; ++t) thing = thing || words_.capital_word(a.tokens[t].word);
      if (thing) {
        slot(key(acronym_key, hash64(a.word(i + 1)))) = nothing;
        continue;
      }
      std::uint32_t before = a.mention_at[i - 1];
      if (start != none && i - start >= 2 && (before == none || a.mentions[before].first != start ||
                                              a.entities[a.mentions[before].entity].type != EntityType::organization)) {
        if (a.mention_at[start] != none && a.mentions[a.mention_at[start]].first < start) continue;
        forget_mentions(a, start, i);
        add_organization(a, s, start, i, words_.organization_head(a.tokens[i - 1].word), "spelled-out");
        before = a.mention_at[i - 1];
      }
      if (before == none || a.entities[a.mentions[before].entity].type != EntityType::organization) continue;
      const std::uint32_t entity = a.mentions[before].entity;
      slot(key(acronym_key, hash64(a.word(i + 1)))) = entity;
      if (a.mention_at[i + 1] == none) add_mention(a, i + 1, i + 2, entity, MentionKind::name, TermKind::acronym, {"acronym", 0});
      continue;
    }
    // The other way round.
    if (acronym_shape(a, i - 1) && capital(a.tokens[i + 1])) {
      std::uint32_t end = i + 1;
      while (end < s.last && a.tokens[end].tag != Tag::bracket) ++end;
      if (end >= s.last || spelled_out(a, s, i - 1, end) != i + 1) continue;
      if (a.mention_at[i + 1] == none || a.mentions[a.mention_at[i + 1]].last != end) {
        forget_mentions(a, i + 1, end);
        add_organization(a, s, i + 1, end, words_.organization_head(a.tokens[end - 1].word), "spelled-out");
      }
      const std::uint32_t entity = a.mentions[a.mention_at[i + 1]].entity;
      slot(key(acronym_key, hash64(a.word(i - 1)))) = entity;
      if (a.mention_at[i - 1] == none) add_mention(a, i - 1, i, entity, MentionKind::name, TermKind::acronym, {"acronym", 0});
    }
  }
}

/// "the province of Quarzan", "the town of Zint": an unknown name that its noun tells the kind of.
void NameRecognizer::places_by_noun(Analysis& a, const TokenSentence& s) {
  for (const std::uint32_t of : ofs_.of(s)) {
    if (of == s.first || of + 1 >= s.last) continue;
    const std::uint32_t i = of - 1;
    const Token& noun = a.tokens[i];
    if (noun.word == unknown_word || !capital(a.tokens[i + 2]) || a.mention_at[i + 2] != none) continue;
    const WordValue* value = lexicon_->value(noun.word, WordClass::nominal);
    if (value == nullptr || lexicon_->string(value->text) != "place") continue;
    const bool goes_on = i + 3 < s.last && capital(a.tokens[i + 3]) && !lexicon_->in_lexicon(a.tokens[i + 3].word);
    if (lexicon_->in_lexicon(a.tokens[i + 2].word) && !goes_on) continue;
    std::uint32_t end = i + 3;
    while (end < s.last && end < i + 5 && capital(a.tokens[end]) && a.mention_at[end] == none && !(a.tokens[end].flags & line_before)) ++end;
    const std::uint32_t entity = fresh_entity(a, EntityType::place, i + 2, end);
    a.entities[entity].kind = noun.word;
    add_mention(a, i + 2, end, entity, MentionKind::name, TermKind::name, {"place-noun", 0});
    if (end == i + 3) slot(key(short_name, word_key(a, i + 2))) = entity;
  }
}

/// "Chirac" of an article of 2006, unintroduced: the one who holds an office then, if the name is rare and no other has it.
bool NameRecognizer::in_office(Analysis& a, const TokenSentence& s, std::uint32_t at) {
  const Token& t = a.tokens[at];
  if (a.day == INT32_MAX || t.shape != Shape::capitalized || lexicon_->in_lexicon(t.word) || (words_.surname(t.word) > 3 && words_.surname(t.word) < 6) || words_.given(t.word) > 2)
    return false;
  if ((at > s.first && capital(a.tokens[at - 1])) || (at + 1 < s.last && capital(a.tokens[at + 1]))) return false;
  TermMatch one;
  std::uint32_t count = 0;
  for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer) {
    const Gazetteer& g = *layers_->gazetteers[layer];
    g.match(a.tokens.data(), at, s.last, [&](const Term& term, std::uint32_t length) {
      if (term.kind >= TermKind::title || length != 1) return;
      const EntityRecord& e = g.entity(term.target);
      const auto holds = [&](const RoleRecord& r) { return r.from != INT32_MIN && r.from <= a.day && a.day <= r.to; };
      const auto titles = g.titles(e);
      if (e.type == EntityType::person && std::none_of(titles.begin(), titles.end(), holds)) return;
      ++count;
      one = {at, at + 1, &term, layer, false};
      if (e.type != EntityType::person) ++count;  // a place of that name, too
    });
  }
  if (count != 1) return false;
  mention_of_match(a, one, false);
  return true;
}

void NameRecognizer::short_names(Analysis& a, const TokenSentence& s) {
  std::uint32_t behind = s.first;  // what was taken
  for (const std::uint32_t i : capitals_.of(s)) {
    const Token& t = a.tokens[i];
    if (i < behind || a.mention_at[i] != none) continue;
    const bool ordinary = lexicon_->in_lexicon(t.word);
    if (acronym_shape(a, i)) {
      const std::uint32_t org = known(key(acronym_key, hash64(a.word(i))));
      if (org == nothing) continue;
      if (org != none) {
        add_mention(a, i, i + 1, org, MentionKind::name, TermKind::acronym, {"acronym", 0});
        continue;
      }
    }
    const std::uint64_t word = word_key(a, i);
    const std::uint32_t person = known(key(last_name, word));
    // At the head of a sentence a word may be itself, unless it does something.
    std::uint32_t next = i + 1;
    if (next + 1 < s.last && in(a.tokens[next].tag, adverb_tags)) ++next;
    const bool does = next < s.last && in(a.tokens[next].tag, tags(Tag::VBD, Tag::VBZ, Tag::MD, Tag::POS));
    const bool opens = i == s.first && words_.ordinary(t.word) && !does;
    if (person != none && !opens && !words_.capital_word(t.word)) {
      // "al-Rafi" for Omar al-Rafi.
      const bool joined = i >= s.first + 2 && a.tokens[i - 1].tag == Tag::hyphen && a.mention_at[i - 2] == none &&
                          a.entities[person].name.ends_with(a.words(i - 2, i + 1));
      add_mention(a, joined ? i - 2 : i, i + 1, person, MentionKind::name, TermKind::name, {"last-name", 0});
      continue;
    }
    const std::uint32_t called = known(key(first_name, word));
    if (called < nothing && !opens && words_.given(t.word) >= 1 && in_title_[i] == 0 &&
        (i + 1 >= s.last || !capital(a.tokens[i + 1]))) {
      add_mention(a, i, i + 1, called, MentionKind::name, TermKind::name, {"first-name", 0});
      continue;
    }
    if (const std::uint32_t org = known(key(short_name, word)); org != none && !ordinary) {
      // Unless the whole name follows.
      const EntityNode& node = a.entities[org];
      const std::uint32_t length = node.last_token - node.first_token;
      const bool whole = i + length <= s.last && a.words(i, i + length) == node.name &&
                         std::all_of(a.mention_at.begin() + i, a.mention_at.begin() + i + length, [](std::uint32_t m) { return m == none; });
      add_mention(a, i, whole ? i + length : i + 1, org, MentionKind::name, TermKind::name, {whole ? "named-before" : "short-name", 0});
      continue;
    }
    // Aliases that need a full mention before.
    std::uint32_t end = i;
    for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer) {
      const Gazetteer& g = *layers_->gazetteers[layer];
      g.match(a.tokens.data(), i, s.last, [&](const Term& term, std::uint32_t length) {
        if (term.kind >= TermKind::title || i + length <= end) return;
        const std::uint32_t seen = known(record_key(layer, term.target));
        if (seen == none || a.entities[seen].last_token == 0) return;
        if (ordinary && i == s.first && length == 1) return;
        end = i + length;
        // "in The Hague": the mention behind the article is of the same name, and there once.
        if (const std::uint32_t same = i + 1 < end ? a.mention_at[i + 1] : none;
            t.word == the_ && same != none && a.mentions[same].entity == seen && a.mentions[same].first == i + 1) {
          a.mentions[same].first = a.mentions[same].title_first = i;
          a.mention_at[i] = same;
          return;
        }
        add_mention(a, i, end, seen, MentionKind::name, term.kind, {g.file(term.file), term.line});
      });
    }
    if (end > i || in_office(a, s, i)) continue;
    // "in Al Basrah": the article that belongs to the name of a place.
    if (words_.particle(t.word) && t.shape == Shape::capitalized && i + 1 < s.last && a.mention_at[i + 1] != none) {
      TokenMention& place = a.mentions[a.mention_at[i + 1]];
      if (place.first == i + 1 && a.entities[place.entity].type == EntityType::place) {
        place.first = place.title_first = i;
        a.mention_at[i] = a.mention_at[i + 1];
        continue;
      }
    }
    if (const Run run = rest_of_run(a, s, i); run.last > run.first && name_by_context(a, s, run)) {
      behind = run.last;
      continue;
    }
    if (t.shape == Shape::upper && t.end - t.begin >= 3 && t.end - t.begin <= 6 && !(ordinary && s.last - s.first < 6) && !words_.capital_word(t.word) && !s.headline && in_title_[i] == 0) {
      // An unknown acronym is an organization more often than anything else.
      bool letters = true, numeral = true;
      for (std::uint32_t b = t.begin; b < t.end; ++b) {
        letters = letters && a.text[b] >= 'A' && a.text[b] <= 'Z';
        numeral = numeral && std::string_view("IVXLC").find(a.text[b]) != std::string_view::npos;
      }
      // "FALSE", "WOLF": a word that somebody shouts; "XVII"
      letters = letters && !numeral && !(ordinary && t.end - t.begin >= 4);
      const bool shouting = (i > s.first && a.tokens[i - 1].shape == Shape::upper) || (i + 1 < s.last && a.tokens[i + 1].shape == Shape::upper);
      if (letters && !shouting)
        add_mention(a, i, i + 1, fresh_entity(a, EntityType::organization, i, i + 1), MentionKind::name, TermKind::acronym, {"unknown-acronym", 0});
    }
  }
}

}  // namespace actant
