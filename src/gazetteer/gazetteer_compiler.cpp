#include "gazetteer/gazetteer_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/hash.hpp"
#include "base/unicode.hpp"

namespace actant {
namespace {

const std::vector<std::string_view> known_keys = {
    "type", "country", "name", "alias", "acronym", "adj", "people", "capital", "metonym", "code",
    "role", "title", "kind", "gender", "valid", "remove"};
constexpr std::array<std::string_view, 4> type_names = {"person", "country", "organization", "place"};

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

}  // namespace

GazetteerCompiler::GazetteerCompiler(WordTable& words, const Lexicon& lexicon, ImageBuilder& image,
                                     std::vector<Diagnostic>& diagnostics, const Gazetteer* below)
    : words_(words), lexicon_(lexicon), image_(image), diagnostics_(diagnostics), below_(below), trie_(lexicon, words) {}

void GazetteerCompiler::add(const SourceFile& file, std::uint32_t file_index) {
  Reporter report(file, diagnostics_);
  const SectionFile sections = read_sections(file, true, report);
  std::unordered_map<std::string, Piece> defaults;
  for (const Directive& d : sections.directives) {
    if (d.name.text != "default") {
      report.error(d.name, "unknown-directive", fmt::format("unknown directive '%{}'", d.name.text), "did you mean '%default'?");
      continue;
    }
    std::string_view rest = d.value.text;
    while (!rest.empty()) {
      const std::string_view item = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), item.size() + 1));
      const std::size_t equals = item.find('=');
      if (equals == std::string_view::npos) {
        report.error(d.value, "bad-default", fmt::format("'{}' is no key=value", item), "write %default type=person country=fra");
        continue;
      }
      defaults[std::string(item.substr(0, equals))] = {item.substr(equals + 1), d.value.line, d.value.column};
    }
  }
  for (const Section& section : sections.sections) add_section(section, defaults, file_index, report);
}

