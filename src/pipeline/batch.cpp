#include "actant/batch.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

#include "base/date.hpp"
#include "base/hash.hpp"
#include "pipeline/near_duplicates.hpp"
#include "pipeline/repeated_events.hpp"

namespace actant {
namespace {

/// Documents that one call of a worker takes: small ones share the cost of the locks.
constexpr std::size_t bundle_bytes = std::size_t{1} << 16;
constexpr std::size_t bundle_documents = 64;
/// Texts in memory for each worker; one that is larger than this comes alone.
constexpr std::size_t bytes_a_worker = std::size_t{8} << 20;
/// In the digest, what failed or was passed over is a place and no content: its reason may be gone the next time.
constexpr std::uint64_t no_content = 0x6E6F6E65;

/// Output of documents of one bundle, cut where the input file changes.
struct Segment {
  std::string input;
  std::string text;
  std::vector<BatchNote> notes;
  std::vector<std::uint64_t> contents;  // a hash a document, for the digest
  std::vector<std::uint64_t> events;
  BatchState counts;
};

struct Item {
  SourceDocument source;
  std::uint64_t content = no_content;
  Sketch shape;
  std::optional<std::string> copy_of;
  std::string failure;
  std::unique_ptr<Document> found;  // with one_a_day: extracted, not yet written
  std::vector<bool> repeated;       // of its triples
  std::vector<std::uint64_t> events;  // those that are new
};

struct Bundle {
  std::uint64_t number = 0;
  std::uint64_t first = 0;  // number of the first document
  std::size_t cost = 0;
  bool replay = false;      // an earlier run has done it
  std::vector<Item> items;
};

class Batch {
 public:
  Batch(const Resources& resources, DocumentSource& source, const BatchOptions& options, BatchSink& sink, const BatchStart& start)
      : resources_(resources), options_(options), source_(source), sink_(sink), start_(start),
        jobs_(options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency())) {
    for (const std::uint64_t e : start.events) events_.insert(e);
  }

  BatchResult run() {
    std::vector<std::thread> threads;
    try {
      for (unsigned i = 1; i < jobs_; ++i) threads.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
      // The system gives no more threads; those that there are do.
    }
    work();
    for (std::thread& t : threads) t.join();
    if (fault_) std::rethrow_exception(fault_);
    if (total_.taken < start_.state.taken && !total_.stopped) total_.changed = true;
    return total_;
  }

 private:
  // ---- reading

  bool take(Bundle& bundle) {
    const std::lock_guard reading(reading_);
    {
      // Whoever waits here has nothing in hand, and those who have never wait for it: this cannot lock up.
      std::unique_lock lock(writing_);
      room_.wait(lock, [&] { return total_.stopped || written_ == bundles_ || (bundles_ - written_ < jobs_ * 4 && held_ < jobs_ * bytes_a_worker); });
      if (total_.stopped) return false;
    }
    bundle = Bundle();
    bundle.first = documents_;
    bundle.replay = documents_ < start_.state.taken;
    const std::size_t most = options_.one_by_one ? 1 : bundle_documents;
    while (!ended_ && bundle.cost < bundle_bytes && bundle.items.size() < most) {
      if (bundle.replay && documents_ == start_.state.taken) break;
      // What is there goes ahead while a pipe has no more.
      if (!bundle.items.empty() && !source_.ready()) break;
      Item item;
      if (!source_.next(item.source)) {
        ended_ = true;
        break;
      }
      if (item.source.input.empty()) item.source.input = item.source.id;
      ++documents_;
      bundle.cost += item.source.cost + 512;
      bundle.items.push_back(std::move(item));
    }
    if (bundle.items.empty()) return false;
    const std::lock_guard lock(writing_);
    bundle.number = bundles_++;
    held_ += bundle.cost;
    return true;
  }

