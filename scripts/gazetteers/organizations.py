"""Organizations: intergovernmental bodies, parties, companies, media, universities, clubs, government, sanctioned."""
import re

from .common import Entity, clean, items, key, read_tsv, years

GENERIC = set("parliament senate congress states assembly court government cabinet council diet house national "
              "assembly federation union party league front movement alliance bank university college times post "
              "news press journal herald star tribune gazette sun mail united city town club".split())
SUFFIX = re.compile(r",?\s+(Inc|Corp|Corporation|Co|Ltd|Limited|PLC|plc|AG|SA|S\.A|NV|N\.V|SE|AB|ASA|A/S|SpA|S\.p\.A|"
                    r"LLC|LP|KGaA|Oyj|Bhd|Berhad|Tbk|PT|Holdings?|Company|Group)\.?$", re.I)


def acronym_attributes(acronym, flags=""):
    """Only long and unambiguous acronyms stand alone."""
    if len(acronym.replace(".", "")) < 3 or flags or not re.fullmatch(r"[A-Z][A-Za-z0-9&.\-/]*[A-Z0-9.]", acronym):
        return "context"
    return ""


def weak(name, words, flags=""):
    """A one-word name that means something else too, or a generic one like National Party."""
    tokens = name.split()
    if len(tokens) == 1:
        return "weak" if flags or name.lower() in words.common or len(name) < 4 or key(name) in words.places else ""
    if key(name) in words.places or all(t.lower() in GENERIC for t in tokens):
        return "weak"
    return ""


def add(book, words, table, raw, country, flags="", attributes=None, anywhere=False):
    name = clean(raw)
    if not name or not (name[0].isupper() or name[0].isdigit() or any(c.isupper() for c in name)):
        return None
    place = (key(name), country)
    if not place[0] or place in table:
        return table.get(place)
    if book.has(name, country) or book.has(name, "") or (anywhere and key(name) in book.names):
        return None
    table[place] = Entity(name, country, weak(name, words, flags) if attributes is None else attributes)
    return table[place]


def intergovernmental(book, sources, words):
    table = {}
    for row in read_tsv(sources, "orgs_intergovernmental_supraverden"):
        flags = row["flags"] if " " not in row["name"] else ""
        entity = add(book, words, table, row["name"], "", flags, anywhere=True)
        if entity is None:
            continue
        text = f"{row['name']} {row['family']}"
        if re.search(r"\b(UN|United Nations|UNESCO)\b", text):
            code = "UNO"
        elif re.search(r"\b(EU|European Union|European Commission|European Parliament)\b", text):
            code = "EUR"
        else:
            code = "IGO"
        entity.add("code", code)
        for alias in items(row["aliases"]):
            alias = clean(alias)
            if alias and key(alias) not in book.names and len(alias) > 3:
                entity.add("alias", alias, weak(alias, words))
        for acronym in items(row["acronyms"]):
            if clean(acronym) and key(acronym) not in book.names and " " not in acronym:
                entity.add("acronym", acronym, "context" if len(acronym) < 4 or acronym.lower() in words.common else "")
    book.write("organizations/intergovernmental.gaz", table.values(), "organization", "confirmordeny/supraverden",
               "CC BY-SA 4.0", "Share-alike: this file may be left out of a build.")


def parties(book, sources, words):
    rows = list(read_tsv(sources, "orgs_political_parties"))
    shared, acronyms = {}, {}
    for row in rows:
        shared.setdefault(key(clean(row["name"])), set()).add(row["country"])
        for acronym in items(row["acronyms"]):
            acronyms[acronym] = acronyms.get(acronym, 0) + 1
    table = {}
    for row in rows:
        country = book.country(row["country"])
        if not country:
            continue
        name = clean(row["name"])
        generic = "words" in row["flags"] and len(shared.get(key(name), ())) > 1 or (
            len(shared.get(key(name), ())) > 1 or row["flags"] not in ("", "words"))
        if " " not in name and not row["flags"] and len(name) < 4:
            generic = True
        entity = add(book, words, table, name, country, row["flags"], "weak" if generic or weak(name, words) else "")
        if entity is None:
            continue
        last = row["year_last"]
        span = years(row["year_first"], last, 2015)
        if span and span != "..":
            entity.values.setdefault("valid", [span])
        for alias in items(row["aliases_en"]):
            alias = clean(alias)
            if alias and len(alias) > 3 and not book.has(alias, country):
                many = len(shared.get(key(alias), ())) > 1
                entity.add("alias", alias, "weak" if many or len(alias.split()) < 2 or words.weak(alias) else "")
        for alias in items(row["local_names"])[:3]:
            alias = clean(alias)
            if alias and not book.has(alias, country):
                if len(alias.split()) > 1:
                    entity.add("alias", alias, "weak" if words.weak(alias) else "")
                elif len(alias) > 5 and alias.lower() not in words.common and key(alias) not in words.places:
                    entity.add("alias", alias, "weak")
        for acronym in items(row["acronyms"]):
            if not clean(acronym) or " " in acronym or not re.search(r"[A-Z]", acronym) or len(acronym) > 14:
                continue
            alone = acronyms[acronym] == 1 and not acronym_attributes(acronym) and acronym.lower() not in words.common
            entity.add("acronym", acronym, "" if alone and len(acronym) > 3 else "context")
        entity.add("role", "PTY")
        entity.add("kind", "party")
    book.write("organizations/parties.gaz", table.values(), "organization", "hdigital/partyfactsdata", "MIT",
               "Acronyms that two parties share, or that are short, are {context}.")


