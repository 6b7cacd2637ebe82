// Pages in whole are in tests/pages; here is what one property of a page does.
#include "input/html.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "input/html_article.hpp"
#include "input/html_data.hpp"

namespace actant {
namespace {

struct Page {
  bool good = false;
  std::string text, why;
  SourceDocument document;
};

Page read(std::string html, std::string_view charset = {}) {
  Page page;
  page.text = std::move(html);
  page.good = unpack_html(page.text, charset, page.document, page.why);
  return page;
}

TEST(Html, TextWithoutMarkup) {
  EXPECT_EQ(read("<p>One &amp; two.\n  <b>Bold</b>ly<!-- no --> said.<p>Three<br>four.").text, "One & two. Boldly said.\n\nThree four.\n");
  EXPECT_EQ(read("").text, "");
  EXPECT_EQ(read("no markup").text, "no markup\n");
  EXPECT_EQ(read("<script>alert('<p>x</p>')</script><style>p{}</style><p>Text.").text, "Text.\n");
  EXPECT_EQ(read(std::string("<p>a\0b</p>", 10)).text, "a b\n");
}

TEST(Html, TitlesLoseTheSite) {
  const auto title = [](const std::string& words) { return read("<title>" + words + "</title><p>x").document.title; };
  EXPECT_EQ(title("Chad and Niger sign a treaty | The Lake Courier"), "Chad and Niger sign a treaty");
  EXPECT_EQ(title("Chad and Niger sign\n a treaty - Courier"), "Chad and Niger sign a treaty");
  EXPECT_EQ(title("Chad - Niger"), "Chad - Niger");
  EXPECT_EQ(title(""), "");
}

TEST(Html, DatesByTrust) {
  const auto date = [](const std::string& html) { return read(html + "<p>x").document.date; };
  const std::string meta = "<meta property='article:published_time' content='2025-02-25T10:00:00Z'>", item = "<span itemprop=datePublished content=2025-02-24></span>",
                    weak = "<meta name=date content='2025-02-23'>", data = "<script type='application/ld+json'>[{\"datePublished\": \"2025-02-22\"}]</script>";
  EXPECT_EQ(date(weak + item + data + meta), "2025-02-25");
  EXPECT_EQ(date(weak + item + data), "2025-02-22");
  EXPECT_EQ(date(weak + item), "2025-02-24");
  EXPECT_EQ(date(weak), "2025-02-23");
  EXPECT_EQ(date("<meta name=date content=soon>"), "");
  EXPECT_EQ(date("<article><time datetime='2025-02-21'>yesterday</time></article>"), "2025-02-21");
  EXPECT_EQ(date("<aside><time datetime='2025-02-21'>yesterday</time></aside>"), "");
}

TEST(Html, WordsOfClasses) {
  EXPECT_TRUE(marks_of_class("related-articles") & mark_hint_against);
  EXPECT_TRUE(marks_of_class("MainNav navbar") & mark_hint_against);
  EXPECT_TRUE(marks_of_class("story-body__text") & mark_body);
  EXPECT_TRUE(marks_of_class("articleBody") & mark_body);
  EXPECT_TRUE(marks_of_class("entry-content") & mark_body);
  EXPECT_EQ(marks_of_class("story grid-content"), 0);
  EXPECT_EQ(marks_of_class("headline shadow broad"), 0);  // neither "ad" nor "head"
  EXPECT_FALSE(marks_of_class("article-content-sidebar") & mark_body);
}

TEST(Html, Encodings) {
  EXPECT_EQ(read("<meta charset=windows-1251><p>\xCF\xF0\xE0\xE2\xE4\xE0").text, "Правда\n");
  EXPECT_EQ(read("<p>\xCF\xF0\xE0\xE2\xE4\xE0", "windows-1251").text, "Правда\n");
  EXPECT_EQ(read("<meta http-equiv=content-type content='text/html; charset=iso-8859-1'><p>caf\xE9 \x93now\x94").text, "café “now”\n");
  EXPECT_EQ(read("<meta charset=iso-8859-1><p>café").text, "café\n");  // says one thing and is another
}

TEST(Html, HostilePagesEndSoon) {
  const auto repeat = [](std::string_view part, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += part;
    return out;
  };
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(read(repeat("<div>", 100000)).why, "hostile HTML: elements nested deeper than 2000");
  for (const std::string& html : {"<a " + repeat("b ", 100000) + ">", "<a " + repeat("b=\"1\"", 100000) + ">", "<!-- <a x=' --> <b " + repeat("c ", 100000) + "> '",
                                  "<script><a x='</script><b " + repeat("c ", 100000) + "'>", "<a x\"><b " + repeat("c ", 100000) + ">\"",
                                  repeat("<a \"", 100000), repeat("<a x='", 100000)})
    EXPECT_EQ(read(html).why, "hostile HTML: a tag with more than 1000 attributes") << html.substr(0, 30);
  for (const std::string& html : {repeat("<b>", 1900) + repeat("</i>", 50000), repeat("<p>x", 100000),
                                  repeat("<", 300000), repeat("<!--", 100000), repeat("&", 300000), repeat("<table><tr><td>", 600)})
    EXPECT_TRUE(read(html).good) << html.substr(0, 30);
  EXPECT_TRUE(read("<img src=\"" + std::string(1000000, 'x') + "\"><p>Text.").good);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(120));
}

}  // namespace
}  // namespace actant
