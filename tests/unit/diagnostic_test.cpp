#include <gtest/gtest.h>

#include "actant/error.hpp"

namespace actant {
namespace {

Diagnostic at(std::uint32_t line, std::uint32_t column, std::string source) {
  return {Severity::error, "mine.gaz", line, column, "unknown-key", "unknown key 'alais'", "did you mean 'alias'?", std::move(source)};
}

TEST(Diagnostic, HasPlaceReasonFixLineAndCaret) {
  EXPECT_EQ(to_string(at(6, 3, "  alais = Strider")),
            "mine.gaz:6:3: error: unknown key 'alais'; did you mean 'alias'?\n"
            "      alais = Strider\n"
            "      ^\n");
}

TEST(Diagnostic, WithoutLineOrFix) {
  Diagnostic d = at(0, 0, "");
  d.fix.clear();
  d.severity = Severity::warning;
  EXPECT_EQ(to_string(d), "mine.gaz: warning: unknown key 'alais'\n");
}

TEST(Diagnostic, CaretStandsBelowItsCodePoint) {
  // The column counts code points, and a tab keeps its width.
  EXPECT_EQ(to_string(at(1, 4, "é\tñx")), "mine.gaz:1:4: error: unknown key 'alais'; did you mean 'alias'?\n    é\tñx\n     \t ^\n");
}

TEST(Diagnostic, CaretBehindTheLineStopsAtItsEnd) {
  EXPECT_TRUE(to_string(at(1, 99, "ab")).ends_with("    ab\n      ^\n"));
}

TEST(Diagnostic, ControlCharactersDoNotReachTheTerminal) {
  const std::string said = to_string(at(1, 1, "\x1B[31mred\x07 \xC2\x9B \x7F \xFF"));
  EXPECT_EQ(said.find('\x1B'), std::string::npos);
  EXPECT_EQ(said.find('\x07'), std::string::npos);
  EXPECT_EQ(said.find("\xC2\x9B"), std::string::npos);
  EXPECT_NE(said.find("\xEF\xBF\xBD[31mred"), std::string::npos);
}

TEST(Result, IsAValueOrAnError) {
  Result<int> good = 7;
  ASSERT_TRUE(good);
  EXPECT_EQ(good.value(), 7);
  const Result<int> bad = Error{"no ring here", {}};
  ASSERT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().message, "no ring here");
  Result<std::string> text = std::string("moved");
  EXPECT_EQ(std::move(text).value(), "moved");
}

}  // namespace
}  // namespace actant
