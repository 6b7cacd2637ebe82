#include "base/mapped_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace actant {
namespace {

struct Closer {
  int fd;
  ~Closer() { ::close(fd); }
};

Error failure(const std::string& path) { return Error{fmt::format("{}: {}", path, std::strerror(errno)), {}}; }

}  // namespace

Result<MappedFile> MappedFile::open(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return failure(path);
  const Closer closer{fd};
  struct stat info{};
  if (::fstat(fd, &info) != 0) return failure(path);
  if (S_ISDIR(info.st_mode)) {
    errno = EISDIR;
    return failure(path);
  }
  const auto size = static_cast<std::size_t>(info.st_size);
  if (S_ISREG(info.st_mode) && size > 0) {
    void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (data != MAP_FAILED) {
      MappedFile file;
      file.bytes_ = {static_cast<const char*>(data), size};
      file.owner_ = std::shared_ptr<const void>(data, [size](const void* p) { ::munmap(const_cast<void*>(p), size); });
      return file;
    }
  }
  return read(fd, path);  // pipes and file systems without mapping
}

Result<MappedFile> MappedFile::read(int fd, const std::string& name) {
  MappedFile file;
  auto text = std::make_shared<std::string>();
  char buffer[65536];
  while (true) {
    const ssize_t n = ::read(fd, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failure(name);
    if (n == 0) break;
    text->append(buffer, static_cast<std::size_t>(n));
  }
  file.bytes_ = *text;
  file.owner_ = text;
  return file;
}

}  // namespace actant
