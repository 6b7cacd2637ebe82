// Any resource file of a user's: read without harm, refused with places inside the file, or compiled to an image that
// answers alike whether it lies in memory or in a mapped file. The first byte chooses the kind of file.
#include <unistd.h>

#include <array>
#include <cstdint>

#include "actant/extractor.hpp"
#include "fuzz/properties.hpp"
#include "unit/support.hpp"

namespace actant {
namespace {

constexpr std::array<const char*, 5> names = {"n.gaz", "a.pat", "operators.pat", "t.rules", "lexicons/verbs.txt"};
constexpr std::string_view sample = "France met Gondor with a table. Gondor fought the French in Paris, the meeting said.";

/// What small resources say of a text.
std::string answer(const std::shared_ptr<detail::ResourceTables>& tables) {
  detail::open_layers(*tables);
  Extractor extractor{Resources{std::shared_ptr<const detail::ResourceTables>(tables)}};
  Document doc;
  extractor.extract(sample, {.date = "2025-02-25", .explain = true}, doc);
  fuzz::check_spans(sample, doc);
  std::string line;
  Writer({.format = Format::json, .explain = true}).write("d", doc, line);
  fuzz::check_json(sample, line);
  return line;
}

void check_diagnostics(std::string_view text, const std::vector<Diagnostic>& found) {
  std::size_t lines = 1;
  for (char c : text) lines += c == '\n';
  for (const Diagnostic& d : found) {
    fuzz::require(!d.code.empty() && !d.message.empty(), "a finding has a code and a message");
    fuzz::require(d.line <= lines, "a finding lies in the file");
    fuzz::require(d.source_line.find('\n') == std::string::npos, "a source line is one line");
    fuzz::require(!to_string(d).empty(), "a finding can be printed");
  }
}

}  // namespace
}  // namespace actant

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace actant;
  if (size == 0) return 0;
  const char* name = names[data[0] % names.size()];
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const CompileInput input{{SourceFile{name, text}}};
  const CompileOutput first = compile_resources(input, &test::tiny().tables());
  check_diagnostics(text, first.diagnostics);
  fuzz::require(first.failed == first.image.empty(), "an image, or a failure");
  bool error = false;
  for (const Diagnostic& d : first.diagnostics) error = error || d.severity == Severity::error;
  fuzz::require(error == first.failed, "a failure has an error");
  if (first.failed) return 0;

  const CompileOutput second = compile_resources(input, &test::tiny().tables());
  fuzz::require(first.image == second.image, "the same file gives the same image");
  const auto layered = [](std::string_view bytes) {
    auto tables = std::make_shared<detail::ResourceTables>();
    const auto image = Image::open(bytes, true);
    fuzz::require(image.has_value(), "what was compiled can be opened");
    tables->images.push_back(image.value());
    for (const Image& below : test::tiny().tables().images) tables->images.push_back(below);
    return tables;
  };
  const std::string in_memory = answer(layered(first.image));
  if (size % 8 == 0) {
    const std::string path = "/dev/shm/actant-fuzz-" + std::to_string(::getpid()) + ".image";
    std::ofstream(path, std::ios::binary) << first.image;
    auto mapped = MappedFile::open(path);
    fuzz::require(mapped.has_value() && mapped.value().bytes() == first.image, "an image can be mapped");
    fuzz::require(answer(layered(mapped.value().bytes())) == in_memory, "a mapped image answers as one in memory");
    ::unlink(path.c_str());
  }
  return 0;
}
