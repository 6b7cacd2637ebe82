#!/usr/bin/env python3
"""Compares what `actant check` says about every file here with FILE.expected, to the letter.

--update writes the expected files anew; look at the difference before committing it.
"""
import difflib
import glob
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BINARY = os.path.abspath(os.environ.get("ACTANT", "build/release/actant"))


def check(name):
    done = subprocess.run([BINARY, "check", name], cwd=HERE, capture_output=True, timeout=300, check=False)
    return f"{done.stdout.decode(errors='replace')}{done.stderr.decode(errors='replace')}status {done.returncode}\n"


def main():
    update = sys.argv[1:] == ["--update"]
    names = sorted(os.path.basename(p) for kind in ("gaz", "pat", "rules") for p in glob.glob(os.path.join(HERE, "*." + kind)))
    if not names:
        sys.exit("no lint case")
    failed = 0
    for name in names:
        path = os.path.join(HERE, name + ".expected")
        got = check(name)
        if update:
            with open(path, "w", encoding="utf-8") as out:
                out.write(got)
            continue
        want = ""
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                want = file.read()
        if got != want:
            failed += 1
            sys.stdout.writelines(difflib.unified_diff(want.splitlines(True), got.splitlines(True), path, "now"))
    print(f"{len(names)} lint cases, {'written' if update else f'{failed} failed'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
