#include "analysis/relation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace actant {

RelationFinder::RelationFinder(const Lexicon& lexicon, const FrameFinder& frames, const Circumstance& circumstance)
    : lexicon_(&lexicon), frames_(&frames), circumstance_(&circumstance),
      of_(lexicon.find("of")), it_(lexicon.find("it")), they_(lexicon.find("they")), he_(lexicon.find("he")),
      she_(lexicon.find("she")), we_(lexicon.find("we")), i_(lexicon.find("i")), its_(lexicon.find("its")),
      their_(lexicon.find("their")), his_(lexicon.find("his")), her_(lexicon.find("her")), who_(lexicon.find("who")),
      that_(lexicon.find("that")), in_(lexicon.find("in")), from_(lexicon.find("from")), at_(lexicon.find("at")), must_(lexicon.find("must")), until_(lexicon.find("until")), unless_(lexicon.find("unless")), till_(lexicon.find("till")), if_(lexicon.find("if")), by_(lexicon.find("by")),
      should_(lexicon.find("should")), ought_(lexicon.find("ought")) {
  for (std::string_view w : {"to", "with", "against", "on", "from", "for", "of", "in", "at", "into", "near", "between", "among", "upon"})
    target_prepositions_.push_back(lexicon.find(w));
}

/// The phrase behind "of", "by", "from" … of a noun phrase, or none.
std::uint32_t RelationFinder::complement_of(const Clauses& s, std::uint32_t chunk, bool people) const {
  std::size_t i = chunk + 1;
  if (i + 1 >= s.chunks.size() || s.chunks[i].kind != ChunkKind::preposition) return none;
  if (people && s.chunks[i].lemma != of_ && s.chunks[i].lemma != from_) return none;
  std::size_t n = i + 1;
  if (s.chunks[n].kind != ChunkKind::noun) return none;
  while (s.chunks[n].possessive && n + 1 < s.chunks.size() && s.chunks[n + 1].kind == ChunkKind::noun) ++n;
  return static_cast<std::uint32_t>(n);
}

/// "X said it would …": the pronoun below a verb of saying is the speaker, where they agree.
std::uint32_t RelationFinder::speaker_for_pronoun(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  const WordId word = a.tokens[s.chunks[chunk].head].word;
  const std::uint32_t own = s.subject_of[chunk];
  if (own == none) return none;
  std::uint32_t up = s.clauses[own].parent;
  for (int steps = 0; up != none && steps < 4; ++steps, up = s.clauses[up].parent) {
    const std::uint32_t subject = s.clauses[up].subject;
    if (subject == none || subject == chunk) continue;
    const Chunk& c = s.chunks[subject];
    if (in(a.tokens[c.head].tag, tags(Tag::PRP))) continue;
    const EntityNode* e = c.mention != none ? &a.entities[a.mentions[c.mention].entity] : nullptr;
    const bool person = e != nullptr ? e->type == EntityType::person : lexicon_->is(c.lemma, WordClass::person_noun) && !c.plural;
    if ((word == he_ || word == she_) && person) return subject;
    if (word == it_ && (!person || s.clauses[own].kind == ClauseKind::complement) && !c.plural) return subject;
    if (word == they_ && (s.clauses[own].kind == ClauseKind::complement || c.plural || !person || c.next_conjunct != none)) return subject;
    if (word == we_ || word == i_) return subject;
  }
  return none;
}

