#include "input/html_page.hpp"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <mutex>
#include <utility>

#include "base/unicode.hpp"
#include "input/html_data.hpp"

namespace actant {
namespace {

/// What libxml2 does at an end tag grows with the depth; pages of people are below 100.
constexpr std::size_t deepest_element = 2000;
constexpr std::size_t most_attributes = 1000;
constexpr std::size_t longest_data_script = std::size_t{1} << 20;

enum class Tag : std::uint8_t { other, block, skipped, line_break, link, meta, title, script, anchor, time };

struct TagRule {
  std::string_view name;
  Tag tag;
  std::uint16_t marks;
};

// Sorted by name.
constexpr std::array<TagRule, 73> tag_rules = {{{"a", Tag::anchor, 0}, {"address", Tag::block, 0}, {"article", Tag::block, mark_article},
    {"aside", Tag::block, mark_navigation}, {"audio", Tag::skipped, 0}, {"blockquote", Tag::block, mark_paragraph}, {"body", Tag::block, 0},
    {"br", Tag::line_break, 0}, {"button", Tag::skipped, 0}, {"canvas", Tag::skipped, 0}, {"caption", Tag::block, mark_caption},
    {"center", Tag::block, 0}, {"datalist", Tag::skipped, 0}, {"dd", Tag::block, mark_list}, {"details", Tag::block, 0},
    {"dialog", Tag::block, mark_navigation}, {"dir", Tag::block, 0}, {"div", Tag::block, 0}, {"dl", Tag::block, 0},
    {"dt", Tag::block, mark_list}, {"embed", Tag::skipped, 0}, {"fieldset", Tag::block, 0}, {"figcaption", Tag::block, mark_caption},
    {"figure", Tag::block, mark_caption}, {"footer", Tag::block, mark_navigation}, {"form", Tag::block, 0}, {"frameset", Tag::block, 0},
    {"h1", Tag::block, mark_heading | mark_title}, {"h2", Tag::block, mark_heading}, {"h3", Tag::block, mark_heading},
    {"h4", Tag::block, mark_heading}, {"h5", Tag::block, mark_heading}, {"h6", Tag::block, mark_heading}, {"header", Tag::block, mark_header},
    {"hgroup", Tag::block, 0}, {"hr", Tag::block, 0}, {"html", Tag::block, 0}, {"iframe", Tag::skipped, 0}, {"label", Tag::skipped, 0},
    {"legend", Tag::block, 0}, {"li", Tag::block, mark_list}, {"link", Tag::link, 0}, {"main", Tag::block, mark_main},
    {"map", Tag::skipped, 0}, {"math", Tag::skipped, 0}, {"menu", Tag::block, mark_navigation}, {"meta", Tag::meta, 0},
    {"nav", Tag::block, mark_navigation}, {"noframes", Tag::skipped, 0}, {"noscript", Tag::skipped, 0}, {"object", Tag::skipped, 0},
    {"ol", Tag::block, 0}, {"option", Tag::skipped, 0}, {"p", Tag::block, mark_paragraph}, {"pre", Tag::block, mark_paragraph},
    {"script", Tag::script, 0}, {"section", Tag::block, 0}, {"select", Tag::skipped, 0}, {"style", Tag::skipped, 0},
    {"summary", Tag::block, 0}, {"svg", Tag::skipped, 0}, {"table", Tag::block, 0}, {"tbody", Tag::block, 0}, {"td", Tag::block, mark_table},
    {"template", Tag::skipped, 0}, {"textarea", Tag::skipped, 0}, {"th", Tag::block, mark_table}, {"time", Tag::time, 0},
    {"title", Tag::title, 0}, {"tr", Tag::block, 0}, {"ul", Tag::block, 0}, {"video", Tag::skipped, 0}, {"xmp", Tag::skipped, 0}}};

const TagRule& rule_of(std::string_view name) {
  static constexpr TagRule other{"", Tag::other, 0};
  const auto at = std::lower_bound(tag_rules.begin(), tag_rules.end(), name, [](const TagRule& r, std::string_view n) { return r.name < n; });
  return at != tag_rules.end() && at->name == name ? *at : other;
}

std::string_view view(const xmlChar* text) { return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text); }

class PageBuilder {
 public:
  PageBuilder(HtmlPage& page, htmlParserCtxtPtr parser) : page_(page), parser_(parser) {
    page_.elements.push_back({});
  }

