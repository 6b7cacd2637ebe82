// Inputs one document at a time: text files, JSON Lines, standard input, folders.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "actant/source.hpp"

namespace actant {

class FileSource : public DocumentSource {
 public:
  explicit FileSource(InputOptions options);
  ~FileSource() override;
  bool next(SourceDocument& out) override;

 private:
  bool open_next(SourceDocument& out);
  bool next_line(SourceDocument& out);
  struct Lines;
  std::vector<std::string> queue_;       // last first
  InputFormat format_;
  std::unique_ptr<Lines> lines_;
};

/// Reads one line of JSONL: {"id", "text", "date"?}.
void parse_json_line(std::string_view line, const std::string& file, std::size_t number, SourceDocument& out);

}  // namespace actant
