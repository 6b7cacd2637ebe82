#include "cli/result_sink.hpp"

#include <gtest/gtest.h>

#include <filesystem>

#include "unit/support.hpp"

namespace actant {
namespace {

namespace fs = std::filesystem;

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A folder of its own, and results that go into it.
class Results : public ::testing::Test {
 protected:
  std::string path(const std::string& name) const { return fs::path(scrap_.path()).parent_path() / name; }

  ResultOptions to(const std::string& output) {
    ResultOptions options;
    options.output = output.empty() || output.starts_with('/') ? output : path(output);
    options.header = "head\n";
    options.ending = ".tsv";
    options.identity = {"format=tsv"};
    options.say = [this](const std::string& line) { said_.push_back(line); };
    return options;
  }

  /// The next `documents` of `input`, which gave `text`.
  bool give(ResultSink& sink, std::string_view text, std::string_view input = "a.txt", std::uint64_t documents = 1,
            const std::vector<BatchNote>& notes = {}) {
    BatchChunk chunk{};
    state_.taken += documents;
    state_.documents += documents;
    chunk.text = text;
    chunk.input = input;
    chunk.notes = notes;
    chunk.state = state_;
    return sink.take(chunk);
  }

  test::Scrap scrap_{"input", ""};
  BatchState state_;
  std::vector<std::string> said_;
};

TEST_F(Results, AFileAppearsWhenItIsComplete) {
  ResultSink sink(to("out.tsv"));
  ASSERT_EQ(sink.open(), "");
  EXPECT_TRUE(sink.resumable());
  ASSERT_TRUE(give(sink, "one\n"));
  EXPECT_FALSE(fs::exists(path("out.tsv")));
  EXPECT_EQ(content(path("out.tsv.part")), "head\none\n");
  ASSERT_TRUE(sink.commit());
  EXPECT_EQ(content(path("out.tsv")), "head\none\n");
  EXPECT_FALSE(fs::exists(path("out.tsv.part")));
  EXPECT_FALSE(fs::exists(path("out.tsv.journal")));
  EXPECT_FALSE(give(sink, "late\n"));
}

TEST_F(Results, AFolderHoldsAFileForEachInput) {
  ResultSink sink(to("out/"));
  ASSERT_EQ(sink.open(), "");
  EXPECT_TRUE(sink.by_input());
  ASSERT_TRUE(give(sink, "one\n", "news/a.txt"));
  ASSERT_TRUE(give(sink, "two\n", "news/a.txt"));
  EXPECT_FALSE(fs::exists(path("out/news/a.txt.tsv")));
  ASSERT_TRUE(give(sink, "", "../b.txt"));
  EXPECT_EQ(content(path("out/news/a.txt.tsv")), "head\none\ntwo\n");
  ASSERT_TRUE(sink.commit());
  EXPECT_EQ(content(path("out/__/b.txt.tsv")), "head\n");
  EXPECT_FALSE(fs::exists(path("out/.actant.journal")));
}

TEST_F(Results, TwoInputsNeverShareAFile) {
  ResultSink sink(to("out/"));
  ASSERT_EQ(sink.open(), "");
  ASSERT_TRUE(give(sink, "one\n", "a.txt"));
  EXPECT_FALSE(give(sink, "two\n", "./a.txt"));
  EXPECT_EQ(sink.error(), EEXIST);
  ASSERT_EQ(said_.size(), 1U);
  EXPECT_NE(said_[0].find("./a.txt: has the output file of another input"), std::string::npos) << said_[0];
}

TEST_F(Results, NoNameLeadsOutOfTheFolder) {
  EXPECT_EQ(ResultSink::name_in_folder("-"), "stdin");
  EXPECT_EQ(ResultSink::name_in_folder("/etc/../a"), "etc/__/a");
  EXPECT_EQ(ResultSink::name_in_folder("../../a"), "__/__/a");
  EXPECT_EQ(ResultSink::name_in_folder("./a//b"), "a/b");
  EXPECT_EQ(ResultSink::name_in_folder("/"), "input");
}

TEST_F(Results, ListsNameWhatFailedOnceAndWhatWasLeftOut) {
  ResultOptions options = to("out.tsv");
  options.failed = path("failed");
  options.left_out = path("left");
  options.separator = '\0';
  ResultSink sink(std::move(options));
  ASSERT_EQ(sink.open(), "");
  ASSERT_TRUE(give(sink, "", "", 1, {{NoteKind::failed, 0, "f:1", "f", "f:1: no JSON"}, {NoteKind::failed, 1, "f:2", "f", "f:2: no JSON"}}));
  ASSERT_TRUE(give(sink, "", "", 1, {{NoteKind::failed, 2, "f:3", "f", "f:3: no JSON"}, {NoteKind::failed, 3, "g", "g", "g: gone"},
                                     {NoteKind::duplicate, 4, "h\n", "h", "a"}, {NoteKind::repeat, 5, "i", "i", "Chad\tmeet\tMali\t2025"},
                                     {NoteKind::remark, 6, "j", "j", "j: odd"}}));
  ASSERT_TRUE(sink.commit());
  EXPECT_EQ(content(path("failed")), std::string("f\0g\0", 4));
  EXPECT_EQ(content(path("left")), "duplicate\th\\n\ta\nrepeat\ti\tChad\tmeet\tMali\t2025\n");
  EXPECT_EQ(said_, (std::vector<std::string>{"f:1: no JSON", "f:2: no JSON", "f:3: no JSON", "g: gone", "j: odd"}));
}

TEST_F(Results, ARunIsTakenUpWhereItWasInterrupted) {
  {
    ResultSink sink(to("out.tsv"));
    ASSERT_EQ(sink.open(), "");
    ASSERT_TRUE(give(sink, "one\n"));
    EXPECT_EQ(sink.interrupt(), 1U);
    EXPECT_FALSE(give(sink, "too late\n"));
  }
  // Written behind the last mark: lost, and done again.
  std::ofstream(path("out.tsv.part"), std::ios::app) << "half a li";
  ResultOptions options = to("out.tsv");
  options.resume = true;
  ResultSink sink(std::move(options));
  ASSERT_EQ(sink.open(), "");
  EXPECT_EQ(sink.start().state.documents, 1U);
  state_ = sink.start().state;
  ASSERT_TRUE(give(sink, "two\n"));
  ASSERT_TRUE(sink.commit());
  EXPECT_EQ(content(path("out.tsv")), "head\none\ntwo\n");
}

TEST_F(Results, WhatTheFilesDoNotBearOutIsDoneAgain) {
  {
    ResultSink sink(to("out.tsv"));
    ASSERT_EQ(sink.open(), "");
    ASSERT_TRUE(give(sink, "one\n"));
    sink.interrupt();
  }
  // The end of a journal is lost, and a byte of the file has changed.
  const std::string journal = content(path("out.tsv.journal"));
  std::ofstream(path("out.tsv.journal"), std::ios::trunc) << journal.substr(0, journal.rfind("sync"));
  std::ofstream(path("out.tsv.part"), std::ios::trunc) << "head\nonE\n";
  ResultOptions options = to("out.tsv");
  options.resume = true;
  ResultSink sink(std::move(options));
  ASSERT_EQ(sink.open(), "");
  EXPECT_EQ(sink.start().state.documents, 0U);
  state_ = {};
  ASSERT_TRUE(give(sink, "one\n"));
  ASSERT_TRUE(sink.commit());
  EXPECT_EQ(content(path("out.tsv")), "head\none\n");
}

TEST_F(Results, AnotherRunIsNotTakenUp) {
  {
    ResultSink sink(to("out.tsv"));
    ASSERT_EQ(sink.open(), "");
    ASSERT_TRUE(give(sink, "one\n"));
    sink.interrupt();
  }
  ResultOptions options = to("out.tsv");
  options.resume = true;
  options.identity = {"format=json"};
  ResultSink sink(std::move(options));
  EXPECT_NE(sink.open().find("cannot resume: the earlier run had format=tsv"), std::string::npos);
  EXPECT_EQ(content(path("out.tsv.part")), "head\none\n");
}

TEST_F(Results, OneRunAnOutput) {
  ResultSink sink(to("out.tsv"));
  ASSERT_EQ(sink.open(), "");
  ResultSink other(to("out.tsv"));
  EXPECT_NE(other.open().find("another run is writing this output"), std::string::npos);
}

TEST_F(Results, NothingDoneLeavesNothingBehind) {
  ResultSink sink(to("out.tsv"));
  ASSERT_EQ(sink.open(), "");
  sink.keep_for_resume();
  EXPECT_FALSE(fs::exists(path("out.tsv.part")));
  EXPECT_FALSE(fs::exists(path("out.tsv.journal")));
}

TEST_F(Results, AFullDiskIsNamed) {
  if (!fs::is_character_file("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  ResultSink sink(to("/dev/full"));
  sink.open();
  EXPECT_FALSE(sink.resumable());
  EXPECT_FALSE(give(sink, "one\n"));
  EXPECT_EQ(sink.error(), ENOSPC);
  EXPECT_EQ(sink.error_name(), "/dev/full");
  EXPECT_FALSE(sink.commit());
  EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(Results, StandardOutputCannotBeTakenUp) {
  ResultOptions options = to("");
  options.resume = true;
  ResultSink sink(std::move(options));
  EXPECT_EQ(sink.open(), "--resume needs --output with a file or a folder");
}

}  // namespace
}  // namespace actant
