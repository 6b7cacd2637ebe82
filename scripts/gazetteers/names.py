"""Lists of given names and surnames with a score: how surely the word is a name."""
import re

from .common import NOTE, clean, fold, key, read_tsv

STOP = set("al el de la le da di van von der den del bin ibn abu ben san st saint new hong the and von und y e".split())


def frequencies(sources):
    return {row["word"]: float(row["zipf"]) for row in read_tsv(sources, "word_freq_en")}


def word_penalty(name, words, zipf):
    """How much of an ordinary word the name is: 0 none .. 8 function word."""
    low = fold(name).lower()
    level = words.level.get(low)
    if level is None:
        return 0
    if level <= 10:
        return 8
    if level <= 35:
        return 7
    if level <= 50:
        return 5
    return 3 if level <= 60 else 2 if zipf.get(low, 0) > 3 else 1


def score(name, words, zipf, strength, flags):
    """1..9 from the strength of the evidence (0..5) and what else the word is."""
    value = 4 + strength - word_penalty(name, words, zipf)
    if flags & {"func", "cal"}:
        value = min(value, 1)
    if flags & {"country", "dem"}:
        value = min(value, 2)
    if "region" in flags or "placepart" in flags:
        value -= 2
    if "city" in flags or "state" in flags:
        value -= 1
    if "word" in flags:
        value = min(value, 3)
    return max(1, min(9, value))


PROMINENT = 6


def bearers(strength):
    """The column that says how common the name is, whatever else the word may be."""
    return () if strength == 1 else (str(strength),)


def fit(raw):
    name = clean(raw)
    if not name or len(name) < 2 or re.search(r"[\d,;:/.&+!?*\"]", name) or not name[0].isalpha():
        return ""
    if not name[0].isupper() and not re.match(r"(al|el|de|van|von|d')", name):
        return ""
    if name.lower() in STOP or len(name) > 30 or (name.isupper() and len(name) > 2):
        return ""
    return name


def number(field):
    try:
        return float(field or 0)
    except ValueError:
        return 0.0


def write(book, path, header, rows):
    target = book.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write("".join(f"# {line}\n" for line in header))
        out.writelines("\t".join(row) + "\n" for row in sorted(rows))
    book.report.append((path, len(rows), len(rows), target.stat().st_size))


CREDITS = "source: Wikidata (CC0), US SSA and Census (public domain), UK ONS (OGL), sigpwned (CC0), smashew (Unlicense), faker (MIT)"


def given(book, sources, words, zipf):
    rows = {}
    for row in read_tsv(sources, "given_names"):
        name = fit(row["name"])
        if not name or " " in name:
            continue
        births = number(row["us_ssa_peak_births"]) + number(row["uk_ons_births"])
        people, last = number(row["people_first"]), number(row["people_last"])
        sources_of = set(row["sources"].split("+"))
        if sources_of <= {"people"} and people < 3:
            continue
        if sources_of <= {"smashew"} and not row["countries"]:
            continue
        strength = 1 + (births >= 20) + (births >= 500 or people >= 10) + (people >= 50 or births >= 5000) + (len(sources_of) >= 3)
        if last > 4 * max(people, 1):
            strength = max(0, strength - 2)
        rows[name] = (name, row["gender"] if row["gender"] in ("M", "F") else "U",
                      str(score(name, words, zipf, strength, set(row["flags"].split())))) + bearers(strength)
    write(book, "lexicons/given_names.txt",
          [NOTE, CREDITS, "name<TAB>M, F or U<TAB>score: 9 only a name .. 1 mostly another word<TAB>bearers: 0 few .. 5 many; 1 if absent"], list(rows.values()))


def surnames(book, sources, words, zipf):
    rows = {}
    flags_of = {fit(row["surname"]): set(row["flags"].split()) for row in read_tsv(sources, "prominent_surnames")
                if float(row["weight"]) >= 3}
    prominent = set(flags_of) - {""}
    for row in read_tsv(sources, "surnames"):
        name = fit(row["name"])
        if not name or len(name.split()) > 3:
            continue
        share, last = number(row["us_census1990_pct"]), number(row["people_last"])
        first = number(row["people_first"])
        sources_of = set(row["sources"].split("+"))
        if sources_of <= {"people"} and last < 1:
            continue
        if sources_of <= {"smashew"} and last < 1 and words.level.get(name.lower()):
            continue
        strength = 1 + (last >= 2 or share >= 0.001) + (last >= 10 or share >= 0.01) + (last >= 50 or share >= 0.05) + \
            (len(sources_of) >= 3)
        if first > 4 * max(last, 1):
            strength = max(0, strength - 2)
        if name in prominent:
            strength = PROMINENT
        rows[name] = (name, str(score(name, words, zipf, min(strength, 5), set(row["flags"].split()) - {"given"}))) + \
            bearers(strength)
    for name in sorted(prominent - set(rows)):
        rows[name] = (name, str(score(name, words, zipf, 3, flags_of[name]))) + bearers(PROMINENT)
    write(book, "lexicons/surnames.txt",
          [NOTE, CREDITS, "name<TAB>score: 9 only a name .. 1 mostly another word<TAB>bearers: 0 few .. 5 many, 6 famous ones; 1 if absent"], list(rows.values()))


def make(book, sources, words):
    zipf = frequencies(sources)
    given(book, sources, words, zipf)
    surnames(book, sources, words, zipf)
