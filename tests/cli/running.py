"""Long runs: atomic outputs, resuming, lists of what failed, copies and repeats, signals, full disks, terminals."""
import json
import os
import pty
import signal
import subprocess
import time

import articles
import harness
from harness import BINARY, HEADER, LINE


class FolderOutputs(harness.CommandLine):
    def names(self):
        return sorted(os.path.relpath(os.path.join(top, name), self.folder.name) for top, _, names in os.walk(self.folder.name) for name in names)

    def test_a_folder_gets_a_file_an_input(self):
        self.file("in/a.txt", LINE)
        self.file("in/b/c.jsonl", '{"id": "x", "text": "Mali praised Ghana."}\n{"id": "y", "text": "Chad met Niger."}\n')
        self.run_actant("--output", "out/", "in", "in/../in/a.txt", cwd=self.folder.name)
        self.assertEqual(self.names(), ["in/a.txt", "in/b/c.jsonl", "out/in/__/in/a.txt.tsv", "out/in/a.txt.tsv", "out/in/b/c.jsonl.tsv"])
        self.assertEqual([row[12] for row in self.rows(self.content(self.path("out/in/b/c.jsonl.tsv")))], ["x", "y"])
        self.assertTrue(self.content(self.path("out/in/a.txt.tsv")).startswith(HEADER))

    def test_an_existing_folder_needs_no_slash(self):
        os.mkdir(self.path("out"))
        self.run_actant("--format", "json", "--output", self.path("out"), stdin=LINE)
        self.assertEqual(self.names(), ["out/stdin.jsonl"])

    def test_two_inputs_never_share_a_file(self):
        one = self.file("a.txt", LINE)
        other = self.file(one.lstrip("/"), LINE)
        done = self.run_actant("--output", "out/", one, os.path.relpath(other, self.folder.name), cwd=self.folder.name)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"has the output file of another input", done.stderr)

    def test_a_link_stays_a_link(self):
        self.file("real.tsv", "old")
        os.symlink("real.tsv", self.path("link.tsv"))
        self.output("--output", self.path("link.tsv"), stdin=LINE)
        self.assertTrue(os.path.islink(self.path("link.tsv")))
        self.assertEqual(len(self.rows(self.content(self.path("real.tsv")))), 1)

    def test_failures_are_listed(self):
        good, listing = self.file("good.txt", LINE), self.path("failed")
        feed = self.file("feed.jsonl", "{broken\n" * 3 + '{"text": "Chad met Niger."}\n')
        done = self.fails(1, "--failed", listing, self.path("no.txt"), good, feed, says=["no.txt", "feed.jsonl:3"])
        self.assertEqual(len(self.rows(done.stdout.decode())), 2)
        self.assertEqual(self.content(listing), self.path("no.txt") + "\n" + feed + "\n")
        self.output("--failed", listing, good)
        self.assertEqual(self.content(listing), "")

    def test_summary_only_when_asked(self):
        done = self.run_actant("--summary", stdin=LINE)
        self.assertRegex(done.stderr.decode(), r"^actant: 1 documents, 0\.0 MB in \d+\.\d s \(\d+\.\d MB/s\): 1 triples\n$")
        self.assertEqual(self.run_actant(stdin=LINE).stderr, b"")


