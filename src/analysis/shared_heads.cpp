// Bodies that share the plural of their head word: "the Foreign and Defence Ministries" are two.
#include <array>

#include "analysis/name_keys.hpp"
#include "analysis/name_rules.hpp"

namespace actant {
namespace {

constexpr std::size_t most = 6;  // conjuncts

}  // namespace

/// Takes a list that begins at a token, each of its names up to four words, the last with the head; `end` is behind the head.
/// The head belongs to the last mention alone.
bool NameRecognizer::bodies_with_one_head(Analysis& a, const TokenSentence& s, std::uint32_t first, std::uint32_t& end) {
  std::array<Run, most> names;
  std::size_t count = 0;
  std::uint32_t i = first;
  for (bool last = false;;) {
    const std::size_t match = match_at_[i - s.first];
    if (match < matches_.size() && matches_[match].first == i && matches_[match].term->kind == TermKind::adjective) {
      if (count > 0) return false;  // "the Malian and Chadian Ministries"
      i = matches_[match].last;
    }
    const std::uint32_t from = i;
    while (i < s.last && i < from + 4 && capital(a.tokens[i]) && words_.ordinary(a.tokens[i].word)) ++i;
    if (i == from || count == most) return false;
    names[count++] = {from, i};
    if (last) break;
    if (i + 1 >= s.last || (a.tokens[i].tag != Tag::comma && a.tokens[i].word != and_)) return false;
    if (a.tokens[i].tag == Tag::comma && a.tokens[i + 1].word == and_) ++i;
    last = a.tokens[i].word == and_;
    ++i;
  }
  const std::uint32_t head = i - 1;
  const WordValue* value = words_.organization_head(a.tokens[head].word);
  if (value == nullptr || !(value->flags & 1) || names[count - 1].first == head) return false;
  const WordId one = lexicon_->lemma(a.tokens[head].word, Tag::NNS);
  if (one == a.tokens[head].word || (lexicon_->tags(a.tokens[head].word) & bit(Tag::NNS)) == 0) return false;
  end = phrases_end(a, s, head + 1, lexicon_->string(value->text));
  std::uint32_t country = country_inside(a, first, end);
  if (country == none) country = country_before(a, s, first);
  for (std::size_t n = 0; n < count; ++n) {
    const std::uint32_t stop = n + 1 == count ? head : names[n].last;
    // "the Foreign Ministry" is met again by these words.
    const std::uint64_t words =
        key(by_words, key(by_words, words_key(a, names[n].first, stop, static_cast<std::uint64_t>(EntityType::organization)), one));
    std::uint32_t entity = known(words);
    if (entity == none) {
      entity = fresh_entity(a, EntityType::organization, names[n].first, end);
      EntityNode& node = a.entities[entity];
      node.kind = lexicon_->find(lexicon_->string(value->text));
      node.sector = lexicon_->string(value->text2);
      node.country = country;
      slot(words) = entity;
    }
    add_mention(a, n == 0 ? first : names[n].first, n + 1 == count ? end : stop, entity, MentionKind::name, TermKind::name, {"shared-head", 0});
  }
  return true;
}

}  // namespace actant
