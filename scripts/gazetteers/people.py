"""People: officeholders, legislators, ministers, famous persons, athletes."""
import re

from .common import Entity, clean, items, key, read_tsv, years

LEGISLATIVE = re.compile(
    r"\b(member of (the )?(.* )?(parliament|assembl\w*|senate|congress|house|chamber|council of states|national council|"
    r"cortes|duma|knesset|riksdag|storting|folketing|sejm|bundestag|bundesrat|landtag|eduskunta|seimas|saeima|"
    r"riigikogu|dewan|sabha|sangsad|yuan|legislat\w*|corts|diet|dáil|seanad|oireachtas|federation council|"
    r"regional council|parliamentary|representatives|people's|state council|supreme soviet|verkhovna rada|"
    r"althing|alþingi|majlis|meclis|loya jirga|shura|skupština|cabildo|junta|city council)|"
    r"senator|senators|lawmaker|legislator|mp|mep|deputy of|federal deputy|people's deputy|deputy|teachta dála|"
    r"representative|speaker|knesset member|parliamentary assembly|member of \w+ ?(rada|dáil)|"
    r"substitute member|deputy member|president of the (senate|assembly|national assembly|parliament|chamber|congress|"
    r"house|knesset|bundestag|national council)|member of the \d+\w* )", re.I)
EXECUTIVE = re.compile(
    r"\b(minister|ministre|ministro|ministra|president|prime|premier|chancellor|secretary|governor|mayor|ambassador|"
    r"viceroy|king|queen|emir|sultan|emperor|head of|commissioner|attorney general|solicitor general|chief of staff|"
    r"vice-president|undersecretary|under-secretary|director|chair\w*|envoy|representative to|regent|taoiseach|"
    r"tánaiste|treasurer|treasury|prefect|administrator|councillor of state|federal council|state secretary|cabinet)\b",
    re.I)
JUDICIAL = re.compile(r"\b(chief justice|supreme court|constitutional court|judge|justice of)\b", re.I)
OPEN = 2022   # an office last seen in the year of the harvest may go on


def sector(office):
    """GOV, LEG, JUD or ''. A deputy minister is a minister, a deputy alone a legislator."""
    if JUDICIAL.search(office) and "minist" not in office.lower():
        return "JUD"
    if re.search(r"minist|prime|secretary of state|ambassador|governor|mayor", office, re.I):
        return "GOV"
    if LEGISLATIVE.search(office):
        return "LEG"
    if EXECUTIVE.search(office):
        return "GOV"
    return ""


def person_name(raw):
    """The name if it can be a person's: two tokens or more, the surname not in capitals."""
    name = clean(raw)
    if not name or re.search(r"[\d,/:;!?*+&\"_]", name) or name[0] in "'-.":
        return ""
    tokens = name.split(" ")
    if len(tokens) > 7:
        return ""
    shouted = [t for t in tokens if len(t) > 3 and t.isupper()]
    if shouted:
        if len(shouted) == len(tokens):
            return ""
        name = " ".join(t.title() if t in shouted else t for t in tokens)
    if not any(c.isupper() for c in name):
        return ""
    return name


def useful_alias(alias, name):
    tokens = alias.split(" ")
    if len(tokens) < 2:
        return False
    if re.fullmatch(r"[A-Z]\.?", tokens[0]) and len(tokens) == 2:
        return False          # "A. Allard" is anybody
    if re.search(r"\b(of|the|President|Minister|Senator|Lord|Baron|Baroness|Sir|Dame|Dr|Prof|family|governor)\b", alias):
        return False
    return key(alias) != key(name)


def attributes(name, words):
    if " " not in name:
        return "weak"
    return "weak" if words.weak(name) else ""


def add_person(book, words, table, raw, country, gender="", aliases=(), anywhere=False):
    """The entity for a person, old or new; None if the name is unfit or stands in an earlier file."""
    name = person_name(raw)
    if not name or (" " not in name and not country):
        return None
    place = (key(name), country)
    if place in table:
        entity = table[place]
    elif book.has(name, country) or (anywhere and key(name) in book.names):
        return None
    else:
        entity = table[place] = Entity(name, country, attributes(name, words))
    if gender[:1].lower() in ("m", "f") and "gender" not in entity.values:
        entity.add("gender", gender[:1].lower())
    for alias in aliases:
        alias = person_name(alias)
        if alias and useful_alias(alias, name) and (key(alias), country) not in table:
            entity.add("alias", alias, attributes(alias, words))
    return entity


