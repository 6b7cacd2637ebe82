// Static relations of titles, appositions and brackets: who holds which role of whom.
#include <algorithm>

#include "analysis/static_relations.hpp"

namespace actant {

/// "Labour leader Odera", "Labour senators Odera and Marsh", "Labour's Odera", "Labour Odera".
bool StaticRelations::title(const Analysis& a, std::uint32_t x, std::uint32_t y) {
  if (names_[x].person || !names_[y].person) return false;
  const std::uint32_t first = names_[x].end, end = names_[y].first;
  if (!is_organization(a, names_[x])) return true;  // "US President Odera": an attribute, as in "American President"
  // "Odera the Labour leader, Marsh": the title is the one's before.
  if (std::uint32_t before = names_[x].first; before > 1) {
    if (a.tokens[before - 1].tag == Tag::DT && x > 0 && names_[x - 1].person && names_[x - 1].last + 1 == before) {
      const std::uint32_t role = role_behind(a, names_[x].end, std::min<std::uint32_t>(end, names_[x].end + 4));
      if (role != none && in(a.tokens[role + 1].tag, tags(Tag::comma, Tag::CC))) {
        relate(a, x - 1, false, x, false, role_words(a, role));
        return true;
      }
    }
  }
  if (first == end) {
    relate(a, y, false, x, false, Words(names_[x].first, names_[x].last, member_, of_));
    return true;
  }
  std::uint32_t role = none, i = first;
  const auto opens_title = [&](std::uint32_t t) {  // "the Labour nominee, Senator Odera"
    return a.tokens[t].tag == Tag::comma && role != none && !is_plural(a, role) && (t + 1 == end || is_role(a, t + 1));
  };
  for (; i < end && (inside_phrase(a, i) || a.tokens[i].tag == Tag::CC || opens_title(i)); ++i)
    if (i + 1 == end && in(a.tokens[i].tag, adjective_tags) && lexicon_->is(a.tokens[i].word, WordClass::person_noun)) {
      role = i;  // "Labour incumbent Odera"
    } else if (in(a.tokens[i].tag, noun_tags)) {
      if (is_role(a, i)) role = i;
      else if (role != none && in(a.tokens[i].tag, tags(Tag::NN, Tag::NNS))) role = none;
    }
  if (role == none) return false;
  if (i < end) {
    // "Labour leaders, including Odera and Marsh", "Labour leaders (Odera and Marsh"
    if (!is_plural(a, role)) return false;
    if (a.tokens[i].tag == Tag::comma || a.tokens[i].tag == Tag::bracket || a.tokens[i].tag == Tag::colon) ++i;
    if (i < end && a.tokens[i].word == including_) ++i;
    else if (i + 1 < end && a.tokens[i].word == among_ && a.tokens[i + 1].tag == Tag::PRP) i += 2;  // "among them"
    else if (i + 1 < end && a.tokens[i].word == such_ && a.tokens[i + 1].word == as_) i += 2;
    for (; i < end; ++i)
      if (!inside_phrase(a, i)) return false;
  }
  // The next of the list may have a title of his own: "Labour leaders Odera and Marsh, Unity senators Brandt and Sol".
  std::uint32_t last = y;
  for (std::uint32_t n = y; n != none && (n == y || is_plural(a, role)); n = names_[n].next) {
    bool titled = false;
    for (std::uint32_t t = names_[last].end; n != y && t < names_[n].first; ++t) titled |= is_role(a, t);
    if (titled) break;
    link(a, names_[n], names_[x], role_words(a, role));
    last = n;
  }
  return true;
}

/// A role noun behind a name that modifies it: "a Labour candidate". None if the phrase ends otherwise.
std::uint32_t StaticRelations::role_behind(const Analysis& a, std::uint32_t first, std::uint32_t limit) const {
  std::uint32_t i = first, noun = none;
  if (i < limit && a.tokens[i].tag == Tag::POS) ++i;
  for (; i < limit && i < first + 6 && inside_phrase(a, i) && a.mention_at[i] == none; ++i)
    if (in(a.tokens[i].tag, noun_tags)) noun = i;
  // "the Labour candidate Odera": a title of the next name.
  if (i < limit && (name_at(i) != none || a.tokens[i].tag == Tag::NNP)) return none;
  return noun != none && is_role(a, noun) ? noun : none;
}

/// "Odera, (the) leader of Labour", "Odera, a Labour senator", "Unity, an ally of Labour".
bool StaticRelations::apposition(const Analysis& a, std::uint32_t x, std::uint32_t y, std::uint32_t limit) {
  const std::uint32_t first = names_[x].end, end = names_[y].first;
  if (first >= end || !in(a.tokens[first].tag, tags(Tag::comma, Tag::hyphen, Tag::colon))) return false;
  if (a.tokens[first + 1].tag == Tag::CC) return false;  // ", and the minister of": the next of a list
  // "Odera, whose father Ivo Odera", "Unity, whose leader, Ivo Odera,"
  if (a.tokens[first + 1].tag == Tag::WPS && names_[y].person) {
    std::uint32_t i = first + 2, owned = none;
    for (; i < end && inside_phrase(a, i); ++i) owned = i;
    if (owned == none || !is_role(a, owned) || is_plural(a, owned) || (i != end && (a.tokens[i].tag != Tag::comma || i + 1 != end))) return false;
    relate(a, y, false, x, false, role_words(a, owned));
    return true;
  }
  // "is a fellow of Unity, a critic of Labour": the next of his roles
  if (std::uint32_t of = names_[x].first; !names_[x].person && of > 2) {
    if (a.tokens[--of].tag == Tag::DT) --of;
    if (std::find(role_prepositions_.begin(), role_prepositions_.end(), a.tokens[of].word) != role_prepositions_.end() && is_role(a, of - 1)) return false;
  }
  std::uint32_t role = none, preposition = none;
  for (std::uint32_t i = first + 1; i < end; ++i) {
    const Token& t = a.tokens[i];
    if (std::find(role_prepositions_.begin(), role_prepositions_.end(), t.word) != role_prepositions_.end()) {
      // "Odera, formerly of Labour,"
      if (role == none && names_[x].person && t.word == of_ && i == first + 2 && a.tokens[i - 1].tag == Tag::RB && in_phrase_of(a, i, end) &&
          is_organization(a, names_[y])) {
        relate(a, x, false, y, true, Words(i - 1, i + 1, a.tokens[i - 1].word, of_));
        return true;
      }
      if (role == none) return false;
      if (preposition == none) preposition = i;
      continue;
    }
    if (!inside_phrase(a, i) && !in(t.tag, tags(Tag::CC, Tag::POS, Tag::VBG))) return false;  // "a founding member"
    if (preposition == none && (names_[x].person ? is_role(a, i) : is_office(a, i))) role = i;
  }
  if (preposition == none) {
    // "Odera, Marsh's deputy,"
    if (names_[x].person && names_[y].person && names_[y].end < limit && a.tokens[names_[y].end].tag == Tag::POS && role == none &&
        first + 1 == names_[y].first) {
      const std::uint32_t owned = role_behind(a, names_[y].end, limit);
      if (owned == none) return false;
      relate(a, x, false, y, false, role_words(a, owned));
      return true;
    }
    // "Odera, a Labour senator"
    role = role_behind(a, names_[y].end, limit);
    if (role == none || !names_[x].person || names_[y].person) return false;
    for (std::uint32_t i = first + 1; i < end; ++i)
      if (in(a.tokens[i].tag, noun_tags | tags(Tag::CC, Tag::POS))) return false;
    relate(a, x, is_plural(a, role), y, false, role_words(a, role));
    return true;
  }
  // "Labour, the party of Odera"
  if (names_[x].person ? false : names_[y].person && !is_group(a, role)) return false;
  if (!names_[x].person && !names_[y].body && !names_[y].person) return false;
  // "Odera, leader of Labour Ivo Marsh": the office is the next one's.
  if (const std::uint32_t next = name_at(names_[y].end); next != none && names_[next].person) return false;
  Words words = role_words(a, role);
  words.preposition = a.tokens[preposition].word;
  // "Sarah Odera, grandmother of Labour senator Ivo Odera": the phrase goes on to whom it is about.
  if (std::uint32_t t = names_[y].end; names_[x].person && y + 1 < names_.size() && names_[y + 1].person && !names_[y].person && t == names_[y].last) {
    bool titled = false;
    for (; t < names_[y + 1].first && inside_phrase(a, t); ++t) titled |= is_role(a, t);
    if (titled && t == names_[y + 1].first) {
      title(a, y, y + 1);
      relate(a, x, false, y + 1, false, words);
      return true;
    }
  }
  relate(a, x, is_plural(a, role), owned_by(a, y), true, words);
  return true;
}

/// "Once a member of Unity and an ally of Marsh, the economist Ivo Odera won": what stands in front of a clause is said of its subject.
void StaticRelations::fronted_roles(const Analysis& a, std::uint32_t begin, std::uint32_t limit) {
  const auto inside = [&](std::uint32_t t) { return inside_phrase(a, t) && name_at(t) == none; };
  std::uint32_t t = begin;
  if (in(a.tokens[t].tag, tags(Tag::VBN, Tag::VBD)) && t + 1 < limit && a.tokens[t + 1].word == as_) ++t;  // "Regarded as"
  if (a.tokens[t].word == as_) ++t;
  std::uint32_t role = none;
  for (; t < limit && inside(t); ++t)
    if (is_role(a, t)) role = t;
  if (role == none || role + 1 != t || is_plural(a, role)) return;
  // The subject: a person behind a comma, with a verb behind him.
  std::uint32_t holder = none;
  for (std::uint32_t comma = t; comma + 2 < limit && holder == none; ++comma) {
    if (a.tokens[comma].tag != Tag::comma) continue;
    std::uint32_t first = comma + 1;
    while (first + 1 < limit && inside(first)) ++first;
    const std::uint32_t m = a.mention_at[first];
    std::uint32_t name = name_at(first), after = name != none ? names_[name].end : first + 1;
    if (name == none && m != none && a.tokens[first].tag == Tag::PRP) name = named_before(a.mentions[m].entity, begin);
    if (name != none && names_[name].person && after < limit && in(a.tokens[after].tag, finite_tags | tags(Tag::MD, Tag::RB))) {
      holder = name;
      t = comma;
    }
  }
  if (holder == none) return;
  const auto is_preposition = [&](std::uint32_t at) {
    return std::find(role_prepositions_.begin(), role_prepositions_.end(), a.tokens[at].word) != role_prepositions_.end();
  };
  for (std::uint32_t n = 0; n < names_.size() && names_[n].first < t; ++n) {
    if (names_[n].first <= begin || n == holder || names_[n].host != none || names_[n].head != none ||
        (!names_[n].person && !is_organization(a, names_[n]))) continue;
    std::uint32_t p = names_[n].first;
    while (p > begin && inside(p - 1)) --p;
    // "an ally of Marsh and the Unity Party"
    if (role != none && n > 0 && p == names_[n - 1].end + 1 && a.tokens[p - 1].tag == Tag::CC) {
      relate(a, holder, false, n, true, role_words(a, role));
      continue;
    }
    role = none;
    // Over what says more of the role: "commissioner for trade of".
    while (p > begin + 1 && is_preposition(p - 1) && !is_role(a, p - 2) && inside(p - 2))
      for (--p; p > begin && inside(p - 1);) --p;
    if (p < begin + 2 || !is_preposition(p - 1) || !is_role(a, p - 2) || is_plural(a, p - 2)) continue;
    role = p - 2;
    relate(a, holder, false, n, true, role_words(a, role));
  }
}

/// "Odera, leader of Unity and member of Labour": the next of his roles.
bool StaticRelations::next_role(const Analysis& a, std::uint32_t holder, std::uint32_t x, std::uint32_t y) {
  if (!is_organization(a, names_[y]) || !in(a.tokens[names_[holder].end].tag, tags(Tag::comma, Tag::hyphen, Tag::bracket))) return false;
  std::uint32_t i = names_[x].end, role = none;
  const std::uint32_t end = names_[y].first;
  if (i < end && a.tokens[i].tag == Tag::comma) ++i;
  if (i < end && a.tokens[i].tag == Tag::CC) ++i;
  if (i == names_[x].end) return false;
  for (; i < end && inside_phrase(a, i); ++i)
    if (is_role(a, i)) role = i;
  if (role == none || role + 1 != i || !in_phrase_of(a, i, end)) return false;
  // The first of them says "leader of" right behind the comma.
  std::uint32_t first = names_[holder].end + 1;
  while (first < end && inside_phrase(a, first) && !is_role(a, first)) ++first;
  if (first >= names_[x].first || !is_role(a, first) || is_plural(a, role)) return false;
  relate(a, holder, false, y, false, role_words(a, role));
  return true;
}

/// "president of Chad's Unity Party": of what the name owns, if that is a name.
std::uint32_t StaticRelations::owned_by(const Analysis& a, std::uint32_t y) const {
  const std::uint32_t mark = names_[y].last;
  if (mark >= a.tokens.size() || a.tokens[mark].tag != Tag::POS || y + 1 >= names_.size()) return y;
  std::uint32_t t = mark + 1;
  while (t < names_[y + 1].first && in(a.tokens[t].tag, adjective_tags)) ++t;
  return t == names_[y + 1].first && is_organization(a, names_[y + 1]) ? y + 1 : y;
}

/// "Odera (Labour)", "Odera (leader of Labour)", "Odera (Labour candidate)", "Unity (UP, member of the Union)".
bool StaticRelations::bracketed(const Analysis& a, std::uint32_t x, std::uint32_t y, std::uint32_t limit) {
  std::uint32_t role = none;
  const bool first = x + 1 == y;
  const std::uint32_t begin = first ? names_[x].last + 1 : names_[y - 1].last;
  for (std::uint32_t i = begin; i < names_[y].first; ++i) {
    if (a.tokens[i].tag == Tag::comma && (i == begin || first)) {  // "Unity (Einheit, member of the Union)"
      role = none;
      continue;
    }
    if (std::find(role_prepositions_.begin(), role_prepositions_.end(), a.tokens[i].word) != role_prepositions_.end()) {
      if (role == none) return false;
      continue;
    }
    if (!inside_phrase(a, i)) return false;
    if (is_role(a, i)) role = i;
  }
  if (names_[y].person && owned_by(a, y) == y) {
    // "Odera (Marsh's deputy)"
    if (!names_[x].person) return false;
    if (role == none) role = role_behind(a, names_[y].last, limit);
    if (role == none) return false;
    relate(a, x, false, y, false, role_words(a, role));
    return true;
  }
  // "the Union (A, B and C)"
  if (first && role == none && is_organization(a, names_[x]) && is_organization(a, names_[y]) && names_[y].next != none) {
    relate(a, y, true, x, false, Words(names_[x].last, names_[x].last + 1, part_, of_));
    return true;
  }
  if (first && role == none && names_[x].person) {
    role = role_behind(a, names_[y].last, limit);
    const std::uint32_t after = names_[y].last;
    if (role == none) {
      if (names_[x].last + 1 != names_[y].first || after >= limit ||
          !in(a.tokens[after].tag, tags(Tag::bracket, Tag::comma, Tag::hyphen, Tag::colon)))
        return false;
      relate(a, x, false, y, false, Words(names_[x].last, names_[x].last + 1, member_, of_));
      return true;
    }
  }
  if (role == none) return false;
  // "Unity (Einheit, member of the Union)": said of the name that opens the bracket.
  const bool other_name = !first && names_[x + 1].host == x && names_[x + 1].first == names_[x].last + 1 && is_organization(a, names_[x + 1]);
  const std::uint32_t owned = owned_by(a, y);
  relate(a, other_name ? x + 1 : x, false, owned, true, role_words(a, role));
  if (owned != y) possessor(a, y, owned);
  return true;
}

/// "the leader of Labour, Mara Odera", "president of Chad Mara Odera".
void StaticRelations::named_office(const Analysis& a, std::uint32_t x, std::uint32_t y, const TokenSentence& bounds) {
  if (names_[x].person || !names_[y].person || names_[x].first < bounds.first + 2) return;
  const std::uint32_t first = names_[x].end, end = names_[y].first;
  if (first != end && !(first + 1 == end && a.tokens[first].tag == Tag::comma)) return;
  std::uint32_t i = names_[x].first - 1;
  while (i > bounds.first && in(a.tokens[i].tag, adjective_tags | tags(Tag::DT))) --i;
  if (i == bounds.first || (a.tokens[i].word != of_ && a.tokens[i].word != at_ && a.tokens[i].word != for_)) return;
  if (!is_role(a, i - 1) || is_plural(a, i - 1)) return;
  if (first != end) {
    const std::uint32_t after = names_[y].last;
    if (after < bounds.last && !in(a.tokens[after].tag, finite_tags | tags(Tag::comma, Tag::stop, Tag::bracket, Tag::RB))) return;
  }
  relate(a, y, false, x, false, role_words(a, i - 1));
}

}  // namespace actant
