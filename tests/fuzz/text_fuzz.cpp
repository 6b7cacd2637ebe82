// Any text at all: properties of the document and its outputs, and the same answer from any number of threads.
#include <cstdint>

#include "actant/batch.hpp"
#include "actant/extractor.hpp"
#include "fuzz/properties.hpp"

namespace actant {
namespace {

/// Pieces of one text as documents of their own.
class Pieces : public DocumentSource {
 public:
  Pieces(std::string_view text, std::size_t size) : text_(text), size_(size) {}
  bool next(SourceDocument& out) override {
    if (at_ >= text_.size()) return false;
    out = SourceDocument();
    out.id = std::to_string(at_);
    out.text = text_.substr(at_, size_);
    out.cost = out.text.size();
    at_ += size_;
    return true;
  }

 private:
  std::string_view text_;
  std::size_t size_, at_ = 0;
};

std::string batch(const Resources& resources, std::string_view text, std::size_t size, unsigned jobs) {
  Pieces source(text, size);
  BatchOptions options;
  options.jobs = jobs;
  options.writer.format = Format::json;
  std::string all;
  run_batch(
      resources, source, options,
      [&](std::string_view out) {
        all += out;
        return true;
      },
      [](const std::string&) { fuzz::require(false, "no document fails"); });
  return all;
}

}  // namespace
}  // namespace actant

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace actant;
  static const Resources resources = Resources::standard();
  static Extractor extractor(resources);
  static Document doc;
  // The same worker goes on with what the last document left behind: here a fresh one has to agree with it.
  static Writer json({.format = Format::json, .explain = true}), bytes({.format = Format::json, .byte_offsets = true}), tsv({});
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const ExtractOptions options{.date = "2025-02-25", .explain = true};
  extractor.extract(text, options, doc);
  fuzz::check_spans(text, doc);
  std::string line, rows, other;
  json.write("d", doc, line);
  fuzz::check_json(text, line);
  tsv.write("d", doc, rows);
  fuzz::check_tsv(doc, tsv.header(), rows);
  bytes.write("d", doc, other);
  const std::size_t triples = doc.triples().size();

  if (size % 4 == 0) {
    Extractor fresh(resources);
    Document clean;
    fresh.extract(text, options, clean);
    std::string again;
    json.write("d", clean, again);
    fuzz::require(again == line, "a used extractor answers as a fresh one");
  }
  extractor.extract(text, {.date = "2025-02-25", .events_only = true}, doc);
  fuzz::require(doc.triples().size() <= triples, "events alone are no more than all triples");
  if (size % 16 == 1) {
    const std::size_t piece = 1 + size / 7;
    const std::string one = batch(resources, text, piece, 1);
    fuzz::require(one == batch(resources, text, piece, 2) && one == batch(resources, text, piece, 3), "any number of threads gives the same");
  }
  return 0;
}
