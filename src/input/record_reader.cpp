#include "input/record_reader.hpp"

#include <fmt/format.h>

#include "base/printable.hpp"

namespace actant {

void give_record(SourceDocument& out, std::string id, Record record) {
  auto owner = std::make_shared<Record>(std::move(record));
  out.state = SourceState::text;
  out.id = std::move(id);
  out.text = owner->bytes;
  out.cost = owner->bytes.size();
  out.owner = std::move(owner);
}

void give_failure(SourceDocument& out, std::string id, std::string_view why) {
  out.state = SourceState::failed;
  out.message = fmt::format("{}: {}", printable(id), why);
  out.id = std::move(id);
  out.text = {};
  out.owner.reset();
  out.cost = 0;
}

void give_passed_over(SourceDocument& out, std::string id, std::string_view why) {
  give_failure(out, std::move(id), fmt::format("passed over: {}", why));
  out.state = SourceState::passed_over;
}

}  // namespace actant
