#!/usr/bin/env python3
"""Runs the real program: options, inputs, outputs, exit statuses. ACTANT is the path of the binary."""
import json
import os

import harness
from convert import *  # noqa: F401,F403  (the tests of convert and of removal)
from harness import HEADER, LINE
from hostile import *  # noqa: F401,F403  (the tests of hostile inputs)
from inputs import *  # noqa: F401,F403  (the tests of formats, archives and encodings)
from resources import *  # noqa: F401,F403  (the tests of user resources and of check)
from running import *  # noqa: F401,F403  (the tests of long runs)


class Options(harness.CommandLine):
    def test_help(self):
        text = self.output("--help")
        for words in ("--format", "--gazetteer", "--date", "Exit status", "check"):
            self.assertIn(words, text)

    def test_version(self):
        self.assertRegex(self.output("--version"), r"^actant \d+\.\d+\.\d+\n$")

    def test_bad_options(self):
        for arguments in (["--no-such-option"], ["--format", "xml"], ["--input-format", "pdf"], ["--offsets", "words"],
                          ["-j", "many"], ["check"], ["compile"]):
            with self.subTest(arguments):
                done = self.fails(2, *arguments)
                self.assertNotEqual(done.stderr, b"")
                self.assertEqual(done.stdout, b"")

    def test_date(self):
        for date in ("yesterday", "2025-13-01", "2025-02-30"):
            self.fails(2, "--date", date, stdin=LINE, says=["--date", date, "2025-02-25"])
        self.assertEqual(self.rows(self.output("--date", "2025-02-25", stdin="Chad attacked Niger on Monday."))[0][10], "2025-02-24")

    def test_exit_status(self):
        self.assertEqual(self.output("--exit-status", stdin="Nothing here.\n", status=3), HEADER)
        self.output("--exit-status", stdin=LINE)
        self.output(stdin="Nothing here.\n")

    def test_no_header(self):
        self.assertEqual(HEADER + self.output("--no-header", stdin=LINE), self.output(stdin=LINE))
        self.assertEqual(self.output("--no-header", stdin=""), "")

    def test_explain(self):
        text = self.output("--explain", stdin=LINE)
        self.assertTrue(text.splitlines()[0].endswith("\twhy"))
        self.assertRegex(self.rows(text)[0][16], r"^pattern actions/\w+\.pat:\d+; actor countries\.gaz:\d+")

    def test_entities(self):
        rows = self.rows(self.output("--entities", stdin=LINE))
        self.assertEqual([row[:5] for row in rows], [["Chad", "country", "tcd", "TCD", "TCD"], ["Niger", "country", "ner", "NER", "NER"]])

    def test_events_only(self):
        text = "Chad attacked Niger. Chad resembles Niger."
        self.assertEqual([r[3] for r in self.rows(self.output("--events-only", stdin=text))], ["ASSAULT"])

    def test_codes_of_phrases(self):
        rows = self.rows(self.output(stdin="Kenyan officials praised Chad. Chad praised Kenyan troops."))
        self.assertEqual([r[5:7] for r in rows], [["KENGOV", "TCD"], ["TCD", "KENMIL"]])

    def test_offsets(self):
        text = "Á Chad attacked Niger."
        self.assertEqual(self.rows(self.output(stdin=text))[0][14:], ["7", "15"])
        self.assertEqual(self.rows(self.output("--offsets", "bytes", stdin=text))[0][14:], ["8", "16"])


class Inputs(harness.CommandLine):
    def test_standard_input(self):
        row = self.rows(self.output(stdin=LINE))[0]
        self.assertEqual(row, ["Chad", "attack", "Niger", "ASSAULT", "190", "TCD", "NER", "no", "asserted", "", "", "", "-", "0", "5", "13"])
        self.assertEqual(self.output("-", stdin=LINE), self.output(stdin=LINE))

    def test_files_in_their_order(self):
        files = [self.file(name, LINE) for name in ("b.txt", "a.txt")]
        self.assertEqual([row[12] for row in self.rows(self.output(*files))], files)

    def test_folders_are_sorted(self):
        for name in ("c.txt", "a.txt", "b/x.txt", ".hidden.txt", "d.png"):
            self.file(name, LINE)
        done = self.run_actant(self.folder.name)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, f"actant: {self.folder.name}/d.png: passed over: a picture\n"))
        names = [os.path.relpath(row[12], self.folder.name) for row in self.rows(done.stdout.decode())]
        self.assertEqual(names, ["a.txt", "b/x.txt", "c.txt"])

    def test_missing_file_does_not_stop_the_rest(self):
        good = self.file("good.txt", LINE)
        done = self.fails(1, self.path("missing.txt"), good, says=["missing.txt", "No such file"])
        self.assertEqual(len(self.rows(done.stdout.decode())), 1)

    def test_json_lines(self):
        name = self.file("in.jsonl", '{"id": "one", "text": "Chad attacked Niger on Monday.", "date": "2025-02-25"}\n'
                                     '{"id": "two", "text": \n{"id": "three", "text": "Chad attacked Niger."}\n')
        done = self.fails(1, "--format", "json", name, says=["in.jsonl:2: no JSON"])
        docs = [json.loads(line) for line in done.stdout.decode().splitlines()]
        self.assertEqual([d["doc"] for d in docs], ["one", "three"])
        self.assertEqual([d["date"] for d in docs], ["2025-02-25", None])
        self.assertEqual(docs[0]["triples"][0]["date"], "2025-02-24")
        same = self.fails(1, "--input-format", "jsonl", "--format", "json", stdin=self.content(name).encode(), says=[":2: no JSON"])
        self.assertEqual(same.stdout, done.stdout)

    def test_json_output(self):
        doc = json.loads(self.output("--format", "json", stdin=LINE))
        self.assertEqual(doc["schema"], 1)
        triple = doc["triples"][0]
        self.assertEqual((triple["actor"]["name"], triple["target"]["name"], triple["event"]), ("Chad", "Niger", "ASSAULT"))
        for part in (triple["actor"], triple["target"], triple["action"]):
            self.assertEqual(LINE[part["start"]:part["end"]], part["text"])

    def test_jobs_change_nothing(self):
        for i in range(200):
            self.file(f"{i:03}.txt", f"Chad attacked Niger on day {i}. Mali will not meet Ghana.\n" * (i % 7))
        self.file("zz.jsonl", '{"text": "Chad attacked Niger."}\nbroken\n' * 50)
        for options in (["--format", "tsv"], ["--format", "json"]):
            one, four = (self.run_actant(*options, "-j", jobs, self.folder.name) for jobs in ("1", "4"))
            self.assertEqual((one.returncode, one.stdout, one.stderr), (four.returncode, four.stdout, four.stderr))
            self.assertEqual(one.returncode, 1)


class Outputs(harness.CommandLine):
    def test_output_file(self):
        target = self.path("out.tsv")
        self.assertEqual(self.output("--output", target, stdin=LINE), "")
        self.assertEqual(self.content(target), self.output(stdin=LINE))
        self.assertEqual(os.listdir(self.folder.name), ["out.tsv"])

    def test_output_is_complete_or_not_at_all(self):
        self.fails(2, "--output", self.path("no/such/folder/out.tsv"), stdin=LINE, says=["out.tsv"])
        target = self.file("out.tsv", "old")
        self.fails(2, "--output", target, "--date", "never", stdin=LINE)
        self.assertEqual(self.content(target), "old")
        self.assertEqual(os.listdir(self.folder.name), ["out.tsv"])


if __name__ == "__main__":
    harness.main()
