#include "pipeline/reader.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

std::vector<InputDocument> all(std::vector<std::string> inputs, InputFormat format = InputFormat::automatic) {
  InputReader reader(std::move(inputs), format);
  std::vector<InputDocument> out;
  for (InputDocument doc; reader.next(doc);) out.push_back(std::move(doc));
  return out;
}

InputDocument line(std::string_view json) {
  InputDocument out;
  parse_json_line(json, "made-up.jsonl", 7, out);
  return out;
}

TEST(Reader, TextFiles) {
  const test::Scrap file("a.txt", "Some text.");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].text, "Some text.");
  EXPECT_EQ(docs[0].name, file.path());
  EXPECT_EQ(docs[0].problem, "");
}

TEST(Reader, EmptyFilesAreDocuments) {
  const test::Scrap file("a.txt", "");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].text, "");
  EXPECT_EQ(docs[0].problem, "");
}

TEST(Reader, MissingFilesAreProblemsAndTheRestGoesOn) {
  const test::Scrap file("a.txt", "Some text.");
  const auto docs = all({"/no/such/file", file.path()});
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_NE(docs[0].problem.find("/no/such/file"), std::string::npos);
  EXPECT_EQ(docs[1].problem, "");
}

TEST(Reader, FoldersAreSortedAndPassOverHiddenAndBinary) {
  const test::Scrap file("m.txt", "m");
  const std::string folder = std::filesystem::path(file.path()).parent_path();
  for (const char* name : {"z.txt", "a.txt", ".hidden", "picture.png"}) std::ofstream(folder + "/" + name) << name;
  std::filesystem::create_directory(folder + "/inner");
  std::ofstream(folder + "/inner/b.txt") << "b";
  std::string names;
  for (const InputDocument& d : all({folder})) names += d.name.substr(folder.size()) + " ";
  EXPECT_EQ(names, "/a.txt /inner/b.txt /m.txt /z.txt ");
}

TEST(Reader, JsonLines) {
  const test::Scrap file("a.jsonl", "\xEF\xBB\xBF{\"id\": \"one\", \"text\": \"A \\u00e9.\", \"date\": \"2025-02-25\"}\r\n\n"
                                    "broken\n{\"id\": 5, \"text\": \"B\"}");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 3U);
  EXPECT_EQ(docs[0].name, "one");
  EXPECT_EQ(docs[0].text, "A é.");
  EXPECT_EQ(docs[0].date, "2025-02-25");
  EXPECT_NE(docs[1].problem.find("a.jsonl:3: no JSON"), std::string::npos) << docs[1].problem;
  EXPECT_EQ(docs[2].name, "5");
  EXPECT_EQ(docs[2].text, "B");
}

TEST(Reader, JsonLinesLongerThanABlock) {
  const std::string text(700000, 'x');
  const test::Scrap file("a.jsonl", "{\"text\": \"" + text + "\"}\n{\"text\": \"y\"}\n");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].text.size(), text.size());
  EXPECT_EQ(docs[1].text, "y");
}

TEST(Reader, FormatByOptionBeatsName) {
  const test::Scrap file("a.jsonl", "{\"text\": \"y\"}\n");
  ASSERT_EQ(all({file.path()}, InputFormat::text).size(), 1U);
  EXPECT_EQ(all({file.path()}, InputFormat::text)[0].text, "{\"text\": \"y\"}\n");
}

TEST(Reader, BadLinesSayWhy) {
  EXPECT_EQ(line("[1]").problem, "made-up.jsonl:7: not a JSON object");
  EXPECT_EQ(line("{\"id\": \"x\"}").problem, "made-up.jsonl:7: no string \"text\"");
  EXPECT_EQ(line("{\"text\": 5}").problem, "made-up.jsonl:7: no string \"text\"");
  EXPECT_NE(line("{\"text\": \"x\"} tail").problem, "");
  EXPECT_EQ(line("{\"text\": \"x\"}").name, "made-up.jsonl:7");
}

TEST(Reader, DeepNestingDoesNotCrash) {
  EXPECT_NE(line(std::string(200000, '[')).problem, "");
}

}  // namespace
}  // namespace actant
