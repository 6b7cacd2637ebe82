#include "input/html.hpp"

#include <fmt/format.h>

#include "base/date.hpp"
#include "base/printable.hpp"
#include "base/unicode.hpp"
#include "input/encoding.hpp"
#include "input/html_article.hpp"

namespace actant {
namespace {

/// The name of an encoding in a <meta> among the first bytes.
std::string_view charset_of(std::string_view html) {
  html = html.substr(0, 4096);
  std::size_t at = 0;
  while ((at = html.find("charset", at)) != std::string_view::npos) {
    at += 7;
    std::size_t begin = html.find_first_not_of(" \t\r\n", at);
    if (begin == std::string_view::npos || html[begin] != '=') continue;
    begin = html.find_first_not_of(" \t\r\n\"'", begin + 1);
    if (begin == std::string_view::npos) break;
    const std::size_t end = html.find_first_of(" \t\r\n\"';/>", begin);
    if (end != std::string_view::npos && end > begin) return html.substr(begin, end - begin);
  }
  return {};
}

/// Ill-formed UTF-8 and zero bytes, which libxml2 has ideas of its own about, out of the way.
void clean(std::string& html) {
  for (char& c : html)
    if (c == '\0') c = ' ';
  if (html.starts_with("\xEF\xBB\xBF")) html.erase(0, 3);
  if (unicode::is_well_formed(html)) return;
  std::string out;
  out.reserve(html.size() + html.size() / 8);
  for (std::size_t i = 0; i < html.size();) {
    const unicode::Decoded d = unicode::decode(html, i);
    unicode::append(out, d.code_point);
    i += d.length;
  }
  html = std::move(out);
}

}  // namespace

bool unpack_html(std::string& bytes, std::string_view charset, SourceDocument& document, std::string& why) {
  decode_text(bytes, charset.empty() ? std::string(charset_of(bytes)) : std::string(charset));
  clean(bytes);
  HtmlPage page;
  if (!parse_html(bytes, page, why)) return false;
  const HtmlArticle article = find_article(page);
  document.title = title_without_site(page);
  if (!page.url.empty() && document.url.empty()) document.url = page.url;
  if (!page.date.empty()) {
    if (const auto date = parse_written_date(page.date)) document.date = to_iso(*date);
  }
  bytes.clear();
  for (const std::uint32_t i : article.blocks) {
    if (!bytes.empty()) bytes += "\n\n";
    bytes.append(page.text, page.blocks[i].begin, page.blocks[i].end - page.blocks[i].begin);
  }
  if (!bytes.empty()) bytes += '\n';
  return true;
}

}  // namespace actant
