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

void Writer::write(std::string_view name, const Document& doc, std::string& out) {
  if (state_->options.format == Format::json)
    state_->json.write(name, doc, state_->options, out);
  else
    state_->tsv.write(name, doc, state_->options, out);
}

}  // namespace actant
