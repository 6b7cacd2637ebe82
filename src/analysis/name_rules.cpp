#include "analysis/name_rules.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace actant {
namespace {

std::uint64_t key(std::uint64_t kind, std::uint64_t a, std::uint64_t b = 0) {
  std::uint64_t h = (kind + 1) * 0x9E3779B97F4A7C15ULL ^ (a + 0x7F4A7C15U) * 0xC2B2AE3D27D4EB4FULL;
  h ^= h >> 29;
  h = (h ^ (b * 0x165667B19E3779F9ULL)) * 0x9E3779B97F4A7C15ULL;
  return (h ^ (h >> 32)) | 1;
}

enum : std::uint64_t { by_record, by_words, last_name, acronym_key, ambiguous_name };

bool capital(const Token& t) { return has_capital(t.shape) || t.shape == Shape::mixed; }

}  // namespace

NameRecognizer::NameRecognizer(const Layers& layers)
    : layers_(&layers), lexicon_(layers.lexicon), matcher_(layers),
      of_(lexicon_->find("of")), for_(lexicon_->find("for")), the_(lexicon_->find("the")), and_(lexicon_->find("and")) {
  for (std::string_view w : {"al", "el", "bin", "ibn", "bint", "van", "von", "der", "den", "de", "del", "della", "di",
                             "da", "dos", "du", "la", "le", "ul", "ur", "ter", "ten", "abu", "y", "e", "zu", "af"})
    particles_.push_back(lexicon_->find(w));
  for (std::string_view w : {"jr.", "sr.", "jr", "sr", "ii", "iii", "iv"}) suffixes_.push_back(lexicon_->find(w));
  for (std::string_view w : {"in", "at", "near", "to", "from", "into", "outside", "around", "toward", "towards"})
    place_prepositions_.push_back(lexicon_->find(w));
}

bool NameRecognizer::is_given(WordId w, int score) const {
  const WordValue* v = w != unknown_word ? lexicon_->value(w, WordClass::given_name) : nullptr;
  return v != nullptr && v->score >= score;
}
bool NameRecognizer::is_surname(WordId w, int score) const {
  const WordValue* v = w != unknown_word ? lexicon_->value(w, WordClass::surname) : nullptr;
  return v != nullptr && v->score >= score;
}
bool NameRecognizer::particle(WordId w) const {
  return w != unknown_word && std::find(particles_.begin(), particles_.end(), w) != particles_.end();
}

std::uint32_t& NameRecognizer::slot(std::uint64_t k) {
  if (slots_.size() < (used_slots_ + 1) * 2) {
    std::vector<Slot> old(std::max<std::size_t>(1024, slots_.size() * 2));
    old.swap(slots_);
    for (const Slot& s : old)
      if (s.key != 0) {
        std::size_t i = s.key & (slots_.size() - 1);
        while (slots_[i].key != 0) i = (i + 1) & (slots_.size() - 1);
        slots_[i] = s;
      }
  }
  std::size_t i = k & (slots_.size() - 1);
  while (slots_[i].key != 0 && slots_[i].key != k) i = (i + 1) & (slots_.size() - 1);
  if (slots_[i].key == 0) {
    slots_[i] = {k, none};
    ++used_slots_;
  }
  return slots_[i].entity;
}

void NameRecognizer::recognize(Analysis& a) {
  if (used_slots_ > 0) std::fill(slots_.begin(), slots_.end(), Slot{});
  used_slots_ = 0;
  a.mention_at.assign(a.tokens.size(), none);
  for (const TokenSentence& s : a.sentences) full_names(a, s);
  for (const TokenSentence& s : a.sentences) short_names(a, s);
  std::stable_sort(a.mentions.begin(), a.mentions.end(), [](const TokenMention& x, const TokenMention& y) {
    return x.first != y.first ? x.first < y.first : x.last > y.last;
  });
  std::fill(a.mention_at.begin(), a.mention_at.end(), none);
  for (std::uint32_t i = 0; i < a.mentions.size(); ++i)
    if (!a.mentions[i].nested)
      for (std::uint32_t t = a.mentions[i].first; t < a.mentions[i].last; ++t) a.mention_at[t] = i;
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
  if (const std::uint32_t known = slot(k); known != none) return known;
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
  const std::uint32_t known = slot(k);
  const std::uint32_t index = known != none ? known : country_entity(a, m.layer, m.term->target);
  EntityNode& node = a.entities[index];
  if (known == none || node.last_token == 0) {
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
  if (const std::uint32_t known = slot(key(by_words, words)); known != none) return known;
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
  }
}

