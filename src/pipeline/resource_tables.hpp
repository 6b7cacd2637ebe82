// What is behind a Resources handle: images, and the views of them that the analysis uses.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "actant/resources.hpp"
#include "analysis/layers.hpp"
#include "base/image.hpp"
#include "base/mapped_file.hpp"
#include "gazetteer/gazetteer.hpp"
#include "lexicon/lexicon.hpp"
#include "patterns/pattern_set.hpp"

namespace actant::detail {

/// Layers stand with the user's last one first; images the same. The bottom layer is images.back().
struct ResourceTables {
  std::vector<Image> images;
  std::vector<std::unique_ptr<Gazetteer>> gazetteers;
  std::vector<std::unique_ptr<PatternSet>> patterns;
  Lexicon lexicon;
  Layers layers;

  std::vector<const PatternSet*> pattern_layers() const {
    std::vector<const PatternSet*> out;
    for (const auto& p : patterns)
      if (!p->empty()) out.push_back(p.get());
    return out;
  }

  // Owners of the bytes.
  std::vector<std::shared_ptr<const std::string>> texts;
  std::vector<MappedFile> files;
};

/// Makes the views over `images`, topmost first.
void open_layers(ResourceTables& tables);

}  // namespace actant::detail
