// Many documents on many cores, in order.
//
// A source hands out documents one after the other; workers extract; the output comes in the order of the input
// whatever their number. At most a window of documents is in memory: when the sink is slow, reading waits. A document
// that cannot be read is noted and does not stop the rest.
//
// A run can be taken up where an earlier one was killed: keep the last BatchState that the sink has seen together with
// what it had written by then, and give both to the next run over the same input (BatchStart).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
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
  ExtractOptions extract;      ///< `likely_date` is for documents that bring none
  bool text_only = false;      ///< write the text that would be read, and nothing else
  unsigned jobs = 0;           ///< 0: one a core
  bool one_by_one = false;     ///< a chunk a document, as soon as it is done: for a pipe that never ends
  bool by_input = false;       ///< a chunk holds output of one input file alone
  bool dedupe = false;         ///< leave out documents that are nearly the same as an earlier one (0.75 of their shingles)
  bool one_a_day = false;      ///< leave out triples whose actor, action or event, target and date were there before
};

/// How far a batch is.
struct BatchState {
  std::uint64_t taken = 0;        ///< what the source gave: documents, failures, what was passed over
  std::uint64_t documents = 0;    ///< extracted
  std::uint64_t bytes = 0;        ///< of their texts
  std::uint64_t failed = 0;       ///< files or records that could not be read
  std::uint64_t passed_over = 0;  ///< not meant to be read
  std::uint64_t found = 0;        ///< triples, or entities if only those are asked for
  std::uint64_t duplicates = 0;   ///< documents left out by `dedupe`
  std::uint64_t repeats = 0;      ///< triples left out by `one_a_day`
  std::uint64_t digest = 0;       ///< of all ids, dates and texts so far
};

enum class NoteKind : std::uint8_t { failed, passed_over, remark, duplicate, repeat };

/// Something that is not in the output, and why.
struct BatchNote {
  NoteKind kind = NoteKind::failed;
  std::uint64_t number = 0;  ///< of the document, from 0
  std::string id;            ///< of the document
  std::string input;         ///< the file it comes from
  std::string message;       ///< failed, passed_over, remark (on a document that was read): one line for a person; duplicate: id of the earlier document;
                             ///< repeat: actor, action, target, date with tabs between
};

/// The output of documents that follow each other. Views hold during the call.
struct BatchChunk {
  std::string_view input;                 ///< the file they come from, with BatchOptions::by_input
  std::string_view text;                  ///< may be empty
  std::span<const BatchNote> notes;
  std::span<const std::uint64_t> events;  ///< with one_a_day: hashes of events that are new, for BatchStart
  BatchState state;                       ///< behind this chunk
};

/// Called by one thread at a time, in the order of the input.
class BatchSink {
 public:
  virtual ~BatchSink() = default;
  /// False to stop the run.
  virtual bool take(const BatchChunk& chunk) = 0;
};

/// Where an earlier run ended. Documents before are read again, since the source has to pass them, but not extracted.
struct BatchStart {
  BatchState state;
  std::vector<std::uint64_t> failed;  ///< the numbers of its failed notes: they stay failed
  std::vector<std::uint64_t> events;  ///< of all its chunks
};

struct BatchResult : BatchState {
  bool stopped = false;  ///< the sink asked to stop
  bool changed = false;  ///< the input is not that of the earlier run: nothing was given to the sink
};

/// Runs over all documents of `source`. The header of the writer is the sink's affair.
BatchResult run_batch(const Resources& resources, DocumentSource& source, const BatchOptions& options, BatchSink& sink,
                      const BatchStart& start = {});

/// The same with functions: `sink` takes the header and then all output, and returns false to stop; `problem` takes one
/// line for a person about each input that failed or was passed over.
BatchResult run_batch(const Resources& resources, DocumentSource& source, const BatchOptions& options,
                      const std::function<bool(std::string_view)>& sink,
                      const std::function<void(const std::string&)>& problem);

}  // namespace actant
