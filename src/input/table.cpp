#include "input/table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/printable.hpp"
#include "input/encoding.hpp"

namespace actant {
namespace {

/// The likeliest of comma, semicolon and tab, by the header.
char delimiter_of(std::string_view header) {
  char best = ',';
  std::ptrdiff_t most = 0;
  for (const char c : {',', ';', '\t'}) {
    bool quoted = false;
    std::ptrdiff_t n = 0;
    for (const char h : header) {
      if (h == '"') quoted = !quoted;
      else if (h == c && !quoted) ++n;
    }
    if (n > most) best = c, most = n;
  }
  return best;
}

}  // namespace

void split_row(std::string& row, char delimiter, bool quotes, std::vector<std::string_view>& out) {
  out.clear();
  char* const begin = row.data();
  const std::size_t size = row.size();
  std::size_t from = 0, to = 0;  // what is read, what is written: a field never grows
  while (true) {
    const std::size_t start = to;
    bool quoted = quotes && from < size && begin[from] == '"';
    if (quoted) ++from;
    while (from < size && (quoted || begin[from] != delimiter)) {
      if (quoted && begin[from] == '"') {
        if (from + 1 < size && begin[from + 1] == '"') ++from;
        else {
          quoted = false;
          ++from;
          continue;
        }
      } else if (!quotes && begin[from] == '\\' && from + 1 < size) {
        const char c = begin[from + 1];
        const char meant = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c == '\\' ? '\\' : '\0';
        if (meant != '\0') {
          begin[to++] = meant;
          from += 2;
          continue;
        }
      }
      begin[to++] = begin[from++];
    }
    out.emplace_back(begin + start, to - start);
    if (from >= size) return;
    ++from;
    ++to;  // keeps views apart; from is ahead by at least the delimiter
  }
}

TableReader::TableReader(std::unique_ptr<BufferedInput> input, ReaderContext context, const FieldTable& fields, Packing packing,
                         std::size_t largest)
    : input_(std::move(input)), context_(std::move(context)), fields_(fields), packing_(packing), largest_(largest) {}

/// Reads a row without its line end. In CSV a field that begins with a quotation mark may hold line ends.
TableReader::Row TableReader::row(std::string& out) {
  out.clear();
  line_ = lines_ + 1;
  bool any = false, too_long = false, field_begins = true, quoted = false;
  const char delimiter = columns_ ? columns_->delimiter : ',';
  while (true) {
    if (input_->buffered().empty() && !input_->fill()) break;
    any = true;
    const std::string_view here = input_->buffered();
    std::size_t i = 0;
    bool done = false;
    for (; i < here.size() && !done; ++i) {
      const char c = here[i];
      if (c == '\n') ++lines_;
      if (packing_ == Packing::csv) {
        if (quoted) {
          // A doubled mark ends the quotation and begins it again.
          if (c == '"') quoted = false, field_begins = true;
          continue;
        }
        if (c == '"' && field_begins) {
          quoted = true;
          continue;
        }
        // Before the header is read any of the delimiters may be the one.
        field_begins = c == delimiter || (!columns_ && (c == ';' || c == '\t'));
      }
      done = c == '\n';
    }
    const std::string_view part = here.substr(0, i);
    if (!too_long && out.size() + part.size() > largest_ + 1) {
      too_long = true;
      out.clear();
      out.shrink_to_fit();
    }
    if (!too_long) out += part;
    input_->consume(i);
    if (done) break;
  }
  if (!any) return Row::end;
  if (quoted) return Row::open_quote;
  if (too_long) return Row::too_long;
  if (out.ends_with('\n')) out.pop_back();
  if (out.ends_with('\r')) out.pop_back();
  return Row::whole;
}

bool TableReader::header(SourceDocument& out) {
  begun_ = true;
  auto columns = std::make_shared<TableColumns>();
  columns->quotes = packing_ == Packing::csv;
  columns->column.assign(fields_.names().size(), TableColumns::none);
  const std::string_view head = input_->peek(4096);
  if (head.starts_with("\xEF\xBB\xBF")) input_->consume(3);
  columns->delimiter = packing_ == Packing::csv ? delimiter_of(input_->buffered().substr(0, input_->buffered().find('\n'))) : '\t';
  if (fields_.by_number()) {
    for (std::size_t i = 0; i < fields_.names().size(); ++i) {
      const std::string& name = fields_.names()[i];
      if (std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; }) && name.size() < 6)
        columns->column[i] = static_cast<std::uint32_t>(std::stoul(name) - 1);
    }
    columns_ = std::move(columns);
    return true;
  }
  std::string line;
  const Row read = row(line);
  if (read == Row::end) {
    ended_ = true;
    return true;
  }
  if (read != Row::whole) {
    give_failure(out, context_.name, "no header row");
    return false;
  }
  decode_text(line);
  std::vector<std::string_view> names;
  split_row(line, columns->delimiter, columns->quotes, names);
  for (std::size_t i = 0; i < names.size(); ++i)
    for (std::size_t k = 0; k < fields_.names().size(); ++k)
      if (columns->column[k] == TableColumns::none && fields_.names()[k] == names[i]) columns->column[k] = static_cast<std::uint32_t>(i);
  std::vector<bool> present;
  for (const std::uint32_t c : columns->column) present.push_back(c != TableColumns::none);
  std::string joined;
  std::string_view value;
  if (!fields_.value(Field::text, std::vector<std::string_view>(present.size()), present, joined, value)) {
    std::string there;
    for (const std::string_view name : names) there += (there.empty() ? "" : ", ") + printable(name);
    give_failure(out, context_.name, fmt::format("no column '{}' for the text; the columns are {}", fields_.first_choice(Field::text), there));
    return false;
  }
  columns_ = std::move(columns);
  return true;
}

bool TableReader::next(SourceDocument& out) {
  if (!begun_ && !header(out)) {
    ended_ = true;
    return true;
  }
  Record record;
  record.packing = packing_;
  while (!ended_) {
    const Row read = row(record.bytes);
    if (read == Row::end || (input_->buffered().empty() && !input_->error().empty())) {
      ended_ = true;
      if (input_->error().empty()) return false;
      give_failure(out, context_.name, input_->error());
      return true;
    }
    std::string id = fmt::format("{}:{}", context_.name, line_);
    if (read != Row::whole) {
      give_failure(out, std::move(id), read == Row::open_quote ? std::string("a quotation mark that is never closed")
                                                               : fmt::format("a row of more than {} bytes", largest_));
      return true;
    }
    if (record.bytes.empty()) continue;
    record.columns = columns_;
    give_record(out, std::move(id), std::move(record));
    return true;
  }
  return false;
}

void unpack_row(Record& record, const FieldTable& fields, SourceDocument& out) {
  const TableColumns& columns = *record.columns;
  const std::string place = out.id;
  decode_text(record.bytes);
  std::vector<std::string_view> cells, values(columns.column.size());
  split_row(record.bytes, columns.delimiter, columns.quotes, cells);
  std::vector<bool> present(columns.column.size());
  for (std::size_t i = 0; i < columns.column.size(); ++i)
    if (columns.column[i] < cells.size()) present[i] = true, values[i] = cells[columns.column[i]];
  std::string joined;
  if (!fill_document(fields, values, present, joined, out)) return give_failure(out, place, fmt::format("no column for the text: the row has {}", cells.size()));
  if (!joined.empty() && out.text.data() == joined.data()) {
    record.bytes = joined;
    out.text = record.bytes;
  }
}

}  // namespace actant
