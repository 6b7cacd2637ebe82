#include "pipeline/resource_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

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

bool resource_name(std::string_view path) {
  const std::string_view name = base_name(path);
  const bool list = path.find("lexicons/") != std::string_view::npos && (name.ends_with(".txt") || name == "MANIFEST");
  return name.ends_with(".gaz") || name.ends_with(".pat") || name.ends_with(".rules") || list || name == "cameo.tsv";
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

CompileOutput compile_resources(const CompileInput& input, const detail::ResourceTables* base) {
  CompileOutput out;
  ImageBuilder image;
  WordTable words(base != nullptr ? &base->lexicon : nullptr, &image);

  // The lexicon first: names are tokenized with it.
  std::map<std::string, std::string, std::less<>> classes;
  for (const SourceFile& file : input.files) {
    if (base_name(file.name) != "MANIFEST") continue;
    Reporter report(file, out.diagnostics);
    for (const WordLine& line : read_word_list(file, report)) {
      if (line.fields.size() != 2)
        report.error(line.fields[0], "bad-manifest", "a line that is not FILE, a tab, CLASS", "write both");
      else
        classes.emplace(line.fields[0].text, line.fields[1].text);
    }
  }
  LexiconCompiler lexicon_compiler(words, image, out.diagnostics);
  std::vector<StringRef> file_names;
  // In the order of the MANIFEST's classes the later file wins; files stand sorted by name.
  for (const SourceFile& file : input.files) {
    file_names.push_back(image.string(file.name));
    const std::string_view name = base_name(file.name);
    if (!name.ends_with(".txt")) continue;
    const auto cls = classes.find(name);
    if (cls == classes.end()) {
      out.diagnostics.push_back({Severity::error, file.name, 0, 0, "not-in-manifest", "the word list is not in lexicons/MANIFEST", "add a line FILE, a tab, CLASS", {}});
      continue;
    }
    lexicon_compiler.add(file, cls->second);
  }
  lexicon_compiler.finish();

  ImageBuilder first;
  std::string first_bytes;
  Lexicon lexicon;
  if (base == nullptr) {
    // Strings of the first image are its own: the words are written again below.
    WordTable copy = words;
    copy.write_keys(first);
    first_bytes = first.finish("lexicon");
    if (auto opened = Image::open(first_bytes, false)) lexicon = Lexicon(opened.value());
  } else {
    lexicon = base->lexicon;
  }

  GazetteerCompiler gazetteer(words, lexicon, image, out.diagnostics,
                              base != nullptr && !base->gazetteers.empty() ? base->gazetteers.back().get() : nullptr);
  PatternCompiler patterns(words, image, out.diagnostics,
                           base != nullptr && !base->patterns.empty() ? base->patterns.back().get() : nullptr);
  TagRuleCompiler rules(words, image, out.diagnostics);
  std::string digest_text;
  for (const SourceFile& file : input.files)
    if (base_name(file.name) == "cameo.tsv") patterns.add_codes(file);
  for (std::uint32_t i = 0; i < input.files.size(); ++i) {
    const SourceFile& file = input.files[i];
    digest_text += fmt::format("{:016x}{:016x}", hash64(file.name), hash64(file.text));
    if (file.name.ends_with(".gaz")) gazetteer.add(file, i);
    else if (file.name.ends_with(".pat")) patterns.add(file, i);
    else if (file.name.ends_with(".rules")) rules.add(file);
  }
  for (const ListPhrase& phrase : lexicon_compiler.phrases()) {
    const TermKind kind = phrase.cls == WordClass::title ? TermKind::title
                          : phrase.cls == WordClass::agent ? TermKind::agent : TermKind::compound_preposition;
    gazetteer.add_phrase(phrase.words, kind, words.phrase_value(phrase.value));
  }
  gazetteer.finish(base == nullptr);
  patterns.finish();
  rules.finish();
  words.write(image);
  image.add(TableId::files, file_names);

  out.entities = gazetteer.entities();
  out.names = gazetteer.names();
  out.words = words.size();
  out.patterns = patterns.patterns();
  out.triggers = patterns.triggers();
  for (const Diagnostic& d : out.diagnostics) out.failed = out.failed || d.severity == Severity::error;
  if (!out.failed) out.image = image.finish(fmt::format("{:016x}", hash64(digest_text)));
  return out;
}

}  // namespace actant
