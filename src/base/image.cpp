#include "base/image.hpp"

#include <fmt/format.h>

#include <array>
#include <map>

#include "base/hash.hpp"

namespace actant {
namespace {

constexpr std::array<char, 8> magic = {'A', 'C', 'T', 'A', 'N', 'T', '\r', '\n'};
constexpr std::uint32_t order_mark = 0x01020304;

struct Header {
  std::array<char, 8> magic;
  std::uint32_t version;
  std::uint32_t byte_order;
  std::uint64_t size;
  std::uint64_t checksum;      // of all other bytes
  std::array<char, 32> digest;
  std::uint32_t tables;
  std::uint32_t reserved;
};
static_assert(sizeof(Header) == 72);

struct Entry {
  std::uint32_t id;
  std::uint32_t record_size;
  std::uint64_t offset;
  std::uint64_t count;
};

std::uint64_t checksum(Header header, std::string_view bytes) {
  header.checksum = 0;
  return hash64({reinterpret_cast<const char*>(&header), sizeof header}) ^ hash64(bytes.substr(sizeof header));
}

Error refuse(std::string why) { return Error{std::move(why), {}}; }

}  // namespace

Result<Image> Image::open(std::string_view bytes, bool verify) {
  Header header;
  if (bytes.size() < sizeof header) return refuse("not an image of actant: too short");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != magic) return refuse("not an image of actant");
  if (header.byte_order != order_mark) return refuse("the image was made on a machine of another byte order; compile it again");
  if (header.version != image_version)
    return refuse(fmt::format("the image has version {}, this program reads {}; compile it again with the {} of the two",
                              header.version, image_version, header.version > image_version ? "newer" : "same"));
  if (header.size != bytes.size())
    return refuse(fmt::format("the image is damaged: {} bytes instead of {}", bytes.size(), header.size));
  if (header.tables > 4096 || sizeof header + header.tables * sizeof(Entry) > bytes.size())
    return refuse("the image is damaged: its table of contents is too long");
  for (std::uint32_t i = 0; i < header.tables; ++i) {
    Entry e;
    std::memcpy(&e, bytes.data() + sizeof header + i * sizeof e, sizeof e);
    if (e.offset > bytes.size() || e.offset % 8 != 0 || e.record_size == 0 ||
        e.count > (bytes.size() - e.offset) / e.record_size)
      return refuse(fmt::format("the image is damaged: table {} lies outside", e.id));
  }
  if (verify && checksum(header, bytes) != header.checksum)
    return refuse("the image is damaged: its checksum is wrong");
  Image image;
  image.bytes_ = bytes;
  return image;
}

std::string_view Image::source_digest() const {
  const std::string_view field = bytes_.substr(offsetof(Header, digest), 32);
  return field.substr(0, field.find('\0'));
}

Image::Found Image::find(TableId id, std::size_t record_size) const {
  Header header;
  if (bytes_.size() < sizeof header) return {nullptr, 0};
  std::memcpy(&header, bytes_.data(), sizeof header);
  for (std::uint32_t i = 0; i < header.tables; ++i) {
    Entry e;
    std::memcpy(&e, bytes_.data() + sizeof header + i * sizeof e, sizeof e);
    if (e.id == static_cast<std::uint32_t>(id) && e.record_size == record_size && e.count > 0)
      return {bytes_.data() + e.offset, static_cast<std::size_t>(e.count)};
  }
  return {nullptr, 0};
}

struct ImageBuilder::State {
  struct Pending {
    std::uint32_t record_size;
    std::uint64_t count;
    std::string bytes;
  };
  std::map<std::uint32_t, Pending> tables;
  std::string strings;
  /// Open addressing over the words in `strings`: a map of strings of its own costs a third of a build's time.
  struct Slot {
    std::uint32_t hash = 0;        // upper half; most misses end here
    StringRef place;               // length 0: free
  };
  std::vector<Slot> places = std::vector<Slot>(1 << 16);
  std::size_t used = 0;

  Slot& slot(std::string_view words, std::uint64_t hash) {
    std::size_t i = hash & (places.size() - 1);
    const auto upper = static_cast<std::uint32_t>(hash >> 32);
    while (places[i].place.length != 0 &&
           (places[i].hash != upper || std::string_view(strings).substr(places[i].place.offset, places[i].place.length) != words))
      i = (i + 1) & (places.size() - 1);
    return places[i];
  }
  void grow() {
    std::vector<Slot> old(places.size() * 4);
    old.swap(places);
    for (const Slot& s : old) {
      if (s.place.length == 0) continue;
      std::size_t i = hash64(std::string_view(strings).substr(s.place.offset, s.place.length)) & (places.size() - 1);
      while (places[i].place.length != 0) i = (i + 1) & (places.size() - 1);
      places[i] = s;
    }
  }
};

ImageBuilder::ImageBuilder() : state_(new State) {}
ImageBuilder::~ImageBuilder() { delete state_; }

StringRef ImageBuilder::string(std::string_view words) {
  if (words.empty()) return {};
  if (state_->used * 2 >= state_->places.size()) state_->grow();
  const std::uint64_t hash = hash64(words);
  State::Slot& slot = state_->slot(words, hash);
  if (slot.place.length == 0) {
    slot = {static_cast<std::uint32_t>(hash >> 32), {static_cast<std::uint32_t>(state_->strings.size()), static_cast<std::uint32_t>(words.size())}};
    state_->strings += words;
    ++state_->used;
  }
  return slot.place;
}

std::string_view ImageBuilder::view(StringRef ref) const {
  return std::string_view(state_->strings).substr(ref.offset, ref.length);
}

void ImageBuilder::add_bytes(TableId id, std::size_t record_size, std::size_t count, const void* data) {
  State::Pending& p = state_->tables[static_cast<std::uint32_t>(id)];
  p.record_size = static_cast<std::uint32_t>(record_size);
  p.count = count;
  p.bytes.assign(static_cast<const char*>(data), record_size * count);
}

std::string ImageBuilder::finish(std::string_view source_digest) {
  add_bytes(TableId::strings, 1, state_->strings.size(), state_->strings.data());
  Header header{};
  header.magic = magic;
  header.version = image_version;
  header.byte_order = order_mark;
  header.tables = static_cast<std::uint32_t>(state_->tables.size());
  std::memcpy(header.digest.data(), source_digest.data(), std::min<std::size_t>(source_digest.size(), 32));
  std::string body;
  // To lines of the cache, where the block as a whole is: records of one line are then never torn.
  const auto align = [](std::size_t n) { return (n + 63) / 64 * 64; };
  std::size_t offset = align(sizeof header + state_->tables.size() * sizeof(Entry));
  std::string directory;
  for (const auto& [id, table] : state_->tables) {
    const Entry e{id, table.record_size, offset, table.count};
    directory.append(reinterpret_cast<const char*>(&e), sizeof e);
    offset = align(offset + table.bytes.size());
  }
  std::string out(sizeof header, '\0');
  out += directory;
  for (const auto& [id, table] : state_->tables) {
    out.resize(align(out.size()), '\0');
    out += table.bytes;
  }
  out.resize(align(out.size()), '\0');
  header.size = out.size();
  header.checksum = checksum(header, out);
  std::memcpy(out.data(), &header, sizeof header);
  return out;
}

}  // namespace actant
