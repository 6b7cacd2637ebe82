"""What the program reads: formats, compression, archives, encodings, lists of names; and how it says what it cannot read."""
import bz2
import gzip
import io
import json
import lzma
import os
import resource
import subprocess
import tarfile
import threading
import time
import zipfile

import harness
from harness import BINARY, LINE

PAGE = ("<!doctype html><html><head><title>T</title><meta property='article:published_time' content='2025-02-25'></head><body>"
        "<nav><a href=x>Kenya attacked Mali.</a></nav><article><h1>Chad attacked Niger</h1><p>Ghana praised Togo on Monday, and all was well in the end.</p>"
        "</article></body></html>")


def warc(*pages):
    """A WARC of (url, html) in parts of gzip, as crawlers write it."""
    out = b""
    for url, page in pages:
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
        head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-04T05:06:07Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n").encode()
        out += gzip.compress(head + body + b"\r\n\r\n")
    return out


def archive(files):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


class Formats(harness.CommandLine):
    def documents(self, *arguments, **more):
        return [json.loads(line) for line in self.output("--format", "json", *arguments, **more).splitlines()]

    def texts(self, *arguments, **more):
        return [json.loads(line) for line in self.output("--text", "--format", "json", *arguments, **more).splitlines()]

    def test_compression(self):
        want = self.rows(self.output(stdin=LINE))
        for name, pack in (("a.txt.gz", gzip.compress), ("a.txt.bz2", bz2.compress), ("a.txt.xz", lzma.compress), ("no-ending", gzip.compress)):
            data = pack(LINE.encode())
            self.assertEqual(self.rows(self.output(stdin=data)), want)
            self.assertEqual(self.rows(self.output(self.file(name, data)))[0][:12], want[0][:12])
        lines = "".join(json.dumps({"id": str(i), "text": LINE}) + "\n" for i in range(5000)).encode()
        self.assertEqual([d["id"] for d in self.texts(self.file("l.jsonl.xz", lzma.compress(lines)))], [str(i) for i in range(5000)])

    def test_tables(self):
        name = self.file("a.csv", 'id,headline,body,when\n7,"Talks, at last","Chad attacked Niger on Monday.\nAll was well.",2025-02-25\n')
        doc = self.documents("--fields", "date=when", name)[0]
        self.assertEqual((doc["doc"], doc["title"], doc["date"], doc["triples"][0]["date"]), ("7", "Talks, at last", "2025-02-25", "2025-02-24"))
        self.assertEqual(self.texts("--fields", "text=headline+body,id=when", name)[0]["text"], "Talks, at last\n\nChad attacked Niger on Monday.\nAll was well.")
        self.assertEqual(self.texts("--input-format", "tsv", "--fields", "id=2", "--fields", "text=1", stdin="One\\ttwo.\tx\n")[0], {"id": "x", "text": "One\ttwo."})
        self.fails(1, "--fields", "text=article", name, says=["a.csv: no column 'article' for the text; the columns are id, headline, body, when"])

    def test_fields_that_are_none(self):
        for setting in ("body", "author=x", "text=", "=x"):
            self.fails(2, "--fields", setting, stdin="", says=["--fields"])

    def test_pages(self):
        name = self.file("a.html", PAGE)
        self.assertEqual(self.output("--text", name), "Chad attacked Niger\n\nGhana praised Togo on Monday, and all was well in the end.\n")
        doc = self.documents(name)[0]
        self.assertEqual((doc["date"], doc["title"]), ("2025-02-25", "T"))
        self.assertEqual([t["actor"]["name"] for t in doc["triples"]][:2], ["Chad", "Ghana"])
        self.assertEqual(self.texts(stdin=PAGE)[0]["text"], self.texts(name)[0]["text"])
        self.assertIn("<nav>", self.output("--text", "--input-format", "text", name))

    def test_warc(self):
        name = self.file("news.warc.gz", warc(("https://a.example/1/", PAGE), ("https://a.example/2", "<p>Mali will meet Niger on Monday.</p>")))
        docs = self.documents(name)
        self.assertEqual([(d["doc"], d["url"], d["date"]) for d in docs],
                         [("https://a.example/1/", "https://a.example/1/", "2025-02-25"), ("https://a.example/2", "https://a.example/2", "2024-03-04")])
        # The day on which a page was saved comes before --date, which is for all.
        self.assertEqual(self.documents("--date", "2001-01-01", name)[1]["date"], "2024-03-04")

    def test_archives(self):
        files = {"in/a.txt": LINE.encode(), "b.jsonl.gz": gzip.compress(b'{"text": "Mali praised Ghana."}\n'), "c.html": PAGE.encode(), "d.png": b"\x89PNG\r\n"}
        name = self.file("x.tar", archive(files))
        done = self.run_actant(name)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, f"actant: {name}:d.png: passed over: a picture\n"))
        self.assertEqual({row[12][len(name):] for row in self.rows(done.stdout.decode())}, {":in/a.txt", ":b.jsonl.gz:1", ":c.html"})
        self.assertEqual({row[12][len(name):] for row in self.rows(self.output("--glob", "*.txt", name))}, {":in/a.txt"})
        self.assertEqual(self.rows(self.output("--glob", "*.txt", stdin=gzip.compress(archive(files))))[0][12], "-:in/a.txt")
        with zipfile.ZipFile(self.path("x.zip"), "w", zipfile.ZIP_DEFLATED) as out:
            out.writestr("a.txt", LINE)
        self.assertEqual(self.rows(self.output(self.path("x.zip")))[0][12], self.path("x.zip") + ":a.txt")

    def test_encodings(self):
        text = "Chad’s army attacked Niger – “again” – in the café.\n"
        for encoding in ("utf-8", "utf-16", "utf-16-be", "windows-1252"):
            data = (b"\xfe\xff" if encoding == "utf-16-be" else b"") + text.encode(encoding)
            self.assertEqual(self.output("--text", self.file("a.txt", data)), text, encoding)
            lines = json.dumps({"text": text}, ensure_ascii=False) + "\n"
            data = (b"\xfe\xff" if encoding == "utf-16-be" else b"") + (lines * 2).encode(encoding)
            self.assertEqual([d["text"] for d in self.texts(self.file("a.jsonl", data))], [text] * 2, encoding)
        page = "<meta charset=windows-1251><p>Правда praised Chad.</p>".encode("windows-1251")
        self.assertEqual(self.output("--text", self.file("a.html", page)), "Правда praised Chad.\n")

    def test_text_is_read_again_alike(self):
        """What --text gives has the same triples at the same places."""
        self.file("a.html", PAGE)
        self.file("b.txt", "GENEVA, March 3, 2019 - Chad attacked Niger on “Monday”.\n")
        self.file("c.jsonl", '{"id": "c", "text": "Mali\\u0000 praised Gh\\ud83d\\ude00ana.", "date": "2024-05-06", "title": "T", "url": "u"}\n')
        once = self.output("--format", "json", self.folder.name)
        self.assertIn("2019-03-03", once)
        text = self.output("--text", "--format", "json", self.folder.name)
        self.assertEqual(self.output("--format", "json", "--input-format", "jsonl", stdin=text), once)