def short_title(office):
    """The office as it stands before a name in text, or ''."""
    office = clean(re.sub(r"^\W+", "", office))
    if not office or len(office) > 60 or re.search(r"\d|\b(Member|member)\b", office) or len(office.split()) > 8:
        return ""
    if not re.search(r"[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Gg]overnor|[Mm]ayor|[Aa]mbassador|"
                     r"[Cc]ommissioner|[Ss]peaker|[Aa]ttorney|[Kk]ing\b|[Qq]ueen|[Ee]mir|[Cc]hief", office):
        return ""
    office = re.sub(r"^(Minister) (of|for) (Foreign Affairs|External Affairs)$", "Foreign Minister", office)
    office = re.sub(r"^Minister (of|for) (the )?(Interior|Finance|Justice|Health|Education|Energy|Agriculture|Defen[cs]e|"
                    r"Culture|Labou?r|Transport|Environment|Trade|Economy|Information|Tourism|Industry)$", r"\3 Minister", office)
    return office[0].upper() + office[1:]


def officeholders(book, sources, words):
    table = {}
    for row in read_tsv(sources, "people_officeholders_wikidata"):
        countries = [c for c in row["country"].split(";") if c]
        country = book.country(countries[0]) if countries else ""
        offices = items(row["roles"])
        entity = add_person(book, words, table, row["name"], country, row["gender"], items(row["aliases"]))
        if entity is None:
            continue
        span = years(row["first_year"], row["last_year"], OPEN)
        roles = {}
        for office in offices:
            roles.setdefault(sector(office), []).append(office)
        for code in ("GOV", "LEG", "JUD"):
            if code in roles:
                entity.add("role", f"{code} {span}".strip())
        if not entity.values.get("role"):
            entity.add("role", f"GOV {span}".strip())
        titles = [t for t in (short_title(o) for o in roles.get("GOV", [])) if t]
        dated = span if len(offices) == 1 else ""      # the years of several offices are not told apart
        for title in titles[:3]:
            entity.add("title", f"{title} {dated}".strip())
    book.write("people/officeholders.gaz", table.values(), "person",
               "Wikidata (every-politician-scrapers 2022/23, EveryPolitician's Wikidata files 2015)", "CC0 1.0",
               "Years are those of the source; an end in the year of the harvest is left open.")


def congress(book, sources, words):
    table = {}
    for row in read_tsv(sources, "people_us_congress_executive"):
        entity = add_person(book, words, table, row["name"], "usa", "", items(row["aliases"]))
        if entity is None:
            continue
        offices = items(row["offices"])
        first, last = row["first_year"], row["last_start_year"]
        term = 6 if "Senate" in offices else 2
        end = str(int(last) + term) if last else ""
        span = ".."
        if first:
            span = f"{first}-01-03.." + (f"{end}-01-03" if end and int(end) <= 2026 else "")
        if "House" in offices or "Senate" in offices:
            entity.add("role", f"LEG {span}" if first else "LEG")
        if "President" in offices or "Vice President" in offices:
            entity.add("role", "GOV" if len(offices) > 1 else f"GOV {first}-01-20.." + (f"{int(last) + 4}-01-20" if last and int(last) < 2022 else ""))
        for office, title in (("Senate", "Senator"), ("House", "Representative"), ("President", "President"),
                              ("Vice President", "Vice President")):
            if office in offices:
                entity.add("title", title)
    book.write("people/congress.gaz", table.values(), "person", "unitedstates/congress-legislators", "CC0 1.0",
               "Ends of terms are computed from the start of the last term.")


def uk_ministers(book, sources, words):
    table = {}
    for row in read_tsv(sources, "people_uk_ministers_1979"):
        entity = add_person(book, words, table, row["name"], "gbr", "", items(row["aliases"]))
        if entity is None:
            continue
        span = years(row["first_year"], row["last_year"], 2025)
        entity.add("role", f"GOV {span}".strip())
        entity.add("role", "LEG")
        posts = items(row["posts"])
        for post in posts[:3]:
            title = short_title(re.sub(r"\s*\(.*$", "", post))
            if title:
                entity.add("title", f"{title} {span if len(posts) == 1 else ''}".strip())
    book.write("people/uk_ministers.gaz", table.values(), "person", "Institute for Government, Ministers Database",
               "CC BY 4.0")


def cia(book, sources, words):
    table = {}
    for row in read_tsv(sources, "people_cia_world_leaders_2019"):
        country = book.country(row["country"])
        entity = add_person(book, words, table, row["name"], country)
        if entity is None:
            continue
        entity.add("title", short_title(row["title"].replace("&", "and")))
        entity.add("role", (sector(row["title"]) or "GOV") + " 2019-01-01..2019-12-31")
    book.write("people/cia2019.gaz", table.values(), "person", "CIA, Chiefs of State and Cabinet Members, 2019",
               "US public domain", "The list is of 2019; earlier and later years in office are not known.")


