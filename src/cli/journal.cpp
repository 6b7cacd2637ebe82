#include "cli/journal.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <iterator>
#include <utility>

#include "base/hash.hpp"
#include "base/mapped_file.hpp"
#include "cli/terminal.hpp"

namespace actant {
namespace {

constexpr std::string_view first_line = "actant journal 1";

/// In the order of the line; names are part of the format.
template <class Mark>
auto numbers_of(Mark& m) {
  return std::array{std::pair{"taken", &m.state.taken}, std::pair{"documents", &m.state.documents}, std::pair{"bytes", &m.state.bytes},
                    std::pair{"failed", &m.state.failed}, std::pair{"passed_over", &m.state.passed_over},
                    std::pair{"found", &m.state.found}, std::pair{"duplicates", &m.state.duplicates},
                    std::pair{"repeats", &m.state.repeats}, std::pair{"digest", &m.state.digest},
                    std::pair{"output", &m.output.length}, std::pair{"output_begin", &m.output.begin},
                    std::pair{"output_hash", &m.output.hash}, std::pair{"failures", &m.failures.length},
                    std::pair{"failures_begin", &m.failures.begin}, std::pair{"failures_hash", &m.failures.hash},
                    std::pair{"left_out", &m.left_out.length}, std::pair{"left_out_begin", &m.left_out.begin},
                    std::pair{"left_out_hash", &m.left_out.hash}};
}

bool read_number(std::string_view text, int base, std::uint64_t& out) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, base);
  return error == std::errc() && end == text.data() + text.size();
}

bool read_list(std::string_view text, std::vector<std::uint64_t>& out) {
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    std::uint64_t n = 0;
    if (!read_number(text.substr(0, comma), 16, n)) return false;
    out.push_back(n);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return true;
}

std::string list(const std::vector<std::uint64_t>& numbers) {
  std::string out;
  for (const std::uint64_t n : numbers) fmt::format_to(std::back_inserter(out), "{}{:x}", out.empty() ? "" : ",", n);
  return out;
}

/// Fields with tabs between: numbers by name, then lists, then the file, which may hold anything but is escaped.
bool read_mark(std::string_view line, JournalContent& content) {
  JournalMark mark;
  const auto field = [&](std::string_view name, std::string_view& value) {
    if (!line.starts_with(name) || line.size() <= name.size() || line[name.size()] != '=') return false;
    line.remove_prefix(name.size() + 1);
    const std::size_t end = std::min(line.find('\t'), line.size());
    value = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return true;
  };
  std::string_view value;
  for (const auto& [name, number] : numbers_of(mark))
    if (!field(name, value) || !read_number(value, 16, *number)) return false;
  if (!field("failed_numbers", value) || !read_list(value, content.failed)) return false;
  if (!field("events", value) || !read_list(value, content.events)) return false;
  if (!field("file", value)) return false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\' && i + 1 < value.size()) {
      ++i;
      mark.file += value[i] == 'n' ? '\n' : value[i] == 't' ? '\t' : value[i];
    } else {
      mark.file += value[i];
    }
  }
  content.marks.push_back(std::move(mark));
  content.failed_until.push_back(content.failed.size());
  content.events_until.push_back(content.events.size());
  return true;
}

}  // namespace

JournalContent parse_journal(std::string_view text) {
  JournalContent content;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) break;
    std::string_view line = text.substr(at, end - at);
    const std::size_t mark = line.rfind(" #");
    std::uint64_t sum = 0;
    if (mark == std::string_view::npos || !read_number(line.substr(mark + 2), 16, sum) || sum != hash64(line.substr(0, mark))) break;
    line = line.substr(0, mark);
    if (at == 0) {
      if (line != first_line) break;
    } else if (line.starts_with("is ")) {
      content.identity.emplace_back(line.substr(3));
    } else if (line.starts_with("at ")) {
      if (!read_mark(line.substr(3), content)) break;
      content.mark_ends.push_back(end + 1);
    } else if (line == "sync") {
      content.durable = content.marks.size();
    } else if (line == "done") {
      content.done = true;
    } else {
      break;
    }
    at = end + 1;
    content.bytes = at;
  }
  return content;
}

Journal::~Journal() {
  if (fd_ >= 0) ::close(fd_);
}

std::string Journal::open(const std::string& path) {
  path_ = path;
  while (true) {
    fd_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (fd_ < 0) return fmt::format("{}: {}", for_message(path), std::strerror(errno));
    if (::flock(fd_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
      ::close(std::exchange(fd_, -1));
      return fmt::format("{}: another run is writing this output", for_message(path));
    }
    // A run that has just ended may have taken the name away before the lock came to us.
    struct stat opened {}, named {};
    if (::fstat(fd_, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino) return {};
    ::close(std::exchange(fd_, -1));
  }
}

JournalContent Journal::read() const {
  const auto file = MappedFile::open(path_);
  return file ? parse_journal(file.value().bytes()) : JournalContent();
}

bool Journal::add_line(std::string line) {
  fmt::format_to(std::back_inserter(line), " #{:x}\n", hash64(line));
  std::string_view rest = line;
  while (!rest.empty() && error_ == 0) {
    const ssize_t n = ::write(fd_, rest.data(), rest.size());
    if (n >= 0) rest.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR) error_ = errno;
  }
  return error_ == 0;
}

bool Journal::begin(const std::vector<std::string>& identity) {
  if (!cut(0) || !add_line(std::string(first_line))) return false;
  for (const std::string& line : identity)
    if (!add_line("is " + line)) return false;
  return true;
}

bool Journal::cut(std::uint64_t bytes) {
  if (::ftruncate(fd_, static_cast<off_t>(bytes)) != 0) error_ = errno;
  return error_ == 0;
}

bool Journal::add(const JournalMark& mark, const std::vector<std::uint64_t>& failed, const std::vector<std::uint64_t>& events) {
  std::string line = "at ";
  for (const auto& [name, number] : numbers_of(mark)) fmt::format_to(std::back_inserter(line), "{}={:x}\t", name, *number);
  line += "failed_numbers=" + list(failed) + "\tevents=" + list(events) + "\tfile=";
  for (char c : mark.file) {
    if (c == '\\') line += "\\\\";
    else if (c == '\n') line += "\\n";
    else if (c == '\t') line += "\\t";
    else line += c;
  }
  return add_line(std::move(line));
}

bool Journal::sync() {
  if (::fdatasync(fd_) != 0 && errno != EINVAL) error_ = errno;
  return error_ == 0;
}

void Journal::remove() {
  if (fd_ < 0) return;
  ::unlink(path_.c_str());
  ::close(std::exchange(fd_, -1));
}

}  // namespace actant