class Dates(harness.CommandLine):
    def date(self, text, *options):
        return json.loads(self.output("--format", "json", *options, stdin=text))["date"]

    def test_which_date_holds(self):
        self.assertEqual(self.date("LOME, February 25, 2025 - Chad attacked Niger."), "2025-02-25")
        self.assertEqual(self.date("LOME, February 25, 2025 - Chad attacked Niger.", "--date", "2020-01-01"), "2025-02-25")
        self.assertEqual(self.date("LOME (Quarz) - May 3 - Chad attacked Niger.", "--date", "2020-06-01"), "2020-05-03")
        self.assertEqual(self.date("Chad attacked Niger on May 3, 2019, after lunch.", "--date", "2020-06-01"), "2020-06-01")
        self.assertEqual(self.date("Chad attacked Niger on May 3, 2019, after lunch."), None)
        self.assertEqual(self.date('{"text": "LOME, May 3, 2019 - Chad attacked Niger.", "date": "Sat, 04 May 2019 10:00:00 GMT"}'), "2019-05-04")

    def test_a_date_that_is_none_is_said(self):
        done = self.run_actant("--format", "json", stdin='{"text": "Chad attacked Niger.", "date": "soon"}')
        self.assertEqual((done.returncode, done.stderr.decode()), (0, "actant: -:1: date not understood: 'soon'\n"))
        self.assertIsNone(json.loads(done.stdout)["date"])


