// What a sentence speaks of, and in which role; pronouns.cpp and nominals.cpp look back at it.
#include "analysis/coreference.hpp"

#include <algorithm>

#include "analysis/coreference_place.hpp"
#include "analysis/mention_order.hpp"

namespace actant {

Coreference::Coreference(const Layers& layers)
    : lexicon_(layers.lexicon), layers_(&layers), metonyms_(*layers.lexicon), quotes_(*layers.lexicon),
      he_(lexicon_->find("he")), him_(lexicon_->find("him")), his_(lexicon_->find("his")), himself_(lexicon_->find("himself")),
      she_(lexicon_->find("she")), her_(lexicon_->find("her")), hers_(lexicon_->find("hers")), herself_(lexicon_->find("herself")),
      it_(lexicon_->find("it")), its_(lexicon_->find("its")), itself_(lexicon_->find("itself")),
      they_(lexicon_->find("they")), their_(lexicon_->find("their")), them_(lexicon_->find("them")), themselves_(lexicon_->find("themselves")),
      we_(lexicon_->find("we")), us_(lexicon_->find("us")), our_(lexicon_->find("our")), i_(lexicon_->find("i")), me_(lexicon_->find("me")),
      my_(lexicon_->find("my")), the_(lexicon_->find("the")), this_(lexicon_->find("this")), both_(lexicon_->find("both")), two_(lexicon_->find("two")),
      former_(lexicon_->find("former")), latter_(lexicon_->find("latter")), with_(lexicon_->find("with")), of_(lexicon_->find("of")),
      that_(lexicon_->find("that")), to_(lexicon_->find("to")), side_(lexicon_->find("side")), authority_(lexicon_->find("authority")) {}

void Coreference::begin(const Analysis& a) {
  discourse_.clear();
  quotes_.find(a);
  affiliation_.clear();
  kinds_.clear();
}

/// Which role every noun chunk has, and in which clause; and which of them have names.
void Coreference::place_chunks(const Clauses& s) {
  roles_.assign(s.chunks.size(), GrammarRole::inner);
  clause_.assign(s.chunks.size(), none);
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    const Clause& c = s.clauses[i];
    for (std::uint32_t k = c.first_item; k < c.last_item; ++k) {
      const Item& item = s.items[k];
      if (item.clause != none || s.chunks[item.chunk].kind != ChunkKind::noun) continue;
      if (clause_[item.chunk] != none) continue;
      roles_[item.chunk] = item.preposition == none ? GrammarRole::object : GrammarRole::oblique;
      clause_[item.chunk] = i;
    }
  }
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i)
    if (const std::uint32_t subject = s.clauses[i].subject; subject != none && s.chunks[s.clauses[i].verb].finite && s.subject_of[subject] == i) {
      roles_[subject] = GrammarRole::subject;
      clause_[subject] = i;
    }
  named_.clear();
  std::uint32_t next = 0;
  for (const Chunk& c : s.chunks) {
    const std::uint32_t i = next++;
    if (c.kind != ChunkKind::noun) continue;
    if (c.mention != none) named_.push_back(i);
    if (c.possessive) {
      roles_[i] = GrammarRole::possessor;
      clause_[i] = none;
      continue;
    }
    const std::uint32_t first = c.first_conjunct;
    if (first == none || first == i) continue;
    roles_[i] = roles_[first];
    clause_[i] = clause_[first];
  }
}

std::uint8_t Coreference::agreement(const Analysis& a, std::uint32_t entity) const {
  const EntityNode& e = a.entities[entity];
  switch (e.type) {
    case EntityType::person: {
      if (e.male) return man;
      if (e.female) return woman;
      // By the given name, where nothing else tells.
      if (e.last_token > e.first_token + 1) {
        const WordId w = a.tokens[e.first_token].word;
        const WordValue* v = w != unknown_word ? lexicon_->value(w, WordClass::given_name) : nullptr;
        if (v != nullptr && v->score >= 4) {
          const std::string_view gender = lexicon_->string(v->text);
          if (gender == "M") return man;
          if (gender == "F") return woman;
        }
      }
      return man | woman;
    }
    case EntityType::country: return thing;
    case EntityType::organization: return thing | many;
    case EntityType::place: return thing;
  }
  return thing;
}

