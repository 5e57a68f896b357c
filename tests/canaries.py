"""A dossier with canaries in every place where somebody may have written a name."""

import json
from collections.abc import Iterator, Mapping
from itertools import cycle

from ibplint.vocabulary.field_type import FieldKind, FieldType
from ibplint.vocabulary.register_schema import RegisterSchema
from ibplint.vocabulary.vocabulary import Vocabulary

# Fifty: names, addresses, numbers that pass the test of a BSN, and accounts with the right check digits.
PEOPLE = tuple(f"Kanarie{letter}pietje van Verklik{letter}" for letter in "abcdefghijklmnopq")
MAILS = tuple(f"geheim.{letter}@kanarie.example" for letter in "abcdefghijk")
PHONES = ("06-55512340", "+31655512341")


def _bsns() -> Iterator[str]:
    for number in range(920_000_000, 920_001_000):
        digits = [int(sign) for sign in str(number)]
        if (sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=False)) - digits[8]) % 11 == 0:
            yield str(number)


def _iban(number: int) -> str:
    account = f"KNRY{number:010d}"
    digits = "".join(str(int(sign, 36)) for sign in f"{account}NL00")
    return f"NL{98 - int(digits) % 97:02d}{account}"


BSNS = tuple(bsn for bsn, _ in zip(_bsns(), range(10), strict=False))
IBANS = tuple(_iban(987_650_000 + number) for number in range(10))
CANARIES = PEOPLE + MAILS + PHONES + BSNS + IBANS
# A canary is also known by its beginning, for who cuts it off.
SIGNS = tuple(dict.fromkeys((*(name.split()[0] for name in PEOPLE), *MAILS, *PHONES, *BSNS, *IBANS)))


def sung(text: str) -> list[str]:
    """The canaries that a text gives away."""
    low = text.casefold()
    return [sign for sign in SIGNS if sign.casefold() in low]


def dossier(vocabulary: Vocabulary) -> dict[str, str]:
    """Every register with every field in two ways, and every other kind of file."""
    birds = cycle(CANARIES)
    files = {"bestuur.yaml": f"bestuur: {{naam: De Veenrand, sector: po, toelichting: {next(birds)}}}\n"}
    for name in vocabulary.written:
        schema = vocabulary.registers[name]
        if name != "bestuur":
            files[f"registers/{name}.yaml"] = "".join(_yaml(schema, birds))
            files[f"lijsten/{name}.csv"] = _sheet(schema, birds)
    return files | _pages(birds) | _broken(birds)


def _yaml(schema: RegisterSchema, birds: Iterator[str]) -> Iterator[str]:
    """Two records: one with the shape that is asked, one with another shape in every public field."""
    yield f"# {next(birds)}\n{schema.name}: # {next(birds)}\n"
    for odd in (False, True):
        yield f"  - zomaar: {next(birds)} # {next(birds)}\n    {json.dumps(next(birds))}: {{x: {next(birds)}}}\n"
        for name, field in schema.fields.items():
            yield f"    {name}: {_value(field, schema, birds, odd=odd)} # {next(birds)}\n"
            yield f"    # {next(birds)}\n"
        yield f"    {next(iter(schema.fields))}: {next(birds)}\n"


def _value(field: FieldType, schema: RegisterSchema, birds: Iterator[str], *, odd: bool) -> str:
    if field.private:
        return json.dumps([next(birds)] if odd else next(birds))
    if field.name in schema.nested:
        inner = schema.nested[field.name]
        pairs = ", ".join(f"{name}: wat" for name in inner.fields)
        return f"[{{{pairs}, {json.dumps(next(birds))}: {json.dumps(next(birds))}}}]"
    if odd:
        return f"[{{{json.dumps(next(birds))}: {json.dumps(next(birds))}}}]"
    if field.kind is FieldKind.EVIDENCE:
        return f"{{vindplaats: kluis.pdf, gezien_op: 2026-13-40, gezien_door: {json.dumps(next(birds))}}}"
    return "wat"


def _sheet(schema: RegisterSchema, birds: Iterator[str]) -> str:
    fields = schema.fields.values()
    head = ";".join((*schema.fields, next(birds), "zomaar"))
    row = ";".join((*(next(birds) if field.private else "wat" for field in fields), next(birds), next(birds)))
    return f"{head}\n{row};{next(birds)}\n"


def _pages(birds: Iterator[str]) -> dict[str, str]:
    front = (
        f"soort: ibp-beleid # {next(birds)}\ntitel: Beleid\nstatus: {{{next(birds).split('@')[0]}: 1}}\n"
        f"toelichting: {next(birds)}\nzomaar: {next(birds)}\n{json.dumps(next(birds))}: 1\n"
        f"registers: {{{json.dumps(next(birds))}: Bijlage}}\n"
    )
    table = (
        f"| Rol | Persoon | {next(birds)} | Vanaf | Toelichting |\n|---|---|---|---|---|\n"
        f"| FG | {next(birds)} | {next(birds)} | ooit | {next(birds)} | {next(birds)} |\n"
        f"| Onzin | {next(birds)} | {next(birds)} | 31-2-2026 | {next(birds)} |\n"
    )
    prose = f"{next(birds)} zegt: [{next(birds)}](weg.md) en <!-- {next(birds)} --> [x](#weg) {next(birds)}\n"
    return {
        "beleid/ibp-beleid.md": f"---\n{front}---\n\n# IBP-beleid\n\n{prose}\n## Rollen\n\n{table}\n"
        f"| {next(birds)} |\n",
        "beleid/open.md": f"---\nsoort: gedragscode\ntitel: {next(birds)}\n\n# Gedragscode\n\n{next(birds)}\n",
        "beleid/hek.md": f"---\nsoort: gedragscode\n---\n# Gedragscode\n\n```{next(birds)}\n{next(birds)}\n",
        "beleid/tabel.md": f"---\nsoort: gedragscode\n---\n# G\n\n<table><tr><td>{next(birds)}</td></tr></table>\n",
    }


def _broken(birds: Iterator[str]) -> Mapping[str, str]:
    """Files that cannot be read, each for another reason."""
    ends = {
        "aanhaling": "'{0}",
        "dubbel": "{0}: {1}",
        "hek": "bij de #{1}",
        "tab": "\t{0}",
        "anker": "*{0}",
        "label": "!{0} x",
        "haak": "[{0}, {1}",
        "apostrof": "'t {0}",
        "reclame": "@{0}",
        "backslash": '"\\{0}"',
        "twee": "x\n---\n{0}: {1}",
        "strijd": "x\n<<<<<<< {0}\n=======\n>>>>>>> {1}",
        "sleutel": "x\n    functie: {0}\n    ? [{1}]\n    : x",
        "kop": "x\n{0}: {1}",
    }
    plain = {
        f"stuk/{name}.yaml": f"rollen:\n  - rol: fg\n    functie: {end.format(_word(birds), _word(birds))}\n"
        for name, end in ends.items()
    }
    return plain | {
        "stuk/rollen.csv": f"{next(birds)};{next(birds)}\n{next(birds)};x\n",
        "stuk/vrij.yaml": f"- {next(birds)}\n",
        "stuk/incidenten.yaml": f"incidenten: {next(birds)}\n",
        "stuk/verzoeken.yaml": f"verzoeken:\n  - {next(birds)}\n",
        "stuk/besluiten.yaml": f"- {next(birds)}: {next(birds)}\n",
    }


def _word(birds: Iterator[str]) -> str:
    return next(birds).split()[0]
