#include "cli/extract_command.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#include "base/date.hpp"

namespace actant {
namespace {

volatile std::sig_atomic_t interrupted = 0;
void interrupt(int) { interrupted = 1; }

/// Standard output, or a file that appears only when it is complete.
class Sink {
 public:
  explicit Sink(std::string path) : path_(std::move(path)) {
    if (path_.empty()) return;
    temporary_ = path_ + ".actant-" + std::to_string(::getpid());
    fd_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd_ < 0) error_ = errno;
  }
  ~Sink() {
    if (!path_.empty() && fd_ >= 0) {
      ::close(fd_);
      ::unlink(temporary_.c_str());
    }
  }
  bool write(std::string_view text) {
    std::string safe;
    if (path_.empty() && ::isatty(fd_) != 0) {
      // A terminal obeys control characters; a text from outside must not command it.
      for (char c : text) {
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F) safe += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
        else safe += c;
      }
      text = safe;
    }
    while (!text.empty() && error_ == 0) {
      const ssize_t n = ::write(fd_, text.data(), text.size());
      if (n >= 0) text.remove_prefix(static_cast<std::size_t>(n));
      else if (errno != EINTR || interrupted != 0) error_ = errno;
    }
    return error_ == 0 && interrupted == 0;
  }
  bool commit() {
    if (error_ != 0 || path_.empty()) return error_ == 0;
    if (::fsync(fd_) != 0 && errno != EINVAL) error_ = errno;
    if (::close(fd_) != 0) error_ = errno;
    fd_ = -1;
    if (error_ == 0 && std::rename(temporary_.c_str(), path_.c_str()) != 0) error_ = errno;
    if (error_ != 0) ::unlink(temporary_.c_str());
    return error_ == 0;
  }
  int error() const { return error_; }
  const char* name() const { return path_.empty() ? "standard output" : path_.c_str(); }

 private:
  std::string path_, temporary_;
  int fd_ = 1;
  int error_ = 0;
};

}  // namespace

int run_extract(const ExtractCommand& c) {
  if (!c.date.empty() && !parse_iso_date(c.date)) {
    fmt::print(stderr, "actant: --date: '{}' is no date; write it as 2025-02-25\n", c.date);
    return 2;
  }
  Resources resources = Resources::standard();
  if (!c.resources.empty()) {
    auto mapped = Resources::map(c.resources);
    if (!mapped) {
      fmt::print(stderr, "actant: {}\n", mapped.error().message);
      return 2;
    }
    resources = mapped.value();
  }
  if (!c.gazetteers.empty()) {
    auto layered = resources.with(c.gazetteers);
    if (!layered) {
      for (const Diagnostic& d : layered.error().diagnostics) fmt::print(stderr, "{}", to_string(d));
      fmt::print(stderr, "actant: {}\n", layered.error().message);
      return 2;
    }
    resources = layered.value();
  }
  std::signal(SIGPIPE, SIG_IGN);
  struct sigaction action {};
  action.sa_handler = interrupt;
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);

  BatchOptions options;
  options.writer.format = c.format == "tsv" ? Format::tsv : Format::json;
  options.writer.entities = c.entities;
  options.writer.explain = c.explain;
  options.writer.byte_offsets = c.offsets == "bytes";
  options.extract.date = c.date;
  options.extract.entities_only = c.entities;
  options.extract.events_only = c.events_only;
  options.extract.explain = c.explain;
  options.jobs = c.jobs;
  InputOptions inputs;
  inputs.paths = c.inputs;
  if (inputs.paths.empty()) inputs.paths.emplace_back("-");
  inputs.format = c.input_format == "text" ? InputFormat::text : c.input_format == "jsonl" ? InputFormat::jsonl : InputFormat::automatic;
  const std::unique_ptr<DocumentSource> source = open_inputs(std::move(inputs));

  Sink sink(c.output);
  if (sink.error() != 0) {
    fmt::print(stderr, "actant: {}: {}\n", sink.name(), std::strerror(sink.error()));
    return 2;
  }
  bool header = c.no_header && options.writer.format == Format::tsv;
  const BatchResult result = run_batch(
      resources, *source, options,
      [&](std::string_view text) {
        if (header) {
          header = false;
          return true;
        }
        return sink.write(text);
      },
      [](const std::string& problem) { fmt::print(stderr, "actant: {}\n", problem); });
  if (interrupted != 0) return 130;
  if (sink.error() == EPIPE) return 0;  // the reader has seen enough
  if (!sink.commit()) {
    fmt::print(stderr, "actant: {}: {}\n", sink.name(), std::strerror(sink.error()));
    return 1;
  }
  if (result.failed > 0) return 1;
  return c.exit_status && result.found == 0 ? 3 : 0;
}

}  // namespace actant
