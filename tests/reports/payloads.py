"""What somebody could write into a dossier to act on whoever reads a report of it."""

import json

PAYLOADS = (
    "::error::boe",
    " ::warning file=x::boe",
    "a%0A::error::boe",
    "##[error]boe",
    "##vso[task.setvariable variable=x]boe",
    "###[group]boe",
    '=HYPERLINK("http://kwaad.example","klik")',
    "x; =1+1",
    "y, @SUM(1)",
    "+31",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</details>",
    "<!-- weg",
    "]]>",
    "--> <b>",
    "\x1b[31mrood",
    "\u202egevaar",
    "\u200b\ufeff",
    "a | b || c",
    "\\| d \\",
    "@team en @@bestuur",
    "[klik](http://kwaad.example) en [hier](1)",
    "![plaatje](http://kwaad.example/p.png)",
    "`code` en ``meer`` en `",
    "**vet** _schuin_ ~~weg~~ $x$ #12",
    "www.kwaad.example en http://kwaad.example",
    "{0} {rol} %s",
    "regel een\nregel twee",
    "\U0001f600é日本",
)
NAMES = ("Kanariepietje van Verklikker", "k.verklikker@kanarie.example", "Verklikker")


def hostile_files() -> dict[str, str]:
    """A dossier with each payload as a value, as a key and as the name of a file, and a few names of persons."""
    person, mail, surname = (json.dumps(name) for name in NAMES)
    files = {
        "bestuur.yaml": "bestuur: {naam: Stichting De Veenrand, sector: po}\n",
        "rollen.yaml": "rollen:\n"
        f"  - {{rol: fg, persoon: {person}, contact: {mail}}}\n"
        f"  - {{rol: privacy-officer, persoon: {person}, toelichting: {surname}}}\n"
        f"  - {{rol: security-officer, persoon: {surname}}}\n",
    }
    for number, payload in enumerate(PAYLOADS):
        text = json.dumps(payload)
        files[f"map/{number} {payload}.yaml"] = f"rollen:\n  - {{rol: {text}, {text}: x, vanaf: {text}}}\n"
    return files
