// How far a run is: a line on a terminal that is painted over while the run goes on, and the summary at its end.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "actant/batch.hpp"
#include "actant/source.hpp"

namespace actant {

class Progress {
 public:
  /// The files of `inputs` are walked once for their sizes, beside the run; what can be read only once has no total.
  /// With `visible` false nothing is ever painted.
  Progress(const DocumentSource& source, InputOptions inputs, const BatchState& start, bool visible);
  ~Progress();
  /// Any thread.
  void update(const BatchState& state);
  /// A line for a person on standard error, above the progress line. Any thread.
  void say(const std::string& line);
  /// Takes the line away for good. Any thread.
  void hide();
  /// Whether the line was ever seen: the run took its time.
  bool shown() const { return shown_; }

 private:
  void run();
  void paint();
  void erase();
  double seconds() const;

  const DocumentSource& source_;
  const InputOptions inputs_;
  const BatchState start_;
  const std::chrono::steady_clock::time_point began_;
  std::mutex lock_;
  std::condition_variable ended_;
  bool over_ = false, painted_ = false;
  std::atomic<bool> shown_ = false;
  BatchState state_;
  std::uint64_t total_ = 0;  // bytes of all inputs; 0: not known
  std::uint64_t skipped_ = 0;  // bytes that an earlier run had done
  std::thread thread_;
};

/// 1,234 documents, 5.6 MB in 0:01:10 (0.1 MB/s): 789 triples; 1 failed.
std::string summary(const BatchState& state, const BatchState& start, double seconds, bool entities);

}  // namespace actant
