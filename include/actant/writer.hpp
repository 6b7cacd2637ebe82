// Documents as text: TSV lines and JSON Lines (docs/output.md has every field).
//
// A Writer appends to a string that the caller owns; it never prints. Not thread-safe; one a worker.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "actant/document.hpp"

namespace actant {

enum class Format : std::uint8_t { tsv, json };

struct WriterOptions {
  Format format = Format::tsv;
  bool entities = false;      ///< TSV: a line an entity instead of a line a triple
  bool explain = false;       ///< TSV: a last column `why`
  bool byte_offsets = false;  ///< offsets are bytes instead of code points
  bool spreadsheet_safe = false;  ///< TSV: a ' before fields that a spreadsheet would take for a formula
};

/// What a document is called; `title` and `url` may be empty.
struct DocumentLabel {
  std::string_view id;      ///< file or id
  std::string_view title;
  std::string_view url;
};

class Writer {
 public:
  explicit Writer(WriterOptions options);
  ~Writer();
  Writer(Writer&&) noexcept;
  Writer& operator=(Writer&&) noexcept;

  /// The header row, with its line end; empty for JSON.
  std::string header() const;
  /// Appends one document.
  void write(const DocumentLabel& label, const Document& doc, std::string& out);
  void write(std::string_view id, const Document& doc, std::string& out) { write(DocumentLabel{id, {}, {}}, doc, out); }
  /// Appends the text of a document that was not read: as it is, with a line end; or, as JSON, an object with `id`, `title`,
  /// `date`, `url` and `text` that can be read again as JSON Lines.
  void write_text(const DocumentLabel& label, std::string_view date, std::string_view text, std::string& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace actant
