// A page of HTML as what the choice of the article needs: blocks of text and the tree of elements around them.
//
// libxml2 parses, as events: it is the one HTML parser of Debian 12 that is kept well, and events need no tree, so that memory
// stays in proportion to the page whatever is in it. (gumbo builds the tree of HTML 5, which a hostile page makes grow
// with the square of its size; lexbor is not in Debian 12.)
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace actant {

/// What a tag or a name of class says about what is inside; of an element and all around it together.
enum HtmlMark : std::uint16_t {
  mark_navigation = 1,   ///< nav, footer, aside, menu: never the article
  mark_hint_against = 2, ///< class or id speak of comments, sharing, adverts, …
  mark_article = 4,      ///< <article>
  mark_main = 8,         ///< <main>
  mark_body = 16,        ///< says itself that it is the article's body
  mark_heading = 32,     ///< h1 to h6
  mark_title = 64,       ///< h1
  mark_list = 128,       ///< li
  mark_caption = 256,    ///< figcaption, caption
  mark_hidden = 512,
  mark_table = 1024,     ///< td, th
  mark_header = 2048,    ///< header
  mark_paragraph = 4096  ///< p, pre, blockquote
};

struct HtmlElement {
  std::uint32_t parent = 0;   ///< of the first, itself
  std::uint16_t marks = 0;    ///< its own
  std::uint16_t around = 0;   ///< its own and those of all around it
};

/// A run of text between two ends of blocks, white space collapsed.
struct HtmlBlock {
  std::uint32_t begin = 0, end = 0;  ///< in HtmlPage::text
  std::uint32_t linked = 0;          ///< bytes of it in links
  std::uint32_t element = 0;
};

struct HtmlPage {
  std::string text;
  std::vector<HtmlElement> elements;
  std::vector<HtmlBlock> blocks;
  std::string title;            ///< og:title, else of JSON-LD, else <title>
  std::string site;             ///< og:site_name
  std::string date;             ///< as the page writes it
  std::string url;              ///< canonical
};

/// Reads `html` (well-formed UTF-8). False if it is hostile: `why` says how.
bool parse_html(std::string_view html, HtmlPage& page, std::string& why);

}  // namespace actant
