#include "input/folder.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "input/content.hpp"

namespace actant {
namespace {

constexpr std::size_t longest_path = std::size_t{1} << 16;

bool trouble(FoundPath& out, std::string path, std::string why, bool note = false) {
  out.path = std::move(path);
  out.trouble = std::move(why);
  out.note = note;
  return true;
}

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

}  // namespace

/// The names in one folder, packed: a million of them take little more than their letters.
struct Paths::Folder {
  std::string path;
  std::size_t root = 0;   // where the path below the named folder begins
  std::string names;      // each with a zero byte behind
  std::vector<std::uint32_t> order;
  std::size_t at = 0;
};

Paths::Paths(const InputOptions& options, const Globs& globs, ReadCounts& counts) : options_(options), globs_(globs), counts_(counts) {}

Paths::~Paths() = default;

bool Paths::next(FoundPath& out) {
  while (true) {
    out = FoundPath();
    if (!folders_.empty()) {
      if (next_in_folder(out)) return true;
      continue;
    }
    if (given_ < options_.paths.size()) {
      if (named(out, options_.paths[given_++])) return true;
      continue;
    }
    if (options_.list.empty()) return false;
    if (!list_opened_) {
      list_opened_ = true;
      const int fd = options_.list == "-" ? 0 : ::open(options_.list.c_str(), O_RDONLY | O_CLOEXEC);
      if (fd < 0) return trouble(out, options_.list, std::strerror(errno));
      list_ = std::make_unique<BufferedInput>(std::make_unique<FileStream>(fd, counts_, options_.interrupted));
    }
    if (!list_) return false;
    std::string path;
    bool too_long = false;
    if (!list_->until(options_.zero_separated ? '\0' : '\n', longest_path, path, too_long)) {
      const std::string why = list_->error();
      list_.reset();
      if (why.empty()) return false;
      return trouble(out, options_.list, why);
    }
    if (too_long) return trouble(out, options_.list, "a name of more than 64 KiB in the list");
    if (!path.empty() && named(out, std::move(path))) return true;
  }
}

bool Paths::named(FoundPath& out, std::string path) {
  struct stat info {};
  if (path != "-") {
    if (::stat(path.c_str(), &info) != 0) return trouble(out, std::move(path), std::strerror(errno));
    if (S_ISDIR(info.st_mode)) {
      std::size_t root = path.size();
      if (!path.ends_with('/')) ++root;
      return open_folder(out, path, root);
    }
    if (S_ISSOCK(info.st_mode)) return trouble(out, std::move(path), "a socket, not a file");
  }
  out.path = std::move(path);
  return true;
}

/// True with trouble; false if the folder is open.
bool Paths::open_folder(FoundPath& out, const std::string& path, std::size_t root) {
  const std::unique_ptr<DIR, CloseFolder> folder(::opendir(path.c_str()));
  if (!folder) return trouble(out, path, std::strerror(errno));
  Folder made;
  made.path = path.ends_with('/') ? path : path + "/";
  made.root = root;
  errno = 0;
  while (const dirent* entry = ::readdir(folder.get())) {
    if (entry->d_name[0] != '.') {
      made.order.push_back(static_cast<std::uint32_t>(made.names.size()));
      made.names.append(entry->d_name).push_back('\0');
    }
    errno = 0;
  }
  const int error = errno;
  std::sort(made.order.begin(), made.order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::strcmp(made.names.c_str() + a, made.names.c_str() + b) < 0; });
  folders_.push_back(std::move(made));
  return error != 0 && trouble(out, path, std::strerror(error));
}

/// True with a file or trouble; false if there is nothing to say yet.
bool Paths::next_in_folder(FoundPath& out) {
  Folder& folder = folders_.back();
  if (folder.at == folder.order.size()) {
    folders_.pop_back();
    return false;
  }
  const std::string name = folder.names.c_str() + folder.order[folder.at++];
  std::string path = folder.path + name;
  const std::size_t root = folder.root;
  out.asked_for = false;
  struct stat info {};
  if (::lstat(path.c_str(), &info) != 0) return trouble(out, std::move(path), std::strerror(errno));
  const bool link = S_ISLNK(info.st_mode);
  if (link && ::stat(path.c_str(), &info) != 0) return globs_.take(path.substr(root)) && trouble(out, std::move(path), std::strerror(errno));
  if (S_ISDIR(info.st_mode)) {
    // A link to a folder could lead round in a circle, and what it holds is read where it lies.
    if (link) return trouble(out, std::move(path), "a link to a folder", true);
    return open_folder(out, path, root);
  }
  if (!globs_.take(path.substr(root))) return false;
  // A pipe that nobody writes to would hold up all the rest.
  if (!S_ISREG(info.st_mode)) return trouble(out, std::move(path), "no regular file", true);
  if (const std::string_view kind = binary_name(name); !kind.empty() && options_.format == InputFormat::automatic)
    return trouble(out, std::move(path), std::string(kind), true);
  out.path = std::move(path);
  return true;
}

}  // namespace actant
