// When two triples tell the same event: the same actor, action or event, target, polarity, modality and date.
#pragma once

#include <cstdint>
#include <string>

#include "actant/document.hpp"

namespace actant {

/// A hash of what makes the event; 0 if the day is unknown, since then nothing can be said.
std::uint64_t event_key(const Document& doc, const Triple& triple);

/// Actor, action, target and date with tabs between, for a person.
std::string event_words(const Document& doc, const Triple& triple);

}  // namespace actant