  void start(std::string_view name, const xmlChar** attributes) {
    const TagRule& rule = rule_of(name);
    if (open_.size() >= deepest_element) {
      too_deep_ = true;
      xmlStopParser(parser_);
      return;
    }
    Open element{rule.tag, current()};
    if (rule.tag == Tag::block) {
      end_block();
      HtmlElement made{current(), rule.marks, 0};
      made.marks |= attribute_marks(attributes, rule);
      made.around = made.marks | page_.elements[made.parent].around;
      page_.elements.push_back(made);
      element.element = static_cast<std::uint32_t>(page_.elements.size() - 1);
    }
    open_.push_back(element);
    switch (rule.tag) {
      case Tag::skipped: ++skipped_; break;
      case Tag::anchor: ++links_; break;
      case Tag::line_break:
        if (++breaks_ >= 2) end_block();
        space_ = true;
        break;
      case Tag::meta: take_meta(attributes); break;
      case Tag::link: take_link(attributes); break;
      case Tag::time:
        if (page_.elements[current()].around & (mark_article | mark_main | mark_header))
          dates_.offer(HtmlDates::element, attribute(attributes, "datetime"));
        break;
      case Tag::title: in_title_ = page_title_.empty(); break;
      case Tag::script:
        ++skipped_;
        in_data_ = attribute(attributes, "type") == "application/ld+json";
        data_.clear();
        break;
      default: break;
    }
    if (attribute(attributes, "itemprop") == "datePublished") {
      dates_.offer(HtmlDates::item, attribute(attributes, "content"));
      dates_.offer(HtmlDates::item, attribute(attributes, "datetime"));
    }
  }

  void end(std::string_view) {
    if (open_.empty()) return;
    const Open element = open_.back();
    open_.pop_back();
    switch (element.tag) {
      case Tag::block: end_block(element.element); break;
      case Tag::skipped: --skipped_; break;
      case Tag::anchor: --links_; break;
      case Tag::title: in_title_ = false; break;
      case Tag::script:
        --skipped_;
        if (in_data_) read_linked_data(data_, data_found_);
        in_data_ = false;
        break;
      default: break;
    }
  }

  void characters(std::string_view text) {
    if (in_data_) {
      if (data_.size() + text.size() <= longest_data_script) data_ += text;
      return;
    }
    if (in_title_) {
      page_title_ += text;
      return;
    }
    if (skipped_ > 0) return;
    std::string& out = page_.text;
    for (std::size_t i = 0; i < text.size();) {
      const unicode::Decoded d = static_cast<unsigned char>(text[i]) < 0x80 ? unicode::Decoded{static_cast<unsigned char>(text[i]), 1} : unicode::decode(text, i);
      const std::string_view bytes = text.substr(i, d.length);
      i += d.length;
      if (d.code_point == ' ' || (d.code_point >= '\t' && d.code_point <= '\r') || d.code_point == 0xA0) {
        space_ = true;
        continue;
      }
      if (d.code_point < 0x20 || unicode::is_ignorable(d.code_point) || d.code_point == 0x200B) continue;
      if (space_ && out.size() > begin_) {
        out += ' ';
        if (links_ > 0) ++linked_;
      }
      space_ = false;
      breaks_ = 0;
      out += bytes;
      if (links_ > 0) linked_ += static_cast<std::uint32_t>(bytes.size());
    }
  }

