// libarchive's reader over a BufferedInput.
#pragma once

#include <archive.h>
#include <fmt/format.h>

#include <memory>
#include <string>

#include "base/printable.hpp"
#include "input/byte_stream.hpp"

namespace actant {

/// Owns an `archive`. What was read from `input` is counted, to see how much it swells.
class ArchiveHandle {
 public:
  explicit ArchiveHandle(BufferedInput& input) : archive_(archive_read_new()), input_(input) {}
  archive* get() const { return archive_.get(); }
  /// Opens what has been set up; false on failure, see why().
  bool open() { return archive_read_open(get(), this, nullptr, &ArchiveHandle::give, nullptr) == ARCHIVE_OK; }
  std::uint64_t taken() const { return taken_; }
  /// Why the last call failed: what the stream below says, if it has ended early, is nearer to the cause.
  std::string why() const {
    if (!input_.error().empty()) return input_.error();
    const char* words = archive_error_string(get());
    return words == nullptr ? "damaged" : printable(words);
  }

 private:
  struct Free {
    void operator()(archive* a) const { archive_read_free(a); }
  };
  static la_ssize_t give(archive* a, void* self, const void** block) {
    auto& handle = *static_cast<ArchiveHandle*>(self);
    handle.input_.consume(handle.lent_);
    handle.lent_ = 0;
    if (handle.input_.buffered().empty() && !handle.input_.fill()) {
      if (handle.input_.error().empty()) return 0;
      archive_set_error(a, -1, "%s", handle.input_.error().c_str());
      return -1;
    }
    *block = handle.input_.buffered().data();
    handle.lent_ = handle.input_.buffered().size();
    handle.taken_ += handle.lent_;
    return static_cast<la_ssize_t>(handle.lent_);
  }

  std::unique_ptr<archive, Free> archive_;
  BufferedInput& input_;
  std::size_t lent_ = 0;
  std::uint64_t taken_ = 0;
};

}  // namespace actant
