// The source of documents that the program uses: paths, opened one after the other.
#pragma once

#include <memory>
#include <string>

#include "actant/source.hpp"
#include "input/folder.hpp"
#include "input/open_records.hpp"

namespace actant {

class FileSource : public DocumentSource {
 public:
  explicit FileSource(InputOptions options);
  ~FileSource() override;
  bool next(SourceDocument& out) override;
  void prepare(SourceDocument& document) const override;
  bool ready() override;
  SourceProgress progress() const override;

 private:
  bool open(SourceDocument& out, FoundPath found);
  const InputOptions options_;
  const ReaderSettings settings_;
  ReadCounts counts_;
  Paths paths_;
  std::string input_;                     // what reader_ reads
  std::unique_ptr<RecordReader> reader_;
};

}  // namespace actant
