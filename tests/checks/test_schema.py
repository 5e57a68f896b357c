import re
from collections.abc import Callable
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ibplint.checks.schema import MESSAGES, Params, check
from ibplint.model.dossier import Dossier
from ibplint.model.message import Message
from ibplint.model.raw import Fault
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.shaping import faults

Tell = Callable[..., list[Any]]

CASES = {
    "fits": ("rollen", "rol: fg, persoon: A. Bos, vanaf: 2024-01-01", []),
    "a misspelt field": (
        "rollen",
        "rol: fg, persoom: A. Bos",
        ["`persoom` is geen veld van `rollen`; bedoelde u `persoon`?"],
    ),
    "a strange field": ("rollen", "rol: fg, zzz: 1", ["`zzz` is geen veld van `rollen`"]),
    "a field twice": (
        "rollen",
        "rol: fg, vanaf: 2024-01-01, Ingangsdatum: 2024-01-02",
        ["`Ingangsdatum` is hetzelfde als een eerder veld `vanaf`; alleen het eerste telt"],
    ),
    "until": (
        "rollen",
        "rol: fg, tot: 2024-01-01",
        ["`tot` zegt niet of de dag zelf meetelt: schrijf `tot_en_met` met de laatste dag die meetelt"],
    ),
    "no date": ("rollen", "rol: fg, vanaf: zomer", ["`zomer` is geen datum: schrijf `2026-09-01` of `1-9-2026`"]),
    "not on the calendar": ("rollen", "rol: fg, vanaf: 2026-02-30", ["`2026-02-30` staat niet op de kalender"]),
    "a year alone": (
        "rollen",
        "rol: fg, vanaf: 2026",
        ["`2026` is geen hele datum: noem de dag, of laat het leeg met de reden in `toelichting`"],
    ),
    "a year that nobody means": (
        "rollen",
        "rol: fg, vanaf: 0226-01-01",
        ["`0226-01-01` heeft een jaar dat niet kan kloppen"],
    ),
    "a list": ("rollen", "rol: fg, functie: [a, b]", ["`functie` heeft één waarde, geen lijst"]),
    "fields": ("rollen", "rol: fg, functie: {a: b}", ["`functie` heeft één waarde: hier horen geen velden onder"]),
    "a yes": (
        "rollen",
        "rol: fg, functie: true",
        ["`functie` is tekst, geen ja of nee: zet `true` tussen aanhalingstekens"],
    ),
    "neither yes nor no": ("rollen", "rol: fg, vervanger: soms", ["`soms` is geen `ja` of `nee`"]),
    "no number": ("rollen", "rol: fg, uren_per_jaar: veel", ["`veel` is geen getal"]),
    "an unknown role": ("rollen", "rol: fgg", ["`fgg` is geen waarde van `rol`; bedoelde u `fg`?"]),
    "a strange role": (
        "rollen",
        "rol: koning",
        [
            (
                "`koning` is geen waarde van `rol`; `ibplint explain rollen` noemt de 22 waarden,"
                " en met `overig` schrijft u het eigen woord in `toelichting`"
            )
        ],
    ),
    "a strange word of few": (
        "verwerkers",
        "naam: x, avg_rol: zzzz",
        [
            "`zzzz` is geen waarde van `avg_rol`: kies uit `verwerker`, `verantwoordelijke`, `gezamenlijk`",
        ],
    ),
    "other without a word": (
        "incidenten",
        "id: I-1, omschrijving: x, datalek: nee, aard: overig",
        ["bij `overig` hoort een `toelichting`, en die is er niet"],
    ),
    "not answered": ("incidenten", "id: I-1, omschrijving: x", ["`datalek` is niet ingevuld"]),
    "no moment": (
        "incidenten",
        "id: I-1, omschrijving: x, datalek: ja, ontdekt_op: om vijf uur",
        ["`om vijf uur` is geen moment: schrijf `2026-10-23 17:20`"],
    ),
    "a time that the clock skips": (
        "incidenten",
        "id: I-1, omschrijving: x, datalek: ja, ontdekt_op: 2026-03-29 02:30",
        ["`2026-03-29 02:30` bestaat niet: de klok ging die nacht een uur vooruit"],
    ),
    "no duration": (
        "bewaartermijnen",
        "naam: x, termijn: lang",
        ["`lang` is geen duur: schrijf `2 jaar`, `18 maanden` of `72 uur`"],
    ),
    "none where it is no answer": (
        "rollen",
        "rol: fg, vanaf: geen",
        ["`geen` is hier geen antwoord: vul `vanaf` in of laat het leeg"],
    ),
    "none beside others": (
        "verwerkingen",
        "naam: x, proces: ict, ontvangers: [geen, DUO]",
        ["`geen` kan niet naast andere waarden staan"],
    ),
    "nothing beside others": (
        "verwerkingen",
        "naam: x, proces: ict, doelen: [les, TODO]",
        ["`TODO` zegt niets naast de andere waarden: haal het weg of vul het in"],
    ),
    "no hash": (
        "rollen",
        "rol: fg, bewijs: {vindplaats: kluis, sha256: 12}",
        ["`12` is geen SHA-256: dat zijn 64 tekens, 0–9 en a–f"],
    ),
    "evidence nowhere": (
        "rollen",
        "rol: fg, bewijs: {gezien_op: 2026-01-01}",
        ["bewijs buiten het dossier noemt zijn `vindplaats`"],
    ),
    "no name": ("rollen", "rol: fg, persoon: drs.", ["`drs.` is geen naam van een persoon"]),
    "another shape": ("verwerkingen", "naam: x, proces: ict, doelen: [[a]]", ["`doelen` heeft één waarde, geen lijst"]),
    "text instead of records": (
        "verwerkersovereenkomsten",
        "verwerker: k, subverwerkers: Polder",
        ["`subverwerkers` bestaat uit vermeldingen met eigen velden, niet uit `Polder`"],
    ),
}


