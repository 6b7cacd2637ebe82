#include "analysis/attribution.hpp"

#include <gtest/gtest.h>

#include "unit/support.hpp"

namespace actant {
namespace {

/// `speaker: words` of the first saying, with `(claim)` and `"` where so.
std::string first_saying(std::string_view text) {
  const test::Analysed t(text);
  std::vector<Saying> sayings;
  Attribution(test::lexicon()).sayings(t.a, t.clauses, false, sayings);
  if (sayings.empty()) return "";
  const Saying& s = sayings[0];
  return t.chunk_words(s.speaker) + ": " + std::string(t.a.words(s.first, s.last)) + (s.claim ? " (claim)" : "") + (s.quoted ? " (quoted)" : "");
}

TEST(Attribution, ClausesQuotesAndAccordingTo) {
  EXPECT_EQ(first_saying("Kenya said Chad attacked Niger."), "Kenya: Chad attacked Niger.");
  EXPECT_EQ(first_saying("Kenya alleged that Chad attacked Niger."), "Kenya: that Chad attacked Niger. (claim)");
  EXPECT_EQ(first_saying("Chad attacked Niger, Kenya said."), "Kenya: Chad attacked Niger");
  EXPECT_EQ(first_saying("Kenya said: \"Chad attacked Niger.\""), "Kenya: Chad attacked Niger. (quoted)");
  EXPECT_EQ(first_saying("According to Kenya, Chad attacked Niger."), "Kenya: According to Kenya, Chad attacked Niger.");
  EXPECT_EQ(first_saying("Chad attacked Niger."), "");
}

/// The speakers that QuoteMemory gives the last word of every sentence, where only sentence `told` names one.
std::string going_on(std::string_view text, std::size_t told) {
  const test::Analysed t(text);
  QuoteMemory memory;
  std::string all;
  for (std::size_t i = 0; i < t.a.sentences.size(); ++i) {
    memory.enter(t.a, t.a.sentences[i]);
    std::uint32_t inside = none;
    for (std::uint32_t k = t.a.sentences[i].first; k < t.a.sentences[i].last; ++k)
      if (memory.quoted(k)) inside = k;
    all += inside == none ? "-" : memory.goes_on(inside).words.empty() ? "?" : std::string(memory.goes_on(inside).words);
    if (memory.leave(i == told ? Speaker{0, "Kenya"} : Speaker{}) != none) all += "<";
  }
  return all;
}

TEST(QuoteMemory, GoesOnUntilTheQuoteEnds) {
  EXPECT_EQ(going_on("\"Chad left,\" Kenya said. \"Niger left. Mali left.\"", 0), "?KenyaKenya");
  EXPECT_EQ(going_on("Kenya said: \"Chad left. Niger left.\" Mali left.", 0), "?Kenya-");
  EXPECT_EQ(going_on("Chad left. \"Niger left.\"", 5), "-?");
  EXPECT_EQ(going_on("Kenya said Chad left. Mali left. \"Niger left.\"", 0), "--?");
}

TEST(QuoteMemory, GivesBackWhatWasSaidBefore) {
  EXPECT_EQ(going_on("\"Chad left. Niger left,\" said Kenya.", 1), "?\?<");
  EXPECT_EQ(going_on("\"Chad left. Niger left. Mali left,\" said Kenya.", 2), "?\?\?<");
  EXPECT_EQ(going_on("\"Chad left.\" Niger left, said Kenya.", 1), "?-");
}

TEST(QuoteMemory, AParagraphEndsAQuoteThatWasNeverClosed) {
  EXPECT_EQ(going_on("Kenya said: \"Chad left.\n\nNiger left.", 0), "?-");
  EXPECT_EQ(going_on("Kenya said: \"Chad left.\n\n\"Niger left.\"", 0), "?Kenya");
}

}  // namespace
}  // namespace actant
