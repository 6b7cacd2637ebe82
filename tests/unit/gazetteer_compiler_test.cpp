#include "gazetteer/gazetteer_compiler.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

/// A gazetteer over the tiny resources, and its top layer.
struct Layered {
  test::Scrap file;
  Result<Resources> resources;
  explicit Layered(std::string_view text)
      : file("mine.gaz", text), resources(test::tiny().with(std::vector<std::string>{file.path()})) {}
  const Gazetteer& top() const { return *resources.value().tables().gazetteers.front(); }
};

std::string faults(std::string body) {
  const CompileOutput out = test::compile("mine.gaz", "%gaz 1\n" + std::move(body));
  return test::codes(out.diagnostics);
}

TEST(GazetteerCompiler, WritesWhatTheFileSays) {
  const Layered l(
      "%gaz 1\n%default type=person country=fra\n[fra.odile-quarz]\nname = Odile Quarz\nalias = Quarz {context}\n"
      "title = President 2004-12-07..2014-09-29\nrole = GOV 2001-12-22..2014-09-29\nrole = ELI\ngender = f\n");
  ASSERT_TRUE(l.resources) << l.resources.error().message;
  const Gazetteer& g = l.top();
  const std::uint32_t i = g.find_entity("fra.odile-quarz");
  ASSERT_NE(i, none);
  const EntityRecord& e = g.entity(i);
  EXPECT_EQ(g.string(e.name), "Odile Quarz");
  EXPECT_EQ(e.type, EntityType::person);
  EXPECT_TRUE(e.flags & female);
  ASSERT_EQ(g.roles(e).size(), 2U);
  ASSERT_EQ(g.titles(e).size(), 1U);
  EXPECT_EQ(g.string(g.titles(e)[0].text), "President");
  EXPECT_EQ(g.file(e.file), l.file.path());
  EXPECT_EQ(e.line, 3U);
}

TEST(GazetteerCompiler, CodeFollowsTheDate) {
  const Layered l("%gaz 1\n[fra.odile-quarz]\ntype = person\ncountry = fra\nname = Odile Quarz\nrole = GOV 2001..2010\nrole = ELI\n");
  ASSERT_TRUE(l.resources);
  const EntityRecord& e = l.top().entity(l.top().find_entity("fra.odile-quarz"));
  std::string code;
  l.top().actor_code(e, day_number({2005, 6, 1}), code);
  EXPECT_EQ(code, "FRAGOV");
  code.clear();
  l.top().actor_code(e, day_number({2015, 6, 1}), code);
  EXPECT_EQ(code, "FRAELI");
}

TEST(GazetteerCompiler, FaultsOfEntries) {
  EXPECT_EQ(faults("[fra.x]\nname = Xaver Quill\n"), "unknown-type");
  EXPECT_EQ(faults("[fra.x]\ntype = parson\nname = Xaver Quill\n"), "unknown-type");
  EXPECT_EQ(faults("[fra.x]\ntype = person\nalias = Quill\n"), "no-name");
  EXPECT_EQ(faults("[fra.x]\ntype = person\nname = Xaver Quill\nname = Xavier Quill\n"), "second-name");
  EXPECT_EQ(faults("[fra.x]\ntype = person\nname = Xaver Quill\n[fra.x]\ntype = person\nname = Other Quill\n"), "duplicate-id");
  EXPECT_EQ(faults("[fra.x]\ntype = person\ncountry = qqq\nname = Xaver Quill\n"), "unknown-country");
}

TEST(GazetteerCompiler, FaultsOfKeysAndValues) {
  const std::string head = "[fra.x]\ntype = person\nname = Xaver Quill\n";
  EXPECT_EQ(faults(head + "alais = Quill\n"), "unknown-key");
  EXPECT_EQ(faults(head + "alias =\n"), "empty-value");
  EXPECT_EQ(faults(head + "gender = x\n"), "unknown-gender");
  EXPECT_EQ(faults(head + "role = GOV 2010..2001\n"), "bad-dates");
  EXPECT_EQ(faults(head + "valid = never\n"), "bad-dates");
  EXPECT_EQ(faults(head + "code = ABC\ncode = DEF\n"), "second-code");
  EXPECT_EQ(faults(head + "alias = Quill {contxt}\n"), "unknown-attribute");
  EXPECT_EQ(faults(head + "alias = Quill {from=soon}\n"), "bad-dates");
  EXPECT_EQ(faults(head + "alias = a b c d e f g h i j k l m n o p q r s t\n"), "bad-name");
  EXPECT_EQ(faults(head + "alias = \u00AD\n"), "bad-name");
}

TEST(GazetteerCompiler, OrdinaryWordsAreAWarningOnly) {
  const CompileOutput out = test::compile("mine.gaz", "%gaz 1\n[fra.x]\ntype = person\nname = Xaver Quill\nalias = table\n");
  EXPECT_EQ(test::codes(out.diagnostics), "ordinary-word");
  EXPECT_FALSE(out.failed);
}

TEST(GazetteerCompiler, EveryFaultOfAFileIsReported) {
  EXPECT_EQ(faults("%defualt type=person\n[fra.x]\nname = X\n[fra.y]\ntype = person\nname = Ypsi Lon\nfoo = x\n"),
            "unknown-directive unknown-type unknown-key");
}

TEST(GazetteerCompiler, CapitalsBecomePlaces) {
  const Layered l("%gaz 1\n[xqa]\ntype = country\nname = Quarzland\nadj = Quarzlandish\ncapital = Port Quarz\ncode = XQA\n");
  ASSERT_TRUE(l.resources);
  const std::uint32_t i = l.top().find_entity("xqa.port-quarz");
  ASSERT_NE(i, none);
  EXPECT_EQ(l.top().entity(i).type, EntityType::place);
  EXPECT_TRUE(l.top().entity(i).flags & is_capital);
}

TEST(GazetteerCompiler, SameFileSameBytes) {
  const std::string text = "%gaz 1\n[fra.x]\ntype = person\nname = Xaver Quill\n";
  EXPECT_EQ(test::compile("mine.gaz", text).image, test::compile("mine.gaz", text).image);
}

}  // namespace
}  // namespace actant