/// Of a phrase that names nobody.
std::uint8_t Coreference::agreement(const Analysis& a, const Chunk& c) const {
  const bool person = lexicon_->is(c.lemma, WordClass::person_noun) || lexicon_->is(c.lemma, WordClass::agent);
  const bool body = lexicon_->is(c.lemma, WordClass::group_noun);
  if (c.plural || c.next_conjunct != none) return many;
  if (body) return thing | many;
  if (person || a.tokens[c.head].tag == Tag::NNP) return man | woman | (a.tokens[c.head].tag == Tag::NNP ? thing : 0);
  return thing;
}

/// The entity that a phrase without a name speaks for: "Russian officials", "the government of Chad" are their country.
std::uint32_t Coreference::behind(const Analysis& a, const Chunk& c) const {
  std::uint32_t country = none;
  for (std::uint32_t t = c.first; t < c.head && country == none; ++t) {
    if (a.mention_at[t] == none) continue;
    const TokenMention& m = a.mentions[a.mention_at[t]];
    const std::uint32_t entity = m.stands_for != none ? m.stands_for : m.entity;
    if (a.entities[entity].type == EntityType::country) country = entity;
  }
  if (country == none || lexicon_->is(c.lemma, WordClass::relational_noun)) return none;
  // Those who act for their state; Chadian workers or rebels are not Chad.
  const WordValue* agent = lexicon_->value(c.lemma, WordClass::agent);
  const std::string_view sector = agent != nullptr ? lexicon_->string(agent->text) : std::string_view();
  const bool people = c.plural && (sector == "GOV" || sector == "MIL" || sector == "COP" || sector == "SPY" || sector == "LEG" || sector == "JUD");
  const WordValue* value = lexicon_->value(c.lemma, WordClass::nominal);
  const bool government = value != nullptr && lexicon_->string(value->text) == "government";
  return people || government ? country : none;
}

Referent Coreference::referent(const Clauses& s, std::uint32_t chunk, std::uint32_t sentence) const {
  Referent r;
  r.sentence = sentence;
  r.token = s.chunks[chunk].head;
  r.role = roles_[chunk];
  r.clause = clause_[chunk];
  r.embedded = r.clause != none && s.clauses[r.clause].kind != ClauseKind::main;
  return r;
}

/// What a noun chunk that is no pronoun speaks of.
void Coreference::referents_of(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t sentence) {
  const Chunk& c = s.chunks[chunk];
  if (c.time || c.money) return;
  Referent r = referent(s, chunk, sentence);
  // Names before the head: "the Russian minister", "German Chancellor X".
  for (std::uint32_t t = c.first; t < c.head; ++t) {
    const std::uint32_t m = a.mention_at[t];
    if (m == none || a.mentions[m].first != t || m == c.mention || a.mentions[m].kind == MentionKind::pronoun) continue;
    Referent inner = r;
    inner.token = t;
    inner.modifier = true;
    inner.clause = none;
    inner.entity = a.mentions[m].stands_for != none ? a.mentions[m].stands_for : a.mentions[m].entity;
    inner.agreement = agreement(a, inner.entity);
    discourse_.add(inner);
  }
  if (c.mention != none) {
    const TokenMention& m = a.mentions[c.mention];
    if (m.kind == MentionKind::pronoun || m.kind == MentionKind::nominal) return;  // added when it was resolved
    r.entity = m.entity;
    r.agreement = m.kind == MentionKind::adjective ? std::uint8_t{many} : agreement(a, m.entity);
    discourse_.add(r);
    return;
  }
  r.noun = c.lemma;
  r.agreement = agreement(a, c);
  r.entity = behind(a, c);
  r.phrase = r.entity != none;
  if (r.entity == none && (r.agreement & (man | woman)) != 0) {
    // An apposition is the one who is named beside it.
    const auto named = [&](std::uint32_t i) {
      return i < s.chunks.size() && s.chunks[i].kind == ChunkKind::noun && s.chunks[i].mention != none &&
             a.entities[a.mentions[s.chunks[i].mention].entity].type == EntityType::person;
    };
    if (chunk >= 2 && s.chunks[chunk - 1].kind == ChunkKind::comma && named(chunk - 2)) return;
    if (chunk + 2 < s.chunks.size() && s.chunks[chunk + 1].kind == ChunkKind::comma && named(chunk + 2)) return;
  }
  discourse_.add(r);
}

