#include "pipeline/parse_view.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

TEST(ParseView, ShowsTagsNamesChunksAndClauses) {
  const std::string view = parse_view(test::standard(), "Chad attacked Niger.");
  EXPECT_NE(view.find("Chad/NNP<Chad> attacked/VBD Niger/NNP<Niger> ./."), std::string::npos) << view;
  EXPECT_NE(view.find("[NP Chad]"), std::string::npos);
  EXPECT_NE(view.find("attack: subject Chad | Niger"), std::string::npos) << view;
}

TEST(ParseView, ABlockASentence) {
  const std::string view = parse_view(test::standard(), "Chad slept. Niger was attacked by Chad.");
  EXPECT_NE(view.find("attack passive"), std::string::npos) << view;
  EXPECT_LT(view.find("slept/VBD"), view.find("attacked/VBN"));
}

TEST(ParseView, NothingGivesNothing) {
  EXPECT_EQ(parse_view(test::standard(), ""), "");
}

}  // namespace
}  // namespace actant
