// Names that no gazetteer has: persons and organizations by their words and neighbours.
#include <algorithm>
#include <array>

#include "analysis/name_keys.hpp"
#include "analysis/name_rules.hpp"
#include "base/hash.hpp"

namespace actant {

/// The longest title that ends right before a token of the sentence: "Foreign Minister X".
bool NameRecognizer::find_title(std::uint32_t before, Title& out) const {
  for (const Title& title : titles_)
    if (title.last == before) {
      out = title;
      return true;
    }
  return false;
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

/// "Teachers' Union", "People's Party": is the possessive at a token that of a plural which a body has in its name?
bool NameRecognizer::members_of_body(const Analysis& a, const TokenSentence& s, std::uint32_t at) const {
  constexpr std::uint32_t longest = 4;
  const Token& members = a.tokens[at - 1];
  if (!words_.ordinary(members.word) || (lexicon_->tags(members.word) & bit(Tag::NNS)) == 0) return false;
  for (std::size_t k = match_at_[at - 1 - s.first]; k < matches_.size() && matches_[k].first == at - 1; ++k)
    if (matches_[k].last == at && matches_[k].term->kind < TermKind::title) return false;  // "China's Zint Group"
  for (std::uint32_t i = at + 1; i < s.last && i <= at + longest && capital(a.tokens[i]); ++i)
    if (const WordValue* head = words_.organization_head(a.tokens[i].word); head != nullptr && (head->flags & 1) != 0) return true;
  return false;
}

std::uint32_t NameRecognizer::run_end(const Analysis& a, std::uint32_t at, const TokenSentence& s) const {
  // Prepositions, pronouns and the like end a name, though a headline writes them with a capital; not the gazetteer's.
  const bool foreign = words_.family_first(a.tokens[at].word);
  std::uint32_t i = at;
  while (i < s.last) {
    const Token& t = a.tokens[i];
    if (capital(t)) {
      // Inside a sentence a capital preposition is a name's ("Doctors Without Borders").
      const bool inside = t.tag == Tag::IN && !s.headline && t.word != in_ && i + 1 < s.last && capital(a.tokens[i + 1]) &&
                          capital(a.tokens[i - 1]) && words_.joins_names(t.word);
      if (i > at && t.shape == Shape::capitalized && in(t.tag, closed_tags) && words_.surname(t.word) < 3 && (words_.given(t.word) < 4 || t.tag == Tag::DT) && !inside) break;
      ++i;
      continue;
    }
    if (i == at) break;
    if (t.tag == Tag::comma && i + 1 < s.last && words_.suffix(a.tokens[i + 1].word)) {
      i += 2;  // Biden, Jr.
      continue;
    }
    if (t.tag == Tag::POS && members_of_body(a, s, i)) {
      ++i;
      continue;
    }
    // Geun-hye; behind a family name that no list has, if the part is no word
    if (t.tag == Tag::hyphen && i + 1 < s.last && a.tokens[i + 1].shape == Shape::lower && ((a.tokens[i + 1].flags | t.flags) & space_before) == 0 &&
        (foreign || (i > at + 1 && !lexicon_->in_lexicon(a.tokens[i + 1].word)))) {
      i += 2;
      continue;
    }
    // A hyphen or particle inside: Bashar al - Assad, Ursula von der Leyen.
    std::uint32_t k = i;
    while (k < s.last && k < i + 4 && (a.tokens[k].tag == Tag::hyphen || words_.particle(a.tokens[k].word)) && !capital(a.tokens[k])) ++k;
    if (k > i && k < s.last && capital(a.tokens[k])) {
      i = k + 1;
      continue;
    }
    break;
  }
  return i;
}

/// Where a name that has a head word before `from` ends: "… of Foreign Affairs", "… for Peace and Justice", "… on Trade".
std::uint32_t NameRecognizer::phrases_end(const Analysis& a, const TokenSentence& s, std::uint32_t from, std::string_view kind) const {
  const auto goes_on = [&](std::uint32_t k) {
    return k < s.last && capital(a.tokens[k]) && words_.ordinary(a.tokens[k].word) && a.tokens[k].word != the_ &&
           a.mention_at[k] == none && in_title_[k] == 0 && !words_.capital_word(a.tokens[k].word);
  };
  const bool list = kind == "ministry" || kind == "department" || kind == "committee" || kind == "agency";
  // "Trade, Industry and Energy", "Arts and Sciences": what it is for may be a list; what has a head of its own begins anew.
  const auto list_end = [&](std::uint32_t k) {
    std::uint32_t end = k;
    for (; end < s.last && capital(a.tokens[end]); ++end) {
      const WordValue* v = words_.organization_head(a.tokens[end].word);
      if (v == nullptr || (end == k && (list || (v->flags & 2) == 0))) continue;
      const bool closes = end + 1 >= s.last || !capital(a.tokens[end + 1]);  // "Global" of "Global Affairs" heads nothing
      if (closes || ((v->flags & 2) && (a.tokens[end + 1].word == of_ || a.tokens[end + 1].word == for_))) return k;
    }
    return end;
  };
  std::uint32_t end = from;
  for (int phrases = 0; phrases < 3 && end + 1 < s.last; ++phrases) {
    const Token& p = a.tokens[end];
    const bool about = phrases == 0 && (p.word == on_ || p.word == against_);
    if (p.word != of_ && p.word != for_ && !about) break;
    std::uint32_t k = end + 1;
    if (a.tokens[k].word == the_) ++k;
    if (k >= s.last || !capital(a.tokens[k]) || (about && !goes_on(k))) break;
    const std::uint32_t start = k;
    while (k < s.last && capital(a.tokens[k])) ++k;
    // "the Labour Party of Mara Odera": its leader is no part of its name.
    if (kind == "party" && k - start > 1 && words_.given(a.tokens[start].word) > 0 && !words_.ordinary(a.tokens[start].word) &&
        std::none_of(matches_.begin(), matches_.end(), [&](const TermMatch& m) {
          return m.first == start && m.term->kind < TermKind::title && layers_->gazetteers[m.layer]->entity(m.term->target).type != EntityType::person;
        }))
      break;
    // "left the Labour Party for the Unity Party": another body.
    if (p.word == for_ && a.tokens[start - 1].word == the_)
      if (const WordValue* v = words_.organization_head(a.tokens[k - 1].word); v != nullptr && (v->flags & 1)) break;
    while (k + 1 < s.last && (a.tokens[k].word == and_ || (list && a.tokens[k].tag == Tag::comma)) && goes_on(k + 1) &&
           words_.ordinary(a.tokens[k - 1].word) && list_end(k + 1) > k + 1)
      k = list_end(k + 1);
    end = k;
  }
  return end;
}

bool NameRecognizer::organization(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t& last) {
  // "… Party", "… Ministry": the run up to its last head word.
  std::uint32_t head = none;
  for (std::uint32_t t = last; t-- > first;) {
    const WordValue* v = words_.organization_head(a.tokens[t].word);
    if (v == nullptr) continue;
    const bool ends = (v->flags & 1) && t > first;
    // "Bank of", and "Grupo Zint": what heads nothing else.
    const bool begins = (v->flags & 2) && t + 1 < s.last &&
                        (((a.tokens[t + 1].word == of_ || a.tokens[t + 1].word == for_) && t + 2 < s.last) ||
                         (v->flags == 2 && t == first && t + 1 < last && capital(a.tokens[t]) && capital(a.tokens[t + 1])));
    if (ends || begins) {
      head = t;
      break;
    }
  }
  if (head == none) return false;
  const WordValue* v = words_.organization_head(a.tokens[head].word);
  const bool proper = v->flags == 2 && head == first && capital(a.tokens[head + 1]);
  const std::uint32_t end = phrases_end(a, s, proper ? last : head + 1, lexicon_->string(v->text));
  if (end - first < 2) return false;
  // "the Malian Government": a country's government, regime or military is the country.
  if (const std::string_view kind = lexicon_->string(v->text); end == head + 1 && (kind == "government" || kind == "military"))
    for (const TermMatch& m : matches_)
      if (m.first == first && m.last == head && m.term->kind < TermKind::title &&
          layers_->gazetteers[m.layer]->entity(m.term->target).type == EntityType::country)
        return false;
  add_organization(a, s, first, end, v, "organization-head");
  last = end;
  return true;
}

/// The first country that is named in tokens [first, last), as a nested mention, or none.
std::uint32_t NameRecognizer::country_inside(Analysis& a, std::uint32_t first, std::uint32_t last) {
  for (const TermMatch& m : matches_) {
    if (m.first < first || m.last > last || m.term->kind >= TermKind::title) continue;
    const Gazetteer& g = *layers_->gazetteers[m.layer];
    if (g.entity(m.term->target).type != EntityType::country || (m.term->flags & needs_context)) continue;
    const std::uint32_t country = gazetteer_entity(a, m);
    mention_of_match(a, TermMatch(m), true);
    return country;
  }
  return none;
}

void NameRecognizer::add_organization(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t end,
                                      const WordValue* head, std::string_view why) {
  const std::uint32_t entity = fresh_entity(a, EntityType::organization, first, end);
  if (head != nullptr) {
    a.entities[entity].kind = lexicon_->find(lexicon_->string(head->text));
    a.entities[entity].sector = lexicon_->string(head->text2);
  }
  // A country inside, or whose organization it is.
  std::uint32_t country = country_inside(a, first, end);
  if (country == none) country = country_before(a, s, first);
  if (country != none) a.entities[entity].country = country;
  add_mention(a, first, end, entity, MentionKind::name, TermKind::name, {why, 0});
  remember(a, entity, first, end);
}

/// Does another known name or a word of another kind begin at a token, so that a person's name ends before it?
bool NameRecognizer::match_begins(const Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t from) const {
  const Token& t = a.tokens[at];
  const int surname = words_.surname(t.word);
  if (words_.suffix(t.word)) return false;
  if (in(t.tag, closed_tags) && t.shape == Shape::capitalized && surname < 3 && (words_.given(t.word) < 4 || t.tag == Tag::DT)) return true;
  if ((words_.organization_head(t.word) != nullptr || words_.place_head(t.word) != nullptr || words_.capital_word(t.word)) && surname < 3)
    return true;
  if (t.shape == Shape::upper && t.end - t.begin > 2 && a.tokens[from].shape != Shape::upper) return true;
  for (std::size_t k = match_at_[at - s.first]; k < matches_.size() && matches_[k].first == at; ++k) {
    const TermMatch& m = matches_[k];
    if (m.term->kind == TermKind::title && words_.given(t.word) < 4 && (surname < 3 || m.last > at + 1)) return true;
    if (m.term->kind >= TermKind::title) continue;
    if (m.term->kind == TermKind::adjective && surname < 2) return true;
    const EntityType type = layers_->gazetteers[m.layer]->entity(m.term->target).type;
    if (type != EntityType::person && (m.term->flags & (needs_context | weak)) == 0 && surname < 2 && words_.given(t.word) < 2) return true;
  }
  return false;
}

/// "the newspaper X", "the village of X": does the noun before say that X is nobody?
bool NameRecognizer::of_place_or_body(const Analysis& a, const TokenSentence& s, std::uint32_t first) const {
  const auto noun = [&](std::uint32_t i, WordClass c) {
    const WordId w = a.tokens[i].word;
    return w != unknown_word && a.mention_at[i] == none && lexicon_->is(w, c) && !lexicon_->is(w, WordClass::person_noun) && words_.surname(w) < 2;
  };
  const std::uint32_t before = first - 1;
  if (a.tokens[before].word == of_) return before > s.first && noun(before - 1, WordClass::place_noun) && a.tokens[before - 1].shape == Shape::lower;
  return noun(before, WordClass::group_noun);
}

/// How much speaks for a person's name in tokens of a run; a name of several words needs 4.
int NameRecognizer::person_evidence(const Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last,
                                    bool titled) const {
  constexpr std::array<int, 6> given_plain = {1, 2, 4, 5, 6, 6}, given_word = {-2, 0, 1, 2, 3, 4};
  constexpr std::array<int, 7> surname_plain = {2, 3, 4, 4, 4, 4, 5}, surname_word = {-1, 0, 2, 3, 3, 3, 4};
  while (last > first + 1 && (words_.suffix(a.tokens[last - 1].word) || a.tokens[last - 1].tag == Tag::comma)) --last;
  const Token& t = a.tokens[first];
  const Token& z = a.tokens[last - 1];
  int sum = titled ? 6 : 0;
  if (last - first > 1) {
    const bool word = words_.ordinary(t.word);
    const int given = words_.given(t.word);
    const bool letters = t.shape == Shape::initial || (t.shape == Shape::upper && t.end - t.begin == 2 && words_.surname(z.word) >= 2);
    if (letters) sum += 4;
    else if (given >= 0) sum += (word ? given_word : given_plain)[static_cast<std::size_t>(given)];
    else if (word) sum -= 6;
    else sum += words_.surname(z.word) >= 0 || words_.surname(t.word) >= 1 ? 1 : 0;
    if (words_.family_first(t.word) && last - first <= 5) sum = std::max(sum, 3);
    if (word && !letters && (first == s.first || a.tokens[first - 1].tag == Tag::quote || s.headline)) sum -= 2;
    if (word && t.shape == Shape::upper && z.shape == Shape::upper && !titled &&
        (lexicon_->tags(t.word) & (finite_tags | bit(Tag::VB))) != 0) sum -= 4;  // "PERU BEAT KENYA"
  }
  const int surname = words_.surname(z.word);
  if (words_.ordinary(z.word)) sum += surname >= 0 ? surname_word[static_cast<std::size_t>(surname)] : titled ? -4 : -6;
  else if (surname >= 0) sum += surname_plain[static_cast<std::size_t>(surname)];
  else sum += z.shape == Shape::initial ? 0 : z.shape == Shape::upper && t.shape != Shape::upper ? -4 : 3;
  for (std::uint32_t i = first + 1; i + 1 < last; ++i) {
    const Token& m = a.tokens[i];
    if (!capital(m) || m.shape == Shape::initial || words_.particle(m.word)) continue;
    if (words_.given(m.word) >= 2 || words_.surname(m.word) >= 2) ++sum;
    else if (words_.ordinary(m.word)) sum -= 4;
  }
  const WordId before = first > s.first ? a.tokens[first - 1].word : unknown_word;
  if (before == the_ && !titled) sum -= 4;
  if (words_.place_preposition(before) == 3) sum -= 2;
  if (!titled && first > s.first && last - first > 1) sum -= of_place_or_body(a, s, first) ? 4 : 0;
  if (last < s.last && words_.reporting(a.tokens[last])) sum += 3;
  if (last + 1 < s.last && a.tokens[last].tag == Tag::comma) {
    const Token& next = a.tokens[last + 1];
    sum += next.shape == Shape::number ? 3 : in(next.tag, tags(Tag::WP, Tag::DT)) ? 1 : 0;
  }
  return sum;
}

/// Where a person's name that begins at `first` ends at most.
std::uint32_t NameRecognizer::longest_person(const Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last) const {
  std::uint32_t end = first + 1;
  for (std::uint32_t i = first + 1; i < last && i < first + 8; ++i) {
    const Token& t = a.tokens[i];
    if (capital(t) && match_begins(a, s, i, first)) break;
    if (capital(t) || words_.suffix(t.word) || (t.shape == Shape::lower && a.tokens[i - 1].tag == Tag::hyphen)) end = i + 1;
  }
  return end;
}

bool NameRecognizer::person(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last,
                            const Title* title, std::uint32_t& end) {
  const bool titled = title != nullptr;
  const Token& t = a.tokens[first];
  if (words_.capital_word(t.word) && words_.given(t.word) < 4) return false;
  if (t.shape == Shape::upper && in(t.tag, tags(Tag::IN, Tag::TO, Tag::CC, Tag::DT, Tag::PRP, Tag::MD))) return false;  // "RESULTS AT LYON GRAND PRIX"
  if (!capital(t) && first > s.first && words_.capital_word(a.tokens[first - 1].word)) return false;                      // "Tour de France"
  for (std::uint32_t e = longest_person(a, s, first, last); e > first; --e) {
    if (a.tokens[e - 1].tag == Tag::hyphen || (!capital(a.tokens[e - 1]) && a.tokens[e - 1].shape != Shape::lower)) continue;
    if (words_.particle(a.tokens[e - 1].word) && !capital(a.tokens[e - 1])) continue;
    if (e == first + 1 && (!titled || t.shape == Shape::upper)) return false;
    if (person_evidence(a, s, first, e, titled) < 4) continue;
    add_person(a, first, e, title);
    end = e;
    return true;
  }
  return false;
}

void NameRecognizer::add_person(Analysis& a, std::uint32_t first, std::uint32_t last, const Title* title) {
  const std::uint32_t entity = fresh_entity(a, EntityType::person, first, last);
  EntityNode& node = a.entities[entity];
  const WordId word = a.tokens[first].word;
  if (const WordValue* v = word != unknown_word ? lexicon_->value(word, WordClass::given_name) : nullptr; v != nullptr) {
    node.male = lexicon_->string(v->text) == "M";
    node.female = lexicon_->string(v->text) == "F";
  }
  add_mention(a, first, last, entity, MentionKind::name, TermKind::name, {title != nullptr ? "title-name" : "given-surname", 0});
  remember(a, entity, first, last);
}

/// "Zorin River", "South Zorin", "Lake Zorin", "Gulf of Zorin": a known or unknown name with a word for a place.
bool NameRecognizer::place(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t last, std::uint32_t& end) {
  std::uint32_t e = first;
  const WordValue* head = words_.place_head(a.tokens[first].word);
  if (head != nullptr && (head->flags & 2) && first + 1 < s.last && words_.given(a.tokens[first].word) < 2) {
    std::uint32_t k = first + 1;
    if (a.tokens[k].word == of_) ++k;
    if (k < s.last && a.tokens[k].word == the_) ++k;
    if (k < s.last && capital(a.tokens[k]) && !words_.ordinary(a.tokens[k].word)) {
      e = k + 1;
      if (const std::size_t at = match_at_[k - s.first]; at < matches_.size() && matches_[at].first == k &&
          matches_[at].term->kind == TermKind::name)
        e = matches_[at].last;
    }
  }
  if (e == first) {
    for (std::uint32_t t = last; t-- > first + 1;) {
      const WordValue* v = words_.place_head(a.tokens[t].word);
      if (v == nullptr || !(v->flags & 1)) continue;
      // "North Korea Rejects South": a headline's verb is no part of a name.
      const auto acts = [&](const Token& w) { return words_.ordinary(w.word) && (lexicon_->tags(w.word) & bit(Tag::VBZ)) != 0 &&
                        words_.place_head(w.word) == nullptr; };
      if (std::any_of(a.tokens.begin() + first + (first == s.first ? 1 : 0), a.tokens.begin() + t, acts)) continue;
      head = v;
      e = t + 1;
      break;
    }
  }
  if (e <= first + 1) return false;
  const std::uint32_t entity = fresh_entity(a, EntityType::place, first, e);
  a.entities[entity].kind = lexicon_->find(lexicon_->string(head->text));
  for (const TermMatch& m : matches_) {
    if (m.first < first || m.last > e || m.term->kind >= TermKind::title || (m.term->flags & needs_context)) continue;
    const Gazetteer& g = *layers_->gazetteers[m.layer];
    if (g.entity(m.term->target).type == EntityType::country) {
      a.entities[entity].country = gazetteer_entity(a, m);
      mention_of_match(a, TermMatch(m), true);
      break;
    }
    if (g.entity(m.term->target).type == EntityType::place && (m.term->flags & weak) == 0) {
      a.entities[entity].country = country_entity(a, m.layer, g.entity(m.term->target).country);
      break;
    }
  }
  add_mention(a, first, e, entity, MentionKind::name, TermKind::name, {"place-head", 0});
  end = e;
  return true;
}

}  // namespace actant
