"""Articles made up for tests of long runs: the same number gives the same article."""
import json
import random

COUNTRIES = ("Chad", "Niger", "Mali", "Ghana", "Kenya", "Togo", "Benin", "Gabon", "Rwanda", "Zambia", "Malawi", "Angola", "Sweden", "Norway", "Chile", "Peru")
ACTS = ("attacked {0}", "praised {0}", "met {0} in Geneva", "refused to release two {0} pilots", "will send doctors to {0}",
        "imposed sanctions on {0}", "accused {0} of spying", "signed a trade agreement with {0}", "withdrew its troops from {0}",
        "urged {0} to end the blockade", "threatened to attack {0}", "rejected an offer of talks from {0}")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
NAMES = ("Amina Odera", "Karel Novotny", "Ines Barros", "Tor Lunde", "Ruth Mbeki", "Paulo Reis", "Sven Dahl", "Lena Koch")


def text(number, sentences=12):
    choose = random.Random(number)
    out = []
    for i in range(sentences):
        one, other = choose.sample(COUNTRIES, 2)
        what = f"{one} {choose.choice(ACTS).format(other)}"
        out.append((f"{what} on {choose.choice(DAYS)}, {choose.choice(NAMES)} said.",
                    f"Officials in {one} said that {what.replace(one, 'it', 1)}.",
                    f"{what}, and the price of bread rose by {choose.randint(2, 40)} percent in {choose.randint(1960, 2024)}.")[choose.randrange(3)])
    return " ".join(out)


def article(number, copies=False):
    """With `copies`, every fifth is a near copy of an earlier one, and every tenth of a broken record."""
    if copies and number % 10 == 7:
        return '{"id": "broken-%d", "text": ' % number
    body = text(number - 4) + " Reporting by our desk." if copies and number % 5 == 4 else text(number)
    return json.dumps({"id": f"a{number}", "text": body, "date": f"2025-02-{1 + number // 200 % 28:02}"})


def feed(path, first, last, copies=False):
    with open(path, "w", encoding="utf-8") as out:
        for number in range(first, last):
            out.write(article(number, copies) + "\n")
    return path
