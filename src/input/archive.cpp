#include "input/archive.hpp"

#include <archive_entry.h>

#include "input/content.hpp"
#include "input/globs.hpp"
#include "input/open_records.hpp"

namespace actant {
namespace {
constexpr std::uint64_t most_swelling = 1000;
constexpr std::uint64_t always_allowed = std::uint64_t{64} << 20;
}  // namespace

/// The bytes of the member that the archive stands at.
class ArchiveReader::Member : public ByteStream {
 public:
  explicit Member(ArchiveReader& reader) : reader_(reader) {}
  std::size_t read(char* to, std::size_t size) override {
    if (ended_) return 0;
    const la_ssize_t n = archive_read_data(reader_.handle_.get(), to, size);
    if (n > 0) {
      reader_.given_ += static_cast<std::uint64_t>(n);
      if (reader_.given_ <= always_allowed || reader_.given_ / most_swelling <= reader_.handle_.taken()) return static_cast<std::size_t>(n);
      error_ = fmt::format("an archive that swells more than {}-fold: stopped after {} MB", most_swelling, reader_.given_ >> 20);
      reader_.ended_ = true;
    } else if (n < 0) {
      error_ = reader_.handle_.why();
    }
    ended_ = true;
    return 0;
  }

 private:
  ArchiveReader& reader_;
  bool ended_ = false;
};

ArchiveReader::ArchiveReader(std::unique_ptr<BufferedInput> input, ReaderContext context, const ReaderSettings& settings)
    : input_(std::move(input)), context_(std::move(context)), settings_(settings), handle_(*input_) {
  archive_read_support_format_tar(handle_.get());
  archive_read_support_format_zip_streamable(handle_.get());
  // Names are bytes here; the locale must not refuse them.
  archive_read_set_options(handle_.get(), "hdrcharset=BINARY");
}

bool ArchiveReader::next(SourceDocument& out) {
  const std::string input = out.input;
  while (true) {
    if (member_) {
      if (member_->next(out)) return true;
      member_.reset();
    }
    if (ended_) return false;
    out = SourceDocument();
    out.input = input;
    if (open_member(out)) return true;
  }
}

/// True with a failure or a note; false if there is a member to read, or the end.
bool ArchiveReader::open_member(SourceDocument& out) {
  if (!opened_ && !handle_.open()) {
    ended_ = true;
    give_failure(out, context_.name, handle_.why());
    return true;
  }
  opened_ = true;
  archive_entry* entry = nullptr;
  const int status = archive_read_next_header(handle_.get(), &entry);
  if (status == ARCHIVE_EOF) {
    ended_ = true;
    if (input_->error().empty()) return false;
    give_failure(out, context_.name, input_->error());
    return true;
  }
  if (status == ARCHIVE_RETRY) return false;
  if (status < ARCHIVE_WARN) {
    ended_ = true;
    give_failure(out, context_.name, fmt::format("damaged archive ({})", handle_.why()));
    return true;
  }
  const char* path = archive_entry_pathname(entry);
  const std::string inside = path == nullptr ? "?" : path;
  const std::string name = context_.name + ":" + inside;
  const std::string_view base = std::string_view(inside).substr(inside.rfind('/') + 1);
  // Folders, links and devices hold no text; a hard link's text stands where it was first.
  if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr || base.starts_with(".")) return false;
  if (!settings_.globs.take(inside)) return false;
  if (const std::string_view kind = binary_name(base); !kind.empty() && settings_.format == InputFormat::automatic) {
    give_passed_over(out, name, kind);
    return true;
  }
  if (archive_entry_is_encrypted(entry) != 0) {
    give_failure(out, name, "encrypted");
    return true;
  }
  ReaderContext context;
  context.name = name;
  context.asked_for = false;
  context.depth = context_.depth + 1;
  member_ = open_records(std::make_unique<BufferedInput>(std::make_unique<Member>(*this)), std::move(context), settings_);
  return false;
}

}  // namespace actant
