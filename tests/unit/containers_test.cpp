// Compressed streams, archives and UTF-16: what documents are packed in.
#include <gtest/gtest.h>

#include "input/compression.hpp"
#include "unit/input_fixture.hpp"

namespace actant {
namespace {

constexpr int filters[] = {ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_ZSTD};

TEST(Compression, EveryKind) {
  for (const int filter : filters) {
    EXPECT_EQ(test::document(test::compressed("Some text.", filter), "a.txt.gz").text, "Some text.") << filter;
    const auto lines = test::documents(test::compressed("{\"text\": \"x\"}\n{\"text\": \"y\"}\n", filter), "a.jsonl.zst");
    ASSERT_EQ(lines.size(), 2U) << filter;
    EXPECT_EQ(lines[1].text, "y");
    EXPECT_EQ(lines[1].id, "a.jsonl.zst:2");
  }
}

TEST(Compression, ManyPartsAreOneStream) {
  for (const int filter : filters)
    EXPECT_EQ(test::document(test::compressed("One.\n", filter) + test::compressed("Two.\n", filter), "a").text, "One.\nTwo.\n") << filter;
}

TEST(Compression, ADamagedByteIsFound) {
  for (const int filter : {ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ}) {
    std::string packed = test::compressed("Some text, and more of it, and still more of it.", filter);
    packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1);
    EXPECT_EQ(test::document(packed, "a.txt").state, SourceState::failed) << filter;
  }
  const std::string packed = test::compressed("Some text.", ARCHIVE_FILTER_GZIP);
  EXPECT_EQ(test::document(packed + std::string(600, '\0'), "a").text, "Some text.");
  EXPECT_EQ(test::document(packed + "more", "a").message, "a: damaged gzip data (something else behind them)");
}

TEST(Compression, WhatIsCutOffFails) {
  std::string noise;
  for (unsigned i = 0, x = 1; i < 100000; ++i) noise += static_cast<char>('a' + (x = x * 1103515245 + 12345) % 23 % 26);
  for (const int filter : filters) {
    const std::string whole = test::compressed(noise, filter);
    ASSERT_GT(whole.size(), 1000U);
    for (const std::size_t size : {whole.size() / 2, whole.size() - 1, std::size_t{20}}) {
      const SourceDocument d = test::document(whole.substr(0, size), "a.txt");
      EXPECT_EQ(d.state, SourceState::failed) << filter << " " << size;
      EXPECT_NE(d.message.find("damaged"), std::string::npos) << d.message;
    }
    const auto lines = test::documents(test::compressed("{\"text\": \"x\"}\n{\"text\": \"" + noise, filter), "a.jsonl");
    EXPECT_EQ(lines.at(0).text, "x");
    EXPECT_EQ(lines.back().state, SourceState::failed);
  }
}

TEST(Compression, Bombs) {
  const std::string letters(std::size_t{80} << 20, 'x');
  const auto docs = test::documents(test::compressed("{\"text\": \"x\"}\n" + letters, ARCHIVE_FILTER_ZSTD), "a.jsonl");
  EXPECT_EQ(docs.at(0).text, "x");
  EXPECT_EQ(docs.back().message.find("a.jsonl: "), 0U);
  EXPECT_NE(docs.back().message.find("swell more than 1000-fold"), std::string::npos) << docs.back().message;
  const auto inside = test::documents(test::packed({{"a.jsonl", letters}}, ARCHIVE_FORMAT_ZIP), "a.zip");
  EXPECT_NE(inside.back().message.find("swells more than 1000-fold"), std::string::npos) << inside.back().message;
}

TEST(Compression, NestingIsBounded) {
  std::string packed = "Some text.", zipped = "Some text.";
  for (int i = 0; i < 40; ++i) {
    packed = test::compressed(packed, ARCHIVE_FILTER_GZIP);
    if (i == 3) {
      EXPECT_EQ(test::document(packed, "a").text, "Some text.");
    }
  }
  EXPECT_EQ(test::document(packed, "a").state, SourceState::failed);
  for (int i = 0; i < 7; ++i) {
    if (i == 6) {
      EXPECT_EQ(test::document(zipped, "a").text, "Some text.");
    }
    zipped = test::packed({{"b", zipped}}, ARCHIVE_FORMAT_TAR_USTAR);
  }
  EXPECT_EQ(test::document(zipped, "a").message, "a:b:b:b:b:b:b:b: packed more than 6 times");
}

TEST(Archive, TarAndZip) {
  for (const int format : {ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FORMAT_TAR_PAX_INTERCHANGE, ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FORMAT_ZIP}) {
    const std::string bytes = test::packed({{"in/a.txt", "Some text."}, {"in/.hidden", "no"}, {"b.jsonl", "{\"text\": \"x\"}\n{\"id\": 7, \"text\": \"y\"}\n"},
                                            {"c.html", "<p>A page.</p>"}, {"d.png", "?"}, {"e.dat", std::string(1000, '\1')},
                                            {"f.txt.gz", test::compressed("More.", ARCHIVE_FILTER_GZIP)}}, format);
    for (const std::string& all : {bytes, test::compressed(bytes, ARCHIVE_FILTER_ZSTD)}) {
      const auto docs = test::documents(all, "x");
      ASSERT_EQ(docs.size(), 7U) << format;
      EXPECT_EQ(docs[0].id, "x:in/a.txt");
      EXPECT_EQ(docs[0].text, "Some text.");
      EXPECT_EQ(docs[1].id, "x:b.jsonl:1");
      EXPECT_EQ(docs[2].id, "7");
      EXPECT_EQ(docs[3].text, "A page.\n");
      EXPECT_EQ(docs[4].state, SourceState::passed_over);
      EXPECT_EQ(docs[4].message, "x:d.png: passed over: a picture");
      EXPECT_EQ(docs[5].message, "x:e.dat: passed over: binary");
      EXPECT_EQ(docs[6].text, "More.");
    }
  }
}

TEST(Archive, NamesOfAnyBytes) {
  const auto docs = test::documents(test::packed({{"b\xFF\n.txt", "x"}}, ARCHIVE_FORMAT_TAR_GNUTAR), "t");
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].id, "t:b\xFF\n.txt");
  EXPECT_EQ(docs[0].text, "x");
}

