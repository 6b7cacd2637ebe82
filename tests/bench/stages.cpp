#include "stages.hpp"

#include "base/date.hpp"

namespace actant::bench {

Stages::Stages(const Resources& resources, const std::vector<std::string>& texts)
    : resources_(resources),
      tables_(resources_.tables()),
      texts_(texts),
      tokenizer_(tables_.lexicon),
      tagger_(tables_.images.back(), tables_.lexicon),
      names_(tables_.layers),
      teams_(tables_.layers),
      coreference_(tables_.layers),
      chunker_(tables_.lexicon),
      clauses_(tables_.lexicon),
      dates_(tables_.lexicon),
      attribution_(tables_.lexicon),
      frames_(tables_.lexicon, tables_.pattern_layers()),
      relations_(tables_.lexicon, frames_, dates_, attribution_),
      static_relations_(tables_.lexicon),
      work_(texts.size()) {}

void Stages::run(Stage stage) {
  for (std::size_t i = 0; i < work_.size(); ++i) {
    Work& w = work_[i];
    Analysis& a = w.analysis;
    switch (stage) {
      case Stage::tokens:
        a.clear();
        a.text = texts_[i];
        tokenizer_.tokenize(a.text, 0, a.text.size(), a.tokens, a.scratch);
        break;
      case Stage::sentences: split_sentences(a.text, a.tokens, tables_.lexicon, a.sentences); break;
      case Stage::first_tags:
        for (const TokenSentence& s : a.sentences) tagger_.guess(s, a);
        if (const auto found = dates_.dateline(a)) a.day = day_number(*found);
        break;
      case Stage::names:
        names_.recognize(a);
        teams_.decide(a);
        break;
      case Stage::tags:
        for (const TokenSentence& s : a.sentences) tagger_.decide(s, a);
        break;
      case Stage::chunks:
        w.sentences.resize(a.sentences.size());
        for (std::size_t s = 0; s < a.sentences.size(); ++s) chunker_.chunk(a.sentences[s], a, w.sentences[s].chunks);
        break;
      case Stage::clauses:
        for (Clauses& s : w.sentences) clauses_.build(a, s);
        break;
      case Stage::coreference:
        coreference_.begin(a);
        for (std::uint32_t s = 0; s < a.sentences.size(); ++s) coreference_.resolve(a, w.sentences[s], s);
        coreference_.finish(a);
        break;
      case Stage::triples: {
        w.doc.clear();
        detail::DocumentBuilder build{w.doc};
        build.text(a.text);
        build.entities().resize(a.entities.size());
        for (const TokenSentence& s : a.sentences)
          build.sentences().push_back({{a.tokens[s.first].begin, a.tokens[s.last - 1].end}, s.headline, s.cut});
        for (std::uint32_t s = 0; s < a.sentences.size(); ++s) {
          relations_.find(a, w.sentences[s], s, RelationOptions{}, w.doc);
          static_relations_.find(a, w.sentences[s], s, w.doc);
        }
        relations_.finish(w.doc);
        break;
      }
      case Stage::tsv:
        out_.clear();
        writer_.write("doc", w.doc, WriterOptions{}, out_);
        break;
      case Stage::count: break;
    }
  }
}

std::size_t Stages::tokens() const {
  std::size_t n = 0;
  for (const Work& w : work_) n += w.analysis.tokens.size();
  return n;
}
std::size_t Stages::mentions() const {
  std::size_t n = 0;
  for (const Work& w : work_) n += w.analysis.mentions.size();
  return n;
}
std::size_t Stages::triples() const {
  std::size_t n = 0;
  for (const Work& w : work_) n += w.doc.triples().size();
  return n;
}

}  // namespace actant::bench