void NameRecognizer::mention_of_match(Analysis& a, const TermMatch& m, bool nested) {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  const std::uint32_t entity = gazetteer_entity(a, m);
  const MentionKind kind = m.term->kind == TermKind::adjective || m.term->kind == TermKind::people ? MentionKind::adjective
                           : m.term->kind == TermKind::metonym ? MentionKind::metonym : MentionKind::name;
  // A leading article is not part of a name, though the gazetteer may have it.
  const std::uint32_t start = m.last - m.first > 1 && a.tokens[m.first].word == the_ ? m.first + 1 : m.first;
  add_mention(a, start, m.last, entity, kind, m.term->kind, {g.file(m.term->file), m.term->line}, nested);
  if (!nested) remember(a, entity, m.first, m.last);
}

/// How likely a term is the one meant: below 0 is not at all.
int NameRecognizer::rank(const Analysis& a, const TokenSentence& s, const TermMatch& m, bool titled) const {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  const Term& term = *m.term;
  if (term.flags & needs_context) return -1;
  const EntityRecord& e = g.entity(term.target);
  const Token& first = a.tokens[m.first];
  // A user's own names stand above ours.
  int score = m.layer + std::size_t{1} < layers_->gazetteers.size() ? 1000 : 100;

  const bool single = m.last - m.first == 1;
  const bool ordinary = single && lexicon_->in_lexicon(first.word) && (lexicon_->tags(first.word) & ~bit(Tag::NNP)) != 0;
  const bool initial = m.first == s.first || a.tokens[m.first - 1].tag == Tag::quote;
  const WordId before = m.first > s.first ? a.tokens[m.first - 1].word : unknown_word;
  const bool after_place = before != unknown_word &&
                           std::find(place_prepositions_.begin(), place_prepositions_.end(), before) != place_prepositions_.end();
  switch (e.type) {
    case EntityType::country: score += 60; break;
    case EntityType::place: score += 20 + (after_place ? 30 : 0) + ((e.flags & is_capital) ? 20 : 0); break;
    case EntityType::organization: score += 25; break;
    case EntityType::person: score += 15 + (titled ? 60 : 0); break;
  }
  if (titled && e.type != EntityType::person) score -= 60;
  if (term.kind == TermKind::adjective || term.kind == TermKind::people || term.kind == TermKind::metonym) score += 10;
  if (term.flags & canonical) score += 3;
  if (term.flags & exact_case) score += 5;
  if (!g.titles(e).empty()) score += 4;
  if (!g.roles(e).empty()) score += 2;
  if (a.day != INT32_MAX && (a.day < e.from || a.day > e.to)) score -= 50;
  if (a.day != INT32_MAX)
    for (const RoleRecord& r : g.titles(e))
      if (r.from <= a.day && a.day <= r.to && r.from != INT32_MIN) { score += 6; break; }
  const bool known = e.country != none && const_cast<NameRecognizer*>(this)->slot(key(by_record, hash64(g.string(g.entity(e.country).id)))) != none;
  if (known) score += 8;
  if (term.flags & weak) {
    // An ordinary word, or a name that others share: something has to speak for it.
    const bool support = (e.type == EntityType::place && after_place && !ordinary) || (e.type == EntityType::person && (titled || !single)) ||
                         (e.type == EntityType::country) || (e.type == EntityType::organization && !single && known) ||
                         (e.type == EntityType::organization && !single && (!initial || m.last - m.first > 2));
    if (!support) return -1;
    score -= 30;
  }
  if (ordinary && e.type != EntityType::country && (initial || first.shape == Shape::lower) && !(term.flags & exact_case) && !titled)
    return -1;
  if (single && e.type == EntityType::person && (ordinary || is_given(first.word, 5)) && !titled) return -1;
  return score;
}

