// Where the results of a run go: standard output, a file or a folder of files, with the lists of what failed and what was
// left out, and the journal that lets a later run go on.
//
// Files have the names FILE.part until they are complete. A mark is written to the journal at most four times a second; every
// five seconds, and at the end, files and then journal are made durable (fdatasync). A killed process loses what came
// after the last mark, a power cut at most what came after the last durable one.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "actant/batch.hpp"
#include "cli/journal.hpp"
#include "cli/part_file.hpp"

namespace actant {

struct ResultOptions {
  std::string output;                  ///< empty: standard output; a folder (or with a slash at its end): a file an input
  std::string header;                  ///< first line of every output
  std::string ending;                  ///< of the files in a folder: ".tsv"
  std::string failed;                  ///< list of the inputs that failed, or empty
  std::string left_out;                ///< list of what dedupe and one_a_day left out, or empty
  char separator = '\n';               ///< behind each name in `failed`
  bool resume = false;
  std::vector<std::string> identity;   ///< `key=value`: all that the output depends on
  std::function<void(const std::string&)> say;  ///< takes one line for a person
};

class ResultSink : public BatchSink {
 public:
  explicit ResultSink(ResultOptions options);
  ~ResultSink() override;

  /// Opens what has to be open; reads the journal. An error is one line for a person.
  std::string open();
  /// Where the run begins.
  const BatchStart& start() const { return start_; }
  /// The earlier run was complete; nothing is left to do.
  bool complete() const { return complete_; }
  /// Whether outputs are files: only then can a run be resumed.
  bool resumable() const { return journal_.is_open(); }
  bool by_input() const { return folder_; }

  bool take(const BatchChunk& chunk) override;
  /// The files get their names.
  bool commit();
  /// Stops taking, and leaves all in a state that --resume goes on from; gives up after a second if an output does
  /// not take what it is being given. Any thread. How many documents are done.
  std::uint64_t interrupt();
  /// What is begun stays for --resume, unless nothing was done yet.
  void keep_for_resume();

  int error() const { return error_; }               ///< errno of what could not be written
  const std::string& error_name() const { return error_name_; }

  /// The file for an input, below a folder: no part of it leads out of the folder.
  static std::string name_in_folder(const std::string& input);

 private:
  std::string resume(const JournalContent& content);
  bool write_text(const BatchChunk& chunk);
  bool write_direct(std::string_view text);
  bool switch_file(const std::string& input);
  bool write_lists(const BatchChunk& chunk);
  bool mark(bool durable);
  bool failed_at(int error, const std::string& name);
  bool ok(const PartFile& file) { return file.error() == 0 || failed_at(file.error(), file.path()); }
  void discard();

  ResultOptions options_;
  std::mutex taking_;
  bool closed_ = false;
  bool folder_ = false, direct_ = false, terminal_ = false, complete_ = false;
  int fd_ = 1;
  PartFile output_, failures_, left_out_;
  Journal journal_;
  BatchStart start_;
  BatchState state_;
  std::atomic<std::uint64_t> documents_ = 0;         // of state_, for who does not get the lock
  std::vector<std::uint64_t> failed_, events_;       // since the last mark
  std::string last_failed_;                          // name that stands last in the list
  std::string input_;                                // whose file the output is, in a folder
  std::unordered_map<std::uint64_t, std::uint64_t> names_;  // of files in the folder -> inputs, as hashes
  std::chrono::steady_clock::time_point marked_, synced_;
  int error_ = 0;
  std::string error_name_;
};

}  // namespace actant