void GazetteerCompiler::add_section(const Section& section, const std::unordered_map<std::string, Piece>& defaults,
                                    std::uint32_t file, Reporter& report) {
  const auto index = static_cast<std::uint32_t>(entities_.size());
  EntityRecord e;
  e.file = file;
  e.line = section.name.line;
  Piece type{}, country{};
  if (const auto d = defaults.find("type"); d != defaults.end()) type = d->second;
  if (const auto d = defaults.find("country"); d != defaults.end()) country = d->second;
  const Entry* name = nullptr;
  for (const Entry& entry : section.entries) {
    const std::string_view key = entry.key.text;
    if (key == "remove") {
      const bool whole = entry.value.text == "yes";
      removals_.push_back({image_.string(section.name.text), image_.string(whole ? "" : entry.value.text)});
      if (section.entries.size() == 1) return;
    }
    if (key == "type") type = entry.value;
    if (key == "country") country = entry.value;
    if (key == "name") {
      if (name != nullptr) report.error(entry.key, "second-name", "a second canonical name", "write alias = …");
      name = &entry;
    }
  }
  if (!ids_.emplace(std::string(section.name.text), index).second) {
    report.error(section.name, "duplicate-id", fmt::format("the id '{}' is there twice", section.name.text), "rename or merge one");
    return;
  }
  const auto kind = std::find(type_names.begin(), type_names.end(), type.text);
  if (kind == type_names.end()) {
    const Piece at = type.text.empty() ? section.name : type;
    report.error(at, "unknown-type", type.text.empty() ? "an entry without a type" : fmt::format("unknown type '{}'", type.text),
                 "use person, country, organization or place");
    return;
  }
  e.type = static_cast<EntityType>(kind - type_names.begin());
  e.id = image_.string(section.name.text);
  if (name == nullptr) {
    report.error(section.name, "no-name", "an entry without a name", "add name = …");
    return;
  }
  e.name = image_.string(name->value.text);
  e.roles.begin = static_cast<std::uint32_t>(roles_.size());
  e.titles.begin = static_cast<std::uint32_t>(titles_.size());
  e.kinds.begin = static_cast<std::uint32_t>(kinds_.size());
  entities_.push_back(e);
  EntityRecord& record = entities_.back();

  for (const Entry& entry : section.entries) {
    const std::string_view key = entry.key.text, value = entry.value.text;
    if (value.empty()) {
      report.error(entry.value, "empty-value", fmt::format("'{}' has no value", key), "give one or remove the line");
      continue;
    }
    if (key == "name") {
      add_name(entry, index, TermKind::name, canonical, file, report);
    } else if (key == "alias") {
      add_name(entry, index, TermKind::name, 0, file, report);
    } else if (key == "acronym") {
      add_name(entry, index, TermKind::acronym, exact_case, file, report);
    } else if (key == "adj") {
      add_name(entry, index, TermKind::adjective, 0, file, report);
    } else if (key == "people") {
      add_name(entry, index, TermKind::people, 0, file, report);
    } else if (key == "metonym") {
      add_name(entry, index, TermKind::metonym, 0, file, report);
    } else if (key == "capital") {
      capitals_.push_back({index, std::string(value), file, entry.key.line});
    } else if (key == "code") {
      if (record.code.length > 0) report.error(entry.key, "second-code", "a second code contradicts the first", "keep one");
      record.code = image_.string(value);
    } else if (key == "role" || key == "title") {
      // The dates are the last word, if it looks like a range.
      std::string_view text = value;
      RoleRecord role;
      const std::size_t space = value.rfind(' ');
      const std::string_view last = space == std::string_view::npos ? std::string_view() : value.substr(space + 1);
      if (last.find("..") != std::string_view::npos || (!last.empty() && last.size() == 4 && last.find_first_not_of("0123456789") == std::string_view::npos)) {
        if (const auto range = parse_date_range(last)) {
          role.from = range->from;
          role.to = range->to;
        } else {
          report.error(entry.value, "bad-dates", fmt::format("'{}' is no range of dates", last), "write 2001-12-22..2014-09-29");
        }
        text = value.substr(0, space);
      }
      role.text = image_.string(text);
      (key == "role" ? roles_ : titles_).push_back(role);
    } else if (key == "kind") {
      for (Piece item : split_list(entry.value)) {
        std::string word;
        unicode::append_key(item.text, word);
        kinds_.push_back(words_.id(word));
      }
    } else if (key == "gender") {
      if (value == "m") record.flags |= male;
      else if (value == "f") record.flags |= female;
      else report.error(entry.value, "unknown-gender", fmt::format("unknown gender '{}'", value), "use m or f");
    } else if (key == "valid") {
      if (const auto range = parse_date_range(value)) {
        record.from = range->from;
        record.to = range->to;
      } else {
        report.error(entry.value, "bad-dates", fmt::format("'{}' is no range of dates", value), "write 1922-12-30..1991-12-26");
      }
    } else if (std::find(known_keys.begin(), known_keys.end(), key) == known_keys.end()) {
      const std::string_view near = did_you_mean(key, known_keys);
      report.error(entry.key, "unknown-key", fmt::format("unknown key '{}'", key),
                   near.empty() ? "see gazetteers/README.md, section 2" : fmt::format("did you mean '{}'?", near));
    }
  }
  record.roles.end = static_cast<std::uint32_t>(roles_.size());
  record.titles.end = static_cast<std::uint32_t>(titles_.size());
  record.kinds.end = static_cast<std::uint32_t>(kinds_.size());
  if (record.type == EntityType::place)
    place_names_.emplace(fmt::format("{}|{}", country.text, name->value.text), index);
  if (!country.text.empty() && record.type != EntityType::country) {
    Wanted wanted{index, std::string(country.text), {}};
    // The diagnostic needs the file's text: it is made now, and dropped if the id turns up later.
    if (!ids_.contains(wanted.country))
      wanted.unknown = report.make(Severity::error, country, "unknown-country", fmt::format("no country '{}'", country.text),
                                   "use an id of countries.gaz, as 'fra'");
    wanted_.push_back(std::move(wanted));
  }
}

