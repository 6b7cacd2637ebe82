// From bytes to the reader of their format, through whatever they are packed in.
#pragma once

#include <memory>

#include "input/fields.hpp"
#include "input/globs.hpp"
#include "input/record_reader.hpp"

namespace actant {

/// What all readers of a source share; it outlives them.
struct ReaderSettings {
  InputFormat format = InputFormat::automatic;
  FieldTable fields;
  Globs globs;
  std::size_t largest = 0;
};

/// Never null: what cannot be read gives its reason as the only record.
std::unique_ptr<RecordReader> open_records(std::unique_ptr<BufferedInput> input, ReaderContext context, const ReaderSettings& settings);

/// Makes a record ready: see DocumentSource::prepare().
void unpack_record(const ReaderSettings& settings, SourceDocument& document);

}  // namespace actant
