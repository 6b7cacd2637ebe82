// Any damage to an image: refused with the reason, or the image is what it was. The input is a list of changes to a
// sound image: place (4 bytes), kind (1), value (1). With an odd first byte it is the whole file instead.
#include <cstdint>
#include <cstring>

#include "fuzz/properties.hpp"
#include "unit/support.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace actant;
  static const std::string& sound = *test::tiny().tables().texts.front();
  if (size == 0) return 0;
  std::string bytes;
  if (data[0] % 2 != 0) {
    bytes.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
  } else {
    bytes = sound;
    for (std::size_t at = 1; at + 6 <= size && !bytes.empty(); at += 6) {
      std::uint32_t place = 0;
      std::memcpy(&place, data + at, 4);
      // Half of the changes go to the header and the table of contents, where the tests of opening are.
      place %= (data[at + 4] & 1) != 0 ? std::min<std::size_t>(bytes.size(), 800) : bytes.size();
      switch (data[at + 4] / 2 % 5) {
        case 0: bytes[place] = static_cast<char>(data[at + 5]); break;
        case 1: bytes[place] = static_cast<char>(bytes[place] ^ (1 << (data[at + 5] % 8))); break;
        case 2: bytes.resize(place); break;
        case 3: bytes.insert(place, data[at + 5], '\0'); break;
        default: bytes.erase(place, data[at + 5]); break;
      }
    }
  }
  // Aligned as a mapped file is.
  std::vector<std::uint64_t> aligned(bytes.size() / 8 + 1);
  std::memcpy(aligned.data(), bytes.data(), bytes.size());
  const auto image = Image::open({reinterpret_cast<const char*>(aligned.data()), bytes.size()}, true);
  if (image) fuzz::require(bytes == sound, "a damaged image is refused");
  else fuzz::require(!image.error().message.empty(), "a refusal has a reason");
  // Without the checksum the header and the table of contents alone guard what is read.
  const auto quick = Image::open({reinterpret_cast<const char*>(aligned.data()), bytes.size()}, false);
  if (quick) {
    for (std::uint32_t id = 0; id < 64; ++id) {
      const Table<std::uint8_t> table = quick.value().table<std::uint8_t>(static_cast<TableId>(id));
      std::uint8_t sum = 0;
      for (std::uint8_t byte : table) sum = static_cast<std::uint8_t>(sum + byte);
      volatile std::uint8_t seen = sum;
      static_cast<void>(seen);
    }
    fuzz::require(quick.value().source_digest().size() <= 32, "a digest has 32 bytes at most");
  }
  return 0;
}
