// Which blocks of a page are the article.
//
// Paragraphs give weight to the elements around them, as in Readability (Arc90, 2010): the element with the most weight is the
// article's body. What is left out by tag, class or density of links is counted again if hardly anything would be left.
#pragma once

#include <string>
#include <vector>

#include "input/html_page.hpp"

namespace actant {

struct HtmlArticle {
  std::vector<std::uint32_t> blocks;  ///< of the page, in order
};

HtmlArticle find_article(const HtmlPage& page);

/// The page's title without the site's name behind it ("Talks fail | The Herald" -> "Talks fail").
std::string title_without_site(const HtmlPage& page);

}  // namespace actant