const TermMatch* NameRecognizer::choose(const Analysis& a, const TokenSentence& s, std::size_t begin, std::size_t end,
                                        bool titled) const {
  const TermMatch* best = nullptr;
  int best_rank = -1;
  for (std::size_t i = begin; i < end; ++i) {
    if (matches_[i].term->kind >= TermKind::title) continue;
    const int r = rank(a, s, matches_[i], titled);
    if (r > best_rank) {
      best_rank = r;
      best = &matches_[i];
    }
  }
  return best;
}

/// The title that ends right before a token ("Foreign Minister X"), or before it and a comma.
bool NameRecognizer::find_title(const Analysis& a, const TokenSentence& s, std::uint32_t before, Title& out) const {
  if (before == s.first) return false;
  bool found = false;
  for (const TermMatch& m : matches_) {
    if (m.term->kind != TermKind::title || m.last != before || m.first < s.first) continue;
    if (found && m.first >= out.first) continue;
    const WordRecord& w = lexicon_->record(a.tokens[m.last - 1].word);
    (void)w;
    out = {m.first, m.last, &lexicon_->value_at(m.term->target)};
    found = true;
  }
  return found;
}

/// "Russian Foreign Minister", "Iran's president": the country that stands right before a title.
std::uint32_t NameRecognizer::country_before(const Analysis& a, const TokenSentence& s, std::uint32_t token) const {
  if (token == s.first) return none;
  std::uint32_t t = token - 1;
  if (a.tokens[t].tag == Tag::POS && t > s.first) --t;
  const std::uint32_t m = a.mention_at[t];
  if (m == none) return none;
  const EntityNode& e = a.entities[a.mentions[m].entity];
  return e.type == EntityType::country ? a.mentions[m].entity : e.country;
}

std::uint32_t NameRecognizer::run_end(const Analysis& a, std::uint32_t at, const TokenSentence& s) const {
  std::uint32_t i = at;
  while (i < s.last) {
    const Token& t = a.tokens[i];
    if (capital(t)) {
      ++i;
      continue;
    }
    if (i == at) break;
    if (t.tag == Tag::comma && i + 1 < s.last &&
        std::find(suffixes_.begin(), suffixes_.end(), a.tokens[i + 1].word) != suffixes_.end() && a.tokens[i + 1].word != unknown_word) {
      i += 2;  // Biden, Jr.
      continue;
    }
    // A hyphen or particle inside: Bashar al - Assad, Ursula von der Leyen.
    std::uint32_t k = i;
    while (k < s.last && k < i + 4 && (a.tokens[k].tag == Tag::hyphen || particle(a.tokens[k].word)) && !capital(a.tokens[k])) ++k;
    if (k > i && k < s.last && capital(a.tokens[k])) {
      i = k + 1;
      continue;
    }
    if (t.shape == Shape::number && i + 1 < s.last && capital(a.tokens[i + 1]) && i > at && !(t.flags & line_before)) break;
    break;
  }
  return i;
}

