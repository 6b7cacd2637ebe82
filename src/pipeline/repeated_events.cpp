#include "pipeline/repeated_events.hpp"

#include "base/hash.hpp"

namespace actant {
namespace {

std::string_view name_of(const Document& doc, const Argument& argument) {
  if (argument.entity != none) return doc.entities()[argument.entity].name;
  return doc.text().substr(argument.span.begin, argument.span.size());
}

/// Names from the gazetteers by their id, all others by their letters.
void append_party(const Document& doc, const Argument& argument, std::string& out) {
  if (argument.entity != none && !doc.entities()[argument.entity].id.empty()) {
    out.append(1, '#').append(doc.entities()[argument.entity].id);
  } else {
    for (char c : name_of(doc, argument)) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  out += '\0';
}

std::string_view day_of(const Document& doc, const Triple& triple) { return triple.date.empty() ? doc.date() : triple.date; }

}  // namespace

std::uint64_t event_key(const Document& doc, const Triple& triple) {
  const std::string_view day = day_of(doc, triple);
  if (day.size() < 10) return 0;
  std::string key;
  append_party(doc, triple.actor, key);
  append_party(doc, triple.target, key);
  key.append(!triple.cameo.empty() ? triple.cameo : triple.lemma).append(1, '\0').append(day);
  key += triple.negated ? 'n' : 'p';
  key += static_cast<char>('0' + static_cast<int>(triple.modality));
  const std::uint64_t h = hash64(key);
  return h == 0 ? 1 : h;
}

std::string event_words(const Document& doc, const Triple& triple) {
  std::string out;
  for (const std::string_view part : {name_of(doc, triple.actor), triple.lemma, name_of(doc, triple.target), day_of(doc, triple)}) {
    if (!out.empty()) out += '\t';
    for (char c : part) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return out;
}

}  // namespace actant
