#include "actant/extractor.hpp"

#include <algorithm>
#include <array>

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
#include "base/date.hpp"
#include "pipeline/resource_tables.hpp"
#include "text/sentences.hpp"
#include "text/tokenizer.hpp"

namespace actant {

struct Extractor::Workspace {
  explicit Workspace(Resources r)
      : resources(std::move(r)),
        tables(resources.tables()),
        tokenizer(tables.lexicon),
        tagger(tables.images.back(), tables.lexicon),
        names(tables.layers),
        teams(tables.layers),
        coreference(tables.layers),
        chunker(tables.lexicon),
        clause_builder(tables.lexicon),
        dates(tables.lexicon),
        attribution(tables.lexicon),
        frames(tables.lexicon, tables.pattern_layers()),
        relations(tables.lexicon, frames, dates, attribution),
        static_relations(tables.lexicon) {}

  Resources resources;
  const detail::ResourceTables& tables;
  Tokenizer tokenizer;
  Tagger tagger;
  NameRecognizer names;
  Teams teams;
  Coreference coreference;
  Chunker chunker;
  ClauseBuilder clause_builder;
  Dates dates;
  Attribution attribution;
  FrameFinder frames;
  RelationFinder relations;
  StaticRelations static_relations;
  Analysis analysis;
  std::array<Clauses, 16> clauses;   // of sentences that are read together
  std::string code;
};

Extractor::Extractor(Resources resources) : workspace_(std::make_unique<Workspace>(std::move(resources))) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

namespace {

/// Copies what the names stage found into the document, with codes at the article's date.
void publish_entities(const detail::ResourceTables& tables, const Analysis& a, std::string& code, Document& doc) {
  detail::DocumentBuilder build{doc};
  for (const EntityNode& node : a.entities) {
    Entity entity;
    entity.type = node.type;
    entity.name = node.name;
    entity.role = node.role;
    const auto country_code = [&](std::uint32_t index) -> std::string_view {
      if (index == none) return {};
      const EntityNode& country = a.entities[index];
      if (country.record == none) return {};
      const Gazetteer& g = *tables.layers.gazetteers[country.layer];
      return g.string(g.entity(country.record).code);
    };
    code.clear();
    if (node.record != none) {
      const Gazetteer& g = *tables.layers.gazetteers[node.layer];
      const EntityRecord& record = g.entity(node.record);
      entity.id = g.string(record.id);
      entity.source = {g.file(record.file), record.line};
      if (node.type == EntityType::country) entity.country = g.string(record.code);
      g.actor_code(record, a.day, code);
      if (entity.country.empty() && record.country != none) entity.country = g.string(g.entity(record.country).code);
    }
    if (entity.country.empty()) entity.country = country_code(node.country);
    if (code.empty() || (node.fresh && code == entity.country)) {
      code.assign(entity.country);
      code.append(node.sector);
    }
    entity.code = doc.keep(code);
    entity.country = entity.country.substr(0, 3);
    build.entities().push_back(entity);
  }
  std::uint32_t sentence = 0;
  for (const TokenMention& m : a.mentions) {
    // Of the words that stand for a name those count that a triple is about.
    if ((m.kind == MentionKind::pronoun || m.kind == MentionKind::nominal) && !m.argument) continue;
    while (sentence + 1 < a.sentences.size() && m.first >= a.sentences[sentence].last) ++sentence;
    while (sentence > 0 && m.first < a.sentences[sentence].first) --sentence;
    Mention mention;
    mention.span = {a.tokens[m.first].begin, a.tokens[m.last - 1].end};
    mention.entity = m.entity;
    mention.sentence = sentence;
    mention.kind = m.kind;
    mention.nested = m.nested;
    mention.source = m.source;
    build.mentions().push_back(mention);
  }
}

}  // namespace

void Extractor::extract(std::string_view text, const ExtractOptions& options, Document& doc) {
  Workspace& w = *workspace_;
  Analysis& a = w.analysis;
  doc.clear();
  a.clear();
  detail::DocumentBuilder build{doc};
  constexpr std::size_t most = 0xFFFFFFF0;
  if (text.size() > most) {
    text = text.substr(0, most);
    build.warnings().push_back("text cut at 4 GiB");
  }
  a.text = text;
  build.text(text);
  w.tokenizer.tokenize(text, 0, text.size(), a.tokens, a.scratch);
  split_sentences(text, a.tokens, w.tables.lexicon, a.sentences);
  build.tokens(a.tokens.size());
  bool cut = false;
  for (const TokenSentence& s : a.sentences) {
    w.tagger.guess(s, a);
    const Span span{a.tokens[s.first].begin, a.tokens[s.last - 1].end};
    build.sentences().push_back({span, s.headline, s.cut});
    cut |= s.cut;
  }
  if (cut) build.warnings().push_back("a sentence was cut: it was too long");

  if (const auto given = parse_iso_date(options.date)) {
    a.day = day_number(*given);
    build.date(doc.keep(to_iso(*given)));
  } else {
    auto date = parse_iso_date(options.likely_date);
    if (date) a.day = day_number(*date);
    if (const auto found = w.dates.dateline(a)) date = found;
    if (date) {
      a.day = day_number(*date);
      build.date(doc.keep(to_iso(*date)));
    }
  }
  w.names.recognize(a);
  w.teams.decide(a);
  for (const TokenSentence& s : a.sentences) w.tagger.decide(s, a);
  w.coreference.begin(a);
  const RelationOptions relation_options{options.explain, options.events_only};
  // Some sentences a stage at a time: the code of all stages together is larger than the cache for instructions. So a stage must not
  // read of a sentence what an earlier stage changes when it is at a later one.
  const auto sentences = static_cast<std::uint32_t>(a.sentences.size());
  for (std::uint32_t first = 0, last = 0; first < sentences; first = last) {
    last = std::min(sentences, first + static_cast<std::uint32_t>(w.clauses.size()));
    for (std::uint32_t i = first; i < last; ++i) w.chunker.chunk(a.sentences[i], a, w.clauses[i - first].chunks);
    for (std::uint32_t i = first; i < last; ++i) w.clause_builder.build(a, w.clauses[i - first]);
    for (std::uint32_t i = first; i < last; ++i) w.coreference.resolve(a, w.clauses[i - first], i);
    for (std::uint32_t i = first; i < last && !options.entities_only; ++i) {
      const Clauses& s = w.clauses[i - first];
      w.relations.find(a, s, i, relation_options, doc);
      for (std::uint32_t m : w.relations.arguments()) a.mentions[m].argument = true;
      if (!options.events_only) w.static_relations.find(a, s, i, doc);
    }
  }
  w.coreference.finish(a);
  publish_entities(w.tables, a, w.code, doc);
  w.relations.finish(doc);
}

}  // namespace actant
