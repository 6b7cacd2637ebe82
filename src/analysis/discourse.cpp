#include "analysis/discourse.hpp"

#include <cmath>

namespace actant {
namespace {

constexpr std::size_t most_referents = 4096, kept_referents = 1024;

bool same_referent(const Referent& x, const Referent& y) {
  if (x.group != none || y.group != none) return x.group == y.group;
  if (x.entity != none || y.entity != none) return x.entity == y.entity;
  return x.noun != unknown_word && x.noun == y.noun;
}

}  // namespace

void Discourse::clear() {
  referents_.clear();
  group_count_ = 0;
}

std::uint32_t Discourse::group(const std::vector<std::uint32_t>& entities) {
  for (std::size_t i = group_count_; i-- > 0 && group_count_ - i <= 16;)
    if (groups_[i] == entities) return static_cast<std::uint32_t>(i);
  if (group_count_ == groups_.size()) groups_.emplace_back();
  groups_[group_count_] = entities;
  return static_cast<std::uint32_t>(group_count_++);
}

void Discourse::trim() {
  if (referents_.size() > most_referents) referents_.erase(referents_.begin(), referents_.end() - kept_referents);
}

void Salience::add(const Referent& r, float weight) {
  for (Entry& e : entries_)
    if (same_referent(*e.last, r)) {
      e.weight += weight;
      return;
    }
  entries_.push_back({&r, weight});
}

const Salience::Entry* Salience::best(float least, float margin) const {
  const Entry* best = nullptr;
  float second = 0;
  for (const Entry& e : entries_)
    if (best == nullptr || e.weight > best->weight) {
      if (best != nullptr) second = best->weight;
      best = &e;
    } else if (e.weight > second) {
      second = e.weight;
    }
  if (best == nullptr || best->weight < least || best->weight < second * margin) return nullptr;
  return best;
}

Decay::Decay(float rate) {
  for (std::size_t i = 0; i < left_.size(); ++i) left_[i] = std::pow(rate, static_cast<float>(i));
}

float salience(const Referent& r, std::uint32_t distance, const Decay& decay) {
  float weight = 0;
  switch (r.role) {
    case GrammarRole::subject: weight = r.embedded ? 80 : 100; break;
    case GrammarRole::object: weight = 60; break;
    case GrammarRole::oblique: weight = 45; break;
    case GrammarRole::possessor: weight = 40; break;
    case GrammarRole::inner: weight = 30; break;
  }
  return weight * decay.after(distance);
}

}  // namespace actant
