#include "cli/result_sink.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <thread>
#include <utility>

#include "base/hash.hpp"
#include "base/mapped_file.hpp"
#include "cli/terminal.hpp"

namespace actant {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr auto mark_interval = std::chrono::milliseconds(250);
constexpr auto sync_interval = std::chrono::seconds(5);
constexpr std::uint64_t most_unmarked = std::uint64_t{1} << 20;

/// Opens what an earlier run had of a file, or the file anew.
bool open_at(PartFile& file, const std::string& path, std::uint64_t length, bool resumed) {
  return path.empty() || (resumed ? file.reopen(path, length) : file.create(path));
}

}  // namespace

ResultSink::ResultSink(ResultOptions options) : options_(std::move(options)) {}

ResultSink::~ResultSink() {
  if (direct_ && fd_ > 2) ::close(fd_);
}

std::string ResultSink::open() {
  const std::lock_guard lock(taking_);  // a signal may come at once
  marked_ = synced_ = Clock::now();
  std::string& path = options_.output;
  std::error_code ignored;
  struct stat status {};
  const bool exists = !path.empty() && ::stat(path.c_str(), &status) == 0;
  folder_ = !path.empty() && (path.ends_with('/') || (exists && S_ISDIR(status.st_mode)));
  // A device or a named pipe cannot be replaced by a finished file: it takes everything as it comes.
  direct_ = path.empty() || (exists && !folder_ && !S_ISREG(status.st_mode));
  if (options_.resume && direct_) return "--resume needs --output with a file or a folder";
  if (direct_) {
    if (!path.empty()) fd_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd_ < 0) return fmt::format("{}: {}", for_message(path), std::strerror(errno));
    terminal_ = ::isatty(fd_) != 0;
    for (auto [file, name] : {std::pair{&failures_, &options_.failed}, std::pair{&left_out_, &options_.left_out}})
      if (!name->empty() && !file->create(*name)) return fmt::format("{}: {}", for_message(*name), std::strerror(file->error()));
    write_direct(options_.header);
    return {};
  }
  if (folder_) {
    fs::create_directories(path, ignored);
    if (!path.ends_with('/')) path += '/';
  } else if (fs::is_symlink(path, ignored)) {
    // The link stays and what it points to is replaced.
    if (const fs::path target = fs::canonical(path, ignored); !target.empty()) path = target.string();
  }
  if (std::string problem = journal_.open(folder_ ? path + ".actant.journal" : path + ".journal"); !problem.empty()) return problem;
  const JournalContent content = journal_.read();
  if (options_.resume && !content.identity.empty()) return resume(content);
  if (!content.marks.empty())
    options_.say(fmt::format("{}: {} documents of an interrupted run are done anew; --resume would go on", for_message(path),
                             content.marks.back().state.documents));
  std::string problem;
  const auto check = [&](bool good, const std::string& name, int error) {
    if (!good && problem.empty()) problem = fmt::format("{}: {}", for_message(name), std::strerror(error));
  };
  check(journal_.begin(options_.identity), journal_.path(), journal_.error());
  if (!folder_) check(output_.create(path) && output_.write(options_.header), path, output_.error());
  check(open_at(failures_, options_.failed, 0, false), options_.failed, failures_.error());
  check(open_at(left_out_, options_.left_out, 0, false), options_.left_out, left_out_.error());
  if (!problem.empty()) discard();
  return problem;
}

