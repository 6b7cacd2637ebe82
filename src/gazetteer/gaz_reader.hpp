// One .gaz file to entries: what stands in it, checked as far as the file alone allows.
//
// gazetteer_compiler.hpp joins the entries of all files.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "actant/document.hpp"
#include "base/date.hpp"
#include "format/section_file.hpp"
#include "gazetteer/gazetteer.hpp"
#include "lexicon/lexicon.hpp"

namespace actant {

struct GazName {
  Piece text;
  TermKind kind = TermKind::name;
  std::uint8_t flags = 0;            ///< TermFlag
  DateRange dates;
};

struct GazRole {
  std::string_view text;
  DateRange dates;
};

/// A section. Views point into the file.
struct GazEntry {
  Piece id;
  std::optional<EntityType> type;    ///< absent only if the section may go on with an entity of a lower layer
  Piece country;                     ///< empty text: none
  Piece name;
  Piece code;
  std::vector<GazName> names;        ///< the canonical one among them
  std::vector<GazRole> roles, titles;
  std::vector<std::string_view> kinds;
  std::vector<GazName> capitals;
  std::vector<Piece> removals;       ///< "yes" or an alias
  DateRange valid;
  std::uint8_t flags = 0;            ///< EntityFlag
  bool only_removes = false;
  bool broken = false;               ///< not whole: only its id is good for anything
  void clear();
};

class GazReader {
 public:
  /// `known_below`: is there an entity of this id in a lower layer? Then type and name may be absent.
  GazReader(const Lexicon& lexicon, std::function<bool(std::string_view)> known_below)
      : lexicon_(lexicon), known_below_(std::move(known_below)) {}

  /// Calls entry(const GazEntry&) for every section, broken ones too.
  void read(const SourceFile& file, Reporter& report, const std::function<void(const GazEntry&)>& entry);

 private:
  void read_defaults(const SectionFile& file, Reporter& report);
  bool read_section(const Section& section, Reporter& report);
  void read_type(const Section& section, Reporter& report);
  bool read_entry(const Entry& line, Reporter& report);
  GazName read_name(const Entry& line, TermKind kind, std::uint8_t flags, Reporter& report);
  void add_name(const Entry& line, TermKind kind, std::uint8_t flags, Reporter& report) {
    entry_.names.push_back(read_name(line, kind, flags, report));
  }
  void read_role(const Entry& line, std::vector<GazRole>& out, bool code, Reporter& report);
  void check_key(const Entry& line, Reporter& report);
  void check_ordinary(const Entry& line, const GazName& name, Reporter& report);

  const Lexicon& lexicon_;
  std::function<bool(std::string_view)> known_below_;
  std::optional<EntityType> default_type_;
  Piece default_country_;
  GazEntry entry_;
  std::unordered_set<std::string> seen_;  // names of the section
  std::string key_;
};

}  // namespace actant
