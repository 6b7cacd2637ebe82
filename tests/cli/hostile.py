"""Inputs that nobody should send and somebody will: nothing crashes, hangs or gets lost silently."""
import json
import os
import random
import socket
import subprocess

import harness
from harness import BINARY, HEADER, LINE


class Hostile(harness.CommandLine):
    def triples(self, text):
        """The triples without document and place in the text."""
        return [row[:12] for row in self.rows(self.output(stdin=text))]

    def test_empty_and_newline(self):
        for text in ("", "\n", "\r\n", " ", "\ufeff", "\n" * 1000):
            with self.subTest(repr(text[:5])):
                self.assertEqual(self.output(stdin=text), HEADER)
        self.assertEqual(self.output(self.file("empty.txt", "")), HEADER)
        self.assertEqual(self.output("--format", "json", stdin="").count("\n"), 1)

    def test_random_bytes(self):
        noise = random.Random(20250225).randbytes(1 << 20)
        self.fails(1, stdin=noise, says=["-: binary, not text"])
        for options in ([], ["--format", "json"], ["--entities"]):
            self.assertEqual(self.run_actant("--input-format", "text", *options, stdin=noise).returncode, 0)
        text = self.run_actant("--input-format", "text", "--format", "json", stdin=noise).stdout
        json.loads(text.decode("utf-8"))

    def test_sentence_without_end(self):
        text = "Chad attacked Niger and " * 25000
        doc = json.loads(self.output("--format", "json", stdin=text))
        self.assertTrue(doc["triples"])
        self.assertTrue(any("cut" in w for w in doc["warnings"]))
        for options in ([], ["--entities"]):
            done = self.run_actant(*options, stdin=text)
            self.assertEqual((done.returncode, done.stderr), (0, b"actant: -: a sentence was cut: it was too long\n"))

    def test_one_long_word_and_deep_brackets(self):
        for text in ("a" * 500000, "a-" * 100000, "a." * 100000, "a'" * 100000, "(" * 100000, "\"" * 100000, "@" * 100000, "A " * 100000,
                     "http://" * 20000, "a@" * 50000):
            with self.subTest(text[:10]):
                self.assertEqual(self.run_actant(stdin=text, timeout=60).returncode, 0)

    def test_reports_with_thousands_of_players_and_clubs(self):
        letters = random.Random(7)
        name = lambda: "".join(letters.choice("bdklmnrstz") + letters.choice("aeiou") for _ in range(4)).capitalize()
        sport = " The striker scored a goal in the match.\n"
        for line in (lambda: f"Leeds 3 ({name()} 11, {name()} 44) Hull 1 ({name()} 90)." + sport, lambda: f"Hull beat Leeds {name()} 3-1." + sport):
            text = "".join(line() for _ in range(20000))
            done = self.run_actant("--entities", stdin=text, timeout=60)
            self.assertEqual(done.returncode, 0)
            self.assertGreater(done.stdout.count(b"\n"), 5000)

    def test_line_ends(self):
        text = "Chad attacked Niger.\nMali will not meet Ghana.\n"
        self.assertEqual(self.triples(text), self.triples(text.replace("\n", "\r\n")))
        self.assertEqual(self.triples(text), self.triples(text.rstrip("\n")))
        self.assertEqual(len(self.triples(text)), 2)

    def test_byte_order_mark(self):
        self.assertEqual(self.triples(LINE), self.triples("\ufeff" + LINE))
        row = self.rows(self.output(stdin="\ufeff" + LINE))[0]
        self.assertEqual(row[14:], ["6", "14"])

    def test_ill_formed_utf8(self):
        text = "Málaga, Ünï. ".encode() + b"\xff\xfe Chad attacked Niger. \xc3"
        row = self.rows(self.output("--offsets", "bytes", stdin=text))[0]
        self.assertEqual(row[:3], ["Chad", "attack", "Niger"])
        self.assertEqual(text[int(row[14]):int(row[15])], b"attacked")
        row = self.rows(self.output(stdin=text))[0]
        self.assertEqual(text.decode(errors="replace")[int(row[14]):int(row[15])], "attacked")

    def test_nul_bytes(self):
        text = b"Noise\0here. Chad attacked Niger.\0\0"
        self.assertEqual(self.rows(self.output(stdin=text))[0][:3], ["Chad", "attack", "Niger"])
        json.loads(self.output("--format", "json", stdin=text))

    def test_unreadable_inputs(self):
        self.fails(1, self.file("a.jsonl", b"\xff\xfe\n"), says=["a.jsonl:1"])
        self.fails(1, os.path.join(self.file("a.txt", LINE), "b.txt"), says=["b.txt"])

    def test_names_that_hurt(self):
        for name in ("new\nline.txt", "tab\there.txt", "-dash.txt", "ünï.txt"):
            path = self.file(name, LINE)
            self.assertEqual(len(self.rows(self.output(path))), 1)

    def test_links_in_a_circle(self):
        self.file("a/x.txt", LINE)
        os.symlink("..", self.path("a/up"))
        os.symlink("itself", self.path("itself"))
        done = self.fails(1, self.folder.name, says=["a/up: passed over: a link to a folder", "itself: Too many levels of symbolic links"])
        self.assertEqual(len(self.rows(done.stdout.decode())), 1)


class Streams(harness.CommandLine):
    def test_full_disk(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([BINARY], input=LINE.encode(), stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"No space left", done.stderr)

    def test_closed_pipe_is_quiet(self):
        name = self.file("long.txt", LINE * 20000)
        run = subprocess.Popen([BINARY, name, name, name], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        run.stdout.readline()
        run.stdout.close()
        errors = run.stderr.read()
        run.stderr.close()
        self.assertEqual(run.wait(timeout=60), 0)
        self.assertEqual(errors, b"")

    def test_standard_input_of_every_kind(self):
        want = self.output(stdin=LINE)
        ours, theirs = socket.socketpair()
        ours.sendall(LINE.encode())
        ours.close()
        with theirs:
            done = subprocess.run([BINARY], stdin=theirs, capture_output=True, timeout=60, check=False)
        self.assertEqual((done.returncode, done.stdout.decode(), done.stderr), (0, want, b""))
        with open(self.file("two.txt", "Mali praised Ghana.\n" + LINE), "rb", buffering=0) as file:
            file.seek(len("Mali praised Ghana.\n"))
            done = subprocess.run([BINARY], stdin=file, capture_output=True, timeout=60, check=False)
        self.assertEqual(done.stdout.decode(), want)
        done = subprocess.run([BINARY], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        self.assertEqual((done.returncode, done.stdout.decode()), (0, HEADER))
