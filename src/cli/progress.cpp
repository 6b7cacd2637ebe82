#include "cli/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>

#include "cli/terminal.hpp"
#include "input/folder.hpp"

namespace actant {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

/// A run that is over by then needs no bar.
constexpr double patience = 1.0;

std::string grouped(std::uint64_t n) {
  std::string digits = fmt::format("{}", n);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string clock_time(double seconds) {
  const auto s = static_cast<std::uint64_t>(seconds + 0.5);
  return fmt::format("{}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
}

std::string megabytes(double bytes) { return bytes < 1e7 ? fmt::format("{:.1f} MB", bytes / 1e6) : fmt::format("{:.0f} MB", bytes / 1e6); }

bool regular(const std::string& path) {
  std::error_code code;
  return path != "-" && fs::is_regular_file(path, code);
}

/// Bytes of all files that will be read; 0 if one of them, or the list of them, is a pipe or the like. `over` ends the walk.
std::uint64_t size_of(const InputOptions& inputs, const std::function<bool()>& over) {
  std::error_code code;
  if (!inputs.list.empty() && !regular(inputs.list)) return 0;
  const Globs globs(inputs.globs);
  ReadCounts list_read;
  Paths paths(inputs, globs, list_read);
  std::uint64_t sum = 0;
  for (FoundPath found; paths.next(found);) {
    if (over()) return 0;
    if (!found.trouble.empty()) continue;
    if (!regular(found.path)) return 0;
    if (const std::uintmax_t size = fs::file_size(found.path, code); !code) sum += size;
  }
  return sum + list_read.bytes;  // the source counts its list, too
}

}  // namespace

Progress::Progress(const DocumentSource& source, InputOptions inputs, const BatchState& start, bool visible)
    : source_(source), inputs_(std::move(inputs)), start_(start), began_(std::chrono::steady_clock::now()), state_(start) {
  if (visible) thread_ = std::thread([this] { run(); });
}

Progress::~Progress() {
  hide();
  if (thread_.joinable()) thread_.join();
}

double Progress::seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count(); }

void Progress::update(const BatchState& state) {
  if (!thread_.joinable()) return;
  const std::lock_guard lock(lock_);
  if (state_.taken == start_.taken) skipped_ = start_.taken == 0 ? 0 : source_.progress().bytes;
  state_ = state;
}

void Progress::say(const std::string& line) {
  const std::lock_guard lock(lock_);
  erase();
  print_safely(stderr, fmt::format("actant: {}\n", line));
}

void Progress::hide() {
  {
    const std::lock_guard lock(lock_);
    over_ = true;
    erase();
  }
  ended_.notify_all();
}

void Progress::run() {
  const std::uint64_t total = size_of(inputs_, [this] {
    const std::lock_guard lock(lock_);
    return over_;
  });
  std::unique_lock lock(lock_);
  total_ = total;
  while (!over_) {
    if (seconds() >= patience) paint();
    ended_.wait_for(lock, milliseconds(200));
  }
}

void Progress::erase() {
  if (painted_) std::fputs("\r\x1b[K", stderr);
  painted_ = false;
}

void Progress::paint() {
  const SourceProgress read = source_.progress();
  const double elapsed = seconds();
  const double speed = static_cast<double>(state_.bytes - start_.bytes) / elapsed;
  std::string line;
  if (total_ > 0) {
    const double done = std::min(1.0, static_cast<double>(read.bytes) / static_cast<double>(total_));
    const auto filled = static_cast<std::size_t>(done * 20);
    line = fmt::format("[{:#<{}}{:.<{}}] {:3.0f}%  ", "", filled, "", 20 - filled, done * 100);
  }
  line += fmt::format("{} files  {} documents  {}/s  {} triples", grouped(read.files), grouped(state_.documents), megabytes(speed), grouped(state_.found));
  if (state_.failed > 0) line += fmt::format("  {} failed", grouped(state_.failed));
  if (total_ > 0 && read.bytes > skipped_ && read.bytes <= total_) {
    // What was taken up from an earlier run says nothing about the speed of this one.
    const double left = elapsed * static_cast<double>(total_ - read.bytes) / static_cast<double>(read.bytes - skipped_);
    if (state_.taken > start_.taken) line += "  " + clock_time(left) + " left";
  }
  struct winsize window {};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 1 && line.size() >= window.ws_col) line.resize(window.ws_col - 1U);
  std::fputs(("\r" + line + "\x1b[K").c_str(), stderr);
  std::fflush(stderr);
  painted_ = true;
  shown_ = true;
}

std::string summary(const BatchState& state, const BatchState& start, double seconds, bool entities) {
  const auto bytes = static_cast<double>(state.bytes - start.bytes);
  std::string line = fmt::format("{} documents, {} in {}", grouped(state.documents), megabytes(static_cast<double>(state.bytes)),
                                 seconds < 10 ? fmt::format("{:.1f} s", seconds) : clock_time(seconds));
  if (seconds > 0) line += fmt::format(" ({}/s)", megabytes(bytes / seconds));
  line += fmt::format(": {} {}", grouped(state.found), entities ? "entities" : "triples");
  if (state.failed > 0) line += fmt::format("; {} failed", grouped(state.failed));
  if (state.passed_over > 0) line += fmt::format("; {} passed over", grouped(state.passed_over));
  if (start.taken > 0) line += fmt::format("; {} documents were done by an earlier run", grouped(start.documents));
  return line;
}

}  // namespace actant
