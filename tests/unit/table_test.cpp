#include "input/table.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/input_fixture.hpp"

namespace actant {
namespace {

std::vector<std::string> split(std::string row, char delimiter = ',', bool quotes = true) {
  std::vector<std::string_view> parts;
  split_row(row, delimiter, quotes, parts);
  return {parts.begin(), parts.end()};
}

using Row = std::vector<std::string>;

TEST(Table, Rows) {
  EXPECT_EQ(split("a,b,c"), (Row{"a", "b", "c"}));
  EXPECT_EQ(split(""), (Row{""}));
  EXPECT_EQ(split(",,"), (Row{"", "", ""}));
  EXPECT_EQ(split(R"("a ""b"" c","d,e")"), (Row{R"(a "b" c)", "d,e"}));
  EXPECT_EQ(split("\"\",\"\"\"\""), (Row{"", "\""}));
  EXPECT_EQ(split("5\" pipe,\"a\"b"), (Row{"5\" pipe", "ab"}));
  EXPECT_EQ(split("a;b", ';'), (Row{"a", "b"}));
  EXPECT_EQ(split("a\\tb\tc\\\\n\\n\"x\"\td\\q\\", '\t', false), (Row{"a\tb", "c\\n\n\"x\"", "d\\q\\"}));
}

TEST(Table, Csv) {
  const auto docs = test::documents("id,title,body,published\r\n1,\"Hi, there\",\"Chad attacked Niger.\nThen \"\"they\"\" left.\",2025-02-25\r\n\r\n2,,Short.,\"Feb 3, 2024\"\r\n", "a.csv");
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].id, "1");
  EXPECT_EQ(docs[0].title, "Hi, there");
  EXPECT_EQ(docs[0].text, "Chad attacked Niger.\nThen \"they\" left.");
  EXPECT_EQ(docs[0].date, "2025-02-25");
  EXPECT_EQ(docs[1].date, "2024-02-03");
  EXPECT_EQ(docs[1].text, "Short.");
}

TEST(Table, SemicolonsAndTabsAndAByteOrderMark) {
  for (const char c : {';', '\t'}) {
    const std::string d(1, c);
    const auto docs = test::documents("\xEF\xBB\xBFtext" + d + "id\n\"x" + d + "y\"" + d + "7\n", "a.csv");
    ASSERT_EQ(docs.size(), 1U);
    EXPECT_EQ(docs[0].text, "x" + d + "y");
    EXPECT_EQ(docs[0].id, "7");
  }
}

TEST(Table, Tsv) {
  const auto docs = test::documents("id\ttext\n1\t\"We will,\" he said.\\nThen he left.\n2\tOpen \"quote\n", "a.tsv");
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].text, "\"We will,\" he said.\nThen he left.");
  EXPECT_EQ(docs[1].text, "Open \"quote");
}

TEST(Table, IdsAreLinesIfThereIsNone) {
  const auto docs = test::documents("text\n\"a\nb\"\nc\n", "a.csv");
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].id, "a.csv:2");
  EXPECT_EQ(docs[1].id, "a.csv:4");
}

TEST(Table, NumbersAreColumnsWithoutAHeader) {
  InputFields fields;
  fields.text = {"2"};
  fields.id = {"1"};
  const ReaderSettings settings = test::settings(InputFormat::csv, 1000, fields);
  const auto docs = test::documents("a,b\nc,d\n", "x", settings);
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].id, "a");
  EXPECT_EQ(docs[1].text, "d");
}

TEST(Table, FaultsHaveReasons) {
  EXPECT_EQ(test::document("a,b\n1,2\n", "x.csv").message, "x.csv: no column 'text' for the text; the columns are a, b");
  EXPECT_EQ(test::documents("id,text\n1\n2,b\n", "x.csv").at(0).message, "x.csv:2: no column for the text: the row has 1");
  EXPECT_EQ(test::documents("id,text\n1,\"open\n2,b\n", "x.csv").at(0).message, "x.csv:2: a quotation mark that is never closed");
  EXPECT_EQ(test::documents("", "x.csv").size(), 0U);
  const ReaderSettings small = test::settings(InputFormat::csv, 50);
  const auto docs = test::documents("id,text\n1," + std::string(200000, 'x') + "\n2,b\n", "x", small);
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].message, "x:2: a row of more than 50 bytes");
  EXPECT_EQ(docs[1].text, "b");
}

/// Cut anywhere, a table gives the same rows: the reader takes what a pipe gives.
TEST(Table, AnyBlocksGiveTheSameRows) {
  class Trickle : public ByteStream {
   public:
    Trickle(std::string_view bytes, std::size_t step) : bytes_(bytes), step_(step) {}
    std::size_t read(char* to, std::size_t size) override {
      const std::size_t n = std::min({size, step_, bytes_.size()});
      bytes_.copy(to, n);
      bytes_.remove_prefix(n);
      return n;
    }

   private:
    std::string_view bytes_;
    std::size_t step_;
  };
  const std::string bytes = "id,text\n1,\"a \"\"b\"\"\nc\"\n2,\"\"\n3,\"\"\"\"\n4,x\"y\n";
  const ReaderSettings settings = test::settings(InputFormat::csv);
  std::string want;
  for (std::size_t step = bytes.size(); step > 0; --step) {
    const auto reader = open_records(std::make_unique<BufferedInput>(std::make_unique<Trickle>(bytes, step)), {"x", "", true, 0}, settings);
    std::string got;
    for (SourceDocument d; reader->next(d); d = SourceDocument()) {
      unpack_record(settings, d);
      got += d.id + "=" + std::string(d.text) + d.message + ";";
    }
    if (want.empty()) want = got;
    EXPECT_EQ(got, want) << step;
  }
  EXPECT_EQ(want, "1=a \"b\"\nc;2=;3=\";4=x\"y;");
}

}  // namespace
}  // namespace actant
