#include "input/open_records.hpp"

#include <fmt/format.h>

#include "base/printable.hpp"
#include "input/archive.hpp"
#include "input/compression.hpp"
#include "input/content.hpp"
#include "input/encoding.hpp"
#include "input/html.hpp"
#include "input/json_lines.hpp"
#include "input/table.hpp"
#include "input/warc.hpp"

namespace actant {
namespace {

/// An archive in an archive in an archive ends somewhere.
constexpr unsigned deepest_container = 6;

/// The whole stream is one document.
class WholeReader : public RecordReader {
 public:
  WholeReader(std::unique_ptr<BufferedInput> input, ReaderContext context, Packing packing, std::size_t largest)
      : input_(std::move(input)), context_(std::move(context)), packing_(packing), largest_(largest) {}
  bool next(SourceDocument& out) override {
    if (given_) return false;
    given_ = true;
    Record record;
    record.packing = packing_;
    if (!input_->rest(largest_, record.bytes)) give_failure(out, context_.name, fmt::format("a document of more than {} bytes", largest_));
    else if (!input_->error().empty()) give_failure(out, context_.name, input_->error());
    else give_record(out, context_.name, std::move(record));
    return true;
  }
  bool ready() override { return input_->ready(); }

 private:
  std::unique_ptr<BufferedInput> input_;
  ReaderContext context_;
  Packing packing_;
  std::size_t largest_;
  bool given_ = false;
};

/// Only a message.
class MessageReader : public RecordReader {
 public:
  MessageReader(ReaderContext context, std::string message, bool failed) : context_(std::move(context)), message_(std::move(message)), failed_(failed) {}
  bool next(SourceDocument& out) override {
    if (given_) return false;
    given_ = true;
    if (failed_) give_failure(out, context_.name, message_);
    else give_passed_over(out, context_.name, message_);
    return true;
  }

 private:
  ReaderContext context_;
  std::string message_;
  bool failed_;
  bool given_ = false;
};

/// A reader of what is packed in a stream, and the stream.
class LayeredReader : public RecordReader {
 public:
  LayeredReader(std::unique_ptr<BufferedInput> below, std::unique_ptr<RecordReader> above) : below_(std::move(below)), above_(std::move(above)) {}
  bool next(SourceDocument& out) override { return above_->next(out); }
  bool ready() override { return above_->ready(); }

 private:
  std::unique_ptr<BufferedInput> below_;
  std::unique_ptr<RecordReader> above_;
};

}  // namespace

std::unique_ptr<RecordReader> open_records(std::unique_ptr<BufferedInput> input, ReaderContext context, const ReaderSettings& settings) {
  if (context.depth > deepest_container)
    return std::make_unique<MessageReader>(std::move(context), fmt::format("packed more than {} times", deepest_container), true);
  std::string_view kind;
  // A line is enough to know what a pipe brings, if more would have to be waited for.
  while (input->buffered().size() < content_head && (!input->holds('\n') || input->ready()) && input->fill()) {
  }
  const std::string_view head = input->buffered();
  // What broke off within its first bytes is no shorter text.
  if (head.size() < content_head && !input->error().empty()) return std::make_unique<MessageReader>(std::move(context), input->error(), true);
  const Content content = content_of(head.substr(0, content_head), context.kind_name.empty() ? context.name : context.kind_name, settings.format, kind);
  const auto whole = [&](Packing packing) { return std::make_unique<WholeReader>(std::move(input), std::move(context), packing, settings.largest); };
  switch (content) {
    case Content::text: return whole(Packing::text);
    case Content::html: return whole(Packing::html);
    case Content::jsonl: return std::make_unique<JsonLinesReader>(std::move(input), std::move(context), settings.largest);
    case Content::csv: return std::make_unique<TableReader>(std::move(input), std::move(context), settings.fields, Packing::csv, settings.largest);
    case Content::tsv: return std::make_unique<TableReader>(std::move(input), std::move(context), settings.fields, Packing::tsv, settings.largest);
    case Content::archive: return std::make_unique<ArchiveReader>(std::move(input), std::move(context), settings);
    case Content::warc: return std::make_unique<WarcReader>(std::move(input), std::move(context), settings.largest);
    case Content::binary: {
      const bool failed = context.asked_for;
      return std::make_unique<MessageReader>(std::move(context), failed ? fmt::format("{}, not text", kind) : std::string(kind), failed);
    }
    case Content::compressed:
    case Content::utf16: break;
  }
  if (content == Content::compressed) context.kind_name = without_compression(context.kind_name.empty() ? context.name : context.kind_name);
  ++context.depth;
  auto inner = std::make_unique<BufferedInput>(content == Content::utf16 ? from_utf16(*input) : decompress(*input));
  auto reader = open_records(std::move(inner), std::move(context), settings);
  return std::make_unique<LayeredReader>(std::move(input), std::move(reader));
}

void unpack_record(const ReaderSettings& settings, SourceDocument& document) {
  if (document.state != SourceState::text || !document.owner) return;
  // The source made the record, and hands it to one thread alone.
  Record& record = *std::const_pointer_cast<Record>(std::static_pointer_cast<const Record>(document.owner));
  const auto fail = [&](std::string_view why) {
    std::string id = document.id;
    if (record.file.empty()) return give_failure(document, std::move(id), why);
    give_failure(document, std::string(record.file), fmt::format("{}: {}", printable(id), why));
    document.id = std::move(id);
  };
  const auto text = [&](std::string_view charset) {
    decode_text(record.bytes, charset);
    document.text = record.bytes;
  };
  const auto html = [&](std::string_view charset) {
    std::string why;
    if (unpack_html(record.bytes, charset, document, why)) document.text = record.bytes;
    else fail(why);
  };
  switch (record.packing) {
    case Packing::text: text({}); break;
    case Packing::html: html({}); break;
    case Packing::json: unpack_json(record, settings.fields, document); break;
    case Packing::csv:
    case Packing::tsv: unpack_row(record, settings.fields, document); break;
    case Packing::http: {
      HttpBody body;
      std::string why;
      if (!unpack_http(record.bytes, settings.largest, body, why)) {
        if (!why.empty()) return fail(why);
        give_passed_over(document, document.id, "no page");
        document.message.clear();
      } else if (body.html) {
        html(body.charset);
      } else {
        text(body.charset);
      }
      break;
    }
  }
}

}  // namespace actant
