#include "input/encoding.hpp"

#include <gtest/gtest.h>

#include "base/printable.hpp"
#include "input/content.hpp"

namespace actant {
namespace {

std::string decoded(std::string text, std::string_view declared = {}) {
  decode_text(text, declared);
  return text;
}

TEST(Encoding, Utf8StaysAsItIs) {
  for (const char* text : {"", "plain", "café “now” 😀", "\xEF\xBB\xBF" "with a mark"}) EXPECT_EQ(decoded(text), text);
  EXPECT_EQ(decoded("café", "shift_jis"), "café");
}

TEST(Encoding, Windows1252IsTheGuess) {
  EXPECT_EQ(decoded("caf\xE9, \x93now\x94 \x96 50 \x80"), "café, “now” – 50 €");
  EXPECT_EQ(decoded("caf\xE9", "iso-8859-1"), "café");
  EXPECT_EQ(decoded("caf\xE9", "no-such-encoding"), "café");
  EXPECT_EQ(decoded("caf\xE9", "UTF-8"), "café");
}

TEST(Encoding, Utf8WithASlipIsUtf8) { EXPECT_EQ(decoded("caf\xC3\xA9 na\xC3\xAFve \xFF"), "caf\xC3\xA9 na\xC3\xAFve \xFF"); }

TEST(Encoding, ADeclaredOneIsTaken) {
  EXPECT_EQ(decoded("\xCF\xF0\xE0\xE2\xE4\xE0", "windows-1251"), "Правда");
  EXPECT_EQ(decoded("\xCF\xF0\xE0\xE2\xE4\xE0", "Windows-1251"), "Правда");
}

TEST(Encoding, Utf16NeedsZeroBytes) {
  EXPECT_EQ(utf16_of(std::string_view("\xFF\xFE" "a\0", 4)), "utf-16le");
  EXPECT_EQ(utf16_of(std::string_view("\xFE\xFF\0a", 4)), "utf-16be");
  EXPECT_EQ(utf16_of("\xFF\xFE abc"), "");
  EXPECT_EQ(utf16_of(std::string_view("a\0", 2)), "");
}

TEST(Content, ByBytesAndName) {
  std::string_view kind;
  const auto of = [&](std::string_view head, std::string_view name, InputFormat format = InputFormat::automatic) {
    kind = {};
    return content_of(head, name, format, kind);
  };
  EXPECT_EQ(of("Some text.", "a"), Content::text);
  EXPECT_EQ(of("", "a.html"), Content::html);
  EXPECT_EQ(of("\n <!DOCTYPE HTML>", "-"), Content::html);
  EXPECT_EQ(of("<!-- saved --><html>", "a.txt"), Content::html);
  EXPECT_EQ(of("<p>Not enough to be sure", "-"), Content::text);
  EXPECT_EQ(of("{\"text\": \"x\"}", "-"), Content::jsonl);
  EXPECT_EQ(of("{\"text\": \"x\"}", "a.txt"), Content::text);
  EXPECT_EQ(of("{curly} words", "-"), Content::text);
  EXPECT_EQ(of("x", "A.JSONL"), Content::jsonl);
  EXPECT_EQ(of("x", "a.CSV"), Content::csv);
  EXPECT_EQ(of("x", "a.tsv"), Content::tsv);
  EXPECT_EQ(of("WARC/1.1\r\n", "a.txt"), Content::warc);
  EXPECT_EQ(of("\x1F\x8B\x08", "a.txt", InputFormat::jsonl), Content::compressed);
  EXPECT_EQ(of("<html>", "a.html", InputFormat::text), Content::text);
  EXPECT_EQ(of("%PDF-1.4", "a.txt"), Content::binary);
  EXPECT_EQ(kind, "a PDF");
  EXPECT_EQ(of(std::string(300, '\2'), "a.txt"), Content::binary);
  EXPECT_EQ(of(std::string_view("Noise\0here. Chad attacked Niger.\0\0", 34), "-"), Content::text);
  EXPECT_EQ(of("%PDF-1.4", "a.txt", InputFormat::text), Content::text);
}

TEST(Printable, ControlsAndIllFormedBytes) {
  EXPECT_EQ(printable("plain ü.txt"), "plain ü.txt");
  EXPECT_EQ(printable("a\nb\tc\rd\x1b[2J\x7f"), "a\\nb\\tc\\rd\\x1b[2J\\x7f");
  EXPECT_EQ(printable("\xff\xc3"), "\\xff\\xc3");
  EXPECT_EQ(printable("\xC2\x9B" "31m"), "\\xc2\\x9b31m");         // one byte CSI
  EXPECT_EQ(printable("\xE2\x80\xAE" "fdp"), "\\xe2\\x80\\xaefdp");  // turns the text round
  EXPECT_LT(printable(std::string(100000, 'x')).size(), 1100U);
}

}  // namespace
}  // namespace actant