  bool finish(std::string& why) {
    end_block();
    if (too_deep_) {
      why = fmt::format("hostile HTML: elements nested deeper than {}", deepest_element);
      return false;
    }
    page_.title = !meta_title_.empty() ? meta_title_ : !data_found_.headline.empty() ? data_found_.headline : page_title_;
    dates_.offer(HtmlDates::linked_data, data_found_.date);
    page_.date = dates_.best();
    page_.url = !canonical_.empty() ? canonical_ : meta_url_;
    return true;
  }

 private:
  struct Open {
    Tag tag;
    std::uint32_t element;
  };

  std::uint32_t current() const { return open_.empty() ? 0 : open_.back().element; }

  static std::string_view attribute(const xmlChar** attributes, std::string_view name) {
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2)
      if (view(attributes[0]) == name) return view(attributes[1]);
    return {};
  }

  static std::uint16_t attribute_marks(const xmlChar** attributes, const TagRule& rule) {
    std::uint16_t marks = 0;
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
      const std::string_view name = view(attributes[0]), value = view(attributes[1]);
      if (name == "class" || name == "id") {
        marks |= marks_of_class(value);
      } else if (name == "itemprop") {
        if (value == "articleBody") marks |= mark_body;
      } else if (name == "role") {
        if (value == "navigation" || value == "contentinfo" || value == "complementary" || value == "search" || value == "menu" || value == "dialog")
          marks |= mark_navigation;
        if (value == "main") marks |= mark_main;
        if (value == "article") marks |= mark_article;
      } else if (name == "hidden" || (name == "aria-hidden" && value == "true")) {
        marks |= mark_hidden;
      } else if (name == "style") {
        if (value.find("display:none") != std::string_view::npos || value.find("display: none") != std::string_view::npos) marks |= mark_hidden;
      }
    }
    // "page has-sidebar" of the whole page says nothing about its parts.
    if (rule.name == "html" || rule.name == "body" || rule.name == "main" || rule.name == "article") marks &= static_cast<std::uint16_t>(~mark_hint_against);
    return marks;
  }

  void take_meta(const xmlChar** attributes) {
    std::string_view name = attribute(attributes, "property");
    if (name.empty()) name = attribute(attributes, "name");
    const std::string_view content = attribute(attributes, "content");
    if (name.empty() || content.empty()) return;
    if (name == "og:title" && meta_title_.empty()) meta_title_ = content;
    else if (name == "og:site_name" && page_.site.empty()) page_.site = content;
    else if (name == "og:url" && meta_url_.empty()) meta_url_ = content;
    else dates_.offer_meta(name, content);
  }

  void take_link(const xmlChar** attributes) {
    if (canonical_.empty() && attribute(attributes, "rel") == "canonical") canonical_ = attribute(attributes, "href");
  }

  void end_block() { end_block(current()); }
  void end_block(std::uint32_t element) {
    std::string& out = page_.text;
    if (out.size() > begin_) {
      page_.blocks.push_back({static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(out.size()), linked_, element});
      out += '\n';
    }
    begin_ = out.size();
    linked_ = 0;
    space_ = false;
    breaks_ = 0;
  }

  HtmlPage& page_;
  htmlParserCtxtPtr parser_;
  std::vector<Open> open_;
  HtmlDates dates_;
  LinkedData data_found_;
  std::string page_title_, meta_title_, meta_url_, canonical_, data_;
  std::size_t begin_ = 0;      // of the block
  std::uint32_t linked_ = 0;   // bytes of the block in links
  unsigned skipped_ = 0, links_ = 0, breaks_ = 0;
  bool space_ = false, in_title_ = false, in_data_ = false, too_deep_ = false;
};

/// Looks for a tag with too many attributes: libxml2 compares every attribute with all before it, so that a megabyte of them
/// would take hours. Goes over the page once, and takes comments, scripts and values as libxml2 does, so that none hides a tag.
class TagGuard {
 public:
  explicit TagGuard(std::string_view html) : html_(html), last_double_(last(html, '"')), last_single_(last(html, '\'')) {}

