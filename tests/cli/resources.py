"""A user's own names and patterns, `check`, `compile` and `parse`."""
import os

import harness
from harness import LINE

GOOD = """%gaz 1
[fra.quarz]
type = organization
country = fra
name = Quarz Institute
"""
BAD = GOOD + "alais = QI\n[fra.zint]\ntype = parson\nname = Bruno Zint\n"
PATTERN = """%pat 1
[befriend]
verb = tickle
050 = * $target
ex = Chad tickles Niger. => Chad 050 Niger
"""


class UserResources(harness.CommandLine):
    def test_names_on_top(self):
        mine = self.file("mine.gaz", GOOD)
        text = "The Quarz Institute praised Chad."
        row = self.rows(self.output("--gazetteer", mine, "--entities", stdin=text))[0]
        self.assertEqual(row[:4], ["Quarz Institute", "organization", "fra.quarz", "FRA"])

    def test_several_and_folders(self):
        self.file("more/a.gaz", GOOD)
        other = self.file("b.gaz", GOOD.replace("quarz", "zint").replace("Quarz", "Zint"))
        text = "The Quarz Institute praised the Zint Institute."
        rows = self.rows(self.output("-g", self.path("more"), "-g", other, "--entities", stdin=text))
        self.assertEqual([row[2] for row in rows], ["fra.quarz", "fra.zint"])

    def test_patterns_on_top(self):
        mine = self.file("mine.pat", PATTERN)
        row = self.rows(self.output("-g", mine, stdin="Chad tickles Niger."))[0]
        self.assertEqual(row[:4], ["Chad", "tickle", "Niger", "SUPPORT"])

    def test_names_taken_away(self):
        mine = self.file("mine.gaz", "%gaz 1\n[ner]\nremove = yes\n")
        rows = self.rows(self.output("-g", mine, "--entities", stdin=LINE))
        self.assertNotIn("ner", [row[2] for row in rows])

    def test_errors_stop_everything(self):
        bad = self.file("bad.gaz", BAD)
        done = self.fails(2, "-g", bad, stdin=LINE, says=[
            f"{bad}:6:1: error: unknown key 'alais'; did you mean 'alias'?\n    alais = QI\n    ^\n",
            f"{bad}:8:8: error: unknown type 'parson'"])
        self.assertEqual(done.stdout, b"")
        self.fails(2, "-g", self.path("missing.gaz"), stdin=LINE, says=["missing.gaz"])


class Check(harness.CommandLine):
    def test_good_files(self):
        for path, counts in ((self.file("mine.gaz", GOOD), "1 files, "), (self.file("mine.pat", PATTERN), "1 examples run, 0 failed")):
            text = self.output("check", path)
            self.assertIn("0 errors, 0 warnings", text)
            self.assertIn(counts, text)

    def test_every_fault_with_its_place(self):
        bad = self.file("bad.gaz", BAD)
        text = self.output("check", bad, status=1)
        self.assertIn(f"{bad}:6:1: error: unknown key 'alais'; did you mean 'alias'?\n    alais = QI\n    ^\n", text)
        self.assertIn(f"{bad}:8:8: error: unknown type 'parson'", text)
        self.assertIn("2 errors", text)

    def test_examples_run(self):
        wrong = self.file("mine.pat", PATTERN.replace("Chad 050 Niger", "Niger 050 Chad"))
        text = self.output("check", wrong, status=1)
        self.assertIn("mine.pat:5:6: error: 'Niger 050 Chad' is not found, but Chad 050 SUPPORT Niger", text)
        self.assertIn("1 examples run, 1 failed", text)
        self.assertIn("0 errors", self.output("check", "--no-examples", wrong))

    def test_nothing_to_check(self):
        self.fails(2, "check", self.path("missing.gaz"), says=["missing.gaz"])
        self.fails(2, "check", self.file("note.md", "x"), says=["note.md", ".gaz"])
        os.mkdir(self.path("empty"))
        self.fails(2, "check", self.path("empty"))


class Images(harness.CommandLine):
    """A small image of a user's own: lexicon, names and codes."""

    def small(self):
        files = {"lexicons/MANIFEST": "verbs.txt\tverbs\n", "lexicons/verbs.txt": "attack\tattacks\tattacked\tattacked\tattacking\n",
                 "codes/cameo.tsv": "190\tFight\tASSAULT\t\t\t4\n", "n.gaz": "%gaz 1\n[tcd]\ntype = country\nname = Chad\ncode = TCD\n",
                 "a.pat": "%pat 1\n[attack]\n190 = * $target\n"}
        for name, text in files.items():
            self.file("small/" + name, text)
        return self.path("small")

    def test_compile_and_use(self):
        image = self.path("mine.image")
        done = self.run_actant("compile", "-o", image, self.small())
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = self.rows(self.output("--resources", image, "--entities", stdin=LINE))
        self.assertEqual([row[2] for row in rows], ["tcd"])
        again = self.path("again.image")
        self.run_actant("compile", "-o", again, self.small())
        with open(image, "rb") as one, open(again, "rb") as two:
            self.assertEqual(one.read(), two.read())

    def test_damaged_images_are_refused(self):
        image = self.path("mine.image")
        self.run_actant("compile", "-o", image, self.small())
        with open(image, "rb") as file:
            data = file.read()
        for name, content in (("short", data[:-8]), ("empty", b""), ("flipped", data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]),
                              ("text", b"%gaz 1\n" * 40)):
            with self.subTest(name):
                self.fails(2, "--resources", self.file(name, content), stdin=LINE, says=[name])
        self.fails(2, "--resources", self.path("missing"), stdin=LINE, says=["missing"])

    def test_compile_refuses_errors(self):
        folder = self.small()
        self.file("small/bad.gaz", BAD)
        self.fails(2, "compile", "-o", self.path("mine.image"), folder, says=["bad.gaz:6:1: error"])
        self.assertFalse(os.path.exists(self.path("mine.image")))


class Parse(harness.CommandLine):
    def test_parse_shows_tags_and_chunks(self):
        text = self.output("parse", stdin=LINE)
        self.assertIn("attacked/VBD", text)
        self.assertIn("[NP Chad]", text)

    def test_parse_knows_own_names(self):
        own = self.file("own.gaz", "%gaz 1\n[own.brumaria]\ntype = country\nname = Brumaria\n")
        self.assertIn("<Brumaria>", self.output("parse", "-g", own, stdin="Brumaria left.\n"))
        self.fails(2, "parse", "--resources", self.path("missing"), stdin=LINE, says=["missing"])
