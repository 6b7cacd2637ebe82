// The journal beside an output: what a run is, and how far it is. It is text, a fact a line, each line with its checksum.
//
//     actant journal 1
//     is format=tsv                      what the run is: all that its output depends on
//     at taken=64 documents=63 …         a mark: the batch, and the length of every file at that moment
//     sync                               all above is on the disk
//     done                               the output is complete and only has to get its name
//
// A line that is torn, and all behind it, does not count. The file is locked while its run goes on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "actant/batch.hpp"
#include "cli/part_file.hpp"

namespace actant {

struct JournalMark {
  BatchState state;
  std::string file;      ///< the output being written
  FileMark output, failures, left_out;
};

/// What a journal tells of an earlier run.
struct JournalContent {
  std::vector<std::string> identity;  ///< `key=value` lines
  std::vector<JournalMark> marks;
  std::vector<std::uint64_t> failed_until;  ///< for each mark: how many of `failed` were there
  std::vector<std::uint64_t> events_until;
  std::vector<std::uint64_t> failed, events;
  std::size_t durable = 0;            ///< marks that a sync line follows
  std::uint64_t bytes = 0;            ///< of sound lines
  std::vector<std::uint64_t> mark_ends;  ///< where the line of each mark ends
  bool done = false;
};

JournalContent parse_journal(std::string_view text);

class Journal {
 public:
  ~Journal();
  /// Opens and locks. An error is one line for a person.
  std::string open(const std::string& path);
  JournalContent read() const;
  /// Empties the file and states what the run is.
  bool begin(const std::vector<std::string>& identity);
  /// Forgets all lines behind `bytes`.
  bool cut(std::uint64_t bytes);
  bool add(const JournalMark& mark, const std::vector<std::uint64_t>& failed, const std::vector<std::uint64_t>& events);
  bool add_line(std::string line);
  bool sync();
  void remove();
  bool is_open() const { return fd_ >= 0; }
  int error() const { return error_; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
  int fd_ = -1;
  int error_ = 0;
};

}  // namespace actant
