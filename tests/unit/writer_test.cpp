#include "actant/writer.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/unicode.hpp"
#include "pipeline/offsets.hpp"
#include "unit/support.hpp"

namespace actant {
namespace {

/// One triple and one entity over a text with letters of one, two, three and four bytes.
struct Sample {
  std::string text = "é😀 Anna\thit Bo\\b.";
  Document doc;
  Sample() {
    detail::DocumentBuilder build{doc};
    build.text(text);
    build.sentences().push_back({{0, static_cast<std::uint32_t>(text.size())}, false, false});
    Entity e;
    e.name = "Anna\tQuill";
    e.country = "FRA";
    e.code = "FRAGOV";
    e.type = EntityType::person;
    build.entities().push_back(e);
    Mention m;
    m.span = at("Anna");
    m.entity = 0;
    build.mentions().push_back(m);
    Triple t;
    t.actor = {at("Anna"), 0};
    t.target = {at("Bo\\b"), none};
    t.action = at("hit");
    t.lemma = "hit";
    t.event = Event::assault;
    t.cameo = "190";
    t.negated = true;
    t.modality = Modality::future;
    t.why = "line 1\nline 2";
    build.triples().push_back(t);
  }
  Span at(std::string_view words) const {
    const auto begin = static_cast<std::uint32_t>(text.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
  }
  std::string write(WriterOptions options, std::string_view name = "doc\r1") {
    std::string out;
    Writer(options).write(name, doc, out);
    return out;
  }
};

TEST(Writer, TsvEscapesAndCountsCodePoints) {
  Sample s;
  EXPECT_EQ(s.write({}),
            "Anna\\tQuill\thit\tBo\\\\b\tASSAULT\t190\tFRAGOV\t\tyes\tfuture\t\t\t\tdoc\\r1\t0\t8\t11\n");
}

TEST(Writer, TsvBytesAndWhy) {
  Sample s;
  WriterOptions options;
  options.byte_offsets = true;
  options.explain = true;
  const std::string line = s.write(options);
  EXPECT_TRUE(line.ends_with("\t0\t12\t15\tline 1\\nline 2\n")) << line;
}

TEST(Writer, HeaderHasAColumnAField) {
  for (const bool explain : {false, true})
    for (const bool entities : {false, true}) {
      WriterOptions options;
      options.explain = explain;
      options.entities = entities;
      Sample s;
      const std::string header = Writer(options).header(), line = s.write(options);
      EXPECT_EQ(std::count(header.begin(), header.end(), '\t'), std::count(line.begin(), line.end(), '\t'));
      EXPECT_TRUE(header.ends_with('\n'));
    }
  WriterOptions json;
  json.format = Format::json;
  EXPECT_EQ(Writer(json).header(), "");
}

TEST(Writer, EntitiesOfTsv) {
  Sample s;
  WriterOptions options;
  options.entities = true;
  EXPECT_EQ(s.write(options, "d"), "Anna\\tQuill\tperson\t\tFRA\tFRAGOV\t\t1\td\t3\t7\n");
}

TEST(Writer, JsonIsOneLineWithNulls) {
  Sample s;
  WriterOptions options;
  options.format = Format::json;
  const std::string line = s.write(options, "d");
  EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
  EXPECT_TRUE(line.ends_with("}\n"));
  for (const char* part : {"\"schema\":1", "\"doc\":\"d\"", "\"date\":null", "\"name\":\"Anna\\tQuill\"", "\"text\":\"Anna\",\"start\":3,\"end\":7",
                           "\"event\":\"ASSAULT\"", "\"negated\":true", "\"modality\":\"future\"", "\"attributed_to\":null", "\"warnings\":[]"})
    EXPECT_NE(line.find(part), std::string::npos) << part << " in " << line;
}

TEST(Writer, JsonReplacesIllFormedBytes) {
  Sample s;
  WriterOptions options;
  options.format = Format::json;
  EXPECT_NE(s.write(options, "a\xFF").find("\"doc\":\"a\xEF\xBF\xBD\""), std::string::npos);
}

TEST(Offsets, AgreeWithASlowCount) {
  std::string text;
  const char* scraps[] = {"a", "é", "€", "😀", "\xFF", "\xE2\x82", "word "};
  for (unsigned i = 0; i < 400; ++i) text += scraps[(i * i + i / 3) % std::size(scraps)];
  CodePoints points;
  points.reset(text);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    ASSERT_EQ(points.at(static_cast<std::uint32_t>(i)), count) << i;
    i += unicode::decode(text, i).length;
    ++count;
  }
  EXPECT_EQ(points.at(static_cast<std::uint32_t>(text.size())), count);
}

}  // namespace
}  // namespace actant
