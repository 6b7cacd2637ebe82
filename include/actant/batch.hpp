// Many documents on many cores, in order.
//
// A reader hands out documents one after the other; workers extract; the output comes in the order of the input
// whatever their number. At most a window of documents is in memory. A document that cannot be read is reported
// and does not stop the rest.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "actant/extractor.hpp"
#include "actant/resources.hpp"
#include "actant/source.hpp"
#include "actant/writer.hpp"

namespace actant {

struct BatchOptions {
  WriterOptions writer;
  ExtractOptions extract;      ///< `date` is the date of documents that bring none
  unsigned jobs = 0;           ///< 0: one a core
};

struct BatchResult {
  std::size_t documents = 0;
  std::size_t failed = 0;      ///< files or lines that could not be read
  std::size_t passed_over = 0; ///< not meant to be read
  std::size_t found = 0;       ///< triples, or entities if only those are asked for
  bool stopped = false;        ///< the sink asked to stop
};

/// Runs over all documents of `source`. `sink` takes output in order and returns false to stop; `problem` takes one line
/// for a person about each input that failed or was passed over. Both are called by one thread at a time.
BatchResult run_batch(const Resources& resources, DocumentSource& source, const BatchOptions& options,
                      const std::function<bool(std::string_view)>& sink,
                      const std::function<void(const std::string&)>& problem);

}  // namespace actant
