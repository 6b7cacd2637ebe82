// What a page says about itself beside its text: names of classes, dates, JSON-LD.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace actant {

/// HtmlMarks that the words in a class or id attribute give.
std::uint16_t marks_of_class(std::string_view names);

/// Keeps the date of publication from the most trustworthy place.
class HtmlDates {
 public:
  enum Place : std::uint8_t { meta, linked_data, item, element, weak_meta };
  void offer(Place place, std::string_view date);
  void offer_meta(std::string_view name, std::string_view content);
  std::string best() const;

 private:
  std::array<std::string, 5> found_;
};

struct LinkedData {
  std::string headline;
  std::string date;   ///< datePublished
};

/// Adds what a script of type application/ld+json says about an article; what is there already stays. Never fails.
void read_linked_data(std::string_view json, LinkedData& out);

}  // namespace actant
