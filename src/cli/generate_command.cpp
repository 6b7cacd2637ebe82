#include "cli/generate_command.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "actant/version.hpp"

namespace actant {
namespace {

/// What all four formats need to know of an option.
struct Entry {
  std::vector<std::string> names;      // with their dashes; empty: positional
  std::string value;                   // FILE, DATE; empty: takes none
  std::vector<std::string> choices;
  std::string words;
  std::string standard;                // default value
  bool files = false;
  bool repeatable = false;
};

struct Command {
  std::string name, words;
  std::vector<Entry> entries;
};

Entry entry_of(const CLI::Option& option) {
  Entry e;
  for (const std::string& n : option.get_snames()) e.names.push_back("-" + n);
  for (const std::string& n : option.get_lnames()) e.names.push_back("--" + n);
  e.words = option.get_description();
  if (option.get_items_expected_max() == 0) return e;
  // "TEXT:{tsv,json}": the type, then what CLI::IsMember allows.
  std::string type = option.get_type_name();
  if (const std::size_t open = type.find('{'); open != std::string::npos) {
    std::string list = type.substr(open + 1, type.find('}') - open - 1);
    for (std::size_t at = 0; at <= list.size();) {
      const std::size_t comma = std::min(list.find(',', at), list.size());
      e.choices.push_back(list.substr(at, comma - at));
      at = comma + 1;
    }
    type.clear();
    for (const std::string& c : e.choices) type += (type.empty() ? "" : "|") + c;
  }
  e.value = type == "UINT" ? "N" : type;
  e.standard = option.get_default_str();
  e.files = type == "FILE|DIR" || type == "PATH" || type == "FILE" || type == "DIR" || type == "IMAGE";
  e.repeatable = option.get_items_expected_max() > 1;
  return e;
}

Command command_of(const CLI::App& app) {
  Command c{app.get_name(), app.get_description(), {}};
  for (const CLI::Option* option : app.get_options())
    if (!option->get_group().empty()) c.entries.push_back(entry_of(*option));
  return c;
}

std::vector<Command> commands_of(const CLI::App& app) {
  std::vector<Command> all;
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App* s) { return !s->get_group().empty(); })) all.push_back(command_of(*sub));
  return all;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) { return fmt::format("{}", fmt::join(words, between)); }

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(what)) {
      out += by;
      at += what.size();
    } else {
      out += text[at++];
    }
  }
  return out;
}

// ---- man page

std::string roff(std::string_view text) {
  std::string out = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
  if (out.starts_with('.') || out.starts_with('\'')) out.insert(0, "\\&");
  return out;
}

std::string man_entry(const Entry& e) {
  std::vector<std::string> names;
  for (const std::string& n : e.names) names.push_back("\\fB" + roff(n) + "\\fR");
  std::string head = joined(names, ", ");
  if (!e.value.empty()) head += (head.empty() ? "\\fI" : " \\fI") + roff(e.value) + "\\fR";
  std::string words = roff(e.words) + ".";
  if (!e.standard.empty()) words += " Default: " + roff(e.standard) + ".";
  return ".TP\n" + head + "\n" + words + "\n";
}

