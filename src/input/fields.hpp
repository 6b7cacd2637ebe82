// Fields of a record by the names that the user gave: id, text, title, date, URL.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "actant/source.hpp"

namespace actant {

enum class Field : std::uint8_t { id, text, title, date, url };
inline constexpr std::size_t field_count = 5;

/// All names that occur, each once, and for every field which of them to try.
class FieldTable {
 public:
  explicit FieldTable(const InputFields& fields);
  const std::vector<std::string>& names() const { return names_; }
  /// Dots in the name with the most.
  std::size_t deepest() const { return deepest_; }
  /// Every name is a number: a table without a header row.
  bool by_number() const { return by_number_; }
  /// How the user would say the first choice for `field`.
  const std::string& first_choice(Field field) const { return first_[static_cast<std::size_t>(field)]; }
  /// Whether a number may stand there, as for an id or a time stamp; a text is a string.
  bool takes_numbers(std::size_t name) const { return takes_numbers_[name]; }
  /// The value of `field`, a name with words in it before an empty one: `values` are those of names(), and `present` tells which there are. One that is joined of several
  /// is appended to `joined`, which has to live as long as the answer. False if there is none.
  bool value(Field field, const std::vector<std::string_view>& values, const std::vector<bool>& present, std::string& joined,
             std::string_view& out) const;

 private:
  std::uint32_t index(std::string_view name);
  std::vector<std::string> names_;
  std::array<std::vector<std::vector<std::uint32_t>>, field_count> choices_;
  std::array<std::string, field_count> first_;
  std::vector<bool> takes_numbers_;
  std::size_t deepest_ = 0;
  bool by_number_ = false;
};

/// Fills id, title, date, url and text of `out` from a record's values; false without a text.
bool fill_document(const FieldTable& fields, const std::vector<std::string_view>& values, const std::vector<bool>& present,
                   std::string& joined, SourceDocument& out);

}  // namespace actant