OCCUPATION = {"politician": "GOV", "military personnel": "MIL", "religious figure": "REL", "nobleman": "ELI",
              "diplomat": "GOV", "businessperson": "BUS", "journalist": "JRN", "presenter": "JRN", "writer": "JRN",
              "extremist": "REB", "mafioso": "CRM", "pirate": "CRM", "social activist": "CVL", "judge": "JUD",
              "lawyer": "JUD", "physician": "MED", "economist": "EDU", "historian": "EDU", "physicist": "EDU",
              "chemist": "EDU", "biologist": "EDU", "mathematician": "EDU", "philosopher": "EDU", "companion": "ELI",
              "computer scientist": "EDU", "psychologist": "EDU", "sociologist": "EDU", "astronomer": "EDU",
              "linguist": "EDU", "geographer": "EDU", "archaeologist": "EDU", "geologist": "EDU", "anthropologist": "EDU"}


def famous(book, sources, words):
    table = {}
    for row in read_tsv(sources, "people_pantheon_famous"):
        country = book.country(row["birth_country"])
        flags = row["flags"].split()
        raw = re.sub(r'\s*"+[^"]*"+\s*', " ", row["name"])
        if " " not in raw and (flags or len(raw) < 5):
            continue
        entity = add_person(book, words, table, raw, country, row["gender"], anywhere=True)
        if entity is None:
            continue
        code = OCCUPATION.get(row["occupation"], "CVL")
        birth = int(row["birth_year"]) if re.fullmatch(r"-?\d+", row["birth_year"] or "") else 0
        if code == "GOV" and birth < 1935:
            code = "ELI"                        # not in office in the years of the news
        entity.add("role", code)
    book.write("people/famous.gaz", table.values(), "person", "Pantheon 1.0 (MIT Media Lab, from Wikipedia)",
               "CC BY-SA 4.0", "The country is that of birth. Share-alike: this file may be left out of a build.")


def athletes(book, sources, words):
    table = {}
    for row in read_tsv(sources, "people_athletes"):
        if "fivethirtyeight" not in row["source"] and "openfootball" not in row["source"]:
            continue                            # baseballdatabank is share-alike
        entity = add_person(book, words, table, row["name"], "", anywhere=True)
        if entity is not None:
            entity.add("role", "CVL")
    book.write("people/athletes.gaz", table.values(), "person",
               "openfootball/players; FiveThirtyEight (NBA, NFL)", "CC0 1.0; CC BY 4.0")


def nobel(book, sources, words):
    table = {}
    for row in read_tsv(sources, "people_orgs_nobel"):
        if row["type"] != "person":
            continue
        entity = add_person(book, words, table, row["name"], book.country(row["birth_country"]), row["gender"],
                            anywhere=True)
        if entity is not None:
            entity.add("role", {"peace": "CVL", "literature": "JRN"}.get(row["category"], "EDU"))
    book.write("people/nobel.gaz", table.values(), "person", "Nobel Prize API to 2020", "CC0 1.0",
               "The country is that of birth.")


def sanctioned(book, sources, words):
    """Persons on the OFAC list in the programmes for terror and for states, not for crime."""
    table = {}
    for row in read_tsv(sources, "people_ofac_sanctioned_2023"):
        programs = row["programs"]
        country = book.country(row["country"])
        if not country or re.search(r"\bSDNTK?\b|TCO|ILLICIT|CYBER|MAGNIT|GLOMAG", programs):
            continue
        if country in ("prk", "chn", "kor", "twn", "vnm", "mmr"):
            continue                            # the list puts family names last
        entity = add_person(book, words, table, row["name"], country, "", items(row["aliases"])[:4])
        if entity is None:
            continue
        code = "REB" if re.search(r"SDGT|FTO|SDT", programs) else "GOV" if sector(row["title"]) == "GOV" else "ELI"
        entity.add("role", code)
        entity.add("title", short_title(row["title"]))
    book.write("people/sanctioned.gaz", table.values(), "person", "US Treasury, OFAC SDN list of 2023-11",
               "US public domain", "Being listed by the source is not a statement of this project.")


NATIONALITY_FILE = "people_deaths_2006_2016_wikipedia"


def historical(book, sources, words):
    """Persons who died 2006-2016, from Wikipedia; a second bearer of a known name is left out."""
    demonyms = {}
    for row in read_tsv(sources, "country_names"):
        if row["kind"] == "adj" and book.country(row["code"]):
            demonyms.setdefault(row["name"], set()).add(book.country(row["code"]))
    table = {}
    for row in read_tsv(sources, NATIONALITY_FILE):
        found = demonyms.get(row["nationality"], set())
        country = min(found) if len(found) == 1 else ""
        if " " not in row["name"].strip():
            continue
        entity = add_person(book, words, table, row["name"], country, anywhere=True)
        if entity is not None:
            entity.add("role", "UNK")
    book.write("people/historical.gaz", table.values(), "person", "Wikipedia, Deaths in 2006-2016", "CC BY-SA 4.0",
               "Share-alike: this file may be left out of a build.")


def make(book, sources, words):
    congress(book, sources, words)
    uk_ministers(book, sources, words)
    officeholders(book, sources, words)
    cia(book, sources, words)
    nobel(book, sources, words)
    sanctioned(book, sources, words)
    famous(book, sources, words)
    athletes(book, sources, words)
    historical(book, sources, words)
