// The pipeline stage by stage over many documents, for measurement: what pipeline/extractor.cpp does to one document at a
// time is done here to all documents a stage at a time, so that a stage can be timed and its instructions counted.
// Coreference, which goes hand in hand with the triples sentence by sentence, comes here before all of them.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "actant/document.hpp"
#include "actant/resources.hpp"
#include "analysis/attribution.hpp"
#include "analysis/chunker.hpp"
#include "analysis/clauses.hpp"
#include "analysis/coreference.hpp"
#include "analysis/dates.hpp"
#include "analysis/frames.hpp"
#include "analysis/name_rules.hpp"
#include "analysis/relation.hpp"
#include "analysis/static_relations.hpp"
#include "analysis/tagger.hpp"
#include "analysis/teams.hpp"
#include "pipeline/resource_tables.hpp"
#include "pipeline/tsv_writer.hpp"
#include "text/sentences.hpp"
#include "text/tokenizer.hpp"

namespace actant::bench {

enum class Stage { tokens, sentences, first_tags, names, tags, chunks, clauses, coreference, triples, tsv, count };

inline constexpr std::array<const char*, static_cast<std::size_t>(Stage::count)> stage_names = {
    "tokens", "sentences", "first_tags", "names", "tags", "chunks", "clauses", "coreference", "triples", "tsv"};

class Stages {
 public:
  Stages(const Resources& resources, const std::vector<std::string>& texts);
  /// Runs one stage over all documents; those before it have to have run.
  void run(Stage stage);

  std::size_t tokens() const;
  std::size_t mentions() const;
  std::size_t triples() const;

 private:
  struct Work {
    Analysis analysis;
    std::vector<Clauses> sentences;
    Document doc;
  };
  Resources resources_;
  const detail::ResourceTables& tables_;
  const std::vector<std::string>& texts_;
  Tokenizer tokenizer_;
  Tagger tagger_;
  NameRecognizer names_;
  Teams teams_;
  Coreference coreference_;
  Chunker chunker_;
  ClauseBuilder clauses_;
  Dates dates_;
  Attribution attribution_;
  FrameFinder frames_;
  RelationFinder relations_;
  StaticRelations static_relations_;
  TsvWriter writer_;
  std::string out_;
  std::vector<Work> work_;
};

}  // namespace actant::bench
