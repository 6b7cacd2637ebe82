#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "actant/version.hpp"

namespace actant {

void define_options(CLI::App& app, Commands& c) {
  app.description("Who did what to whom: (actor, action, target) triples from English news.");
  app.footer(
      "Exit status: 0 all inputs done, 1 some input failed, 2 usage or resource error,\n"
      "3 nothing found (with --exit-status), 130 or 143 ended by SIGINT or SIGTERM.\n\n"
      "Examples:\n"
      "  actant article.txt                       triples of an article, tab-separated\n"
      "  curl -s URL | actant                     from a pipe\n"
      "  actant --format json news/ > out.jsonl   a folder, all cores, in order\n"
      "  actant --gazetteer mine.gaz article.txt  your own names on top\n"
      "  actant check mine.gaz                    lint, and run the examples in it");
  app.set_version_flag("--version", std::string("actant ") + std::string(version));
  ExtractCommand& e = c.extract;
  app.add_option("inputs", e.input.paths, "Files, folders, or - for standard input")->type_name("FILE|DIR");
  app.add_option("-f,--format", e.format, "Output: tsv (a line a triple) or json (a line a document)")
      ->check(CLI::IsMember({"tsv", "json", "jsonl"}))->capture_default_str();
  define_input_options(app, e.input);
  app.add_flag("--entities", e.entities, "Who is in it, instead of who did what");
  app.add_flag("--text", e.text, "The text that would be read, in which offsets count; with --format json as JSON Lines");
  app.add_flag("--explain", e.explain, "Add the line of the pattern and the rules behind every triple");
  app.add_flag("--events-only", e.events_only, "Leave out triples without an event");
  app.add_option("--date", e.date, "Date of articles that bring none in a field, a page or their first lines")->type_name("DATE");
  define_resource_options(app, e.resources);
  app.add_option("--offsets", e.offsets, "Count offsets in codepoints or bytes")
      ->check(CLI::IsMember({"codepoints", "bytes"}))->capture_default_str();
  app.add_option("-j,--jobs", e.jobs, "Threads; 0 is one a core. The output does not depend on it")->capture_default_str();
  app.add_option("-o,--output", e.output, "Write to this file, complete or not at all; to a folder: a file an input")->type_name("FILE|DIR");
  app.add_flag("--resume", e.resume, "Go on with a run of the same command that was ended before it was complete");
  app.add_option("--failed", e.failed, "List the inputs that failed in this file, a name a line")->type_name("FILE");
  app.add_flag("--dedupe", e.dedupe, "Leave out articles that are nearly the same as an earlier one");
  app.add_flag("--one-a-day", e.one_a_day, "Leave out events told before: same actor, action, target and date");
  app.add_option("--left-out", e.left_out, "List in this file what --dedupe and --one-a-day left out")->type_name("FILE");
  app.add_flag("--line-buffered", e.line_buffered, "Write the results of each article at once");
  app.add_flag("--spreadsheet-safe", e.spreadsheet_safe, "TSV: a ' before fields that a spreadsheet would take for a formula");
  app.add_flag("--summary", e.summary, "Say at the end what was done, on standard error");
  app.add_flag("-q,--quiet", e.quiet, "No progress bar, no words about what was left out");
  app.add_flag("--no-header", e.no_header, "No header row in TSV");
  app.add_flag("--exit-status", e.exit_status, "Exit with 3 when nothing was found");
  app.fallthrough(false);

  c.check_app = app.add_subcommand("check", "Lint gazetteers and patterns, and run the examples in them");
  c.check_app->add_option("paths", c.check.paths, "Files or folders; the standard folder replaces the built-in resources")
      ->required()->type_name("PATH");
  c.check_app->add_flag("--no-examples", c.check.no_examples, "Lint only");
  c.parse_app = app.add_subcommand("parse", "Show tags, chunks and clauses of a text, for writing rules");
  c.parse_app->add_option("file", c.parse.input, "A text file, or - for standard input")->type_name("FILE");
  define_resource_options(*c.parse_app, c.parse.resources);
  c.compile_app = app.add_subcommand("compile", "Compile resources to an image for --resources");
  c.compile_app->add_option("-o,--output", c.compile.output, "The image")->required()->type_name("IMAGE");
  c.compile_app->add_option("paths", c.compile.paths, "Files or folders")->required()->type_name("PATH");
  c.convert_app = app.add_subcommand("convert", "Turn a dictionary of another tool into a .gaz file");
  c.convert_app->add_option("file", c.convert.path, "The dictionary, or - for standard input")->required()->type_name("FILE");
  c.convert_app->add_option("--from", c.convert.format, "Format: spacy (EntityRuler JSON Lines), regexner (Stanford), gate (.lst, .def), petrarch "
                                                        "(or TABARI; actors, agents), csv (named columns), or auto by name and first lines")
      ->check(CLI::IsMember({"auto", "spacy", "regexner", "gate", "petrarch", "csv"}))->capture_default_str();
  c.convert_app->add_option("--type", c.convert.type, "Type of entries that have none")
      ->check(CLI::IsMember({"person", "country", "organization", "place"}));
  c.convert_app->add_option("--country", c.convert.country, "Country of entries that have none: name or ISO code")->type_name("COUNTRY");
  c.convert_app->add_option("-o,--output", c.convert.output, "Write to this file, complete or not at all")->type_name("FILE");
  c.generate_app = app.add_subcommand("generate", "The man page, or completions of a shell")->group("");  // hidden
  c.generate_app->add_option("what", c.generate)->required()->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
}

std::vector<std::string> identity_of(const CLI::App& app) {
  constexpr std::array<std::string_view, 10> indifferent = {"jobs", "output", "resume", "failed", "left-out", "line-buffered", "summary", "quiet",
                                                            "exit-status", "gazetteer"};
  std::vector<std::string> out = {"version=" + std::string(version)};
  for (const CLI::Option* option : app.get_options()) {
    const std::string name = option->get_single_name();
    if (option->count() == 0 || std::find(indifferent.begin(), indifferent.end(), name) != indifferent.end()) continue;
    for (const std::string& value : option->results()) out.push_back(name + "=" + value);
  }
  return out;
}

}  // namespace actant
