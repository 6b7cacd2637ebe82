// Tables of documents, a row each: CSV as RFC 4180 has it (also with ; or tabs), and TSV.
//
// In TSV a row is a line; \t, \n, \r and \\ in a field stand for the characters, as in actant's own output, and a quotation
// mark is one. No library of Debian reads rows of bounded size with the number of their line, so this one does.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "input/fields.hpp"
#include "input/record_reader.hpp"

namespace actant {

struct TableColumns {
  char delimiter = ',';
  bool quotes = true;                 ///< CSV
  std::vector<std::uint32_t> column;  ///< of every name of the FieldTable, or `none`
  static constexpr std::uint32_t none = 0xFFFFFFFF;
};

class TableReader : public RecordReader {
 public:
  TableReader(std::unique_ptr<BufferedInput> input, ReaderContext context, const FieldTable& fields, Packing packing, std::size_t largest);
  bool next(SourceDocument& out) override;
  bool ready() override { return input_->holds('\n') || input_->ready(); }

 private:
  bool header(SourceDocument& out);
  enum class Row { whole, too_long, open_quote, end };
  Row row(std::string& out);
  std::unique_ptr<BufferedInput> input_;
  ReaderContext context_;
  const FieldTable& fields_;
  Packing packing_;
  std::size_t largest_;
  std::shared_ptr<TableColumns> columns_;
  std::size_t line_ = 0;   // where the row begins
  std::size_t lines_ = 0;  // read so far
  bool ended_ = false;
  bool begun_ = false;
};

/// The fields of a row, unescaped in place.
void split_row(std::string& row, char delimiter, bool quotes, std::vector<std::string_view>& out);

/// Takes the fields out of the row in `record`; the text lies in `record` then.
void unpack_row(Record& record, const FieldTable& fields, SourceDocument& out);

}  // namespace actant
