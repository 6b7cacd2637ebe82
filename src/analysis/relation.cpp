#include "analysis/relation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace actant {

RelationFinder::RelationFinder(const Lexicon& lexicon, const FrameFinder& frames, const Dates& dates, const Attribution& attribution)
    : lexicon_(&lexicon), frames_(&frames), dates_(&dates), attribution_(&attribution),
      of_(lexicon.find("of")), it_(lexicon.find("it")), they_(lexicon.find("they")), he_(lexicon.find("he")),
      she_(lexicon.find("she")), we_(lexicon.find("we")), i_(lexicon.find("i")), its_(lexicon.find("its")),
      their_(lexicon.find("their")), his_(lexicon.find("his")), her_(lexicon.find("her")), who_(lexicon.find("who")),
      that_(lexicon.find("that")), in_(lexicon.find("in")), on_(lexicon.find("on")), for_(lexicon.find("for")),
      with_(lexicon.find("with")), from_(lexicon.find("from")), at_(lexicon.find("at")), must_(lexicon.find("must")),
      until_(lexicon.find("until")), before_(lexicon.find("before")), after_(lexicon.find("after")), unless_(lexicon.find("unless")),
      till_(lexicon.find("till")), if_(lexicon.find("if")), without_(lexicon.find("without")), by_(lexicon.find("by")),
      have_(lexicon.find("have")), need_(lexicon.find("need")), require_(lexicon.find("require")), allow_(lexicon.find("allow")),
      permit_(lexicon.find("permit")), tolerate_(lexicon.find("tolerate")), welcome_(lexicon.find("welcome")), near_(lexicon.find("near")),
      behind_(lexicon.find("behind")), may_(lexicon.find("may")), might_(lexicon.find("might")), could_(lexicon.find("could")),
      outside_(lexicon.find("outside")), no_(lexicon.find("no")), nobody_of_(lexicon.find("none")), neither_(lexicon.find("neither")),
      should_(lexicon.find("should")), ought_(lexicon.find("ought")), over_(lexicon.find("over")), during_(lexicon.find("during")),
      a_(lexicon.find("a")), an_(lexicon.find("an")), against_(lexicon.find("against")), along_(lexicon.find("along")),
      alongside_(lexicon.find("alongside")),
      together_(lexicon.find("together")), jointly_(lexicon.find("jointly")) {
  for (std::string_view w : {"for", "in", "during", "at", "after", "before", "following", "through", "by", "with"})
    occasion_.push_back(lexicon.find(w));
  for (std::string_view w : {"in", "of", "at", "from", "near", "across", "inside", "outside", "around", "along", "throughout", "off"})
    inside_.push_back(lexicon.find(w));
  for (const std::vector<std::string_view>& words :
       {std::vector<std::string_view>{"to", "with", "against", "on", "upon", "from", "toward", "towards", "between"},
        {"of", "for", "into", "by"},
        {"in", "at", "near", "inside", "outside", "across", "around", "along", "over", "off", "throughout"}}) {
    target_prepositions_.emplace_back();
    for (std::string_view w : words) target_prepositions_.back().push_back(lexicon.find(w));
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

/// The clause that governs an infinitive through the one it is joined to, if that went into its frame.
std::uint32_t RelationFinder::governor_of_conjunct(const Clauses& s, std::uint32_t index) const {
  const Clause& clause = s.clauses[index];
  if (clause.kind != ClauseKind::infinitive || clause.parent == none || clause.verb == 0 || s.chunks[s.clauses[clause.parent].verb].copula) return none;
  std::uint32_t before = clause.verb - 1;
  while (before > 0 && s.chunks[before].kind == ChunkKind::adverb) --before;
  if (s.chunks[before].kind != ChunkKind::conjunction) return none;
  for (std::uint32_t k = index; k-- > 0 && k > clause.parent;)
    if (s.clauses[k].kind == ClauseKind::infinitive && s.clauses[k].parent == clause.parent) return used_[s.clauses[k].verb] ? clause.parent : none;
  return none;
}

void RelationFinder::emit(const Analysis& a, const Clauses& s, const Frame& frame, std::uint32_t clause,
                          std::uint32_t sentence, const RelationOptions& options, Document& doc) {
  const bool event = frame.code != none;
  if (frame.actor == none) return;
  if (!event) {
    // Without an event only two known entities are worth a line: most verbs end here.
    if (options.events_only || frame.target_count == 0) return;
    // What somebody is, is for StaticRelations to say; what somebody says is no act towards whom he speaks of.
    if (clause != none) {
      const Chunk& verb = s.chunks[s.clauses[clause].verb];
      if (verb.copula || lexicon_->is(verb.lemma, WordClass::reporting_verb)) return;
      if (frame.file == none && lexicon_->is(verb.lemma, WordClass::stative_verb)) return;
    }
    if (frame.file == none && clause != none && mere_having(s, frame, clause)) return;
  }
  actors_.clear();
  targets_.clear();
  for (std::uint8_t i = 0; i < frame.target_count; ++i) {
    const std::size_t before = targets_.size();
    parties(a, s, frame.targets[i], false, false, targets_);
    // "expelled envoys from Y", where both the envoys and Y are Y.
    const auto told = [&](const Party& t) {
      return t.entity != none && std::any_of(targets_.begin(), targets_.begin() + static_cast<std::ptrdiff_t>(before), [&](const Party& x) { return x.entity == t.entity; });
    };
    if (before > 0 && std::all_of(targets_.begin() + static_cast<std::ptrdiff_t>(before), targets_.end(), told)) targets_.resize(before);
  }
  const auto has_entity = [](const Party& p) { return p.entity != none; };
  if (!event && std::none_of(targets_.begin(), targets_.end(), has_entity)) return;
  parties(a, s, frame.actor, frame.actor_alone, true, actors_);
  if (actors_.empty() || (!event && std::none_of(actors_.begin(), actors_.end(), has_entity))) return;
  // "condemned the attack on a church": the whole object is what is acted upon.
  if (frame.target_host != none && targets_.size() == 1 && a.tokens[s.chunks[frame.target_host].first].begin < targets_[0].span.begin)
    targets_[0].span.begin = a.tokens[s.chunks[frame.target_host].first].begin;
  if (!event) {
    // "halts its approach": one's own things.
    std::erase_if(targets_, [&](const Party& t) {
      const Token& first = a.tokens[s.chunks[t.chunk].first];
      return first.tag == Tag::PRPS && t.span.end == first.end;
    });
    if (targets_.empty()) return;
  }
  if (event) {
    // "opened its borders to Y": whose they are is known already.
    std::erase_if(targets_, [&](const Party& t) {
      const Chunk& c = s.chunks[t.chunk];
      if (a.tokens[c.first].tag != Tag::PRPS || t.span.end != a.tokens[c.first].end) return false;
      return t.entity == none || std::any_of(actors_.begin(), actors_.end(), [&](const Party& x) { return x.entity == t.entity; });
    });
  }
  if (event && frame.target_is_place) {
    // "held talks in Y" is with somebody there, or not; only a visit is to a place.
    const PatternSet& set = frames_->patterns(frame.layer);
    const CodeRecord& code = set.code(frame.code);
    const std::string_view cameo = set.string(code.code);
    // "attended a meeting in Y"
    const bool of_noun = clause != none && s.clauses[clause].first_item < s.clauses[clause].last_item &&
                         s.items[s.clauses[clause].first_item].chunk + 2 == frame.targets[0] &&
                         frames_->is_abstract(a, s.chunks[frame.targets[0] - 2]);
    if (code.root == Event::consult && !of_noun && !cameo.starts_with("042") && !cameo.starts_with("043")) targets_.clear();
  }
  bool together = false;
  if (event && actors_.size() > 1) {
    // "Iran and Russia seek to expand cooperation": with each other, if nobody else is named.
    const CodeRecord& code = frames_->patterns(frame.layer).code(frame.code);
    bool nobody = true, loose = true;
    for (const Party& t : targets_) nobody = nobody && t.entity == none;
    for (const Party& t : targets_) {
      // "agreed to form a committee": what is yet to be made is nobody.
      const Token& first = a.tokens[s.chunks[t.chunk].first];
      const bool made = t.entity == none && (first.word == a_ || first.word == an_);
      loose = loose && (made || is_topic(a, s, t.chunk) || !is_somebody(a, s, t));
    }
    const bool broken = frames_->patterns(frame.layer).string(code.code) == "128";  // "X and Y violated the truce": theirs
    const bool mutual = frame.symmetric || broken || code.root == Event::agree || code.root == Event::consult || code.root == Event::cooperate;
    together = (nobody && frame.symmetric) || (loose && (mutual || code.quad == 1));
    if (together) targets_.clear();
  }
  if (event && !together && clause != none) {
    Party own;
    // "fled from its camp in Y": one's own place gives way.
    if (actors_.size() == 1 && targets_.size() == 1 && targets_[0].entity != none && targets_[0] == actors_[0] &&
        s.chunks[frame.targets[0]].possessor != none) {
      own = targets_[0];
      targets_.clear();
    }
    const Event root = frames_->patterns(frame.layer).code(frame.code).root;
    prefer_entity(a, s, clause, frame.literal, root);
    if (targets_.empty() && own.chunk != none) targets_.push_back(own);
    // "will lay down their weapons": one's own things are nobody.
    std::erase_if(targets_, [&](const Party& t) {
      return t.entity == none && a.tokens[s.chunks[t.chunk].first].tag == Tag::PRPS && !is_somebody(a, s, t);
    });
    const bool weak = std::all_of(targets_.begin(), targets_.end(), [&](const Party& t) { return !is_somebody(a, s, t) && t.chunk == frame.literal; });
    const bool later = root == Event::retreat || root == Event::concede || root == Event::protest || root == Event::mobilize;
    if (weak && actors_.size() == 1) target_by_place(a, s, actors_[0].chunk, s.clauses[clause].verb, later);
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
  // "held no talks", "no agreement was reached", "no country attacked Y"; "neither X nor Y" the verb knows already.
  const std::uint32_t object = clause != none && s.clauses[clause].first_item < s.clauses[clause].last_item &&
                                       s.items[s.clauses[clause].first_item].preposition == none && s.items[s.clauses[clause].first_item].clause == none
                                   ? s.items[s.clauses[clause].first_item].chunk
                                   : frame.literal;
  triple.negated = frame.negated || (frame.noun != none && denied(a, s, frame.noun)) || (object != none && denied(a, s, object)) ||
                   a.tokens[s.chunks[frame.actor].first].word == no_ || a.tokens[s.chunks[frame.actor].first].word == nobody_of_;
  triple.modality = frame.modality;
  // A demand is made, whatever becomes of what it demands.
  if (triple.event == Event::request && triple.modality == Modality::demanded) triple.modality = Modality::asserted;
  const std::uint32_t first = frame.action_first, last = std::max(frame.action_last, first + 1);
  triple.action = {a.tokens[first].begin, a.tokens[last - 1].end};
  words_.clear();
  for (std::uint8_t i = 0; i < frame.lemma_count; ++i) {
    if (i > 0) words_ += ' ';
    words_ += lexicon_->key(frame.lemma[i]);
  }
  triple.lemma = words_.empty() ? a.words(first, last) : doc.keep(words_);
  if (frame.file != none) triple.source = {patterns.file(frame.file), frame.line};
  const std::uint32_t about = clause != none ? clause : frame.noun != none ? owner_[frame.noun] : none;
  date_of(a, s, frame, about, doc, triple);
  attribute(a, s, first, triple);
  triple.place = place_of(a, s, frame, about);
  const bool each_other = frame.target_count > 0 && is_each_other(a, s.chunks[frame.targets[0]], s);
  if (each_other) targets_.clear();
  const auto push = [&](const Party& actor, const Party* target) {
    if (target != nullptr && actor.span.overlaps(target->span)) return;
    // "Armenian police detained Armenian protesters" is an event; "Chad … Chad" is a slip.
    if (target != nullptr && actor == *target && s.chunks[target->chunk].mention != none) {
      if (s.chunks[actor.chunk].mention != none) return;
      // "Chadian officials met to end Chad's war": its own act is nobody; but "a Chadian court blocked the government's plan".
      const bool state = actor.sector.empty() || actor.sector == "GOV" || actor.sector == "MIL";
      const std::uint32_t owned = target->chunk + 1;
      if (state && owned < s.chunks.size() && s.chunks[owned].possessor == target->chunk && frames_->is_abstract(a, s.chunks[owned])) return;
    }
    if (!event && (actor.entity == none || target == nullptr || target->entity == none)) return;
    if (options.explain) explain(a, s, frame, actor, target, doc, triple);
    const auto argument = [&](const Party& p) {
      const bool country = p.entity != none && a.entities[p.entity].type == EntityType::country;
      return Argument{p.span, p.entity, country ? p.sector : std::string_view()};
    };
    triple.actor = argument(actor);
    triple.target = target != nullptr ? argument(*target) : Argument{};
    // "pledged $5 million in aid for Y": the noun says nothing that the verb has not said.
    const bool shared = clause != none && clause > 0 && s.clauses[clause].first_item == s.clauses[clause - 1].first_item &&
                        s.clauses[clause].first_item != s.clauses[clause].last_item;  // "enter and occupy Y"
    const bool repeats = event && (clause == none || shared) && !triple.target.span.empty();
    const auto& known = doc.triples();
    for (std::size_t i = known.size(); i-- > 0 && known[i].sentence == sentence;)
      if (const Triple& other = known[i]; other.actor.entity == triple.actor.entity && other.actor.span == triple.actor.span &&
          other.target.span == triple.target.span && other.event == triple.event &&
          (other.action == triple.action || (repeats && other.modality == triple.modality && other.negated == triple.negated)))
        return;
    if (explicit_date_) dated_.push_back(static_cast<std::uint32_t>(doc.triples().size()));
    detail::DocumentBuilder{doc}.triples().push_back(triple);
    if (actor.mention != none) arguments_.push_back(actor.mention);
    if (target != nullptr && target->mention != none) arguments_.push_back(target->mention);
  };
  if (targets_.empty()) {
    const bool joint = actors_.size() > 1 && event;
    if (joint && each_other) {
      for (const Party& x : actors_)
        for (const Party& y : actors_)
          if (!(x == y)) push(x, &y);
    } else if (joint && (frame.symmetric || triple.event == Event::agree || triple.event == Event::consult || triple.event == Event::cooperate ||
                         triple.cameo == "128")) {
      for (std::size_t i = 0; i < actors_.size(); ++i)
        for (std::size_t k = i + 1; k < actors_.size(); ++k) push(actors_[i], &actors_[k]);
    } else if (event) {
      for (const Party& actor : actors_) push(actor, nullptr);
    }
    return;
  }
  for (const Party& actor : actors_)
    for (const Party& target : targets_) push(actor, &target);
  // "X and Y will attend a session of Z": there they meet each other, too.
  const bool meeting = event && (triple.cameo.starts_with("04") || triple.cameo == "036") && std::all_of(targets_.begin(), targets_.end(), [&](const Party& t) {
    return t.entity != none && a.entities[t.entity].type == EntityType::organization;
  });
  for (std::size_t i = 0; meeting && i < actors_.size(); ++i)
    for (std::size_t k = i + 1; k < actors_.size(); ++k) push(actors_[i], &actors_[k]);
}

/// "criticized Iran for the attack on Y", "sanctioned Iran over its attack on Y": whose act an event noun is.
std::uint32_t RelationFinder::blamed_for(const Analysis& a, const Clauses& s, std::uint32_t chunk) const {
  const std::uint32_t clause = owner_[chunk];
  const std::uint32_t who = clause != none ? outcomes_[clause].blamed : none;
  if (who == none || who >= chunk || chunk == 0 || s.chunks[chunk].possessor != none) return none;
  const Chunk& before = s.chunks[chunk - 1];
  if (before.kind != ChunkKind::preposition || (before.lemma != for_ && before.lemma != over_)) return none;
  const Chunk& blamed = s.chunks[who];
  const WordId whose = a.tokens[s.chunks[chunk].first].word;
  if (a.tokens[s.chunks[chunk].first].tag != Tag::PRPS) return who;
  if (blamed.mention == none) return none;
  const bool person = a.entities[a.mentions[blamed.mention].entity].type == EntityType::person;
  return (person ? whose == his_ || whose == her_ : whose == its_ || whose == their_) ? who : none;
}

/// Who acts in "traveled to Y for talks with Z", "during a meeting with Z, X said": the subject of the clause.
std::uint32_t RelationFinder::subject_around(const Clauses& s, std::uint32_t chunk, bool journey, bool fight) const {
  const std::uint32_t first = phrase_start(s, chunk);
  if (first == 0 || s.chunks[first - 1].kind != ChunkKind::preposition) return none;
  const WordId preposition = s.chunks[first - 1].lemma;
  const bool occasion = std::find(occasion_.begin(), occasion_.end(), preposition) != occasion_.end() || (journey && preposition == on_);
  if (!occasion && preposition != of_) return none;
  // "arrested him before a rally against Y": others rally.
  if ((!journey && preposition == before_) || (fight && preposition != in_)) return none;
  for (const Clause& c : s.clauses)
    for (std::uint32_t i = c.first_item; i < c.last_item; ++i)
      if (s.items[i].chunk == chunk && s.items[i].clause == none && (occasion || s.chunks[c.verb].copula)) {
        // "urged Y to act during a visit to Z": who urged was there.
        const Clause* of = &c;
        while (preposition == during_ && s.chunks[of->verb].infinitive && of->parent != none) of = &s.clauses[of->parent];
        return s.chunks[of->verb].passive ? none : of->subject;
      }
  if (first == 1 && occasion)  // fronted
    for (const Clause& c : s.clauses)
      if (s.chunks[c.verb].finite && c.subject != none && c.subject > chunk) return c.subject;
  return none;
}

/// "the intent of X and Y to talk": theirs, whoever speaks of it.
void RelationFinder::own_intent(const Clauses& s, std::uint32_t noun, Frame& frame) const {
  if (s.chunks[noun].possessor != none || noun + 3 >= s.chunks.size() || s.chunks[noun + 1].kind != ChunkKind::preposition ||
      s.chunks[noun + 1].lemma != of_ || s.chunks[noun + 2].kind != ChunkKind::noun)
    return;
  std::uint32_t who = noun + 2;
  while (s.chunks[who].possessive && who + 1 < s.chunks.size() && s.chunks[who + 1].kind == ChunkKind::noun) ++who;
  std::uint32_t last = who;
  while (s.chunks[last].next_conjunct != none) last = s.chunks[last].next_conjunct;
  if (last + 1 >= s.chunks.size() || !s.chunks[last + 1].infinitive) return;
  frame.actor = who;
  frame.actor_alone = false;
  std::uint8_t kept = 0;
  for (std::uint8_t k = 0; k < frame.target_count; ++k)
    if (frame.targets[k] < who || frame.targets[k] > last) frame.targets[kept++] = frame.targets[k];
  frame.target_count = kept;
}

/// "Chad's refusal to free X angered Y": what the infinitive says is told with the noun, once.
bool RelationFinder::left_to_noun(const Analysis& a, const Clauses& s, const Clause& clause) {
  if (clause.kind != ClauseKind::infinitive || clause.host == none || used_[clause.host]) return false;
  const Chunk& noun = s.chunks[clause.host];
  if (noun.possessor == none || !frames_->is_trigger(noun.lemma, TriggerPart::noun) || !frames_->is_event_noun(a, s, clause.host)) return false;
  spare_used_ = used_;
  const Frame frame = frames_->noun_frame(a, s, clause.host, none, spare_used_);
  return frame.found && frame.code != none && frame.op != none && frame.actor != none && spare_used_[clause.verb] != 0 &&
         (frame.target_count > 0 || frame.symmetric || s.chunks[frame.actor].next_conjunct != none);
}

/// Is the clause one that no triple comes from but for an event, as emit has it, and that makes no act of what is said?
bool RelationFinder::is_background(const Clauses& s, const Clause& clause) const {
  const WordId verb = s.chunks[clause.verb].lemma;
  return (lexicon_->is(verb, WordClass::reporting_verb) || lexicon_->is(verb, WordClass::stative_verb)) && !lexicon_->is(verb, WordClass::blame_word);
}

void RelationFinder::find(const Analysis& a, const Clauses& s, std::uint32_t sentence, const RelationOptions& options,
                          Document& doc) {
  arguments_.clear();
  if (sentence == 0) {
    quotes_.clear();
    dated_.clear();
  }
  if (s.chunks.empty()) return;
  quotes_.enter(a, a.sentences[sentence]);
  reports_ = attribution_->sayings(a, s, quotes_.continued(), sayings_);
  dates_found_ = false;
  spoke_ = none;
  used_.assign(s.chunks.size(), false);
  owner_.assign(s.chunks.size(), none);
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i)
    for (std::uint32_t k = s.clauses[i].first_item; k < s.clauses[i].last_item; ++k)
      if (s.items[k].clause == none) owner_[s.items[k].chunk] = i;
  outcomes_.assign(s.clauses.size(), Outcome{});
  for (std::uint32_t i = 0; i < s.clauses.size(); ++i) {
    const Clause& clause = s.clauses[i];
    if (used_[clause.verb] || clause.names || left_to_noun(a, s, clause)) continue;
    // "warned Y against attacking Z": nobody attacks.
    if (clause.kind == ClauseKind::gerund && clause.marker != none && s.chunks[clause.marker].lemma == against_) continue;
    // "agreed to free X and lift the ban on Y": what governs the first infinitive governs the second.
    const std::uint32_t governor = governor_of_conjunct(s, i);
    if (governor == none && is_background(s, clause) && frames_->surely_no_event(a, s, i)) continue;
    Frame frame = governor != none ? frames_->conjunct_frame(a, s, governor, i, used_) : frames_->clause_frame(a, s, i, used_);
    if (governor != none && frame.op == none) frame = frames_->clause_frame(a, s, i, used_);
    // "urged X to free Y and to lift the ban on Z" is one request.
    else if (governor != none && frames_->patterns(frame.op_layer).op(frame.op).target == TargetRule::addressee) continue;
    if (frame.literal != none) used_[frame.literal] = true;
    if (clause.kind == ClauseKind::adverbial && clause.marker != none &&
        (s.chunks[clause.marker].lemma == if_ || s.chunks[clause.marker].lemma == unless_))
      frame.modality = Modality::conditional;
    if (clause.marker != none && s.chunks[clause.marker].lemma == without_) frame.negated = !frame.negated;
    // "accused Y of attacking Z": the attack is the accuser's word.
    if (clause.kind == ClauseKind::gerund && clause.parent != none && outcomes_[clause.parent].accuser != none &&
        frame.modality == Modality::asserted)
      frame.modality = Modality::reported;
    if (frame.found && frame.code != none) {
      const Event root = frames_->patterns(frame.layer).code(frame.code).root;
      const bool accuses = root == Event::accuse;
      if (accuses) outcomes_[i].accuser = frame.actor;
      if (frame.target_count > 0 && (accuses || root == Event::sanction || root == Event::coerce || root == Event::support))
        outcomes_[i].blamed = frame.targets[0];
    }
    const Chunk& verb = s.chunks[clause.verb];
    // "X says Y must leave" asks; the speaker is the actor, the one who must is the target.
    const bool ought = verb.modal == must_ || verb.modal == should_ || verb.modal == ought_;
    if (reports_ && ought && clause.subject != none && !s.chunks[clause.subject].pronoun)
      if (const std::uint32_t who = sayer(s, i); who != none) {
        Frame request = frame;
        request.found = true;
        request.code = frames_->patterns(0).find_code("100");
        request.actor = who;
        request.target_count = 0;
        request.add_target(clause.subject);
        request.modality = Modality::demanded;
        emit(a, s, request, i, sentence, options, doc);
        continue;
      }
    // "banned Y from flying to Z": nobody flew.
    if (clause.kind == ClauseKind::gerund && clause.parent != none && outcomes_[clause.parent].acted && clause.marker != none &&
        s.chunks[clause.marker].lemma == from_)
      continue;
    outcomes_[i].acted = frame.found && frame.code != none;
    outcomes_[i].committed = frame.found && frame.modality == Modality::future;
    if (clause.kind == ClauseKind::infinitive && frame.modality == Modality::asserted && is_committed(s, i)) frame = frames_->as_commitment(frame);
    if (const std::uint32_t told = told_of(a, s, i, frame); told != none) {
      frame.target_count = 0;
      frame.target_host = none;
      frame.add_target(told);
    }
    if (!reports_) {
      emit(a, s, frame, i, sentence, options, doc);
      continue;
    }
    if (threatens(a, s, i, frame)) frame = frames_->as_threat(frame);
    if (const std::uint32_t wants = stance(s, i); wants != none) {
      Frame said = frame;
      said.found = true;
      said.code = wants;
      said.actor = sayer(s, i);
      said.actor_alone = said.symmetric = said.negated = false;
      said.target_count = 0;
      said.target_host = said.literal = none;
      said.add_target(clause.subject);
      emit(a, s, said, i, sentence, options, doc);
      continue;
    }
    if (accuses(s, i, frame)) {
      if (frame.found && frame.code != none && !is_to_blame(s, clause)) emit(a, s, frame, i, sentence, options, doc);
      accusation(s, i, frame);
    }
    emit(a, s, frame, i, sentence, options, doc);
  }
  // Event nouns that no verb took: "Lavrov's visit to Tehran", "talks between X and Y".
  std::uint32_t next = 0;
  for (const Chunk& noun : s.chunks) {
    const std::uint32_t i = next++;
    if (noun.kind != ChunkKind::noun || noun.mention != none || noun.pronoun || !frames_->is_trigger(noun.lemma, TriggerPart::noun) || used_[i] ||
        !frames_->is_event_noun(a, s, i))
      continue;
    Frame frame = frames_->noun_frame(a, s, i, none, used_);
    if (!frame.found || frame.code == none) continue;
    if (frame.op != none) own_intent(s, i, frame);
    const PatternSet& set = frames_->patterns(frame.layer);
    const Event root = set.code(frame.code).root;
    // Not "over allegations of war crimes".
    if (const std::uint32_t who = blamed_for(a, s, i); who != none && root != Event::accuse && (frame.actor == none || frame.actor == i)) {
      frame.actor = who;
      frame.actor_alone = false;
    }
    if (frame.actor == none && (frame.target_count > 0 || frame.symmetric)) {
      // "on a visit to Y", but "a meeting on aid to Y"
      frame.actor = subject_around(s, i, set.string(set.code(frame.code).code).starts_with("04"), root == Event::assault || root == Event::protest);
      // "after a meeting in Lomé": of several, with each other
      if (frame.target_count == 0 && frame.actor != none && s.chunks[frame.actor].next_conjunct == none) continue;
    }
    if (frame.actor == none) continue;
    if (frame.target_count == 0 && !frame.symmetric && s.chunks[frame.actor].next_conjunct == none) continue;
    emit(a, s, frame, none, sentence, options, doc);
  }
  leave_quotes(a, s, doc);
}

}  // namespace actant
