// The image that the build embeds. Apart from resources.cpp so that the compiler, which makes the image, can do without.
#include "actant/resources.hpp"
#include "pipeline/resource_tables.hpp"

extern "C" const char actant_standard_image[];
extern "C" const char actant_standard_image_end[];

namespace actant {

Resources Resources::standard() {
  auto tables = std::make_shared<detail::ResourceTables>();
  const auto size = static_cast<std::size_t>(actant_standard_image_end - actant_standard_image);
  // The build has just made it: nothing to verify, and no page is touched for it.
  if (auto image = Image::open({actant_standard_image, size}, false)) tables->images.push_back(image.value());
  else tables->images.emplace_back();
  detail::open_layers(*tables);
  return Resources(std::shared_ptr<const detail::ResourceTables>(std::move(tables)));
}

}  // namespace actant
