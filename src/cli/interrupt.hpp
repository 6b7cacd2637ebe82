// SIGINT and SIGTERM: a thread waits for them, so that what has to be done then can be done in full.
#pragma once

#include <functional>

namespace actant {

/// From its construction on (before any other thread starts), SIGINT and SIGTERM call `last_words` on a thread of its own and
/// then end the program with 130 or 143, whatever else may be blocked. A second signal ends it at once. A signal that the
/// program was started to ignore stays ignored.
class InterruptWatch {
 public:
  explicit InterruptWatch(std::function<void()> last_words);
  /// From here on a signal only ends the program.
  ~InterruptWatch();
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;
};

/// Whether a signal has come.
bool interrupted();

}  // namespace actant