void GazetteerCompiler::add_name(const Entry& entry, std::uint32_t entity, TermKind kind, std::uint8_t flags,
                                 std::uint32_t file, Reporter& report) {
  Term term;
  term.target = entity;
  term.kind = kind;
  term.flags = flags;
  term.file = file;
  term.line = entry.key.line;
  term.text = image_.string(entry.value.text);
  static const std::vector<std::string_view> known = {"context", "case", "weak", "from", "to"};
  for (const Attribute& a : entry.attributes) {
    if (a.key.text == "context") {
      term.flags |= needs_context;
    } else if (a.key.text == "case") {
      term.flags |= exact_case;
    } else if (a.key.text == "weak") {
      term.flags |= weak;
    } else if (a.key.text == "from" || a.key.text == "to") {
      const auto date = parse_iso_date(a.value.text);
      if (!date)
        report.error(a.value.text.empty() ? a.key : a.value, "bad-dates", fmt::format("'{}' is no date", a.value.text), "write 2001-12-22");
      else
        (a.key.text == "from" ? term.from : term.to) = day_number(*date);
    } else {
      report.error(a.key, "unknown-attribute", fmt::format("unknown attribute '{}'", a.key.text),
                   fmt::format("did you mean '{}'?", did_you_mean(a.key.text, known)));
    }
  }
  const std::string_view text = entry.value.text;
  const bool has_upper = std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
  if (!has_upper && text.find(' ') == std::string_view::npos && (term.flags & (needs_context | exact_case | weak)) == 0) {
    std::string key;
    unicode::append_key(text, key);
    const WordId word = lexicon_.find(key);
    if (word != unknown_word && lexicon_.tags(word) != 0)
      report.warning(entry.value, "ordinary-word", fmt::format("'{}' is an ordinary word", text), "mark it {context} or {weak}");
  }
  if (!trie_.add(text, term))
    report.error(entry.value, "bad-name", fmt::format("'{}' has no word, or more than 16", text), "shorten it");
}

void GazetteerCompiler::add_phrase(std::string_view phrase, TermKind kind, std::uint32_t value) {
  Term term;
  term.target = value;
  term.kind = kind;
  trie_.add(phrase, term);
}

std::uint32_t GazetteerCompiler::copy_country(std::string_view id) {
  if (const auto at = ids_.find(std::string(id)); at != ids_.end()) return at->second;
  if (below_ == nullptr) return none;
  const std::uint32_t there = below_->find_entity(id);
  if (there == none) return none;
  // An overlay names countries of the layer below by a copy without names.
  EntityRecord e = below_->entity(there);
  e.id = image_.string(id);
  e.name = image_.string(below_->string(e.name));
  e.code = image_.string(below_->string(e.code));
  e.roles = e.titles = e.kinds = {};
  e.country = none;
  const auto index = static_cast<std::uint32_t>(entities_.size());
  entities_.push_back(e);
  ids_.emplace(std::string(id), index);
  return index;
}

void GazetteerCompiler::make_capitals() {
  for (const Capital& c : capitals_) {
    const std::string id(std::string_view(image_.view(entities_[c.country].id)));
    std::uint32_t place = none;
    if (const auto at = place_names_.find(id + "|" + c.name); at != place_names_.end()) {
      place = at->second;
    } else {
      EntityRecord e;
      e.type = EntityType::place;
      std::string place_id = id + "." + slug(c.name);
      while (!ids_.emplace(place_id, static_cast<std::uint32_t>(entities_.size())).second) place_id += "-capital";
      e.id = image_.string(place_id);
      e.name = image_.string(c.name);
      e.country = c.country;
      e.file = c.file;
      e.line = c.line;
      place = static_cast<std::uint32_t>(entities_.size());
      entities_.push_back(e);
    }
    entities_[place].flags |= is_capital;
    entities_[place].country = c.country;
    Term term;
    term.target = place;
    term.kind = TermKind::capital;
    term.flags = canonical;
    term.file = c.file;
    term.line = c.line;
    term.text = image_.string(c.name);
    trie_.add(c.name, term);
  }
}

void GazetteerCompiler::finish(bool bottom_layer) {
  for (const Wanted& w : wanted_) {
    const std::uint32_t country = copy_country(w.country);
    entities_[w.entity].country = country;
    if (country == none) diagnostics_.push_back(w.unknown);
  }
  make_capitals();
  std::size_t size = 16;
  while (size < entities_.size() * 2) size *= 2;
  std::vector<std::uint32_t> index(size);
  for (std::uint32_t i = 0; i < entities_.size(); ++i) {
    std::size_t slot = hash64(image_.view(entities_[i].id)) & (size - 1);
    while (index[slot] != 0) slot = (slot + 1) & (size - 1);
    index[slot] = i + 1;
  }
  trie_.write(image_, bottom_layer);
  image_.add(TableId::entities, entities_);
  image_.add(TableId::entity_index, index);
  image_.add(TableId::roles, roles_);
  image_.add(TableId::titles, titles_);
  image_.add(TableId::kinds, kinds_);
  image_.add(TableId::removals, removals_);
}

}  // namespace actant
