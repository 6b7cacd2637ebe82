"""The code tables, with this project's decisions on disputed CAMEO codes."""
from pathlib import Path

from .common import NOTE

# code -> (root, mode): where the development labels (codes/cameo-dev.tsv of the design) differ from the table
DECISIONS = {"191": ("ASSAULT", ""), "192": ("ASSAULT", ""), "176": ("ASSAULT", ""), "163": ("COERCE", "restrict"),
             "116": ("ACCUSE", "disapprove"), "055": ("SUPPORT", "")}


def make(book, codes):
    source = Path(codes)
    if not (source / "cameo.tsv").exists():
        return
    target = book.root / "codes"
    target.mkdir(parents=True, exist_ok=True)
    rows = (source / "cameo.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
    out = [f"# {NOTE}", "# CAMEO event codes and their PLOVER root, mode, context and quad class; labels in our own words.",
           rows[0]]
    for row in rows[1:]:
        fields = row.split("\t")
        code = fields[0]
        match = DECISIONS.get(code) or next((v for k, v in DECISIONS.items() if k == "192" and code.startswith(k)), None)
        if match:
            fields[2], fields[3] = match
        out.append("\t".join(fields))
    (target / "cameo.tsv").write_text("\n".join(out) + "\n", encoding="utf-8")
    sectors = (source / "sectors.tsv").read_text(encoding="utf-8").rstrip("\n")
    (target / "sectors.tsv").write_text(f"# {NOTE}\n{sectors}\n", encoding="utf-8")
    for name in ("cameo.tsv", "sectors.tsv"):
        path = target / name
        book.report.append((f"codes/{name}", path.read_text(encoding="utf-8").count("\n"), 0, path.stat().st_size))