  void prepare(Bundle& bundle) {
    std::string key;
    for (std::size_t i = 0; i < bundle.items.size(); ++i) {
      Item& item = bundle.items[i];
      if (bundle.replay && std::binary_search(start_.failed.begin(), start_.failed.end(), bundle.first + i)) {
        item.source.state = SourceState::failed;
        continue;
      }
      source_.prepare(item.source);
      if (item.source.state != SourceState::text) continue;
      key.assign(item.source.id).append(1, '\0').append(item.source.date).append(1, '\0');
      item.content = hash64(key) ^ (hash64(item.source.text) * 3);
      if (options_.dedupe) item.shape = sketch(item.source.text);
    }
    if (!options_.dedupe) return;
    // In the order of the input, whoever comes first. The one whose turn it is never waits.
    std::unique_lock lock(deciding_);
    turn_.wait(lock, [&] { return decided_ == bundle.number || given_up_; });
    if (given_up_) return;
    for (Item& item : bundle.items)
      if (item.source.state == SourceState::text) item.copy_of = copies_.find_or_add(item.shape, item.source.id);
    ++decided_;
    turn_.notify_all();
  }

  // ---- extraction

  struct Worker {
    explicit Worker(const Resources& resources, const WriterOptions& options) : extractor(resources), writer(options) {}
    Extractor extractor;
    Writer writer;
    Document doc;
  };

  bool readable(const Item& item) const { return item.source.state == SourceState::text && !item.copy_of && item.failure.empty(); }

  /// A document that cannot be done (memory, as a rule) is one that failed; the worker's scratch space begins anew.
  template <class Step>
  void guarded(Worker& worker, Item& item, const Step& step) {
    try {
      step();
    } catch (const std::exception& error) {
      item.failure = item.source.id + ": " + error.what();
      worker.extractor = Extractor(resources_);
      worker.doc = Document();
    }
  }

  void extract(Worker& worker, Item& item, Document& doc) {
    ExtractOptions extract = options_.extract;
    if (parse_iso_date(item.source.date)) extract.date = item.source.date;
    if (!item.source.fetched.empty()) extract.likely_date = item.source.fetched;
    worker.extractor.extract(item.source.text, extract, doc);
  }

  void work() {
    try {
      Worker worker(resources_, options_.writer);
      Bundle bundle;
      while (take(bundle)) {
        prepare(bundle);
        if (options_.one_a_day && !options_.extract.entities_only && !options_.text_only) {
          for (Item& item : bundle.items)
            if (!bundle.replay && readable(item))
              guarded(worker, item, [&] {
                item.found = std::make_unique<Document>();
                extract(worker, item, *item.found);
              });
          for (std::unique_ptr<Bundle>& ready : decide(std::make_unique<Bundle>(std::move(bundle)))) write(worker, *ready);
        } else {
          write(worker, bundle);
        }
      }
    } catch (...) {
      const std::lock_guard lock(writing_);
      if (!fault_) fault_ = std::current_exception();
      total_.stopped = true;
    }
    // Ended or stopped: nobody may wait for a turn that does not come.
    room_.notify_all();
    if (stopped()) {
      const std::lock_guard lock(deciding_);
      given_up_ = true;
      turn_.notify_all();
    }
  }

  /// Which triples are repeated is decided in the order of the input, by whoever closes a gap; he writes what has become ready.
  std::vector<std::unique_ptr<Bundle>> decide(std::unique_ptr<Bundle> done) {
    std::vector<std::unique_ptr<Bundle>> ready;
    const std::lock_guard lock(telling_);
    const std::uint64_t number = done->number;
    extracted_.emplace(number, std::move(done));
    while (!extracted_.empty() && extracted_.begin()->first == told_) {
      std::unique_ptr<Bundle> bundle = std::move(extracted_.begin()->second);
      extracted_.erase(extracted_.begin());
      ++told_;
      for (Item& item : bundle->items) {
        if (!item.found || !readable(item)) continue;
        for (const Triple& t : item.found->triples()) {
          const std::uint64_t key = event_key(*item.found, t);
          item.repeated.push_back(key != 0 && !events_.insert(key));
          if (key != 0 && !item.repeated.back()) item.events.push_back(key);
        }
      }
      ready.push_back(std::move(bundle));
    }
    return ready;
  }

