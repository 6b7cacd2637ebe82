#include "actant/document.hpp"

#include <array>
#include <cstring>

namespace actant {

std::string_view to_string(EntityType t) {
  static constexpr std::array<std::string_view, 4> names = {"person", "country", "organization", "place"};
  return names[static_cast<unsigned>(t)];
}
std::string_view to_string(MentionKind k) {
  static constexpr std::array<std::string_view, 5> names = {"name", "adjective", "metonym", "pronoun", "nominal"};
  return names[static_cast<unsigned>(k)];
}
std::string_view to_string(Modality m) {
  static constexpr std::array<std::string_view, 5> names = {"asserted", "future", "conditional", "demanded", "reported"};
  return names[static_cast<unsigned>(m)];
}
std::string_view to_string(Event e) {
  static constexpr std::array<std::string_view, 17> names = {
      "", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
      "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"};
  return names[static_cast<unsigned>(e)];
}

/// Blocks that are kept between documents; views into them hold until clear().
struct Document::Arena {
  static constexpr std::size_t block_size = std::size_t{1} << 14;
  std::vector<std::unique_ptr<char[]>> blocks;
  std::vector<std::unique_ptr<char[]>> large;   // words longer than a block: rare, freed by clear()
  std::size_t block = 0, used = 0;

  std::string_view keep(std::string_view words) {
    if (words.size() > block_size) {
      large.push_back(std::make_unique<char[]>(words.size()));
      std::memcpy(large.back().get(), words.data(), words.size());
      return {large.back().get(), words.size()};
    }
    if (blocks.empty() || used + words.size() > block_size) {
      if (!blocks.empty()) ++block;
      if (block >= blocks.size()) blocks.push_back(std::make_unique<char[]>(block_size));
      used = 0;
    }
    char* at = blocks[block].get() + used;
    std::memcpy(at, words.data(), words.size());
    used += words.size();
    return {at, words.size()};
  }
  void clear() {
    large.clear();
    block = used = 0;
  }
};

Document::Document() : arena_(std::make_unique<Arena>()) {}
Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

void Document::clear() {
  text_ = {};
  date_ = {};
  sentences_.clear();
  entities_.clear();
  mentions_.clear();
  triples_.clear();
  warnings_.clear();
  tokens_ = 0;
  arena_->clear();
}

std::string_view Document::keep(std::string_view words) { return words.empty() ? std::string_view() : arena_->keep(words); }

}  // namespace actant
