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
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace actant {

enum class SourceState : std::uint8_t {
  text,         ///< a document; `message`, if any, says what of it could not be understood
  passed_over,  ///< not meant to be read (a picture in a folder); nothing is wrong, and `message` may be empty
  failed        ///< could not be read; `message` has the reason
};

/// A document, or the reason why there is none.
struct SourceDocument {
  SourceState state = SourceState::text;
  std::string id;           ///< as the input gives it, else path, else path:line
  std::string_view text;    ///< UTF-8, except where the input is ill-formed; lives as long as `owner`
  std::string date;         ///< ISO 8601 if the input gives one, else empty
  std::string fetched;      ///< ISO 8601 date on which an archive of the web saved it, else empty
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

/// What a document is; containers (gzip, bzip2, xz, zstd, tar, zip, WARC) are opened in any case, by their first bytes.
enum class InputFormat : std::uint8_t { automatic, text, html, jsonl, csv, tsv };

/// Which key of JSON Lines or column of a table holds what: names in the order in which they are tried, the first that a
/// record has wins. A key inside another is written with a dot (`source.name`); `title+body` joins two by a blank line; a
/// number is a column, and a table whose fields are all numbers has no header row.
struct InputFields {
  std::vector<std::string> id = {"id", "_id", "uuid", "guid"};
  std::vector<std::string> text = {"text", "body", "content", "article", "maintext", "articleBody"};
  std::vector<std::string> title = {"title", "headline"};
  std::vector<std::string> date = {"date", "published", "published_at", "date_publish", "datePublished", "pubDate", "publication_date", "timestamp"};
  std::vector<std::string> url = {"url", "link", "source_url"};
};

struct InputOptions {
  std::vector<std::string> paths;               ///< files, folders, "-" for standard input
  InputFormat format = InputFormat::automatic;  ///< automatic: by content, then by the name's ending
  InputFields fields;
  std::string list;                             ///< a file with a path a line, read as it comes; "-" is standard input
  bool zero_separated = false;                  ///< paths of `list` end with a zero byte instead of a newline
  std::vector<std::string> globs;               ///< what is taken of folders and archives; "!…" is left out
  std::size_t largest = std::size_t{16} << 20;  ///< bytes of a document; one that is larger fails
  std::function<bool()> interrupted;            ///< asked while a pipe gives nothing; true ends the source. May be empty
};

/// Files as they are named; folders recursively, sorted by name, without hidden files and what is binary. It never fails:
/// what cannot be read becomes a document with its reason.
std::unique_ptr<DocumentSource> open_inputs(InputOptions options);

}  // namespace actant
