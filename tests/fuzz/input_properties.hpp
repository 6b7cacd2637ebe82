// What the fuzz targets share: a property that does not hold ends the process, which libFuzzer reports with the input.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "input/open_records.hpp"

#define HOLDS(property)                                                             \
  do {                                                                              \
    if (!(property)) {                                                              \
      std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #property); \
      std::abort();                                                                 \
    }                                                                               \
  } while (false)

namespace actant::fuzz {

inline std::string_view view(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

/// A stream that gives at most `step` bytes at a time.
class Trickle : public ByteStream {
 public:
  Trickle(std::string_view bytes, std::size_t step) : bytes_(bytes), step_(step) {}
  std::size_t read(char* to, std::size_t size) override {
    const std::size_t n = std::min({size, step_, bytes_.size()});
    std::copy_n(bytes_.data(), n, to);
    bytes_.remove_prefix(n);
    return n;
  }

 private:
  std::string_view bytes_;
  std::size_t step_;
};

/// What must hold of every document, whatever it was made of.
inline void check_document(const SourceDocument& d, std::size_t largest) {
  HOLDS(!d.id.empty());
  for (const char c : d.message) HOLDS(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
  if (d.state == SourceState::failed) HOLDS(!d.message.empty());
  if (d.state != SourceState::text) {
    HOLDS(d.text.empty());
    return;
  }
  // A byte becomes three at most, as UTF-8 of Windows-1252 or as U+FFFD.
  HOLDS(d.text.size() <= 3 * largest + 1);
  if (d.text.empty()) return;
  const auto& record = *static_cast<const Record*>(d.owner.get());
  HOLDS(d.text.data() >= record.bytes.data());
  HOLDS(d.text.data() + d.text.size() <= record.bytes.data() + record.bytes.size());
  HOLDS(d.date.empty() || d.date.size() == 4 || d.date.size() == 7 || d.date.size() == 10);
}

/// All documents of a stream, as one text to compare; every one is checked.
inline std::string read_all(std::unique_ptr<ByteStream> stream, const ReaderSettings& settings) {
  ReaderContext context;
  context.name = "x";
  const auto reader = open_records(std::make_unique<BufferedInput>(std::move(stream)), std::move(context), settings);
  std::string all;
  for (SourceDocument d; reader->next(d); d = SourceDocument()) {
    unpack_record(settings, d);
    check_document(d, settings.largest);
    all += d.id + '\1' + d.message + '\1' + d.title + '\1' + d.date + '\1' + d.url + '\1';
    all += d.text;
    all += '\2';
  }
  SourceDocument behind;
  HOLDS(!reader->next(behind));
  return all;
}

}  // namespace actant::fuzz