COMPANY_KIND = {"Financials": "bank", "Energy": "energy company", "Health Care": "drugmaker",
                "Information Technology": "technology company", "Communication Services": "telecommunications company",
                "Utilities": "utility", "Materials": "manufacturer", "Real Estate": "property company"}


def companies(book, sources, words):
    table = {}
    for row in read_tsv(sources, "orgs_companies"):
        if row["size"] not in ("mega", "large", "mid") or row["flags"]:
            continue
        name = clean(row["name"])
        if len(name) < 3 or (" " not in name and (len(name) < 4 or name.lower() in words.common)) or words.weak(name):
            continue
        entity = add(book, words, table, name, book.country(row["country"]), anywhere=True)
        if entity is None:
            continue
        full = clean(row["full_name"])
        if full and key(full) != key(name) and len(full) < 70:
            entity.add("alias", full)
        entity.add("role", "BUS")
        entity.add("kind", "company")
        entity.add("kind", COMPANY_KIND.get(row["sector"], ""))
        if re.search(r"\b(Airlines|Airways|Air)\b", name):
            entity.add("kind", "airline")
    book.write("organizations/companies.gaz", table.values(), "organization",
               "JerBouma/FinanceDatabase; datasets/s-and-p-500-companies", "MIT; PDDL",
               "Listed companies of mega, large and middle size whose short name is no other word.")


def media(book, sources, words):
    table = {}
    for row in read_tsv(sources, "orgs_media"):
        if row["flags"] or words.weak(row["name"]):
            continue
        name = clean(row["name"])
        if not name or (" " not in name and (len(name) < 6 or name.lower() in words.common)):
            continue
        entity = add(book, words, table, name, book.country(row["country"]), anywhere=True)
        if entity is None:
            continue
        entity.add("role", "JRN")
        entity.add("kind", "newspaper" if row["kind"] == "newspaper" else "news organization")
    book.write("organizations/media.gaz", table.values(), "organization",
               "hearvox/wiki-media-cred; flairNLP/fundus; dariusk/corpora", "CC0 1.0; MIT")


def universities(book, sources, words):
    table = {}
    for row in read_tsv(sources, "orgs_universities"):
        name = clean(row["name"])
        if not name or " " not in name or (row["flags"] and row["flags"] != "words"):
            continue
        entity = add(book, words, table, name, book.country(row["country"]), attributes="weak" if words.weak(name) else "")
        if entity is None:
            continue
        if row["acronym"] and clean(row["acronym"]) and " " not in row["acronym"]:
            entity.add("acronym", row["acronym"], "context")
        entity.add("role", "EDU")
        entity.add("kind", "university")
        if "College" in name:
            entity.add("kind", "college")
    book.write("organizations/universities.gaz", table.values(), "organization", "Hipo/university-domains-list", "MIT")


MINISTRIES = ["Foreign Ministry", "Defense Ministry", "Defence Ministry", "Interior Ministry", "Finance Ministry",
              "Justice Ministry", "Health Ministry", "Education Ministry"]


def government(book, sources, words):
    """Agencies, parliaments, and the ministries of every state by its adjective ("Russian Foreign Ministry")."""
    table = {}
    for row in read_tsv(sources, "orgs_government_bodies"):
        country = book.country(row["country"])
        name = clean(row["name"])
        if not country or not name or len(name) < 4:
            continue
        legislature = "legislat" in row["kind"] or "legislat" in row["branch"]
        generic = " " not in name or words.weak(name) and (legislature or len(name.split()) < 3)
        entity = add(book, words, table, name, country, row["flags"], "weak" if generic else "")
        if entity is None:
            continue
        if row["acronym"] and re.fullmatch(r"[A-Z][A-Za-z&.]+", row["acronym"]):
            entity.add("acronym", row["acronym"], "context")
        entity.add("role", "LEG" if legislature else "JUD" if row["branch"] == "judicial" else "GOV")
        entity.add("kind", "parliament" if legislature else "agency")
    for row in read_tsv(sources, "orgs_from_positions_wikidata"):
        country = book.country(row["country"])
        name = clean(row["name"])
        if not country or not name or len(name.split()) < 2 or int(row["officeholders"] or 0) < 2:
            continue
        entity = add(book, words, table, name, country, attributes="weak" if words.weak(name) else "")
        if entity is None:
            continue
        legislative = re.search(r"parliament|assembl|senate|congress|house|chamber|sabha|duma|sejm|council|cortes|diet|"
                                r"legislat|knesset|riksdag", name, re.I)
        entity.add("role", "LEG" if legislative else "GOV")
        entity.add("kind", "parliament" if legislative else "agency")
    states = {r["iso3"] for r in read_tsv(sources, "countries") if r["independent"] == "yes"}
    adjectives, owners = {}, {}
    for row in read_tsv(sources, "country_names"):
        if row["kind"] == "adj" and row["sources"] != "mledoze" and row["code"] in states | {"XKX", "PSE", "TWN"}:
            adjectives.setdefault(row["code"], row["name"])
            owners.setdefault(row["name"], set()).add(row["code"])
    for code, adjective in sorted(adjectives.items()):
        country = book.country(code)
        if not country or len(owners[adjective]) > 1 or code in ("USA", "GBR"):
            continue
        for ministry in MINISTRIES:
            entity = add(book, words, table, f"{adjective} {ministry}", country, attributes="")
            if entity is not None:
                entity.add("role", "MIL" if ministry.startswith("Defen") else "GOV")
                entity.add("kind", "ministry")
    book.write("organizations/government.gaz", table.values(), "organization",
               "cisagov/dotgov-data; Institute for Government; EveryPolitician countries.json; Wikidata; own list of ministries",
               "CC0 1.0; CC BY 4.0", "Generic names (Parliament, Senate) are {weak}: they need their country nearby.")


