// WARC files (ISO 28500), as archives of the web keep pages: a response, a resource or a conversion is a document.
//
// libarchive's own reader knows WARC, but refuses version 1.1, leaves out pages whose URL ends with a slash, and gives only
// a part of the URL; hence this one, on top of its decompression.
#pragma once

#include <memory>
#include <string>

#include "input/record_reader.hpp"

namespace actant {

class WarcReader : public RecordReader {
 public:
  WarcReader(std::unique_ptr<BufferedInput> input, ReaderContext context, std::size_t largest);
  bool next(SourceDocument& out) override;

 private:
  struct Header;
  bool header(Header& out);
  bool skip(std::uint64_t bytes);
  std::unique_ptr<BufferedInput> input_;
  ReaderContext context_;
  std::size_t largest_;
  std::size_t number_ = 0;   // of the record
  std::string trouble_;      // why the file cannot be read on
  bool ended_ = false;
};

/// Header and body of an HTTP response, in place: chunks are joined and compression undone. False if it holds no page or text
/// (a picture, an error); `why` is set if it should.
struct HttpBody {
  std::string charset;
  bool html = true;
};
bool unpack_http(std::string& bytes, std::size_t largest, HttpBody& out, std::string& why);

}  // namespace actant
