// A line a triple (or an entity), tab-separated, with IANA's escapes for tab, newline, CR and backslash.
#pragma once

#include <string>
#include <string_view>

#include "actant/document.hpp"
#include "actant/writer.hpp"
#include "pipeline/offsets.hpp"

namespace actant {

class TsvWriter {
 public:
  static std::string header(const WriterOptions& options);
  void write(std::string_view name, const Document& doc, const WriterOptions& options, std::string& out);

 private:
  CodePoints points_;
};

}  // namespace actant
