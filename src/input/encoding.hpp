// Which encoding a text is in, and the text in UTF-8.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "input/byte_stream.hpp"

namespace actant {

/// "utf-16le" or "utf-16be" if `head` begins with its byte order mark and holds zero bytes, as English in UTF-16 does;
/// else empty.
std::string_view utf16_of(std::string_view head);

/// A stream in UTF-16 as UTF-8, without the byte order mark. `input` has to live on.
std::unique_ptr<ByteStream> from_utf16(BufferedInput& input);

/// Leaves well-formed UTF-8 as it is. Else: `declared`, if there is such an encoding and it is not UTF-8; UTF-8 with slips
/// (ill-formed bytes stay, readers take them for U+FFFD) if at least as many characters outside ASCII are well-formed
/// as not; else Windows-1252, of which Latin-1 is a part.
void decode_text(std::string& text, std::string_view declared = {});

}  // namespace actant
