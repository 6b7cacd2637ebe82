#!/usr/bin/env python3
"""Runs the cases of tests/corpus/*.txt: a text, and who did what to whom in it. README.md beside this has the format.

    corpus_test.py               compare; every difference is shown
    corpus_test.py --update      write the expectations anew (git diff is the review); known misses stay as they are
    corpus_test.py FILE...       only these files
"""
import collections
import difflib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BINARY = os.path.abspath(os.environ.get("ACTANT", "build/release/actant"))
HEADERS = {"date", "known", "show"}
SHOWS = {"triples", "entities", "all", "relations"}
TITLE, BAR, NOTHING, ANY = "=== ", "---", "nothing", "*"


class Mistake(Exception):
    """A case file that is not in the format."""


class Case:
    """One case; `number` is the line of its title."""

    def __init__(self, path, number, title):
        self.path, self.number, self.title = path, number, title
        self.headers, self.text, self.expected = {}, [], []

    def where(self):
        return f"{self.path.name}:{self.number}: {self.title}"

    def known(self):
        return "known" in self.headers

    def show(self):
        return self.headers.get("show", "triples")

    def lines(self):
        yield TITLE + self.title
        for key, value in self.headers.items():
            yield f"{key} = {value}"
        yield from self.text
        yield BAR
        yield from self.expected


def read_cases(path):
    """The head of a file (comments), and its cases."""
    head, cases, part = [], [], "head"
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith(TITLE):
            if cases and part != "expected":
                raise Mistake(f"{cases[-1].where()}: has no {BAR}")
            cases.append(Case(path, number, line[len(TITLE):].strip()))
            part = "headers"
        elif part == "head":
            head.append(line)
        elif part == "expected":
            if line.strip():
                cases[-1].expected.append(line.strip())
        elif line == BAR:
            part = "expected"
        else:
            header = re.fullmatch(r"(\w+) = (.*)", line) if part == "headers" else None
            if header:
                cases[-1].headers[header.group(1)] = header.group(2)
            else:
                part = "text"
                cases[-1].text.append(line)
    if cases and part != "expected":
        raise Mistake(f"{cases[-1].where()}: has no {BAR}")
    for case in cases:
        if set(case.headers) - HEADERS:
            raise Mistake(f"{case.where()}: unknown header; known are {', '.join(sorted(HEADERS))}")
        if case.show() not in SHOWS:
            raise Mistake(f"{case.where()}: show = {' or '.join(sorted(SHOWS))}")
        if case.known() and not case.headers["known"].startswith("miss"):
            raise Mistake(f"{case.where()}: known = miss, and why")
        if not "".join(case.text).strip():
            raise Mistake(f"{case.where()}: has no text")
        if not case.expected:
            raise Mistake(f"{case.where()}: expects no line; write `{NOTHING}` if that is meant")
    return head, cases


def extract(cases):
    """What the program finds, a document a case, in one run."""
    inputs = "".join(json.dumps({"id": str(i), "text": "\n".join(c.text).strip("\n"),
                                 **({"date": c.headers["date"]} if "date" in c.headers else {})}) + "\n" for i, c in enumerate(cases))
    done = subprocess.run([BINARY, "--input-format", "jsonl", "--format", "json", "-"], input=inputs.encode(), capture_output=True,
                          timeout=300, check=False)
    if done.returncode != 0 or done.stderr:
        raise Mistake(f"{BINARY}: status {done.returncode}: {done.stderr.decode(errors='replace')}")
    docs = [json.loads(line) for line in done.stdout.decode().splitlines()]
    if [d["doc"] for d in docs] != [str(i) for i in range(len(cases))]:
        raise Mistake("the program did not answer every case once and in order")
    return docs


def party(argument):
    return (argument.get("name") or argument["text"]) if argument else "-"


def triple_line(triple):
    notes = []
    if triple["negated"]:
        notes.append("negated")
    if triple["modality"] != "asserted":
        notes.append(triple["modality"])
    if triple["attributed_to"]:
        notes.append("says " + triple["attributed_to"])
    if triple["date"]:
        notes.append("on " + triple["date"])
    if triple["place"]:
        notes.append("in " + triple["place"])
    fields = [party(triple["actor"]), triple["action"]["lemma"], party(triple["target"]), triple["event"] or "-"]
    return " | ".join(fields + ([", ".join(notes)] if notes else []))


def entity_line(entity):
    return " | ".join(["@ " + entity["name"], entity["type"], entity["code"] or "-", ", ".join(m["text"] for m in entity["mentions"])])


def found_lines(case, doc):
    lines = []
    if case.show() != "entities":
        lines += [triple_line(t) for t in doc["triples"] if t["event"] or case.show() in ("all", "relations")]
    if case.show() not in ("triples", "relations"):
        lines += [entity_line(e) for e in doc["entities"] if e["mentions"]]
    return [re.sub(r"\s+", " ", line) for line in lines] or [NOTHING]


def fits(want, got):
    """The lines are the same; a field `*` fits anything, the last one also nothing."""
    wanted, fields = want.split(" | "), got.split(" | ")
    if wanted[-1] == ANY and len(wanted) == len(fields) + 1:
        wanted.pop()
    return len(wanted) == len(fields) and all(w in (ANY, g) for w, g in zip(wanted, fields))


def right(case, found):
    """Every line that is wanted once and no other, in any order."""
    rest = list(found)
    for want in sorted(case.expected, key=lambda line: ANY in line.split(" | ")):
        match = next((got for got in rest if fits(want, got)), None)
        if match is None:
            return False
        rest.remove(match)
    return not rest


def write(path, head, cases):
    blocks = ["\n".join(case.lines()) for case in cases]
    path.write_text("\n".join(head).rstrip("\n") + "\n\n" + "\n\n".join(blocks) + "\n", encoding="utf-8")


def main():
    names = sys.argv[1:]
    update = "--update" in names
    paths = [Path(n) for n in names if n != "--update"] or sorted(HERE.glob("*.txt"))
    files = {path: read_cases(path) for path in paths}
    cases = [case for _, some in files.values() for case in some]
    if not cases:
        raise Mistake("no case")
    twice = [title for title, n in collections.Counter((c.path, c.title) for c in cases).items() if n > 1]
    if twice:
        raise Mistake(f"a title twice in one file: {twice[0][0].name}: {twice[0][1]}")
    counts = collections.Counter()
    for case, doc in zip(cases, extract(cases)):
        found = found_lines(case, doc)
        good = right(case, found)
        verdict = ("mended" if good else "known miss") if case.known() else ("right" if good else "wrong")
        counts[verdict] += 1
        if update:
            if verdict == "wrong":
                case.expected = found
            elif verdict == "mended":
                del case.headers["known"]
        elif verdict == "mended":
            print(f"{case.where()}\n  is right now: take `known = {case.headers['known']}` away, or run --update\n")
        elif verdict == "wrong":
            print(case.where())
            print("  " + " ".join(case.text))
            for line in difflib.ndiff(sorted(case.expected), sorted(found)):
                if not line.startswith("?"):
                    print("  " + line)
            print()
    if update:
        for path, (head, some) in files.items():
            write(path, head, some)
    print(f"{len(cases)} corpus cases in {len(files)} files: "
          + ", ".join(f"{counts[v]} {v}" for v in ("right", "wrong", "mended", "known miss")) + ("; written" if update else ""))
    return 1 if (counts["wrong"] or counts["mended"]) and not update else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Mistake as mistake:
        sys.exit(f"corpus_test: {mistake}")
