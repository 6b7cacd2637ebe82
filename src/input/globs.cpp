#include "input/globs.hpp"

#include <fnmatch.h>

#include <algorithm>

namespace actant {

Globs::Globs(std::vector<std::string> patterns) : patterns_(std::move(patterns)) {
  any_takes_ = std::any_of(patterns_.begin(), patterns_.end(), [](const std::string& p) { return !p.starts_with('!'); });
}

bool Globs::take(const std::string& path) const {
  bool taken = !any_takes_;
  const std::string name = path.substr(path.rfind('/') + 1);
  for (const std::string& p : patterns_) {
    const bool out = p.starts_with('!');
    const char* pattern = p.c_str() + (out ? 1 : 0);
    const bool whole = p.find('/') != std::string::npos;
    if (::fnmatch(pattern, whole ? path.c_str() : name.c_str(), 0) == 0) taken = !out;
  }
  return taken;
}

}  // namespace actant
