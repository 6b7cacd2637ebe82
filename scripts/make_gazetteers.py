#!/usr/bin/env python3
"""Make the bulk gazetteers and word lists from the source tables.

    scripts/make_gazetteers.py --sources DIR [--codes DIR] [--output gazetteers] [--only people,places]
    scripts/make_gazetteers.py --check

Files edited by hand (countries.gaz, people/leaders.gaz, organizations/curated.gaz ...) are read first: what
they name is not generated again. The output depends on the input alone.
"""
import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from gazetteers import check, codes, names, organizations, people, places  # noqa: E402
from gazetteers.common import Book, Words  # noqa: E402

CURATED = ["countries.gaz", "people/leaders.gaz", "organizations/curated.gaz", "organizations/business.gaz", "places/curated.gaz"]


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", help="folder of the source tables")
    parser.add_argument("--codes", help="folder of cameo.tsv and sectors.tsv (default: ../codes beside the sources)")
    parser.add_argument("--output", default=str(root / "gazetteers"))
    parser.add_argument("--check", action="store_true", help="only check the files that exist")
    options = parser.parse_args()
    if options.check:
        return check.main(options.output)
    if not options.sources:
        parser.error("--sources is needed")
    book = Book(options.output)
    for path in CURATED:
        book.load_curated(Path(options.output) / path)
    words = Words(options.sources)
    codes.make(book, options.codes or Path(options.sources).parent / "codes")
    organizations.make(book, options.sources, words)
    people.make(book, options.sources, words)
    places.make(book, options.sources, words)
    names.make(book, options.sources, words)
    for path, entities, count, size in book.report:
        print(f"{path}\t{entities}\t{count}\t{size}")
    return check.main(options.output)


if __name__ == "__main__":
    sys.exit(main())
