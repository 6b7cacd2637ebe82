#include "input/html_article.hpp"

#include <algorithm>
#include <array>

namespace actant {
namespace {

constexpr double most_links = 0.35;
constexpr std::size_t long_block = 80;   // bytes: a sentence or more
constexpr std::size_t short_block = 25;

std::string_view words(const HtmlPage& page, const HtmlBlock& b) { return std::string_view(page.text).substr(b.begin, b.end - b.begin); }
double link_density(const HtmlBlock& b) { return static_cast<double>(b.linked) / static_cast<double>(b.end - b.begin); }

/// Ends as a sentence does, also before a closing quotation mark.
bool ends_sentence(std::string_view text) {
  for (const std::string_view closing : {"\"", "'", ")", "\xE2\x80\x9D", "\xE2\x80\x99"})
    if (text.ends_with(closing)) text.remove_suffix(closing.size());
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(':') || text.ends_with("\xE2\x80\xA6");
}

class Choice {
 public:
  Choice(const HtmlPage& page, std::uint16_t against) : page_(page), against_(against), good_(page.blocks.size()) {
    weight_.resize(page.elements.size());
    mass_.resize(page.elements.size());
    all_.resize(page.elements.size());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) weigh(i);
    // A parent stands before its children.
    for (std::size_t e = page.elements.size(); e-- > 1;) {
      mass_[page.elements[e].parent] += mass_[e];
      all_[page.elements[e].parent] += all_[e];
    }
  }

  std::size_t mass() const { return mass_.empty() ? 0 : mass_[0]; }

  /// The element that is the article's body.
  std::uint32_t body() const {
    std::uint32_t best = 0;
    // One that says so, if it holds a good part of the text; of several the innermost.
    for (std::uint32_t e = 0; e < mass_.size(); ++e)
      if ((page_.elements[e].marks & mark_body) && mass_[e] * 5 >= mass() * 2 && (best == 0 || mass_[e] * 5 >= mass_[best] * 4)) best = e;
    if (best != 0) return best;
    for (std::uint32_t e = 0; e < weight_.size(); ++e)
      if (weight(e) > weight(best)) best = e;
    // Bodies in several parts: up, as long as what comes in is text too.
    for (std::uint32_t e = best; e != 0 && (page_.elements[e].marks & (mark_article | mark_main)) == 0;) {
      e = page_.elements[e].parent;
      const std::size_t more = mass_[e] - mass_[best], other = all_[e] - all_[best];
      if (more * 20 > mass_[best] && more * 10 >= other * 6) best = e;
    }
    return best;
  }

  bool good(std::size_t block) const { return good_[block]; }
  bool left_out(std::size_t block) const { return (page_.elements[page_.blocks[block].element].around & against_) != 0; }

 private:
  double weight(std::uint32_t e) const {
    const std::uint16_t marks = page_.elements[e].marks;
    return weight_[e] * ((marks & mark_body) ? 2.0 : (marks & mark_article) ? 1.2 : (marks & mark_main) ? 1.1 : 1.0);
  }

  void weigh(std::size_t i) {
    const HtmlBlock& b = page_.blocks[i];
    const std::string_view text = words(page_, b);
    if (left_out(i)) return;
    const std::uint16_t marks = page_.elements[b.element].marks;
    if (link_density(b) > most_links || (marks & mark_heading)) return;
    all_[b.element] += text.size();
    if (text.size() < short_block) return;
    if (text.size() < long_block && !ends_sentence(text)) return;
    good_[i] = true;
    mass_[b.element] += text.size();
    double score = 1.0 + static_cast<double>(std::count(text.begin(), text.end(), ',')) + std::min(3.0, static_cast<double>(text.size()) / 100.0);
    score *= 1.0 - link_density(b);
    std::uint32_t e = b.element;
    if (marks & (mark_paragraph | mark_list)) e = page_.elements[e].parent;
    for (int level = 0; level < 5; ++level) {
      weight_[e] += score / (level == 0 ? 1 : level == 1 ? 2 : 3 * level);
      if (e == 0) break;
      e = page_.elements[e].parent;
    }
  }

