// Which files of folders and archives are wanted.
#pragma once

#include <string>
#include <vector>

namespace actant {

/// Patterns as the shell has them (*, ?, [a-z]); one with a slash is for the path below the folder, and * matches slashes
/// there; one without for the name alone. "!…" leaves out. The last that matches decides; what none matches is taken if
/// there is no pattern that takes.
class Globs {
 public:
  Globs() = default;
  explicit Globs(std::vector<std::string> patterns);
  bool take(const std::string& path) const;

 private:
  std::vector<std::string> patterns_;
  bool any_takes_ = false;
};

}  // namespace actant
