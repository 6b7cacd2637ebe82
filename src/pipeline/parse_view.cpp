#include "pipeline/parse_view.hpp"

#include <fmt/format.h>

#include <iterator>

#include "analysis/chunker.hpp"
#include "analysis/clauses.hpp"
#include "analysis/coreference.hpp"
#include "pipeline/resource_tables.hpp"
#include "pipeline/tagged_text.hpp"

namespace actant {
namespace {

constexpr std::string_view chunk_names[] = {"NP", "VG", "P", "CC", ",", "that", "sub", "rel", "ADJ", "ADV",
                                            "prt", ":", "\"", "(", ")", ".", "?"};
constexpr std::string_view clause_names[] = {"main", "complement", "relative", "adverbial", "infinitive", "gerund", "participle"};

}  // namespace

std::string parse_view(const Resources& resources, std::string_view text) {
  const detail::ResourceTables& tables = resources.tables();
  Analysis a;
  tag_text(tables, text, a);
  const Chunker chunker(tables.lexicon);
  const ClauseBuilder builder(tables.lexicon);
  Coreference coreference(tables.layers);
  coreference.begin(a);
  Clauses s;
  std::uint32_t number = 0;
  std::string out;
  const auto put = std::back_inserter(out);
  const auto chunk_words = [&](std::uint32_t i) -> std::string {
    return i == none ? "-" : fmt::format("{}", a.words(s.chunks[i].first, s.chunks[i].last));
  };
  for (const TokenSentence& sentence : a.sentences) {
    chunker.chunk(sentence, a, s.chunks);
    builder.build(a, s);
    coreference.resolve(a, s, number++);
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      const std::uint32_t m = a.mention_at[t];
      fmt::format_to(put, "{}/{}{} ", a.word(t), to_string(a.tokens[t].tag),
                     m == none ? std::string() : fmt::format("<{}>", a.entities[a.mentions[m].entity].name));
    }
    out += '\n';
    for (const Chunk& c : s.chunks)
      fmt::format_to(put, "[{} {}] ", chunk_names[static_cast<unsigned>(c.kind)], a.words(c.first, c.last));
    out += '\n';
    for (const Clause& c : s.clauses) {
      const Chunk& v = s.chunks[c.verb];
      fmt::format_to(put, "  {} {}{}{}{}: subject {}", clause_names[static_cast<unsigned>(c.kind)], tables.lexicon.key(v.lemma),
                     v.passive ? " passive" : "", v.negated ? " negated" : "", v.finite ? "" : " nonfinite", chunk_words(c.subject));
      if (c.parent != none) fmt::format_to(put, ", below {}", tables.lexicon.key(s.chunks[s.clauses[c.parent].verb].lemma));
      for (std::uint32_t i = c.first_item; i < c.last_item; ++i)
        fmt::format_to(put, " | {}{}", s.items[i].preposition == none ? std::string() : chunk_words(s.items[i].preposition) + " ",
                       chunk_words(s.items[i].chunk));
      out += '\n';
    }
    out += '\n';
  }
  return out;
}

}  // namespace actant
