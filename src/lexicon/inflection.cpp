#include "lexicon/inflection.hpp"

namespace actant {
namespace {

bool vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool sibilant(std::string_view word) {
  for (std::string_view end : {"s", "x", "z", "ch", "sh"})
    if (word.ends_with(end)) return true;
  return false;
}

std::array<std::string, 3> without_s(std::string_view form) {
  std::array<std::string, 3> out;
  if (form.size() < 3 || !form.ends_with('s')) return out;
  const std::string_view stem = form.substr(0, form.size() - 1);
  if (stem.ends_with("ie") && stem.size() > 3) return {std::string(stem.substr(0, stem.size() - 2)) + 'y', std::string(stem), {}};
  if (stem.ends_with('e') && sibilant(stem.substr(0, stem.size() - 1)))
    return {std::string(stem), std::string(stem.substr(0, stem.size() - 1)), {}};
  out[0] = stem;
  return out;
}

/// Words in -man that are no compounds of "man".
bool no_man(std::string_view phrase) {
  const std::string_view last = phrase.substr(phrase.rfind(' ') + 1);
  for (std::string_view word : {"human", "german", "roman", "ottoman", "shaman", "talisman", "norman"})
    if (last.size() == word.size() && last.substr(1) == word.substr(1) && (last[0] | 0x20) == word[0]) return true;
  return false;
}

/// Bases of stem + ed, ing, er, est: banning -> bann, banne, ban.
std::array<std::string, 3> without_suffix(std::string_view form, std::string_view suffix) {
  std::array<std::string, 3> out;
  if (form.size() < suffix.size() + 2 || !form.ends_with(suffix)) return out;
  const std::string_view stem = form.substr(0, form.size() - suffix.size());
  if (stem.ends_with('i') && suffix != "ing") return {std::string(stem.substr(0, stem.size() - 1)) + 'y', std::string(stem) + 'e', {}};
  out[0] = stem;
  out[1] = std::string(stem) + 'e';
  if (stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2] && !vowel(stem.back())) out[2] = stem.substr(0, stem.size() - 1);
  return out;
}

}  // namespace

std::string plural_of(std::string_view noun) {
  std::string out(noun);
  const auto ends = [&](std::string_view s) { return noun.ends_with(s); };
  if (ends("man") && !no_man(noun)) {
    out.replace(out.size() - 2, 1, "e");
  } else if (sibilant(noun)) {
    out += "es";
  } else if (ends("y") && noun.size() > 1 && !vowel(noun[noun.size() - 2])) {
    out.replace(out.size() - 1, 1, "ies");
  } else {
    out += 's';
  }
  return out;
}

std::array<std::string, 3> bases_of(std::string_view form, Tag tag) {
  switch (tag) {
    case Tag::NNS: case Tag::NNPS: case Tag::VBZ: return without_s(form);
    case Tag::VBD: case Tag::VBN: return without_suffix(form, "ed");
    case Tag::VBG: return without_suffix(form, "ing");
    case Tag::JJR: case Tag::RBR: return without_suffix(form, "er");
    case Tag::JJS: case Tag::RBS: return without_suffix(form, "est");
    default: return {};
  }
}

}  // namespace actant
