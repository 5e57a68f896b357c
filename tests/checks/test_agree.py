from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

# Over a register that a board writes: the systems of one supplier have one owner, and serve the same schools.
CHECK = "agree: {in: systemen, by: [verwerker], say: eigenaar, about: {nl: de eigenaar, en: the owner}}"
CASES = {
    "nothing to compare": ([], ["-"]),
    "one alone": (["V-1 fg"], []),
    "twice the same": (["V-1 fg", "V-1 fg"], []),
    "in another spelling": (["V-1 fg", "V-1 FG"], []),
    "two that differ": (["V-1 fg", "V-1 privacy-officer"], ["differs"]),
    "three that differ": (["V-1 fg", "V-1 privacy-officer", "V-1 ict-beheer"], ["differs"]),
    "of two groups": (["V-1 fg", "V-2 privacy-officer"], []),
    "in each of two groups": (["V-1 fg", "V-1 ict-beheer", "V-2 fg", "V-2 ict-beheer"], ["differs", "differs"]),
    "without a group": (["geen fg", "geen ict-beheer"], ["-"]),
    "one says nothing": (["V-1 fg", "V-1 ''"], []),
}


def _systems(rows: list[str]) -> dict[str, str]:
    pairs = [row.split() for row in rows]
    lines = (
        f"  - {{id: S-{number}, naam: S{number}, verwerker: {whose}, eigenaar: {owner}}}\n"
        for number, (whose, owner) in enumerate(pairs, 1)
    )
    return {"bestuur.yaml": "bestuur: {naam: Oost}\n", "systemen.yaml": "systemen:\n" + ("".join(lines) or "  []\n")}


@pytest.mark.parametrize(("rows", "seen"), CASES.values(), ids=CASES)
def test_what_belongs_together_says_the_same(tell: Tell, rows: list[str], seen: list[str]) -> None:
    assert [one.key for one in tell("bestuur", CHECK, _systems(rows))] == seen


def test_what_is_said_least_is_shown_beside_the_others(tell: Tell) -> None:
    rows = ["V-1 fg", "V-1 ict-beheer", "V-1 fg", "V-1 privacy-officer", "V-1 fg", "V-1 ict-beheer"]

    (found,) = tell("bestuur", CHECK, _systems(rows))

    said = "hier staat `privacy-officer` (één keer), elders `fg` (3 keer), `ict-beheer` (2 keer)"
    assert found.text == f"de eigenaar (`V-1`): {said}"
    assert found.place.span.line == 5
    assert [place.span.line for place in found.related] == [2, 3]


def test_of_two_said_equally_often_the_later_one_is_shown(tell: Tell) -> None:
    (found,) = tell("bestuur", CHECK, _systems(["V-1 fg", "V-1 ict-beheer"]), lang="en")

    assert found.text == "the owner (`V-1`): here stands `ict-beheer` (once), elsewhere `fg` (once)"
    assert found.place.span.line == 3


NAMES = "agree: {in: systemen, say: naam}"


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (["datalek", "datalekken"], 0),
        (["verwerkingsregister", "Verwerkings-register"], 0),
        (["orgaan", "organen"], 0),
        (["bedrijf", "bedrijven"], 0),
        (["register van verwerkingen", "registers van verwerkingen"], 0),
        (["verwerkingsregister", "dataregister"], 1),
        (["register", "register van verwerkingen"], 1),
    ],
)
def test_number_and_ending_of_a_word_do_not_count(tell: Tell, names: list[str], count: int) -> None:
    rows = "".join(f"  - {{id: S-{number}, naam: {name}}}\n" for number, name in enumerate(names))
    files = {"bestuur.yaml": "bestuur: {naam: Oost}\n", "systemen.yaml": f"systemen:\n{rows}"}

    assert len(tell("bestuur", NAMES, files)) == count


LISTS = "agree: {in: systemen, per: verwerker, say: scholen, at_least: 2}"


def _lists(*rows: str) -> dict[str, str]:
    text = "".join(f"  - {{id: S-{n}, naam: S{n}, {row}}}\n" for n, row in enumerate(rows))
    return {"bestuur.yaml": "bestuur: {naam: Oost}\n", "systemen.yaml": f"systemen:\n{text}"}


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (("verwerker: V-1, scholen: [a, b]", "verwerker: V-2, scholen: [b, a]"), []),
        (("verwerker: V-1, scholen: [a, b]", "verwerker: V-2, scholen: [c]"), []),
        (("verwerker: V-1, scholen: [a, b]", "verwerker: V-1, scholen: [a]", "verwerker: V-2, scholen: [a, b]"), []),
        (
            ("verwerker: V-1, scholen: [a, b]", "verwerker: V-2, scholen: [a, b, c]"),
            ["deze opsomming noemt er 2 (`a`, `b`), een andere 3; hier ontbreekt `c`"],
        ),
        (
            ("verwerker: V-1, scholen: [a, b]", "verwerker: V-2, scholen: [a, c]"),
            ["deze opsomming noemt er 2 (`a`, `c`), een andere 2; hier ontbreekt `b`, alleen hier staat `c`"],
        ),
    ],
)
def test_lists_hold_the_same(tell: Tell, rows: tuple[str, ...], said: list[str]) -> None:
    assert [one.text for one in tell("bestuur", LISTS, _lists(*rows))] == said


