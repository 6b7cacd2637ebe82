"""Places: first-level regions and populated places."""
import re

from .common import Entity, clean, fold, key, read_tsv

CREDIT = "GeoNames (geonames.org)"
REGION_WORDS = re.compile(r"\s+(Province|State|Region|Oblast|Krai|Governorate|Prefecture|District|Department|County|"
                          r"Republic|Voivodeship|Municipality|Parish|Canton|Wilaya|Raion|Emirate|Division)$", re.I)
BIG = set("usa can aus bra ind chn rus mex deu esp ita fra jpn idn pak nga arg ukr col ven per irn irq syr afg tur zaf "
          "phl mmr eth sdn ssd ken cod som lby mli".split())


def regions(book, sources, words):
    table, press = {}, {}
    towns = {(key(clean(row["name"])), book.country(row["iso3"])) for row in read_tsv(sources, "cities")
             if int(row["population"] or 0) >= 100000 or row["feature"] in ("PPLC", "PPLA")}
    for row in read_tsv(sources, "state_abbreviations"):
        press[(book.country(row["iso3"]), row["name"])] = row
    states = {name for _, name in press}
    for row in read_tsv(sources, "admin1_regions"):
        country = book.country(row["iso3"])
        name = clean(row["name"])
        if not country or not name or book.has(name, country) or (key(name), country) in table:
            continue
        flags = set(row["flags"].split())
        state = press.get((country, name))
        bare = REGION_WORDS.sub("", name)
        if flags and not state and not (bare != name) and country not in BIG:
            continue
        if re.search(r"\d", name) or len(name) < 4:
            continue
        attribute = ""
        city = (key(name), country) in towns
        if flags - ({"state", "city", "region", "sur", "given"} if city else {"state"}) or (" " not in name and name.lower() in words.common):
            attribute = "weak"
        if state and name not in ("Georgia", "Victoria", "Washington"):
            attribute = ""
        elif name in states:  # Florida is in Uruguay, too
            attribute = "weak"
        entity = table[(key(name), country)] = Entity(name, country, attribute)
        if state:
            entity.add("kind", "state" if country != "can" else "province")
            if state["press_abbreviation"] and "." in state["press_abbreviation"]:
                entity.add("alias", state["press_abbreviation"], "case")
            if name in ("Washington", "Georgia", "New York"):
                entity.add("alias", f"{name} state")
                entity.add("alias", f"{name} State")
        else:
            kind = REGION_WORDS.search(name)
            entity.add("kind", kind[1].lower() if kind else "region")
            if city:
                entity.add("kind", "city")
            if bare != name and len(bare) > 3 and not book.has(bare, country):
                other = key(bare) in words.places or bare.lower() in words.common
                entity.add("alias", bare, "weak" if other else "")
                if kind:
                    entity.add("alias", f"{bare} {kind[1].lower()}")
    for (country, name), state in sorted(press.items()):
        if country and (key(name), country) not in table and not book.has(name, country):
            entity = table[(key(name), country)] = Entity(name, country)
            entity.add("kind", "state")
            if state["press_abbreviation"] and "." in state["press_abbreviation"]:
                entity.add("alias", state["press_abbreviation"], "case")
    book.write("places/regions.gaz", table.values(), "place", f"{CREDIT}; own list of abbreviations",
               "CC BY 4.0; CC0 1.0")


def capitals(book):
    """Names that countries.gaz has as capitals or aliases: not said again."""
    names = set()
    for line in (book.root / "countries.gaz").read_text(encoding="utf-8").split("\n"):
        field, _, value = line.partition(" = ")
        if field in ("capital", "metonym", "name", "alias"):
            names.add(key(re.sub(r"\s*\{[^}]*\}\s*$", "", value)))
    return names


def cities(book, sources, words):
    rows = list(read_tsv(sources, "cities"))
    known = capitals(book)
    best = {}
    for row in rows:
        mark = key(row["name"])
        best[mark] = max(best.get(mark, 0), int(row["population"] or 0))
    large, small, seats = {}, {}, 0
    for row in rows:
        country = book.country(row["iso3"])
        name = clean(row["name"])
        if not country or not name or len(name) < 3 or key(name) in known or book.has(name, country):
            continue
        population = int(row["population"] or 0)
        flags = set(row["flags"].split())
        big = population >= 100000 or row["feature"] in ("PPLC", "PPLA")
        # Smaller towns that are also surnames and the like are looked up where a place is expected.
        known_town = population >= 20000 and not flags & {"func", "cal", "country", "dem", "placepart"}
        if row["feature"] == "PPLX" or (not big and (population < 5000 or (flags and not known_town))):
            continue
        place = (key(name), country)
        if place in large or place in small:
            continue
        if big:
            other = flags - {"city"}
            lesser = population < best[key(name)]
            attribute = "weak" if other or lesser or (" " not in name and name.lower() in words.common) else ""
            if population >= 1500000 and not (flags & {"word", "func", "cal", "country", "dem"}) and not lesser:
                attribute = ""
            entity = large[place] = Entity(name, country, attribute)
            wanted = fold(name).lower()[:3]
            for alias in row["altnames"].split("; ")[:40]:
                alias = clean(alias)
                if population >= 400000 and alias and key(alias) != key(name) and len(alias) > 4 and \
                        fold(alias).lower()[:3] == wanted and best.get(key(alias), 0) == 0 and \
                        alias[0].isupper() and re.fullmatch(r"[A-Za-z' -]+", alias) and not words.weak(alias) and \
                        len(entity.values.get("alias", [])) < 4:
                    entity.add("alias", alias, "weak" if " " not in alias else "")
        else:
            if (key(name) in book.names and not known_town) or not re.fullmatch(r"[^\d,/]+", name):
                continue
            entity = small[place] = Entity(name, country, "weak")
        entity.add("kind", "city" if big else "town")
    book.write("places/cities.gaz", large.values(), "place", CREDIT, "CC BY 4.0",
               "Places of 100,000 and more, and seats of first-level divisions.")
    book.write("places/small_cities.gaz", small.values(), "place", CREDIT, "CC BY 4.0",
               "Places of 5,000 to 100,000 whose names are nothing else, and of 20,000 whose names are; all {weak}.")


def make(book, sources, words):
    regions(book, sources, words)
    cities(book, sources, words)