/// "Kenya and Niger": also the two as one. `chunk` is the last of several.
void Coreference::coordination(const Analysis& a, const Clauses& s, std::uint32_t chunk, std::uint32_t sentence) {
  const Chunk& c = s.chunks[chunk];
  members_.clear();
  bool all = true;
  for (std::uint32_t i = c.first_conjunct; i != none; i = s.chunks[i].next_conjunct) {
    std::uint32_t m = s.chunks[i].mention;
    // "X and his counterpart, Y, met"
    if (m == none && i + 2 < s.chunks.size() && s.chunks[i + 1].kind == ChunkKind::comma && s.chunks[i + 2].kind == ChunkKind::noun &&
        (lexicon_->is(s.chunks[i].lemma, WordClass::person_noun) || lexicon_->is(s.chunks[i].lemma, WordClass::agent)) && s.chunks[i + 2].mention != none &&
        a.entities[a.mentions[s.chunks[i + 2].mention].entity].type == EntityType::person)
      m = s.chunks[i + 2].mention;
    const std::uint32_t entity = m != none ? a.mentions[m].entity : behind(a, s.chunks[i]);
    all = all && entity != none;
    if (entity != none && std::find(members_.begin(), members_.end(), entity) == members_.end()) members_.push_back(entity);
  }
  Referent r = referent(s, c.first_conjunct, sentence);
  r.token = c.head;
  r.agreement = many;
  if (all && members_.size() > 1) r.group = discourse_.group(members_);
  else r.noun = c.lemma;
  discourse_.add(r);
}

/// "X met with Y": afterwards the two may be "they".
void Coreference::pairs(const Clauses& s, std::uint32_t sentence, const Analysis& a) {
  for (const Clause& c : s.clauses) {
    if (c.kind != ClauseKind::main || c.subject == none || s.chunks[c.subject].mention == none || s.chunks[c.subject].next_conjunct != none) continue;
    const std::uint32_t x = a.mentions[s.chunks[c.subject].mention].entity;
    for (std::uint32_t i = c.first_item; i < c.last_item; ++i) {
      const Item& item = s.items[i];
      if (item.clause != none || item.preposition == none || s.chunks[item.preposition].lemma != with_) continue;
      const Chunk& other = s.chunks[item.chunk];
      if (other.mention == none || other.next_conjunct != none) continue;
      const std::uint32_t y = a.mentions[other.mention].entity;
      if (x == y || a.entities[x].type != a.entities[y].type) continue;
      members_ = {x, y};
      Referent r = referent(s, c.subject, sentence);
      r.token = other.head;
      r.agreement = many;
      r.role = GrammarRole::object;
      r.group = discourse_.group(members_);
      discourse_.add(r);
    }
  }
}

void Coreference::learn_kind(const Analysis& a, std::uint32_t entity, WordId noun) {
  const EntityType type = a.entities[entity].type;
  const WordValue* value = lexicon_->value(noun, WordClass::nominal);
  if (value == nullptr || (type != EntityType::organization && type != EntityType::place)) return;
  if (lexicon_->string(value->text) != (type == EntityType::place ? "place" : "organization")) return;
  for (const Kind& k : kinds_)
    if (k.entity == entity && k.noun == noun) return;
  if (kinds_.size() < 256) kinds_.push_back({entity, noun});
}

/// "Chadian airline X", "X, a bank in Y,", "X is a party".
void Coreference::learn_kinds(const Analysis& a, const Clauses& s) {
  for (const std::uint32_t i : named_) {
    const Chunk& c = s.chunks[i];
    const TokenMention& m = a.mentions[c.mention];
    if (m.kind != MentionKind::name) continue;
    for (std::uint32_t t = c.first; t < m.first; ++t)
      if (in(a.tokens[t].tag, tags(Tag::NN, Tag::NNP)) && a.mention_at[t] == none) learn_kind(a, m.entity, a.tokens[t].word);
    if (i + 2 < s.chunks.size() && s.chunks[i + 1].kind == ChunkKind::comma && s.chunks[i + 2].kind == ChunkKind::noun &&
        s.chunks[i + 2].mention == none && c.next_conjunct == none && in(a.tokens[s.chunks[i + 2].first].tag, tags(Tag::DT)))
      learn_kind(a, m.entity, s.chunks[i + 2].lemma);
  }
  for (const Clause& c : s.clauses) {
    if (!s.chunks[c.verb].copula || s.chunks[c.verb].negated || c.subject == none || s.chunks[c.subject].mention == none) continue;
    for (std::uint32_t i = c.first_item; i < c.last_item; ++i)
      if (const Item& item = s.items[i]; item.clause == none && item.preposition == none && s.chunks[item.chunk].kind == ChunkKind::noun &&
                                         s.chunks[item.chunk].mention == none && !s.chunks[item.chunk].possessive)
        learn_kind(a, a.mentions[s.chunks[c.subject].mention].entity, s.chunks[item.chunk].lemma);
  }
}

