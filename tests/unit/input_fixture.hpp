// What the tests of inputs share: documents out of bytes, and bytes packed by libarchive.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input/open_records.hpp"

namespace actant::test {

inline ReaderSettings settings(InputFormat format = InputFormat::automatic, std::size_t largest = std::size_t{16} << 20, InputFields fields = {}) {
  return {format, FieldTable(fields), Globs(), largest};
}

/// All documents of `bytes` as a file of this name, made ready.
inline std::vector<SourceDocument> documents(std::string_view bytes, std::string name, const ReaderSettings& settings, bool asked_for = true) {
  ReaderContext context;
  context.name = std::move(name);
  context.asked_for = asked_for;
  const auto reader = open_records(std::make_unique<BufferedInput>(std::make_unique<MemoryStream>(bytes)), std::move(context), settings);
  std::vector<SourceDocument> out;
  for (SourceDocument document; reader->next(document); document = SourceDocument()) {
    unpack_record(settings, document);
    out.push_back(std::move(document));
  }
  return out;
}

inline std::vector<SourceDocument> documents(std::string_view bytes, std::string name) {
  const ReaderSettings standard = settings();
  return documents(bytes, std::move(name), standard);
}

/// The only document, ready; a failure if there is another number of them.
inline SourceDocument document(std::string_view bytes, std::string name, const ReaderSettings& settings) {
  auto all = documents(bytes, std::move(name), settings);
  if (all.size() != 1) {
    SourceDocument wrong;
    wrong.state = SourceState::failed;
    wrong.message = std::to_string(all.size()) + " documents";
    return wrong;
  }
  return std::move(all[0]);
}
inline SourceDocument document(std::string_view bytes, std::string name) {
  const ReaderSettings standard = settings();
  return document(bytes, std::move(name), standard);
}

/// An archive of files in memory. `format` is ARCHIVE_FORMAT_…, `filter` ARCHIVE_FILTER_….
inline std::string packed(const std::vector<std::pair<std::string, std::string>>& files, int format, int filter = ARCHIVE_FILTER_NONE) {
  archive* a = archive_write_new();
  archive_write_set_format(a, format);
  archive_write_add_filter(a, filter);
  archive_write_set_bytes_in_last_block(a, 1);
  std::string out;
  const auto add = [](archive*, void* to, const void* bytes, std::size_t size) -> la_ssize_t {
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
  };
  archive_write_open(a, &out, nullptr, add, nullptr);
  for (const auto& [name, content] : files) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(a, entry);
    archive_write_data(a, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(a);
  archive_write_free(a);
  return out;
}

/// One stream, compressed.
inline std::string compressed(const std::string& text, int filter) { return packed({{"data", text}}, ARCHIVE_FORMAT_RAW, filter); }

}  // namespace actant::test