void RelationFinder::party(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool actor,
                           std::vector<Party>& out, int depth) const {
  const Chunk& c = s.chunks[chunk];
  if (c.time || c.money || depth > 4) return;
  const std::uint32_t last = c.possessive ? c.last - 1 : c.last;
  const auto span = [&](std::uint32_t first, std::uint32_t end) {
    return Span{a.tokens[first].begin, a.tokens[end - 1].end};
  };
  Party p;
  p.chunk = chunk;
  p.span = span(c.first, last);
  const Tag head_tag = a.tokens[c.head].tag;
  if (in(head_tag, tags(Tag::PRP, Tag::PRPS))) {
    // The speaker of the same sentence before what the document remembers.
    const std::uint32_t speaker = speaker_for_pronoun(a, s, chunk);
    if (speaker != none) {
      parties(a, s, speaker, s.clauses[s.subject_of[chunk]].subject_alone, actor, out, depth + 1);
      return;
    }
  }
  if (c.mention != none) {
    const TokenMention& m = a.mentions[c.mention];
    p.entity = m.stands_for != none && actor ? m.stands_for : m.entity;
    out.push_back(p);
    return;
  }
  if (in(head_tag, tags(Tag::PRP, Tag::PRPS))) {
    out.push_back(p);
    return;
  }
  if (head_tag == Tag::EX) return;
  if (lexicon_->is(c.lemma, WordClass::quantifier) || (head_tag == Tag::CD && c.last - c.first <= 2)) {
    // "thousands of Somalis"
    if (const std::uint32_t of = complement_of(s, chunk, true); of != none) {
      const std::size_t before = out.size();
      parties(a, s, of, false, actor, out, depth + 1);
      if (out.size() > before) return;
    }
  }
  // A name inside the phrase: "Russian officials", "Iran's oil sector".
  const bool abstract = frames_->is_abstract(a, c);
  const bool person = lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
                      lexicon_->is(c.lemma, WordClass::group_noun);
  std::size_t found = 0;
  for (std::uint32_t t = c.first; t < c.head; ++t) {
    const std::uint32_t m = a.mention_at[t];
    if (m == none || a.mentions[m].first != t) continue;
    const TokenMention& mention = a.mentions[m];
    if (mention.kind == MentionKind::pronoun) continue;
    Party inner = p;
    inner.entity = mention.stands_for != none ? mention.stands_for : mention.entity;
    // "U.S. and Russian officials" are two parties with one head.
    bool coordinated = false;
    for (std::uint32_t k = mention.last; k < c.head && k < mention.last + 2; ++k)
      coordinated |= a.tokens[k].tag == Tag::CC || a.tokens[k].tag == Tag::comma;
    if (found > 0 || coordinated) inner.span = found == 0 ? span(t, mention.last) : span(t, last);
    if (found > 0 && !coordinated && out.back().entity != none && out.back().span == p.span) continue;
    out.push_back(inner);
    ++found;
    if (!coordinated) break;
  }
  if (found > 0) return;
  if (c.possessor != none) {
    const std::size_t before = out.size();
    party(a, s, c.possessor, true, out, depth + 1);
    if (out.size() > before && person)
      for (std::size_t i = before; i < out.size(); ++i) out[i].span = Span{out[i].span.begin, p.span.end};
    if (out.size() > before) return;
  }
  const std::uint32_t of = complement_of(s, chunk, !abstract);
  if (of != none) {
    const std::size_t before = out.size();
    if (person) {
      // "the president of Chad", "residents of Mosul": the entity is behind, the words are all.
      party(a, s, of, true, out, depth + 1);
      if (out.size() > before && out[before].entity != none) {
        out.resize(before + 1);
        out[before].span = p.span;
        // "ministers from X and Y" are two parties.
        if (c.plural)
          for (std::uint32_t n = s.chunks[of].next_conjunct; n != none; n = s.chunks[n].next_conjunct)
            if (s.chunks[n].mention != none) party(a, s, n, true, out, depth + 1);
        return;
      }
      out.resize(before);
    } else if (abstract && !actor) {
      party(a, s, of, false, out, depth + 1);
      if (out.size() > before) return;
    }
  }
  if (a.tokens[c.first].tag == Tag::PRPS) {
    // "its refusal": the owner, if the document knows it.
    const std::uint32_t m = a.mention_at[c.first];
    if (m != none && (actor || abstract)) {
      p.entity = a.mentions[m].entity;
      p.span = span(c.first, c.first + 1);
      out.push_back(p);
      return;
    }
  }
  // "actors involved in Iran's oil industry": the words stay, the entity is behind the participle.
  if (chunk + 1 < s.chunks.size() && s.clause_of[chunk + 1] != none) {
    const Clause& clause = s.clauses[s.clause_of[chunk + 1]];
    if (clause.kind == ClauseKind::participle && clause.antecedent == chunk)
      for (std::uint32_t i = clause.first_item; i < clause.last_item; ++i) {
        const Item& item = s.items[i];
        if (item.clause != none || item.preposition == none || s.chunks[item.chunk].kind != ChunkKind::noun) continue;
        const std::size_t before = out.size();
        party(a, s, item.chunk, true, out, depth + 1);
        if (out.size() > before && out[before].entity != none) {
          out.resize(before + 1);
          out[before].span = abstract ? out[before].span : p.span;
          return;
        }
        out.resize(before);
      }
  }
  out.push_back(p);
}

void RelationFinder::parties(const Analysis& a, const Clauses& s, std::uint32_t chunk, bool alone, bool actor,
                             std::vector<Party>& out, int depth) const {
  party(a, s, chunk, actor, out, depth);
  if (alone) return;
  for (std::uint32_t n = s.chunks[chunk].next_conjunct; n != none; n = s.chunks[n].next_conjunct)
    party(a, s, n, actor, out, depth);
}

