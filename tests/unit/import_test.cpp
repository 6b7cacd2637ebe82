#include "pipeline/import.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

Converted converted(std::string name, std::string text, ForeignFormat format, std::string type = {}) {
  ImportOptions options = import_options(test::standard().tables());
  options.type = std::move(type);
  return convert(SourceFile{std::move(name), std::move(text)}, format, options, test::standard().tables());
}

TEST(Import, FormatByNameAndFirstLines) {
  EXPECT_EQ(guess_format({"a.JSONL", ""}), ForeignFormat::spacy);
  EXPECT_EQ(guess_format({"a.lst", ""}), ForeignFormat::gate);
  EXPECT_EQ(guess_format({"a.csv", ""}), ForeignFormat::csv);
  EXPECT_EQ(guess_format({"a.txt", "# x\nCHAD_ [TCD]\n"}), ForeignFormat::petrarch);
  EXPECT_EQ(guess_format({"a.txt", "Chad\tCOUNTRY\n"}), ForeignFormat::regexner);
  EXPECT_EQ(guess_format({"a.tsv", "Type\tName\n"}), ForeignFormat::csv);
  EXPECT_EQ(guess_format({"a.txt", "Chad\n"}), ForeignFormat::automatic);
}

TEST(Import, LinesOfAllKinds) {
  std::string seen;
  each_line("a\r\nb\n\nc", [&](std::string_view line, std::uint32_t number) { seen += std::to_string(number) + std::string(line) + ","; });
  EXPECT_EQ(seen, "1a,2b,3,4c,");
}

TEST(Import, CountriesByNameAdjectiveAndCode) {
  const ImportOptions options = import_options(test::standard().tables());
  EXPECT_EQ(options.country_of("Chad"), "tcd");
  EXPECT_EQ(options.country_of("Chadian"), "tcd");
  EXPECT_EQ(options.country_of("TCD"), "tcd");
  EXPECT_EQ(options.country_of("Narnia"), "");
}

TEST(Import, EveryLineIsConvertedOrReported) {
  const Converted out = converted("a.csv", "name,type\nZint Works,organization\nQuarz,award\n", ForeignFormat::csv);
  EXPECT_EQ(out.lines, 3U);
  EXPECT_EQ(out.refused, 1U);
  EXPECT_EQ(out.entities, 1U);
  ASSERT_EQ(out.findings.size(), 1U);
  EXPECT_EQ(out.findings[0].line, 3U);
  EXPECT_EQ(out.findings[0].code, "unknown-type");
}

TEST(Import, WhatDoesNotPassIsTakenOut) {
  // A name of too many words, and one that would be a comment.
  std::string name;
  for (int i = 0; i < 40; ++i) name += "Word ";
  const Converted out = converted("a.lst", name + "\nZint Works\n", ForeignFormat::gate, "organization");
  EXPECT_EQ(out.entities, 1U);
  EXPECT_EQ(out.refused, 1U);
  const CompileOutput checked = compile_resources(CompileInput{{SourceFile{"a.gaz", out.text}}}, &test::standard().tables());
  EXPECT_FALSE(checked.failed);
}

TEST(Import, DatesOfPetrarch) {
  const Converted out = converted("a.txt", "ZINT_COUNCIL_ [TCDGOV 010203-20101112][TCDOPP >101113]\n", ForeignFormat::petrarch);
  EXPECT_NE(out.text.find("role = GOV 2001-02-03..2010-11-12\n"), std::string::npos) << out.text;
  EXPECT_NE(out.text.find("role = OPP 2010-11-13..\n"), std::string::npos) << out.text;
  EXPECT_EQ(converted("a.txt", "ZINT_COUNCIL_ [TCDGOV 019999-20101112]\n", ForeignFormat::petrarch).refused, 1U);
}

TEST(Import, VariantsOfRegexNer) {
  const Converted out = converted("a.tsv", "Zint (Works|Group)\tORGANIZATION\nZint [A-Z]+\tORGANIZATION\n", ForeignFormat::regexner);
  EXPECT_NE(out.text.find("name = Zint Works\n"), std::string::npos) << out.text;
  EXPECT_NE(out.text.find("alias = Zint Group\n"), std::string::npos) << out.text;
  ASSERT_EQ(out.findings.size(), 1U);
  EXPECT_EQ(out.findings[0].line, 2U);
}

TEST(Import, HostileInputIsReported) {
  for (const ForeignFormat format : {ForeignFormat::spacy, ForeignFormat::regexner, ForeignFormat::gate, ForeignFormat::petrarch, ForeignFormat::csv}) {
    const Converted out = converted("x", std::string("\"[[[{{{\t\xFF\n]}+;\n\0", 16), format);
    EXPECT_EQ(out.entities, 0U);
  }
}

}  // namespace
}  // namespace actant
