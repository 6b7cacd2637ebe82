// A file that appears under its name only when it is complete: until then it is FILE.part.
//
// What is written between two marks is known by its hash, so that a later run can tell how much of a part file can be trusted.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace actant {

/// How much of a file there was at a mark.
struct FileMark {
  std::uint64_t length = 0;  ///< bytes
  std::uint64_t begin = 0;   ///< the mark before
  std::uint64_t hash = 0;    ///< of what lies between
};

class PartFile {
 public:
  PartFile() = default;
  ~PartFile();
  PartFile(PartFile&& other) noexcept { *this = static_cast<PartFile&&>(other); }
  PartFile& operator=(PartFile&& other) noexcept;

  /// Begins anew. False with error() if that cannot be. A device or named pipe is written as it stands.
  bool create(const std::string& path);
  /// Goes on with what FILE.part (or FILE, if it was complete by then) has up to `length`.
  bool reopen(const std::string& path, std::uint64_t length);
  bool write(std::string_view text);
  /// What was written since the last mark.
  FileMark mark();
  bool sync();
  /// FILE.part becomes FILE.
  bool commit();
  /// Nothing is left behind.
  void discard();
  bool is_open() const { return fd_ >= 0; }
  int error() const { return error_; }  ///< errno of the first thing that failed
  const std::string& path() const { return path_; }
  std::uint64_t length() const { return length_; }
  std::uint64_t unmarked() const { return since_.size(); }

  static std::string part_name(const std::string& path) { return path + ".part"; }
  /// Whether the part file (or the complete one) has what the mark says.
  static bool holds(const std::string& path, const FileMark& mark);

 private:
  void close();
  std::string path_;
  int fd_ = -1;
  int error_ = 0;
  bool special_ = false;
  std::uint64_t length_ = 0;
  std::string since_;  // written since the last mark
};

/// Makes the names in a folder durable.
void sync_folder_of(const std::string& path);

}  // namespace actant