/// A target that is a mere thing gives way to the country, person or body that the clause names behind it.
void RelationFinder::prefer_entity(const Analysis& a, const Clauses& s, std::uint32_t clause) {
  if (targets_.empty()) return;
  for (const Party& t : targets_) {
    if (t.entity != none) return;
    const Chunk& c = s.chunks[t.chunk];
    if (c.pronoun || lexicon_->is(c.lemma, WordClass::agent) || lexicon_->is(c.lemma, WordClass::person_noun) ||
        lexicon_->is(c.lemma, WordClass::group_noun) || lexicon_->is(c.lemma, WordClass::place_noun) || c.mention != none ||
        in(a.tokens[c.head].tag, tags(Tag::NNP, Tag::NNPS)))
      return;
  }
  const Clause& c = s.clauses[clause];
  // "will not end the strike until Y pays": the one who could.
  for (const Clause& other : s.clauses) {
    if (other.kind != ClauseKind::adverbial || other.marker == none || other.subject == none) continue;
    const WordId marker = s.chunks[other.marker].lemma;
    if ((marker != until_ && marker != unless_ && marker != till_ && marker != if_) || other.marker < c.verb) continue;
    std::uint32_t who = other.subject;
    for (std::uint32_t i = other.first_item; i < other.last_item; ++i)
      if (s.chunks[other.verb].passive && s.items[i].preposition != none && s.items[i].clause == none &&
          s.chunks[s.items[i].preposition].lemma == by_)
        who = s.items[i].chunk;
    spare_.clear();
    party(a, s, who, true, spare_, 0);
    if (spare_.empty() || s.chunks[who].pronoun || (spare_[0].entity == none && who == other.subject && frames_->is_abstract(a, s.chunks[who]))) continue;
    targets_.swap(spare_);
    return;
  }
  for (std::uint32_t i = c.first_item; i < c.last_item; ++i) {
    const Item& item = s.items[i];
    if (item.clause != none || item.preposition == none || s.chunks[item.chunk].kind != ChunkKind::noun) continue;
    if (item.chunk < targets_[0].chunk || (lexicon_->tags(s.chunks[item.preposition].lemma) & bit(Tag::VBG)) != 0) continue;
    const WordId p = s.chunks[item.preposition].lemma;
    if (std::find(target_prepositions_.begin(), target_prepositions_.end(), p) == target_prepositions_.end()) continue;
    spare_.clear();
    parties(a, s, item.chunk, false, false, spare_);
    bool all = !spare_.empty();
    for (const Party& t : spare_) all = all && t.entity != none;
    if (!all) continue;
    targets_.swap(spare_);
    return;
  }
}

/// Which lines decided: of the pattern, of the operator above it, of the names.
void RelationFinder::explain(const Analysis& a, const Clauses& s, const Frame& frame, const Party& actor, const Party* target,
                             Document& doc, Triple& triple) const {
  std::string why;
  const auto put = std::back_inserter(why);
  if (frame.file != none)
    fmt::format_to(put, "pattern {}:{}", frames_->patterns(frame.layer).file(frame.file), frame.line);
  else
    fmt::format_to(put, "no pattern");
  if (frame.op != none) {
    const OperatorRecord& op = frames_->patterns(frame.op_layer).op(frame.op);
    fmt::format_to(put, "; operator {} {}:{}", frames_->patterns(frame.op_layer).string(op.name),
                   frames_->patterns(frame.op_layer).file(op.file), op.line);
  }
  const auto party = [&](std::string_view role, const Party& p) {
    if (p.entity == none) {
      fmt::format_to(put, "; {} phrase", role);
      return;
    }
    const Chunk& c = s.chunks[p.chunk];
    for (std::uint32_t t = c.first; t < c.last; ++t) {
      const std::uint32_t m = a.mention_at[t];
      if (m == none || (a.mentions[m].entity != p.entity && a.mentions[m].stands_for != p.entity)) continue;
      const Source& source = a.mentions[m].source;
      if (source.line > 0) fmt::format_to(put, "; {} {}:{}", role, source.file, source.line);
      else fmt::format_to(put, "; {} rule {}", role, source.file);
      return;
    }
    fmt::format_to(put, "; {} by {}", role, a.entities[p.entity].name);
  };
  party("actor", actor);
  if (target != nullptr) party("target", *target);
  triple.why = doc.keep(why);
}

