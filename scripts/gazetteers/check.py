"""A checker for gazetteer files, until `actant check` is there: syntax, ids, countries, dates."""
import re
import sys
from pathlib import Path

KEYS = {"type", "country", "name", "alias", "acronym", "adj", "people", "capital", "metonym", "code", "role", "title",
        "kind", "gender", "valid", "remove"}
TYPES = {"person", "country", "organization", "place"}
DATE = r"\d{4}(-\d{2}(?:-\d{2})?)?"
SPAN = re.compile(rf"({DATE})?\.\.({DATE})?$")
ATTRIBUTE = re.compile(rf"(context|case|weak|from={DATE}|to={DATE})$")
SECTION = re.compile(r"\[([a-z]{3,6}\d?|[a-z]{3,6}\d?\.[a-z0-9-]+)\]$")


def real_date(text):
    import datetime
    try:
        datetime.date(*(list(map(int, text.split("-"))) + [1, 1])[:3])
    except ValueError:
        return False
    return True


def check_span(text, complain):
    found = SPAN.match(text)
    if not found:
        complain(f"bad span '{text}'")
        return
    for part in (found[1], found[3]):
        if part and not real_date(part):
            complain(f"no such date '{part}'")
    if found[1] and found[3] and found[1] > found[3]:
        complain(f"span ends before it begins '{text}'")


def check_file(path, sectors, ids, countries, problems):
    section, seen, default, names = "", set(), {}, 0
    used = []

    def complain(message):
        problems.append(f"{path}:{number}: {message}")
    number = 1
    lines = path.read_text(encoding="utf-8").split("\n")
    first = next((line for line in lines if line and not line.startswith("#")), "")
    if first != "%gaz 1":
        complain("the first line is not %gaz 1")
    for number, line in enumerate(lines + ["[end.end]"], 1):
        if not line or line.startswith("#") or line.startswith("%"):
            if line.startswith("%default"):
                default = dict(part.split("=", 1) for part in line.split()[1:])
            continue
        if line.startswith("["):
            if section and names != 1:
                complain(f"[{section}] has {names} names")
            found = SECTION.match(line)
            if not found:
                complain(f"bad section {line}")
                continue
            section, seen, names = found[1], set(), 0
            if number > len(lines):
                break
            if section in ids:
                complain(f"id {section} is also in {ids[section]}")
            ids[section] = f"{path}:{number}"
            if "." not in section:
                countries.add(section)
            elif section.split(".")[0] != "int":
                used.append((number, section.split(".")[0]))
            continue
        field, equals, value = line.partition(" = ")
        if not equals or field not in KEYS or not value.strip():
            complain(f"bad line '{line}'")
            continue
        if re.search(r"\s#", value) or line != line.strip():
            complain(f"comment or space in '{line}'")
        if line in seen:
            complain(f"twice: '{line}'")
        seen.add(line)
        found = re.search(r"\s*\{([^}]*)\}$", value)
        if found:
            for part in found[1].split():
                if not ATTRIBUTE.match(part):
                    complain(f"unknown attribute '{part}'")
            value = value[:found.start()]
        if "{" in value or "}" in value:
            complain(f"brace in '{value}'")
        if field == "name":
            names += 1
        elif field == "country":
            used.append((number, value))
        elif field == "type" and value not in TYPES:
            complain(f"unknown type '{value}'")
        elif field == "gender" and value not in ("m", "f"):
            complain(f"unknown gender '{value}'")
        elif field == "valid":
            check_span(value, complain)
        elif field == "role":
            code, _, span = value.partition(" ")
            if code not in sectors:
                complain(f"unknown sector '{code}'")
            if span:
                check_span(span, complain)
        elif field == "title" and ".." in value:
            check_span(value.rsplit(" ", 1)[-1], complain)
    if "country" in default:
        used.append((1, default["country"]))
    return [(path, line, country) for line, country in used]


def main(root):
    root = Path(root)
    sectors = {line.split("\t")[0] for line in (root / "codes/sectors.tsv").read_text(encoding="utf-8").split("\n")
               if line and not line.startswith("#")}
    ids, countries, problems, used = {}, set(), [], []
    files = sorted(root.rglob("*.gaz"))
    for path in files:
        used += check_file(path, sectors, ids, countries, problems)
    problems += [f"{path}:{line}: unknown country '{country}'" for path, line, country in used if country not in countries]
    for problem in problems[:200]:
        print(problem, file=sys.stderr)
    print(f"{len(files)} files, {len(ids)} entities, {len(problems)} problems", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "gazetteers"))
