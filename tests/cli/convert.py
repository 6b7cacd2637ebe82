"""`convert`: dictionaries of other tools to .gaz, every line converted or reported."""
import json

import harness

CSV = """name,type,country,aliases,role
Zint Institute,organization,Chad,Zint;ZI Lab,EDU
"Odera, Amina",person,NER,,GOV 2001-01-01..2009-12-31
Quarz Prize,award,,,
Nobody,person,Narnia,,
,person,,,
"""
SPACY = "\n".join([
    json.dumps({"label": "ORG", "pattern": "Zint Works", "id": "zint"}),
    json.dumps({"label": "ORG", "pattern": [{"LOWER": "zint"}, {"LOWER": "holding"}], "id": "zint"}),
    json.dumps({"label": "PERSON", "pattern": [{"TEXT": "Ivo"}, {"IS_TITLE": True}]}),
    json.dumps({"label": "GPE", "pattern": "Chad"}),
    json.dumps({"label": "MONEY", "pattern": "ten pounds"}),
    "{broken"]) + "\n"
REGEXNER = "Zint (Works|Holding)\tORGANIZATION\nSt\\. Quarz\tLOCATION\nIvo .* Marsh\tPERSON\nno class\nChadian\tNATIONALITY\n"
PETRARCH = """# actors
ZINT_COUNCIL_ [TCDGOV 010101-091231][TCDOPP >100101] ; a comment
+COUNCIL_OF_ZINT_
QUARZ_GROUP [IGOQUA]
AMINA_ODERA [NERELI (<991231)]
CHAD_ [TCD]
+REPUBLIC_OF_CHAD_
LONELY_
TURNIP_FARMER_ {TURNIP_FARMERS_} [~AGR]
SOLDIER [~MIL]
"""


class Convert(harness.CommandLine):
    def convert(self, name, content, *more, status=0):
        """The .gaz file and the lines named on standard error; the .gaz passes `check`."""
        done = self.run_actant("convert", *more, self.file(name, content))
        self.assertEqual(done.returncode, status, done.stderr.decode())
        gaz = done.stdout.decode()
        checked = self.output("check", self.file("out.gaz", gaz))
        self.assertIn(" 0 errors", checked)
        return gaz, done.stderr.decode()

    def sections(self, gaz):
        return {part.splitlines()[0][:-1]: [x for x in part.splitlines()[1:] if x] for part in gaz.split("\n[")[1:]}

    def numbers(self, messages):
        return [int(line.split(":")[1]) for line in messages.splitlines() if ": error: " in line]

    def test_csv(self):
        gaz, messages = self.convert("in.csv", CSV, status=1)
        found = self.sections(gaz)
        self.assertEqual(found["tcd.zint-institute"], ["type = organization", "country = tcd", "name = Zint Institute", "alias = Zint",
                                                       "alias = ZI Lab", "role = EDU"])
        self.assertIn("role = GOV 2001-01-01..2009-12-31", found["ner.odera-amina"])
        self.assertEqual(self.numbers(messages), [4, 5, 6])
        self.assertIn("6 lines, 3 not converted; 2 entities", messages)

    def test_csv_without_names(self):
        _, messages = self.convert("in.csv", "title,type\nx,person\n", status=1)
        self.assertIn("no column 'name'", messages)

    def test_spacy(self):
        gaz, messages = self.convert("in.jsonl", SPACY, status=1)
        found = self.sections(gaz)
        self.assertIn("alias = zint holding", found["int.zint-works"])
        self.assertIn("alias = Chad", found["tcd"])
        self.assertEqual(self.numbers(messages), [3, 5, 6])

    def test_regexner(self):
        gaz, messages = self.convert("in.tsv", REGEXNER, status=1)
        found = self.sections(gaz)
        self.assertIn("alias = Zint Holding", found["int.zint-works"])
        self.assertIn("name = St. Quarz", found["int.st-quarz"])
        self.assertIn("adj = Chadian", found["tcd"])
        self.assertEqual(self.numbers(messages), [3, 4])

    def test_gate(self):
        self.file("firms.lst", "Zint Works&country=Chad\nBad {name\n")
        self.file("first.lst", "Ivo\n")
        gaz, messages = self.convert("lists.def", "firms.lst:organization:company\nfirst.lst:person_first:male\nlost.lst:location:city\n", status=1)
        self.assertIn("country = tcd", self.sections(gaz)["tcd.zint-works"])
        self.assertIn("kind = company", self.sections(gaz)["tcd.zint-works"])
        self.assertIn("lists of 'person_first:male'", messages)
        self.assertIn("cannot read the list 'lost.lst'", messages)
        gaz, _ = self.convert("towns.lst", "Quarzheim\n", "--type", "place", "--country", "DEU")
        self.assertIn("country = deu", self.sections(gaz)["deu.quarzheim"])
        _, messages = self.convert("towns.lst", "Quarzheim\n", status=1)
        self.assertIn("--type", messages)

    def test_petrarch(self):
        gaz, messages = self.convert("actors.txt", PETRARCH, status=1)
        found = self.sections(gaz)
        self.assertEqual(found["tcd.zint-council"][2:], ["name = Zint Council", "alias = Council of Zint", "role = GOV 2001-01-01..2009-12-31",
                                                         "role = OPP 2010-01-01.."])
        self.assertIn("code = IGOQUA", found["int.quarz-group"])
        self.assertIn("role = ELI ..1999-12-31", found["ner.amina-odera"])
        self.assertIn("alias = Republic of Chad", found["tcd"])
        self.assertEqual(self.numbers(messages), [8, 9])
        self.assertIn("turnip farmer\\tAGR", messages)

    def test_what_lint_finds_is_reported(self):
        gaz, messages = self.convert("in.csv", "name,type,role\nZint Works,organization,lower case\n", status=1)
        self.assertNotIn("role", gaz)
        self.assertEqual(self.numbers(messages), [2])
        self.assertIn("is no sector code", messages)

    def test_output_and_use(self):
        gaz = self.path("mine.gaz")
        self.output("convert", "--output", gaz, self.file("in.csv", "name,type,country\nZint Works,organization,Chad\n"))
        rows = self.rows(self.output("--gazetteer", gaz, "--entities", stdin="Zint Works praised Niger."))
        self.assertEqual(rows[0][:5], ["Zint Works", "organization", "tcd.zint-works", "TCD", "TCD"])

    def test_usage(self):
        self.fails(2, "convert")
        self.fails(2, "convert", self.path("none.csv"), says=["cannot read"])
        self.fails(2, "convert", self.file("words.txt", "words\n"), says=["--from"])
        self.fails(2, "convert", "--country", "Narnia", self.file("in.csv", "name\n"), says=["Narnia"])


class Removal(harness.CommandLine):
    def test_an_entity_goes_by_one_line(self):
        mine = self.file("mine.gaz", "%gaz 1\n[tcd]\nremove = yes\n")
        rows = self.rows(self.output("--gazetteer", mine, "--entities", stdin="Chad attacked Niger."))
        self.assertEqual([row[2] for row in rows if row[2]], ["ner"])
        self.assertIn(" 0 errors", self.output("check", mine))

    def test_an_alias_goes_by_one_line(self):
        mine = self.file("mine.gaz", "%gaz 1\n[tcd]\nremove = Chadian\n")
        rows = self.rows(self.output("--gazetteer", mine, "--entities", stdin="Chadian troops attacked Niger."))
        self.assertNotIn("tcd", [row[2] for row in rows])