void RelationFinder::emit(const Analysis& a, const Clauses& s, const Frame& frame, std::uint32_t clause,
                          std::uint32_t sentence, const RelationOptions& options, Document& doc) {
  actors_.clear();
  targets_.clear();
  if (frame.actor != none) parties(a, s, frame.actor, frame.actor_alone, true, actors_);
  for (std::uint8_t i = 0; i < frame.target_count; ++i) parties(a, s, frame.targets[i], false, false, targets_);
  const bool event = frame.code != none;
  if (!event && options.events_only) return;
  if (event && clause != none) prefer_entity(a, s, clause);
  if (event && actors_.size() > 1 && frame.actor != none && s.chunks[frame.actor].next_conjunct != none) {
    // "Iran and Russia seek to expand cooperation": with each other, if nobody else is named.
    const std::uint8_t quad = frames_->patterns(frame.layer).code(frame.code).quad;
    bool nobody = true;
    for (const Party& t : targets_) nobody = nobody && t.entity == none;
    if (nobody && (frame.symmetric || quad == 1)) targets_.clear();
  }
  if (actors_.empty()) return;
  if (!event) {
    // Without an event only two known entities are worth a line.
    if (targets_.empty()) return;
  }
  Triple triple;
  const PatternSet& patterns = frames_->patterns(frame.layer);
  if (event) {
    const CodeRecord& code = patterns.code(frame.code);
    triple.event = code.root;
    triple.cameo = patterns.string(code.code);
    triple.mode = patterns.string(code.mode);
    triple.context = patterns.string(code.context);
    triple.quad = code.quad;
    if (code.root == Event::null && options.events_only) return;
  }
  triple.sentence = sentence;
  triple.negated = frame.negated;
  triple.modality = frame.modality;
  const std::uint32_t first = frame.action_first, last = std::max(frame.action_last, first + 1);
  triple.action = {a.tokens[first].begin, a.tokens[last - 1].end};
  words_.clear();
  for (std::uint8_t i = 0; i < frame.lemma_count; ++i) {
    if (i > 0) words_ += ' ';
    words_ += lexicon_->key(frame.lemma[i]);
  }
  triple.lemma = words_.empty() ? a.words(first, last) : doc.keep(words_);
  if (frame.file != none) triple.source = {patterns.file(frame.file), frame.line};
  const TokenSentence& bounds = a.sentences[sentence];
  if (const auto date = circumstance_->date(a, bounds, first)) {
    triple.date = doc.keep(to_iso(*date));
  } else if (a.day != INT32_MAX && frame.modality == Modality::asserted) {
    triple.date = doc.date();
  }
  for (const Saying& saying : sayings_) {
    if (first < saying.first || first >= saying.last) continue;
    if (saying.clause != none && s.clauses[saying.clause].verb == s.clause_of.size()) continue;
    const Chunk& speaker = s.chunks[saying.speaker];
    if (first >= speaker.first && first < speaker.last) continue;
    std::vector<Party>& who = targets_;
    const std::size_t before = who.size();
    party(a, s, saying.speaker, true, who, 0);
    if (who.size() > before) {
      triple.attributed_to = who[before].entity;
      triple.attribution = who[before].entity != none
                               ? a.entities[who[before].entity].name
                               : a.text.substr(who[before].span.begin, who[before].span.size());
    }
    who.resize(before);
    if (saying.claim && triple.modality == Modality::asserted) triple.modality = Modality::reported;
    break;
  }
  // The place of the event: a place in the clause that is neither actor nor target.
  if (clause != none) {
    const Clause& c = s.clauses[clause];
    for (std::uint32_t i = c.first_item; i < c.last_item && triple.place.empty(); ++i) {
      const Item& item = s.items[i];
      if (item.preposition == none || item.clause != none) continue;
      const WordId p = s.chunks[item.preposition].lemma;
      if (p != in_ && p != at_) continue;
      const Chunk& where = s.chunks[item.chunk];
      if (where.kind == ChunkKind::noun && where.mention != none) {
        const EntityNode& e = a.entities[a.mentions[where.mention].entity];
        if (e.type == EntityType::place || e.type == EntityType::country) triple.place = e.name;
      }
    }
  }
  const auto push = [&](const Party& actor, const Party* target) {
    if (target != nullptr && actor.span.overlaps(target->span)) return;
    // "Armenian police detained Armenian protesters" is an event; "Chad … Chad" is a slip.
    if (target != nullptr && actor == *target &&
        s.chunks[actor.chunk].mention != none && s.chunks[target->chunk].mention != none)
      return;
    if (!event && (actor.entity == none || target == nullptr || target->entity == none)) return;
    if (options.explain) explain(a, s, frame, actor, target, doc, triple);
    triple.actor = {actor.span, actor.entity};
    triple.target = target != nullptr ? Argument{target->span, target->entity} : Argument{};
    const auto& known = doc.triples();
    for (std::size_t i = known.size(); i-- > 0 && known[i].sentence == sentence;)
      if (const Triple& other = known[i]; other.actor.entity == triple.actor.entity && other.actor.span == triple.actor.span &&
          other.target.span == triple.target.span && other.event == triple.event && other.action == triple.action)
        return;
    detail::DocumentBuilder{doc}.triples().push_back(triple);
  };
  const bool pairs = frame.symmetric && actors_.size() > 1;
  if (targets_.empty()) {
    const bool joint = actors_.size() > 1 && event;
    if (joint && (frame.symmetric || triple.quad == 1 || triple.quad == 2 || triple.event == Event::reject)) {
      for (std::size_t i = 0; i < actors_.size(); ++i)
        for (std::size_t k = i + 1; k < actors_.size(); ++k) push(actors_[i], &actors_[k]);
    } else if (event) {
      for (const Party& actor : actors_) push(actor, nullptr);
    }
    return;
  }
  (void)pairs;
  for (const Party& actor : actors_)
    for (const Party& target : targets_) push(actor, &target);
}

