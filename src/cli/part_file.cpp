#include "cli/part_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "base/hash.hpp"
#include "base/mapped_file.hpp"

namespace actant {

PartFile::~PartFile() { close(); }

PartFile& PartFile::operator=(PartFile&& other) noexcept {
  if (this == &other) return *this;
  close();
  path_ = std::move(other.path_);
  fd_ = std::exchange(other.fd_, -1);
  error_ = other.error_;
  special_ = other.special_;
  length_ = other.length_;
  since_ = std::move(other.since_);
  return *this;
}

void PartFile::close() {
  if (fd_ >= 0) ::close(fd_);
  fd_ = -1;
}

bool PartFile::create(const std::string& path) {
  close();
  path_ = path;
  length_ = 0;
  since_.clear();
  struct stat status {};
  special_ = ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
  if (special_) fd_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  else fd_ = ::open(part_name(path).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  error_ = fd_ < 0 ? errno : 0;
  return fd_ >= 0;
}

bool PartFile::reopen(const std::string& path, std::uint64_t length) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) return create(path);
  close();
  path_ = path;
  since_.clear();
  const std::string part = part_name(path);
  fd_ = ::open(part.c_str(), O_WRONLY | O_CLOEXEC);
  if (fd_ < 0 && errno == ENOENT && std::rename(path.c_str(), part.c_str()) == 0) fd_ = ::open(part.c_str(), O_WRONLY | O_CLOEXEC);
  if (fd_ < 0 && length == 0) return create(path);
  if (fd_ < 0 || ::ftruncate(fd_, static_cast<off_t>(length)) != 0 || ::lseek(fd_, 0, SEEK_END) < 0) {
    error_ = errno;
    return false;
  }
  length_ = length;
  error_ = 0;
  return true;
}

bool PartFile::write(std::string_view text) {
  since_ += text;
  length_ += text.size();
  while (!text.empty() && error_ == 0) {
    const ssize_t n = ::write(fd_, text.data(), text.size());
    if (n >= 0) text.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR) error_ = errno;
  }
  return error_ == 0;
}

FileMark PartFile::mark() {
  const FileMark mark{length_, length_ - since_.size(), hash64(since_)};
  since_.clear();
  return mark;
}

bool PartFile::sync() {
  if (fd_ >= 0 && error_ == 0 && ::fdatasync(fd_) != 0 && errno != EINVAL) error_ = errno;
  return error_ == 0;
}

bool PartFile::commit() {
  if (fd_ >= 0 && ::close(std::exchange(fd_, -1)) != 0 && error_ == 0) error_ = errno;
  if (error_ == 0 && !special_ && std::rename(part_name(path_).c_str(), path_.c_str()) != 0) error_ = errno;
  return error_ == 0;
}

void PartFile::discard() {
  close();
  if (!path_.empty() && !special_) ::unlink(part_name(path_).c_str());
}

bool PartFile::holds(const std::string& path, const FileMark& mark) {
  auto file = MappedFile::open(part_name(path));
  if (!file) file = MappedFile::open(path);
  if (!file) return mark.length == 0;
  const std::string_view bytes = file.value().bytes();
  return mark.begin <= mark.length && mark.length <= bytes.size() && hash64(bytes.substr(mark.begin, mark.length - mark.begin)) == mark.hash;
}

void sync_folder_of(const std::string& path) {
  std::string folder = std::filesystem::path(path).parent_path().string();
  if (folder.empty()) folder = ".";
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);
  ::close(fd);
}

}  // namespace actant