class Resume(harness.CommandLine):
    def begun(self, *options, documents=4000):
        """A run that was killed in the middle: its arguments without --resume."""
        feed = articles.feed(self.path("feed.jsonl"), 0, documents)
        arguments = ["-j", "2", *options, "--output", self.path("out.tsv"), feed]
        for _ in range(20):
            run = subprocess.Popen([BINARY, *arguments], stderr=subprocess.DEVNULL)
            while run.poll() is None:
                time.sleep(0.01)
                journal = self.path("out.tsv.journal")
                if os.path.exists(journal) and "\nat " in self.content(journal):
                    run.kill()
                    break
            run.wait()
            if run.returncode == -signal.SIGKILL:
                return arguments
        self.fail("no run could be killed in its middle")

    def test_goes_on(self):
        arguments = self.begun()
        self.assertFalse(os.path.exists(self.path("out.tsv")))
        done = self.run_actant("--resume", "--summary", *arguments)
        self.assertRegex(done.stderr.decode(), r"4,000 documents, .* [1-9][\d,]* documents were done by an earlier run\n$")
        self.assertEqual(self.content(self.path("out.tsv")), self.output(*arguments[:2], arguments[-1]))
        self.assertEqual(sorted(os.listdir(self.folder.name)), ["feed.jsonl", "out.tsv"])

    def test_refuses_other_options_and_inputs(self):
        arguments = self.begun()
        self.fails(2, "--resume", "--explain", *arguments, says=["cannot resume: the earlier run had no explain=true"])
        self.fails(2, "--resume", *arguments, self.file("more.txt", LINE), says=["had no inputs="])
        lines = self.content(self.path("feed.jsonl")).splitlines(keepends=True)
        self.file("feed.jsonl", "".join(lines[1:]))
        self.fails(2, "--resume", *arguments, says=["the input is not that of the earlier run"])
        self.file("feed.jsonl", "".join(lines[:1]))
        self.fails(2, "--resume", *arguments, says=["the input is not that of the earlier run"])
        self.file("feed.jsonl", "".join(lines))
        self.output("--resume", *arguments)
        self.assertEqual(self.content(self.path("out.tsv")), self.output(arguments[-1]))

    def test_what_was_damaged_is_done_again(self):
        arguments = self.begun()
        with open(self.path("out.tsv.part"), "r+b") as part:
            part.seek(3000)
            part.write(b"#")
        self.output("--resume", *arguments)
        self.assertEqual(self.content(self.path("out.tsv")), self.output(arguments[-1]))
        arguments = self.begun()
        with open(self.path("out.tsv.journal"), "ab") as journal:
            journal.write(b"at taken=ff #12")
        self.output("--resume", *arguments)
        self.assertEqual(self.content(self.path("out.tsv")), self.output(arguments[-1]))

    def test_without_resume_it_begins_anew_and_says_so(self):
        arguments = self.begun()
        done = self.run_actant(*arguments)
        self.assertIn(b"documents of an interrupted run are done anew; --resume would go on", done.stderr)
        self.assertEqual(self.content(self.path("out.tsv")), self.output(arguments[-1]))

    def test_needs_a_file(self):
        self.fails(2, "--resume", stdin=LINE, says=["--resume needs --output"])
        self.fails(2, "--resume", "--output", "/dev/null", stdin=LINE, says=["--resume needs --output"])

    def test_one_run_an_output(self):
        target = self.path("out.tsv")
        run = subprocess.Popen([BINARY, "--output", target], stdin=subprocess.PIPE)
        while not os.path.exists(target + ".journal"):
            time.sleep(0.01)
        self.fails(2, "--output", target, stdin=LINE, says=["another run is writing this output"])
        run.communicate(LINE.encode(), timeout=60)
        self.assertEqual(run.returncode, 0)
        self.assertEqual(len(self.rows(self.content(target))), 1)


class LeftOut(harness.CommandLine):
    def test_near_copies(self):
        body = articles.text(1, 20)
        self.file("a.txt", body)
        self.file("b.txt", "UPDATE 1: " + body.replace(" said.", " said on Sunday.", 1) + " Our desk.")
        self.file("c.txt", articles.text(2, 20))
        listing = self.path("list.txt")
        texts = [self.path(n) for n in ("a.txt", "b.txt", "c.txt", "a.txt")]
        done = self.run_actant("--dedupe", "--left-out", listing, *texts)
        self.assertEqual((done.returncode, done.stderr), (0, b"actant: left out: 2 near-identical documents\n"))
        self.assertEqual(done.stdout.decode(), self.output(texts[0], texts[2]))
        self.assertEqual(self.content(listing), f"duplicate\t{texts[1]}\t{texts[0]}\nduplicate\t{texts[0]}\t{texts[0]}\n")

    def test_repeated_events(self):
        feed = self.file("f.jsonl", "".join(json.dumps({"id": str(i), "date": d, "text": t}) + "\n" for i, (d, t) in enumerate([
            ("2025-02-25", "Chad attacked Niger. Chad did not attack Mali."), ("2025-02-25", "Chad attacked Niger. Mali praised Ghana."),
            ("2025-02-26", "Chad attacked Niger. Chad attacked Mali."), ("2025-02-26", "Chad attacked Niger on Tuesday."), ("", "Chad attacked Niger."),
            ("", "Chad attacked Niger.")])))
        listing = self.path("list.txt")
        done = self.run_actant("--one-a-day", "--left-out", listing, feed)
        kept = [(row[12], row[0], row[2], row[7]) for row in self.rows(done.stdout.decode())]
        self.assertEqual(kept, [("0", "Chad", "Niger", "no"), ("0", "Chad", "Mali", "yes"), ("1", "Mali", "Ghana", "no"), ("2", "Chad", "Niger", "no"),
                                ("2", "Chad", "Mali", "no"), ("4", "Chad", "Niger", "no"), ("5", "Chad", "Niger", "no")])
        self.assertEqual(done.stderr, b"actant: left out: 2 repeated events\n")
        self.assertEqual(self.content(listing), "repeat\t1\tChad\tattack\tNiger\t2025-02-25\nrepeat\t3\tChad\tattack\tNiger\t2025-02-25\n")

    def test_threads_change_nothing(self):
        feed = articles.feed(self.path("feed.jsonl"), 0, 3000, copies=True)
        one, *many = (self.run_actant("--dedupe", "--one-a-day", "--left-out", self.path("l" + j), "-j", j, feed) for j in ("1", "2", "5"))
        self.assertRegex(one.stderr.decode(), r"left out: \d+ near-identical documents and \d+ repeated events\n$")
        for done, j in zip(many, ("2", "5")):
            self.assertEqual((done.stdout, done.stderr), (one.stdout, one.stderr))
            self.assertEqual(self.content(self.path("l" + j)), self.content(self.path("l1")))


