// Paths of files: those named, those in lists, those in folders.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "actant/source.hpp"
#include "input/byte_stream.hpp"
#include "input/globs.hpp"

namespace actant {

/// The next thing to open, or what is in the way.
struct FoundPath {
  std::string path;
  bool asked_for = true;     ///< named, not found in a folder
  std::string trouble;       ///< why it cannot be opened
  bool note = false;         ///< `trouble` is nothing wrong
};

/// Folders in the order of names, one folder's names in memory at a time for each level of depth.
class Paths {
 public:
  Paths(const InputOptions& options, const Globs& globs, ReadCounts& counts);
  ~Paths();
  bool next(FoundPath& out);

 private:
  struct Folder;
  bool named(FoundPath& out, std::string path);
  bool open_folder(FoundPath& out, const std::string& path, std::size_t root);
  bool next_in_folder(FoundPath& out);

  const InputOptions& options_;
  const Globs& globs_;
  ReadCounts& counts_;
  std::size_t given_ = 0;
  std::unique_ptr<BufferedInput> list_;
  bool list_opened_ = false;
  std::vector<Folder> folders_;
};

}  // namespace actant
