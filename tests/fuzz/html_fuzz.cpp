// Pages: the tree and the blocks are sound, the text is well-formed UTF-8 and no longer than the page allows.
#include "base/unicode.hpp"
#include "input_properties.hpp"
#include "input/html.hpp"
#include "input/html_article.hpp"

using namespace actant;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::view(data, size);
  std::string text(bytes), why;
  SourceDocument document;
  if (!unpack_html(text, {}, document, why)) {
    HOLDS(!why.empty());
    return 0;
  }
  HOLDS(unicode::is_well_formed(text));
  HOLDS(text.size() <= 3 * size + 1);
  HOLDS(text.find('\0') == std::string::npos);
  std::string again(bytes);
  SourceDocument other;
  HOLDS(unpack_html(again, {}, other, why) && again == text && other.date == document.date && other.title == document.title);

  // What is read is a page without markup: plain text comes through.
  HtmlPage page;
  if (!unicode::is_well_formed(bytes) || bytes.find('\0') != std::string_view::npos || !parse_html(bytes, page, why)) return 0;
  std::uint32_t end = 0;
  for (const HtmlBlock& b : page.blocks) {
    HOLDS(b.begin >= end && b.begin < b.end && b.end <= page.text.size());
    HOLDS(b.linked <= b.end - b.begin);
    HOLDS(b.element < page.elements.size());
    end = b.end;
  }
  for (std::size_t i = 1; i < page.elements.size(); ++i) HOLDS(page.elements[i].parent < i);
  std::vector<std::uint32_t> blocks = find_article(page).blocks;
  std::sort(blocks.begin(), blocks.end());
  HOLDS(std::adjacent_find(blocks.begin(), blocks.end()) == blocks.end());
  HOLDS(blocks.empty() || blocks.back() < page.blocks.size());
  return 0;
}
