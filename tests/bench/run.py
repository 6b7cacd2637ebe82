#!/usr/bin/env python3
"""Measures actant against what the same machine does to the same bytes, and prints one table of ratios.

    tests/bench/run.py [--build build/release] [--corpus ../shared/eval/news] [--accept]
    tests/bench/run.py --instructions          instructions a byte of each stage, under callgrind
    tests/bench/run.py --names                 what more names cost: actant, grep -F, a regex of alternatives
    tests/bench/run.py --gazetteers            what all names cost against the countries alone: time, start, memory
    tests/bench/run.py --shapes                hostile and small documents against a plain text

A corpus is a folder of .txt files or one text file. The counts of what was found have to be those of counts.json; after a change
of rules they are other ones, and --accept takes them. Raw numbers go to runs/, with machine and commit.
"""
import argparse
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ROUNDS = 3


def cpu_name():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def commit():
    run = subprocess.run(["git", "-C", str(ROOT), "describe", "--always", "--dirty"], capture_output=True, text=True)
    return run.stdout.strip() or "unknown"


def files_of(corpus):
    return sorted(p for p in corpus.iterdir() if p.suffix == ".txt") if corpus.is_dir() else [corpus]


def user_seconds(command, stdin=None):
    """CPU seconds of a command: the machine may have other things to do."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(stdin or os.devnull, "rb") as source:
        subprocess.run(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def commands(corpus, names):
    """Baselines that are programs of their own, with what they cost to start taken off."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "corpus.txt")
        with open(text, "wb") as out:
            for path in files_of(corpus):
                out.write(path.read_bytes() + b"\n\n")
        size = text.stat().st_size
        copies = max(1, 20_000_000 // size)
        many = Path(folder, "many.txt")
        with open(many, "wb") as out:
            for _ in range(copies):
                out.write(text.read_bytes())
        wanted = {"wc -w": ["wc", "-w"], f"grep -F ({len(names)} names)": ["grep", "-cF", "-f", "NAMES"],
                  f"rg -F ({len(names)} names)": ["rg", "-cF", "-f", "NAMES"]}
        listed = Path(folder, "names")
        listed.write_text("\n".join(names) + "\n")
        found = {}
        for label, command in wanted.items():
            if not shutil.which(command[0]):
                continue
            command = [str(listed) if word == "NAMES" else word for word in command]
            small = min(user_seconds(command + [os.devnull]) for _ in range(ROUNDS))
            large = min(user_seconds(command + [str(many)]) for _ in range(3))
            found[label] = many.stat().st_size / max(large - small, 1e-3)
        return found


def some_names(build, corpus, most=10_000):
    """Names of the gazetteers, to look for with other programs."""
    names = []
    for path in sorted((ROOT / "gazetteers").rglob("*.gaz")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("name = "):
                names.append(re.sub(r"\s*\{.*", "", line[7:]).strip())
    step = max(1, len(names) // most)
    return names[::step][:most]


def measure(args):
    bench = args.build / "tests" / "actant-bench"
    run = subprocess.run([bench, args.corpus, "--benchmark_format=json", f"--benchmark_repetitions={ROUNDS}", "--benchmark_min_time=0.05"],
                         capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"run.py: {bench} failed: {run.stderr.strip()}")
    raw = json.loads(run.stdout)
    speeds, counts = {}, {}
    for entry in raw["benchmarks"]:
        if entry.get("run_type") != "iteration":
            continue
        name = entry["name"].split("/manual_time")[0]
        speeds.setdefault(name, []).append(entry["bytes_per_second"])
        for count in ("tokens", "mentions", "triples"):
            if name in ("whole", "entities") and count in entry:
                counts[f"{name}.{count}"] = int(entry[count])
    check_counts(args, counts)
    best = {name: max(values) for name, values in speeds.items()}
    best.update(commands(args.corpus, some_names(args.build, args.corpus)))
    icu = best["icu_words_utf8"]
    print(f"{cpu_name()}; commit {commit()}; {args.corpus.name}; best of {ROUNDS}, CPU time")
    print(f"{'':28}{'MB/s':>9}{'x ICU':>8}{'ns/byte':>9}{'spread':>8}")
    for name, value in best.items():
        values = speeds.get(name, [value])
        spread = statistics.pstdev(values) / statistics.mean(values)
        print(f"{name:28}{value / 1e6:9.1f}{value / icu:8.2f}{1e9 / value:9.2f}{spread:8.0%}")
    runs = HERE / "runs"
    runs.mkdir(exist_ok=True)
    out = runs / f"{time.strftime('%Y-%m-%dT%H%M', time.gmtime())}-{commit()}.json"
    keep = {"commit": commit(), "cpu": cpu_name(), "kernel": platform.release(), "corpus": args.corpus.name, "counts": counts,
            "bytes_per_second": {name: speeds.get(name, [value]) for name, value in best.items()}, "context": raw["context"]}
    keep["context"].pop("host_name", None)
    keep["context"].pop("executable", None)
    out.write_text(json.dumps(keep, indent=1) + "\n")


def check_counts(args, counts):
    path = HERE / "counts.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    name = args.corpus.name
    if args.accept or name not in known:
        known[name] = counts
        path.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")
    elif known[name] != counts:
        for key, value in counts.items():
            if known[name].get(key) != value:
                print(f"run.py: {key} is {value}, was {known[name].get(key)}", file=sys.stderr)
        sys.exit("run.py: other counts than before: if rules changed, --accept them")


def instructions(args):
    bench = (args.build / "tests" / "actant-bench").resolve()
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder, "sample")
        sample.mkdir()
        for path in files_of(args.corpus)[:args.documents]:
            shutil.copy(path, sample)
        run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", bench, sample, "--instructions"],
                             capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"run.py: {run.stderr[-2000:]}")
        counts = dict(zip(run.stdout.split()[::2], map(int, run.stdout.split()[1::2])))
        rows = []
        for path in sorted(Path(folder).glob("out.*"), key=lambda p: int(p.suffix[1:])):
            text = path.read_text()
            stage = re.search(r"^desc: Trigger: Client Request: (\S+)", text, re.M)
            total = re.search(r"^(?:summary|totals): (\d+)", text, re.M)
            if stage and total:
                rows.append((stage.group(1), int(total.group(1))))
        print(f"{counts['bytes']} bytes, {counts['tokens']} tokens, {counts['mentions']} mentions, {counts['triples']} triples; commit {commit()}")
        print(f"{'stage':14}{'instructions':>14}{'a byte':>9}{'a token':>9}")
        for stage, total in rows + [("sum", sum(t for _, t in rows))]:
            print(f"{stage:14}{total:14}{total / counts['bytes']:9.1f}{total / counts['tokens']:9.1f}")


def invented_names(count):
    """Names of two words that no text has, of the usual length and letters."""
    starts, ends = "Ba Do Ke Li Ma No Pe Ra Su Ti Va Zo".split(), "bar dek fin gol hum jor kas lev mit nor pan rus".split()
    middles = "la ne ri so tu wa".split()
    words = [a + b + c for a in starts for b in middles for c in ends]
    return [f"{words[i % len(words)]} {words[i // len(words) % len(words)]}" for i in range(count)]


def names(args):
    """Time a byte with 10,000 to 500,000 names; what it costs to start is taken off."""
    actant = (args.build / "actant").resolve()
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "corpus.txt")
        text.write_bytes(b"\n\n".join(p.read_bytes() for p in files_of(args.corpus)) * 3)
        size = text.stat().st_size
        empty = Path(folder, "empty")
        empty.touch()
        print(f"{'names':>8}{'actant':>10}{'grep -F':>10}{'rg -F':>10}{'rg regex':>10}   ns/byte, {size} bytes; commit {commit()}")
        for count in (10_000, 100_000, 500_000):
            base = Path(folder, str(count))
            shutil.copytree(ROOT / "gazetteers", base, ignore=shutil.ignore_patterns("people", "organizations", "places"))
            found = invented_names(count)
            gaz = ["%gaz 1", "%default type=person"] + [f"[made.n{i}]\nname = {name}" for i, name in enumerate(found)]
            (base / "made.gaz").write_text("\n".join(gaz) + "\n")
            image = Path(folder, f"{count}.image")
            subprocess.run([actant, "compile", "-o", image, base], check=True, capture_output=True)
            listed = Path(folder, f"{count}.names")
            listed.write_text("\n".join(found) + "\n")
            row = []
            for command in ([actant, "-j1", "--entities", "--resources", image, "-"], ["grep", "-cF", "-f", listed], ["rg", "-cF", "-f", listed],
                            ["rg", "-c", "-f", listed]):
                if not shutil.which(str(command[0])):
                    row.append(float("nan"))
                    continue
                start = min(user_seconds(command, empty) for _ in range(ROUNDS))
                row.append((min(user_seconds(command, text) for _ in range(ROUNDS)) - start) / size * 1e9)
            print(f"{count:8}" + "".join(f"{value:10.2f}" for value in row), flush=True)


