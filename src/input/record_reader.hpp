// Documents out of one stream, before they are decoded.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "actant/source.hpp"
#include "input/byte_stream.hpp"

namespace actant {

/// How a record was packed, which prepare() undoes.
enum class Packing : std::uint8_t { text, html, json, csv, tsv, http };

/// Where the fields of a table's rows are.
struct TableColumns;

/// What stands behind SourceDocument::owner.
struct Record {
  Packing packing = Packing::text;
  std::string bytes;                            ///< as read; decoded and unpacked in place
  std::string file;                             ///< of a record whose id does not say so
  std::shared_ptr<const TableColumns> columns;  ///< of a table
};

class RecordReader {
 public:
  virtual ~RecordReader() = default;
  /// The next record, or a failure; false at the end. `out` comes empty but for `input`.
  virtual bool next(SourceDocument& out) = 0;
  /// Whether a whole record is here already.
  virtual bool ready() { return true; }
};

/// What readers of all formats need to know about where they are.
struct ReaderContext {
  std::string name;         ///< for messages and ids: the path, or archive:member
  std::string kind_name;    ///< `name` without the endings of what it was packed in; empty: the same
  bool asked_for = true;    ///< named by the user; else found in a folder or an archive
  unsigned depth = 0;       ///< containers around it
};

/// Hands a record out. `id` is what it is called unless it brings a name of its own.
void give_record(SourceDocument& out, std::string id, Record record);
void give_failure(SourceDocument& out, std::string id, std::string_view why);
void give_passed_over(SourceDocument& out, std::string id, std::string_view why);

}  // namespace actant
