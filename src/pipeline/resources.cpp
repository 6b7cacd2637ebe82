#include "actant/resources.hpp"

#include "pipeline/resource_compiler.hpp"
#include "pipeline/resource_tables.hpp"

namespace actant {

void detail::open_layers(ResourceTables& t) {
  // The topmost overlay has all words that those below it added, and the bottom layer the rest.
  t.lexicon = t.images.size() == 1 ? Lexicon(t.images.front()) : Lexicon(t.images.back(), t.images.front());
  t.layers = {};
  t.layers.lexicon = &t.lexicon;
  for (const Image& image : t.images) {
    t.gazetteers.push_back(std::make_unique<Gazetteer>(image, t.lexicon));
    t.patterns.push_back(std::make_unique<PatternSet>(image, t.lexicon));
  }
  for (const auto& g : t.gazetteers) t.layers.gazetteers.push_back(g.get());
  for (std::size_t upper = 0; upper < t.gazetteers.size(); ++upper)
    for (const Removal& removal : t.gazetteers[upper]->removals())
      for (std::size_t lower = upper + 1; lower < t.gazetteers.size(); ++lower) {
        const std::uint32_t entity = t.gazetteers[lower]->find_entity(t.gazetteers[upper]->string(removal.id));
        if (entity != none) t.gazetteers[lower]->hide(entity, t.gazetteers[upper]->string(removal.alias));
      }
}

Result<Resources> Resources::map(const std::string& path) {
  auto file = MappedFile::open(path);
  if (!file) return file.error();
  auto tables = std::make_shared<detail::ResourceTables>();
  tables->files.push_back(std::move(file).value());
  auto image = Image::open(tables->files.back().bytes(), true);
  if (!image) return Error{path + ": " + image.error().message, {}};
  tables->images.push_back(image.value());
  detail::open_layers(*tables);
  return Resources(std::shared_ptr<const detail::ResourceTables>(std::move(tables)));
}

Result<Resources> Resources::with(std::span<const std::string> paths) const {
  if (paths.empty()) return *this;
  auto input = read_resources(paths);
  if (!input) return input.error();
  CompileOutput compiled = compile_resources(input.value(), tables_.get());
  if (compiled.failed) return Error{"the gazetteer has errors", std::move(compiled.diagnostics)};
  auto tables = std::make_shared<detail::ResourceTables>();
  tables->texts = tables_->texts;
  tables->files = tables_->files;
  tables->texts.push_back(std::make_shared<const std::string>(std::move(compiled.image)));
  auto image = Image::open(*tables->texts.back(), false);
  if (!image) return image.error();
  tables->images.push_back(image.value());
  tables->images.insert(tables->images.end(), tables_->images.begin(), tables_->images.end());
  detail::open_layers(*tables);
  return Resources(std::shared_ptr<const detail::ResourceTables>(std::move(tables)));
}

}  // namespace actant
