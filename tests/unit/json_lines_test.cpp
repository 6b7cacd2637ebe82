#include "input/json_lines.hpp"

#include <gtest/gtest.h>

#include "unit/input_fixture.hpp"

namespace actant {
namespace {

SourceDocument line(const std::string& json, InputFields fields = {}) {
  const ReaderSettings settings = test::settings(InputFormat::jsonl, 1 << 20, std::move(fields));
  return test::document(json, "made-up", settings);
}

TEST(JsonLines, FieldsLineEndsAndFaults) {
  const auto docs = test::documents("\xEF\xBB\xBF{\"id\": \"one\", \"text\": \"A \\u00e9.\", \"date\": \"2025-02-25\", \"title\": \"T\", \"url\": \"u\"}\r\n\n"
                                    "broken\n{\"id\": 5, \"text\": \"B\"}", "a.jsonl");
  ASSERT_EQ(docs.size(), 3U);
  EXPECT_EQ(docs[0].id, "one");
  EXPECT_EQ(docs[0].text, "A é.");
  EXPECT_EQ(docs[0].date, "2025-02-25");
  EXPECT_EQ(docs[0].title, "T");
  EXPECT_EQ(docs[0].url, "u");
  EXPECT_EQ(docs[1].message, "a.jsonl:3: no JSON: Invalid value. (byte 1)");
  EXPECT_EQ(docs[2].id, "5");
  EXPECT_EQ(docs[2].text, "B");
}

TEST(JsonLines, LongerThanABlock) {
  const std::string text(700000, 'x');
  const auto docs = test::documents("{\"text\": \"" + text + "\"}\n{\"text\": \"y\"}\n", "a.jsonl");
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].text, text);
  EXPECT_EQ(docs[1].text, "y");
}

TEST(JsonLines, ALineThatIsTooLongFailsAndTheNextIsRead) {
  const ReaderSettings settings = test::settings(InputFormat::jsonl, 100);
  const auto docs = test::documents("{\"text\": \"" + std::string(500000, 'x') + "\"}\n{\"text\": \"y\"}\n", "a.jsonl", settings);
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].message, "a.jsonl:1: a line of more than 100 bytes");
  EXPECT_EQ(docs[1].text, "y");
}

TEST(JsonLines, BadLinesSayWhy) {
  EXPECT_EQ(line("[1]").message, "made-up:1: not a JSON object");
  EXPECT_EQ(line("[{\"text\": \"x\"}]").message, "made-up:1: not a JSON object");
  EXPECT_EQ(line("{\"id\": \"x\"}").message, "made-up:1: no string \"text\"");
  EXPECT_EQ(line("{\"text\": 5}").message, "made-up:1: no string \"text\"");
  EXPECT_EQ(line("{\"text\": null}").message, "made-up:1: no string \"text\"");
  EXPECT_EQ(line("{\"text\": {\"text\": \"x\"}}").message, "made-up:1: no string \"text\"");
  EXPECT_NE(line("{\"text\": \"x\"} tail").message, "");
  EXPECT_EQ(line("{\"text\": \"x\"}").id, "made-up:1");
  EXPECT_EQ(line(std::string("{\"text\": \"x\"}\0 more", 19)).message, "made-up:1: no JSON: a zero byte");
}

TEST(JsonLines, NestingIsBounded) {
  EXPECT_NE(line(std::string(200000, '[')).message.find("nested deeper"), std::string::npos);
  EXPECT_EQ(line("{\"a\": [[{\"text\": \"no\"}]], \"text\": \"yes\"}").text, "yes");
}

TEST(JsonLines, NamesOfTheirOwn) {
  InputFields fields;
  fields.text = {"doc.head+doc.body"};
  fields.id = {"meta.key"};
  fields.date = {"when"};
  const SourceDocument d = line(R"({"meta": {"key": 17, "text": "no"}, "doc": {"body": "B.", "head": "H"}, "when": 1740441600, "text": "no"})", fields);
  EXPECT_EQ(d.text, "H\n\nB.");
  EXPECT_EQ(d.id, "17");
  EXPECT_EQ(d.date, "2025-02-25");
  EXPECT_EQ(line(R"({"doc": {"body": "B."}})", fields).text, "B.");
  EXPECT_EQ(line(R"({"doc": {"deeper": {"body": "B."}}})", fields).message, "made-up:1: no string \"doc.head+doc.body\"");
}

TEST(JsonLines, UsualNames) {
  EXPECT_EQ(line(R"({"body": "B", "headline": "H"})").text, "B");
  EXPECT_EQ(line(R"({"text": "", "body": "B"})").text, "B");
  EXPECT_EQ(line(R"({"text": ""})").state, SourceState::text);
  EXPECT_EQ(line(R"({"body": "B", "headline": "H"})").title, "H");
}

TEST(JsonLines, AListOfStringsIsATextOfParagraphs) {
  EXPECT_EQ(line(R"({"text": ["One.", "Two.", 3, null, {"x": "no"}]})").text, "One.\n\nTwo.");
  EXPECT_NE(line(R"({"text": []})").message, "");
}

TEST(JsonLines, DatesThatAreNoneAreSaid) {
  const SourceDocument d = line(R"({"text": "x", "date": "soon"})");
  EXPECT_EQ(d.state, SourceState::text);
  EXPECT_EQ(d.date, "");
  EXPECT_EQ(d.message, "made-up:1: date not understood: 'soon'");
}

TEST(JsonLines, Windows1252) {
  EXPECT_EQ(line("{\"text\": \"caf\xE9 \x93now\x94\"}").text, "café “now”");
}

}  // namespace
}  // namespace actant
