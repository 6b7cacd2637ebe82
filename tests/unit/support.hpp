// What several unit tests need: texts analysed step by step with the built-in resources, and compiled scraps.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

#include "actant/extractor.hpp"
#include "analysis/chunker.hpp"
#include "analysis/clauses.hpp"
#include "analysis/name_rules.hpp"
#include "analysis/tagger.hpp"
#include "pipeline/resource_compiler.hpp"
#include "pipeline/resource_tables.hpp"
#include "pipeline/tagged_text.hpp"
#include "text/sentences.hpp"
#include "text/tokenizer.hpp"

namespace actant::test {

inline const Resources& standard() {
  static const Resources resources = Resources::standard();
  return resources;
}
inline const Lexicon& lexicon() { return standard().tables().lexicon; }

/// Tokens, sentences, tags, names, chunks and clauses of a text (chunks and clauses of its first sentence).
struct Analysed {
  std::string text;
  Analysis a;
  Clauses clauses;

  explicit Analysed(std::string_view t, std::uint32_t sentence = 0) : text(t) {
    const detail::ResourceTables& tables = standard().tables();
    tag_text(tables, text, a);
    if (sentence >= a.sentences.size()) return;
    Chunker(tables.lexicon).chunk(a.sentences[sentence], a, clauses.chunks);
    ClauseBuilder(tables.lexicon).build(a, clauses);
  }
  Analysed(const Analysed&) = delete;
  Analysed& operator=(const Analysed&) = delete;

  /// The tag of the first token written so.
  std::string tag(std::string_view word) const {
    for (std::uint32_t i = 0; i < a.tokens.size(); ++i)
      if (a.word(i) == word) return std::string(to_string(a.tokens[i].tag));
    return "no such token";
  }
  std::string words(const Chunk& c) const { return std::string(a.words(c.first, c.last)); }
  std::string chunk_words(std::uint32_t chunk) const { return chunk == none ? "-" : words(clauses.chunks[chunk]); }
  const Chunk* chunk(std::string_view wanted) const {
    for (const Chunk& c : clauses.chunks)
      if (words(c) == wanted) return &c;
    return nullptr;
  }
  /// The clause whose verb group has this head word.
  const Clause* clause(std::string_view verb) const {
    for (const Clause& c : clauses.clauses)
      if (a.word(clauses.chunks[c.verb].head) == verb) return &c;
    return nullptr;
  }
};

/// A file of its own in a folder of its own, gone at the end.
class Scrap {
 public:
  Scrap(std::string_view name, std::string_view content) {
    std::string pattern = (std::filesystem::temp_directory_path() / "actant-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) std::abort();
    folder_ = pattern;
    path_ = folder_ + "/" + std::string(name);
    std::ofstream(path_, std::ios::binary) << content;
  }
  ~Scrap() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Scrap(const Scrap&) = delete;
  Scrap& operator=(const Scrap&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string folder_, path_;
};

/// Resources of a few words, one country and four codes: quick to compile over.
inline const Resources& tiny() {
  static const Resources resources = [] {
    CompileInput input;
    input.files = {
        {"codes/cameo.tsv", "code\tlabel\troot\tmode\tcontext\tquad\n040\tConsult\tCONSULT\t\t\t1\n"
                            "042\tVisit\tCONSULT\tvisit\t\t1\n120\tReject\tREJECT\t\t\t3\n190\tFight\tASSAULT\t\t\t4\n"},
        {"countries.gaz", "%gaz 1\n[fra]\ntype = country\nname = France\nadj = French\ncapital = Paris\ncode = FRA\n"},
        {"actions/sit.pat", "%pat 1\n[sit]\n040 = * (with) $target\n"},
        {"lexicons/MANIFEST", "nouns.txt\tnouns\nverbs.txt\tverbs\n"},
        {"lexicons/nouns.txt", "table\ttables\nmeeting\tmeetings\nsword\tswords\n"},
        {"lexicons/verbs.txt", "meet\tmeets\tmet\tmet\tmeeting\nfight\tfights\tfought\tfought\tfighting\n"}};
    CompileOutput out = compile_resources(input, nullptr);
    if (out.failed) std::abort();
    auto tables = std::make_shared<detail::ResourceTables>();
    tables->texts.push_back(std::make_shared<const std::string>(std::move(out.image)));
    if (auto image = Image::open(*tables->texts.back(), true)) tables->images.push_back(image.value());
    detail::open_layers(*tables);
    return Resources{std::shared_ptr<const detail::ResourceTables>(tables)};
  }();
  return resources;
}

/// Compiles one file over the tiny resources.
inline CompileOutput compile(std::string name, std::string text) {
  return compile_resources(CompileInput{{SourceFile{std::move(name), std::move(text)}}}, &tiny().tables());
}
/// The names of what is wrong.
inline std::string codes(const std::vector<Diagnostic>& found) {
  std::string out;
  for (const Diagnostic& d : found) out += (out.empty() ? "" : " ") + d.code;
  return out;
}

}  // namespace actant::test
