#include "pipeline/tagged_text.hpp"

#include "analysis/name_rules.hpp"
#include "analysis/tagger.hpp"
#include "analysis/teams.hpp"
#include "text/sentences.hpp"
#include "text/tokenizer.hpp"

namespace actant {

void tag_text(const detail::ResourceTables& tables, std::string_view text, Analysis& a) {
  a.text = text;
  Tokenizer(tables.lexicon).tokenize(text, 0, text.size(), a.tokens, a.scratch);
  split_sentences(text, a.tokens, tables.lexicon, a.sentences);
  const Tagger tagger(tables.images.back(), tables.lexicon);
  for (const TokenSentence& s : a.sentences) tagger.guess(s, a);
  NameRecognizer(tables.layers).recognize(a);
  Teams(tables.layers).decide(a);
  for (const TokenSentence& s : a.sentences) tagger.decide(s, a);
}

}  // namespace actant
