// .gaz files to entities and names: reads, checks, and writes the tables of Gazetteer.
//
// Every fault of every file becomes a Diagnostic. Files are added in any order; countries may be named before
// they are defined. finish() resolves them and writes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/image.hpp"
#include "format/section_file.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/trie_builder.hpp"
#include "lexicon/word_table.hpp"

namespace actant {

class GazetteerCompiler {
 public:
  /// `below`: the layer below, whose countries may be named; may be null.
  GazetteerCompiler(WordTable& words, const Lexicon& lexicon, ImageBuilder& image,
                    std::vector<Diagnostic>& diagnostics, const Gazetteer* below);

  void add(const SourceFile& file, std::uint32_t file_index);
  /// A phrase of the lexicon's lists (title, agent …): `value` is its place among the word values.
  void add_phrase(std::string_view phrase, TermKind kind, std::uint32_t value);
  void finish(bool bottom_layer);

  std::size_t entities() const { return entities_.size(); }
  std::size_t names() const { return trie_.terms(); }

 private:
  struct Wanted { std::uint32_t entity; std::string country; Diagnostic unknown; };
  struct Capital { std::uint32_t country; std::string name; std::uint32_t file, line; };

  void add_section(const Section& section, const std::unordered_map<std::string, Piece>& defaults, std::uint32_t file,
                   Reporter& report);
  void add_name(const Entry& entry, std::uint32_t entity, TermKind kind, std::uint8_t flags, std::uint32_t file,
                Reporter& report);
  void make_capitals();
  std::uint32_t copy_country(std::string_view id);

  WordTable& words_;
  const Lexicon& lexicon_;
  ImageBuilder& image_;
  std::vector<Diagnostic>& diagnostics_;
  const Gazetteer* below_;
  TrieBuilder trie_;
  std::vector<EntityRecord> entities_;
  std::vector<RoleRecord> roles_, titles_;
  std::vector<WordId> kinds_;
  std::vector<Removal> removals_;
  std::vector<Wanted> wanted_;
  std::vector<Capital> capitals_;
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::unordered_map<std::string, std::uint32_t> place_names_;  // "country|name" of places
};

}  // namespace actant
