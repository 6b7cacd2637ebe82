// A file's bytes, memory-mapped read-only where possible, else read.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "actant/error.hpp"

namespace actant {

/// Owns the mapping; movable. The view holds while this lives.
class MappedFile {
 public:
  static Result<MappedFile> open(const std::string& path);
  std::string_view bytes() const { return bytes_; }

 private:
  static Result<MappedFile> read(int fd, const std::string& name);
  std::string_view bytes_;
  std::shared_ptr<const void> owner_;
};

}  // namespace actant