def peak_bytes(command, path):
    """The most memory that a command held: of a child of a child, since the mark of a process never falls."""
    code = "import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    done = subprocess.run([sys.executable, "-c", code, *map(str, command), str(path)], check=True, capture_output=True, text=True)
    return int(done.stdout) * 1024


def rewritten(path, folder):
    """A copy that was written in small pieces. Linux 6.18 maps the pages that its cache holds together at one touch: what a linker
    writes at once counts as held by megabytes, though a program looks at a few bytes of it."""
    copy = Path(folder, "rewritten-" + path.name)
    with open(path, "rb") as source, open(copy, "wb", buffering=0) as out:
        while piece := source.read(1 << 16):
            out.write(piece)
    copy.chmod(path.stat().st_mode)
    return copy


def wall_seconds(command):
    began = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def gazetteers(args):
    """What all names cost against the countries alone: time a byte, the start, memory. The two take turns."""
    actant = (args.build / "actant").resolve()
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder, "small")
        shutil.copytree(ROOT / "gazetteers", small, ignore=shutil.ignore_patterns("people", "organizations", "places"))
        images = {"countries alone": Path(folder, "small.image"), "all": Path(folder, "all.image")}
        for image, resources in zip(images.values(), (small, ROOT / "gazetteers")):
            subprocess.run([actant, "compile", "-o", image, resources], check=True, capture_output=True)
        size = sum(p.stat().st_size for p in files_of(args.corpus))
        article = max((p for p in files_of(args.corpus)), key=lambda p: p.stat().st_size)
        whole, start = {name: [] for name in images}, {name: [] for name in images}
        for _ in range(2 * ROUNDS):
            for name, image in images.items():
                whole[name].append(user_seconds([actant, "-j1", "--resources", image, args.corpus]))
        for _ in range(40):
            for name, image in images.items():
                start[name].append(wall_seconds([actant, "--resources", image, os.devnull]))
        program = rewritten(actant, folder)
        print(f"{'':18}{'image MB':>9}{'ns/byte':>9}{'ratio':>7}{'start ms':>9}{'peak MB on an article':>23}   commit {commit()}")
        for name, image in images.items():
            print(f"{name:18}{image.stat().st_size / 1e6:9.1f}{min(whole[name]) / size * 1e9:9.1f}{min(whole[name]) / min(whole['countries alone']):7.2f}"
                  f"{min(start[name]) * 1e3:9.2f}{peak_bytes([program, '-j1', '--resources', rewritten(image, folder)], article) / 1e6:23.1f}")
        peak = peak_bytes([program, "-j1"], article)
        print(f"all of it in the program: start {min(wall_seconds([actant, os.devnull]) for _ in range(40)) * 1e3:.2f} ms, {peak / 1e6:.1f} MB; "
              f"`true` starts in {min(wall_seconds(['true']) for _ in range(40)) * 1e3:.2f} ms")


