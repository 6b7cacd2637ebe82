#include "input/file_source.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace actant {

FileSource::FileSource(InputOptions options)
    : options_(std::move(options)),
      settings_{options_.format, FieldTable(options_.fields), Globs(options_.globs), options_.largest},
      paths_(options_, settings_.globs, counts_) {}
FileSource::~FileSource() = default;

bool FileSource::next(SourceDocument& out) {
  while (true) {
    out = SourceDocument();
    if (options_.interrupted && options_.interrupted()) return false;
    if (reader_) {
      out.input = input_;
      if (reader_->next(out)) return true;
      reader_.reset();
      out = SourceDocument();
    }
    FoundPath found;
    if (!paths_.next(found)) return false;
    if (open(out, std::move(found))) return true;
  }
}

/// True with a failure or a note; false if reader_ has something to read.
bool FileSource::open(SourceDocument& out, FoundPath found) {
  out.input = found.path;
  counts_.files.fetch_add(1, std::memory_order_relaxed);
  if (!found.trouble.empty()) {
    if (found.note) give_passed_over(out, found.path, found.trouble);
    else give_failure(out, found.path, found.trouble);
    return true;
  }
  const bool standard = found.path == "-";
  const int descriptor = standard ? 0 : ::open(found.path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) {
    give_failure(out, found.path, std::strerror(errno));
    return true;
  }
  input_ = std::move(found.path);
  ReaderContext context;
  context.name = input_;
  context.asked_for = found.asked_for;
  reader_ = open_records(std::make_unique<BufferedInput>(std::make_unique<FileStream>(descriptor, counts_, options_.interrupted)),
                         std::move(context), settings_);
  return false;
}

void FileSource::prepare(SourceDocument& document) const { unpack_record(settings_, document); }

bool FileSource::ready() { return !reader_ || reader_->ready(); }

SourceProgress FileSource::progress() const {
  return {counts_.files.load(std::memory_order_relaxed), counts_.bytes.load(std::memory_order_relaxed)};
}

std::unique_ptr<DocumentSource> open_inputs(InputOptions options) { return std::make_unique<FileSource>(std::move(options)); }

}  // namespace actant
