#include "actant/resources.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "resource_fixture.hpp"

namespace actant {
namespace {

namespace fs = std::filesystem;

const SourceFile base_file{"b.gaz",
                           "%gaz 1\n[gon]\ntype = country\nname = Gondor\ncode = GON\n[gon.faramir]\ntype = person\ncountry = gon\nname = Faramir\n"
                           "alias = Captain Faramir\nrole = MIL\n[gon.bank]\ntype = organization\ncountry = gon\nname = Bank of Gondor\n"};

TEST(Resources, CompilesToTheSameBytes) {
  const auto once = compile_resources(test::small_input({base_file}), nullptr);
  const auto twice = compile_resources(test::small_input({base_file}), nullptr);
  EXPECT_EQ(once.image, twice.image);
  EXPECT_EQ(once.entities, 3U);
  EXPECT_GT(once.names, 4U);
}

TEST(Resources, AnErrorRefusesTheImage) {
  const auto out = compile_resources(test::small_input({base_file, {"x.gaz", "%gaz 1\n[a]\ntype = x\nname = A\n"}, {"y.gaz", "%gaz 1\n[b]\ntype = y\nname = B\n"}}), nullptr);
  EXPECT_TRUE(out.failed);
  EXPECT_TRUE(out.image.empty());
  ASSERT_EQ(out.diagnostics.size(), 2U);  // each file's own
  EXPECT_EQ(out.diagnostics[0].file, "x.gaz");
  EXPECT_EQ(out.diagnostics[1].file, "y.gaz");
}

TEST(Resources, OverlayWinsAndKnowsTheLayersBelow) {
  const std::vector<std::string> below = {test::compiled({base_file})};
  const auto t = test::overlaid(below, {"mine.gaz", "%gaz 1\n%default type=person country=gon\n[gon.beregond]\nname = Beregond of the Guard\nrole = MIL\n"});
  EXPECT_EQ(test::matches(*t, "Beregond of the Guard met Faramir"), "Beregond of the Guard name gon.beregond\nFaramir name gon.faramir\n");
  std::string code;
  const Gazetteer& mine = *t->gazetteers[0];
  mine.actor_code(mine.entity(mine.find_entity("gon.beregond")), INT32_MAX, code);
  EXPECT_EQ(code, "GONMIL");
  EXPECT_EQ(t->lexicon.base_size(), test::open_images(below)->lexicon.size());
  // Lists of the layer at the bottom keep their values.
  EXPECT_EQ(test::matches(*t, "Foreign Minister"), "Foreign Minister title GOV\n");
}

TEST(Resources, OverlayGoesOnWithAnEntity) {
  const auto t = test::overlaid({test::compiled({base_file})}, {"mine.gaz", "%gaz 1\n[gon.faramir]\nalias = Lord of Emyn Arnen\n"});
  const Gazetteer& mine = *t->gazetteers[0];
  const EntityRecord& e = mine.entity(mine.find_entity("gon.faramir"));
  EXPECT_EQ(mine.string(e.name), "Faramir");
  EXPECT_EQ(e.type, EntityType::person);
  std::string code;
  mine.actor_code(e, INT32_MAX, code);
  EXPECT_EQ(code, "GONMIL");
  EXPECT_EQ(test::matches(*t, "Lord of Emyn Arnen, Faramir"), "Lord of Emyn Arnen name gon.faramir\nFaramir name gon.faramir\n");
}

TEST(Resources, OverlayRemoves) {
  const auto t = test::overlaid({test::compiled({base_file})},
                                {"mine.gaz", "%gaz 1\n[gon.bank]\nremove = yes\n[gon.faramir]\nremove = Captain Faramir\n"});
  EXPECT_EQ(test::matches(*t, "Bank of Gondor"), "Gondor name gon\n");
  EXPECT_EQ(test::matches(*t, "Captain Faramir"), "Faramir name gon.faramir\n");
}

TEST(Resources, OverlayOverOverlay) {
  std::string first;
  const std::string bottom = test::compiled({base_file});
  test::overlaid({bottom}, {"one.gaz", "%gaz 1\n[int.a]\ntype = person\nname = Zorg Zyx\n"}, &first);
  const auto t = test::overlaid({first, bottom}, {"two.gaz", "%gaz 1\n[int.b]\ntype = person\nname = Zyx Quux\n[int.a]\nremove = Zorg Zyx\nalias = Zorg Quux\n"});
  ASSERT_EQ(t->gazetteers.size(), 3U);
  EXPECT_EQ(test::matches(*t, "Zyx Quux, Zorg Zyx, Zorg Quux, Faramir"), "Zyx Quux name int.b\nZorg Quux name int.a\nFaramir name gon.faramir\n");
}

TEST(Resources, OverlayRefusesWhatItCannotUse) {
  const auto base = test::resources({base_file});
  const auto out = compile_resources({{{"lexicons/verbs.txt", "x\n"}, {"my.rules", "%rules 1\n"}}}, base.get());
  ASSERT_EQ(out.diagnostics.size(), 2U);
  EXPECT_EQ(out.diagnostics[0].code, "not-in-overlay");
  EXPECT_EQ(out.diagnostics[1].code, "not-in-overlay");
}

class FolderTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "actant-test-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }
  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((fs::path(folder_) / name).parent_path());
    std::ofstream(fs::path(folder_) / name, std::ios::binary) << text;
  }
  std::string folder_;
};