class RunningStreams(harness.CommandLine):
    def test_results_as_they_come(self):
        for options in (["--line-buffered"],):
            run = subprocess.Popen([BINARY, "--input-format", "jsonl", "--no-header", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            for i in range(3):
                run.stdin.write(articles.article(i).encode() + b"\n")
                run.stdin.flush()
                self.assertIn(f"\ta{i}\t".encode(), run.stdout.readline())
                os.set_blocking(run.stdout.fileno(), False)
                time.sleep(0.2)
                run.stdout.read()
                os.set_blocking(run.stdout.fileno(), True)
            run.stdin.close()
            self.assertEqual(run.wait(timeout=60), 0)
            run.stdout.close()

    def test_signals_end_a_run_that_waits(self):
        for number, status in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            run = subprocess.Popen([BINARY, "--output", self.path("out.tsv")], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
            while not os.path.exists(self.path("out.tsv.journal")):
                time.sleep(0.01)
            run.send_signal(number)
            self.assertEqual(run.wait(timeout=60), status)
            self.assertEqual(run.stderr.read(), b"")
            run.stdin.close()
            run.stderr.close()
            self.assertEqual(os.listdir(self.folder.name), [])

    def test_signals_end_whole_lines(self):
        feed = articles.feed(self.path("feed.jsonl"), 0, 4000)
        run = subprocess.Popen([BINARY, feed, feed, feed], stdout=subprocess.PIPE)
        start = run.stdout.readline() + run.stdout.readline()
        run.send_signal(signal.SIGTERM)
        rest = run.stdout.read()
        run.stdout.close()
        self.assertEqual(run.wait(timeout=60), 143)
        lines = (start + rest).decode().splitlines(keepends=True)
        self.assertTrue(all(line.count("\t") == 15 and line.endswith("\n") for line in lines))

    def test_a_full_device(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        self.fails(1, "--output", "/dev/full", stdin=LINE, says=["/dev/full: No space left on device"])
        self.fails(1, "--failed", "/dev/full", "--output", self.path("o"), self.path("missing"), says=["missing", "/dev/full: No space left on device"])
        self.assertFalse(os.path.isfile("/dev/full"))

    def test_a_full_disk_and_then_room(self):
        feed, small = articles.feed(self.path("feed.jsonl"), 0, 2000), self.path("small")
        os.mkdir(small)
        # A namespace of its own, so that nothing is left mounted.
        script = ('mount -t tmpfs -o size=128k none "$1" || exit 99\n"$0" --output "$1/out.tsv" "$2"; echo "status $?"; ls "$1"\n'
                  'mount -o remount,size=64m "$1" && "$0" --resume --output "$1/out.tsv" "$2"; echo "status $?"; ls "$1"; cp "$1/out.tsv" "$1.tsv"\n')
        done = subprocess.run(["unshare", "-m" if os.getuid() == 0 else "-rm", "sh", "-c", script, BINARY, small, feed], capture_output=True, timeout=300, check=False)
        if done.returncode == 99 or b"unshare" in done.stderr:
            self.skipTest("no tmpfs can be mounted here")
        self.assertEqual(done.stdout.decode().split(), ["status", "1", "out.tsv.journal", "out.tsv.part", "status", "0", "out.tsv"], done.stderr)
        self.assertIn(b"No space left on device; the same command with --resume goes on", done.stderr)
        self.assertEqual(self.content(small + ".tsv"), self.output(feed))


class Terminal(harness.CommandLine):
    def on_terminal(self, *arguments, stdin=b"", only_errors=False):
        """Runs on a terminal of its own; what comes out of it."""
        ours, theirs = pty.openpty()
        run = subprocess.Popen([BINARY, *arguments], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL if only_errors else theirs, stderr=theirs,
                               env={**os.environ, "TERM": "xterm"})
        os.close(theirs)
        run.stdin.write(stdin)
        run.stdin.close()
        out = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            if not piece:
                break
            out += piece
        os.close(ours)
        run.wait(timeout=60)
        return out

    EVIL = "Chad attacked the \x1b]0;owned\x07Niger\x9b31m delegation\u202e and Mali. \u009b2J Ghana praised \x1b[31mTogo\x7f.\n"

    def test_no_control_character_of_a_text_reaches_it(self):
        for options in ([], ["--format", "json"], ["--entities"], ["parse"], ["--explain"]):
            for text in (self.EVIL.encode(), self.EVIL.encode("latin-1", errors="replace")):
                out = self.on_terminal(*options, stdin=text)
                self.assertTrue(out)
                for byte in (b"\x1b", b"\x07", b"\x7f", "\u009b".encode(), "\u202e".encode()):
                    self.assertNotIn(byte, out, options)
        bad = self.file("bad.gaz", "%gaz 1\n[\x1b[31mx]\nname = \x1b]0;owned\x07\nkee = \u009b2J\n")
        for arguments in (["check", bad], ["-g", bad], ["\x1b[31mmissing.txt"]):
            out = self.on_terminal(*arguments)
            self.assertTrue(out)
            self.assertNotIn(b"\x1b", out)
            self.assertNotIn("\u009b".encode(), out)

    def long_enough(self, arguments):
        """What comes out of a run over so many files that the progress is shown, which is not before a second has passed; and how many."""
        files, out = 6, b""
        while not out and files < 2000:
            out = self.on_terminal(*arguments(files), only_errors=True)
            files *= 4
        return out.decode(), files // 4

    def test_progress_and_summary(self):
        feed = articles.feed(self.path("feed.jsonl"), 0, 4000)
        out, files = self.long_enough(lambda count: [feed] * count)
        self.assertRegex(out, r"\r\[#*\.*\] +\d+%  \d+ files  [\d,]+ documents  [\d.]+ MB/s  [\d,]+ triples.*\x1b\[K")
        self.assertRegex(out, rf"\r\x1b\[Kactant: {files * 4000:,} documents, .*triples\r\n$")
        self.assertEqual(self.on_terminal("-q", *[feed] * files, only_errors=True), b"")
        out, files = self.long_enough(lambda count: ["--files-from", self.file("list", f"{feed}\n" * count)])
        self.assertRegex(out, r"\r\[#*\.*\] +\d+%  \d+ files  .* left\x1b\[K")
        self.assertEqual(self.on_terminal(feed, stdin=b"", only_errors=False).count(b"%  "), 0)


class Spreadsheets(harness.CommandLine):
    def test_formulas_are_guarded_on_request(self):
        name = self.file("=cmd|calc!A1.txt", LINE)
        rows = self.rows(self.run_actant("--spreadsheet-safe", "=cmd|calc!A1.txt", cwd=os.path.dirname(name)).stdout.decode())
        self.assertEqual(rows[0][12], "'=cmd|calc!A1.txt")
        rows = self.rows(self.run_actant("=cmd|calc!A1.txt", cwd=os.path.dirname(name)).stdout.decode())
        self.assertEqual(rows[0][12], "=cmd|calc!A1.txt")
        for start in ("=", "+", "-", "@", "  =", "\uff1d", "\t@"):
            feed = self.file("f.jsonl", json.dumps({"id": start + "1", "text": LINE}) + "\n")
            row = self.rows(self.output("--spreadsheet-safe", feed))[0]
            self.assertTrue(row[12].startswith("'"), start)
            self.assertEqual(row[0], "Chad")
