#include "format/section_file.hpp"

#include <gtest/gtest.h>

namespace actant {
namespace {

struct Read {
  SourceFile file;
  std::vector<Diagnostic> found;
  SectionFile sections;
  explicit Read(std::string text, bool attributes = true) : file{"made-up.gaz", std::move(text)} {
    Reporter report(file, found);
    sections = read_sections(file, attributes, report);
  }
  std::string codes() const {
    std::string out;
    for (const Diagnostic& d : found) out += (out.empty() ? "" : " ") + d.code;
    return out;
  }
};

TEST(SectionFile, ReadsKindDirectivesSectionsAndAttributes) {
  const Read r("# head\n%gaz 1\n%default type=person\n\n[xyz.anna]\nname = Anna Quill # a comment\nalias = Quill {context from=2001}\n");
  EXPECT_EQ(r.codes(), "");
  EXPECT_EQ(r.sections.kind, "gaz");
  EXPECT_EQ(r.sections.version, 1U);
  ASSERT_EQ(r.sections.directives.size(), 1U);
  EXPECT_EQ(r.sections.directives[0].name.text, "default");
  EXPECT_EQ(r.sections.directives[0].value.text, "type=person");
  ASSERT_EQ(r.sections.sections.size(), 1U);
  const Section& s = r.sections.sections[0];
  EXPECT_EQ(s.name.text, "xyz.anna");
  ASSERT_EQ(s.entries.size(), 2U);
  EXPECT_EQ(s.entries[0].value.text, "Anna Quill");
  EXPECT_EQ(s.entries[1].value.text, "Quill");
  ASSERT_EQ(s.entries[1].attributes.size(), 2U);
  EXPECT_EQ(s.entries[1].attributes[0].key.text, "context");
  EXPECT_EQ(s.entries[1].attributes[0].value.text, "");
  EXPECT_EQ(s.entries[1].attributes[1].value.text, "2001");
}

TEST(SectionFile, PlacesAreLinesAndCodePoints) {
  const Read r("%gaz 1\n[zé]\nname = Ünal Öz {weak}\n");
  const Entry& e = r.sections.sections.at(0).entries.at(0);
  EXPECT_EQ(e.key.line, 3U);
  EXPECT_EQ(e.key.column, 1U);
  EXPECT_EQ(e.value.column, 8U);
  EXPECT_EQ(e.attributes.at(0).key.column, 17U);
}

TEST(SectionFile, LineEndsAndByteOrderMarkMakeNoDifference) {
  const Read r("\xEF\xBB\xBF%gaz 1\r\n[a]\r\nname = B C\r\n");
  EXPECT_EQ(r.codes(), "");
  EXPECT_EQ(r.sections.sections.at(0).entries.at(0).value.text, "B C");
  const Read unfinished("%gaz 1\n[a]\nname = B");
  EXPECT_EQ(unfinished.sections.sections.at(0).entries.at(0).value.text, "B");
}

TEST(SectionFile, BracesArePlainInPatterns) {
  const Read r("%pat 1\n[a]\nex = {b}\n", false);
  EXPECT_EQ(r.codes(), "");
  EXPECT_EQ(r.sections.sections.at(0).entries.at(0).value.text, "{b}");
}

TEST(SectionFile, EveryFaultIsNamed) {
  EXPECT_EQ(Read("").codes(), "no-kind");
  EXPECT_EQ(Read("[a]\n").codes(), "no-kind");
  EXPECT_EQ(Read("%gas 1\n").codes(), "unknown-kind");
  EXPECT_EQ(Read("%gaz 7\n").codes(), "unknown-version");
  EXPECT_EQ(Read("%gaz 1\n[a\n").codes(), "open-section");
  EXPECT_EQ(Read("%gaz 1\n[ ]\n").codes(), "empty-section");
  EXPECT_EQ(Read("%gaz 1\n[a]\nname\n").codes(), "no-equals");
  EXPECT_EQ(Read("%gaz 1\n[a]\n= x\n").codes(), "empty-key");
  EXPECT_EQ(Read("%gaz 1\nname = x\n").codes(), "no-section");
  EXPECT_EQ(Read("%gaz 1\n[a]\nname = x}\n").codes(), "open-brace");
  EXPECT_EQ(Read("%gaz 1\n[a]\nname = x {weak\n").codes(), "open-brace");
  EXPECT_EQ(Read("%pat 1\n[a]\nverb = \"x\n", false).codes(), "open-quote");
  EXPECT_EQ(Read("%gaz 1\n[a]\nname = \xFF\n").codes(), "ill-formed-utf8");
  EXPECT_EQ(Read("%gaz 1\n[a]\nname = x\x01\n").codes(), "control-character");
}

TEST(SectionFile, ReadsOnBehindAFault) {
  const Read r("%gaz 1\nname = x\n[a\n[b]\nfoo\n");
  EXPECT_EQ(r.codes(), "no-section open-section no-equals");
}

TEST(SectionFile, DiagnosticHasLineAndCaret) {
  const Read r("%gaz 1\n[a]\n\tname\n");
  ASSERT_EQ(r.found.size(), 1U);
  EXPECT_EQ(to_string(r.found[0]),
            "made-up.gaz:3:2: error: a line that is no 'key = value'; write key = value, [section] or a # comment\n"
            "    \tname\n    \t^\n");
}

TEST(SectionFile, ListsKeepQuotedCommas) {
  const auto items = split_list({"a b, \"c, d\" ,e", 4, 10});
  ASSERT_EQ(items.size(), 3U);
  EXPECT_EQ(items[0].text, "a b");
  EXPECT_EQ(items[1].text, "c, d");
  EXPECT_EQ(items[2].text, "e");
  EXPECT_EQ(items[1].column, 16U);
  EXPECT_EQ(items[2].line, 4U);
}

TEST(SectionFile, WordListsAreTabbed) {
  const SourceFile file{"words.txt", "# c\nwrite\twrites\twrote\n\nlone # c\n"};
  std::vector<Diagnostic> found;
  Reporter report(file, found);
  const auto lines = read_word_list(file, report);
  ASSERT_EQ(lines.size(), 2U);
  ASSERT_EQ(lines[0].fields.size(), 3U);
  EXPECT_EQ(lines[0].fields[2].text, "wrote");
  EXPECT_EQ(lines[1].fields.at(0).text, "lone");
}

TEST(SectionFile, DidYouMeanOnlyWhenNear) {
  EXPECT_EQ(did_you_mean("alais", {"name", "alias", "role"}), "alias");
  EXPECT_EQ(did_you_mean("zzzzzz", {"name", "alias"}), "");
}

}  // namespace
}  // namespace actant