def test_a_register_that_cannot_be_read_proves_no_agreement(tell: Tell) -> None:
    files = _systems(["V-1 fg", "V-1 fg"]) | {"meer.yaml": "systemen:\n  - {id: 'X\n"}

    assert [one.key for one in tell("bestuur", CHECK, files)] == ["?register"]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    check = "agree: {in: noemingen, match: {document: id}, say: benaming}"
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", check, text)] == ["?text"]


REGISTERS = """\
agree:
  in: noemingen
  match: {document: id}
  where: {soort: register, ontkend: nee, voorheen: nee}
  by: [waarde]
  say: benaming
"""
TEXTS = {
    "one name": ("Wij houden een verwerkingsregister bij. Het verwerkingsregister is volledig.\n", []),
    "one name in the plural": ("Het verwerkingsregister. Onze verwerkingsregisters.\n", []),
    "two names": ("Wij houden een verwerkingsregister bij.\n\nHet dataregister is volledig.\n", ["differs"]),
    "the other name is of the past": ("Het verwerkingsregister. Voorheen was er een dataregister.\n", []),
    "names of two things": ("Het verwerkingsregister en het incidentenregister.\n", []),
    "in a heading and a table": (
        "## Verwerkingsregister\n\n| Wat | Wie |\n|---|---|\n| dataregister | FG |\n",
        ["differs"],
    ),
}


@pytest.mark.parametrize(("text", "seen"), TEXTS.values(), ids=TEXTS)
def test_a_text_has_one_name_for_one_thing(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", REGISTERS, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen


def test_the_texts_of_two_documents_are_not_compared(tell: Tell) -> None:
    files = {
        "beleid.md": "# IBP-beleid\n\nHet verwerkingsregister.\n",
        "protocol.md": "# Protocol datalekken\n\nHet dataregister.\n",
    }

    assert tell("documenten", REGISTERS, files) == []


def test_a_name_is_shown_at_its_own_words(tell: Tell) -> None:
    text = "# IBP-beleid\n\nHet verwerkingsregister.\n\nIn het verwerkingsregister en het dataregister staat alles.\n"

    (found,) = tell("documenten", REGISTERS, {"beleid.md": text})

    assert found.text.endswith("hier staat `dataregister` (één keer), elders `verwerkingsregister` (2 keer)")
    assert found.place.span == (5, 35, 5, 47)
    assert [place.span[:2] for place in found.related] == [(3, 5)]


APART = "agree: {in: systemen, by: [verwerker], say: naam, apart: eigenaar, about: {nl: de naam, en: the name}}"
KINDS = {
    "each has its own": (["A fg", "B ict-beheer"], ["differs"]),
    "the same in both": (["A fg", "A ict-beheer"], []),
    "two in one": (["A fg", "B fg"], []),
    "two in one, and one of them in the other": (["A fg", "B fg", "B ict-beheer"], []),
    "two in one, and another in the other": (["A fg", "B fg", "C ict-beheer"], ["differs"]),
    "one of three differs from both": (["A fg", "A ict-beheer", "B privacy-officer"], ["differs"]),
    "nothing in the other": (["A fg", "B ''"], []),
    "one alone": (["A fg"], []),
    "none": ([], ["-"]),
    "in another spelling": (["A fg", "a ict-beheer"], []),
}


@pytest.mark.parametrize(("rows", "seen"), KINDS.values(), ids=KINDS)
def test_what_is_compared_between_two_places_may_differ_within_one(
    tell: Tell, rows: list[str], seen: list[str]
) -> None:
    lines = (
        f"  - {{id: S-{number}, verwerker: V-1, naam: {name}, eigenaar: {owner}}}\n"
        for number, (name, owner) in enumerate((row.split() for row in rows), 1)
    )
    files = {"bestuur.yaml": "bestuur: {naam: Oost}\n", "systemen.yaml": "systemen:\n" + ("".join(lines) or "  []\n")}

    assert [one.key for one in tell("bestuur", APART, files)] == seen


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Beelden blijven vier weken.\n\n## Later\n\nBeelden blijven drie maanden.\n\nBeelden blijven drie maanden.",
            7,
        ),
        ("Beelden blijven drie maanden.\n\n## Later\n\nBeelden blijven vier weken.", 3),
        ("Beelden blijven twee weken.\n\n## Later\n\nBeelden blijven vier weken.", 7),
    ],
)
def test_what_a_rule_calls_the_slip_is_shown_however_often_it_is_said(tell: Tell, text: str, line: int) -> None:
    check = (
        "agree: {in: noemingen, match: {document: id}, where: {soort: termijn}, say: waarde,"
        " slip: {duur: {at_least: 32 dagen}}}"
    )
    (one,) = tell("documenten", check, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert one.place is not None
    assert one.place.span.line == line
