#include "pipeline/import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

#include "base/unicode.hpp"
#include "pipeline/resource_compiler.hpp"

namespace actant {
namespace {

constexpr int most_rounds = 12;   // of linting; every round takes something out

struct Origin { std::size_t entity; std::size_t fact; };
constexpr std::size_t whole = static_cast<std::size_t>(-1);

std::string slug_of(std::string_view name) {
  std::string key, out;
  unicode::append_key(name, key);
  for (char c : key) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain) out += c;
    else if (!out.empty() && out.back() != '-') out += '-';
  }
  while (out.ends_with('-')) out.pop_back();
  if (out.size() > 60) out.resize(60);
  while (out.ends_with('-')) out.pop_back();
  return out.empty() ? "x" : out;
}

/// Writes the entities; `origins` says of every line of the text where it comes from.
std::string write(const std::vector<ForeignEntity>& entities, std::string_view source, std::vector<Origin>& origins) {
  std::string out = fmt::format("%gaz 1\n# converted by actant from {}\n", source.substr(source.rfind('/') + 1));
  origins.assign(3, {whole, whole});
  for (std::size_t i = 0; i < entities.size(); ++i) {
    const ForeignEntity& e = entities[i];
    if (e.facts.empty()) continue;
    fmt::format_to(std::back_inserter(out), "\n[{}]\n", e.id);
    origins.push_back({whole, whole});
    origins.push_back({i, whole});
    for (std::size_t k = 0; k < e.facts.size(); ++k) {
      const ForeignFact& f = e.facts[k];
      fmt::format_to(std::back_inserter(out), "{} = {}{}\n", f.key, f.value, f.attributes.empty() ? "" : " {" + f.attributes + "}");
      origins.push_back({i, k});
    }
  }
  return out;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string_view foreign_type(std::string_view word) {
  std::string lower;
  for (char c : word) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 28> types = {{
      {"person", "person"}, {"per", "person"}, {"people", "person"}, {"person_full", "person"}, {"politician", "person"},
      {"organization", "organization"}, {"organisation", "organization"}, {"org", "organization"}, {"company", "organization"},
      {"government", "organization"}, {"party", "organization"}, {"agency", "organization"}, {"university", "organization"}, {"team", "organization"},
      {"place", "place"}, {"location", "place"}, {"loc", "place"}, {"gpe", "place"}, {"fac", "place"}, {"city", "place"}, {"town", "place"},
      {"region", "place"}, {"province", "place"}, {"state", "place"}, {"state_or_province", "place"}, {"facility", "place"},
      {"country", "country"}, {"nation", "country"}}};
  for (const auto& [from, to] : types)
    if (from == lower) return to;
  return {};
}

void ForeignEntity::add(std::string key, std::string value, std::uint32_t at, std::string attributes) {
  for (const ForeignFact& f : facts) {
    if (f.key == key && f.value == value && f.attributes == attributes) return;
    if (key == "alias" && f.key == "name" && f.value == value) return;
  }
  facts.push_back({std::move(key), std::move(value), std::move(attributes), at});
}

bool ForeignEntity::has(std::string_view key) const {
  return std::any_of(facts.begin(), facts.end(), [&](const ForeignFact& f) { return f.key == key; });
}

void Import::refuse(std::uint32_t line, std::string_view text, std::string_view code, std::string message, std::string fix) {
  Diagnostic d;
  d.file = list_.empty() ? file_.name : list_;
  d.line = line;
  d.column = 1;
  d.code = std::string(code);
  d.message = std::move(message);
  d.fix = std::move(fix);
  d.source_line = std::string(text);
  refuse(std::move(d));
}

void Import::within(std::string name, std::string_view text) {
  list_ = std::move(name);
  if (!list_.empty()) lists_.emplace_back(list_, text);
}

std::string_view Import::source_line(std::string_view list, std::uint32_t line) const {
  std::string_view found, text = file_.text;
  for (const auto& [name, content] : lists_)
    if (name == list) text = content;
  each_line(text, [&](std::string_view one, std::uint32_t number) {
    if (number == line) found = one;
  });
  return found;
}

void Import::refuse(Diagnostic d) { findings_.push_back(std::move(d)); }

ForeignEntity& Import::entity(std::string_view name, std::string_view type, std::string_view country, std::uint32_t line, std::string_view id) {
  std::string key = fmt::format("{}|{}|{}", type, country, name);
  auto it = std::lower_bound(known_.begin(), known_.end(), key, [](const auto& x, const std::string& k) { return x.first < k; });
  if (it != known_.end() && it->first == key) return entities_[it->second];
  known_.insert(it, {std::move(key), entities_.size()});
  ForeignEntity e;
  e.line = line;
  e.file = list_;
  e.id = id.empty() ? fmt::format("{}{}", type == "country" ? std::string() : fmt::format("{}.", country.empty() ? "int" : country), slug_of(name)) : std::string(id);
  // Two of one id are two: number the second.
  for (int n = 2;; ++n) {
    auto at = std::lower_bound(ids_.begin(), ids_.end(), e.id);
    if (at == ids_.end() || *at != e.id) {
      ids_.insert(at, e.id);
      break;
    }
    e.id = fmt::format("{}-{}", e.id.substr(0, n > 2 ? e.id.rfind('-') : e.id.size()), n);
  }
  e.add("type", std::string(type), line);
  if (!country.empty() && type != "country") e.add("country", std::string(country), line);
  e.add("name", std::string(name), line);
  entities_.push_back(std::move(e));
  return entities_.back();
}

ForeignEntity& Import::country(std::string_view id, std::uint32_t line) {
  for (ForeignEntity& e : entities_)
    if (e.id == id) return e;
  ForeignEntity e;
  e.id = std::string(id);
  e.line = line;
  e.file = list_;
  ids_.insert(std::lower_bound(ids_.begin(), ids_.end(), e.id), e.id);
  entities_.push_back(std::move(e));
  return entities_.back();
}

ForeignFormat guess_format(const SourceFile& file) {
  std::string name;
  for (char c : file.name) name += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
  if (name.ends_with(".jsonl") || name.ends_with(".json")) return ForeignFormat::spacy;
  if (name.ends_with(".lst") || name.ends_with(".def")) return ForeignFormat::gate;
  if (name.ends_with(".csv")) return ForeignFormat::csv;
  ForeignFormat found = ForeignFormat::automatic;
  each_line(file.text, [&](std::string_view line, std::uint32_t) {
    line = trimmed(line);
    if (found != ForeignFormat::automatic || line.empty() || line.front() == '#') return;
    const std::size_t open = line.find('[');
    if (line.front() == '{') found = ForeignFormat::spacy;
    else if ((open != std::string_view::npos && line.find(']', open) != std::string_view::npos) || line.front() == '+') found = ForeignFormat::petrarch;
    else if (line.find('\t') != std::string_view::npos) {
      // A header names its columns.
      std::string lower;
      for (char c : line) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
      found = lower.starts_with("name\t") || lower.find("\tname\t") != std::string::npos || lower.ends_with("\tname") ? ForeignFormat::csv : ForeignFormat::regexner;
    }
  });
  return found;
}

ImportOptions import_options(const detail::ResourceTables& standard) {
  ImportOptions out;
  out.lexicon = &standard.lexicon;
  auto countries = std::make_shared<std::unordered_map<std::string, std::string>>();
  const Gazetteer& g = *standard.gazetteers.back();
  std::string key;
  const auto add = [&](std::string_view name, std::string_view id) {
    key.clear();
    unicode::append_key(name, key);
    countries->emplace(key, id);
  };
  for (std::uint32_t i = 0; i < g.entities(); ++i)
    if (g.entity(i).type == EntityType::country) {
      add(g.string(g.entity(i).name), g.string(g.entity(i).id));
      add(g.string(g.entity(i).code), g.string(g.entity(i).id));
    }
  for (std::uint32_t i = 0; i < g.terms(); ++i) {
    const Term& t = g.term(i);
    if (t.kind <= TermKind::people && (t.flags & (needs_context | weak)) == 0 && g.entity(t.target).type == EntityType::country)
      add(g.string(t.text), g.string(g.entity(t.target).id));
  }
  out.country_of = [countries](std::string_view name) {
    std::string k;
    unicode::append_key(name, k);
    const auto it = countries->find(k);
    return it == countries->end() ? std::string() : it->second;
  };
  return out;
}

Converted convert(const SourceFile& file, ForeignFormat format, const ImportOptions& options, const detail::ResourceTables& standard) {
  Import import(file, options);
  switch (format) {
    case ForeignFormat::spacy: import_spacy(import); break;
    case ForeignFormat::regexner: import_regexner(import); break;
    case ForeignFormat::gate: import_gate(import); break;
    case ForeignFormat::petrarch: import_petrarch(import); break;
    case ForeignFormat::csv: import_csv(import); break;
    case ForeignFormat::automatic: break;
  }
  std::vector<ForeignEntity>& entities = import.entities();
  Converted out;
  std::vector<Origin> origins;
  for (int round = 0; round < most_rounds; ++round) {
    out.text = write(entities, file.name, origins);
    const CompileOutput checked = compile_resources(CompileInput{{SourceFile{"converted.gaz", out.text}}}, &standard);
    if (!checked.failed) break;
    std::vector<Origin> wrong;
    for (const Diagnostic& d : checked.diagnostics) {
      if (d.severity != Severity::error || d.line >= origins.size() || origins[d.line].entity == whole) continue;
      const Origin& o = origins[d.line];
      const ForeignEntity& e = entities[o.entity];
      const std::uint32_t line = o.fact == whole ? e.line : e.facts[o.fact].line;
      Diagnostic own = d;
      own.file = e.file.empty() ? file.name : e.file;
      own.line = line;
      own.column = 1;
      own.source_line = std::string(import.source_line(e.file, line));
      import.refuse(std::move(own));
      wrong.push_back(o);
    }
    if (wrong.empty()) {   // an error that no line accounts for: nothing may be given out
      entities.clear();
      import.refuse(0, {}, "not-converted", "the outcome has errors", "report this file to the makers of actant");
      continue;
    }
    std::sort(wrong.begin(), wrong.end(), [](const Origin& x, const Origin& y) { return x.entity != y.entity ? x.entity > y.entity : x.fact > y.fact; });
    for (const Origin& o : wrong) {
      ForeignEntity& e = entities[o.entity];
      // Without its name or type an entity is nothing.
      if (o.fact == whole || (o.fact < e.facts.size() && (e.facts[o.fact].key == "name" || e.facts[o.fact].key == "type"))) e.facts.clear();
      else if (o.fact < e.facts.size()) e.facts.erase(e.facts.begin() + static_cast<std::ptrdiff_t>(o.fact));
    }
  }
  out.findings = import.findings();
  std::stable_sort(out.findings.begin(), out.findings.end(), [](const Diagnostic& x, const Diagnostic& y) {
    return x.file != y.file ? x.file < y.file : x.line < y.line;
  });
  out.lines = import.lines();
  const Diagnostic* last = nullptr;
  for (const Diagnostic& d : out.findings) {
    out.refused += last == nullptr || d.line != last->line || d.file != last->file;
    last = &d;
  }
  for (const ForeignEntity& e : entities) out.entities += !e.facts.empty();
  return out;
}

}  // namespace actant
