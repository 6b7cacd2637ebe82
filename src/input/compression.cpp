#include "input/compression.hpp"

#include <archive_entry.h>
#include <zlib.h>

#include <algorithm>
#include <limits>

#include "input/archive_handle.hpp"

namespace actant {
namespace {

constexpr std::uint64_t most_swelling = 1000;
constexpr std::uint64_t always_allowed = std::uint64_t{64} << 20;

/// What to say of a stream that swells too much; empty if it does not.
std::string swelling(std::string_view kind, std::uint64_t given, std::uint64_t taken) {
  if (given <= always_allowed || given / most_swelling <= taken) return {};
  return fmt::format("{} data that swell more than {}-fold: stopped after {} MB", kind, most_swelling, given >> 20);
}

/// gzip by zlib itself: libarchive leaves the checksum unread.
class Gzip : public ByteStream {
 public:
  explicit Gzip(BufferedInput& input) : input_(input) { good_ = inflateInit2(&zlib_, 16 + MAX_WBITS) == Z_OK; }
  ~Gzip() override {
    if (good_) inflateEnd(&zlib_);
  }
  Gzip(const Gzip&) = delete;
  Gzip& operator=(const Gzip&) = delete;

  std::size_t read(char* to, std::size_t size) override {
    if (ended_) return 0;
    if (!good_) return stop("out of memory");
    zlib_.next_out = reinterpret_cast<Bytef*>(to);
    zlib_.avail_out = static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
    const uInt room = zlib_.avail_out;
    while (!ended_ && zlib_.avail_out == room) {
      if (input_.buffered().empty() && !input_.fill()) {
        if (!input_.error().empty()) return stop(input_.error());
        return stop(inside_ ? "damaged gzip data (broken off)" : "");
      }
      if (!inside_ && !begin_part()) continue;
      const std::string_view bytes = input_.buffered();
      zlib_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
      zlib_.avail_in = static_cast<uInt>(std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max()));
      const uInt before = zlib_.avail_in;
      const int status = inflate(&zlib_, Z_NO_FLUSH);
      input_.consume(before - zlib_.avail_in);
      taken_ += before - zlib_.avail_in;
      if (status == Z_STREAM_END) inside_ = false;
      else if (status != Z_OK && status != Z_BUF_ERROR) return stop(fmt::format("damaged gzip data ({})", zlib_.msg == nullptr ? "no reason given" : zlib_.msg));
    }
    given_ += room - zlib_.avail_out;
    if (std::string why = swelling("gzip", given_, taken_); !why.empty()) return stop(std::move(why));
    return room - zlib_.avail_out;
  }
  bool ready() override { return !input_.buffered().empty() || input_.ready(); }

 private:
  /// Another part, or zero bytes that fill up a block of tape; all else behind the first is damage.
  bool begin_part() {
    const std::string_view bytes = input_.peek(2);
    if (bytes.starts_with("\x1F\x8B")) {
      inflateReset(&zlib_);
      inside_ = true;
      return true;
    }
    const std::size_t zeros = std::min(bytes.find_first_not_of('\0'), bytes.size());
    input_.consume(zeros);
    if (zeros > 0) return false;
    stop("damaged gzip data (something else behind them)");
    return false;
  }
  std::size_t stop(std::string why) {
    error_ = std::move(why);
    ended_ = true;
    return 0;
  }

  BufferedInput& input_;
  z_stream zlib_{};
  std::uint64_t given_ = 0, taken_ = 0;
  bool good_ = false, inside_ = false, ended_ = false;
};

class Decompressed : public ByteStream {
 public:
  explicit Decompressed(BufferedInput& input, std::string_view kind) : input_(input), kind_(kind), handle_(input) {
    archive* a = handle_.get();
    archive_read_support_format_raw(a);
    if (kind == "bzip2") archive_read_support_filter_bzip2(a);
    if (kind == "xz") archive_read_support_filter_xz(a);
    if (kind == "zstd") archive_read_support_filter_zstd(a);
    archive_entry* entry = nullptr;
    if (!handle_.open()) {
      fail();
      return;
    }
    const int status = archive_read_next_header(a, &entry);
    if (status == ARCHIVE_EOF) {
      ended_ = true;  // an empty stream
    } else if (status < ARCHIVE_WARN) {
      fail();
    } else if (archive_filter_code(a, 0) == ARCHIVE_FILTER_NONE) {
      error_ = fmt::format("damaged {} data", kind_);
      ended_ = true;
    }
  }

  std::size_t read(char* to, std::size_t size) override {
    if (ended_) return 0;
    const la_ssize_t n = archive_read_data(handle_.get(), to, size);
    if (n < 0) {
      fail();
      return 0;
    }
    if (n == 0) {
      ended_ = true;
      return 0;
    }
    given_ += static_cast<std::uint64_t>(n);
    error_ = swelling(kind_, given_, handle_.taken());
    if (!error_.empty()) {
      ended_ = true;
      return 0;
    }
    return static_cast<std::size_t>(n);
  }

  bool ready() override { return !input_.buffered().empty() || input_.ready(); }

 private:
  void fail() {
    error_ = input_.error().empty() ? fmt::format("damaged {} data ({})", kind_, handle_.why()) : input_.error();
    ended_ = true;
  }
  BufferedInput& input_;
  std::string_view kind_;
  ArchiveHandle handle_;
  std::uint64_t given_ = 0;
  bool ended_ = false;
};

}  // namespace

std::string_view compression_of(std::string_view head) {
  if (head.starts_with("\x1F\x8B\x08")) return "gzip";
  if (head.starts_with("BZh") && head.size() > 9 && head[3] >= '1' && head[3] <= '9' &&
      (head.substr(4).starts_with("1AY&SY") || head.substr(4).starts_with("\x17rE8P\x90")))
    return "bzip2";
  if (head.starts_with(std::string_view("\xFD\x37zXZ\0", 6))) return "xz";
  if (head.starts_with("\x28\xB5\x2F\xFD")) return "zstd";
  return {};
}

std::unique_ptr<ByteStream> decompress(BufferedInput& input) {
  const std::string_view kind = compression_of(input.peek(16));
  if (kind == "gzip") return std::make_unique<Gzip>(input);
  return std::make_unique<Decompressed>(input, kind);
}

}  // namespace actant
