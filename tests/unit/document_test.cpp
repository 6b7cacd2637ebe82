#include "actant/document.hpp"

#include <gtest/gtest.h>

namespace actant {
namespace {

TEST(Document, SpansKnowTheirPlace) {
  const Span a{2, 6}, b{5, 9}, c{6, 7};
  EXPECT_EQ(a.size(), 4U);
  EXPECT_TRUE(a.overlaps(b) && b.overlaps(a));
  EXPECT_FALSE(a.overlaps(c));
  EXPECT_TRUE(a.contains({2, 6}) && a.contains({3, 4}) && !a.contains(b));
  EXPECT_TRUE(Span().empty() && !a.empty());
}

TEST(Document, KeptWordsStayWhereTheyAre) {
  Document doc;
  std::vector<std::string_view> kept;
  for (int i = 0; i < 5000; ++i) kept.push_back(doc.keep("word number " + std::to_string(i)));
  const std::string_view large = doc.keep(std::string(200000, 'x'));
  for (int i = 0; i < 5000; ++i) EXPECT_EQ(kept[static_cast<std::size_t>(i)], "word number " + std::to_string(i));
  EXPECT_EQ(large.size(), 200000U);
  EXPECT_EQ(doc.keep(""), "");
}

TEST(Document, ClearForgets) {
  Document doc;
  detail::DocumentBuilder build{doc};
  build.text("words");
  build.date(doc.keep("2025-02-25"));
  build.tokens(3);
  build.sentences().push_back({});
  build.entities().push_back({});
  build.mentions().push_back({});
  build.triples().push_back({});
  build.warnings().push_back("w");
  doc.clear();
  EXPECT_TRUE(doc.text().empty() && doc.date().empty() && doc.sentences().empty() && doc.entities().empty());
  EXPECT_TRUE(doc.mentions().empty() && doc.triples().empty() && doc.warnings().empty());
  EXPECT_EQ(doc.tokens(), 0U);
  EXPECT_EQ(doc.keep("again"), "again");
}

TEST(Document, MovesKeepViews) {
  Document doc;
  const std::string_view kept = doc.keep("a word that is kept");
  Document other(std::move(doc));
  EXPECT_EQ(kept, "a word that is kept");
  Document third;
  third = std::move(other);
  EXPECT_EQ(kept, "a word that is kept");
}

TEST(Document, NamesOfEverything) {
  EXPECT_EQ(to_string(EntityType::person), "person");
  EXPECT_EQ(to_string(EntityType::place), "place");
  EXPECT_EQ(to_string(MentionKind::metonym), "metonym");
  EXPECT_EQ(to_string(Modality::asserted), "asserted");
  EXPECT_EQ(to_string(Modality::reported), "reported");
  EXPECT_EQ(to_string(Event::null), "");
  EXPECT_EQ(to_string(Event::agree), "AGREE");
  EXPECT_EQ(to_string(Event::assault), "ASSAULT");
}

}  // namespace
}  // namespace actant
