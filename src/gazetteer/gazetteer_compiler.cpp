#include "gazetteer/gazetteer_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>

#include "base/hash.hpp"
#include "base/unicode.hpp"

namespace actant {
namespace {

std::string slug(std::string_view name) {
  std::string key, out;
  unicode::append_key(name, key);
  for (char c : key) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (word) out += c;
    else if (!out.empty() && out.back() != '-') out += '-';
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

bool town(std::string_view kind) { return kind == "city" || kind == "town" || kind == "village" || kind == "capital"; }

template <class T>
std::uint32_t count(const std::vector<T>& records) { return static_cast<std::uint32_t>(records.size()); }

}  // namespace

GazetteerCompiler::GazetteerCompiler(WordTable& words, const Lexicon& lexicon, ImageBuilder& image,
                                     std::vector<Diagnostic>& diagnostics, std::vector<const Gazetteer*> below)
    : words_(words),
      image_(image),
      diagnostics_(diagnostics),
      below_(std::move(below)),
      reader_(lexicon, [this](std::string_view id) { return find_below(id).layer != nullptr; }),
      trie_(lexicon, words) {}

GazetteerCompiler::Below GazetteerCompiler::find_below(std::string_view id) const {
  for (const Gazetteer* layer : below_)
    if (const std::uint32_t entity = layer->find_entity(id); entity != none) return {layer, entity};
  return {nullptr, none};
}

void GazetteerCompiler::add(const SourceFile& file, std::uint32_t file_index) {
  Reporter report(file, diagnostics_);
  if (files_.size() <= file_index) files_.resize(file_index + 1);
  files_[file_index] = &file;
  reader_.read(file, report, [&](const GazEntry& entry) { add_entry(entry, file, file_index, report); });
}

/// A section that goes on with an entity of a lower layer begins with what that one has.
EntityRecord GazetteerCompiler::continued(const Below& below) {
  const Gazetteer& g = *below.layer;
  const EntityRecord& there = g.entity(below.entity);
  EntityRecord e;
  e.type = there.type;
  e.flags = there.flags;
  e.name = image_.string(g.string(there.name));
  e.code = image_.string(g.string(there.code));
  e.from = there.from;
  e.to = there.to;
  return e;
}

void GazetteerCompiler::fill_roles(const GazEntry& entry, EntityRecord& record, const Below& below) {
  const auto fill = [&](const std::vector<GazRole>& own, std::vector<RoleRecord>& out, std::span<const RoleRecord> there) {
    Range range{count(out), 0};
    for (const GazRole& role : own) out.push_back({image_.string(role.text), role.dates.from, role.dates.to});
    if (own.empty())
      for (const RoleRecord& role : there) out.push_back({image_.string(below.layer->string(role.text)), role.from, role.to});
    range.end = count(out);
    return range;
  };
  using Roles = std::span<const RoleRecord>;
  const EntityRecord* there = below.layer != nullptr ? &below.layer->entity(below.entity) : nullptr;
  record.roles = fill(entry.roles, roles_, there != nullptr ? below.layer->roles(*there) : Roles());
  record.titles = fill(entry.titles, titles_, there != nullptr ? below.layer->titles(*there) : Roles());
  record.kinds.begin = count(kinds_);
  for (std::string_view kind : entry.kinds) {
    // Of "energy company" the head stands for it: a word id has one word.
    const std::size_t space = kind.find_last_of(" \t");
    key_.clear();
    unicode::append_key(space == std::string_view::npos ? kind : kind.substr(space + 1), key_);
    const WordId word = words_.id(key_);
    if (word != unknown_word && std::find(kinds_.begin() + record.kinds.begin, kinds_.end(), word) == kinds_.end())
      kinds_.push_back(word);
  }
  if (entry.kinds.empty() && there != nullptr)
    for (const WordId word : below.layer->kinds(*there)) kinds_.push_back(word);
  record.kinds.end = count(kinds_);
}

void GazetteerCompiler::add_entry(const GazEntry& entry, const SourceFile& file, std::uint32_t file_index, Reporter& report) {
  add_removals(entry, report);
  if (entry.only_removes) return;
  const std::uint32_t index = count(entities_);
  if (const auto [at, fresh] = ids_.emplace(entry.id.text, Place{entry.broken ? none : index, file_index, entry.id.line}); !fresh) {
    const Place& first = at->second;
    const std::string where = files_[first.file] == &file ? fmt::format("in line {}", first.line)
                                                          : fmt::format("at {}:{}", files_[first.file]->name, first.line);
    report.error(entry.id, "duplicate-id", fmt::format("the id '{}' is there twice, first {}", entry.id.text, where), "rename or merge one");
    return;
  }
  if (entry.broken) {
    if (!entry.country.text.empty()) wanted_.push_back({none, entry.country, &file});
    return;
  }
  const Below below = find_below(entry.id.text);
  EntityRecord e = below.layer != nullptr ? continued(below) : EntityRecord{};
  e.id = image_.string(entry.id.text);
  e.file = file_index;
  e.line = entry.id.line;
  if (entry.type) e.type = *entry.type;
  if (!entry.name.text.empty()) e.name = image_.string(entry.name.text);
  if (!entry.code.text.empty()) e.code = image_.string(entry.code.text);
  if (entry.flags != 0) e.flags = entry.flags;
  if (entry.valid.from != INT32_MIN || entry.valid.to != INT32_MAX) {
    e.from = entry.valid.from;
    e.to = entry.valid.to;
  }
  if (e.type == EntityType::place && !entry.kinds.empty() && std::none_of(entry.kinds.begin(), entry.kinds.end(), town))
    e.flags |= is_region;
  fill_roles(entry, e, below);
  entities_.push_back(e);
  for (const GazName& name : entry.names) add_name(name, index, file_index, report);
  for (const GazName& capital : entry.capitals)
    (entities_[index].type == EntityType::organization ? seats_ : capitals_).push_back({index, capital, file_index});
  if (!entry.country.text.empty()) {
    wanted_.push_back({index, entry.country, &file});
  } else if (below.layer != nullptr) {
    const std::uint32_t there = below.layer->entity(below.entity).country;
    if (there != none) entities_[index].country = country(below.layer->string(below.layer->entity(there).id));
  }
}

void GazetteerCompiler::add_name(const GazName& name, std::uint32_t entity, std::uint32_t file_index, Reporter& report) {
  Term term;
  term.target = entity;
  term.kind = name.kind;
  term.flags = name.flags;
  term.from = name.dates.from;
  term.to = name.dates.to;
  term.file = file_index;
  term.line = name.text.line;
  term.text = image_.string(name.text.text);
  if (!trie_.add(name.text.text, term))
    report.error(name.text, "bad-name", fmt::format("'{}' has no word, or more than {}", name.text.text, max_name_tokens), "mend or shorten it");
}

void GazetteerCompiler::add_removals(const GazEntry& entry, Reporter& report) {
  for (const Piece& removal : entry.removals) {
    const bool whole = removal.text == "yes";
    bool found = false;
    for (const Gazetteer* layer : below_) {
      const std::uint32_t entity = layer->find_entity(entry.id.text);
      found = found || (entity != none && (whole || layer->has_name(entity, removal.text)));
    }
    if (!found)
      report.warning(removal, "nothing-removed",
                     whole ? fmt::format("no '{}' to remove", entry.id.text)
                           : fmt::format("'{}' has no name '{}' to remove", entry.id.text, removal.text),
                     "look at `actant --explain` for ids and names");
    removals_.push_back({image_.string(entry.id.text), image_.string(whole ? std::string_view() : removal.text)});
  }
}

void GazetteerCompiler::add_title(std::string_view title, std::uint32_t value) {
  Term term;
  term.target = value;
  term.kind = TermKind::title;
  term.text = image_.string(title);
  trie_.add(title, term);
}

/// The country's index; one of a lower layer by a copy without names.
std::uint32_t GazetteerCompiler::country(std::string_view id) {
  if (const auto at = ids_.find(id); at != ids_.end()) return at->second.entity;
  const Below below = find_below(id);
  if (below.layer == nullptr) return none;
  EntityRecord e = continued(below);
  e.id = image_.string(id);
  const std::uint32_t index = count(entities_);
  entities_.push_back(e);
  ids_.emplace(below.layer->string(below.layer->entity(below.entity).id), Place{index, 0, 0});
  // A region of a country: its own country comes along.
  if (const std::uint32_t there = below.layer->entity(below.entity).country; there != none) {
    const std::uint32_t own = country(below.layer->string(below.layer->entity(there).id));
    entities_[index].country = own;
  }
  return index;
}

void GazetteerCompiler::resolve_countries() {
  for (const Wanted& w : wanted_) {
    const std::uint32_t index = country(w.country.text);
    if (w.entity != none) entities_[w.entity].country = index;
    if (index == none && ids_.contains(w.country.text)) continue;  // it is there, and has its own error
    if (index != none && (entities_[index].type == EntityType::country || entities_[index].type == EntityType::place)) continue;
    std::vector<std::string_view> known;
    for (const EntityRecord& e : entities_)
      if (e.type == EntityType::country) known.push_back(image_.view(e.id));
    for (const Gazetteer* layer : below_)
      for (std::uint32_t i = 0; i < layer->entities(); ++i)
        if (layer->entity(i).type == EntityType::country) known.push_back(layer->string(layer->entity(i).id));
    Reporter report(*w.file, diagnostics_);
    report.error(w.country, "unknown-country", fmt::format("no country '{}'", w.country.text),
                 suggestion(w.country.text, known, "use an id of countries.gaz, as 'fra'"));
  }
}

/// The entity of a capital: the place of that name in the country, else a new one.
std::uint32_t GazetteerCompiler::capital_place(const Capital& c, std::uint32_t of, std::uint32_t known) {
  if (known != none) return known;
  std::string id = fmt::format("{}.{}", image_.view(entities_[of].id), slug(c.name.text.text));
  // The id may be taken by something that is no town of this name: the second one says what it is.
  while (ids_.contains(id)) id += "-capital";
  EntityRecord e;
  e.type = EntityType::place;
  e.id = image_.string(id);
  e.name = image_.string(c.name.text.text);
  e.file = c.file;
  e.line = c.name.text.line;
  const std::uint32_t index = count(entities_);
  entities_.push_back(e);
  return index;
}

void GazetteerCompiler::make_capitals() {
  if (capitals_.empty() && seats_.empty()) return;
  struct Wish { std::uint32_t node, country, place; bool canonical_name; };
  std::vector<Wish> wishes;
  std::unordered_multimap<std::uint32_t, std::size_t> by_node;
  for (const Capital& c : capitals_) {
    // Edinburgh is looked for in the United Kingdom, and stands for Scotland.
    const EntityRecord& owner = entities_[c.owner];
    const std::uint32_t of = owner.type == EntityType::country || owner.country == none ? c.owner : owner.country;
    const std::uint32_t node = trie_.find(c.name.text.text);
    if (node != 0) by_node.emplace(node, wishes.size());
    wishes.push_back({node, of, none, false});
  }
  trie_.each([&](std::uint32_t node, const Term& term) {
    if (term.kind != TermKind::name) return;
    const auto [first, last] = by_node.equal_range(node);
    for (auto at = first; at != last; ++at) {
      Wish& wish = wishes[at->second];
      const EntityRecord& e = entities_[term.target];
      if (e.type != EntityType::place || e.country != wish.country || (e.flags & is_region)) continue;
      const bool better = (term.flags & canonical) != 0 && !wish.canonical_name;
      if (wish.place != none && !better) continue;
      wish.place = term.target;
      wish.canonical_name = (term.flags & canonical) != 0;
    }
  });
  std::deque<std::string> ids;
  for (std::size_t i = 0; i < capitals_.size(); ++i) {
    const Capital& c = capitals_[i];
    const std::uint32_t place = capital_place(c, wishes[i].country, wishes[i].place);
    if (wishes[i].place == none) {
      ids.emplace_back(image_.view(entities_[place].id));
      ids_.emplace(ids.back(), Place{place, c.file, c.name.text.line});
    }
    EntityRecord& owner = entities_[c.owner];
    if (owner.code.length == 0) owner.code = entities_[wishes[i].country].code;
    entities_[place].flags |= is_capital;
    entities_[place].country = c.owner;
    Reporter report(*files_[c.file], diagnostics_);
    add_name(c.name, place, c.file, report);
  }
  // Brussels is Belgium's, and stands for the European Union.
  for (const Capital& seat : seats_) {
    bool found = false;
    for (EntityRecord& e : entities_)
      if (e.type == EntityType::place && (e.flags & is_capital) != 0 && image_.view(e.name) == seat.name.text.text) {
        e.seat_of = seat.owner;
        found = true;
      }
    if (!found)
      Reporter(*files_[seat.file], diagnostics_).error(seat.name.text, "unknown-capital", fmt::format("no country has a capital '{}'", seat.name.text.text),
                                                       "name the capital of a country, or use metonym");
  }
  trie_.mark_capitals(entities_);
  for (const std::string& id : ids) ids_.erase(id);  // the views end here
}

void GazetteerCompiler::write_index() {
  std::size_t size = 16;
  while (size < entities_.size() * 2) size *= 2;
  std::vector<std::uint32_t> index(size);
  for (std::uint32_t i = 0; i < entities_.size(); ++i) {
    std::size_t slot = hash64(image_.view(entities_[i].id)) & (size - 1);
    while (index[slot] != 0) slot = (slot + 1) & (size - 1);
    index[slot] = i + 1;
  }
  image_.add(TableId::entity_index, index);
}

void GazetteerCompiler::finish() {
  resolve_countries();
  make_capitals();
  trie_.write(image_, below_.empty());
  write_index();
  image_.add(TableId::entities, entities_);
  image_.add(TableId::roles, roles_);
  image_.add(TableId::titles, titles_);
  image_.add(TableId::kinds, kinds_);
  image_.add(TableId::removals, removals_);
}

}  // namespace actant
