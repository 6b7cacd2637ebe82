#include "actant/batch.hpp"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "base/date.hpp"

namespace actant {
namespace {

/// Documents that one call of a worker takes: small ones share the cost of the locks.
constexpr std::size_t bundle_bytes = std::size_t{1} << 16;
constexpr std::size_t bundle_documents = 64;

struct Bundle {
  std::size_t number = 0;
  std::vector<SourceDocument> documents;
};

struct Output {
  std::string text;
  std::vector<std::string> problems;
  BatchResult counts;
};

class Batch {
 public:
  Batch(const Resources& resources, DocumentSource& source, const BatchOptions& options,
        const std::function<bool(std::string_view)>& sink, const std::function<void(const std::string&)>& problem)
      : resources_(resources), options_(options), sink_(sink), problem_(problem), source_(source) {}

  BatchResult run() {
    const unsigned jobs = options_.jobs != 0 ? options_.jobs : std::max(1U, std::thread::hardware_concurrency());
    window_ = jobs * std::size_t{4};
    if (const std::string header = Writer(options_.writer).header(); !header.empty() && !sink_(header)) total_.stopped = true;
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < jobs; ++i) threads.emplace_back([this] { work(); });
    work();
    for (std::thread& t : threads) t.join();
    return total_;
  }

 private:
  bool take(Bundle& bundle) {
    const std::lock_guard lock(reading_);
    bundle.documents.clear();
    std::size_t bytes = 0;
    while (!ended_ && bytes < bundle_bytes && bundle.documents.size() < bundle_documents) {
      SourceDocument doc;
      if (!source_.next(doc)) {
        ended_ = true;
        break;
      }
      bytes += doc.cost + 512;
      bundle.documents.push_back(std::move(doc));
    }
    if (bundle.documents.empty()) return false;
    bundle.number = taken_++;
    return true;
  }

  void give(std::size_t number, Output output) {
    std::unique_lock lock(writing_);
    // The one whose turn it is never waits, so the window cannot lock up.
    room_.wait(lock, [&] { return number < written_ + window_ || total_.stopped; });
    waiting_.emplace(number, std::move(output));
    while (!waiting_.empty() && waiting_.begin()->first == written_) {
      Output next = std::move(waiting_.begin()->second);
      waiting_.erase(waiting_.begin());
      ++written_;
      for (const std::string& p : next.problems) problem_(p);
      total_.documents += next.counts.documents;
      total_.failed += next.counts.failed;
      total_.passed_over += next.counts.passed_over;
      total_.found += next.counts.found;
      if (!total_.stopped && !next.text.empty() && !sink_(next.text)) total_.stopped = true;
    }
    room_.notify_all();
  }

  void work() {
    Extractor extractor(resources_);
    Document doc;
    Writer writer(options_.writer);
    Bundle bundle;
    while (!stopped() && take(bundle)) {
      Output output;
      for (SourceDocument& input : bundle.documents) {
        source_.prepare(input);
        if (input.state != SourceState::text) {
          output.problems.push_back(std::move(input.message));
          ++(input.state == SourceState::failed ? output.counts.failed : output.counts.passed_over);
          continue;
        }
        ExtractOptions extract = options_.extract;
        if (parse_iso_date(input.date)) extract.date = input.date;
        extractor.extract(input.text, extract, doc);
        writer.write(input.id, doc, output.text);
        ++output.counts.documents;
        output.counts.found += options_.extract.entities_only ? doc.entities().size() : doc.triples().size();
        input.owner.reset();
      }
      give(bundle.number, std::move(output));
    }
  }

  bool stopped() {
    const std::lock_guard lock(writing_);
    return total_.stopped;
  }

  const Resources& resources_;
  const BatchOptions& options_;
  const std::function<bool(std::string_view)>& sink_;
  const std::function<void(const std::string&)>& problem_;
  std::mutex reading_;
  DocumentSource& source_;
  bool ended_ = false;
  std::size_t taken_ = 0;
  std::mutex writing_;
  std::condition_variable room_;
  std::map<std::size_t, Output> waiting_;
  std::size_t written_ = 0, window_ = 8;
  BatchResult total_;
};

}  // namespace

BatchResult run_batch(const Resources& resources, DocumentSource& source, const BatchOptions& options,
                      const std::function<bool(std::string_view)>& sink,
                      const std::function<void(const std::string&)>& problem) {
  return Batch(resources, source, options, sink, problem).run();
}

}  // namespace actant
