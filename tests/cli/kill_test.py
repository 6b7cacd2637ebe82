#!/usr/bin/env python3
"""Kills a run at random moments and resumes it: the bytes have to be those of a run that nobody disturbed.

    kill_test.py [KILLS] [SEED]

A trial begins a run, ends it at a random moment by SIGKILL (or SIGTERM, SIGINT), resumes it (and may end that one, too), and
compares the output and the lists of what failed and what was left out. Trials alternate between one file and a folder of
files, with and without --dedupe and --one-a-day."""
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import articles
from harness import BINARY

KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 10
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(10**6)
DOCUMENTS = int(os.environ.get("KILL_DOCUMENTS", "4000"))


def command(inputs, folder, kind, more):
    into = {"file": os.path.join(folder, "out.tsv"), "folder": os.path.join(folder, "out") + "/"}[kind]
    return [BINARY, "--format", "tsv", "-j", "2", "-q", "--failed", os.path.join(folder, "failed"), "--output", into, *more, *inputs]


def content(folder):
    """All files below, by name; what a run leaves behind by mistake would be there, too."""
    files = {}
    for top, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(top, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = file.read()
    return files


def main():
    choose = random.Random(SEED)
    print(f"seed {SEED}, {KILLS} trials, {DOCUMENTS} documents")
    with tempfile.TemporaryDirectory(prefix="actant-kill-") as top:
        inputs = [articles.feed(os.path.join(top, f"feed{i}.jsonl"), DOCUMENTS // 4 * i, DOCUMENTS // 4 * (i + 1), copies=True) for i in range(4)]
        inputs.append(os.path.join(top, "missing.txt"))
        unbroken = {}
        for kind in ("file", "folder"):
            for smart in (False, True):
                folder = os.path.join(top, f"whole-{kind}-{smart}")
                os.mkdir(folder)
                more = ["--dedupe", "--one-a-day", "--left-out", os.path.join(folder, "left-out")] if smart else []
                began = time.monotonic()
                done = subprocess.run(command(inputs, folder, kind, more), stderr=subprocess.DEVNULL, timeout=900, check=False)
                assert done.returncode == 1, done.returncode
                unbroken[kind, smart] = content(folder), time.monotonic() - began
        assert len(unbroken["file", False][0]["out.tsv"]) > 50 * DOCUMENTS and len(unbroken["folder", True][0]) == 6, "the runs have to do something"

        kills, taken_up, ends, wrong = 0, 0, {}, 0
        for trial in range(KILLS):
            kind, smart = ("file", "folder")[trial % 2], trial // 2 % 2 == 1
            expected, seconds = unbroken[kind, smart]
            folder = os.path.join(top, f"trial-{trial}")
            os.mkdir(folder)
            more = ["--dedupe", "--one-a-day", "--left-out", os.path.join(folder, "left-out")] if smart else []
            arguments = command(inputs, folder, kind, more)
            left = choose.choice((1, 1, 1, 2, 3))  # kills of this trial
            while True:
                run = subprocess.Popen(arguments, stderr=subprocess.PIPE)
                ended_by = None
                if left > 0:
                    left -= 1
                    try:
                        run.wait(timeout=choose.uniform(0, seconds * 1.05))
                    except subprocess.TimeoutExpired:
                        ended_by = choose.choice((signal.SIGKILL, signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT))
                        run.send_signal(ended_by)
                        kills += 1
                run.communicate(timeout=900)
                ends[run.returncode] = ends.get(run.returncode, 0) + 1
                if ended_by is None:
                    assert run.returncode == 1, run.returncode
                    break
                assert run.returncode in (1, -9, 130, 143, -2, -15), run.returncode
                if any(name.endswith(".journal") for name in content(folder)):
                    taken_up += 1
                if "--resume" not in arguments:
                    arguments = [*arguments, "--resume"]
                if run.returncode == 1:
                    break  # it was done before the signal came
            if content(folder) != expected:
                wrong += 1
                print(f"trial {trial} ({kind}, {'dedupe' if smart else 'plain'}): other bytes than the unbroken run", sorted(content(folder)))
                for name, data in content(folder).items():
                    if expected.get(name) != data:
                        print("   ", name, len(data), "bytes, expected", len(expected.get(name, b"")))
            else:
                subprocess.run(["rm", "-rf", folder], check=True)
        print(f"{KILLS - wrong} of {KILLS} trials gave the bytes of the unbroken run; {kills} runs ended by a signal, {taken_up} of them with a journal; "
              f"exit statuses {dict(sorted(ends.items()))}")
        if kills < KILLS // 2 or taken_up == 0:
            sys.exit("too few signals came in time: this tested nothing")
        sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
