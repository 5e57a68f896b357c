import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from ibplint.checks.readable import MESSAGES
from ibplint.model.message import Message
from ibplint.reading import faults as reading_faults
from ibplint.shaping import faults as shaping_faults

Tell = Callable[..., list[Any]]

READING = "readable: {about: reading}"
REGISTERS = "readable: {about: registers}"
CASES = {
    "plain": ("rollen:\n  - rol: fg\n", []),
    "a colon": ("rollen:\n  - functie: jurist: privacy\n", ["zet de tekst tussen aanhalingstekens: er staat `: ` in"]),
    "an apostrophe": (
        "rollen:\n  - functie: 't Kompas\n",
        ["zet de tekst tussen dubbele aanhalingstekens: `'t` begint met een apostrof"],
    ),
    "a tab": ("rollen:\n\t- rol: fg\n", ["hier staat een tab: gebruik spaties"]),
    "a dash": (
        "rollen:\n  - functie: -\n",
        ["`-` alleen is geen antwoord: laat het veld leeg, of schrijf `geen` als dat het antwoord is"],
    ),
    "cut off": (
        "rollen:\n  - functie: groep #8\n",
        ["alles na ` #` valt weg: zet de tekst tussen aanhalingstekens (`#8`)"],
    ),
    "a key twice": ("rollen:\n  - rol: fg\n    rol: ict-beheer\n", ["`rol` staat al op regel 2, en alleen dat telt"]),
    "a merge key": ("rollen:\n  - &a {rol: fg}\n  - {<<: *a}\n", ["`<<` wordt niet gelezen: schrijf de velden uit"]),
    "a tag": ("rollen:\n  - rol: !!str fg\n", ["haal `!!str` weg: de waarde is gelezen als gewone tekst"]),
    "a hard space": (
        "rollen:\n  - rol:\u00a0fg\n",
        ["vaste spatie (U+00A0), vaak geplakt uit Word: maak er een gewone spatie van"],
    ),
    "a second document": (
        "rollen: []\n---\nverwerkers: []\n",
        ["met `---` begint hier een tweede document: geef het een eigen bestand"],
    ),
}
ELSEWHERE = "`bestuur` hoort in `bestuur.yaml`, in de hoofdmap van het dossier"
NAMES = {
    "known": ("rollen: []\n", []),
    "nearly known": (
        "verwerkngen:\n  - {naam: x, proces: ict}\n",
        ["`verwerkngen` is geen register; bedoelde u `verwerkingen`?"],
    ),
    "strange": ("rollen: []\nzzzz: 1\n", ["`zzzz` is geen register"]),
    "no records": ("rollen: ja\n", ["onder `rollen` horen vermeldingen, elk met een `-` ervoor"]),
    "an entry without fields": ("rollen:\n  - fg\n", ["een vermelding in `rollen` bestaat uit `veld: waarde`"]),
    "a board in another file": ("x: 1\nbestuur: {naam: x}\n", ["`x` is geen register", ELSEWHERE]),
    "a list without a name": ("- {rol: fg}\n", ["zet `rollen:` boven deze lijst"]),
    "a board that is a list": (
        "bestuur:\n  - {naam: x}\n",
        ["`bestuur` is één vermelding, zonder `-` ervoor"],
    ),
}


@pytest.mark.parametrize(("text", "texts"), CASES.values(), ids=CASES)
def test_a_file_is_readable_as_it_was_meant(tell: Tell, text: str, texts: list[str]) -> None:
    found = tell("bestanden", READING, {"rollen.yaml": text})

    assert [one.text for one in found] == texts


@pytest.mark.parametrize(("text", "texts"), NAMES.values(), ids=NAMES)
def test_a_file_names_registers_that_exist(tell: Tell, text: str, texts: list[str]) -> None:
    name = "bestuur.yaml" if text.startswith("bestuur") else "rollen.yaml"

    found = tell("bestanden", REGISTERS, {name: text})

    assert [one.text for one in found] == texts


TABLES = {
    "a register that is none": ("{rolen: Rollen}", "`rolen` is geen register; bedoelde u `rollen`?"),
    "a heading that is not there": (
        "{rollen: Bijlage 2}",
        "de kop `Bijlage 2` van `rollen` staat niet in dit bestand",
    ),
    "a table without the columns": (
        "{verwerkingen: Rollen}",
        "onder deze kop staat geen tabel met de kolommen naam, proces van `verwerkingen`",
    ),
}


@pytest.mark.parametrize(("named", "text"), TABLES.values(), ids=TABLES)
def test_front_matter_names_tables_that_exist(tell: Tell, named: str, text: str) -> None:
    table = "| Rol | Taken |\n|---|---|\n| FG | ziet toe |\n"
    page = f"---\nsoort: ibp-beleid\nregisters: {named}\n---\n\n# IBP-beleid\n\n## Rollen\n\n{table}"

    (found,) = tell("bestanden", REGISTERS, {"beleid.md": page})

    assert found.text == text


def test_a_fault_is_shown_at_its_place(tell: Tell) -> None:
    (found,) = tell("bestanden", READING, {"rollen.yaml": "rollen:\n  - rol: fg\n    functie: jurist: privacy\n"})

    assert (found.place.path, found.place.span.line) == ("rollen.yaml", 3)


def test_files_of_others_are_left_alone(tell: Tell) -> None:
    files = {"mkdocs.yml": "nav:\n  - a: b: c\n", "README.md": "# Lees mij\n", ".github.yml": "on: push\n"}

    assert tell("bestanden", READING, files) == []
    assert tell("bestanden", REGISTERS, files) == []


def test_a_text_that_may_hold_a_name_is_hidden_where_names_are_not_shown(
    dossier_of: Callable[..., Any], bound_to: Callable[..., Any]
) -> None:
    dossier = dossier_of({"rollen.yaml": "rollen:\n  - persoon: 't Hart\n"})
    (record,) = dossier.register("bestanden").records
    bound = bound_to("bestanden", READING)

    (problem,) = bound.run(record, dossier)

    assert "Hart" not in Message(bound.messages[problem.key], problem.values).text("nl")
    assert "Hart" not in problem.found


def test_every_fault_of_a_file_has_words_in_both_languages() -> None:
    read = {value for name, value in vars(reading_faults).items() if name.isupper() and isinstance(value, str)}

    assert set(MESSAGES) == read | shaping_faults.ON_FILE
    assert all(texts["nl"] and texts["en"] for texts in MESSAGES.values())


def test_the_words_use_only_the_values_that_a_fault_has() -> None:
    source = inspect.getsource(reading_faults)
    documented = re.findall(r'= "([a-z0-9-]+)"  # .*\(([^()]*)\)$', source, re.MULTILINE)

    for key, values in documented:
        wanted = set(re.findall(r"\{(\w+)", MESSAGES[key]["nl"]))

        assert wanted <= set(re.findall(r"\w+", values)), key


def test_the_words_of_both_languages_take_the_same_values() -> None:
    names = {key: [set(re.findall(r"\{(\w+)", text)) for text in texts.values()] for key, texts in MESSAGES.items()}

    assert all(dutch == english for dutch, english in names.values())
