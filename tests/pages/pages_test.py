#!/usr/bin/env python3
"""Pages of HTML and what is read of them: tests/pages/NAME.html against NAME.expected. ACTANT is the path of the binary.

`--update` writes the expected files anew: read `git diff` then.
"""
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
BINARY = os.environ.get("ACTANT", "build/release/actant")
PAGES = sorted(HERE.glob("*.html"))


def read(page):
    """Title, date and URL in lines of their own, then the text, as actant has them."""
    done = subprocess.run([BINARY, "--text", "--format", "json", str(page)], capture_output=True, timeout=60, check=True)
    document = json.loads(done.stdout)
    head = "".join(f"{key}: {document[key]}\n" for key in ("title", "date", "url") if key in document)
    return head + "\n" + document["text"]


class Pages(unittest.TestCase):
    def test_pages(self):
        self.assertGreater(len(PAGES), 5)
        for page in PAGES:
            with self.subTest(page.name):
                self.assertEqual(read(page), page.with_suffix(".expected").read_text(encoding="utf-8"))

    def test_offsets_are_those_of_the_text(self):
        found = 0
        for page in PAGES:
            text = subprocess.run([BINARY, "--text", str(page)], capture_output=True, timeout=60, check=True).stdout.decode()
            done = subprocess.run([BINARY, "--format", "json", str(page)], capture_output=True, timeout=60, check=True)
            for triple in json.loads(done.stdout)["triples"]:
                for part in (triple["actor"], triple["target"], triple["action"]):
                    if part:
                        found += 1
                        self.assertEqual(text[part["start"]:part["end"]], part["text"])
        self.assertGreater(found, 20)


if __name__ == "__main__":
    if "--update" in sys.argv:
        for each in PAGES:
            each.with_suffix(".expected").write_text(read(each), encoding="utf-8")
        sys.exit(0)
    program = unittest.main(exit=False)
    if program.result.testsRun == 0:
        sys.exit("no test ran")
    sys.exit(0 if program.result.wasSuccessful() else 1)