class Names(harness.CommandLine):
    def docs(self, *arguments, **more):
        return [os.path.relpath(row[12], self.folder.name) for row in self.rows(self.output(*arguments, **more))]

    def test_lists(self):
        files = [self.file(name, LINE) for name in ("a.txt", "b c.txt", "in/d.txt", "in/e.md")]
        lines = "".join(name + "\n" for name in files[:2]) + self.path("in") + "\n"
        self.assertEqual(self.docs("--files-from", "-", stdin=lines), ["a.txt", "b c.txt", "in/d.txt", "in/e.md"])
        self.assertEqual(self.docs("--files-from", self.file("list", lines), "--glob", "*.md"), ["a.txt", "b c.txt", "in/e.md"])
        odd = self.file("new\nline.txt", LINE)
        self.assertEqual(len(self.docs("-0", "--files-from", "-", stdin=odd + "\0" + files[0] + "\0")), 2)
        self.assertEqual(self.docs("--files-from", "-", stdin=""), [])
        self.fails(1, "--files-from", self.path("none"), says=["none: No such file"])

    def test_globs(self):
        for name in ("a.txt", "a.html", "old/b.txt"):
            self.file(name, LINE)
        self.assertEqual(self.docs("--glob", "*.txt", self.folder.name), ["a.txt", "old/b.txt"])
        self.assertEqual(self.docs("--glob", "*.txt", "--glob", "!old/*", self.folder.name), ["a.txt"])

    def test_odd_names_in_messages(self):
        folder = os.fsencode(self.folder.name)
        with open(os.path.join(folder, b"red\x1b[31m\n\xff.txt"), "wb") as out:
            out.write(b"\x89PNG\r\n\x1a\n" + bytes(100))
        done = self.run_actant(self.folder.name)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stderr.decode(), f"actant: {self.folder.name}/red\\x1b[31m\\n\\xff.txt: passed over: a PNG picture\n")


class Trouble(harness.CommandLine):
    def test_damaged_files_are_named_and_the_rest_is_done(self):
        good = self.file("z.txt", LINE)
        packed = gzip.compress(os.urandom(10000))
        bad = {"cut.txt.gz": packed[:5000], "sum.txt.gz": gzip.compress(LINE.encode())[:-6] + bytes(6), "cut.tar": archive({"a.txt": b"x" * 5000})[:2000],
               "cut.warc": gzip.decompress(warc(("u", PAGE)))[:300], "doc.pdf": b"%PDF-1.4 "}
        for name, content in bad.items():
            path = self.file(name, content)
            done = self.fails(1, path, good, says=[path + ":"])
            self.assertEqual([row[12] for row in self.rows(done.stdout.decode())], [good], name)

    def test_hostile_pages_are_refused_with_the_reason(self):
        for page, why in (("<div>" * 50000 + "x", "nested deeper"), ("<a " + "b " * 100000 + ">x", "more than 1000 attributes")):
            start = time.monotonic()
            self.fails(1, "--input-format", "html", stdin=page, says=["-: hostile HTML", why])
            self.assertLess(time.monotonic() - start, 20)

    def test_a_document_that_is_too_large(self):
        done = self.fails(1, "--max-size", "1K", "-", self.file("a.txt", LINE), stdin="x" * 2000, says=["-: a document of more than 1024 bytes"])
        self.assertEqual(len(self.rows(done.stdout.decode())), 1)

    def test_unreadable_files(self):
        if os.geteuid() == 0:
            self.skipTest("root reads everything")
        path = self.file("a.txt", LINE)
        os.chmod(path, 0)
        self.fails(1, path, says=["a.txt: Permission denied"])

    def test_a_pipe_in_a_folder_holds_nothing_up(self):
        os.mkfifo(self.path("fifo"))
        self.file("z.txt", LINE)
        done = self.run_actant(self.folder.name, timeout=60)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, f"actant: {self.path('fifo')}: passed over: no regular file\n"))

    def test_a_file_that_grows_while_it_is_read(self):
        path = self.file("a.jsonl", json.dumps({"text": LINE}) + "\n")

        def grow():
            for _ in range(200):
                with open(path, "a", encoding="utf-8") as out:
                    out.write(json.dumps({"text": LINE}) * 50 + "\n")

        writer = threading.Thread(target=grow)
        writer.start()
        done = self.run_actant("-j", "1", path, path, path)
        writer.join()
        self.assertIn(done.returncode, (0, 1))
        if done.returncode == 1:
            self.assertIn(b"a.jsonl", done.stderr)

    def test_memory_is_bounded(self):
        """Lines without end, and many, from a pipe: no more memory than the bound allows."""
        with open(BINARY, "rb") as program:
            image = program.read()
            if b"__asan_init" in image or b"__tsan_init" in image:
                self.skipTest("the sanitizer reserves more addresses than the limit")
        line = json.dumps({"text": "Nothing here. " * 50}).encode() + b"\n"

        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))

        run = subprocess.Popen([BINARY, "-j", "2", "--input-format", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=limit)
        try:
            for _ in range(40):
                run.stdin.write(line * 50)
            run.stdin.write(b'{"text": "')
            for _ in range(300):
                run.stdin.write(b"x" * (1 << 20))
            run.stdin.write(b'"}\n' + line)
            run.stdin.close()
            errors = run.stderr.read().decode()
            run.stderr.close()
        finally:
            status = run.wait(timeout=120)
        self.assertEqual((status, errors), (1, "actant: -:2001: a line of more than 16777216 bytes\n"))
