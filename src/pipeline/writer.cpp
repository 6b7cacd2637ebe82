#include "actant/writer.hpp"

#include "pipeline/json_writer.hpp"
#include "pipeline/tsv_writer.hpp"

namespace actant {

struct Writer::State {
  explicit State(WriterOptions o) : options(o) {}
  WriterOptions options;
  JsonWriter json;
  TsvWriter tsv;
};

Writer::Writer(WriterOptions options) : state_(std::make_unique<State>(options)) {}
Writer::~Writer() = default;
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

std::string Writer::header() const {
  return state_->options.format == Format::json ? std::string() : TsvWriter::header(state_->options);
}

void Writer::write(const DocumentLabel& label, const Document& doc, std::string& out) {
  if (state_->options.format == Format::json)
    state_->json.write(label, doc, state_->options, out);
  else
    state_->tsv.write(label.id, doc, state_->options, out);
}

void Writer::write_text(const DocumentLabel& label, std::string_view date, std::string_view text, std::string& out) {
  if (state_->options.format == Format::json) {
    state_->json.write_text(label, date, text, out);
  } else {
    out += text;
    if (!text.empty() && !text.ends_with('\n')) out += '\n';
  }
}

}  // namespace actant
