#include "input/json_lines.hpp"

#include <fmt/format.h>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include "input/encoding.hpp"

namespace actant {
namespace {

constexpr std::size_t deepest_nesting = 1000;

/// Gathers the values of the wanted keys as the parser meets them; all else is passed by without a trace.
class Values : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Values> {
 public:
  explicit Values(const FieldTable& fields)
      : fields_(fields), values_(fields.names().size()), present_(fields.names().size()), lists_(fields.names().size()) {}

  bool Default() { return true; }  // null, true, false: no value
  bool String(const char* text, rapidjson::SizeType size, bool) { return give({text, size}); }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) { return give({text, size}, true); }
  bool StartObject() { return enter(true); }
  bool StartArray() { return enter(false); }
  bool EndArray(rapidjson::SizeType) {
    --depth_;
    list_ = none_wanted;
    return true;
  }
  bool EndObject(rapidjson::SizeType) {
    --depth_;
    if (depth_ > 0 && depth_ <= ends_.size()) ends_.resize(depth_ - 1), path_.resize(ends_.empty() ? 0 : ends_.back());
    return true;
  }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    list_ = none_wanted;
    if (depth_ > fields_.deepest() + 1 || depth_ == 0) return true;
    ends_.resize(std::min(ends_.size(), depth_ - 1));
    path_.resize(ends_.empty() ? 0 : ends_.back());
    if (ends_.size() + 1 == depth_) {
      if (!path_.empty()) path_ += '.';
      path_.append(text, size);
      ends_.push_back(path_.size());
    }
    return true;
  }

  bool object() const { return object_; }
  bool too_deep() const { return too_deep_; }
  const std::vector<bool>& present() const { return present_; }
  const std::vector<std::string_view>& values() {
    for (std::size_t i = 0; i < lists_.size(); ++i)
      if (!lists_[i].empty()) values_[i] = lists_[i];
    return values_;
  }

 private:
  static constexpr std::size_t none_wanted = ~std::size_t{0};

  bool enter(bool object) {
    if (depth_ == 0) object_ = object;
    // A list of strings is one text of many paragraphs.
    list_ = !object && depth_ > 0 ? wanted() : none_wanted;
    if (list_ != none_wanted) present_[list_] = false;
    too_deep_ = ++depth_ > deepest_nesting;
    return !too_deep_;
  }

  std::size_t wanted() const {
    if (ends_.size() != depth_) return none_wanted;
    const std::vector<std::string>& names = fields_.names();
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] == path_) return i;
    return none_wanted;
  }

  bool give(std::string_view value, bool number = false) {
    if (number && list_ != none_wanted) return true;
    if (list_ != none_wanted) {
      std::string& all = lists_[list_];
      if (present_[list_]) all += "\n\n";
      all += value;
      present_[list_] = true;
      return true;
    }
    if (depth_ == 0) return true;
    if (const std::size_t i = wanted(); i != none_wanted && (!number || fields_.takes_numbers(i))) {
      values_[i] = value;
      lists_[i].clear();
      present_[i] = true;
    }
    return true;
  }

  const FieldTable& fields_;
  std::vector<std::string_view> values_;
  std::vector<bool> present_;
  std::vector<std::string> lists_;
  std::string path_;
  std::vector<std::size_t> ends_;   // of the path at every depth of objects
  std::size_t depth_ = 0;
  std::size_t list_ = none_wanted;  // the name whose list we are in
  bool object_ = false;
  bool too_deep_ = false;
};

}  // namespace

JsonLinesReader::JsonLinesReader(std::unique_ptr<BufferedInput> input, ReaderContext context, std::size_t largest)
    : input_(std::move(input)), context_(std::move(context)), largest_(largest) {}

bool JsonLinesReader::next(SourceDocument& out) {
  Record record;
  record.packing = Packing::json;
  bool too_long = false;
  while (!ended_) {
    if (!input_->until('\n', largest_, record.bytes, too_long)) {
      ended_ = true;
      if (input_->error().empty()) return false;
      give_failure(out, context_.name, input_->error());
      return true;
    }
    ++line_;
    std::string id = fmt::format("{}:{}", context_.name, line_);
    if (too_long) {
      give_failure(out, std::move(id), fmt::format("a line of more than {} bytes", largest_));
      return true;
    }
    // A byte order mark, and nothing but space.
    if (line_ == 1 && record.bytes.starts_with("\xEF\xBB\xBF")) record.bytes.erase(0, 3);
    if (record.bytes.find_first_not_of(" \t\r") == std::string::npos) continue;
    // The last line of a stream that broke off is not whole.
    if (input_->buffered().empty() && !input_->error().empty()) continue;
    give_record(out, std::move(id), std::move(record));
    return true;
  }
  return false;
}

void unpack_json(Record& record, const FieldTable& fields, SourceDocument& out) {
  const std::string place = out.id;
  decode_text(record.bytes);
  if (record.bytes.find('\0') != std::string::npos) return give_failure(out, place, "no JSON: a zero byte");
  Values values(fields);
  rapidjson::Reader reader;
  rapidjson::InsituStringStream stream(record.bytes.data());
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
  const rapidjson::ParseResult result = reader.Parse<flags>(stream, values);
  if (values.too_deep()) return give_failure(out, place, fmt::format("no JSON: nested deeper than {}", deepest_nesting));
  if (result.IsError())
    return give_failure(out, place, fmt::format("no JSON: {} (byte {})", rapidjson::GetParseError_En(result.Code()), result.Offset() + 1));
  if (!values.object()) return give_failure(out, place, "not a JSON object");
  std::string joined;
  if (!fill_document(fields, values.values(), values.present(), joined, out))
    return give_failure(out, place, fmt::format("no string \"{}\"", fields.first_choice(Field::text)));
  // The text lies in the line itself, or is made of several values.
  if (out.text.data() < record.bytes.data() || out.text.data() > record.bytes.data() + record.bytes.size()) {
    record.bytes.assign(out.text);
    out.text = record.bytes;
  }
}

}  // namespace actant
