#include "input/content.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "base/unicode.hpp"
#include "input/compression.hpp"
#include "input/encoding.hpp"

namespace actant {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

std::string_view binary_magic(std::string_view head) {
  using namespace std::string_view_literals;
  static constexpr std::array<Pair, 19> magic = {{{"\x89PNG\r\n"sv, "a PNG picture"}, {"\xFF\xD8\xFF"sv, "a JPEG picture"}, {"GIF87a"sv, "a GIF picture"},
      {"GIF89a"sv, "a GIF picture"}, {"%PDF-"sv, "a PDF"}, {"\x7F" "ELF"sv, "a program"}, {"\xD0\xCF\x11\xE0\xA1\xB1"sv, "an Office document"},
      {"ID3"sv, "sound"}, {"OggS"sv, "sound"}, {"fLaC"sv, "sound"}, {"RIFF"sv, "a picture, sound or film"}, {"wOFF"sv, "a font"},
      {"wOF2"sv, "a font"}, {"\0\0\x01\0"sv, "an icon"}, {"SQLite format 3\0"sv, "a database"}, {"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
      {"Rar!\x1A\x07"sv, "a RAR archive"}, {"\x1A\x45\xDF\xA3"sv, "a film"}, {"PAR1"sv, "a Parquet table"}}};
  for (const auto& [bytes, kind] : magic)
    if (head.starts_with(bytes)) return kind;
  if (head.size() > 12 && head.substr(4, 4) == "ftyp") return "a film";
  return {};
}

/// Whether more of it are control characters than any text has.
bool full_of_controls(std::string_view head) {
  // A count that fits a byte, and no branches: compilers make of it a look at many bytes at once.
  constexpr std::size_t block = 128;
  std::size_t controls = 0;
  for (std::size_t at = 0; at < head.size(); at += block) {
    std::uint8_t of_block = 0;
    for (const char c : head.substr(at, block)) {
      const auto b = static_cast<unsigned char>(c);
      const unsigned space = (b - 9U <= 4U) | (b == 0x1B);
      of_block = static_cast<std::uint8_t>(of_block + (((b < 0x20) & ~space) | (b == 0x7F)));
    }
    controls += of_block;
  }
  return controls * (head.size() < 256 ? 4 : 20) > head.size();
}

bool looks_like_html(std::string_view head) {
  const std::size_t at = head.find_first_not_of(" \t\r\n");
  if (at == std::string_view::npos || head[at] != '<') return false;
  const std::string begin = lower(head.substr(at, 1024));
  if (begin.starts_with("<!doctype html") || begin.starts_with("<html")) return true;
  if (!begin.starts_with("<!--") && !begin.starts_with("<?xml") && !begin.starts_with("<head")) return false;
  return begin.find("<html") != std::string::npos || begin.starts_with("<head");
}

bool looks_like_json_lines(std::string_view head) {
  if (!head.starts_with('{')) return false;
  const std::size_t quote = head.find_first_not_of(" \t", 1);
  return quote != std::string_view::npos && head[quote] == '"';
}

/// Its fields are padded with zeros: a text that happens to have the mark there is none.
bool looks_like_tar(std::string_view head, std::string_view name) {
  if (head.substr(0, 257).find('\0') == std::string_view::npos) return false;
  return (head.size() > 262 && head.substr(257, 5) == "ustar") || (head.size() >= 512 && name.ends_with(".tar"));
}

}  // namespace

std::string_view without_compression(std::string_view name) {
  static constexpr std::array<std::string_view, 4> endings = {".gz", ".bz2", ".xz", ".zst"};
  for (const std::string_view e : endings)
    if (name.size() > e.size() && name.ends_with(e)) return name.substr(0, name.size() - e.size());
  return name;
}

std::string_view binary_name(std::string_view name) {
  static constexpr std::array<Pair, 39> endings = {{{".png", "a picture"}, {".jpg", "a picture"}, {".jpeg", "a picture"}, {".gif", "a picture"},
      {".webp", "a picture"}, {".ico", "a picture"}, {".bmp", "a picture"}, {".tif", "a picture"}, {".tiff", "a picture"}, {".avif", "a picture"},
      {".svg", "a picture"}, {".pdf", "a PDF"}, {".mp3", "sound"}, {".wav", "sound"}, {".ogg", "sound"}, {".m4a", "sound"}, {".flac", "sound"},
      {".mp4", "a film"}, {".webm", "a film"}, {".mov", "a film"}, {".avi", "a film"}, {".mkv", "a film"}, {".exe", "a program"},
      {".dll", "a program"}, {".so", "a program"}, {".o", "a program"}, {".a", "a program"}, {".class", "a program"}, {".pyc", "a program"},
      {".bin", "binary"}, {".doc", "an Office document"}, {".docx", "an Office document"}, {".xls", "an Office document"},
      {".xlsx", "an Office document"}, {".pptx", "an Office document"}, {".woff", "a font"}, {".woff2", "a font"}, {".css", "a style sheet"},
      {".js", "a script"}}};
  const std::string small = lower(name.substr(name.size() - std::min<std::size_t>(name.size(), 8)));
  for (const auto& [ending, kind] : endings)
    if (small.ends_with(ending)) return kind;
  return {};
}

Content content_of(std::string_view head, std::string_view name, InputFormat format, std::string_view& kind) {
  if (!compression_of(head).empty()) return Content::compressed;
  if (!utf16_of(head).empty()) return Content::utf16;
  const std::string small = lower(name);
  if (looks_like_tar(head, small) || head.starts_with("PK\x03\x04")) return Content::archive;
  if (head.starts_with("WARC/")) return Content::warc;
  switch (format) {
    case InputFormat::text: return Content::text;
    case InputFormat::html: return Content::html;
    case InputFormat::jsonl: return Content::jsonl;
    case InputFormat::csv: return Content::csv;
    case InputFormat::tsv: return Content::tsv;
    case InputFormat::automatic: break;
  }
  kind = binary_magic(head);
  if (kind.empty() && full_of_controls(head)) kind = "binary";
  if (!kind.empty()) return Content::binary;
  const auto ends = [&](std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return small.ends_with(e); });
  };
  if (ends({".jsonl", ".ndjson"})) return Content::jsonl;
  if (ends({".csv"})) return Content::csv;
  if (ends({".tsv", ".tab"})) return Content::tsv;
  if (ends({".html", ".htm", ".xhtml"})) return Content::html;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (looks_like_html(head)) return Content::html;
  if (!ends({".txt", ".text", ".md"}) && looks_like_json_lines(head)) return Content::jsonl;
  return Content::text;
}

}  // namespace actant
