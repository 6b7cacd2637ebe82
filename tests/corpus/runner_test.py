#!/usr/bin/env python3
"""Tests corpus_test.py itself: what has to fail does, and --update writes what it should."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

RUNNER = Path(__file__).resolve().parent / "corpus_test.py"
RIGHT = "# head\n\n=== a\nChad attacked Niger.\n---\nChad | attack | Niger | ASSAULT\n"
WRONG = RIGHT.replace("| Niger", "| Mali")
MISS = WRONG.replace("=== a\n", "=== a\nknown = miss: a reason\n")
MENDED = RIGHT.replace("=== a\n", "=== a\nknown = miss: a reason\n")


class Runner(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="actant-corpus-")
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "case.txt"

    def run_on(self, text, *options):
        self.path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(RUNNER), *options, str(self.path)], capture_output=True, text=True, timeout=300, check=False)
        return done.returncode, done.stdout + done.stderr

    def check(self, text, status, words):
        code, said = self.run_on(text)
        self.assertEqual(code, status, said)
        self.assertIn(words, said)

    def test_verdicts(self):
        self.check(RIGHT, 0, "1 right, 0 wrong, 0 mended, 0 known miss")
        self.check(WRONG, 1, "0 right, 1 wrong")
        self.check(MISS, 0, "0 wrong, 0 mended, 1 known miss")
        self.check(MENDED, 1, "take `known = miss: a reason` away")

    def test_wrong_shows_both(self):
        said = self.run_on(WRONG)[1]
        self.assertIn("- Chad | attack | Mali | ASSAULT", said)
        self.assertIn("+ Chad | attack | Niger | ASSAULT", said)

    def test_one_line_too_many_or_too_few_is_wrong(self):
        self.check(RIGHT + "Chad | attack | Mali | ASSAULT\n", 1, "1 wrong")
        self.check(RIGHT.replace("Niger.", "Niger and Mali."), 1, "1 wrong")

    def test_any(self):
        self.check(RIGHT.replace("| attack |", "| * |"), 0, "1 right")
        self.check(RIGHT.replace("ASSAULT", "ASSAULT | *"), 0, "1 right")
        self.check(RIGHT.replace("| attack |", "| * |").replace("Niger |", "Mali |"), 1, "1 wrong")

    def test_nothing_to_do_is_a_failure(self):
        self.check("", 1, "no case")
        self.check("# only a comment\n", 1, "no case")

    def test_faults_of_files(self):
        self.check("=== a\nChad attacked Niger.\n", 1, "has no ---")
        self.check("=== a\nChad attacked Niger.\n---\n", 1, "expects no line")
        self.check("=== a\n---\nnothing\n", 1, "has no text")
        self.check("=== a\nwhen = now\nChad slept.\n---\nnothing\n", 1, "unknown header")
        self.check("=== a\nknown = yes\nChad slept.\n---\nnothing\n", 1, "known = miss")
        self.check(RIGHT + RIGHT, 1, "title twice")

    def updated(self, text):
        code, said = self.run_on(text, "--update")
        self.assertEqual(code, 0, said)
        return self.path.read_text(encoding="utf-8")

    def test_update(self):
        self.assertEqual(self.updated(WRONG), RIGHT)
        self.assertEqual(self.updated(MISS), MISS)
        self.assertEqual(self.updated(MENDED), RIGHT)
        self.assertEqual(self.updated(RIGHT.replace("attack |", "* |")), RIGHT.replace("attack |", "* |"))
        silent = RIGHT.replace("attacked", "likes cakes and")
        self.assertIn("---\nnothing\n", self.updated(silent.replace("Niger.", "songs.")))


if __name__ == "__main__":
    program = unittest.main(exit=False)
    if program.result.testsRun == 0:
        sys.exit("no test ran")
    sys.exit(0 if program.result.wasSuccessful() else 1)
