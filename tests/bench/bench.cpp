// actant-bench CORPUS [--instructions] [Google Benchmark's options]: the stages, the whole, and ICU's word breaks on the same bytes.
//
// CORPUS is a text file or a folder of .txt files. Every benchmark reports bytes a second and the counts of what it
// found; run.py checks the counts. With --instructions, under callgrind, each stage runs once and is dumped by its name.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#endif

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

#include "actant/actant.hpp"
#include "stages.hpp"

namespace {

using namespace actant;
using bench::Stage;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return std::move(out).str();
}

std::vector<std::string> read_corpus(const std::string& path) {
  std::vector<std::filesystem::path> files;
  if (std::filesystem::is_directory(path))
    for (const auto& entry : std::filesystem::directory_iterator(path))
      if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::string> texts;
  for (const auto& file : files) texts.push_back(read_file(file));
  if (files.empty()) texts.push_back(read_file(path));
  return texts;
}

struct Corpus {
  std::string path;
  std::vector<std::string> texts;
  std::size_t bytes = 0;
} corpus;

void set_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(corpus.bytes));
}

void read_bare(benchmark::State& state) {
  for (auto _ : state) {
    std::size_t bytes = 0;
    if (std::filesystem::is_directory(corpus.path))
      for (const auto& entry : std::filesystem::directory_iterator(corpus.path)) bytes += read_file(entry.path()).size();
    else
      bytes = read_file(corpus.path).size();
    benchmark::DoNotOptimize(bytes);
  }
  set_bytes(state);
}

void icu_words(benchmark::State& state, bool utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  std::size_t breaks = 0;
  for (auto _ : state) {
    breaks = 0;
    for (const std::string& text : corpus.texts) {
      UText view = UTEXT_INITIALIZER;
      icu::UnicodeString wide;
      if (utf8) {
        utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
        words->setText(&view, status);
      } else {
        wide = icu::UnicodeString::fromUTF8(text);
        words->setText(wide);
      }
      words->first();
      while (words->next() != icu::BreakIterator::DONE) ++breaks;
      utext_close(&view);
    }
  }
  if (U_FAILURE(status)) state.SkipWithError("ICU failed");
  state.counters["breaks"] = static_cast<double>(breaks);
  set_bytes(state);
}

/// What came out, so that a faster wrong answer is seen.
void set_counts(benchmark::State& state, std::size_t tokens, std::size_t mentions, std::size_t triples) {
  state.counters["tokens"] = static_cast<double>(tokens);
  state.counters["mentions"] = static_cast<double>(mentions);
  state.counters["triples"] = static_cast<double>(triples);
}

void whole(benchmark::State& state, bool entities) {
  Extractor extractor(Resources::standard());
  Document doc;
  WriterOptions options;
  options.entities = entities;
  Writer writer(options);
  std::string out;
  std::size_t tokens = 0, mentions = 0, triples = 0;
  ExtractOptions extract;
  extract.entities_only = entities;
  for (auto _ : state) {
    tokens = mentions = triples = 0;
    out.clear();
    for (const std::string& text : corpus.texts) {
      extractor.extract(text, extract, doc);
      writer.write("doc", doc, out);
      tokens += doc.tokens();
      mentions += doc.mentions().size();
      triples += doc.triples().size();
    }
    benchmark::DoNotOptimize(out);
  }
  set_counts(state, tokens, mentions, triples);
  set_bytes(state);
}

/// Of this thread: on a machine that others use, too, wall time says little.
double cpu_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void stage(benchmark::State& state, bench::Stages& stages, Stage which) {
  // A stage changes what it reads, so all run again; only the one that is measured is timed.
  for (auto _ : state) {
    for (std::size_t s = 0; s < static_cast<std::size_t>(which); ++s) stages.run(static_cast<Stage>(s));
    const double start = cpu_seconds();
    stages.run(which);
    state.SetIterationTime(cpu_seconds() - start);
  }
  set_bytes(state);
}

int count_instructions() {
#ifdef CALLGRIND_DUMP_STATS_AT
  bench::Stages stages(Resources::standard(), corpus.texts);
  // The first round allocates; the second is the steady state.
  for (const bool counted : {false, true})
    for (std::size_t s = 0; s < static_cast<std::size_t>(Stage::count); ++s) {
      if (counted) CALLGRIND_ZERO_STATS;
      stages.run(static_cast<Stage>(s));
      if (counted) CALLGRIND_DUMP_STATS_AT(bench::stage_names[s]);
    }
  std::printf("bytes %zu tokens %zu mentions %zu triples %zu\n", corpus.bytes, stages.tokens(), stages.mentions(), stages.triples());
  return 0;
#else
  std::fputs("actant-bench: built without valgrind's headers\n", stderr);
  return 2;
#endif
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  bool instructions = false;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--instructions") == 0) instructions = true;
    else corpus.path = argv[i];
  }
  if (corpus.path.empty()) {
    std::fputs("usage: actant-bench CORPUS [--instructions] [--benchmark_...]\n", stderr);
    return 2;
  }
  corpus.texts = read_corpus(corpus.path);
  for (const std::string& text : corpus.texts) corpus.bytes += text.size();
  if (corpus.bytes == 0) {
    std::fprintf(stderr, "actant-bench: nothing to read in %s\n", corpus.path.c_str());
    return 2;
  }
  if (instructions) return count_instructions();
  bench::Stages stages(Resources::standard(), corpus.texts);
  benchmark::RegisterBenchmark("read", read_bare)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("icu_words_utf8", icu_words, true)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("icu_words_utf16", icu_words, false)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("whole", whole, false)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("entities", whole, true)->Unit(benchmark::kMillisecond);
  for (std::size_t s = 0; s < static_cast<std::size_t>(Stage::count); ++s)
    benchmark::RegisterBenchmark((std::string("stage/") + bench::stage_names[s]).c_str(),
                                 [&stages, s](benchmark::State& state) { stage(state, stages, static_cast<Stage>(s)); })
        ->Unit(benchmark::kMillisecond)->UseManualTime();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