  const HtmlPage& page_;
  std::uint16_t against_;
  std::vector<bool> good_;
  std::vector<double> weight_;
  std::vector<std::size_t> mass_, all_;   // bytes of good text, and of all that is no link, heading or left out
};

/// Whether `a` stands in `b` or the other way round, capitals aside: a heading and the title of its page.
bool alike(std::string_view a, std::string_view b) {
  const auto same = [](char x, char y) { return (x | 0x20) == (y | 0x20); };
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() >= 8 && std::search(b.begin(), b.end(), a.begin(), a.end(), same) != b.end();
}

}  // namespace

std::string title_without_site(const HtmlPage& page) {
  std::string title;
  bool space = false;
  for (const char c : page.title) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      space = !title.empty();
      continue;
    }
    if (space) title += ' ';
    space = false;
    title += c;
  }
  for (const std::string_view bar : {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: "}) {
    const std::size_t at = title.rfind(bar);
    if (at == std::string::npos || at < 20) continue;
    const std::string_view behind = std::string_view(title).substr(at + bar.size());
    if (behind == page.site || (behind.size() < 40 && bar != " - ") || behind.size() < 25) return title.substr(0, at);
  }
  return title;
}

HtmlArticle find_article(const HtmlPage& page) {
  constexpr std::uint16_t never = mark_navigation | mark_hidden | mark_caption;
  HtmlArticle article;
  if (page.blocks.empty()) return article;
  const Choice strict(page, never | mark_hint_against), relaxed(page, never);
  const Choice& choice = strict.mass() * 3 < relaxed.mass() ? relaxed : strict;
  if (choice.mass() == 0) {
    // No sentence of any length: whatever can be seen.
    for (std::uint32_t i = 0; i < page.blocks.size(); ++i)
      if ((page.elements[page.blocks[i].element].around & never) == 0 && link_density(page.blocks[i]) < 0.5) article.blocks.push_back(i);
    return article;
  }
  const std::uint32_t body = choice.body();
  std::vector<bool> inside(page.elements.size());
  inside[body] = true;
  for (std::size_t e = 1; e < page.elements.size(); ++e) inside[e] = inside[e] || inside[page.elements[e].parent];

  const std::string title = title_without_site(page);
  std::uint32_t headline = static_cast<std::uint32_t>(page.blocks.size());
  for (std::uint32_t i = 0; i < page.blocks.size() && headline == page.blocks.size(); ++i) {
    const HtmlElement& e = page.elements[page.blocks[i].element];
    if ((e.around & mark_title) && (e.around & (mark_navigation | mark_hidden)) == 0 && (title.empty() || alike(words(page, page.blocks[i]), title)))
      headline = i;
  }
  for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
    if (i == headline) {
      article.blocks.push_back(i);
      continue;
    }
    const HtmlBlock& b = page.blocks[i];
    const HtmlElement& e = page.elements[b.element];
    if (!inside[b.element] || choice.left_out(i) || link_density(b) > 0.5) continue;
    const std::string_view text = words(page, b);
    const bool said = ends_sentence(text) && text.size() >= 3;
    if (choice.good(i) || (e.marks & mark_heading) || ((e.marks & (mark_paragraph | mark_list)) && said) || (said && text.size() >= short_block))
      article.blocks.push_back(i);
  }
  // A heading with nothing below it announces what was left out.
  while (!article.blocks.empty() && article.blocks.back() != headline && (page.elements[page.blocks[article.blocks.back()].element].around & mark_heading))
    article.blocks.pop_back();
  // The headline comes first wherever the page has it.
  if (headline < page.blocks.size())
    std::rotate(article.blocks.begin(), std::find(article.blocks.begin(), article.blocks.end(), headline),
                std::find(article.blocks.begin(), article.blocks.end(), headline) + 1);
  return article;
}

}  // namespace actant