/// Who acts in "traveled to Y for talks with Z", "during a meeting with Z, X said": the subject of the clause.
std::uint32_t RelationFinder::subject_around(const Clauses& s, std::uint32_t chunk) const {
  std::uint32_t first = chunk;
  while (s.chunks[first].possessor != none) first = s.chunks[first].possessor;
  if (first == 0 || s.chunks[first - 1].kind != ChunkKind::preposition) return none;
  for (const Clause& c : s.clauses)
    for (std::uint32_t i = c.first_item; i < c.last_item; ++i)
      if (s.items[i].chunk == chunk && s.items[i].clause == none) return s.chunks[c.verb].passive ? none : c.subject;
  if (first == 1)  // fronted
    for (const Clause& c : s.clauses)
      if (s.chunks[c.verb].finite && c.subject != none && c.subject > chunk) return c.subject;
  return none;
}

void RelationFinder::find(const Analysis& a, const Clauses& s, std::uint32_t sentence, const RelationOptions& options,
                          Document& doc) {
  if (s.chunks.empty()) return;
  circumstance_->sayings(s, sayings_);
  used_.assign(s.chunks.size(), false);
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    const Clause& clause = s.clauses[i];
    if (used_[clause.verb]) continue;
    Frame frame = frames_->clause_frame(a, s, i, used_);
    const Chunk& verb = s.chunks[clause.verb];
    // "X says Y must leave" asks; the speaker is the actor, the one who must is the target.
    if ((verb.modal == must_ || verb.modal == should_ || verb.modal == ought_) && clause.subject != none &&
        clause.kind == ClauseKind::complement && clause.parent != none) {
      const Clause& saying = s.clauses[clause.parent];
      if (saying.subject != none && lexicon_->is(s.chunks[saying.verb].lemma, WordClass::reporting_verb) &&
          !s.chunks[clause.subject].pronoun) {
        Frame request = frame;
        request.found = true;
        request.code = frames_->patterns(0).find_code("100");
        request.actor = saying.subject;
        request.target_count = 0;
        request.add_target(clause.subject);
        request.modality = Modality::demanded;
        emit(a, s, request, i, sentence, options, doc);
        continue;
      }
    }
    emit(a, s, frame, i, sentence, options, doc);
  }
  // Event nouns that no verb took: "Lavrov's visit to Tehran", "talks between X and Y".
  for (std::uint32_t i = 0; i < s.chunks.size(); ++i) {
    if (s.chunks[i].kind != ChunkKind::noun || used_[i] || s.chunks[i].mention != none || s.chunks[i].pronoun) continue;
    Frame frame = frames_->noun_frame(a, s, i, none, used_);
    if (!frame.found || frame.code == none) continue;
    if (frame.actor == none && frame.target_count > 0) frame.actor = subject_around(s, i);
    if (frame.actor == none) continue;
    if (frame.target_count == 0 && !frame.symmetric) continue;
    emit(a, s, frame, none, sentence, options, doc);
  }
}

}  // namespace actant