bool NameRecognizer::organization(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t& last) {
  // "… Party", "… Ministry": the run up to its last head word.
  std::uint32_t head = none;
  for (std::uint32_t t = last; t-- > first;) {
    const WordValue* v = a.tokens[t].word != unknown_word ? lexicon_->value(a.tokens[t].word, WordClass::org_head) : nullptr;
    if (v == nullptr) continue;
    const bool ends = (v->flags & 1) && t > first;
    const bool begins = (v->flags & 2) && t + 1 < s.last &&
                        (a.tokens[t + 1].word == of_ || a.tokens[t + 1].word == for_) && t + 2 < s.last;
    if (ends || begins) {
      head = t;
      break;
    }
  }
  if (head == none) return false;
  const WordValue* v = lexicon_->value(a.tokens[head].word, WordClass::org_head);
  std::uint32_t end = head + 1;
  // "… of Foreign Affairs", "… for the Liberation of X": over of, for, the, and between capitals.
  std::uint32_t t = end;
  for (int phrases = 0; phrases < 3 && t + 1 < s.last && (a.tokens[t].word == of_ || a.tokens[t].word == for_); ++phrases) {
    std::uint32_t k = t + 1;
    if (k < s.last && a.tokens[k].word == the_) ++k;
    if (k >= s.last || !capital(a.tokens[k])) break;
    while (k < s.last && (capital(a.tokens[k]) ||
                          ((a.tokens[k].word == and_ || a.tokens[k].tag == Tag::comma || a.tokens[k].tag == Tag::hyphen) && k + 1 < s.last &&
                           capital(a.tokens[k + 1]) && phrases == 0 && (v->flags & 2) && a.mention_at[k + 1] == none &&
                           lexicon_->in_lexicon(a.tokens[k + 1].word))))
      ++k;
    end = k;
    t = k;
  }
  if (end - first < 2) return false;
  const std::uint32_t entity = fresh_entity(a, EntityType::organization, first, end);
  EntityNode& node = a.entities[entity];
  node.kind = lexicon_->find(lexicon_->string(v->text));
  node.sector = lexicon_->string(v->text2);
  // A country inside, or whose organization it is.
  for (const TermMatch& m : matches_) {
    if (m.first < first || m.last > end || m.term->kind >= TermKind::title) continue;
    const Gazetteer& g = *layers_->gazetteers[m.layer];
    if (g.entity(m.term->target).type == EntityType::country && !(m.term->flags & needs_context)) {
      const std::uint32_t country = gazetteer_entity(a, m);
      a.entities[entity].country = country;
      TermMatch inner = m;
      mention_of_match(a, inner, true);
      break;
    }
  }
  if (a.entities[entity].country == none) a.entities[entity].country = country_before(a, s, first);
  add_mention(a, first, end, entity, MentionKind::name, TermKind::name, {"organization-head", 0});
  remember(a, entity, first, end);
  last = end;
  return true;
}

bool NameRecognizer::person(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last,
                            const Title* title, std::uint32_t& end) {
  const std::uint32_t count = last - first;
  if (count == 0 || count > 6) return false;
  const Token& t = a.tokens[first];
  const Token& z = a.tokens[last - 1];
  const bool plain_words = lexicon_->in_lexicon(t.word) && (lexicon_->tags(t.word) & ~bit(Tag::NNP)) != 0;
  bool good = false;
  if (title != nullptr) {
    good = !(count == 1 && t.shape == Shape::upper);
  } else if (count >= 2) {
    const bool initial = t.shape == Shape::initial;
    good = (is_given(t.word, 4) && (is_surname(z.word, 2) || z.word == unknown_word || !lexicon_->in_lexicon(z.word))) ||
           (is_given(t.word, 7)) || (initial && (is_surname(z.word, 2) || z.word == unknown_word)) ||
           (is_surname(z.word, 6) && !plain_words && count <= 3 && (t.word == unknown_word || is_surname(t.word, 5) || is_given(t.word, 2)));
    if (!good && count <= 3 && !plain_words) {
      // Unknown words that speak or are introduced: "… Foo Bar said", "Foo Bar, 34,".
      const bool speaks = last < s.last && lexicon_->is(lexicon_->lemma(a.tokens[last].word, a.tokens[last].tag), WordClass::reporting_verb);
      const bool aged = last + 1 < s.last && a.tokens[last].tag == Tag::comma && a.tokens[last + 1].shape == Shape::number;
      good = (speaks || aged) && t.shape != Shape::upper;
    }
  }
  if (!good) return false;
  const std::uint32_t entity = fresh_entity(a, EntityType::person, first, last);
  EntityNode& node = a.entities[entity];
  if (const WordValue* v = lexicon_->value(t.word, WordClass::given_name); t.word != unknown_word && v != nullptr) {
    node.male = lexicon_->string(v->text) == "M";
    node.female = lexicon_->string(v->text) == "F";
  }
  add_mention(a, first, last, entity, MentionKind::name, TermKind::name, {title != nullptr ? "title-name" : "given-surname", 0});
  remember(a, entity, first, last);
  end = last;
  return true;
}

