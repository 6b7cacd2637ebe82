// Bytes as they come: from a file, a pipe, or another stream that is unpacked on the way.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace actant {

/// How far a source is, for a thread that only looks.
struct ReadCounts {
  std::atomic<std::uint64_t> files{0};
  std::atomic<std::uint64_t> bytes{0};
};

class ByteStream {
 public:
  virtual ~ByteStream() = default;
  /// Up to `size` bytes, at least one unless the stream has ended; then 0, again and again. Blocks.
  virtual std::size_t read(char* to, std::size_t size) = 0;
  /// Whether read() answers at once.
  virtual bool ready() { return true; }
  /// Why the stream ended before its time; empty if it did not. Holds once read() has given 0.
  const std::string& error() const { return error_; }

 protected:
  std::string error_;
};

/// A file of the system: regular, pipe, socket or device.
class FileStream : public ByteStream {
 public:
  /// Takes `descriptor` over, but for 0, which it leaves open. `interrupted` may be empty; it is asked now and then
  /// while a pipe has nothing to give, and ends the stream by true.
  FileStream(int descriptor, ReadCounts& counts, std::function<bool()> interrupted);
  ~FileStream() override;
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;
  std::size_t read(char* to, std::size_t size) override;
  bool ready() override;

 private:
  bool wait() const;
  int descriptor_;
  ReadCounts& counts_;
  std::function<bool()> interrupted_;
  bool regular_ = false;
  bool ended_ = false;
  std::int64_t size_ = 0, modified_ = 0;  // when it was opened
  std::int64_t begin_ = 0, read_ = 0;
};

/// A stream with a window at its front, for those who look before they read.
class BufferedInput {
 public:
  explicit BufferedInput(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}
  /// What is buffered, at least `size` bytes unless the stream ends before. Holds until the next call.
  std::string_view peek(std::size_t size);
  std::string_view buffered() const { return {buffer_.get() + begin_, end_ - begin_}; }
  void consume(std::size_t size) { begin_ += size; }
  /// Reads more behind what is buffered; false at the end of the stream.
  bool fill();
  /// All bytes up to and without `stop`, which is consumed; false at the end. One longer than `limit` is passed over up to
  /// its end, and `too_long` is set. Without a last `stop` the end of the stream is one.
  bool until(char stop, std::size_t limit, std::string& out, bool& too_long);
  /// Everything that is left; false if it is longer than `limit`.
  bool rest(std::size_t limit, std::string& out);
  bool ready() { return stream_->ready(); }
  const std::string& error() const { return stream_->error(); }
  /// Whether a whole line is here, so that a reader of lines need not wait.
  bool holds(char stop) const { return buffered().find(stop) != std::string_view::npos; }

 private:
  std::unique_ptr<ByteStream> stream_;
  // Not a string: one that grows is zeroed, which for a small file is more work than its text.
  std::unique_ptr<char[]> buffer_;
  std::size_t capacity_ = 0, begin_ = 0, end_ = 0;
};

/// What a BufferedInput has left, as a stream for another one. `input` has to live on.
class InputRest : public ByteStream {
 public:
  explicit InputRest(BufferedInput& input) : input_(input) {}
  std::size_t read(char* to, std::size_t size) override;
  bool ready() override { return !input_.buffered().empty() || input_.ready(); }

 private:
  BufferedInput& input_;
};

/// Bytes that are in memory already.
class MemoryStream : public ByteStream {
 public:
  explicit MemoryStream(std::string_view bytes) : bytes_(bytes) {}
  std::size_t read(char* to, std::size_t size) override;

 private:
  std::string_view bytes_;
};

}  // namespace actant