  // ---- output

  Segment& segment_for(std::vector<Segment>& segments, const Item& item) const {
    if (segments.empty() || (options_.by_input && segments.back().input != item.source.input)) {
      segments.emplace_back();
      segments.back().input = item.source.input;
    }
    return segments.back();
  }

  void write(Worker& worker, Bundle& bundle) {
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < bundle.items.size(); ++i) {
      Item& item = bundle.items[i];
      Segment& segment = segment_for(segments, item);
      const auto note = [&](NoteKind kind, std::string message) {
        segment.notes.push_back({kind, bundle.first + i, item.source.id, item.source.input, std::move(message)});
      };
      segment.contents.push_back(item.content);
      segment.events.insert(segment.events.end(), item.events.begin(), item.events.end());
      if (bundle.replay) continue;
      if (readable(item)) {
        const std::size_t before = segment.text.size();
        const DocumentLabel label{item.source.id, item.source.title, item.source.url};
        if (!item.source.message.empty()) note(NoteKind::remark, std::move(item.source.message));
        guarded(worker, item, [&] {
          if (options_.text_only) return worker.writer.write_text(label, item.source.date, item.source.text, segment.text);
          Document& doc = item.found ? *item.found : worker.doc;
          if (!item.found) extract(worker, item, doc);
          leave_out(item, doc, [&](std::string what) { note(NoteKind::repeat, std::move(what)); });
          worker.writer.write(label, doc, segment.text);
          // JSON has a place for them; rows have none.
          if (options_.writer.format != Format::json)
            for (const std::string_view warning : doc.warnings()) note(NoteKind::remark, item.source.id + ": " + std::string(warning));
          segment.counts.found += options_.extract.entities_only ? doc.entities().size() : doc.triples().size();
        });
        if (item.failure.empty()) {
          ++segment.counts.documents;
          segment.counts.bytes += item.source.text.size();
        } else {
          segment.text.resize(before);
        }
      }
      if (item.source.state == SourceState::passed_over) {
        ++segment.counts.passed_over;
        if (!item.source.message.empty()) note(NoteKind::passed_over, std::move(item.source.message));
      } else if (item.source.state == SourceState::failed || !item.failure.empty()) {
        ++segment.counts.failed;
        segment.contents.back() = no_content;
        note(NoteKind::failed, item.failure.empty() ? std::move(item.source.message) : std::move(item.failure));
      } else if (item.copy_of) {
        ++segment.counts.duplicates;
        note(NoteKind::duplicate, std::move(*item.copy_of));
      }
      item.source.owner.reset();
      item.found.reset();
    }
    give(bundle.number, bundle.cost, std::move(segments));
  }