  bool monstrous() {
    while ((at_ = html_.find('<', at_)) != std::string_view::npos) {
      ++at_;
      if (html_.substr(at_).starts_with("!--")) {
        skip_comment();
      } else if (at_ < html_.size() && (html_[at_] | 0x20) >= 'a' && (html_[at_] | 0x20) <= 'z') {
        const std::size_t begin = at_;
        if (too_many_attributes()) return true;
        if (begins(begin, "script")) skip_to_end("</script");
        else if (begins(begin, "style")) skip_to_end("</style");
      }
    }
    return false;
  }

 private:
  static std::size_t last(std::string_view html, char c) {
    const std::size_t at = html.rfind(c);
    return at == std::string_view::npos ? 0 : at;
  }
  bool begins(std::size_t at, std::string_view name) const {
    const std::string_view here = html_.substr(at, name.size());
    return here.size() == name.size() && std::equal(name.begin(), name.end(), here.begin(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
  }
  void skip_comment() {
    const std::size_t end = std::min(html_.find("-->", at_ + 3), html_.find("--!>", at_ + 3));
    at_ = end == std::string_view::npos ? html_.size() : end;
  }
  void skip_to_end(std::string_view tag) {
    while (at_ < html_.size() && !begins(at_, tag)) at_ = std::min(html_.find('<', at_ + 1), html_.size());
  }
  bool too_many_attributes() {
    std::size_t words = 0;
    bool between = false, value = false;
    for (; at_ < html_.size() && html_[at_] != '>'; ++at_) {
      const char c = html_[at_];
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/') {
        between = true;
        continue;
      }
      // A quotation begins behind an equals sign only, and one that never ends takes all that is left.
      if (value && ((c == '"' && last_double_ > at_) || (c == '\'' && last_single_ > at_))) at_ = html_.find(c, at_ + 1);
      else if (between && c != '=' && ++words > most_attributes) return true;
      value = c == '=';
      between = c == '"' || c == '\'';
    }
    return false;
  }

  std::string_view html_;
  std::size_t last_double_, last_single_;  // 0 if there is none
  std::size_t at_ = 0;
};

struct FreeParser {
  void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

bool parse_html(std::string_view html, HtmlPage& page, std::string& why) {
  static std::once_flag once;
  std::call_once(once, xmlInitParser);
  page = HtmlPage();
  if (html.size() > std::numeric_limits<int>::max()) {
    why = "a page of more than 2 GiB";
    return false;
  }
  if (TagGuard(html).monstrous()) {
    why = fmt::format("hostile HTML: a tag with more than {} attributes", most_attributes);
    return false;
  }
  const std::unique_ptr<std::remove_pointer_t<htmlParserCtxtPtr>, FreeParser> parser(htmlNewParserCtxt());
  if (!parser) {
    why = "out of memory";
    return false;
  }
  PageBuilder builder(page, parser.get());
  xmlSAXHandler& sax = *parser->sax;
  sax = xmlSAXHandler();
  sax.startElement = [](void* user, const xmlChar* name, const xmlChar** attributes) { static_cast<PageBuilder*>(user)->start(view(name), attributes); };
  sax.endElement = [](void* user, const xmlChar* name) { static_cast<PageBuilder*>(user)->end(view(name)); };
  sax.characters = [](void* user, const xmlChar* text, int size) {
    static_cast<PageBuilder*>(user)->characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
  };
  sax.cdataBlock = sax.characters;
  sax.ignorableWhitespace = sax.characters;
  parser->userData = &builder;
  htmlCtxtReadMemory(parser.get(), html.data(), static_cast<int>(html.size()), nullptr, "UTF-8",
                     HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  return builder.finish(why);
}

}  // namespace actant