std::string ResultSink::resume(const JournalContent& content) {
  const auto refuse = [&](std::string_view why) {
    return fmt::format("{}: cannot resume: {}; without --resume the run begins anew", for_message(options_.output), why);
  };
  const auto lacks = [](const std::vector<std::string>& lines, const std::string& line) { return std::find(lines.begin(), lines.end(), line) == lines.end(); };
  for (const std::string& line : content.identity)
    if (lacks(options_.identity, line)) return refuse("the earlier run had " + line);
  for (const std::string& line : options_.identity)
    if (lacks(content.identity, line)) return refuse("the earlier run had no " + line);
  if (content.identity != options_.identity) return refuse("the earlier run had its inputs in another order");
  // The newest mark that the files bear out. What a sync line follows was on the disk and needs no second look.
  const auto holds = [&](const JournalMark& m) {
    return (m.file.empty() || PartFile::holds(m.file, m.output)) && (options_.failed.empty() || PartFile::holds(options_.failed, m.failures)) &&
           (options_.left_out.empty() || PartFile::holds(options_.left_out, m.left_out));
  };
  std::size_t good = content.durable;
  while (good < content.marks.size() && holds(content.marks[good])) ++good;
  if (content.done && good == content.marks.size()) {
    // Only names and the journal were left to do.
    complete_ = true;
    start_.state = content.marks.empty() ? BatchState() : content.marks.back().state;
    for (const std::string& name : {options_.failed, options_.left_out, content.marks.empty() ? std::string() : content.marks.back().file})
      if (!name.empty() && fs::exists(PartFile::part_name(name)) && std::rename(PartFile::part_name(name).c_str(), name.c_str()) != 0)
        return fmt::format("{}: {}", for_message(name), std::strerror(errno));
    journal_.remove();
    return {};
  }
  JournalMark mark;
  if (good > 0) {
    mark = content.marks[good - 1];
    start_.state = mark.state;
    start_.failed.assign(content.failed.begin(), content.failed.begin() + static_cast<std::ptrdiff_t>(content.failed_until[good - 1]));
    start_.events.assign(content.events.begin(), content.events.begin() + static_cast<std::ptrdiff_t>(content.events_until[good - 1]));
    if (!journal_.cut(content.mark_ends[good - 1])) return fmt::format("{}: {}", for_message(journal_.path()), std::strerror(journal_.error()));
  } else if (!journal_.begin(options_.identity)) {
    return fmt::format("{}: {}", for_message(journal_.path()), std::strerror(journal_.error()));
  }
  const std::string& path = folder_ ? mark.file : options_.output;
  if (!open_at(output_, path, mark.output.length, true)) return refuse(fmt::format("{}: {}", PartFile::part_name(path), std::strerror(output_.error())));
  if (!open_at(failures_, options_.failed, mark.failures.length, true))
    return refuse(fmt::format("{}: {}", PartFile::part_name(options_.failed), std::strerror(failures_.error())));
  if (!open_at(left_out_, options_.left_out, mark.left_out.length, true))
    return refuse(fmt::format("{}: {}", PartFile::part_name(options_.left_out), std::strerror(left_out_.error())));
  if (!folder_ && mark.output.length == 0) output_.write(options_.header);
  if (!options_.failed.empty()) {
    if (const auto file = MappedFile::open(PartFile::part_name(options_.failed)); file && !file.value().bytes().empty()) {
      std::string_view names = file.value().bytes();
      names.remove_suffix(1);
      last_failed_ = names.substr(names.rfind(options_.separator) + 1);
    }
  }
  state_ = start_.state;
  documents_ = state_.documents;
  return {};
}

std::string ResultSink::name_in_folder(const std::string& input) {
  if (input == "-") return "stdin";
  std::string out;
  for (const fs::path& part : fs::path(input)) {
    const std::string name = part.string();
    if (name.empty() || name == "." || name == "/") continue;
    if (!out.empty()) out += '/';
    out += name == ".." ? "__" : name;
  }
  return out.empty() ? "input" : out;
}

bool ResultSink::failed_at(int error, const std::string& name) {
  if (error_ == 0) {
    error_ = error;
    error_name_ = name.empty() ? "standard output" : name;
  }
  return false;
}

bool ResultSink::write_direct(std::string_view text) {
  std::string safe;
  if (terminal_) {
    append_for_terminal(text, safe);
    text = safe;
  }
  while (!text.empty()) {
    const ssize_t n = ::write(fd_, text.data(), text.size());
    if (n >= 0) text.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR) return failed_at(errno, options_.output);
  }
  return true;
}

bool ResultSink::switch_file(const std::string& input) {
  const std::string path = options_.output + name_in_folder(input) + options_.ending;
  if (output_.is_open() && output_.path() == path && (input == input_ || input_.empty())) {
    input_ = input;
    return true;
  }
  input_ = input;
  // The mark tells of the old file as it is when it gets its name.
  if (output_.is_open() && (!mark(false) || !output_.commit())) return ok(output_);
  const std::uint64_t whose = hash64(input);
  if (const auto [at, fresh] = names_.try_emplace(hash64(path), whose); !fresh && at->second != whose) {
    options_.say(fmt::format("{}: has the output file of another input, {}", for_message(input), for_message(path)));
    return failed_at(EEXIST, path);
  }
  std::error_code code;
  fs::create_directories(fs::path(path).parent_path(), code);
  return (output_.create(path) && output_.write(options_.header)) || ok(output_);
}

