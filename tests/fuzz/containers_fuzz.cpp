// Compressed streams, tar, zip, WARC, UTF-16 and whatever else a file may hold: documents are sound, and the same
// however the bytes come.
#include "input_properties.hpp"

using namespace actant;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ReaderSettings settings{InputFormat::automatic, FieldTable(InputFields()), Globs(), 1 << 16};
  const std::string_view bytes = fuzz::view(data, size);
  const std::string whole = fuzz::read_all(std::make_unique<MemoryStream>(bytes), settings);
  HOLDS(fuzz::read_all(std::make_unique<MemoryStream>(bytes), settings) == whole);
  return 0;
}