/// For whom people speak: "NATO Secretary-General X", "X, managing director of the IMF".
void Coreference::affiliations(Analysis& a, const Clauses& s) {
  if (affiliation_.size() < a.entities.size()) affiliation_.resize(a.entities.size(), none);
  const auto organization = [&](std::uint32_t m) {
    return m != none && a.mentions[m].kind == MentionKind::name && a.entities[a.mentions[m].entity].type == EntityType::organization;
  };
  for (const std::uint32_t i : named_) {
    const Chunk& c = s.chunks[i];
    if (a.entities[a.mentions[c.mention].entity].type != EntityType::person) continue;
    const std::uint32_t person = a.mentions[c.mention].entity;
    // "X, the foreign minister of Chad"
    if (i + 4 < s.chunks.size() && a.entities[person].country == none && s.chunks[i + 1].kind == ChunkKind::comma && s.chunks[i + 2].kind == ChunkKind::noun &&
        lexicon_->is(s.chunks[i + 2].lemma, WordClass::title) && s.chunks[i + 3].lemma == of_ && s.chunks[i + 4].kind == ChunkKind::noun &&
        s.chunks[i + 4].mention != none && a.entities[a.mentions[s.chunks[i + 4].mention].entity].type == EntityType::country)
      a.entities[person].country = a.mentions[s.chunks[i + 4].mention].entity;
    std::uint32_t& of = affiliation_[person];
    if (of != none) continue;
    for (std::uint32_t t = c.first; t < a.mentions[c.mention].first; ++t)
      if (organization(a.mention_at[t]) && a.mention_at[t] != c.mention) of = a.mentions[a.mention_at[t]].entity;
    // "X, TITLE of ORGANIZATION" and "the TITLE of ORGANIZATION, X"
    const auto title = [&](std::uint32_t n) {
      return n + 2 < s.chunks.size() && s.chunks[n].kind == ChunkKind::noun && s.chunks[n].mention == none &&
             (lexicon_->is(s.chunks[n].lemma, WordClass::title) || lexicon_->is(s.chunks[n].lemma, WordClass::agent)) &&
             s.chunks[n + 1].kind == ChunkKind::preposition && s.chunks[n + 1].lemma == of_ && s.chunks[n + 2].kind == ChunkKind::noun &&
             organization(s.chunks[n + 2].mention);
    };
    if (i + 1 < s.chunks.size() && s.chunks[i + 1].kind == ChunkKind::comma && title(i + 2)) of = a.mentions[s.chunks[i + 4].mention].entity;
    else if (i >= 4 && s.chunks[i - 1].kind == ChunkKind::comma && title(i - 4)) of = a.mentions[s.chunks[i - 2].mention].entity;
    else if (i >= 2 && s.chunks[i - 1].kind == ChunkKind::comma && s.chunks[i - 2].kind == ChunkKind::noun && i >= 3 && s.chunks[i - 3].possessive &&
             organization(s.chunks[i - 3].mention) && lexicon_->is(s.chunks[i - 2].lemma, WordClass::title))
      of = a.mentions[s.chunks[i - 3].mention].entity;
  }
}