TEST(Archive, WhatIsCutOffFailsBehindWhatIsWhole) {
  const std::string bytes = test::packed({{"a.txt", "Some text."}, {"b.txt", std::string(5000, 'b')}}, ARCHIVE_FORMAT_TAR_USTAR);
  const auto docs = test::documents(bytes.substr(0, 3000), "x.tar");
  ASSERT_GE(docs.size(), 2U);
  EXPECT_EQ(docs[0].text, "Some text.");
  EXPECT_EQ(docs[1].state, SourceState::failed);
  EXPECT_NE(docs[1].message.find("x.tar:b.txt: "), std::string::npos) << docs[1].message;
}

TEST(Archive, Globs) {
  ReaderSettings settings = test::settings();
  settings.globs = Globs({"*.txt"});
  const auto docs = test::documents(test::packed({{"a.txt", "x"}, {"b.md", "y"}}, ARCHIVE_FORMAT_TAR_USTAR), "t", settings);
  ASSERT_EQ(docs.size(), 1U);
  EXPECT_EQ(docs[0].id, "t:a.txt");
}

TEST(Archive, AnArchiveInAnArchive) {
  const std::string inner = test::packed({{"a.txt", "x"}}, ARCHIVE_FORMAT_ZIP);
  EXPECT_EQ(test::document(test::packed({{"in.zip", inner}}, ARCHIVE_FORMAT_TAR_USTAR), "t").id, "t:in.zip:a.txt");
}

TEST(Utf16, BothByteOrders) {
  const auto wide = [](std::string_view text, bool little) {
    std::string out = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char c : text) out += little ? std::string{c, '\0'} : std::string{'\0', c};
    return out;
  };
  for (const bool little : {true, false}) {
    EXPECT_EQ(test::document(wide("Some text.\n", little), "a.txt").text, "Some text.\n");
    EXPECT_EQ(test::document(test::compressed(wide("Some text.\n", little), ARCHIVE_FILTER_GZIP), "a.txt").text, "Some text.\n");
    const auto lines = test::documents(wide("{\"text\": \"x\"}\n{\"text\": \"y\"}\n", little), "a.jsonl");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].text, "y");
    EXPECT_EQ(test::document(wide("<html><body><p>Some text.", little), "a").text, "Some text.\n");
  }
  EXPECT_EQ(test::document(std::string("\xFF\xFE" "a\0\x3D\xD8\x00\xDE\x00", 9), "a.txt").text, "a\xF0\x9F\x98\x80\xEF\xBF\xBD");
}

}  // namespace
}  // namespace actant
