// Parts of speech: the Penn Treebank's tags, and sets of them as bit masks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace actant {

enum class Tag : std::uint8_t {
  unknown, NN, NNS, NNP, NNPS, VB, VBP, VBD, VBZ, VBG, VBN, MD, JJ, JJR, JJS, RB, RBR, RBS, IN, DT, PDT,
  CD, CC, TO, PRP, PRPS /* PRP$ */, WDT, WP, WPS /* WP$ */, WRB, EX, RP, UH, POS, FW,
  comma, stop /* . ! ? */, colon /* : ; – … */, quote, bracket, hyphen, symbol, count
};

using TagSet = std::uint64_t;
constexpr TagSet bit(Tag tag) { return TagSet{1} << static_cast<unsigned>(tag); }
template <class... Tags>
constexpr TagSet tags(Tags... t) { return (bit(t) | ...); }
constexpr bool in(Tag tag, TagSet set) { return (bit(tag) & set) != 0; }

inline constexpr TagSet verb_tags = tags(Tag::VB, Tag::VBP, Tag::VBD, Tag::VBZ, Tag::VBG, Tag::VBN);
inline constexpr TagSet finite_tags = tags(Tag::VBP, Tag::VBD, Tag::VBZ, Tag::MD);
/// Of words that belong to few and short lists; no name begins with one.
inline constexpr TagSet closed_tags =
    tags(Tag::DT, Tag::IN, Tag::PRP, Tag::PRPS, Tag::CC, Tag::WDT, Tag::WP, Tag::WRB, Tag::TO, Tag::MD, Tag::EX);
inline constexpr TagSet noun_tags = tags(Tag::NN, Tag::NNS, Tag::NNP, Tag::NNPS);
inline constexpr TagSet adjective_tags = tags(Tag::JJ, Tag::JJR, Tag::JJS);
inline constexpr TagSet adverb_tags = tags(Tag::RB, Tag::RBR, Tag::RBS);

std::string_view to_string(Tag tag);                      ///< "PRP$" for PRPS, "," for comma …
std::optional<Tag> parse_tag(std::string_view name);

}  // namespace actant