def sanctioned(book, sources, words):
    table = {}
    for row in read_tsv(sources, "orgs_ofac_sanctioned_2023"):
        armed = row["kind"] == "armed_group"
        name = clean(row["name"])
        if not name or row["flags"] not in ("", "words") or (" " not in name and (len(name) < 6 or not armed)):
            continue
        if words.weak(name) and not armed:
            continue
        if not armed and (len(name) > 60 or re.search(r"\d{3}", name)):
            continue
        entity = add(book, words, table, name, "", attributes="weak" if words.weak(name) else "", anywhere=True)
        if entity is None:
            continue
        for alias in items(row["aliases"])[:8 if armed else 3]:
            alias = clean(alias)
            if alias and len(alias) > 6 and " " in alias and key(alias) not in book.names and not words.weak(alias):
                entity.add("alias", alias)
        if armed:
            entity.add("code", "IMG")
            entity.add("role", "REB")
            entity.add("kind", "group")
        else:
            entity.add("role", "BUS")
            entity.add("kind", "company")
    book.write("organizations/sanctioned.gaz", table.values(), "organization", "US Treasury, OFAC SDN list of 2023-11",
               "US public domain", "Being listed by the source is not a statement of this project.")


def club_name(row):
    """A club's name as English news writes it, or '': not in other languages, no abbreviation, no place or word alone."""
    if re.search(r"\[(?!en\])", row["name"]):
        return ""
    name = clean(row["name"].replace("[en]", ""))
    if re.search(r"[^\W\d]\.(\s|$)", name) or (row["flags"] and not (row["flags"] == "words" and " " in name)):
        return ""
    return name


def short_club_name(name):
    """Leeds, Rangers, New York: what reports of matches call a club; a place, a surname or a word anywhere else."""
    return 3 <= len(name) and len(name.split()) <= 2 and name[:1].isupper() and not re.search(r"[\[\]$\d]|(?<!St)\.", name) and \
        not re.search(r"\b(FC|SC|AC|CF|SK|AFC|Football|Club)\b", name)


def clubs(book, sources, words):
    """Sport clubs, under their own names first; short names that are places, surnames or words besides are {weak}."""
    table, heads = {}, {}
    taken = {key(r["name"]) for r in read_tsv(sources, "cities")}
    taken |= {key(r["name"]) for r in read_tsv(sources, "surnames")
              if float(r["people_last"] or 0) >= (1 if float(r["us_census1990_pct"] or 0) >= 0.001 else 2)}
    rows = [r for r in read_tsv(sources, "orgs_sports_clubs") if r["source"] not in ("baseballdatabank", "curated-city")]
    for row in sorted(rows, key=lambda r: r["name"] != r["club"]):
        country = book.country(row["country"])
        head, name = clean(row["club"] or row["name"]), club_name(row)
        if not head or not name or words.weak(name) or len(name) < 4 or key(name) in taken:
            continue
        place = (key(head), country)
        entity = heads.get(place)
        if entity is None:
            entity = add(book, words, table, name, country, attributes="", anywhere=True)
            if entity is None:
                continue
            heads[place] = entity
            entity.add("role", "SOC")
            entity.add("kind", "club")
        elif key(name) not in book.names:
            entity.add("alias", name)
    for row in read_tsv(sources, "orgs_sports_clubs"):
        entity = heads.get((key(clean(row["club"] or row["name"])), book.country(row["country"])))
        name = clean(row["name"])
        if entity is not None and short_club_name(name) and key(name) not in entity.keys:
            entity.add_shared_alias(name)
    book.write("organizations/clubs.gaz", table.values(), "organization", "openfootball/clubs; own list of US teams", "CC0 1.0")


def make(book, sources, words):
    government(book, sources, words)
    parties(book, sources, words)
    intergovernmental(book, sources, words)
    companies(book, sources, words)
    media(book, sources, words)
    universities(book, sources, words)
    sanctioned(book, sources, words)
    clubs(book, sources, words)
