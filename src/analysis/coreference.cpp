#include "analysis/coreference.hpp"

#include <algorithm>

namespace actant {

Coreference::Coreference(const Layers& layers)
    : lexicon_(layers.lexicon), layers_(&layers),
      he_(lexicon_->find("he")), him_(lexicon_->find("him")), his_(lexicon_->find("his")), she_(lexicon_->find("she")),
      her_(lexicon_->find("her")), it_(lexicon_->find("it")), its_(lexicon_->find("its")), they_(lexicon_->find("they")),
      their_(lexicon_->find("their")), them_(lexicon_->find("them")), we_(lexicon_->find("we")), us_(lexicon_->find("us")),
      our_(lexicon_->find("our")), i_(lexicon_->find("i")), my_(lexicon_->find("my")), the_(lexicon_->find("the")),
      country_(lexicon_->find("country")), government_(lexicon_->find("government")), nation_(lexicon_->find("nation")),
      said_(lexicon_->find("say")) {}

/// The last person of fitting gender; a subject before others of its sentence.
std::uint32_t Coreference::person(const Analysis& a, bool male, bool female, std::uint32_t sentence, std::uint32_t before) const {
  std::uint32_t best = none, best_sentence = 0;
  bool best_subject = false;
  for (std::size_t k = seen_.size(); k-- > 0;) {
    const Candidate& c = seen_[k];
    if (c.token >= before) continue;
    if (sentence - c.sentence > 3) break;
    const EntityNode& e = a.entities[c.entity];
    if (e.type != EntityType::person) continue;
    if ((male && e.female) || (female && e.male)) continue;
    if (best != none && (c.sentence != best_sentence || best_subject)) break;
    if (best == none || c.subject) {
      best = c.entity;
      best_sentence = c.sentence;
      best_subject = c.subject;
    }
  }
  return best;
}

std::uint32_t Coreference::thing(const Analysis& a, std::uint32_t sentence, std::uint32_t before) const {
  // The first name of the sentence, if it is no person; else the same of the sentence before.
  for (std::uint32_t back = 0; back <= 1 && back <= sentence; ++back) {
    for (const Candidate& c : seen_) {
      if (c.sentence != sentence - back || c.token >= before) continue;
      const EntityType type = a.entities[c.entity].type;
      if (type == EntityType::country || type == EntityType::organization) {
        if (c.subject || back == 0) return c.entity;
        break;
      }
      if (c.subject) break;
    }
  }
  return none;
}

std::uint32_t Coreference::nominal(const Analysis& a, WordId noun, std::uint32_t sentence, std::uint32_t before) const {
  const bool state = noun == country_ || noun == nation_;
  for (std::size_t k = seen_.size(); k-- > 0;) {
    const Candidate& c = seen_[k];
    if (c.token >= before) continue;
    if (sentence - c.sentence > 8) break;
    const EntityNode& e = a.entities[c.entity];
    if (state) {
      if (e.type == EntityType::country) return c.entity;
      continue;
    }
    if (e.type == EntityType::organization) {
      if (e.kind == noun) return c.entity;
      // "the party" for a name that ends in Party.
      if (e.fresh && e.last_token > e.first_token && a.tokens[e.last_token - 1].word == noun) return c.entity;
      if (e.record != none)
        for (WordId kind : layers_->gazetteers[e.layer]->kinds(layers_->gazetteers[e.layer]->entity(e.record)))
          if (kind == noun) return c.entity;
    }
    if (e.type == EntityType::person && !e.role.empty()) {
      // "the minister" for "Foreign Minister X": the title's last word.
      const std::string_view word = lexicon_->key(noun);
      std::string_view role = e.role;
      if (role.size() >= word.size()) {
        role = role.substr(role.size() - word.size());
        bool same = true;
        for (std::size_t i = 0; i < word.size(); ++i) same = same && (role[i] | 32) == word[i];
        if (same) return c.entity;
      }
    }
  }
  return none;
}

/// Who speaks the quote that token `at` stands in: the name beside a verb of saying in this sentence.
std::uint32_t Coreference::speaker(const Analysis& a, const TokenSentence& s, std::uint32_t at, std::uint32_t sentence) const {
  bool quoted = false;
  for (std::uint32_t t = s.first; t < at; ++t)
    if (a.tokens[t].tag == Tag::quote) quoted = !quoted;
  bool inside = false;
  std::uint32_t best = none;
  for (std::uint32_t t = s.first; t < s.last; ++t) {
    if (a.tokens[t].tag == Tag::quote) inside = !inside;
    if (inside || !in(a.tokens[t].tag, verb_tags)) continue;
    if (!lexicon_->is(lexicon_->lemma(a.tokens[t].word, a.tokens[t].tag), WordClass::reporting_verb)) continue;
    for (std::uint32_t d = 1; d < 8; ++d) {
      if (t >= s.first + d && a.mention_at[t - d] != none) { best = a.mentions[a.mention_at[t - d]].entity; break; }
      if (t + d < s.last && d < 5 && a.mention_at[t + d] != none && d == 1) { best = a.mentions[a.mention_at[t + d]].entity; break; }
    }
    if (best != none) return best;
  }
  (void)quoted;
  (void)sentence;
  return none;
}

void Coreference::resolve(Analysis& a) {
  seen_.clear();
  found_.clear();
  std::size_t next = 0;
  for (std::uint32_t n = 0; n < a.sentences.size(); ++n) {
    const TokenSentence& s = a.sentences[n];
    bool verb_seen = false;
    const std::size_t start = seen_.size();
    // Names of the sentence, the first before its verb being the subject.
    std::size_t k = next;
    for (std::uint32_t t = s.first; t < s.last; ++t) {
      if (in(a.tokens[t].tag, finite_tags)) verb_seen = true;
      while (k < a.mentions.size() && a.mentions[k].first == t) {
        const TokenMention& m = a.mentions[k++];
        if (m.nested || m.kind == MentionKind::adjective) continue;
        const bool after_preposition = t > s.first && in(a.tokens[t - 1].tag, tags(Tag::IN, Tag::TO));
        seen_.push_back({m.stands_for != none && !after_preposition ? m.stands_for : m.entity, t, n, !verb_seen && !after_preposition});
      }
    }
    next = k;
    for (std::uint32_t t = s.first; t < s.last; ++t) {
      const Token& token = a.tokens[t];
      if (a.mention_at[t] != none) continue;
      std::uint32_t entity = none, first = t;
      MentionKind kind = MentionKind::pronoun;
      if (in(token.tag, tags(Tag::PRP, Tag::PRPS))) {
        const WordId w = token.word;
        if (w == he_ || w == him_ || w == his_) entity = person(a, true, false, n, t);
        else if (w == she_ || w == her_) entity = person(a, false, true, n, t);
        else if (w == it_ || w == its_) entity = thing(a, n, t);
        else if (w == we_ || w == us_ || w == our_ || w == i_ || w == my_) entity = speaker(a, s, t, n);
        if ((w == we_ || w == us_ || w == our_) && entity != none && a.entities[entity].type == EntityType::person &&
            a.entities[entity].country != none)
          entity = a.entities[entity].country;
      } else if (token.word == the_ && t + 1 < s.last) {
        // the NOUN, with nothing before the noun that would make it another one
        const Token& noun = a.tokens[t + 1];
        const bool ends = t + 2 >= s.last || !in(a.tokens[t + 2].tag, noun_tags | tags(Tag::IN));
        if (in(noun.tag, tags(Tag::NN, Tag::NNP)) && a.mention_at[t + 1] == none && ends) {
          entity = nominal(a, noun.word, n, t);
          kind = MentionKind::nominal;
          first = t;
        }
      }
      if (entity == none) continue;
      TokenMention m;
      m.first = m.title_first = first;
      m.last = kind == MentionKind::nominal ? t + 2 : t + 1;
      m.entity = entity;
      m.kind = kind;
      m.source = {kind == MentionKind::nominal ? "nominal" : "pronoun", 0};
      found_.push_back(m);
      const bool subject = t == s.first || !in(a.tokens[t - 1].tag, tags(Tag::IN, Tag::TO, Tag::VBD, Tag::VBZ, Tag::VB));
      if (token.tag != Tag::PRPS) seen_.push_back({entity, t, n, subject});
    }
    std::sort(seen_.begin() + static_cast<std::ptrdiff_t>(start), seen_.end(),
              [](const Candidate& x, const Candidate& y) { return x.token < y.token; });
    if (seen_.size() > 4096) seen_.erase(seen_.begin(), seen_.end() - 1024);
  }
  if (found_.empty()) return;
  a.mentions.insert(a.mentions.end(), found_.begin(), found_.end());
  std::stable_sort(a.mentions.begin(), a.mentions.end(), [](const TokenMention& x, const TokenMention& y) {
    return x.first != y.first ? x.first < y.first : x.last > y.last;
  });
  std::fill(a.mention_at.begin(), a.mention_at.end(), none);
  for (std::uint32_t i = 0; i < a.mentions.size(); ++i)
    if (!a.mentions[i].nested)
      for (std::uint32_t t = a.mentions[i].first; t < a.mentions[i].last; ++t) a.mention_at[t] = i;
}

}  // namespace actant
