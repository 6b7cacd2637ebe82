#include "analysis/name_rules.hpp"

#include <algorithm>

#include "analysis/mention_order.hpp"
#include "analysis/name_keys.hpp"
#include "base/hash.hpp"

namespace actant {
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

void NameRecognizer::recognize(Analysis& a) {
  if (++round_ == 0) {
    std::fill(slots_.begin(), slots_.end(), Slot{});
    round_ = 1;
  }
  used_slots_ = 0;
  a.mention_at.assign(a.tokens.size(), none);
  for (const TokenSentence& s : a.sentences) full_names(a, s);
  for (const TokenSentence& s : a.sentences) short_names(a, s);
  unify_persons(a);
  sort_mentions(a.mentions, spare_);
  std::fill(a.mention_at.begin(), a.mention_at.end(), none);
  for (std::uint32_t i = 0; i < a.mentions.size(); ++i)
    if (!a.mentions[i].nested)
      for (std::uint32_t t = a.mentions[i].first; t < a.mentions[i].last; ++t) a.mention_at[t] = i;
}

/// "President Odera": is it the title that the entity has on the article's day?
bool NameRecognizer::holds_title(const Analysis& a, const TokenSentence& s, const TermMatch& m) const {
  Title title;
  if (!find_title(a, s, m.first, title)) return false;
  const std::string_view words = a.words(title.first, title.last);
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  for (const RoleRecord& r : g.titles(g.entity(m.term->target)))
    if ((a.day == INT32_MAX || (r.from <= a.day && a.day <= r.to)) && same_letters(words, g.string(r.text))) return true;
  return false;
}

/// How likely a term is the one meant: below 0 is not at all.
int NameRecognizer::rank(const Analysis& a, const TokenSentence& s, const TermMatch& m, bool titled) const {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  const Term& term = *m.term;
  const EntityRecord& e = g.entity(term.target);
  if ((term.flags & needs_context) != 0 && !(titled && e.type == EntityType::person && holds_title(a, s, m))) return -1;
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
  const bool known = e.country != none && this->known(key(by_record, hash64(g.string(g.entity(e.country).id)))) != none;
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
              if (!said_in(a, node.role)) node.role = a.words(t.first, t.last);
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
  places_by_noun(a, s);
}

}  // namespace actant
