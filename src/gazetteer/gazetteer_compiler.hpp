// .gaz files to entities and names: joins what GazReader reads, and writes the tables of Gazetteer.
//
// Every fault of every file becomes a Diagnostic. Files are added in any order; countries may be named before
// they are defined. finish() resolves them and writes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/image.hpp"
#include "format/section_file.hpp"
#include "gazetteer/gaz_reader.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/trie_builder.hpp"
#include "lexicon/word_table.hpp"

namespace actant {

class GazetteerCompiler {
 public:
  /// `below`: the layers below, topmost first, whose entities may be named, continued or removed.
  GazetteerCompiler(WordTable& words, const Lexicon& lexicon, ImageBuilder& image,
                    std::vector<Diagnostic>& diagnostics, std::vector<const Gazetteer*> below);

  /// The file has to outlive the compiler; `file_index` is its place in TableId::files.
  void add(const SourceFile& file, std::uint32_t file_index);
  /// A title of the lexicon's lists: `value` is its place among the word values.
  void add_title(std::string_view title, std::uint32_t value);
  void finish();

  std::size_t entities() const { return entities_.size(); }
  std::size_t names() const { return trie_.terms(); }
  /// Names without {context} that several entities have; known after finish().
  std::size_t shared_names() const { return trie_.shared_names(); }

 private:
  struct Wanted { std::uint32_t entity; Piece country; const SourceFile* file; };
  struct Capital { std::uint32_t owner; GazName name; std::uint32_t file; };
  struct Place { std::uint32_t entity, file, line; };   ///< entity none: a section with errors
  struct Below { const Gazetteer* layer; std::uint32_t entity; };

  void add_entry(const GazEntry& entry, const SourceFile& file, std::uint32_t file_index, Reporter& report);
  void add_name(const GazName& name, std::uint32_t entity, std::uint32_t file_index, Reporter& report);
  void add_removals(const GazEntry& entry, Reporter& report);
  EntityRecord continued(const Below& below);
  void fill_roles(const GazEntry& entry, EntityRecord& record, const Below& below);
  Below find_below(std::string_view id) const;
  std::uint32_t country(std::string_view id);
  void resolve_countries();
  void make_capitals();
  std::uint32_t capital_place(const Capital& capital, std::uint32_t country, std::uint32_t known);
  void write_index();

  WordTable& words_;
  ImageBuilder& image_;
  std::vector<Diagnostic>& diagnostics_;
  std::vector<const Gazetteer*> below_;
  GazReader reader_;
  TrieBuilder trie_;
  std::vector<EntityRecord> entities_;
  std::vector<RoleRecord> roles_, titles_;
  std::vector<WordId> kinds_;
  std::vector<Removal> removals_;
  std::vector<Wanted> wanted_;
  std::vector<Capital> capitals_, seats_;
  std::vector<const SourceFile*> files_;          // by file index
  std::unordered_map<std::string_view, Place> ids_;  // views into the files
  std::string key_;
};

}  // namespace actant
