// Resources from texts in the test: a few words, and whatever names it needs.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "actant/resources.hpp"
#include "analysis/matcher.hpp"
#include "pipeline/resource_compiler.hpp"
#include "pipeline/resource_tables.hpp"
#include "text/tokenizer.hpp"

namespace actant::test {

inline CompileInput small_input(std::vector<SourceFile> more) {
  CompileInput input;
  input.files = {
      {"lexicons/MANIFEST", "closed.txt\tclosed\nverbs.txt\tverbs\nnouns.txt\tnouns\ntags.txt\ttags\nnews.txt\ttags\n"
                            "titles.txt\ttitles\nagents.txt\tagents\nabbr.txt\tabbreviations\nheads.txt\torg_heads\n"
                            "given.txt\tgiven_names\nnominal.txt\tnominalizations\n"},
      {"lexicons/abbr.txt", "mr.\ttitle\n"},
      {"lexicons/agents.txt", "rebel\tREB\nspecial envoy\tGOV\npoliceman\tCOP\n"},
      {"lexicons/closed.txt", "the\tDT\nwho\tWP\nof\tIN\nit\tPRP\n"},
      {"lexicons/given.txt", "Frodo\tM\t9\n"},
      {"lexicons/heads.txt", "Ministry\tfirst\tministry\tGOV\nBank\tboth\tbank\tBUS\n"},
      {"lexicons/news.txt", "talks\tNNS:95 VBZ:5\n"},
      {"lexicons/nominal.txt", "meeting\tmeet\n"},
      {"lexicons/nouns.txt", "talk\ttalks\nsheep\t=\nhouse\thouses\nmeeting\tmeetings\nfire\tfires\ncease-fire\tcease-fires\n"},
      {"lexicons/tags.txt", "talks\tVBZ:9 NNS:1\nbanned\tVBN:30 VBD:10\n"},
      {"lexicons/titles.txt", "president\tboth\tGOV\t-\nforeign minister\tboth\tGOV\t-\nmr.\tb\t-\tm\n"},
      {"lexicons/verbs.txt", "talk\ttalks\ttalked\ttalked\ttalking\nban\tbans\tbanned\tbanned\tbanning\nmeet\tmeets\tmet\tmet\tmeeting\n"},
  };
  for (SourceFile& file : more) input.files.push_back(std::move(file));
  return input;
}

inline std::string all(const std::vector<Diagnostic>& diagnostics) {
  std::string out;
  for (const Diagnostic& d : diagnostics) out += to_string(d);
  return out;
}

/// Tables over images made here; topmost first.
inline std::shared_ptr<detail::ResourceTables> open_images(const std::vector<std::string>& images) {
  auto tables = std::make_shared<detail::ResourceTables>();
  for (const std::string& bytes : images) {
    tables->texts.push_back(std::make_shared<const std::string>(bytes));
    auto image = Image::open(*tables->texts.back(), true);
    EXPECT_TRUE(image.has_value());
    if (image) tables->images.push_back(image.value());
  }
  detail::open_layers(*tables);
  return tables;
}

inline std::string compiled(std::vector<SourceFile> more) {
  CompileOutput out = compile_resources(small_input(std::move(more)), nullptr);
  EXPECT_FALSE(out.failed) << all(out.diagnostics);
  return out.image;
}

inline std::shared_ptr<detail::ResourceTables> resources(std::vector<SourceFile> more) {
  return open_images({compiled(std::move(more))});
}

/// A .gaz or .pat laid over `base`, whose images are `below` (topmost first).
inline std::shared_ptr<detail::ResourceTables> overlaid(const std::vector<std::string>& below, SourceFile file, std::string* image = nullptr) {
  const auto base = open_images(below);
  CompileOutput out = compile_resources({{std::move(file)}}, base.get());
  EXPECT_FALSE(out.failed) << all(out.diagnostics);
  std::vector<std::string> images = {out.image};
  images.insert(images.end(), below.begin(), below.end());
  if (image != nullptr) *image = out.image;
  return open_images(images);
}

/// What a .gaz on top of the small input is told, one line a diagnostic: `line:column code severity`.
inline std::string findings(std::string gaz) {
  const CompileOutput out = compile_resources(small_input({{"x.gaz", std::move(gaz)}}), nullptr);
  std::string text;
  for (const Diagnostic& d : out.diagnostics)
    text += std::to_string(d.line) + ":" + std::to_string(d.column) + " " + d.code + (d.severity == Severity::warning ? " (warning)" : "") + "\n";
  return text;
}

/// The matches in a text of one sentence: `words kind id` a line, with `nested`.
inline std::string matches(const detail::ResourceTables& t, std::string_view text, std::int32_t day = INT32_MAX) {
  static constexpr const char* kinds[] = {"name", "acronym", "adjective", "people", "capital", "metonym", "title"};
  Analysis a;
  a.text = text;
  a.day = day;
  Tokenizer(t.lexicon).tokenize(text, 0, text.size(), a.tokens, a.scratch);
  std::vector<TermMatch> found;
  Matcher(t.layers).match({0, static_cast<std::uint32_t>(a.tokens.size()), false, false}, a, found);
  std::string out;
  for (const TermMatch& m : found) {
    const Gazetteer& g = *t.layers.gazetteers[m.layer];
    out += std::string(a.words(m.first, m.last)) + " " + kinds[static_cast<std::size_t>(m.term->kind)];
    if (m.term->kind < TermKind::title) out += " " + std::string(g.string(g.entity(m.term->target).id));
    else out += " " + std::string(t.lexicon.string(t.lexicon.value_at(m.term->target).text));
    out += m.nested ? " nested\n" : "\n";
  }
  return out;
}

}  // namespace actant::test
