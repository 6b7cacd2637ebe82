#!/usr/bin/env python3
"""Holds the sources to docs/ARCHITECTURE.md: who may include whom, no cycles, one user of ICU, files of readable size."""
import os
import re
import sys
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("ACTANT_SOURCE", Path(__file__).resolve().parent.parent))
ROOMS = ["base", "format", "lexicon", "text", "gazetteer", "patterns", "analysis", "input", "pipeline", "cli"]  # lowest first
# The lowest room that may include a public header: plain data is for all, what is about documents for those that read
# them, the rest for those that run the whole.
PUBLIC = {"error.hpp": "base", "version.hpp": "base", "document.hpp": "gazetteer", "source.hpp": "input", "resources.hpp": "pipeline",
          "extractor.hpp": "pipeline", "writer.hpp": "pipeline", "batch.hpp": "pipeline", "actant.hpp": "cli"}
LONGEST = 500
LONGEST_MAIN = 60
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def read_tree(root):
    """Path from the root -> text, of all sources and public headers."""
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
            for folder in ("src", "include") for path in sorted((root / folder).rglob("*")) if path.suffix in (".cpp", ".hpp")}


def includes(text):
    return [(text.count("\n", 0, m.start(1)) + 1, m.group(1) == "<", m.group(2)) for m in INCLUDE.finditer(text)]


def wrong_include(path, system, name):
    """Why `path` may not include `name`, or None."""
    if system:
        icu = name.startswith("unicode/")
        if icu and path not in ("src/base/unicode.cpp", "src/base/unicode.hpp"):
            return "only src/base/unicode includes ICU"
        if path.startswith("include/") and "/" in name:
            return "public headers include the standard library and each other"
        return None
    room, _, file = name.partition("/")
    if path.startswith("include/"):
        return None if room == "actant" else "public headers include the standard library and each other"
    own = path.split("/")[1]
    if room == "actant":
        if file not in PUBLIC:
            return "no rule for this public header: add it to PUBLIC"
        return None if ROOMS.index(own) >= ROOMS.index(PUBLIC[file]) else f"public header is for {PUBLIC[file]} and above"
    if room not in ROOMS:
        return "no such room"
    return None if ROOMS.index(room) <= ROOMS.index(own) else f"{own} lies below {room}"


def cycles(tree):
    """One list of paths for every circle of includes."""
    graph = {path: [q for _, system, name in includes(text) if not system for q in ("src/" + name, "include/" + name) if q in tree]
             for path, text in tree.items()}
    found, done = [], set()

    def walk(path, trail):
        if path in trail:
            found.append(trail[trail.index(path):] + [path])
        elif path not in done:
            for other in graph[path]:
                walk(other, trail + [path])
            done.add(path)

    for path in sorted(graph):
        walk(path, [])
    return found


def faults(tree):
    """Every breach as a line that an editor can jump to."""
    found = []
    for path, text in sorted(tree.items()):
        parts = path.split("/")
        if parts[0] == "src" and (len(parts) != 3 or parts[1] not in ROOMS):
            found.append(f"{path}: not in a room of src")
            continue
        for line, system, name in includes(text):
            why = wrong_include(path, system, name)
            if why is None and not system and "src/" + name not in tree and "include/" + name not in tree:
                why = "no such file"
            if why:
                found.append(f"{path}:{line}: includes {name}: {why}")
        lines = text.count("\n")
        if lines >= LONGEST:
            found.append(f"{path}: {lines} lines, {LONGEST} are too many")
        if parts[-1] == "main.cpp" and lines >= LONGEST_MAIN:
            found.append(f"{path}: {lines} lines, {LONGEST_MAIN} are too many for main")
    found += ["cycle: " + " -> ".join(circle) for circle in cycles(tree)]
    found += [f"src/{room}: no sources" for room in ROOMS if not any(p.startswith(f"src/{room}/") for p in tree)]
    return found


class Layering(unittest.TestCase):
    """The sources as they are."""

    def test_sources(self):
        tree = read_tree(ROOT)
        self.assertTrue(tree, f"no sources below {ROOT}")
        self.assertGreater(sum(len(includes(text)) for text in tree.values()), len(tree), "hardly an include: not looking right")
        self.assertIn("src/cli/main.cpp", tree)
        self.assertEqual(faults(tree), [])

    def test_every_public_header_has_a_rule(self):
        self.assertEqual({p.split("/")[-1] for p in read_tree(ROOT) if p.startswith("include/")}, set(PUBLIC))

    def test_architecture_names_the_same_order(self):
        text = (ROOT / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")
        self.assertIn(" <- ".join(ROOMS), text)


class Rules(unittest.TestCase):
    """Each rule fires on a small invented tree, so that a silent test is a true one."""

    def tree(self, **more):
        tree = {f"src/{room}/a.hpp": "#include <string>\n" for room in ROOMS}
        tree["include/actant/document.hpp"] = "#include <vector>\n"
        tree.update({name.replace("__", "/") + ".cpp": text for name, text in more.items()})
        return tree

    def check(self, words, tree):
        found = faults(tree)
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_clean(self):
        self.assertEqual(faults(self.tree(src__cli__b='#include "base/a.hpp"\n#include "actant/document.hpp"\n')), [])

    def test_upwards(self):
        self.check("src/text/b.cpp:2: includes gazetteer/a.hpp: text lies below", self.tree(src__text__b='\n#include "gazetteer/a.hpp"\n'))

    def test_public_header_too_low(self):
        self.check("is for gazetteer and above", self.tree(src__lexicon__b='#include "actant/document.hpp"\n'))

    def test_public_header_looks_inside(self):
        tree = self.tree()
        tree["include/actant/document.hpp"] = '#include "base/a.hpp"\n'
        self.check("standard library and each other", tree)

    def test_icu(self):
        self.check("only src/base/unicode", self.tree(src__text__b="#include <unicode/uchar.h>\n"))
        self.assertEqual(faults(self.tree(src__base__unicode="#include <unicode/uchar.h>\n")), [])

    def test_cycle(self):
        tree = self.tree()
        tree["src/text/b.hpp"] = '#include "text/c.hpp"\n'
        tree["src/text/c.hpp"] = '#include "text/b.hpp"\n'
        self.check("cycle: src/text/b.hpp -> src/text/c.hpp -> src/text/b.hpp", tree)

    def test_size(self):
        self.check("500 lines", self.tree(src__text__b="\n" * LONGEST))
        self.check("too many for main", self.tree(src__cli__main="\n" * LONGEST_MAIN))

    def test_missing(self):
        self.check("no such file", self.tree(src__text__b='#include "text/gone.hpp"\n'))
        self.check("not in a room", self.tree(src__attic__b="\n"))
        self.check("src/format: no sources", {p: t for p, t in self.tree().items() if not p.startswith("src/format/")})


if __name__ == "__main__":
    program = unittest.main(exit=False)
    if program.result.testsRun == 0:
        sys.exit("no test ran")
    sys.exit(0 if program.result.wasSuccessful() else 1)
