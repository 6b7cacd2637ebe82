#include "input/byte_stream.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace actant {
namespace {

constexpr std::size_t block = std::size_t{1} << 17;

std::int64_t modification_time(const struct stat& info) {
  return static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

}  // namespace

FileStream::FileStream(int descriptor, ReadCounts& counts, std::function<bool()> interrupted)
    : descriptor_(descriptor), counts_(counts), interrupted_(std::move(interrupted)) {
  struct stat info {};
  if (::fstat(descriptor_, &info) == 0 && S_ISREG(info.st_mode)) {
    regular_ = true;
    size_ = info.st_size;
    modified_ = modification_time(info);
    begin_ = std::max<std::int64_t>(0, ::lseek(descriptor_, 0, SEEK_CUR));
    ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_SEQUENTIAL);
  }
}

FileStream::~FileStream() {
  if (descriptor_ != 0) ::close(descriptor_);
}

/// False if the reader of all this wants to stop.
bool FileStream::wait() const {
  if (regular_ || !interrupted_) return true;
  while (true) {
    pollfd waiting{descriptor_, POLLIN, 0};
    const int n = ::poll(&waiting, 1, 100);
    if (interrupted_()) return false;
    if (n > 0 || (n < 0 && errno != EINTR)) return true;
  }
}

bool FileStream::ready() {
  if (regular_ || ended_) return true;
  pollfd waiting{descriptor_, POLLIN, 0};
  return ::poll(&waiting, 1, 0) != 0;
}

std::size_t FileStream::read(char* to, std::size_t size) {
  if (ended_) return 0;
  while (true) {
    if (!wait()) break;
    const ssize_t n = ::read(descriptor_, to, size);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) error_ = std::strerror(errno);
    if (n > 0) {
      counts_.bytes.fetch_add(static_cast<std::uint64_t>(n), std::memory_order_relaxed);
      read_ += n;
      return static_cast<std::size_t>(n);
    }
    break;
  }
  ended_ = true;
  struct stat info {};
  if (regular_ && error_.empty() && ::fstat(descriptor_, &info) == 0 &&
      (info.st_size != size_ || modification_time(info) != modified_ || (size_ > 0 && begin_ + read_ < size_)))
    error_ = "changed while it was read";
  return 0;
}

bool BufferedInput::fill() {
  if (begin_ > 0) {
    std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  // What room is left will do, if it is some.
  if (capacity_ - end_ < block / 4) {
    // Twice as much each time, for a line as long as the file.
    const std::size_t capacity = std::max(end_ + block, end_ * 2);
    auto grown = std::make_unique_for_overwrite<char[]>(capacity);
    if (end_ > 0) std::memcpy(grown.get(), buffer_.get(), end_);
    buffer_ = std::move(grown);
    capacity_ = capacity;
  }
  const std::size_t n = stream_->read(buffer_.get() + end_, std::min(block, capacity_ - end_));
  end_ += n;
  return n > 0;
}

std::string_view BufferedInput::peek(std::size_t size) {
  while (end_ - begin_ < size && fill()) {
  }
  return buffered();
}

bool BufferedInput::until(char stop, std::size_t limit, std::string& out, bool& too_long) {
  out.clear();
  too_long = false;
  bool any = false;
  while (true) {
    if (begin_ == end_ && !fill()) return any;
    any = true;
    const std::string_view here = buffered();
    const std::size_t at = here.find(stop);
    const std::string_view part = here.substr(0, at);
    if (!too_long && out.size() + part.size() > limit) {
      too_long = true;
      out.clear();
      out.shrink_to_fit();
    }
    if (!too_long) out.append(part);
    consume(at == std::string_view::npos ? part.size() : at + 1);
    if (at != std::string_view::npos) return true;
  }
}

bool BufferedInput::rest(std::size_t limit, std::string& out) {
  out.clear();
  while (true) {
    const std::string_view here = buffered();
    if (out.size() + here.size() > limit) return false;
    out.append(here);
    consume(here.size());
    if (!fill()) return true;
  }
}

std::size_t InputRest::read(char* to, std::size_t size) {
  if (input_.buffered().empty() && !input_.fill()) {
    error_ = input_.error();
    return 0;
  }
  const std::size_t n = std::min(size, input_.buffered().size());
  std::memcpy(to, input_.buffered().data(), n);
  input_.consume(n);
  return n;
}

std::size_t MemoryStream::read(char* to, std::size_t size) {
  const std::size_t n = std::min(size, bytes_.size());
  std::memcpy(to, bytes_.data(), n);
  bytes_.remove_prefix(n);
  return n;
}

}  // namespace actant
