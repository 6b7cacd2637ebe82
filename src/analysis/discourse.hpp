// What a text has spoken of so far, and how much each of it is in the reader's mind.
//
// Every noun phrase leaves a referent, whether it names an entity or not: a phrase that names nobody keeps a
// pronoun from reaching over it to a name. Salience is that of Lappin and Leass (1994): by grammatical role,
// summed over the mentions of an entity, less with every sentence.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"

namespace actant {

/// What a phrase is to its verb or noun; salience in this order.
enum class GrammarRole : std::uint8_t { subject, object, oblique, possessor, inner };

/// What pronouns agree with. A referent may have several: a company is a thing and many people.
enum Agreement : std::uint8_t { man = 1, woman = 2, thing = 4, many = 8 };

struct Referent {
  std::uint32_t entity = none;      ///< index into Analysis::entities; none: a phrase that names nobody
  std::uint32_t group = none;       ///< several entities at once: index for Discourse::members
  std::uint32_t sentence = 0;
  std::uint32_t token = 0;          ///< of its head
  std::uint32_t clause = none;      ///< that it is an argument of, in its sentence
  WordId noun = unknown_word;       ///< lemma of the head, if that is a common noun
  GrammarRole role = GrammarRole::inner;
  std::uint8_t agreement = 0;
  bool embedded = false;            ///< subject of a clause below another
  bool modifier = false;            ///< before the head of the phrase that has the role: "the Chadian army"
  bool phrase = false;              ///< the entity is behind the words: "Russian officials"
};

class Discourse {
 public:
  void clear();
  void add(const Referent& r) { referents_.push_back(r); }
  /// A group of entities as one referent; returns its index.
  std::uint32_t group(const std::vector<std::uint32_t>& entities);
  const std::vector<std::uint32_t>& members(std::uint32_t group) const { return groups_[group]; }
  /// In the order of the text.
  const std::vector<Referent>& referents() const { return referents_; }
  /// Forgets what is too far back to be meant; keeps work linear in long texts.
  void trim();

 private:
  std::vector<Referent> referents_;
  std::vector<std::vector<std::uint32_t>> groups_;
  std::size_t group_count_ = 0;
};

/// Candidates with their salience, best last found; scratch that is reused.
class Salience {
 public:
  struct Entry {
    const Referent* last = nullptr;  ///< its nearest mention
    float weight = 0;
  };
  void clear() { entries_.clear(); }
  /// Adds to the weight of whom `r` stands for. Call from the nearest to the farthest.
  void add(const Referent& r, float weight);
  /// The best, if it is at least `least` and `margin` times the next; else null.
  const Entry* best(float least, float margin) const;
  const std::vector<Entry>& entries() const { return entries_; }

 private:
  std::vector<Entry> entries_;
};

/// What is left of a weight so many sentences later, of a rate for one.
class Decay {
 public:
  explicit Decay(float rate);
  float after(std::uint32_t sentences) const { return left_[std::min<std::size_t>(sentences, left_.size() - 1)]; }

 private:
  std::array<float, 16> left_{};  // nobody looks farther back
};

/// The weight of a mention `distance` sentences back.
float salience(const Referent& r, std::uint32_t distance, const Decay& decay);

}  // namespace actant
