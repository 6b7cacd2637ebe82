#include "analysis/name_rules.hpp"

#include <algorithm>

#include "analysis/dateline.hpp"
#include "analysis/mention_order.hpp"
#include "analysis/name_keys.hpp"

namespace actant {
NameRecognizer::NameRecognizer(const Layers& layers)
    : layers_(&layers), lexicon_(layers.lexicon), matcher_(layers), words_(*layers.lexicon),
      of_(lexicon_->find("of")), for_(lexicon_->find("for")), the_(lexicon_->find("the")), and_(lexicon_->find("and")),
      in_(lexicon_->find("in")), on_(lexicon_->find("on")), against_(lexicon_->find("against")),
      according_(lexicon_->find("according")) {}

void NameRecognizer::recognize(Analysis& a) {
  entities_.clear();
  a.mention_at.assign(a.tokens.size(), none);
  in_title_.assign(a.tokens.size(), 0);
  list_tokens(a);
  mentions_of_.clear();
  for (const TokenSentence& s : a.sentences) {
    mentions_of_.push_back(static_cast<std::uint32_t>(a.mentions.size()));
    full_names(a, s);
  }
  mentions_of_.push_back(static_cast<std::uint32_t>(a.mentions.size()));
  capitals_.rewind();
  matches_.clear();
  titles_.clear();
  for (std::size_t i = 0; i < a.sentences.size(); ++i) {
    person_not_place(a, a.sentences[i], mentions_of_[i], mentions_of_[i + 1]);
    short_names(a, a.sentences[i]);
  }
  unify_persons(a);
  index_mentions(a, spare_);
  for (const TokenMention& m : a.mentions)
    for (std::uint32_t t = m.nested ? m.first : m.title_first; t < m.first; ++t) a.tokens[t].flags |= in_title;
}

/// Where the rules for names begin to look.
void NameRecognizer::list_tokens(const Analysis& a) {
  capitals_.clear();
  brackets_.clear();
  ofs_.clear();
  const Token* const tokens = a.tokens.data();
  const auto size = static_cast<std::uint32_t>(a.tokens.size());
  const WordId of = of_;
  for (std::uint32_t i = 0; i < size; ++i) {
    const Token& t = tokens[i];
    if (t.word == of) ofs_.push(i);
    if (t.shape == Shape::lower) continue;
    if (capital(t)) capitals_.push(i);
    else if (t.tag == Tag::bracket) brackets_.push(i);
  }
}

/// "President Odera": is it the title that the entity has on the article's day?
bool NameRecognizer::holds_title(const Analysis& a, const TermMatch& m) const {
  Title title;
  if (!find_title(m.first, title)) return false;
  const std::string_view words = a.words(title.first, title.last);
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  for (const RoleRecord& r : g.titles(g.entity(m.term->target)))
    if ((a.day == INT32_MAX || (r.from <= a.day && a.day <= r.to)) && same_letters(words, g.string(r.text))) return true;
  return false;
}

/// Does a token end the name of a place of that country?
bool NameRecognizer::town_of(const Analysis& a, std::uint32_t at, std::string_view country) const {
  if (a.mention_at[at] == none) return false;
  const EntityNode& e = a.entities[a.mentions[a.mention_at[at]].entity];
  return e.type == EntityType::place && e.country != none && a.entities[e.country].name == country;
}

/// How likely a term is the one meant: below 0 is not at all.
int NameRecognizer::rank(const Analysis& a, const TokenSentence& s, const TermMatch& m, bool titled) const {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  const Term& term = *m.term;
  const EntityRecord& e = g.entity(term.target);
  if ((term.flags & needs_context) != 0 && !(titled && e.type == EntityType::person && holds_title(a, m))) return -1;
  const Token& first = a.tokens[m.first];
  // A user's own names stand above ours.
  int score = m.layer + std::size_t{1} < layers_->gazetteers.size() ? 1000 : 100;

  const bool single = m.last - m.first == 1;
  const bool ordinary = single && lexicon_->in_lexicon(first.word) && (lexicon_->tags(first.word) & ~bit(Tag::NNP)) != 0;
  const bool initial = m.first == s.first || a.tokens[m.first - 1].tag == Tag::quote;
  const WordId before = m.first > s.first ? a.tokens[m.first - 1].word : unknown_word;
  const bool after_place = words_.place_preposition(before) > 0;
  switch (e.type) {
    case EntityType::country: score += 60; break;
    case EntityType::place: score += 20 + (after_place ? 30 : 0) + ((e.flags & is_capital) ? 20 : 0); break;
    case EntityType::organization: score += 25; break;
    case EntityType::person: score += 15 + (titled ? 60 : 0); break;
  }
  if (titled && e.type == EntityType::place && term.kind == TermKind::name && (e.flags & is_capital) == 0) return -1;  // "President Mora"
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
  const bool known = e.country != none && this->known(record_key(m.layer, e.country)) != none;
  if (known) score += 8;
  // "Jordan's King Abdullah": of the country before it.
  if (e.type == EntityType::person && known)
    if (const std::uint32_t country = country_before(a, s, m.first); country != none)
      score += this->known(record_key(m.layer, e.country)) == country ? 20 : -10;
  // "Atlanta, Georgia": of the country of the town before it.
  const bool of_town = e.type == EntityType::place && e.country != none && m.first >= s.first + 2 && a.tokens[m.first - 1].tag == Tag::comma &&
                       town_of(a, m.first - 2, g.string(g.entity(e.country).name));
  if (of_town) score += 120;
  if (term.flags & weak) {
    // An ordinary word, or a name that others share: something has to speak for it.
    const bool support = of_town || (e.type == EntityType::place && after_place && !ordinary) || (e.type == EntityType::person && (titled || !single)) ||
                         (e.type == EntityType::country) || (e.type == EntityType::organization && !single && known) ||
                         (e.type == EntityType::organization && !single && (!initial || m.last - m.first > 2)) ||
                         // "that Shell had paid": a capital within the sentence, and it acts or owns.
                         (e.type == EntityType::organization && (term.flags & exact_case) && !initial && !s.headline &&
                         first.shape == Shape::capitalized && before != the_ && m.last < s.last &&
                          in(a.tokens[m.last].tag, finite_tags | tags(Tag::MD, Tag::POS)));
    if (!support) return -1;
    score -= 30;
  }
  const bool dateline = initial && first.shape == Shape::upper && e.type == EntityType::place && in_dateline(a, s, m.last);
  if (ordinary && !dateline && e.type != EntityType::country && (initial || first.shape == Shape::lower) && !(term.flags & exact_case) && !titled)
    return -1;
  if (single && e.type == EntityType::person && !titled) {
    if (ordinary || ((term.flags & weak) != 0 && words_.given(first.word) >= 1)) return -1;
    // Who has that last name in the document is meant, not somebody famous.
    if (this->known(key(last_name, word_key(a, m.first))) != none && this->known(record_key(m.layer, term.target)) == none) return -1;
  }
  return score;
}

/// The same without a title, which name_run() and take_match() ask one after the other.
int NameRecognizer::untitled_rank(const Analysis& a, const TokenSentence& s, std::size_t match) {
  Rank& known_rank = ranks_[match];
  if (known_rank.mentions != a.mentions.size()) known_rank = {a.mentions.size(), rank(a, s, matches_[match], false)};
  return known_rank.value;
}

const TermMatch* NameRecognizer::choose(const Analysis& a, const TokenSentence& s, std::size_t begin, std::size_t end,
                                        bool titled) {
  const TermMatch* best = nullptr;
  int best_rank = -1;
  for (std::size_t i = begin; i < end; ++i) {
    if (matches_[i].term->kind >= TermKind::title) continue;
    const int r = titled ? rank(a, s, matches_[i], true) : untitled_rank(a, s, i);
    if (r > best_rank) {
      best_rank = r;
      best = &matches_[i];
    }
  }
  return best;
}

/// "Labour Party of Zorin", "Council for Trade", where the gazetteer has the beginning alone: what follows belongs to the name.
bool NameRecognizer::extended(Analysis& a, const TokenSentence& s, const TermMatch& m, std::uint32_t& end) {
  const Gazetteer& g = *layers_->gazetteers[m.layer];
  if (g.entity(m.term->target).type != EntityType::organization || m.term->kind != TermKind::name || m.last + 1 >= s.last) return false;
  const WordValue* head = capital(a.tokens[m.last - 1]) ? words_.organization_head(a.tokens[m.last - 1].word) : nullptr;
  if (head == nullptr) return false;
  const std::uint32_t last = phrases_end(a, s, m.last, lexicon_->string(head->text));
  if (last == m.last) return false;
  // The same organization, if it is of that country and nothing else is said.
  std::uint32_t owner_first = m.last + 1;
  if (a.tokens[owner_first].word == the_) ++owner_first;
  for (std::size_t n = match_at_[owner_first - s.first]; n < matches_.size() && matches_[n].first == owner_first; ++n) {
    const TermMatch owner = matches_[n];
    const EntityRecord& record = layers_->gazetteers[owner.layer]->entity(owner.term->target);
    if (owner.last != last || owner.term->kind >= TermKind::title || record.type != EntityType::country) continue;
    const std::uint32_t country = country_entity(a, owner.layer, owner.term->target);
    const std::uint32_t known = gazetteer_entity(a, m);
    if (a.entities[known].country != country && a.entities[known].country != none) continue;
    mention_of_match(a, owner, true);
    add_mention(a, m.first, last, known, MentionKind::name, TermKind::name, {g.file(m.term->file), m.term->line});
    remember(a, known, m.first, last);
    end = last;
    return true;
  }
  add_organization(a, s, m.first, last, head, "organization-head");
  end = last;
  return true;
}

/// Takes the gazetteer's best name at a token; `end` is where it ends.
bool NameRecognizer::take_match(Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t limit,
                                std::uint32_t& end) {
  // By length, longest first; the first length with an acceptable term wins.
  std::size_t i = match_at_[at - s.first];
  while (i < matches_.size() && matches_[i].first == at && matches_[i].term->kind >= TermKind::title) ++i;
  if (i >= matches_.size() || matches_[i].first != at) return false;
  Title title;
  const bool titled = find_title(at, title);
  while (i < matches_.size() && matches_[i].first == at) {
    std::size_t k = i;
    while (k < matches_.size() && matches_[k].first == at && matches_[k].last == matches_[i].last) ++k;
    // US$ 5 is money.
    const std::uint32_t behind = matches_[i].last;
    const bool money = behind < s.last && a.tokens[behind].tag == Tag::symbol && (a.tokens[behind].flags & space_before) == 0;
    if (matches_[i].last <= limit && !money)
      if (const TermMatch* best = choose(a, s, i, k, titled)) {
        const TermMatch m = *best;
        if (extended(a, s, m, end)) return true;
        mention_of_match(a, m, false);
        // Countries inside a longer name stay available.
        for (std::size_t n = match_at_[at - s.first]; n < matches_.size() && matches_[n].first < m.last; ++n)
          if (const TermMatch inner = matches_[n]; inner.nested && inner.last <= m.last && inner.last - inner.first < m.last - m.first &&
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
    if (a.tokens[i].tag == Tag::hyphen || a.tokens[i].tag == Tag::comma) {
      ++i;
      continue;
    }
    // A longer name by rule beats shorter ones of the gazetteer; the same length, the gazetteer.
    std::uint32_t longest = i, title_end = i;
    bool longest_person_known = false;
    for (std::size_t k = match_at_[i - s.first]; k < matches_.size() && matches_[k].first == i; ++k) {
      const TermMatch& m = matches_[k];
      if (m.term->kind == TermKind::title) title_end = std::max(title_end, m.last);
      if (m.term->kind < TermKind::title && m.last > longest && untitled_rank(a, s, k) >= 0) {
        longest = m.last;
        longest_person_known = layers_->gazetteers[m.layer]->entity(m.term->target).type == EntityType::person;
      }
    }
    std::uint32_t end = i;
    if (longest < run.last && (title_end == i || longest > title_end)) {
      // An organization or a place by its head word? Not across a title: "Defence Ministry Spokesman X".
      const std::uint32_t limit = title_inside(i, run.last);
      end = limit;
      if (organization(a, s, i, end) && end > longest) {
        i = end;
        continue;
      }
      if (longest < limit && place(a, s, i, limit, end)) {
        i = end;
        continue;
      }
    }
    if (title_end > i && title_end >= longest && take_name_before_title(a, s, i, std::min(run.last, title_end - 1), end)) {
      i = end;
      continue;
    }
    if (title_end > i && title_end >= longest && (title_end < run.last || longest <= title_end)) {
      i = title_end;  // the person behind the title comes next
      if (i >= run.last) return;
    }
    Title t{};
    const bool titled = find_title(i, t);
    if (of_country(a, s, i, longest, run.last, end)) {
      i = end;
      continue;
    }
    // The gazetteer has the beginning of a longer name: "Ann Lee" of "Ann Lee Morgan".
    const bool longer = longest_person_known && longest < run.last && capital(a.tokens[longest]) &&
                        longest_person(a, s, i, run.last) > longest && words_.surname(a.tokens[longest].word) >= 2;
    const bool by_shape = longer && person(a, s, i, run.last, titled ? &t : nullptr, end);
    if (!by_shape && take_match(a, s, i, run.last + 12, end)) {
      if (titled) {
        for (auto it = a.mentions.rbegin(); it != a.mentions.rend(); ++it)
          if (it->first == i && !it->nested) {
            it->title_first = behind_names(a, t);
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
    if (by_shape || person(a, s, i, run.last, titled ? &t : nullptr, end)) {
      TokenMention& m = a.mentions.back();
      EntityNode& node = a.entities[m.entity];
      if (titled) {
        m.title_first = behind_names(a, t);
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

/// "the Kenya Red Cross": what is of no country, behind the name of one, is its branch there.
bool NameRecognizer::of_country(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t middle, std::uint32_t limit, std::uint32_t& end) {
  if (middle <= first || middle + 1 >= limit) return false;
  const auto of_type = [&](const TermMatch& m, EntityType type) { return layers_->gazetteers[m.layer]->entity(m.term->target).type == type; };
  const auto at = [&](std::uint32_t i) { return matches_.begin() + static_cast<std::ptrdiff_t>(match_at_[i - s.first]); };
  bool country = false;
  for (auto m = at(first); m != matches_.end() && m->first == first; ++m)
    country = country || (m->last == middle && m->term->kind == TermKind::name && of_type(*m, EntityType::country));
  for (auto m = at(middle); country && m != matches_.end() && m->first == middle; ++m) {
    if (m->term->kind != TermKind::name || m->last < middle + 2 || m->last > limit || !of_type(*m, EntityType::organization)) continue;
    if (layers_->gazetteers[m->layer]->entity(m->term->target).country != none) continue;
    end = m->last;
    add_organization(a, s, first, end, words_.organization_head(a.tokens[end - 1].word), "country-branch");
    return true;
  }
  return false;
}

/// "NATO Secretary-General": the organization that a title begins with is in the text, too. `end` is where it ends.
bool NameRecognizer::take_name_before_title(Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t limit, std::uint32_t& end) {
  if (limit <= at) return false;
  for (std::size_t k = match_at_[at - s.first]; k < matches_.size() && matches_[k].first == at; ++k) {
    const TermMatch& m = matches_[k];
    if (m.term->kind >= TermKind::title || m.last > limit || (m.term->flags & weak) != 0) continue;
    if (layers_->gazetteers[m.layer]->entity(m.term->target).type != EntityType::person) return take_match(a, s, at, limit, end);
  }
  // "Interior Ministry spokesman": by its head word.
  end = limit;
  return organization(a, s, at, end) && end > at;
}

/// Where a title begins that has names in front: those are mentions of their own.
std::uint32_t NameRecognizer::behind_names(const Analysis& a, const Title& title) const {
  std::uint32_t i = title.first;
  while (i < title.last && a.mention_at[i] != none) ++i;
  return i;
}

/// The first token of a run behind its first that opens a title with a person to come; else the run's end.
std::uint32_t NameRecognizer::title_inside(std::uint32_t first, std::uint32_t last) const {
  for (const Title& t : titles_)
    if (t.first > first && t.first < last && t.last < last) return t.first;
  return last;
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
  ranks_.assign(matches_.size(), Rank{});
  match_at_.assign(s.last - s.first + 1, static_cast<std::uint32_t>(matches_.size()));
  for (std::size_t k = matches_.size(); k-- > 0;) match_at_[matches_[k].first - s.first] = static_cast<std::uint32_t>(k);
  titles_.clear();
  for (const TermMatch& m : matches_)
    if (m.term->kind == TermKind::title) {
      titles_.push_back({m.first, m.last, &lexicon_->value_at(m.term->target)});
      std::fill(in_title_.begin() + m.first, in_title_.begin() + m.last, char{1});
    }
  // Names open at a capital, or where the gazetteers have something.
  const std::span<const std::uint32_t> capitals = capitals_.of(s);
  auto next_opener = [&, c = std::size_t{0}, m = std::size_t{0}](std::uint32_t i) mutable {
    while (c < capitals.size() && capitals[c] < i) ++c;
    while (m < matches_.size() && matches_[m].first < i) ++m;
    return std::min(c < capitals.size() ? capitals[c] : s.last, m < matches_.size() ? matches_[m].first : s.last);
  };
  for (std::uint32_t i = s.first; (i = next_opener(i)) < s.last;) {
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
      if (take_match(a, s, i, s.last, end)) {
        i = std::max(end, i + 1);
        continue;
      }
      ++i;
      continue;
    }
    // At the start of a sentence a capital means nothing: closed-class words open no name.
    constexpr TagSet closed = closed_tags | bit(Tag::RB);
    const std::size_t at = match_at_[i - s.first];
    const bool named = at < matches_.size() && matches_[at].first == i && matches_[at].term->kind < TermKind::title &&
                       matches_[at].last > i + 1;
    if (!named && in(t.tag, closed) && !(t.shape == Shape::upper)) {
      ++i;
      continue;
    }
    if (std::uint32_t list_end = i; i + 3 < s.last && bodies_with_one_head(a, s, i, list_end)) {
      i = list_end;
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
