// Where documents come from: one after the other, in order, with id, text, date, title and URL.
//
// open_inputs() makes the source that the program uses: files, folders, archives and standard input. A program with
// texts of its own derives from DocumentSource and hands it to run_batch.
//
//     class Mails : public actant::DocumentSource {
//       bool next(actant::SourceDocument& out) override { … out.id = …; out.text = …; return true; }
//     };
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace actant {

enum class SourceState : std::uint8_t {
  text,         ///< a document
  passed_over,  ///< not meant to be read (a picture in a folder); `message` says so and nothing is wrong
  failed        ///< could not be read; `message` has the reason
};

/// A document, or the reason why there is none.
struct SourceDocument {
  SourceState state = SourceState::text;
  std::string id;           ///< as the input gives it, else path, else path:line
  std::string_view text;    ///< UTF-8, except where the input is ill-formed; lives as long as `owner`
  std::string date;         ///< ISO 8601 if the input gives one, else empty
  std::string title;        ///< empty if the input gives none
  std::string url;          ///< empty if the input gives none
  std::string input;        ///< the file that it comes from, as named or found; "-" is standard input
  std::string message;      ///< one line for a person, control characters escaped; it names the input
  std::size_t cost = 0;     ///< bytes that it holds in memory, about
  std::shared_ptr<const void> owner;
};

/// How far a source is. Bytes are those of the files as they are stored: of a compressed file the compressed ones.
struct SourceProgress {
  std::uint64_t files = 0;   ///< begun
  std::uint64_t bytes = 0;   ///< read
};

class DocumentSource {
 public:
  virtual ~DocumentSource() = default;

  /// The next document, in an order that depends on the input alone; false at the end. One thread at a time. Fills
  /// `out` anew. It leaves to prepare() what can be done for many documents at once.
  virtual bool next(SourceDocument& out) = 0;

  /// Makes what next() gave ready: text is decoded, JSON parsed, HTML reduced to the article. Only now do state, id,
  /// text, date, title, url and message hold. Any thread, for many documents at once; once for each.
  virtual void prepare(SourceDocument& document) const { static_cast<void>(document); }

  /// Whether next() can answer without waiting for more to come through a pipe. One that never waits says true.
  virtual bool ready() { return true; }

  /// Any thread, at any time.
  virtual SourceProgress progress() const { return {}; }
};

enum class InputFormat { automatic, text, jsonl };

struct InputOptions {
  std::vector<std::string> paths;              ///< files, folders, "-" for standard input
  InputFormat format = InputFormat::automatic; ///< automatic: JSONL for *.jsonl, else text
};

/// Files as they are named; folders recursively, sorted by name, without hidden files and known binary formats. It
/// never fails: what cannot be read becomes a document with its reason.
std::unique_ptr<DocumentSource> open_inputs(InputOptions options);

}  // namespace actant