/// Takes the gazetteer's best name at a token; `end` is where it ends.
bool NameRecognizer::take_match(Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t limit,
                                std::uint32_t& end) {
  Title title;
  const bool titled = find_title(a, s, at, title);
  // By length, longest first; the first length with an acceptable term wins.
  std::size_t i = match_at_[at - s.first];
  while (i < matches_.size() && matches_[i].first == at) {
    std::size_t k = i;
    while (k < matches_.size() && matches_[k].first == at && matches_[k].last == matches_[i].last) ++k;
    if (matches_[i].last <= limit)
      if (const TermMatch* best = choose(a, s, i, k, titled)) {
        const TermMatch m = *best;
        mention_of_match(a, m, false);
        // Countries inside a longer name stay available.
        for (const TermMatch& inner : matches_)
          if (inner.nested && inner.first >= m.first && inner.last <= m.last && inner.last - inner.first < m.last - m.first &&
              layers_->gazetteers[inner.layer]->entity(inner.term->target).type == EntityType::country &&
              !(inner.term->flags & (needs_context | weak)))
            mention_of_match(a, inner, true);
        end = m.last;
        return true;
      }
    i = k;
  }
  return false;
}

void NameRecognizer::name_run(Analysis& a, const TokenSentence& s, Run run) {
  std::uint32_t i = run.first;
  while (i < run.last) {
    // A longer name by rule beats shorter ones of the gazetteer; the same length, the gazetteer.
    std::uint32_t longest = i;
    for (std::size_t k = match_at_[i - s.first]; k < matches_.size() && matches_[k].first == i; ++k)
      if (matches_[k].term->kind < TermKind::title && rank(a, s, matches_[k], false) >= 0) longest = std::max(longest, matches_[k].last);
    std::uint32_t title_end = i;
    for (std::size_t k = match_at_[i - s.first]; k < matches_.size() && matches_[k].first == i; ++k)
      if (matches_[k].term->kind == TermKind::title) title_end = std::max(title_end, matches_[k].last);
    std::uint32_t end = i;
    if (longest < run.last) {
      // An organization by its head word? Not across a title: "Defence Ministry Spokesman X".
      std::uint32_t last = run.last;
      std::uint32_t head_end = last;
      if (title_end <= i + 0 && organization(a, s, i, head_end) && head_end > longest) {
        i = head_end;
        continue;
      }
      (void)last;
    }
    if (title_end > i && title_end >= longest && title_end < run.last + 1 && title_end - i >= 1) {
      // A title: the person behind it comes next.
      const bool person_follows = title_end < run.last;
      if (person_follows || longest <= title_end) {
        i = title_end;
        if (i >= run.last) return;
        // fall through to the name behind the title
      }
    }
    if (take_match(a, s, i, run.last + 12, end)) {
      // "Sergey Lavrov" in the gazetteer; a first name alone in front of more capitals is part of a longer name.
      Title t{};
      const TokenMention& m = a.mentions.back();
      (void)m;
      if (find_title(a, s, i, t)) {
        for (auto it = a.mentions.rbegin(); it != a.mentions.rend(); ++it)
          if (it->first == i && !it->nested) {
            it->title_first = t.first;
            EntityNode& node = a.entities[it->entity];
            if (node.type == EntityType::person) {
              if (node.role.empty()) node.role = a.words(t.first, t.last);
              if (node.country == none) node.country = country_before(a, s, t.first);
            }
            break;
          }
      }
      i = end;
      continue;
    }
    Title t{};
    const bool titled = find_title(a, s, i, t);
    // A person's name ends where the next known name begins, or at the run's end.
    std::uint32_t last = run.last;
    for (std::uint32_t k = i + 1; k < run.last; ++k)
      if (const std::size_t at = match_at_[k - s.first]; at < matches_.size() && matches_[at].first == k &&
          matches_[at].term->kind == TermKind::adjective) {
        last = k;
        break;
      }
    if (person(a, s, i, last, titled ? &t : nullptr, end)) {
      TokenMention& m = a.mentions.back();
      EntityNode& node = a.entities[m.entity];
      if (titled) {
        m.title_first = t.first;
        node.role = a.words(t.first, t.last);
        node.sector = lexicon_->string(t.value->text);
        if (node.country == none) node.country = country_before(a, s, t.first);
        const std::string_view gender = lexicon_->string(t.value->text2);
        if (gender == "m") node.male = true, node.female = false;
        if (gender == "f") node.female = true, node.male = false;
      }
      i = end;
      continue;
    }
    ++i;
  }
}

