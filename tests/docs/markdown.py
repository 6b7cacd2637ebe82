"""Examples in our documents: files, and commands with the output they show.

    `NAME`:            a line that says so, and the indented block below it, is a file
    $ COMMAND          in an indented block, with the lines below it, is a command and its output
    $ cat NAME         makes the file, if there is none, with what it shows
"""
import os
import re
import subprocess
from pathlib import Path


def blocks(text):
    """Indented blocks as (line of the block, the last line of text before it, lines without the indent)."""
    found, lines, before, i = [], text.split("\n"), "", 0
    while i < len(lines):
        if not lines[i].startswith("    ") or (i > 0 and lines[i - 1].strip() and not lines[i - 1].startswith("    ")):
            before = lines[i] if lines[i].strip() else before
            i += 1
            continue
        start, block = i, []
        while i < len(lines) and (lines[i].startswith("    ") or not lines[i].strip()):
            block.append(lines[i][4:])
            i += 1
        while block and not block[-1].strip():
            block.pop()
        # A listing and the session behind it may stand next to each other.
        cut = next((k for k, line in enumerate(block) if line.startswith("$ ") and k > 0 and not block[k - 1].strip() and not block[0].startswith("$ ")), None)
        if cut is None:
            found.append((start + 1, before, block))
        else:
            listing = block[:cut]
            while not listing[-1].strip():
                listing.pop()
            found.append((start + 1, before, listing))
            found.append((start + 1 + cut, "", block[cut:]))
    return found


def session(block):
    """Commands of a block with their output."""
    steps = []
    for line in block:
        if line.startswith("$ "):
            steps.append([line[2:], []])
        elif steps:
            steps[-1][1].append(line)
    return steps


class Runner:
    """Runs a document's examples in a folder of its own."""

    def __init__(self, folder, environment):
        self.folder, self.environment, self.exports, self.commands, self.files = Path(folder), environment, [], 0, 0

    def shell(self, command, timeout=600):
        done = subprocess.run(["bash", "-c", "\n".join([*self.exports, command])], cwd=self.folder, env=self.environment, timeout=timeout,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False)
        return done.stdout.decode()

    def run(self, path):
        """What is not as the document says, in words."""
        wrong = []
        for line, before, block in blocks(Path(path).read_text(encoding="utf-8")):
            named = re.fullmatch(r"`([\w./-]+)`:", before)
            if named and not block[0].startswith("$ "):
                (self.folder / named.group(1)).write_text("\n".join(block) + "\n", encoding="utf-8")
                self.files += 1
                continue
            for command, output in session(block):
                shown = "\n".join(output).rstrip("\n")
                made = re.fullmatch(r"cat ([\w./-]+)", command)
                if made and not (self.folder / made.group(1)).exists():
                    (self.folder / made.group(1)).write_text(shown + "\n", encoding="utf-8")
                    self.files += 1
                    continue
                if command.startswith("export "):
                    self.exports.append(command)
                    continue
                self.commands += 1
                got = self.shell(command).rstrip("\n")
                if [w.rstrip() for w in got.split("\n")] != [w.rstrip() for w in shown.split("\n")]:
                    wrong.append(f"{os.path.basename(path)}:{line}: $ {command}\n--- the document shows\n{shown}\n--- it prints\n{got}")
        return wrong