@pytest.mark.parametrize(("register", "record", "texts"), CASES.values(), ids=CASES)
def test_a_record_fits_its_register(tell: Tell, register: str, record: str, texts: list[str]) -> None:
    found = tell(register, "schema: {}", f"{register}:\n  - {{{record}}}\n")

    assert [one.text for one in found] == texts


def test_a_fault_in_a_record_inside_a_record_is_found(tell: Tell) -> None:
    text = "verwerkersovereenkomsten:\n  - verwerker: k\n    subverwerkers:\n      - {naam: Polder, landd: DE}\n"

    (found,) = tell("verwerkersovereenkomsten", "schema: {}", text)

    assert found.text.startswith("`landd` is geen veld van `verwerkersovereenkomsten.subverwerkers`")
    assert found.place.span.line == 4


def test_a_value_is_found_at_its_own_place(tell: Tell) -> None:
    text = "verwerkingen:\n  - {naam: x, proces: ict, betrokkenen: [leerlingen, marsmannen]}\n"

    (found,) = tell("verwerkingen", "schema: {}", text)

    assert found.place.span.column == text.splitlines()[1].index("marsmannen") + 1


def test_a_strange_column_is_found_once(tell: Tell) -> None:
    rows = "| Rol | Persoon | Kleur |\n|---|---|---|\n| FG | A. Bos | rood |\n| Privacy officer | B. Vos | geel |\n"

    front = "---\nregisters: {rollen: Rollen}\n---\n"
    found = tell("rollen", "schema: {}", {"ibp-beleid.md": f"{front}# IBP-beleid\n\n## Rollen\n\n{rows}"})

    assert [one.text for one in found] == ["`Kleur` is geen kolom van `rollen`"]


def test_two_places_that_differ_are_both_shown(tell: Tell) -> None:
    rows = "| Rol | Persoon | Functie |\n|---|---|---|\n| FG | A. Bos | docent |\n"
    files = {
        "rollen.yaml": "rollen:\n  - {rol: fg, persoon: A. Bos, functie: jurist}\n",
        "ibp-beleid.md": f"---\nregisters: {{rollen: Rollen}}\n---\n# IBP-beleid\n\n## Rollen\n\n{rows}",
    }

    (found,) = tell("rollen", "schema: {}", files)

    assert found.text == "`functie` is hier `jurist` en op een andere plek `docent`"
    assert [found.place.path, found.related[0].path] == ["rollen.yaml", "ibp-beleid.md"]


def test_a_cell_beyond_the_columns_is_found(tell: Tell) -> None:
    rows = "| Rol | Persoon | Vanaf |\n|---|---|---|\n| FG | A. Bos | 2024-01-01 | teveel |\n"

    (found,) = tell("rollen", "schema: {}", {"ibp-beleid.md": f"# IBP-beleid\n\n## Rollen\n\n{rows}"})

    assert found.text == "`teveel` valt buiten de kolommen van de tabel"


def test_a_number_outside_its_bounds_names_them() -> None:
    fault = Fault("number-bounds", Span(1, 1, 1, 2), {"value": 9, "low": 1, "high": None}, field="kans")
    dossier = Dossier("x", date(2026, 11, 1), ZoneInfo("UTC"), {})

    (problem,) = check(Record("risicos", "x", faults=(fault,)), Params(), dossier)

    assert Message(MESSAGES[problem.key], problem.values).text("nl") == "9 valt buiten de grenzen: ten minste 1"


def test_every_fault_of_a_record_has_words_in_both_languages() -> None:
    assert set(MESSAGES) == faults.ON_RECORD - {faults.MISSING}
    assert all(texts["nl"] and texts["en"] for texts in MESSAGES.values())


def test_the_words_of_both_languages_take_the_same_values() -> None:
    names = {key: [set(re.findall(r"\{(\w+)", text)) for text in texts.values()] for key, texts in MESSAGES.items()}

    assert all(dutch == english for dutch, english in names.values())
