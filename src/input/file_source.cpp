#include "input/file_source.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/mapped_file.hpp"

namespace actant {
namespace {

namespace fs = std::filesystem;

bool binary_name(std::string_view name) {
  constexpr std::array<std::string_view, 22> endings = {
      ".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".zip", ".gz", ".xz", ".zst", ".bz2", ".tar", ".mp3", ".mp4",
      ".exe", ".so", ".o", ".a", ".bin", ".ico", ".doc", ".docx"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return name.ends_with(e); });
}

void fail(SourceDocument& out, std::string why) {
  out.state = SourceState::failed;
  out.message = std::move(why);
}

}  // namespace

/// A file read line by line in blocks: a JSONL of any size takes the memory of its longest line.
struct FileSource::Lines {
  int fd = -1;
  std::string name;
  std::string buffer;
  std::size_t at = 0;
  std::size_t number = 0;
  bool end = false;
  ~Lines() {
    if (fd > 0) ::close(fd);
  }
};

FileSource::FileSource(InputOptions options) : queue_(std::move(options.paths)), format_(options.format) {
  std::reverse(queue_.begin(), queue_.end());
}
FileSource::~FileSource() = default;

bool FileSource::next(SourceDocument& out) {
  out = SourceDocument();
  while (true) {
    if (lines_) {
      out.input = lines_->name == "(standard input)" ? "-" : lines_->name;
      if (next_line(out)) return true;
      lines_.reset();
    }
    if (queue_.empty()) return false;
    if (open_next(out)) return true;
  }
}

bool FileSource::open_next(SourceDocument& out) {
  const std::string path = std::move(queue_.back());
  queue_.pop_back();
  const bool standard = path == "-";
  out.input = path;
  std::error_code code;
  if (!standard && fs::is_directory(path, code)) {
    std::vector<std::string> entries;
    fs::directory_iterator it(path, code);
    if (code) {
      out.id = path;
      fail(out, fmt::format("{}: {}", path, code.message()));
      return true;
    }
    for (; !code && it != fs::directory_iterator(); it.increment(code)) {
      const std::string name = it->path().filename().string();
      if (name.starts_with(".") || binary_name(name)) continue;
      // A link to a folder could lead round in a circle.
      if (it->is_symlink() && it->is_directory(code)) continue;
      entries.push_back(it->path().string());
    }
    std::sort(entries.begin(), entries.end(), std::greater<>());
    queue_.insert(queue_.end(), entries.begin(), entries.end());
    return false;
  }
  const bool jsonl = format_ == InputFormat::jsonl || (format_ == InputFormat::automatic && path.ends_with(".jsonl"));
  if (jsonl) {
    auto lines = std::make_unique<Lines>();
    lines->name = standard ? "(standard input)" : path;
    lines->fd = standard ? 0 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (lines->fd < 0) {
      out.id = path;
      fail(out, fmt::format("{}: {}", path, std::strerror(errno)));
      return true;
    }
    lines_ = std::move(lines);
    return false;
  }
  out.id = standard ? "-" : path;
  auto file = standard ? MappedFile::standard_input() : MappedFile::open(path);
  if (!file) {
    fail(out, file.error().message);
    return true;
  }
  auto owner = std::make_shared<MappedFile>(std::move(file).value());
  out.text = owner->bytes();
  out.cost = out.text.size();
  out.owner = owner;
  return true;
}

bool FileSource::next_line(SourceDocument& out) {
  Lines& l = *lines_;
  while (true) {
    const std::size_t newline = l.buffer.find('\n', l.at);
    if (newline == std::string::npos && !l.end) {
      l.buffer.erase(0, l.at);
      l.at = 0;
      const std::size_t old = l.buffer.size();
      l.buffer.resize(old + (std::size_t{1} << 18));
      ssize_t n = 0;
      do n = ::read(l.fd, l.buffer.data() + old, l.buffer.size() - old);
      while (n < 0 && errno == EINTR);
      if (n < 0) {
        l.buffer.resize(old);
        l.end = true;
        out.id = l.name;
        fail(out, fmt::format("{}: {}", l.name, std::strerror(errno)));
        return true;
      }
      l.buffer.resize(old + static_cast<std::size_t>(n));
      if (n == 0) l.end = true;
      continue;
    }
    if (newline == std::string::npos && l.at >= l.buffer.size()) return false;
    const std::size_t end = newline == std::string::npos ? l.buffer.size() : newline;
    std::string_view line = std::string_view(l.buffer).substr(l.at, end - l.at);
    l.at = newline == std::string::npos ? l.buffer.size() : newline + 1;
    ++l.number;
    if (l.number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
    parse_json_line(line, l.name, l.number, out);
    return true;
  }
}

void parse_json_line(std::string_view line, const std::string& file, std::size_t number, SourceDocument& out) {
  const auto wrong = [&](std::string_view why) {
    out.id = fmt::format("{}:{}", file, number);
    fail(out, fmt::format("{}:{}: {}", file, number, why));
  };
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (json.HasParseError())
    return wrong(fmt::format("no JSON: {} (byte {})", rapidjson::GetParseError_En(json.GetParseError()), json.GetErrorOffset() + 1));
  if (!json.IsObject()) return wrong("not a JSON object");
  if (!json.HasMember("text") || !json["text"].IsString()) return wrong("no string \"text\"");
  const rapidjson::Value& text = json["text"];
  auto owner = std::make_shared<std::string>(text.GetString(), text.GetStringLength());
  out.text = *owner;
  out.cost = owner->size();
  out.owner = owner;
  out.id = fmt::format("{}:{}", file, number);
  if (json.HasMember("id")) {
    const rapidjson::Value& id = json["id"];
    if (id.IsString()) out.id.assign(id.GetString(), id.GetStringLength());
    else if (id.IsInt64()) out.id = std::to_string(id.GetInt64());
  }
  if (json.HasMember("date") && json["date"].IsString()) out.date.assign(json["date"].GetString(), json["date"].GetStringLength());
}

std::unique_ptr<DocumentSource> open_inputs(InputOptions options) { return std::make_unique<FileSource>(std::move(options)); }

}  // namespace actant
