// What kind of thing a stream of bytes is, by its first bytes and its name.
#pragma once

#include <cstdint>
#include <string_view>

#include "actant/source.hpp"

namespace actant {

enum class Content : std::uint8_t { text, html, jsonl, csv, tsv, compressed, utf16, archive, warc, binary };

/// Bytes of a stream that content_of() wants to see, if there are as many.
inline constexpr std::size_t content_head = 4096;

/// Containers (compressed, UTF-16, archive, WARC) are known by their bytes alone, whatever `format` says; what documents are
/// is said by `format`, or by bytes and name. `kind`, if it is binary, names it: "a PNG picture".
Content content_of(std::string_view head, std::string_view name, InputFormat format, std::string_view& kind);

/// `name` without the ending of a compression: "a.html.gz" -> "a.html", "b.tgz" -> "b.tar".
std::string_view without_compression(std::string_view name);

/// What is binary by its name, so that nobody need look: empty if it is not.
std::string_view binary_name(std::string_view name);

}  // namespace actant
