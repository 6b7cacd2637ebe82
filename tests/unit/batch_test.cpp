#include "actant/batch.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/support.hpp"

namespace actant {
namespace {

struct Ran {
  std::string text;
  std::vector<std::string> problems;
  BatchResult result;
};

Ran run(const std::vector<std::string>& inputs, BatchOptions options = {}, std::size_t stop_behind = std::string::npos) {
  Ran out;
  InputOptions input;
  input.paths = inputs;
  const std::unique_ptr<DocumentSource> source = open_inputs(std::move(input));
  out.result = run_batch(
      test::standard(), *source, options,
      [&](std::string_view text) {
        out.text += text;
        return out.text.size() < stop_behind;
      },
      [&](const std::string& problem) { out.problems.push_back(problem); });
  return out;
}

std::string feed(int lines) {
  std::string text;
  for (int i = 0; i < lines; ++i)
    text += R"({"id":"d)" + std::to_string(i) + R"(","text":")" + (i % 3 == 0 ? "Nothing here." : "Chad attacked Niger. Mali praised Ghana.") + "\"}\n";
  return text;
}

TEST(Batch, AnyNumberOfThreadsGivesTheSameBytes) {
  const test::Scrap scrap("feed.jsonl", feed(1000));
  BatchOptions options;
  options.jobs = 1;
  const Ran one = run({scrap.path()}, options);
  EXPECT_EQ(one.result.documents, 1000U);
  EXPECT_EQ(one.result.found, 2U * 666);
  EXPECT_EQ(static_cast<std::size_t>(std::count(one.text.begin(), one.text.end(), '\n')), 1 + one.result.found);
  for (unsigned jobs : {2U, 3U, 8U}) {
    options.jobs = jobs;
    const Ran many = run({scrap.path()}, options);
    EXPECT_EQ(many.text, one.text) << jobs;
    EXPECT_EQ(many.result.found, one.result.found);
  }
}

TEST(Batch, AFaultyDocumentIsReportedAndTheRestDone) {
  const test::Scrap scrap("feed.jsonl", "{\"id\":\"a\",\"text\":\"Chad attacked Niger.\"}\n{broken\n{\"id\":\"c\",\"text\":\"Mali praised Ghana.\"}\n");
  const Ran ran = run({"/no/such/file.txt", scrap.path()});
  EXPECT_EQ(ran.result.documents, 2U);
  EXPECT_EQ(ran.result.failed, 2U);
  ASSERT_EQ(ran.problems.size(), 2U);
  EXPECT_NE(ran.problems[0].find("/no/such/file.txt"), std::string::npos);
  EXPECT_NE(ran.problems[1].find("feed.jsonl:2"), std::string::npos);
  EXPECT_LT(ran.text.find("Niger"), ran.text.find("Ghana"));
}

TEST(Batch, StopsWhenTheSinkHasEnough) {
  const test::Scrap scrap("feed.jsonl", feed(20000));
  BatchOptions options;
  options.jobs = 4;
  const Ran ran = run({scrap.path()}, options, 2000);
  EXPECT_TRUE(ran.result.stopped);
  EXPECT_LT(ran.result.documents, 20000U);
  EXPECT_FALSE(run({scrap.path()}, options).result.stopped);
}

TEST(Batch, AnyDateOfADocumentWinsOverTheGeneralOne) {
  const test::Scrap scrap("feed.jsonl", "{\"id\":\"a\",\"text\":\"Chad attacked Niger.\",\"date\":\"2019-03-02\"}\n{\"id\":\"b\",\"text\":\"Chad attacked Niger.\"}\n"
                                        "{\"id\":\"c\",\"text\":\"Chad attacked Niger.\",\"date\":\"soon\"}\n");
  BatchOptions options;
  options.extract.likely_date = "2025-03-14";
  options.writer.format = Format::json;
  const Ran ran = run({scrap.path()}, options);
  EXPECT_NE(ran.text.find(R"("doc":"a","date":"2019-03-02")"), std::string::npos) << ran.text;
  EXPECT_NE(ran.text.find(R"("doc":"b","date":"2025-03-14")"), std::string::npos);
  EXPECT_EQ(ran.text.find("soon"), std::string::npos);
}

/// Keeps the last state and all text, and stops when told.
class Keeper : public BatchSink {
 public:
  bool take(const BatchChunk& chunk) override {
    text += chunk.text;
    start.state = chunk.state;
    for (const BatchNote& n : chunk.notes)
      if (n.kind == NoteKind::failed) start.failed.push_back(n.number);
    start.events.insert(start.events.end(), chunk.events.begin(), chunk.events.end());
    return text.size() < stop_behind;
  }
  std::string text;
  BatchStart start;
  std::size_t stop_behind = std::string::npos;
};

TEST(Batch, GoesOnWhereAnotherOneStopped) {
  std::string lines = feed(3000);
  lines.insert(lines.find('\n', 20000) + 1, "{broken\n");
  const test::Scrap scrap("feed.jsonl", lines);
  for (const bool smart : {false, true}) {
    BatchOptions options;
    options.jobs = 3;
    options.extract.date = "2025-03-14";
    options.dedupe = options.one_a_day = smart;
    const auto source = [&] {
      InputOptions inputs;
      inputs.paths = {scrap.path()};
      return open_inputs(inputs);
    };
    Keeper whole, part;
    const BatchResult all = run_batch(test::standard(), *source(), options, whole);
    EXPECT_EQ(all.failed, 1U);
    part.stop_behind = smart ? 1 : 100000;
    EXPECT_TRUE(run_batch(test::standard(), *source(), options, part).stopped);
    EXPECT_LT(part.start.state.taken, all.taken);
    Keeper rest;
    const BatchResult done = run_batch(test::standard(), *source(), options, rest, part.start);
    EXPECT_FALSE(done.changed);
    EXPECT_EQ(part.text + rest.text, whole.text);
    EXPECT_EQ(done.digest, all.digest);
    EXPECT_EQ(done.found, all.found);
    EXPECT_EQ(done.duplicates, all.duplicates);
    EXPECT_EQ(done.repeats, all.repeats);

    BatchStart other = part.start;
    other.state.digest ^= 1;
    Keeper nothing;
    EXPECT_TRUE(run_batch(test::standard(), *source(), options, nothing, other).changed);
    other = part.start;
    other.state.taken = 5000;
    EXPECT_TRUE(run_batch(test::standard(), *source(), options, nothing, other).changed);
    EXPECT_EQ(nothing.text, "");
  }
}

TEST(Batch, NoInputGivesTheHeaderAlone) {
  const Ran ran = run({});
  EXPECT_EQ(ran.result.documents, 0U);
  EXPECT_TRUE(ran.text.starts_with("actor\taction\ttarget\t"));
  EXPECT_EQ(std::count(ran.text.begin(), ran.text.end(), '\n'), 1);
}

}  // namespace
}  // namespace actant
