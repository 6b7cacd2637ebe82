#include "input/file_source.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "unit/support.hpp"

namespace actant {
namespace {

std::vector<SourceDocument> all(InputOptions options) {
  FileSource source(std::move(options));
  std::vector<SourceDocument> out;
  for (SourceDocument doc; source.next(doc);) {
    source.prepare(doc);
    out.push_back(std::move(doc));
  }
  return out;
}

std::vector<SourceDocument> all(std::vector<std::string> paths) {
  InputOptions options;
  options.paths = std::move(paths);
  return all(std::move(options));
}

/// A folder with files of these names, each with its name in it.
class Tree {
 public:
  explicit Tree(std::initializer_list<const char*> names) : scrap_("first", ""), path_(std::filesystem::path(scrap_.path()).parent_path() / "tree") {
    for (const char* name : names) {
      const auto file = path_ / name;
      std::filesystem::create_directories(file.parent_path());
      std::ofstream(file) << "In " << name;
    }
  }
  std::string path() const { return path_; }
  std::string operator/(const std::string& name) const { return path_ / name; }
  /// Names of what is read, and of what is passed over in brackets.
  std::string names(InputOptions options = {}) const {
    options.paths = {path()};
    std::string out;
    for (const SourceDocument& d : all(std::move(options))) {
      const std::string name = d.id.substr(path().size() + 1);
      out += (out.empty() ? "" : " ") + (d.state == SourceState::text ? name : d.state == SourceState::failed ? "!" + name : "(" + name + ")");
    }
    return out;
  }

 private:
  test::Scrap scrap_;
  std::filesystem::path path_;
};

TEST(FileSource, TextFiles) {
  const test::Scrap file("a.txt", "Some text.");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].text, "Some text.");
  EXPECT_EQ(docs[0].id, file.path());
  EXPECT_EQ(docs[0].input, file.path());
  EXPECT_EQ(docs[0].message, "");
}

TEST(FileSource, EmptyFilesAreDocuments) {
  const test::Scrap file("a.txt", "");
  const auto docs = all({file.path()});
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].text, "");
  EXPECT_EQ(docs[0].state, SourceState::text);
}

TEST(FileSource, MissingFilesFailAndTheRestGoesOn) {
  const test::Scrap file("a.txt", "Some text.");
  const auto docs = all({"/no/such/file", file.path()});
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].state, SourceState::failed);
  EXPECT_EQ(docs[0].message, "/no/such/file: No such file or directory");
  EXPECT_EQ(docs[1].state, SourceState::text);
}

TEST(FileSource, FoldersAreSortedWithoutHiddenOnes) {
  const Tree tree({"m.txt", "z.txt", "a.txt", ".hidden", ".git/config", "inner/b.txt", "picture.png"});
  EXPECT_EQ(tree.names(), "a.txt inner/b.txt m.txt (picture.png) z.txt");
}

TEST(FileSource, BinaryContentIsPassedOverInAFolderAndFailsIfNamed) {
  const Tree tree({"a.txt"});
  std::ofstream(tree / "b.dat") << "\x89PNG\r\n\x1a\n....";
  EXPECT_EQ(tree.names(), "a.txt (b.dat)");
  const auto named = all({tree / "b.dat"});
  ASSERT_EQ(named.size(), 1U);
  EXPECT_EQ(named[0].state, SourceState::failed);
  EXPECT_EQ(named[0].message, tree / "b.dat" + ": a PNG picture, not text");
}

TEST(FileSource, Globs) {
  const Tree tree({"a.txt", "a.html", "old/b.txt", "old/c.html", "old/deep/d.txt"});
  const auto taken = [&](std::vector<std::string> globs) {
    InputOptions options;
    options.globs = std::move(globs);
    return tree.names(std::move(options));
  };
  EXPECT_EQ(taken({"*.txt"}), "a.txt old/b.txt old/deep/d.txt");
  EXPECT_EQ(taken({"!*.txt"}), "a.html old/c.html");
  EXPECT_EQ(taken({"old/*"}), "old/b.txt old/c.html old/deep/d.txt");
  EXPECT_EQ(taken({"*.txt", "!old/*"}), "a.txt");
  EXPECT_EQ(taken({"!old/*", "old/deep/*"}), "old/deep/d.txt");
}

TEST(FileSource, AListOfPaths) {
  const Tree tree({"a.txt", "b.txt", "in/c.txt"});
  for (const char separator : {'\n', '\0'}) {
    const std::string list = tree / "b.txt" + separator + separator + tree / "in" + separator + tree / "gone";
    const test::Scrap file("list", list);
    InputOptions options;
    options.list = file.path();
    options.zero_separated = separator == '\0';
    const auto docs = all(std::move(options));
    ASSERT_EQ(docs.size(), 3U);
    EXPECT_EQ(docs[0].text, "In b.txt");
    EXPECT_EQ(docs[1].text, "In in/c.txt");
    EXPECT_EQ(docs[2].state, SourceState::failed);
  }
  InputOptions missing;
  missing.list = tree / "no-list";
  EXPECT_EQ(all(std::move(missing)).at(0).state, SourceState::failed);
}

TEST(FileSource, LinksInACircleAndToNowhere) {
  const Tree tree({"a/x.txt"});
  std::filesystem::create_symlink("..", tree / "a/up");
  std::filesystem::create_symlink("me", tree / "me");
  std::filesystem::create_symlink("a/x.txt", tree / "same.txt");
  EXPECT_EQ(tree.names(), "(a/up) a/x.txt !me same.txt");
}

TEST(FileSource, NamesOfAnyBytesAreShownSafely) {
  const Tree tree({"new\nline \x1b[31m\xff.txt"});
  std::ofstream(tree / "new\nline \x1b[31m\xff.txt", std::ios::binary) << "\x7f" "ELF\x01\x01\x01";
  const auto docs = all({tree.path()});
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_NE(docs[0].message.find("new\\nline \\x1b[31m\\xff.txt: passed over: a program"), std::string::npos) << docs[0].message;
}

TEST(FileSource, FormatByOptionBeatsName) {
  const test::Scrap file("a.jsonl", "{\"text\": \"y\"}\n");
  InputOptions options;
  options.paths = {file.path()};
  options.format = InputFormat::text;
  const auto docs = all(std::move(options));
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].text, "{\"text\": \"y\"}\n");
}

TEST(FileSource, CountsFilesAndBytes) {
  const test::Scrap one("a.txt", "12345"), two("b.txt", "123");
  InputOptions options;
  options.paths = {one.path(), two.path()};
  FileSource source(std::move(options));
  for (SourceDocument doc; source.next(doc);) {
  }
  EXPECT_EQ(source.progress().files, 2U);
  EXPECT_EQ(source.progress().bytes, 8U);
}

TEST(FileSource, EndsWhenItIsInterrupted) {
  const test::Scrap file("a.jsonl", "{\"text\": \"x\"}\n{\"text\": \"y\"}\n");
  bool stop = false;
  InputOptions options;
  options.paths = {file.path()};
  options.interrupted = [&] { return stop; };
  FileSource source(std::move(options));
  SourceDocument doc;
  EXPECT_TRUE(source.next(doc));
  stop = true;
  EXPECT_FALSE(source.next(doc));
}

}  // namespace
}  // namespace actant
