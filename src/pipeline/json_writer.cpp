#include "pipeline/json_writer.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "base/unicode.hpp"

namespace actant {

struct JsonWriter::Buffer {
  rapidjson::StringBuffer text;
  rapidjson::Writer<rapidjson::StringBuffer> json{text};
  std::string clean;

  void key(const char* name) { json.Key(name); }
  void string(std::string_view value) {
    bool plain = true;
    for (char c : value) plain = plain && static_cast<unsigned char>(c) < 0x80;
    if (!plain) {
      clean.clear();
      for (std::size_t i = 0; i < value.size();) {
        const auto d = unicode::decode(value, i);
        unicode::append(clean, d.code_point);
        i += d.length;
      }
      value = clean;
    }
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  /// Nothing if there is no value.
  void member(const char* name, std::string_view value) {
    if (value.empty()) return;
    key(name);
    string(value);
  }
  void string_or_null(std::string_view value) {
    if (value.empty()) json.Null();
    else string(value);
  }
};

JsonWriter::JsonWriter() : buffer_(std::make_unique<Buffer>()) {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::write(const DocumentLabel& label, const Document& doc, const WriterOptions& options, std::string& out) {
  Buffer& b = *buffer_;
  b.text.Clear();
  b.json.Reset(b.text);
  points_.reset(options.byte_offsets ? std::string_view() : doc.text());
  const auto span = [&](Span s) {
    b.key("text");
    b.string(doc.text().substr(s.begin, s.size()));
    b.key("start");
    b.json.Uint(options.byte_offsets ? s.begin : points_.at(s.begin));
    b.key("end");
    b.json.Uint(options.byte_offsets ? s.end : points_.at(s.end));
  };
  b.json.StartObject();
  b.key("schema");
  b.json.Int(json_schema);
  b.key("doc");
  b.string(label.id);
  b.key("date");
  b.string_or_null(doc.date());
  b.member("title", label.title);
  b.member("url", label.url);
  b.key("entities");
  b.json.StartArray();
  // Mentions stand in the order of the text; an entity's are gathered by a chain.
  const auto& mentions = doc.mentions();
  std::vector<std::uint32_t> first(doc.entities().size(), none), next(mentions.size(), none);
  for (std::size_t i = mentions.size(); i-- > 0;) {
    next[i] = first[mentions[i].entity];
    first[mentions[i].entity] = static_cast<std::uint32_t>(i);
  }
  for (std::uint32_t i = 0; i < doc.entities().size(); ++i) {
    const Entity& e = doc.entities()[i];
    b.json.StartObject();
    b.key("id");
    b.json.Uint(i);
    b.key("gazetteer_id");
    b.string_or_null(e.id);
    b.key("type");
    b.string(to_string(e.type));
    b.key("name");
    b.string(e.name);
    b.key("country");
    b.string_or_null(e.country);
    b.key("code");
    b.string_or_null(e.code);
    b.key("role");
    b.string_or_null(e.role);
    // What lies inside a longer name is no mention of its own, but stays available.
    for (const bool inside : {false, true}) {
    b.key(inside ? "inside" : "mentions");
    b.json.StartArray();
    for (std::uint32_t m = first[i]; m != none; m = next[m]) {
      if (mentions[m].nested != inside) continue;
      b.json.StartObject();
      span(mentions[m].span);
      b.key("sentence");
      b.json.Uint(mentions[m].sentence);
      b.key("kind");
      b.string(to_string(mentions[m].kind));
      b.json.EndObject();
    }
    b.json.EndArray();
    }
    b.json.EndObject();
  }
  b.json.EndArray();
  b.key("triples");
  b.json.StartArray();
  for (const Triple& t : doc.triples()) {
    const auto argument = [&](const char* role, const Argument& arg) {
      b.key(role);
      if (arg.span.empty()) {
        b.json.Null();
        return;
      }
      b.json.StartObject();
      b.key("entity");
      if (arg.entity == none) b.json.Null();
      else b.json.Uint(arg.entity);
      if (arg.entity != none) {
        const Entity& e = doc.entities()[arg.entity];
        b.key("name");
        b.string(e.name);
        b.key("type");
        b.string(to_string(e.type));
        b.key("code");
        if (arg.sector.empty()) b.string_or_null(e.code);
        else b.string(std::string(e.code) + std::string(arg.sector));
      }
      span(arg.span);
      b.json.EndObject();
    };
    b.json.StartObject();
    argument("actor", t.actor);
    b.key("action");
    b.json.StartObject();
    b.key("lemma");
    b.string(t.lemma);
    span(t.action);
    b.json.EndObject();
    argument("target", t.target);
    b.key("event");
    b.string_or_null(to_string(t.event));
    b.key("cameo");
    b.string_or_null(t.cameo);
    b.key("mode");
    b.string_or_null(t.mode);
    b.key("context");
    b.string_or_null(t.context);
    b.key("quad");
    if (t.quad == 0) b.json.Null();
    else b.json.Uint(t.quad);
    b.key("negated");
    b.json.Bool(t.negated);
    b.key("modality");
    b.string(to_string(t.modality));
    b.key("attributed_to");
    b.string_or_null(t.attribution);
    b.key("date");
    b.string_or_null(t.date);
    b.key("place");
    b.string_or_null(t.place);
    b.key("sentence");
    b.json.Uint(t.sentence);
    b.key("why");
    b.string_or_null(t.why);
    b.json.EndObject();
  }
  b.json.EndArray();
  b.key("warnings");
  b.json.StartArray();
  for (std::string_view w : doc.warnings()) b.string(w);
  b.json.EndArray();
  b.json.EndObject();
  out.append(b.text.GetString(), b.text.GetSize());
  out += '\n';
}

void JsonWriter::write_text(const DocumentLabel& label, std::string_view date, std::string_view text, std::string& out) {
  Buffer& b = *buffer_;
  b.text.Clear();
  b.json.Reset(b.text);
  b.json.StartObject();
  b.key("id");
  b.string(label.id);
  b.member("title", label.title);
  b.member("date", date);
  b.member("url", label.url);
  b.key("text");
  b.string(text);
  b.json.EndObject();
  out.append(b.text.GetString(), b.text.GetSize());
  out += '\n';
}

}  // namespace actant
