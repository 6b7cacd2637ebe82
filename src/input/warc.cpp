#include "input/warc.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/date.hpp"
#include "base/printable.hpp"
#include "input/compression.hpp"

namespace actant {
namespace {

constexpr std::size_t longest_header = std::size_t{1} << 20;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

/// Takes a line with its end off the front; false if there is no whole one.
bool take_line(std::string_view& text, std::string_view& line) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return false;
  line = text.substr(0, end);
  if (line.ends_with('\r')) line.remove_suffix(1);
  text.remove_prefix(end + 1);
  return true;
}

bool number(std::string_view text, std::uint64_t& out, int base = 10) {
  text = trim(text);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, base);
  return error == std::errc() && end == text.data() + text.size();
}

/// Joins the chunks of `body`; false, and nothing is changed, if it is not made of chunks after all: some archives keep
/// the header of what they have joined already.
bool join_chunks(std::string& body) {
  std::string out;
  std::string_view rest = body;
  while (true) {
    std::string_view line;
    std::uint64_t size = 0;
    if (!take_line(rest, line) || !number(line.substr(0, line.find(';')), size, 16)) return false;
    if (size == 0) break;
    if (size > rest.size()) {  // cut off
      out += rest;
      break;
    }
    out += rest.substr(0, size);
    rest.remove_prefix(size);
    if (!take_line(rest, line)) break;
    if (!line.empty()) return false;
  }
  body = std::move(out);
  return true;
}

}  // namespace

struct WarcReader::Header {
  std::string type, uri, date, content_type, payload_type, record_id;
  std::uint64_t length = 0;
};

WarcReader::WarcReader(std::unique_ptr<BufferedInput> input, ReaderContext context, std::size_t largest)
    : input_(std::move(input)), context_(std::move(context)), largest_(largest) {}

/// False at the end; with trouble_ set if it is not a good one.
bool WarcReader::header(Header& out) {
  out = Header();
  std::string line;
  bool too_long = false;
  do {
    if (!input_->until('\n', longest_header, line, too_long)) return false;
  } while (trim(line).empty() && !too_long);
  ++number_;
  if (!line.starts_with("WARC/")) {
    trouble_ = fmt::format("record {} does not begin with \"WARC/\": damaged from there on", number_);
    return false;
  }
  bool sized = false;
  std::size_t total = 0;
  while (true) {
    if (!input_->until('\n', longest_header, line, too_long) || too_long || (total += line.size()) > longest_header) {
      trouble_ = fmt::format("record {}: {}", number_, too_long || total > longest_header ? "a header of more than a megabyte" : "broken off");
      return false;
    }
    const std::string_view field = trim(line);
    if (field.empty()) break;
    const std::size_t colon = field.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string name = lower(trim(field.substr(0, colon)));
    const std::string_view value = trim(field.substr(colon + 1));
    if (name == "warc-type") out.type = lower(value);
    else if (name == "warc-target-uri") out.uri = value;
    else if (name == "warc-date") out.date = value;
    else if (name == "warc-record-id") out.record_id = value;
    else if (name == "content-type") out.content_type = lower(value);
    else if (name == "warc-identified-payload-type") out.payload_type = lower(value);
    else if (name == "content-length") sized = number(value, out.length);
  }
  if (!sized) {
    trouble_ = fmt::format("record {} has no Content-Length: nobody knows where the next begins", number_);
    return false;
  }
  // Some tools write the URL in angle brackets.
  if (out.uri.starts_with('<') && out.uri.ends_with('>')) out.uri = out.uri.substr(1, out.uri.size() - 2);
  return true;
}

bool WarcReader::skip(std::uint64_t bytes) {
  while (bytes > 0) {
    if (input_->buffered().empty() && !input_->fill()) return false;
    const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, input_->buffered().size()));
    input_->consume(n);
    bytes -= n;
  }
  return true;
}