std::string man(const CLI::App& app) {
  const Command all = command_of(app);
  std::string out = fmt::format(".TH ACTANT 1 \"\" \"actant {}\" \"User Commands\"\n.SH NAME\nactant \\- who did what to whom in English news\n", roff(version));
  out += ".SH SYNOPSIS\n.B actant\n[\\fIOPTION\\fR]... [\\fIFILE\\fR|\\fIDIR\\fR]...\n";
  for (const Command& c : commands_of(app)) {
    out += ".br\n.B actant " + roff(c.name) + "\n[\\fIOPTION\\fR]...";
    for (const Entry& e : c.entries)
      if (e.names.empty()) out += " \\fI" + roff(e.value) + "\\fR...";
    out += '\n';
  }
  out += ".SH DESCRIPTION\n" + roff(all.words) +
         "\nReads the files, all files of the folders, or standard input, and writes to standard output: a line a triple, with its event "
         "code, polarity, modality, source, date and place. All data are inside the program.\n";
  out += ".SH OPTIONS\n";
  for (const Entry& e : all.entries) out += man_entry(e);
  out += ".SH COMMANDS\n";
  for (const Command& c : commands_of(app)) {
    out += ".SS actant " + roff(c.name) + "\n" + roff(c.words) + ".\n";
    for (const Entry& e : c.entries)
      if (e.names.empty() || e.names.back() != "--help") out += man_entry(e);
  }
  // Paragraphs of the footer of --help: "Title: text", or a title with indented lines below it.
  std::string footer = app.get_footer();
  while (!footer.empty()) {
    const std::size_t end = std::min(footer.find("\n\n"), footer.size());
    const std::string part = footer.substr(0, end);
    footer.erase(0, std::min(end + 2, footer.size()));
    const std::size_t colon = std::min(part.find(':'), part.size());
    std::string title = part.substr(0, colon), text = part.substr(std::min(colon + 1, part.size()));
    std::transform(title.begin(), title.end(), title.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    out += ".SH " + roff(title) + "\n";
    if (text.starts_with('\n')) out += ".nf\n" + roff(text.substr(1)) + "\n.fi\n";
    else out += roff(text.substr(text.find_first_not_of(' '))) + "\n";
  }
  return out + ".SH SEE ALSO\nThe contract of the output and the formats of your own files: output.md and gazetteers/README.md in the folder of documents.\n";
}

// ---- shells

std::string in_quotes(std::string_view text) { return "'" + replaced(text, "'", "'\\''") + "'"; }

std::string bash_case(const Command& c, std::string_view more) {
  std::string values, names;
  for (const Entry& e : c.entries) {
    for (const std::string& n : e.names) names += (names.empty() ? "" : " ") + n;
    if (e.value.empty() || e.names.empty()) continue;
    const std::string replies = !e.choices.empty() ? fmt::format("COMPREPLY=($(compgen -W \"{}\" -- \"$cur\"))", joined(e.choices, " "))
                                : e.files          ? std::string("compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")")
                                                   : std::string("COMPREPLY=()");
    values += fmt::format("        {}) {}; return ;;\n", joined(e.names, "|"), replies);
  }
  return fmt::format("      case $prev in\n{}      esac\n      words=\"{}{}\"\n", values, names, more);
}

std::string bash(const CLI::App& app) {
  std::string names, cases;
  for (const Command& c : commands_of(app)) {
    names += " " + c.name;
    cases += fmt::format("    {})\n{}      ;;\n", c.name, bash_case(c, ""));
  }
  return fmt::format(
      "# bash completion of actant; made by `actant generate bash`.\n"
      "_actant() {{\n"
      "  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} words command=\n"
      "  [ \"$COMP_CWORD\" -gt 1 ] && command=${{COMP_WORDS[1]}}\n"
      "  COMPREPLY=()\n"
      "  case $command in\n{}    *)\n{}      ;;\n  esac\n"
      "  case $cur in\n"
      "    -*) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;;\n"
      "    *)\n"
      "      compopt -o filenames 2>/dev/null\n"
      "      mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
      "      [ \"$COMP_CWORD\" -eq 1 ] && COMPREPLY+=($(compgen -W \"{}\" -- \"$cur\")) ;;\n"
      "  esac\n}}\n"
      "complete -F _actant actant\n",
      cases, bash_case(command_of(app), ""), names.empty() ? names : names.substr(1));
}

std::string zsh_specs(const Command& c, std::string_view indent) {
  const auto plain = [](std::string_view text) { return replaced(replaced(replaced(text, "[", "("), "]", ")"), ":", "\\:"); };
  std::string out;
  for (const Entry& e : c.entries) {
    std::string value;
    if (!e.value.empty()) {
      const std::string action = !e.choices.empty() ? "(" + joined(e.choices, " ") + ")" : e.files ? "_files" : " ";
      value = ":" + replaced(e.value, "|", " or ") + ":" + action;
    }
    if (e.names.empty()) {
      out += fmt::format("{}{} \\\n", indent, in_quotes("*" + value));
    } else {
      const std::string others = e.repeatable ? "*" : e.names.size() > 1 ? "(" + joined(e.names, " ") + ")" : "";
      for (const std::string& n : e.names) out += fmt::format("{}{} \\\n", indent, in_quotes(others + n + "[" + plain(e.words) + "]" + value));
    }
  }
  return out.empty() ? out : out.substr(0, out.size() - 3) + "\n";
}

std::string zsh(const CLI::App& app) {
  std::string names, cases;
  for (const Command& c : commands_of(app)) {
    names += "    " + in_quotes(c.name + ":" + c.words) + "\n";
    cases += fmt::format("  {})\n    shift words; (( CURRENT-- ))\n    _arguments -s \\\n{}    return ;;\n", c.name, zsh_specs(c, "      "));
  }
  return fmt::format(
      "#compdef actant\n# zsh completion of actant; made by `actant generate zsh`.\n"
      "case ${{words[2]}} in\n{}esac\n"
      "if (( CURRENT == 2 )); then\n  local -a commands=(\n{}  )\n  _describe -t commands command commands\nfi\n"
      "_arguments -s \\\n{}",
      cases, names, zsh_specs(command_of(app), "  "));
}

std::string fish_lines(const Command& c, const std::string& condition) {
  std::string out;
  for (const Entry& e : c.entries) {
    if (e.names.empty()) continue;
    out += "complete -c actant -n " + in_quotes(condition);
    for (const std::string& n : e.names) out += n.starts_with("--") ? " -l " + n.substr(2) : " -s " + n.substr(1);
    if (!e.choices.empty()) out += " -x -a " + in_quotes(joined(e.choices, " "));
    else if (e.files) out += " -r -F";
    else if (!e.value.empty()) out += " -x";
    out += " -d " + in_quotes(e.words) + "\n";
  }
  return out;
}

std::string fish(const CLI::App& app) {
  std::string out = "# fish completion of actant; made by `actant generate fish`.\n", names;
  const std::vector<Command> all = commands_of(app);
  for (const Command& c : all) {
    out += fmt::format("complete -c actant -n __fish_use_subcommand -a {} -d {}\n", c.name, in_quotes(c.words));
    names += " " + c.name;
  }
  for (const Command& c : all) out += fish_lines(c, "__fish_seen_subcommand_from " + c.name);
  return out + fish_lines(command_of(app), "not __fish_seen_subcommand_from" + names);
}

}  // namespace

std::string generate(const CLI::App& app, const std::string& what) {
  return what == "man" ? man(app) : what == "bash" ? bash(app) : what == "zsh" ? zsh(app) : what == "fish" ? fish(app) : std::string();
}

int run_generate(const CLI::App& app, const std::string& what) {
  const std::string text = generate(app, what);
  return !text.empty() && std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 2;
}

}  // namespace actant