def shapes(args):
    """Time a byte of what is meant to hurt, against a plain text of the same size."""
    actant = (args.build / "actant").resolve()
    with tempfile.TemporaryDirectory() as folder:
        plain = b"\n\n".join(p.read_bytes() for p in files_of(args.corpus)).decode("utf-8", "replace")
        words = re.sub(r"[.!?\"();:]", "", plain.replace("\n", " "))
        sizes = {"plain text": plain, "a sentence without a stop": words[:1_000_000],
                 "10,000 open quotes and brackets": ('He said "(' * 10_000 + " Chad met Niger " + ')"' * 10_000 + ".\n") * 5,
                 "100,000 times a name": "Amina Odera " * 100_000, "100,000 pronouns": "He met them. " * 100_000,
                 "ten times the text": plain * 10}
        files, lines = Path(folder, "files"), Path(folder, "documents.jsonl")
        files.mkdir()
        with open(lines, "w") as out:
            for i in range(0, 10_000):
                at = i * 997 % max(1, len(plain) - 1000)
                (files / f"{i:05}.txt").write_text(plain[at:at + 1000])
                out.write(json.dumps({"id": str(i), "text": plain[at:at + 1000]}) + "\n")
        cost = {}
        for name, text in sizes.items():
            path = Path(folder, "text.txt")
            path.write_text(text)
            cost[name] = min(user_seconds([actant, "-j1", path]) for _ in range(ROUNDS)) / path.stat().st_size
        cost["10,000 files of 1 kB"] = min(user_seconds([actant, "-j1", files]) for _ in range(ROUNDS)) / 10_000_000
        cost["10,000 lines of JSON of 1 kB"] = min(user_seconds([actant, "-j1", lines]) for _ in range(ROUNDS)) / 10_000_000
        start = min(user_seconds([actant, os.devnull]) for _ in range(20)), min(user_seconds(["true"]) for _ in range(20))
        print(f"{'':34}{'ns/byte':>9}{'x plain':>9}   commit {commit()}")
        for name, value in cost.items():
            print(f"{name:34}{value * 1e9:9.1f}{value / cost['plain text']:9.2f}")
        print(f"start on an empty input: {start[0] * 1e3:.1f} ms, true: {start[1] * 1e3:.1f} ms (CPU)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "eval" / "news")
    parser.add_argument("--accept", action="store_true", help="take the counts of this run as right")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--names", action="store_true")
    parser.add_argument("--shapes", action="store_true")
    parser.add_argument("--gazetteers", action="store_true")
    parser.add_argument("--documents", type=int, default=100, help="with --instructions: how many files of the corpus")
    args = parser.parse_args()
    subprocess.run(["cmake", "--build", args.build, "--target", "actant-bench"], check=True, stdout=subprocess.DEVNULL)
    (instructions if args.instructions else names if args.names else gazetteers if args.gazetteers else shapes if args.shapes else measure)(args)


if __name__ == "__main__":
    main()
