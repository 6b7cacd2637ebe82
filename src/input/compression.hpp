// gzip, bzip2, xz and zstd streams, of one part or many, by zlib and libarchive.
#pragma once

#include <memory>
#include <string_view>

#include "input/byte_stream.hpp"

namespace actant {

/// "gzip", "bzip2", "xz", "zstd" by the first bytes; empty for what is none of them.
std::string_view compression_of(std::string_view head);

/// The bytes inside. `input` has to live on. A stream that swells more than a thousandfold is ended with a reason: what
/// people write never does, and a few kilobytes must not keep a machine busy for hours.
std::unique_ptr<ByteStream> decompress(BufferedInput& input);

}  // namespace actant
