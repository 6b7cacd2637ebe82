#include "analysis/matcher.hpp"

#include <algorithm>
#include <span>

namespace actant {
namespace {

bool is_name(const Term& term) { return term.kind < TermKind::title; }

bool same_span(const TermMatch& x, const TermMatch& y) { return x.first == y.first && x.last == y.last; }

/// Are the words around a token in capitals? Then capitals tell nothing.
bool shouted(const TokenSentence& s, const Analysis& a, std::uint32_t at) {
  std::uint32_t words = 0, upper = 0;
  const auto count = [&](std::uint32_t i) {
    const Shape shape = a.tokens[i].shape;
    if (shape == Shape::other || shape == Shape::number || shape == Shape::initial) return;
    ++words;
    upper += shape == Shape::upper;
  };
  for (std::uint32_t i = at - std::min(at - s.first, 4U); i < at; ++i) count(i);
  for (std::uint32_t i = at + 1; i < std::min(at + 5, s.last); ++i) count(i);
  return words >= 2 && upper * 3 >= words * 2;
}

}  // namespace

/// The matches that begin at a token, longest first.
void Matcher::collect(const TokenSentence& s, const Analysis& a, std::uint32_t at, std::vector<TermMatch>& out) const {
  const std::size_t begin = out.size();
  for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer)
    layers_->gazetteers[layer]->match(a.tokens.data(), at, s.last, [&](const Term& term, std::uint32_t length) {
      if (a.day != INT32_MAX && (a.day < term.from || a.day > term.to)) return;
      // By insertion: matches are few, and those of one span stay in the order of the layers.
      TermMatch m{at, at + length, &term, layer, false};
      std::size_t k = out.size();
      out.push_back(m);
      for (; k > begin && out[k - 1].last < m.last; --k) out[k] = out[k - 1];
      out[k] = m;
    });
  if (a.day != INT32_MAX && out.size() > begin + 1) drop_gone(a, begin, out);
}

/// Of rivals on one span, those that exist on the article's day shut out those that do not.
void Matcher::drop_gone(const Analysis& a, std::size_t begin, std::vector<TermMatch>& out) const {
  const auto exists = [&](const TermMatch& m) {
    if (!is_name(*m.term)) return true;
    const EntityRecord& e = layers_->gazetteers[m.layer]->entity(m.term->target);
    return e.from <= a.day && a.day <= e.to;
  };
  std::size_t kept = begin;
  for (std::size_t i = begin; i < out.size();) {
    std::size_t end = i;
    bool some = false;
    for (; end < out.size() && same_span(out[i], out[end]); ++end) some = some || (is_name(*out[end].term) && exists(out[end]));
    for (; i < end; ++i)
      if (!some || exists(out[i])) out[kept++] = out[i];
  }
  out.resize(kept);
}

/// An acronym, in text all in capitals, whose letters are a word: "WHO", "IT". Countries are worth the risk ("US").
bool Matcher::word_in_capitals(const TermMatch& m, const Analysis& a) const {
  if (!is_name(*m.term) || m.last - m.first != 1 || (m.term->shapes & 3U) != all_capitals) return false;
  if (layers_->gazetteers[m.layer]->entity(m.term->target).type == EntityType::country) return false;
  const WordId word = a.tokens[m.first].word;
  return layers_->lexicon->in_lexicon(word) && (layers_->lexicon->tags(word) & ~tags(Tag::NNP, Tag::NNPS, Tag::FW)) != 0;
}

void Matcher::match(const TokenSentence& s, const Analysis& a, std::vector<TermMatch>& out) const {
  std::size_t kept = out.size();
  std::uint32_t reach = 0;         // end of the name that shuts out what crosses it
  std::uint32_t longest = 0;       // end of the name, of any kind, that reaches furthest
  const Token* const tokens = a.tokens.data();
  const Gazetteer& bottom = *layers_->gazetteers.back();
  const std::span<const Gazetteer* const> above(layers_->gazetteers.data(), layers_->gazetteers.size() - 1);
  // Most tokens begin nothing. Without layers of a user's, as it mostly is, a loop of its own passes over them.
  const auto next_beginning = [&](std::uint32_t i) {
    if (above.empty()) {
      while (i < s.last && !bottom.may_begin(tokens, i, s.last)) ++i;
      return i;
    }
    const auto begins = [&](const Gazetteer* g) { return g->may_begin(tokens, i, s.last); };
    while (i < s.last && !begins(&bottom) && std::none_of(above.begin(), above.end(), begins)) ++i;
    return i;
  };
  for (std::uint32_t i = s.first; (i = next_beginning(i)) < s.last; ++i) {
    const std::size_t begin = kept;
    collect(s, a, i, out);
    if (out.size() == begin) continue;
    std::uint32_t next_reach = reach, next_longest = longest;
    for (std::size_t k = begin; k < out.size(); ++k) {
      TermMatch m = out[k];
      if (is_name(*m.term)) {
        if ((m.term->shapes & 3U) == all_capitals && word_in_capitals(m, a) && shouted(s, a, i)) continue;
        if (i < reach && m.last > reach) continue;  // the leftmost wins
        m.nested = (i < longest && m.last <= longest) || m.last < next_longest;
        if ((m.term->flags & (needs_context | weak)) == 0) next_reach = std::max(next_reach, m.last);
        next_longest = std::max(next_longest, m.last);
      }
      out[kept++] = m;
    }
    out.resize(kept);
    reach = next_reach;
    longest = next_longest;
  }
}

}  // namespace actant
