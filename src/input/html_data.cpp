#include "input/html_data.hpp"

#include <rapidjson/reader.h>

#include <algorithm>

#include "base/date.hpp"
#include "input/html_page.hpp"

namespace actant {
namespace {

// Sorted. Words of class names, as their parts: "related-articles" has "related".
constexpr std::array<std::string_view, 77> against = {"ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "carousel",
    "comment", "comments", "consent", "cookie", "cookies", "copyright", "credit", "credits", "dfp", "disqus", "donate", "donation", "drawer", "dropdown",
    "footer", "gdpr", "hamburger", "livefyre", "login", "masthead", "menu", "modal", "mostread", "nav", "navbar", "navigation", "newsletter", "outbrain",
    "overlay", "pager", "pagination", "player", "popular", "popup", "promo", "promoted", "promotion", "recirc", "recirculation", "recommend",
    "recommendation", "recommendations", "recommended", "related", "respond", "screenreader", "share", "sharedaddy", "sharing", "shoutbox", "sidebar",
    "signup", "skip", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tagcloud", "taglist", "teaser", "toolbar", "topbar",
    "trending", "widget", "widgets", "zergnet"};

bool is_against(std::string_view word) { return std::binary_search(against.begin(), against.end(), word); }
bool is_any(std::string_view word, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// Finds headline and datePublished in objects of any depth: sites nest them in lists and graphs.
class LinkedDataHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, LinkedDataHandler> {
 public:
  explicit LinkedDataHandler(LinkedData& out) : out_(out) {}
  bool Default() {
    key_.clear();
    return true;
  }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    key_.assign(text, std::min<std::size_t>(size, 32));
    return true;
  }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    if (key_ == "headline" && out_.headline.empty()) out_.headline.assign(text, size);
    if (key_ == "datePublished" && out_.date.empty()) out_.date.assign(text, size);
    key_.clear();
    return true;
  }
  bool StartObject() { return ++depth_ < 100; }
  bool StartArray() { return ++depth_ < 100; }
  bool EndObject(rapidjson::SizeType) { return --depth_ >= 0; }
  bool EndArray(rapidjson::SizeType) { return --depth_ >= 0; }

 private:
  LinkedData& out_;
  std::string key_;
  int depth_ = 0;
};

}  // namespace

std::uint16_t marks_of_class(std::string_view names) {
  std::uint16_t marks = 0;
  bool article = false, body = false;
  std::string word;
  const auto end_word = [&] {
    if (word.empty()) return;
    if (is_against(word)) marks |= mark_hint_against;
    if (is_any(word, {"caption", "wp-caption", "figcaption"})) marks |= mark_caption;
    if (is_any(word, {"article", "story", "entry", "post", "news", "articlebody", "storybody", "storytext", "articletext"})) article = true;
    if (is_any(word, {"body", "content", "text", "articlebody", "storybody", "storytext", "articletext", "paragraphs"})) body = true;
    if (is_any(word, {"hidden", "invisible"})) marks |= mark_hint_against;
    word.clear();
  };
  bool lower = false;
  for (const char c : names) {
    const bool capital = c >= 'A' && c <= 'Z', small = c >= 'a' && c <= 'z';
    // "articleBody" is two words; "story-body__text" is three; a space begins another name.
    if (!small && !(capital && !lower)) end_word();
    if (c == ' ' || c == '\t' || c == '\n') {
      if (article && body) marks |= mark_body;
      article = body = false;
    }
    if (capital) word += static_cast<char>(c + 32);
    else if (small) word += c;
    lower = small;
  }
  end_word();
  if (article && body) marks |= mark_body;
  if (marks & mark_hint_against) marks &= static_cast<std::uint16_t>(~mark_body);
  return marks;
}

void HtmlDates::offer(Place place, std::string_view date) {
  if (found_[place].empty() && parse_written_date(date)) found_[place] = date;
}

void HtmlDates::offer_meta(std::string_view name, std::string_view content) {
  std::string small(name.substr(0, 64));
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  if (is_any(small, {"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published", "published-date",
                     "publish-date", "publish_date", "publishdate", "pubdate", "parsely-pub-date", "sailthru.date", "article:published",
                     "article_date_original", "originalpublicationdate", "publication_date", "citation_publication_date"}))
    offer(meta, content);
  else if (is_any(small, {"date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dc.date.created", "cxenseparse:recs:publishtime"}))
    offer(weak_meta, content);
}

std::string HtmlDates::best() const {
  for (const std::string& date : found_)
    if (!date.empty()) return date;
  return {};
}

void read_linked_data(std::string_view json, LinkedData& out) {
  // The headline and the date of the first thing that has them: sites put the article first.
  std::string copy(json);
  LinkedDataHandler handler(out);
  rapidjson::Reader reader;
  rapidjson::StringStream stream(copy.c_str());
  reader.Parse<rapidjson::kParseIterativeFlag>(stream, handler);
}

}  // namespace actant
