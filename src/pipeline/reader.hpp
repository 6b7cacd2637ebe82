// Inputs one document at a time: text files, JSON Lines, standard input, folders.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "actant/batch.hpp"
#include "base/mapped_file.hpp"

namespace actant {

/// A document, or the reason why there is none.
struct InputDocument {
  std::string name;              ///< path or id
  std::string_view text;
  std::string date;              ///< ISO, if the input gives one
  std::string problem;           ///< one line; the document is to be passed over
  std::shared_ptr<const void> owner;
};

class InputReader {
 public:
  InputReader(std::vector<std::string> inputs, InputFormat format);
  ~InputReader();
  /// The next document or problem; false at the end. Not thread-safe.
  bool next(InputDocument& out);

 private:
  bool open_next(InputDocument& out);
  bool next_line(InputDocument& out);
  struct Lines;
  std::vector<std::string> queue_;       // last first
  InputFormat format_;
  std::unique_ptr<Lines> lines_;
};

/// Reads one line of JSONL: {"id", "text", "date"?}.
void parse_json_line(std::string_view line, const std::string& file, std::size_t number, InputDocument& out);

}  // namespace actant
