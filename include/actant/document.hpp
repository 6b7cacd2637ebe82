// What actant found in one text: sentences, entities with their mentions, and triples.
//
// A Document is made once by a worker and filled again and again by Extractor::extract, which keeps its
// capacity: in the steady state nothing is allocated. All spans are half-open ranges of bytes of the
// text that was given; writers turn them into code points. Views (std::string_view) point into the
// text, into the resources or into the document itself: they hold until the next extract() or clear(),
// and only while text and resources live. Not thread-safe; one Document a thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace actant {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin >= end; }
  std::uint32_t size() const { return end - begin; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  friend bool operator==(Span, Span) = default;
};

inline constexpr std::uint32_t none = 0xFFFFFFFF;

enum class EntityType : std::uint8_t { person, country, organization, place };
std::string_view to_string(EntityType type);

enum class MentionKind : std::uint8_t { name, adjective, metonym, pronoun, nominal };
std::string_view to_string(MentionKind kind);

enum class Modality : std::uint8_t { asserted, future, conditional, demanded, reported };
std::string_view to_string(Modality modality);

/// The sixteen roots of PLOVER; `null` is an action that is no political event.
enum class Event : std::uint8_t {
  null, agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten,
  protest, sanction, mobilize, coerce, assault
};
std::string_view to_string(Event event);  ///< "AGREE" …; "" for null

/// Where an answer comes from: a line of a resource file. `file` is empty for what the engine decided.
struct Source {
  std::string_view file;
  std::uint32_t line = 0;
};

struct Mention {
  Span span;
  std::uint32_t entity = none;    ///< index into Document::entities()
  std::uint32_t sentence = 0;     ///< index into Document::sentences()
  MentionKind kind = MentionKind::name;
  bool nested = false;            ///< inside a longer mention, e.g. the country in a ministry's name
  Source source;                  ///< the alias or the rule
};

struct Entity {
  std::string_view id;       ///< the same in every document; empty for an entity only this text knows
  std::string_view name;     ///< canonical name
  EntityType type = EntityType::person;
  std::string_view country;  ///< ISO 3166-1 alpha-3 in capitals, or empty
  std::string_view code;     ///< actor code at the date of the document: RUSGOV, UNO
  std::string_view role;     ///< title or office as in the text or the gazetteer: Foreign Minister
  Source source;
};

struct Argument {
  Span span;                     ///< the noun phrase; empty if there is none
  std::uint32_t entity = none;   ///< index into Document::entities(), or none for a plain noun phrase
  /// Sector of those who act for a country, where the entity is the country: GOV for "Russian officials". Writers
  /// put it behind the entity's code. Empty as a rule.
  std::string_view sector = {};
};

struct Triple {
  Argument actor;
  Argument target;
  Span action;                        ///< the words of the action
  std::string_view lemma;             ///< normalized: "impose sanctions on"
  Event event = Event::null;
  std::string_view cameo;             ///< CAMEO code, or empty
  std::string_view mode;              ///< PLOVER mode and context, or empty
  std::string_view context;
  std::uint8_t quad = 0;              ///< quad class 1 to 4, 0 for none
  bool negated = false;
  Modality modality = Modality::asserted;
  std::uint32_t attributed_to = none; ///< entity that says so
  std::string_view attribution;       ///< who says so, in words; empty if nobody
  std::string_view date;              ///< ISO 8601, as precise as the text: 2025, 2025-02, 2025-02-24, 1990/1999
  std::string_view place;             ///< canonical name of the place of the event, or empty
  std::uint32_t sentence = 0;
  Source source;                      ///< the pattern
  std::string_view why;               ///< rules on the way, for --explain
};

struct Sentence {
  Span span;
  bool headline = false;  ///< a line of its own without a stop
  bool cut = false;       ///< a bound ended it, not the text
};

namespace detail {
struct DocumentBuilder;
}

class Document {
 public:
  Document();
  ~Document();
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;

  std::string_view text() const { return text_; }
  std::string_view date() const { return date_; }   ///< ISO date of the article, or empty
  const std::vector<Sentence>& sentences() const { return sentences_; }
  const std::vector<Entity>& entities() const { return entities_; }
  /// In the order of the text; of two at one place the longer first.
  const std::vector<Mention>& mentions() const { return mentions_; }
  const std::vector<Triple>& triples() const { return triples_; }
  /// What was cut, replaced or left out, in words; empty as a rule.
  const std::vector<std::string_view>& warnings() const { return warnings_; }
  std::size_t tokens() const { return tokens_; }

  /// Forgets the content, keeps the capacity.
  void clear();

  /// A copy of `words` that lives until clear().
  std::string_view keep(std::string_view words);

 private:
  friend struct detail::DocumentBuilder;
  std::string_view text_;
  std::string_view date_;
  std::vector<Sentence> sentences_;
  std::vector<Entity> entities_;
  std::vector<Mention> mentions_;
  std::vector<Triple> triples_;
  std::vector<std::string_view> warnings_;
  std::size_t tokens_ = 0;
  struct Arena;
  std::unique_ptr<Arena> arena_;
};

namespace detail {
/// The analysis stages write through this door; callers have no need of it.
struct DocumentBuilder {
  Document& doc;
  void text(std::string_view t) { doc.text_ = t; }
  void date(std::string_view d) { doc.date_ = d; }
  void tokens(std::size_t n) { doc.tokens_ = n; }
  std::vector<Sentence>& sentences() { return doc.sentences_; }
  std::vector<Entity>& entities() { return doc.entities_; }
  std::vector<Mention>& mentions() { return doc.mentions_; }
  std::vector<Triple>& triples() { return doc.triples_; }
  std::vector<std::string_view>& warnings() { return doc.warnings_; }
};
}  // namespace detail

}  // namespace actant