/// Does "The" belong to a name ("The Hague", "The National")? Not in front of a longer one ("The National Party").
bool NameRecognizer::article_of_name(const Analysis& a, const TokenSentence& s, std::uint32_t at) const {
  if (!capital(a.tokens[at])) return false;
  for (std::size_t k = match_at_[at - s.first]; k < matches_.size() && matches_[k].first == at; ++k) {
    const TermMatch& m = matches_[k];
    if (m.term->kind >= TermKind::title || m.last < at + 2) continue;
    if (m.last < s.last && capital(a.tokens[m.last])) return false;
    if (at == s.first && m.last == at + 2 && lexicon_->in_lexicon(a.tokens[at + 1].word)) return false;
    return true;
  }
  return false;
}

void NameRecognizer::full_names(Analysis& a, const TokenSentence& s) {
  matches_.clear();
  matcher_.match(s, a, matches_);
  match_at_.assign(s.last - s.first + 1, static_cast<std::uint32_t>(matches_.size()));
  for (std::size_t k = matches_.size(); k-- > 0;) match_at_[matches_[k].first - s.first] = static_cast<std::uint32_t>(k);
  for (std::uint32_t i = s.first; i < s.last;) {
    const Token& t = a.tokens[i];
    if (a.mention_at[i] != none) {
      ++i;
      continue;
    }
    if (t.word == the_ && !article_of_name(a, s, i)) {
      ++i;
      continue;
    }
    if (!capital(t)) {
      // Names in lower case are only in gazetteers ("al-Shabab" begins so).
      std::uint32_t end = i;
      if (match_at_[i - s.first] < matches_.size() && matches_[match_at_[i - s.first]].first == i &&
          take_match(a, s, i, s.last, end)) {
        i = std::max(end, i + 1);
        continue;
      }
      ++i;
      continue;
    }
    // At the start of a sentence a capital means nothing: closed-class words open no name.
    constexpr TagSet closed = tags(Tag::DT, Tag::IN, Tag::PRP, Tag::PRPS, Tag::CC, Tag::WDT, Tag::WP, Tag::WRB, Tag::TO,
                                   Tag::MD, Tag::EX, Tag::RB);
    const std::size_t at = match_at_[i - s.first];
    const bool named = at < matches_.size() && matches_[at].first == i && matches_[at].term->kind < TermKind::title &&
                       matches_[at].last > i + 1;
    if (!named && in(t.tag, closed) && !(t.shape == Shape::upper)) {
      ++i;
      continue;
    }
    const std::uint32_t end = run_end(a, i, s);
    const std::uint32_t before = i;
    name_run(a, s, {i, end});
    i = std::max(end, before + 1);
    // A name may reach beyond the run ("Bank of X").
    while (i < s.last && a.mention_at[i] != none) ++i;
  }
  acronym_beside(a, s);
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

void NameRecognizer::short_names(Analysis& a, const TokenSentence& s) {
  matches_.clear();
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    const Token& t = a.tokens[i];
    if (a.mention_at[i] != none || !capital(t)) continue;
    const bool ordinary = lexicon_->in_lexicon(t.word);
    if (t.shape == Shape::upper) {
      const std::uint32_t org = slot(key(acronym_key, hash64(a.word(i))));
      if (org != none) {
        add_mention(a, i, i + 1, org, MentionKind::name, TermKind::acronym, {"acronym", 0});
        continue;
      }
    }
    const std::uint64_t word = t.word != unknown_word ? t.word : hash64(a.word(i));
    const std::uint32_t person = slot(key(last_name, word));
    if (person != none && !(ordinary && i == s.first)) {
      add_mention(a, i, i + 1, person, MentionKind::name, TermKind::name, {"last-name", 0});
      continue;
    }
    // Aliases that need a full mention before.
    std::uint32_t end = i;
    for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer) {
      const Gazetteer& g = *layers_->gazetteers[layer];
      g.match(a.tokens.data(), i, s.last, [&](const Term& term, std::uint32_t length) {
        if (term.kind >= TermKind::title || i + length <= end) return;
        const std::uint32_t known = slot(key(by_record, hash64(g.string(g.entity(term.target).id))));
        if (known == none || a.entities[known].last_token == 0) return;
        if (ordinary && i == s.first && length == 1) return;
        end = i + length;
        add_mention(a, i, end, known, MentionKind::name, term.kind, {g.file(term.file), term.line});
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