void Coreference::add_mention(Analysis& a, Clauses& s, std::uint32_t first, std::uint32_t last, std::uint32_t entity, std::uint32_t group,
                              MentionKind kind, std::uint32_t chunk) {
  TokenMention m;
  m.first = m.title_first = first;
  m.last = last;
  m.kind = kind;
  const GrammarRole role = roles_[chunk];
  const bool argument = role == GrammarRole::subject || role == GrammarRole::object || role == GrammarRole::oblique;
  m.argument = clause_[chunk] != none && first == s.chunks[chunk].first && argument && s.chunks[chunk].head < last;
  m.source = {kind == MentionKind::nominal ? "nominal" : "pronoun", 0};
  const auto index = static_cast<std::uint32_t>(a.mentions.size());
  if (group == none) {
    m.entity = entity;
    a.mentions.push_back(m);
  } else {
    const std::vector<std::uint32_t>& members = discourse_.members(group);
    for (std::size_t i = 0; i < members.size(); ++i) {
      m.entity = members[i];
      m.also = i + 1 < members.size() ? static_cast<std::uint32_t>(a.mentions.size() + 1) : none;
      a.mentions.push_back(m);
    }
  }
  for (std::uint32_t t = first; t < last; ++t) a.mention_at[t] = index;
  Chunk& c = s.chunks[chunk];
  if (c.head >= first && c.head < last) {
    c.mention = index;
    c.pronoun = false;
  }
}

void Coreference::resolve(Analysis& a, Clauses& s, std::uint32_t sentence) {
  if (s.chunks.empty()) return;
  place_chunks(s);
  metonyms_.decide(a, s, named_);
  affiliations(a, s);
  learn_kinds(a, s);
  const auto resolve_at = [&](std::uint32_t chunk, std::uint32_t token, bool possessive) {
    const Word word = pronoun(a.tokens[token].word);
    if (word == Word::other || word == Word::i || word == Word::we || a.mention_at[token] != none) return;
    if (word == Word::it && !possessive && expletive(a, s, chunk)) return;
    const Place at{chunk, token, sentence, clause_[chunk], roles_[chunk], possessive, quotes_.at(token)};
    const Referent* found = antecedent(a, s, word, at);
    if (found == nullptr || (found->entity == none && found->group == none)) return;
    Referent r = *found;
    add_mention(a, s, token, token + 1, r.entity, r.group, MentionKind::pronoun, chunk);
    r.sentence = sentence;
    r.token = token;
    r.role = possessive ? GrammarRole::possessor : roles_[chunk];
    r.clause = possessive ? none : clause_[chunk];
    r.embedded = r.clause != none && s.clauses[r.clause].kind != ClauseKind::main;
    discourse_.add(r);
  };
  bool speaks = false;  // does a word stand there for who speaks?
  std::uint32_t next = 0;
  for (const Chunk& c : s.chunks) {
    const std::uint32_t i = next++;
    if (c.kind != ChunkKind::noun) continue;
    const Token& first = a.tokens[c.first];
    const Token& head = a.tokens[c.head];
    speaks = speaks || is_speaker(first) || is_speaker(head);
    if (first.tag == Tag::PRPS && c.head != c.first) resolve_at(i, c.first, true);
    if (in(head.tag, tags(Tag::PRP, Tag::PRPS))) {
      resolve_at(i, c.head, head.tag == Tag::PRPS);
      continue;
    }
    const bool definite = first.word == the_ || first.word == this_ || first.word == both_;
    if (!definite || !nominal(a, s, i, sentence)) referents_of(a, s, i, sentence);
    if (c.first_conjunct != none && c.first_conjunct != i && c.next_conjunct == none) coordination(a, s, i, sentence);
  }
  pairs(s, sentence, a);
  quotes_.attribute(a, s, sentence);
  for (std::uint32_t i = 0; speaks && i < s.chunks.size(); ++i) {
    const Chunk& c = s.chunks[i];
    if (c.kind != ChunkKind::noun) continue;
    for (std::uint32_t t : {c.first, c.head}) {
      if (!is_speaker(a.tokens[t]) || a.mention_at[t] != none) continue;
      if (const std::uint32_t entity = speaker(a, pronoun(a.tokens[t].word), t); entity != none)
        add_mention(a, s, t, t + 1, entity, none, MentionKind::pronoun, i);
    }
  }
  discourse_.trim();
}

void Coreference::finish(Analysis& a) {
  sort_mentions(a.mentions, spare_);
  std::fill(a.mention_at.begin(), a.mention_at.end(), none);
  for (std::uint32_t i = 0; i < a.mentions.size(); ++i) {
    TokenMention& m = a.mentions[i];
    // Those of one group stand side by side still.
    if (m.also != none) m.also = i + 1;
    if (m.nested) continue;
    for (std::uint32_t t = m.first; t < m.last; ++t)
      if (a.mention_at[t] == none) a.mention_at[t] = i;
  }
}

}  // namespace actant