TEST_F(FolderTest, ReadsWhatBelongsToResourcesSorted) {
  write("b.gaz", "%gaz 1\n");
  write("a/z.pat", "%pat 1\n");
  write("notes.txt", "a text beside them");
  write("lexicons/MANIFEST", "");
  write("lexicons/verbs.txt", "");
  write("codes/cameo.tsv", "");
  const std::vector<std::string> paths = {folder_};
  const auto input = read_resources(paths, folder_ + "/");
  ASSERT_TRUE(input.has_value());
  std::string files;
  for (const SourceFile& file : input.value().files) files += file.name + " ";
  EXPECT_EQ(files, "a/z.pat b.gaz codes/cameo.tsv lexicons/MANIFEST lexicons/verbs.txt ");
}

TEST_F(FolderTest, NamesWhatIsMissing) {
  const std::vector<std::string> paths = {folder_ + "/none.gaz", folder_ + "/neither.gaz"};
  const auto input = read_resources(paths);
  ASSERT_FALSE(input.has_value());
  EXPECT_NE(input.error().message.find("none.gaz"), std::string::npos);
  EXPECT_NE(input.error().message.find("neither.gaz"), std::string::npos);
}

TEST_F(FolderTest, MapsAnImageAndLaysFilesOverIt) {
  write("x.image", test::compiled({base_file}));
  const auto mapped = Resources::map(folder_ + "/x.image");
  ASSERT_TRUE(mapped.has_value());
  EXPECT_EQ(test::matches(mapped.value().tables(), "Faramir"), "Faramir name gon.faramir\n");
  write("mine.gaz", "%gaz 1\n[int.a]\ntype = person\nname = Zorg Zyx\n");
  write("bad.gaz", "%gaz 1\n[int.a]\ntype = persn\nname = Zorg Zyx\n");
  const std::vector<std::string> good = {folder_ + "/mine.gaz"}, bad = {folder_ + "/bad.gaz"};
  const auto over = mapped.value().with(good);
  ASSERT_TRUE(over.has_value());
  EXPECT_EQ(test::matches(over.value().tables(), "Zorg Zyx, Faramir"), "Zorg Zyx name int.a\nFaramir name gon.faramir\n");
  const auto refused = mapped.value().with(bad);
  ASSERT_FALSE(refused.has_value());
  ASSERT_EQ(refused.error().diagnostics.size(), 1U);
  EXPECT_EQ(refused.error().diagnostics[0].code, "unknown-type");
}

TEST_F(FolderTest, RefusesADamagedImage) {
  std::string bytes = test::compiled({base_file});
  bytes[bytes.size() - 20] = static_cast<char>(bytes[bytes.size() - 20] + 1);
  write("x.image", bytes);
  EXPECT_FALSE(Resources::map(folder_ + "/x.image").has_value());
  write("short.image", "actant");
  EXPECT_FALSE(Resources::map(folder_ + "/short.image").has_value());
  EXPECT_FALSE(Resources::map(folder_ + "/none.image").has_value());
}

}  // namespace
}  // namespace actant
