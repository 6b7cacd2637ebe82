// From text to triples: the one class that a caller needs.
//
//     actant::Extractor extractor(actant::Resources::standard());
//     actant::Document doc;
//     extractor.extract(text, {.date = "2025-02-25"}, doc);
//     for (const actant::Triple& t : doc.triples()) …
#pragma once

#include <memory>
#include <string_view>

#include "actant/document.hpp"
#include "actant/resources.hpp"

namespace actant {

struct ExtractOptions {
  std::string_view date;        ///< ISO date of the article; empty: found in the text ("GENEVA, March 3, 2019 -"), else:
  std::string_view likely_date = {};  ///< ISO date that holds if the text has none, and gives its "May 3" the year; or empty
  bool entities_only = false;   ///< no relations
  bool events_only = false;     ///< leave out triples without an event
  bool explain = false;         ///< fill Triple::why
};

/// Holds the scratch space of one worker: make one a thread. The resources are shared.
class Extractor {
 public:
  explicit Extractor(Resources resources);
  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

  /// Never fails on content. `text` is read as UTF-8 (ill-formed bytes as U+FFFD, offsets stay those of
  /// `text`), and has to outlive `doc`'s use. A text of 4 GiB or more is cut, with a warning.
  void extract(std::string_view text, const ExtractOptions& options, Document& doc);

 private:
  struct Workspace;
  std::unique_ptr<Workspace> workspace_;
};

}  // namespace actant
