// JSON Lines, CSV and TSV. The first byte chooses the format, the second in which pieces the bytes come: it must not matter.
#include "input_properties.hpp"

using namespace actant;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  constexpr InputFormat formats[] = {InputFormat::jsonl, InputFormat::csv, InputFormat::tsv};
  const InputFormat format = formats[data[0] % 3];
  const std::size_t step = data[1] + std::size_t{1};
  InputFields fields;
  if (data[0] & 0x40) fields.text = {"2"};
  if (data[0] & 0x80) fields.text = {"a.b+text"};
  const ReaderSettings settings{format, FieldTable(fields), Globs(), 1 << 12};
  const std::string_view bytes = fuzz::view(data + 2, size - 2);
  const std::string whole = fuzz::read_all(std::make_unique<MemoryStream>(bytes), settings);
  // What a container is shows in its first bytes; there the pieces may matter.
  if (bytes.find_first_of("\x1F\xFD\x28\xFF\xFE" "BPW") != 0) HOLDS(fuzz::read_all(std::make_unique<fuzz::Trickle>(bytes, step), settings) == whole);
  return 0;
}
