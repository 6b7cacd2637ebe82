// In the steady state nothing is allocated: neither by the extractor nor by the TSV writer.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

#include "actant/extractor.hpp"
#include "actant/writer.hpp"
#include "unit/support.hpp"

namespace {
std::atomic<std::size_t> allocations{0};
}

// Sanitizers have an operator new of their own.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
void* operator new(std::size_t size) {
  allocations.fetch_add(1, std::memory_order_relaxed);
  if (void* p = std::malloc(size != 0 ? size : 1)) return p;
  throw std::bad_alloc();
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
#endif

namespace actant {
namespace {

TEST(Allocation, NoneOnceADocumentIsWarm) {
  const std::string text =
      "Kenya will send doctors to Chad, Foreign Minister Amina Odera said on Friday. Niger refused to release two Malian pilots, "
      "despite talks between Chad and Niger in Geneva.\n\n\"We don't want war,\" President Odar told the U.N. He accused Peru's army "
      "of attacking low-level officials, and Chile, Peru and Brazil condemned it. The minister’s offer was rejected by Kivu Air (KA) on "
      "March 3, 2011. It called on them to lift the ban on Cuban sugar.\n";
  Extractor extractor(test::standard());
  Document doc;
  Writer writer(WriterOptions{});
  std::string out;
  const ExtractOptions options;
  for (int warm = 0; warm < 3; ++warm) {
    out.clear();
    extractor.extract(text, options, doc);
    writer.write("doc", doc, out);
  }
  ASSERT_GT(doc.triples().size(), 3U);
  ASSERT_GT(doc.mentions().size(), 10U);
  out.clear();
  const std::size_t before = allocations.load();
  extractor.extract(text, options, doc);
  const std::size_t extracted = allocations.load();
  writer.write("doc", doc, out);
  const std::size_t written = allocations.load();
  EXPECT_EQ(extracted - before, 0U);
  EXPECT_EQ(written - extracted, 0U);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  EXPECT_GT(before, 0U) << "the count does not count";
#endif
}

}  // namespace
}  // namespace actant
