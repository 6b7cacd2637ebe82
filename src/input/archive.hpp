// tar and zip archives: every file in them is an input of its own.
#pragma once

#include <memory>
#include <string>

#include "input/archive_handle.hpp"
#include "input/record_reader.hpp"

struct archive_entry;

namespace actant {

struct ReaderSettings;

class ArchiveReader : public RecordReader {
 public:
  ArchiveReader(std::unique_ptr<BufferedInput> input, ReaderContext context, const ReaderSettings& settings);
  bool next(SourceDocument& out) override;

 private:
  bool open_member(SourceDocument& out);
  class Member;
  std::unique_ptr<BufferedInput> input_;
  ReaderContext context_;
  const ReaderSettings& settings_;
  ArchiveHandle handle_;
  std::unique_ptr<RecordReader> member_;
  std::uint64_t given_ = 0;
  bool opened_ = false;
  bool ended_ = false;
};

}  // namespace actant
