#include "lexicon/tag.hpp"

#include <array>

namespace actant {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Tag::count)> names = {
    "?", "NN", "NNS", "NNP", "NNPS", "VB", "VBP", "VBD", "VBZ", "VBG", "VBN", "MD", "JJ", "JJR", "JJS", "RB",
    "RBR", "RBS", "IN", "DT", "PDT", "CD", "CC", "TO", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "EX", "RP", "UH",
    "POS", "FW", ",", ".", ":", "\"", ")", "-", "$"};

}  // namespace

std::string_view to_string(Tag tag) { return names[static_cast<std::size_t>(tag)]; }

std::optional<Tag> parse_tag(std::string_view name) {
  for (std::size_t i = 1; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Tag>(i);
  return std::nullopt;
}

}  // namespace actant
