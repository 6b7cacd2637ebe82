#!/usr/bin/env python3
"""Runs what README.md and docs/ show, and compares. docs/library.md is run by tests/install. ACTANT is the path of the binary."""
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))
import markdown  # noqa: E402

BINARY = os.path.abspath(os.environ.get("ACTANT", "build/release/actant"))
DOCUMENTS = [ROOT / "README.md", ROOT / "gazetteers/README.md", ROOT / "tests/corpus/README.md", *sorted((ROOT / "docs").glob("*.md"))]
ARTICLE = "Kenya will send doctors to Chad, Foreign Minister Amina Odera said on Friday.\n"


class Sandbox(unittest.TestCase):
    """A folder with the files that the documents speak of, and the program under its name."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="actant-docs-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        tools = self.folder / "tools"
        tools.mkdir()
        (tools / "actant").symlink_to(BINARY)
        (tools / "curl").write_text(f"#!/bin/sh\ncat <<'END'\n{ARTICLE}END\n")
        (tools / "curl").chmod(0o755)
        self.environment = dict(os.environ, PATH=f"{tools}:{os.environ['PATH']}", LC_ALL="C.UTF-8")

    def shell(self, command, status=0):
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=600,
                              stdin=subprocess.DEVNULL, check=False)
        self.assertEqual(done.returncode, status, f"{command}: {done.stdout}{done.stderr}")
        return done.stdout

    def block(self, path, start):
        """The indented block of a document that begins so."""
        found = [b for _, _, b in markdown.blocks(path.read_text(encoding="utf-8")) if b and b[0].startswith(start)]
        self.assertTrue(found, f"{path.name} has no block that begins with {start}")
        return found


class Examples(Sandbox):
    def test_sessions(self):
        commands = 0
        for path in DOCUMENTS:
            if path.name == "library.md":
                continue
            with self.subTest(path.name):
                runner = markdown.Runner(self.folder, self.environment)
                self.assertEqual(runner.run(path), [], "as shown")
                commands += runner.commands
        self.assertGreater(commands, 0)

    def files(self):
        gaz, pat = (next(b for b in self.block(ROOT / "README.md", kind) if b[1].startswith("[")) for kind in ("%gaz 1", "%pat 1"))
        (self.folder / "mine.gaz").write_text("\n".join(gaz) + "\n")
        (self.folder / "mine.pat").write_text("\n".join(pat) + "\n")
        (self.folder / "article.txt").write_text(ARTICLE)
        (self.folder / "names.csv").write_text("name,type\nZint Works,organization\n")
        (self.folder / "news").mkdir()
        (self.folder / "news/a.txt").write_text(ARTICLE)
        feed = json.dumps({"id": "a", "text": ARTICLE, "date": "2025-03-14"}) + "\n"
        (self.folder / "feed.jsonl.gz").write_bytes(gzip.compress(feed.encode()))
        (self.folder / "table.csv").write_text(f'id,text\n1,"{ARTICLE}"\n')
        (self.folder / "page.html").write_text(f"<html><body><p>{ARTICLE}</p></body></html>")
        (self.folder / "crawl.warc").write_text("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: u\r\nContent-Type: text/plain\r\n"
                                                f"Content-Length: {len(ARTICLE)}\r\n\r\n{ARTICLE}\r\n\r\n", newline="")

    def listed(self, lines):
        """Commands of a list whose remarks stand behind two spaces."""
        found = [re.split(r"\s{2,}", line.strip())[0] for line in lines]
        return [c for c in found if "actant" in c]

    def run_listed(self, commands):
        self.assertGreater(len(commands), 4)
        for command in commands:
            with self.subTest(command):
                target = re.search(r"> (\S+)$", command)
                got = self.shell(command)
                if target:
                    got = (self.folder / target.group(1)).read_text()
                self.assertTrue(got.strip(), "prints something")

    def test_commands_of_the_readme(self):
        self.files()
        self.run_listed(self.listed(self.block(ROOT / "README.md", "actant article.txt")[0]))

    def test_commands_of_the_help(self):
        self.files()
        text = self.shell("actant --help")
        self.run_listed(self.listed(text[text.index("Examples:"):].splitlines()[1:]))

    def test_own_names_and_patterns(self):
        self.files()
        self.assertIn("0 errors, 0 warnings", self.shell("actant check mine.gaz"))
        said = self.shell("actant check mine.gaz mine.pat")
        self.assertIn("0 errors, 0 warnings; 1 examples run, 0 failed", said)
        self.assertIn("Gondor\tcountry\tgondor\tGND\tGND", self.shell("echo 'Gondorian riders met Chad.' | actant -g mine.gaz --entities"))

    def test_formats_of_gazetteers(self):
        for number, (kind, ending) in enumerate((("%gaz 1", "gaz"), ("%pat 1", "pat"))):
            for block in self.block(ROOT / "gazetteers/README.md", kind):
                name = self.folder / f"{number}.{ending}"
                name.write_text("\n".join(block) + "\n")
                self.assertIn(" 0 errors", self.shell(f"actant check --no-examples {name}"))
                said = self.shell(f"actant check {name}")
                self.assertIn("0 failed", said)


class Contract(Sandbox):
    """docs/output.md against what comes out."""

    def setUp(self):
        super().setUp()
        self.text = (ROOT / "docs/output.md").read_text(encoding="utf-8")
        (self.folder / "a.txt").write_text("Kenya sent doctors to Chad, Foreign Minister Amina Odera said. Rebels attacked Niger.\n")

    def test_columns(self):
        rows = re.findall(r"^\| (`[^|]+`) \|", self.text[self.text.index("## TSV"):self.text.index("`--entities`")], re.M)
        columns = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
        self.assertEqual(self.shell("actant --explain a.txt").splitlines()[0].split("\t"), columns)

    def test_columns_of_entities(self):
        columns = re.search(r"`--entities`: `([\w ]+)`", self.text).group(1).split()
        self.assertEqual(self.shell("actant --entities a.txt").splitlines()[0].split("\t"), columns)

    def test_fields_of_json(self):
        section = self.text[self.text.index("## JSON"):self.text.index("Offsets are")]
        named = set(re.findall(r"`(\w+)`", section))
        fields = set()

        def walk(value):
            if isinstance(value, dict):
                for key, inner in value.items():
                    fields.add(key)
                    walk(inner)
            elif isinstance(value, list):
                for inner in value:
                    walk(inner)

        for option in ("", "--explain"):
            walk(json.loads(self.shell(f"actant --format json {option} a.txt")))
        walk(json.loads(self.shell("""echo '{"text": "Rebels attacked Niger.", "title": "T", "url": "u"}' | actant --format json""")))
        self.assertEqual(fields - named, set(), "fields that the contract does not name")
        self.assertEqual(named - fields, set(), "fields that the contract names and nothing has")

    def test_statuses(self):
        self.assertEqual(re.findall(r"^\| (\d+) \|", self.text, re.M), ["0", "1", "2", "3", "130"])
        self.shell("actant no-such-file.txt", 1)
        self.shell("actant --no-such-option", 2)
        self.shell("actant --exit-status /dev/null", 3)


class Claims(unittest.TestCase):
    """What the documents say about the repository."""

    def test_links(self):
        links = 0
        for path in DOCUMENTS:
            for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
                links += 1
                self.assertTrue((path.parent / target).exists(), f"{path.relative_to(ROOT)} links to {target}")
        self.assertGreater(links, 3)

    def test_paths(self):
        """Paths in backticks exist, and so do the folders of ARCHITECTURE.md."""
        paths = 0
        for path in DOCUMENTS:
            for target in re.findall(r"`((?:src|tests|scripts|docs|include|gazetteers|text|analysis|pipeline|cmake)/[\w./-]*)`", path.read_text(encoding="utf-8")):
                places = [ROOT / target, ROOT / "src" / target, *(ROOT / "src" / Path(target).parent).glob(Path(target).name + ".*")]
                paths += 1
                self.assertTrue(any(p.exists() for p in places), f"{path.relative_to(ROOT)} speaks of {target}")
        self.assertGreater(paths, 10)

    def test_presets(self):
        presets = {p["name"] for p in json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"] if not p.get("hidden")}
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        named = re.search(r"Presets: (.*?)\. ", text, re.S).group(1)
        self.assertEqual(set(re.findall(r"`(\w+)`", named)), presets)

    def test_scripts(self):
        for name in re.findall(r"scripts/(\w+)", (ROOT / "README.md").read_text(encoding="utf-8")):
            script = next((p for p in (ROOT / "scripts" / name, ROOT / "scripts" / (name + ".txt")) if p.exists()), None)
            self.assertIsNotNone(script, name)
            if script.suffix == "":
                self.assertTrue(os.access(script, os.X_OK), name)
                subprocess.run(["sh", "-n", str(script)], check=True)

    def test_options_exist(self):
        known = "".join(subprocess.run([BINARY, *command, "--help"], capture_output=True, text=True, check=True).stdout
                        for command in ([], ["check"], ["parse"], ["compile"]))
        for path in (ROOT / "README.md", ROOT / "docs/inputs.md", ROOT / "docs/output.md", ROOT / "gazetteers/README.md"):
            for option in re.findall(r"(?<![\w-])(--[a-z][\w-]+)", path.read_text(encoding="utf-8")):
                if option not in ("--preset", "--build", "--install", "--prefix"):
                    self.assertIn(option, known, path.name)

    def test_sources_of_data(self):
        """What a script has made from open data says from which."""
        made = 0
        for path in (p for p in (ROOT / "gazetteers").rglob("*") if p.is_file()):
            with open(path, encoding="utf-8") as file:
                head = "".join(line for line, _ in zip(file, range(8))).lower()
            if "generated by" in head and path.suffix != ".tsv":  # codes are described in our own words
                made += 1
                self.assertIn("source", head, path.name)
        self.assertGreater(made, 10)

    def test_keys_of_gazetteers(self):
        """The keys that gazetteers/README.md describes are those that the reader knows."""
        text = (ROOT / "gazetteers/README.md").read_text(encoding="utf-8")
        table = text[text.index("| key | for |"):text.index("Attributes of a name")]
        keys = set(re.findall(r"^\| `(\w+)` \|", table, re.M))
        source = (ROOT / "src/gazetteer/gaz_reader.cpp").read_text(encoding="utf-8")
        known = set(re.findall(r'[{]"(\w+)",', re.search(r"keys = [{][{](.*?)[}][}];", source, re.S).group(1)))
        self.assertEqual(keys, known)


if __name__ == "__main__":
    program = unittest.main(exit=False)
    if program.result.testsRun == 0:
        sys.exit("no test ran")
    sys.exit(0 if program.result.wasSuccessful() else 1)
