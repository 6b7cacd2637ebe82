#include "cli/extract_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <utility>

#include "base/date.hpp"
#include "cli/interrupt.hpp"
#include "cli/progress.hpp"
#include "cli/result_sink.hpp"
#include "cli/terminal.hpp"
#include "pipeline/resource_tables.hpp"

namespace actant {
namespace {

int complain(const std::string& what, int status = 2) {
  print_safely(stderr, fmt::format("actant: {}\n", what));
  return status;
}

BatchOptions batch_options(const ExtractCommand& c) {
  BatchOptions options;
  options.writer.format = c.format == "tsv" ? Format::tsv : Format::json;
  options.writer.entities = c.entities;
  options.writer.explain = c.explain;
  options.writer.byte_offsets = c.offsets == "bytes";
  options.writer.spreadsheet_safe = c.spreadsheet_safe;
  options.extract.likely_date = c.date;
  options.text_only = c.text;
  options.extract.entities_only = c.entities;
  options.extract.events_only = c.events_only;
  options.extract.explain = c.explain;
  options.jobs = c.jobs;
  options.one_by_one = c.line_buffered || ::isatty(STDOUT_FILENO) != 0;
  options.dedupe = c.dedupe;
  options.one_a_day = c.one_a_day;
  return options;
}

ResultOptions result_options(const ExtractCommand& c, const BatchOptions& batch, const Resources& resources) {
  ResultOptions results;
  results.output = c.output;
  if (!c.no_header && !c.text) results.header = Writer(batch.writer).header();
  results.ending = batch.writer.format == Format::json ? ".jsonl" : c.text ? ".txt" : ".tsv";
  results.failed = c.failed;
  results.left_out = c.left_out;
  results.resume = c.resume;
  for (const std::string& line : c.identity) results.identity.push_back(for_message(line));
  // A user's own names may change between two runs: what was read counts, not what the files are called.
  std::string digests;
  for (const Image& image : resources.tables().images) digests.append(digests.empty() ? "" : "+").append(image.source_digest());
  results.identity.push_back("resources=" + digests);
  return results;
}

std::string left_out_words(const BatchState& state) {
  std::string line;
  if (state.duplicates > 0) line += fmt::format("{} near-identical documents", state.duplicates);
  if (state.repeats > 0) line += fmt::format("{}{} repeated events", line.empty() ? "" : " and ", state.repeats);
  return line;
}

/// Hands everything on, and tells how far the run is.
class WatchedSink : public BatchSink {
 public:
  WatchedSink(ResultSink& sink, Progress& progress) : sink_(sink), progress_(progress) {}
  bool take(const BatchChunk& chunk) override {
    progress_.update(chunk.state);
    return sink_.take(chunk);
  }

 private:
  ResultSink& sink_;
  Progress& progress_;
};

}  // namespace

int run_extract(const ExtractCommand& c) {
  if (!c.date.empty() && !parse_iso_date(c.date)) return complain(fmt::format("--date: '{}' is no date; write it as 2025-02-25", c.date));
  Result<InputOptions> inputs = input_options(c.input);
  if (!inputs) return complain(inputs.error().message);
  const std::optional<Resources> resources = load_resources(c.resources);
  if (!resources) return 2;
  std::signal(SIGPIPE, SIG_IGN);
  const auto began = std::chrono::steady_clock::now();

  BatchOptions options = batch_options(c);
  ResultOptions results = result_options(c, options, *resources);
  std::atomic<Progress*> progress_line = nullptr;
  results.say = [&](const std::string& line) {
    if (Progress* p = progress_line) p->say(line);
    else complain(line);
  };
  ResultSink sink(std::move(results));
  // From here on there may be something to save.
  const InterruptWatch watch([&] {
    const std::uint64_t documents = sink.interrupt();
    if (Progress* p = progress_line) p->hide();
    if (sink.resumable()) complain(fmt::format("interrupted after {} documents; the same command with --resume goes on", documents));
  });
  if (const std::string problem = sink.open(); !problem.empty()) return complain(problem);
  options.by_input = sink.by_input();
  if (sink.complete()) return sink.start().state.failed > 0 ? 1 : c.exit_status && sink.start().state.found == 0 ? 3 : 0;

  InputOptions same_inputs = inputs.value();
  const std::unique_ptr<DocumentSource> source = open_inputs(std::move(inputs).value());

  // A bar below results that scroll by, or in a log, helps nobody.
  const char* terminal = std::getenv("TERM");
  const bool visible = !c.quiet && ::isatty(STDERR_FILENO) != 0 && (!c.output.empty() || ::isatty(STDOUT_FILENO) == 0) && terminal != nullptr &&
                       std::strcmp(terminal, "dumb") != 0;
  Progress progress(*source, std::move(same_inputs), sink.start().state, visible);
  progress_line = &progress;
  WatchedSink watched(sink, progress);
  const BatchResult result = run_batch(*resources, *source, options, watched, sink.start());
  progress.hide();
  progress_line = nullptr;
  if (interrupted()) {
    // The other thread is about to end the program.
    while (true) ::pause();
  }
  if (result.changed)
    return complain(fmt::format("{}: cannot resume: the input is not that of the earlier run; without --resume the run begins anew", for_message(c.output)));
  if (sink.error() == EPIPE) return 0;  // the reader has seen enough
  if (!sink.commit()) {
    complain(fmt::format("{}: {}{}", for_message(sink.error_name()), std::strerror(sink.error()),
                         sink.resumable() ? "; the same command with --resume goes on" : ""));
    sink.keep_for_resume();
    return 1;
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - began;
  if (c.summary || (progress.shown() && !c.quiet)) complain(summary(result, sink.start().state, seconds.count(), c.entities));
  if (const std::string left_out = left_out_words(result); !left_out.empty() && !c.quiet) complain("left out: " + left_out);
  if (result.failed > 0) return 1;
  return c.exit_status && result.found == 0 ? 3 : 0;
}

}  // namespace actant
