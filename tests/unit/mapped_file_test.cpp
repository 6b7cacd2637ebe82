#include "base/mapped_file.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#include <thread>

#include "unit/support.hpp"

namespace actant {
namespace {

TEST(MappedFile, GivesTheBytesOfAFile) {
  const std::string text("Rohan\0 answers\r\n", 16);
  const test::Scrap scrap("a.txt", text);
  const auto file = MappedFile::open(scrap.path());
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file.value().bytes(), text);
}

TEST(MappedFile, EmptyFileIsNoError) {
  const test::Scrap scrap("empty.txt", "");
  const auto file = MappedFile::open(scrap.path());
  ASSERT_TRUE(file.has_value());
  EXPECT_TRUE(file.value().bytes().empty());
}

TEST(MappedFile, NamesTheFileAndTheReason) {
  const auto missing = MappedFile::open("/no/such/file.txt");
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error().message, "/no/such/file.txt: No such file or directory");
  const test::Scrap scrap("a.txt", "x");
  const std::string folder = scrap.path().substr(0, scrap.path().rfind('/'));
  const auto directory = MappedFile::open(folder);
  ASSERT_FALSE(directory.has_value());
  EXPECT_EQ(directory.error().message, folder + ": Is a directory");
}

TEST(MappedFile, OutlivesItsFileAndItsFirstOwner) {
  std::optional<MappedFile> kept;
  {
    const test::Scrap scrap("gone.txt", std::string(100000, 'x') + "end");
    auto file = MappedFile::open(scrap.path());
    ASSERT_TRUE(file.has_value());
    kept = std::move(file).value();
  }
  const MappedFile copy = *kept;
  kept.reset();
  EXPECT_EQ(copy.bytes().size(), 100003U);
  EXPECT_TRUE(copy.bytes().ends_with("xend"));
}

TEST(MappedFile, ReadsWhatCannotBeMapped) {
  const test::Scrap scrap("beside", "");
  const std::string pipe = scrap.path() + ".fifo";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const std::string text(200000, 'p');  // more than a pipe holds at once
  std::thread writer([&] {
    const int fd = ::open(pipe.c_str(), O_WRONLY);
    for (std::size_t at = 0; at < text.size();) {
      const ssize_t n = ::write(fd, text.data() + at, text.size() - at);
      if (n <= 0) break;
      at += static_cast<std::size_t>(n);
    }
    ::close(fd);
  });
  const auto file = MappedFile::open(pipe);
  writer.join();
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file.value().bytes(), text);
}

}  // namespace
}  // namespace actant
