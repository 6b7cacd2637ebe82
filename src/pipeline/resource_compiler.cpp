#include "pipeline/resource_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <tuple>
#include <unordered_map>

#include "base/hash.hpp"
#include "base/mapped_file.hpp"
#include "gazetteer/gazetteer_compiler.hpp"
#include "lexicon/lexicon_compiler.hpp"
#include "patterns/pattern_compiler.hpp"
#include "patterns/tag_rules.hpp"

namespace actant {
namespace {

namespace fs = std::filesystem;

std::string_view base_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool is_list(std::string_view path) { return base_name(path).ends_with(".txt"); }

/// Does a folder's file belong to the resources? Texts may lie beside gazetteers: word lists only in lexicons/.
bool resource_name(std::string_view path) {
  const std::string_view name = base_name(path);
  if (name.ends_with(".gaz") || name.ends_with(".pat") || name.ends_with(".rules") || name == "cameo.tsv") return true;
  const std::string_view folder = path.substr(0, path.size() - name.size());
  return (folder.ends_with("/lexicons/") || folder == "lexicons/") && (is_list(name) || name == "MANIFEST");
}

}  // namespace

Result<CompileInput> read_resources(std::span<const std::string> paths, std::string_view strip) {
  CompileInput input;
  Error error;
  const auto read = [&](const std::string& path) {
    auto file = MappedFile::open(path);
    if (!file) {
      error.message += (error.message.empty() ? "" : "\n") + file.error().message;
      return;
    }
    if (!resource_name(path)) {
      error.message += fmt::format("{}{}: what is it? Names of resource files end in .gaz, .pat or .rules", error.message.empty() ? "" : "\n", path);
      return;
    }
    std::string name = path;
    if (!strip.empty() && name.starts_with(strip)) name.erase(0, strip.size());
    input.files.push_back({std::move(name), std::string(file.value().bytes())});
  };
  for (const std::string& path : paths) {
    std::error_code code;
    if (!fs::is_directory(path, code)) {
      read(path);
      continue;
    }
    std::vector<std::string> found;
    for (auto it = fs::recursive_directory_iterator(path, code); !code && it != fs::recursive_directory_iterator(); it.increment(code))
      if (it->is_regular_file(code) && resource_name(it->path().string())) found.push_back(it->path().string());
    std::sort(found.begin(), found.end());
    for (const std::string& f : found) read(f);
  }
  if (!error.message.empty()) return error;
  if (input.files.empty()) return Error{"no .gaz, .pat, .rules or word list found", {}};
  return input;
}

namespace {

/// Lays word lists into the vocabulary, in the order of the MANIFEST.
void compile_lists(const CompileInput& input, LexiconCompiler& lexicon, std::vector<Diagnostic>& diagnostics) {
  std::vector<const SourceFile*> lists;
  for (const SourceFile& file : input.files)
    if (is_list(file.name)) lists.push_back(&file);
  std::vector<bool> named(lists.size());
  bool manifest_seen = false;
  for (const SourceFile& file : input.files) {
    if (base_name(file.name) != "MANIFEST") continue;
    manifest_seen = true;
    Reporter report(file, diagnostics);
    const std::string_view folder = std::string_view(file.name).substr(0, file.name.size() - base_name(file.name).size());
    for (const ManifestLine& line : read_manifest(file, report)) {
      const auto list = std::find_if(lists.begin(), lists.end(), [&](const SourceFile* f) {
        return f->name.size() == folder.size() + line.file.text.size() && f->name.starts_with(folder) && f->name.ends_with(line.file.text);
      });
      if (list == lists.end()) {
        report.error(line.file, "no-such-file", fmt::format("no file '{}' beside the MANIFEST", line.file.text), "add it, or remove the line");
        continue;
      }
      named[static_cast<std::size_t>(list - lists.begin())] = true;
      if (!line.list_class.text.empty()) lexicon.add(**list, line.list_class.text);
    }
  }
  for (std::size_t i = 0; i < lists.size(); ++i)
    if (!named[i])
      diagnostics.push_back({Severity::error, lists[i]->name, 0, 0, "not-in-manifest",
                             manifest_seen ? "the word list is not in MANIFEST" : "a word list without a MANIFEST beside it",
                             "add a line FILE, a tab, CLASS", {}});
}

/// Only the layer at the bottom has word lists, tagging rules and the like: files of an overlay that would be
/// ignored are refused.
void refuse_in_overlay(const CompileInput& input, std::vector<Diagnostic>& diagnostics) {
  for (const SourceFile& file : input.files)
    if (is_list(file.name) || base_name(file.name) == "MANIFEST" || file.name.ends_with(".rules"))
      diagnostics.push_back({Severity::error, file.name, 0, 0, "not-in-overlay",
                             "word lists and tagging rules belong to the standard resources; over them only .gaz and .pat files are laid",
                             "compile a whole image with 'actant compile'", {}});
}

/// By file, in the order of the input, then by place: what is found late (unknown countries) stands where it belongs.
void sort_diagnostics(const CompileInput& input, std::vector<Diagnostic>& diagnostics) {
  if (diagnostics.empty()) return;
  std::unordered_map<std::string_view, std::size_t> order;
  for (const SourceFile& file : input.files) order.emplace(file.name, order.size());
  std::stable_sort(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& a, const Diagnostic& b) {
    return std::tuple(order[a.file], a.line, a.column) < std::tuple(order[b.file], b.line, b.column);
  });
}

}  // namespace

