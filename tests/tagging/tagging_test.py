#!/usr/bin/env python3
"""Measures the tagger on sentences.txt, which was tagged by hand: share of right tags, words as the tokenizer makes them.

    tagging_test.py              accuracy, and below the bound an error
    tagging_test.py --errors     every wrong tag in its sentence, too
"""
import collections
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BINARY = os.path.abspath(os.environ.get("ACTANT", "build/release/actant"))
BOUND = 0.92
SENTENCES, WORDS = 60, 600  # fewer and the file has lost something
MARK = re.compile(r"^[^\w]+$")
# The same to the grammar: a title or a people's name, however it is written; bare numbers of determiners.
SAME = [{"JJ", "VBN"}, {"NN", "NNP"}, {"NNS", "NNPS"}]


def pairs(line):
    """The words and tags of a line "word/TAG word/TAG<entity> …"."""
    return [tuple(re.sub(r"<.*", "", item).rsplit("/", 1)) for item in re.sub(r"<[^>]*>", "", line).split()]


def parsed(sentences):
    """What the program says of each sentence, one paragraph each."""
    run = subprocess.run([BINARY, "parse", "-"], input="\n\n".join(sentences), capture_output=True, text=True, check=True)
    lines = [line for line in run.stdout.split("\n") if line and line[0] not in " [" and "/" in line.split()[0]]
    return [pairs(line) for line in lines]


def main():
    gold = [pairs(line) for line in (HERE / "sentences.txt").read_text(encoding="utf-8").split("\n")
            if line and not line.startswith("#")]
    texts = [re.sub(r" (n't)\b", r"\1", re.sub(r" ([,.?])", r"\1", " ".join(w for w, _ in words))) for words in gold]
    said = parsed(texts)
    if len(said) != len(gold):
        sys.exit(f"{len(gold)} sentences, {len(said)} in the output")
    right = near = total = 0
    wrong = collections.Counter()
    for want, got in zip(gold, said):
        if [w for w, _ in want] != [w for w, _ in got]:
            sys.exit(f"other words: {' '.join(w for w, _ in got)}")
        for (word, tag), (_, guess) in zip(want, got):
            if MARK.match(word):
                continue
            total += 1
            right += tag == guess
            near += tag == guess or any({tag, guess} <= same for same in SAME)
            if tag != guess:
                wrong[tag, guess] += 1
                if "--errors" in sys.argv:
                    print(f"{word}/{guess} for {tag}: {' '.join(w for w, _ in want)}")
    for (tag, guess), n in wrong.most_common(12):
        print(f"{n:4} {tag} tagged {guess}")
    print(f"{len(gold)} sentences, {total} words: {right / total:.3f} right, {near / total:.3f} but for names and participles")
    if len(gold) < SENTENCES or total < WORDS:
        sys.exit("sentences.txt has lost something")
    if right / total < BOUND:
        sys.exit(f"below {BOUND}")


if __name__ == "__main__":
    main()