  template <class Note>
  void leave_out(const Item& item, Document& doc, const Note& note) {
    if (item.repeated.empty()) return;
    std::vector<Triple>& triples = detail::DocumentBuilder{doc}.triples();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < triples.size(); ++i) {
      if (item.repeated[i]) note(event_words(doc, triples[i]));
      else triples[kept++] = triples[i];
    }
    triples.resize(kept);
  }

  void give(std::uint64_t number, std::size_t cost, std::vector<Segment> segments) {
    const std::lock_guard lock(writing_);
    waiting_.emplace(number, Waiting{cost, std::move(segments)});
    while (!waiting_.empty() && waiting_.begin()->first == written_) {
      const Waiting next = std::move(waiting_.begin()->second);
      waiting_.erase(waiting_.begin());
      ++written_;
      held_ -= next.cost;
      for (const Segment& s : next.segments) hand_over(s);
    }
    room_.notify_all();
  }

  void hand_over(const Segment& s) {
    if (total_.stopped) return;
    const bool replay = total_.taken < start_.state.taken;
    for (const std::uint64_t content : s.contents) total_.digest = hash_pair(total_.digest, content);
    total_.taken += s.contents.size();
    if (replay) {
      if (total_.taken < start_.state.taken) return;
      if (total_.digest == start_.state.digest) {
        static_cast<BatchState&>(total_) = start_.state;
      } else {
        total_.changed = total_.stopped = true;
      }
      return;
    }
    total_.documents += s.counts.documents;
    total_.bytes += s.counts.bytes;
    total_.failed += s.counts.failed;
    total_.passed_over += s.counts.passed_over;
    total_.found += s.counts.found;
    total_.duplicates += s.counts.duplicates;
    for (const BatchNote& n : s.notes) total_.repeats += n.kind == NoteKind::repeat;
    if (!sink_.take({s.input, s.text, s.notes, s.events, total_})) total_.stopped = true;
  }

  static std::uint64_t hash_pair(std::uint64_t one, std::uint64_t other) {
    const std::uint64_t both[2] = {one, other};
    return hash64({reinterpret_cast<const char*>(both), sizeof both});
  }

  bool stopped() {
    const std::lock_guard lock(writing_);
    return total_.stopped;
  }

  const Resources& resources_;
  const BatchOptions& options_;
  DocumentSource& source_;
  BatchSink& sink_;
  const BatchStart& start_;
  const unsigned jobs_;

  std::mutex reading_;
  bool ended_ = false;
  std::uint64_t documents_ = 0;         // taken from the source

  std::mutex deciding_;                 // dedupe
  std::condition_variable turn_;
  std::uint64_t decided_ = 0;
  bool given_up_ = false;
  NearDuplicates copies_;

  std::mutex telling_;                  // one_a_day
  std::map<std::uint64_t, std::unique_ptr<Bundle>> extracted_;
  std::uint64_t told_ = 0;
  RecentHashes events_;

  struct Waiting {
    std::size_t cost;
    std::vector<Segment> segments;
  };
  std::mutex writing_;
  std::condition_variable room_;
  std::map<std::uint64_t, Waiting> waiting_;
  std::uint64_t bundles_ = 0, written_ = 0;
  std::size_t held_ = 0;                // bytes of bundles that are taken and not written
  BatchResult total_;
  std::exception_ptr fault_;
};

/// The sink of those who have functions.
class FunctionSink : public BatchSink {
 public:
  FunctionSink(const std::function<bool(std::string_view)>& sink, const std::function<void(const std::string&)>& problem)
      : sink_(sink), problem_(problem) {}
  bool take(const BatchChunk& chunk) override {
    for (const BatchNote& n : chunk.notes)
      if (n.kind == NoteKind::failed || n.kind == NoteKind::passed_over || n.kind == NoteKind::remark) problem_(n.message);
    return chunk.text.empty() || sink_(chunk.text);
  }

 private:
  const std::function<bool(std::string_view)>& sink_;
  const std::function<void(const std::string&)>& problem_;
};

}  // namespace

BatchResult run_batch(const Resources& resources, DocumentSource& source, const BatchOptions& options, BatchSink& sink,
                      const BatchStart& start) {
  return Batch(resources, source, options, sink, start).run();
}

BatchResult run_batch(const Resources& resources, DocumentSource& source, const BatchOptions& options,
                      const std::function<bool(std::string_view)>& sink,
                      const std::function<void(const std::string&)>& problem) {
  if (const std::string header = options.text_only ? std::string() : Writer(options.writer).header(); !header.empty() && !sink(header)) {
    BatchResult none_wanted;
    none_wanted.stopped = true;
    return none_wanted;
  }
  FunctionSink functions(sink, problem);
  return Batch(resources, source, options, functions, {}).run();
}

}  // namespace actant