bool ResultSink::write_text(const BatchChunk& chunk) {
  if (direct_) return write_direct(chunk.text);
  if (folder_) {
    if (chunk.state.documents == state_.documents) return true;
    if (!switch_file(std::string(chunk.input))) return false;
  }
  return output_.write(chunk.text) || ok(output_);
}

bool ResultSink::write_lists(const BatchChunk& chunk) {
  std::string failures, left_out;
  for (const BatchNote& note : chunk.notes) {
    switch (note.kind) {
      case NoteKind::failed:
        failed_.push_back(note.number);
        if (note.input != last_failed_) failures.append(note.input).append(1, options_.separator);
        last_failed_ = note.input;
        options_.say(note.message);
        break;
      case NoteKind::passed_over:
      case NoteKind::remark: options_.say(note.message); break;
      case NoteKind::duplicate: left_out += fmt::format("duplicate\t{}\t{}\n", for_message(note.id), for_message(note.message)); break;
      case NoteKind::repeat: left_out += fmt::format("repeat\t{}\t{}\n", for_message(note.id), note.message); break;
    }
  }
  if (!options_.failed.empty() && !failures_.write(failures)) return ok(failures_);
  if (!options_.left_out.empty() && !left_out_.write(left_out)) return ok(left_out_);
  return true;
}

bool ResultSink::mark(bool durable) {
  marked_ = Clock::now();
  JournalMark m;
  m.state = state_;
  m.file = output_.path();
  m.output = output_.mark();
  m.failures = failures_.mark();
  m.left_out = left_out_.mark();
  if (!journal_.is_open()) return true;
  if (!journal_.add(m, failed_, events_)) return failed_at(journal_.error(), journal_.path());
  failed_.clear();
  events_.clear();
  if (!durable && marked_ - synced_ < sync_interval) return true;
  synced_ = marked_;
  // Files that were finished before are made durable with the folder's file system.
  if (folder_ && output_.is_open()) {
    const int fd = ::open(options_.output.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
      ::syncfs(fd);
      ::close(fd);
    }
  }
  if (!output_.sync()) return ok(output_);
  if (!failures_.sync()) return ok(failures_);
  if (!left_out_.sync()) return ok(left_out_);
  if (!journal_.sync() || !journal_.add_line("sync") || !journal_.sync()) return failed_at(journal_.error(), journal_.path());
  return true;
}

bool ResultSink::take(const BatchChunk& chunk) {
  const std::lock_guard lock(taking_);
  if (closed_ || error_ != 0) return false;
  if (!write_text(chunk) || !write_lists(chunk)) return false;
  state_ = chunk.state;
  documents_ = state_.documents;
  events_.insert(events_.end(), chunk.events.begin(), chunk.events.end());
  if (direct_) {
    // No journal asks for what was written; it need not be kept.
    failures_.mark();
    left_out_.mark();
    return true;
  }
  if (Clock::now() - marked_ >= mark_interval || output_.unmarked() + failures_.unmarked() + left_out_.unmarked() > most_unmarked) return mark(false);
  return true;
}

bool ResultSink::commit() {
  const std::lock_guard lock(taking_);
  closed_ = true;
  if (error_ != 0) return false;
  if (direct_) {
    for (PartFile* file : {&failures_, &left_out_})
      if (file->is_open() && (!file->sync() || !file->commit())) return ok(*file);
    return true;
  }
  if (!mark(true)) return false;
  if (!journal_.add_line("done") || !journal_.sync()) return failed_at(journal_.error(), journal_.path());
  for (PartFile* file : {&failures_, &left_out_, &output_})
    if (file->is_open() && !file->commit()) return ok(*file);
  sync_folder_of(output_.path().empty() ? options_.output : output_.path());
  journal_.remove();
  return true;
}

std::uint64_t ResultSink::interrupt() {
  for (int i = 0; i < 100; ++i) {
    if (taking_.try_lock()) {
      closed_ = true;
      if (!direct_ && state_.taken == 0) discard();
      else if (!direct_ && error_ == 0) mark(true);
      taking_.unlock();
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return documents_;
}

void ResultSink::discard() {
  for (PartFile* file : {&output_, &failures_, &left_out_}) file->discard();
  journal_.remove();
}

void ResultSink::keep_for_resume() {
  const std::lock_guard lock(taking_);
  closed_ = true;
  if (direct_) {
    // What standard output has cannot be taken up again; the lists of what was seen so far are kept all the same.
    failures_.commit();
    left_out_.commit();
  } else if (state_.taken == 0) {
    discard();
  }
}

}  // namespace actant
