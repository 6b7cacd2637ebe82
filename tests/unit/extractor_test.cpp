#include "actant/extractor.hpp"

#include <gtest/gtest.h>

#include <random>

#include "actant/writer.hpp"
#include "unit/support.hpp"

namespace actant {
namespace {

std::string json(Extractor& extractor, std::string_view text, Document& doc, ExtractOptions options = {}) {
  extractor.extract(text, options, doc);
  std::string out;
  WriterOptions writer;
  writer.format = Format::json;
  Writer(writer).write("d", doc, out);
  return out;
}

std::string article() {
  return "Prime Minister Odile Quarz of France met German Chancellor Bruno Zint in Berlin on Monday.\n\n"
         "“France will not accept the blockade,” Quarz said. She accused Serbia of shelling villages. "
         "Zint’s spokesman denied that Germany had sent troops to Mali.\n";
}

TEST(Extractor, SameTextSameBytes) {
  Extractor one(test::standard()), two(test::standard());
  Document a, b;
  const std::string first = json(one, article(), a);
  EXPECT_FALSE(a.triples().empty());
  EXPECT_EQ(first, json(two, article(), b));
  EXPECT_EQ(first, json(one, article(), a));
}

TEST(Extractor, ADocumentUsedAgainKeepsNothing) {
  Extractor extractor(test::standard());
  Document doc, fresh;
  const std::string other = "Chad attacked Niger. Niger protested.";
  json(extractor, article(), doc);
  EXPECT_EQ(json(extractor, other, doc), json(extractor, other, fresh));
  extractor.extract("", {}, doc);
  EXPECT_TRUE(doc.triples().empty() && doc.entities().empty() && doc.sentences().empty());
}

TEST(Extractor, FindsWhoDidWhatToWhom) {
  Extractor extractor(test::standard());
  Document doc;
  extractor.extract("Chad attacked Niger on Monday.", {}, doc);
  ASSERT_EQ(doc.triples().size(), 1U);
  const Triple& t = doc.triples()[0];
  ASSERT_TRUE(t.actor.entity != none && t.target.entity != none);
  EXPECT_EQ(doc.entities()[t.actor.entity].id, "tcd");
  EXPECT_EQ(doc.entities()[t.target.entity].country, "NER");
  EXPECT_EQ(t.event, Event::assault);
  EXPECT_FALSE(t.negated);
  EXPECT_NE(t.source.file, "");
}

TEST(Extractor, OptionsLeaveOut) {
  Extractor extractor(test::standard());
  Document doc;
  ExtractOptions options;
  options.entities_only = true;
  extractor.extract(article(), options, doc);
  EXPECT_TRUE(doc.triples().empty());
  EXPECT_FALSE(doc.entities().empty());
  options = {};
  options.events_only = true;
  options.explain = true;
  extractor.extract(article(), options, doc);
  EXPECT_FALSE(doc.triples().empty());
  for (const Triple& t : doc.triples()) {
    EXPECT_NE(t.event, Event::null);
    EXPECT_NE(t.why, "");
  }
}

TEST(Extractor, DateIsGivenOrUnknown) {
  Extractor extractor(test::standard());
  Document doc;
  ExtractOptions options;
  options.date = "2025-02-25";
  extractor.extract("Chad attacked Niger on Monday.", options, doc);
  EXPECT_EQ(doc.date(), "2025-02-25");
  ASSERT_EQ(doc.triples().size(), 1U);
  EXPECT_EQ(doc.triples()[0].date, "2025-02-24");
}

TEST(Extractor, UsersNamesWinOverOurs) {
  const test::Scrap file("mine.gaz",
                         "%gaz 1\n[tcd]\nremove = Chad\n\n[fra.chad-quarz]\ntype = organization\ncountry = fra\nname = Chad\n");
  const auto layered = test::standard().with(std::vector<std::string>{file.path()});
  ASSERT_TRUE(layered) << layered.error().message;
  Extractor extractor(layered.value());
  Document doc;
  extractor.extract("Chad attacked Niger. Niger criticized Chad.", {}, doc);
  bool mine = false;
  for (const Mention& m : doc.mentions()) {
    EXPECT_NE(doc.entities()[m.entity].id, "tcd");
    mine = mine || doc.entities()[m.entity].id == "fra.chad-quarz";
  }
  EXPECT_TRUE(mine);
}

TEST(Extractor, UsersMayTakeAnEntityAway) {
  const test::Scrap file("mine.gaz", "%gaz 1\n[ner]\nremove = yes\n");
  const auto layered = test::standard().with(std::vector<std::string>{file.path()});
  ASSERT_TRUE(layered) << layered.error().message;
  Extractor extractor(layered.value());
  Document doc;
  extractor.extract("Chad attacked Niger.", {}, doc);
  for (const Entity& e : doc.entities()) EXPECT_NE(e.id, "ner");
}

TEST(Extractor, RefusedFilesSayWhere) {
  const test::Scrap file("mine.gaz", "%gaz 1\n[x.y]\ntype = person\nname = Ypsi Lon\nfoo = bar\n");
  const auto layered = test::standard().with(std::vector<std::string>{file.path()});
  ASSERT_FALSE(layered);
  ASSERT_EQ(layered.error().diagnostics.size(), 1U);
  EXPECT_EQ(layered.error().diagnostics[0].line, 5U);
  EXPECT_FALSE(test::standard().with(std::vector<std::string>{"/no/such/file.gaz"}));
}

TEST(Extractor, EverythingLiesInsideTheText) {
  std::mt19937 random(5);
  const char* scraps[] = {"Chad", "attacked", "Niger", "’s", "\n\n", ",", ".", "“", "”", "said", "that", "who", "was", "by", "to", "the", "minister",
                          "of", "Monday", "\xFF", "é", "talks", "between", "and", "not", "U.S.", "President", "Quarz", "-", "in", "Berlin", "he"};
  Extractor extractor(test::standard());
  Document doc;
  for (int round = 0; round < 1500; ++round) {
    std::string text;
    for (int n = 0; n < 40; ++n) text += std::string(scraps[random() % std::size(scraps)]) + (random() % 8 != 0 ? " " : "");
    extractor.extract(text, {}, doc);
    const auto inside = [&](Span s) { return s.begin <= s.end && s.end <= text.size(); };
    const auto known = [&](std::uint32_t e) { return e == none || e < doc.entities().size(); };
    std::uint32_t last = 0;
    for (const Mention& m : doc.mentions()) {
      ASSERT_TRUE(inside(m.span) && !m.span.empty() && m.entity < doc.entities().size() && m.sentence < doc.sentences().size()) << text;
      ASSERT_LE(last, m.span.begin) << text;
      ASSERT_TRUE(doc.sentences()[m.sentence].span.contains(m.span)) << text;
      last = m.span.begin;
    }
    for (const Triple& t : doc.triples()) {
      ASSERT_TRUE(inside(t.actor.span) && inside(t.target.span) && inside(t.action) && !t.action.empty()) << text;
      ASSERT_TRUE(known(t.actor.entity) && known(t.target.entity) && known(t.attributed_to) && t.sentence < doc.sentences().size()) << text;
      ASSERT_FALSE(t.lemma.empty()) << text;
    }
  }
}

}  // namespace
}  // namespace actant
