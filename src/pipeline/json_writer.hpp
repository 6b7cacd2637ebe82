// One document, one JSON object, one line. RapidJSON does the writing; invalid UTF-8 becomes U+FFFD.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "actant/document.hpp"
#include "actant/writer.hpp"
#include "pipeline/offsets.hpp"

namespace actant {

inline constexpr int json_schema = 1;

class JsonWriter {
 public:
  JsonWriter();
  ~JsonWriter();
  void write(const DocumentLabel& label, const Document& doc, const WriterOptions& options, std::string& out);
  void write_text(const DocumentLabel& label, std::string_view date, std::string_view text, std::string& out);

 private:
  struct Buffer;
  std::unique_ptr<Buffer> buffer_;
  CodePoints points_;
};

}  // namespace actant
