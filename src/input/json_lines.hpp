// JSON Lines: an object a line.
#pragma once

#include <memory>
#include <string>

#include "input/fields.hpp"
#include "input/record_reader.hpp"

namespace actant {

/// A line of any length is read through; one longer than `largest` fails.
class JsonLinesReader : public RecordReader {
 public:
  JsonLinesReader(std::unique_ptr<BufferedInput> input, ReaderContext context, std::size_t largest);
  bool next(SourceDocument& out) override;
  bool ready() override { return input_->holds('\n') || input_->ready(); }

 private:
  std::unique_ptr<BufferedInput> input_;
  ReaderContext context_;
  std::size_t largest_;
  std::size_t line_ = 0;
  bool ended_ = false;
};

/// Takes the fields out of the object in `record`; the text lies in `record` then. `out.id` says where it comes from.
void unpack_json(Record& record, const FieldTable& fields, SourceDocument& out);

}  // namespace actant
