// The linguistic resources: lexicon, gazetteers, action patterns and operators, compiled.
//
// Resources are built once and then const: share them between threads by reference or copy the handle,
// which is cheap. The standard resources are embedded in the library; load() lays a user's own .gaz
// and .pat files over them, which win over the standard ones where both know a name or an action.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "actant/error.hpp"

namespace actant {

namespace detail {
struct ResourceTables;
}

class Resources {
 public:
  /// The embedded resources. Costs nothing but the look at a header.
  static Resources standard();

  /// An image made by `actant compile`, memory-mapped. Refuses a damaged, foreign or outdated one.
  static Result<Resources> map(const std::string& image_path);

  /// These resources with files (or folders of files) of the user's laid over them, in the order given.
  /// Every fault of every file is reported; a file with an error is refused whole.
  Result<Resources> with(std::span<const std::string> paths) const;

  const detail::ResourceTables& tables() const { return *tables_; }
  explicit Resources(std::shared_ptr<const detail::ResourceTables> tables) : tables_(std::move(tables)) {}

 private:
  std::shared_ptr<const detail::ResourceTables> tables_;
};

}  // namespace actant
