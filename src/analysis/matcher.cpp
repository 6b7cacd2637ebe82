#include "analysis/matcher.hpp"

#include <algorithm>

namespace actant {

void Matcher::match(const TokenSentence& s, const Analysis& a, std::vector<TermMatch>& out) const {
  const std::size_t begin = out.size();
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    if (a.tokens[i].word == unknown_word) continue;
    for (std::uint8_t layer = 0; layer < layers_->gazetteers.size(); ++layer) {
      const Gazetteer& g = *layers_->gazetteers[layer];
      g.match(a.tokens.data(), i, s.last, [&](const Term& term, std::uint32_t length) {
        if (a.day != INT32_MAX && (a.day < term.from || a.day > term.to)) return;
        out.push_back({i, i + length, &term, layer, false});
      });
    }
  }
  const auto from = out.begin() + static_cast<std::ptrdiff_t>(begin);
  std::stable_sort(from, out.end(), [](const TermMatch& x, const TermMatch& y) {
    return x.first != y.first ? x.first < y.first : x.last > y.last;
  });
  std::uint32_t reach = 0, start = 0;
  std::size_t kept = begin;
  for (std::size_t k = begin; k < out.size(); ++k) {
    TermMatch m = out[k];
    if (m.term->kind < TermKind::title) {
      const bool same = m.first == start && m.last == reach;
      if (m.first >= reach) {
        start = m.first;
        reach = m.last;
      } else if (!same) {
        if (m.last > reach) continue;  // leftmost wins over a later start
        m.nested = true;
      }
    }
    out[kept++] = m;
  }
  out.resize(kept);
}

}  // namespace actant