CompileOutput compile_resources(const CompileInput& input, const detail::ResourceTables* base) {
  CompileOutput out;
  ImageBuilder image;
  WordTable words(base != nullptr ? &base->lexicon : nullptr);

  // The lexicon first: names are tokenized with it.
  LexiconCompiler lists(words, image, out.diagnostics);
  WordTable::Store store;
  Lexicon lexicon;
  if (base == nullptr) {
    compile_lists(input, lists, out.diagnostics);
    lists.finish();
    lexicon = words.snapshot(store);
  } else {
    refuse_in_overlay(input, out.diagnostics);
    lexicon = base->lexicon;
  }

  std::vector<const Gazetteer*> below;
  if (base != nullptr) below = base->layers.gazetteers;
  GazetteerCompiler gazetteer(words, lexicon, image, out.diagnostics, below);
  PatternCompiler patterns(words, image, out.diagnostics,
                           base != nullptr && !base->patterns.empty() ? base->patterns.back().get() : nullptr);
  TagRuleCompiler rules(words, image, out.diagnostics);
  std::vector<StringRef> file_names;
  std::string digest;
  for (const SourceFile& file : input.files)
    if (base_name(file.name) == "cameo.tsv") patterns.add_codes(file);
  for (std::uint32_t i = 0; i < input.files.size(); ++i) {
    const SourceFile& file = input.files[i];
    file_names.push_back(image.string(file.name));
    digest += fmt::format("{:016x}{:016x}", hash64(file.name), hash64(file.text));
    if (file.name.ends_with(".gaz")) gazetteer.add(file, i);
    else if (file.name.ends_with(".pat")) patterns.add(file, i);
    else if (file.name.ends_with(".rules") && base == nullptr) rules.add(file);
  }
  for (const TitlePhrase& title : lists.titles()) gazetteer.add_title(title.words, words.phrase_value(title.value));
  gazetteer.finish();
  patterns.finish();
  rules.finish();
  words.write(image);
  image.add(TableId::files, file_names);

  out.entities = gazetteer.entities();
  out.names = gazetteer.names();
  out.shared_names = gazetteer.shared_names();
  out.words = words.fresh();
  out.forms = words.forms();
  out.patterns = patterns.patterns();
  out.triggers = patterns.triggers();
  out.verbs = patterns.verbs();
  out.nouns = patterns.nouns();
  sort_diagnostics(input, out.diagnostics);
  out.failed = std::any_of(out.diagnostics.begin(), out.diagnostics.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
  if (!out.failed) out.image = image.finish(fmt::format("{:016x}", hash64(digest)));
  return out;
}

}  // namespace actant
