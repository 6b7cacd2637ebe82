#include "input/file_source.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

std::vector<SourceDocument> all(std::vector<std::string> inputs, InputFormat format = InputFormat::automatic) {
  FileSource reader({std::move(inputs), format});
  std::vector<SourceDocument> out;
  for (SourceDocument doc; reader.next(doc);) out.push_back(std::move(doc));
  return out;
}

SourceDocument line(std::string_view json) {
  SourceDocument out;
  parse_json_line(json, "made-up.jsonl", 7, out);
  return out;
}

TEST(FileSource, TextFiles) {
  const test::Scrap file("a.txt", "Some text.");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].text, "Some text.");
  EXPECT_EQ(docs[0].id, file.path());
  EXPECT_EQ(docs[0].message, "");
}

TEST(FileSource, EmptyFilesAreDocuments) {
  const test::Scrap file("a.txt", "");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].text, "");
  EXPECT_EQ(docs[0].message, "");
}

TEST(FileSource, MissingFilesAreProblemsAndTheRestGoesOn) {
  const test::Scrap file("a.txt", "Some text.");
  const auto docs = all({"/no/such/file", file.path()});
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_NE(docs[0].message.find("/no/such/file"), std::string::npos);
  EXPECT_EQ(docs[1].message, "");
}

TEST(FileSource, FoldersAreSortedAndPassOverHiddenAndBinary) {
  const test::Scrap file("m.txt", "m");
  const std::string folder = std::filesystem::path(file.path()).parent_path();
  for (const char* name : {"z.txt", "a.txt", ".hidden", "picture.png"}) std::ofstream(folder + "/" + name) << name;
  std::filesystem::create_directory(folder + "/inner");
  std::ofstream(folder + "/inner/b.txt") << "b";
  std::string names;
  for (const SourceDocument& d : all({folder})) names += d.id.substr(folder.size()) + " ";
  EXPECT_EQ(names, "/a.txt /inner/b.txt /m.txt /z.txt ");
}

TEST(FileSource, JsonLines) {
  const test::Scrap file("a.jsonl", "\xEF\xBB\xBF{\"id\": \"one\", \"text\": \"A \\u00e9.\", \"date\": \"2025-02-25\"}\r\n\n"
                                    "broken\n{\"id\": 5, \"text\": \"B\"}");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 3U);
  EXPECT_EQ(docs[0].id, "one");
  EXPECT_EQ(docs[0].text, "A é.");
  EXPECT_EQ(docs[0].date, "2025-02-25");
  EXPECT_NE(docs[1].message.find("a.jsonl:3: no JSON"), std::string::npos) << docs[1].message;
  EXPECT_EQ(docs[2].id, "5");
  EXPECT_EQ(docs[2].text, "B");
}

TEST(FileSource, JsonLinesLongerThanABlock) {
  const std::string text(700000, 'x');
  const test::Scrap file("a.jsonl", "{\"text\": \"" + text + "\"}\n{\"text\": \"y\"}\n");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].text.size(), text.size());
  EXPECT_EQ(docs[1].text, "y");
}

TEST(FileSource, FormatByOptionBeatsName) {
  const test::Scrap file("a.jsonl", "{\"text\": \"y\"}\n");
  ASSERT_EQ(all({file.path()}, InputFormat::text).size(), 1U);
  EXPECT_EQ(all({file.path()}, InputFormat::text)[0].text, "{\"text\": \"y\"}\n");
}

TEST(FileSource, BadLinesSayWhy) {
  EXPECT_EQ(line("[1]").message, "made-up.jsonl:7: not a JSON object");
  EXPECT_EQ(line("{\"id\": \"x\"}").message, "made-up.jsonl:7: no string \"text\"");
  EXPECT_EQ(line("{\"text\": 5}").message, "made-up.jsonl:7: no string \"text\"");
  EXPECT_NE(line("{\"text\": \"x\"} tail").message, "");
  EXPECT_EQ(line("{\"text\": \"x\"}").id, "made-up.jsonl:7");
}

TEST(FileSource, DeepNestingDoesNotCrash) {
  EXPECT_NE(line(std::string(200000, '[')).message, "");
}

}  // namespace
}  // namespace actant