bool WarcReader::next(SourceDocument& out) {
  while (!ended_) {
    Header h;
    if (!header(h)) {
      ended_ = true;
      if (!input_->error().empty()) trouble_ = input_->error();
      if (trouble_.empty()) return false;
      give_failure(out, context_.name, trouble_);
      return true;
    }
    const bool response = h.type == "response", page = response || h.type == "resource" || h.type == "conversion";
    const bool http = response && (h.content_type.empty() || h.content_type.starts_with("application/http"));
    const bool typed = http || h.content_type.empty() || h.content_type.starts_with("text/") || h.content_type.starts_with("application/xhtml");
    const bool known_other = !h.payload_type.empty() && !h.payload_type.starts_with("text/") && !h.payload_type.starts_with("application/xhtml");
    std::string id = h.uri.empty() ? fmt::format("{}:{}", context_.name, number_) : h.uri;
    if (!page || !typed || known_other || h.length > largest_) {
      const bool whole = skip(h.length);
      if (!whole) {
        trouble_ = fmt::format("record {}: broken off", number_);
        ended_ = true;
        give_failure(out, context_.name, input_->error().empty() ? trouble_ : input_->error());
        return true;
      }
      if (!page || !typed || known_other) continue;
      give_failure(out, context_.name, fmt::format("{}: a record of more than {} bytes", printable(id), largest_));
      out.id = std::move(id);
      return true;
    }
    Record record;
    record.file = context_.name;
    record.packing = http ? Packing::http : h.content_type.starts_with("text/html") || h.content_type.starts_with("application/xhtml") ? Packing::html : Packing::text;
    while (record.bytes.size() < h.length) {
      if (input_->buffered().empty() && !input_->fill()) {
        ended_ = true;
        give_failure(out, context_.name, input_->error().empty() ? fmt::format("record {}: broken off", number_) : input_->error());
        return true;
      }
      const std::size_t n = std::min<std::size_t>(h.length - record.bytes.size(), input_->buffered().size());
      record.bytes.append(input_->buffered().substr(0, n));
      input_->consume(n);
    }
    out.url = h.uri;
    if (const auto date = parse_iso_date(h.date)) out.fetched = to_iso(*date);
    give_record(out, std::move(id), std::move(record));
    return true;
  }
  return false;
}

bool unpack_http(std::string& bytes, std::size_t largest, HttpBody& out, std::string& why) {
  std::string_view rest = bytes, line;
  std::string type, coding, transfer;
  if (!take_line(rest, line) || !line.starts_with("HTTP/")) {
    why = "no HTTP response";
    return false;
  }
  const std::size_t space = line.find(' ');
  std::uint64_t status = 0;
  if (space != std::string_view::npos) number(line.substr(space + 1, 3), status);
  while (take_line(rest, line) && !line.empty()) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string name = lower(trim(line.substr(0, colon)));
    const std::string value = lower(trim(line.substr(colon + 1)));
    if (name == "content-type") type = value;
    else if (name == "content-encoding") coding = value;
    else if (name == "transfer-encoding") transfer = value;
  }
  if (status != 200 && status != 203) return false;  // no page, but a redirection or an error
  const bool html = type.empty() || type.starts_with("text/html") || type.starts_with("application/xhtml");
  if (!html && !type.starts_with("text/plain")) return false;
  out.html = html;
  if (const std::size_t at = type.find("charset="); at != std::string::npos) {
    std::string_view name = std::string_view(type).substr(at + 8);
    name = trim(name.substr(0, name.find(';')));
    if (name.starts_with('"') || name.starts_with('\'')) name = name.substr(1, name.find(name.front(), 1) - 1);
    out.charset = name;
  }
  std::string body(rest);
  if (transfer.find("chunked") != std::string::npos) join_chunks(body);
  if (const auto packed = compression_of(body); !packed.empty()) {
    BufferedInput input(std::make_unique<MemoryStream>(body));
    BufferedInput plain(decompress(input));
    std::string text;
    if (!plain.rest(largest, text)) {
      why = fmt::format("a page of more than {} bytes, unpacked", largest);
      return false;
    }
    if (!plain.error().empty()) {
      why = plain.error();
      return false;
    }
    body = std::move(text);
  } else if (coding.find("br") != std::string::npos || coding.find("deflate") != std::string::npos) {
    // Many archives keep the header of what they have unpacked already.
    const bool plain = std::none_of(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(body.size(), 512)),
                                    [](char c) { return static_cast<unsigned char>(c) < 9; });
    if (!plain) {
      why = fmt::format("a page packed as {}, which is not known here", printable(coding));
      return false;
    }
  }
  bytes = std::move(body);
  return true;
}

}  // namespace actant
