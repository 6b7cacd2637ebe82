#!/usr/bin/env python3
"""Measures actant against what the same machine does to the same bytes, and prints one table of ratios.

    tests/bench/run.py [--build build/release] [--corpus ../shared/eval/news] [--accept]
    tests/bench/run.py --instructions          instructions a byte of each stage, under callgrind

A corpus is a folder of .txt files or one text file. The counts of what was found have to be those of counts.json; after a change
of rules they are other ones, and --accept takes them. Raw numbers go to runs/, with machine and commit.
"""
import argparse
import json
import os
import platform
import re
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
    before = os.times()
    with open(stdin or os.devnull, "rb") as source:
        subprocess.run(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "eval" / "news")
    parser.add_argument("--accept", action="store_true", help="take the counts of this run as right")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--documents", type=int, default=100, help="with --instructions: how many files of the corpus")
    args = parser.parse_args()
    subprocess.run(["cmake", "--build", args.build, "--target", "actant-bench"], check=True, stdout=subprocess.DEVNULL)
    (instructions if args.instructions else measure)(args)


if __name__ == "__main__":
    main()
