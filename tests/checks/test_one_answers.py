from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "one-answers: {}"
HEAD = "| Taak | Bestuur | Directeur | FG |\n|---|---|---|---|\n"
ROWS = "| Beleid | A | R | C |\n| Jaarplan | A | R | C |\n| Datalekken | A | R | C |\n"
CASES = {
    "one in each row": (f"{HEAD}{ROWS}", []),
    "two": (f"{HEAD}{ROWS}| Rechten | A | A | C |", ["several"]),
    "nobody": (f"{HEAD}{ROWS}| Rechten | | R | C |", ["none"]),
    "no letter": (f"{HEAD}{ROWS}| Rechten | | | |", ["empty"]),
    "titles in the table": (f"{HEAD}{ROWS}| Toegang | | | |\n| Rechten | A | R | |\n| Anders | | | |", []),
    "a title on top": (f"{HEAD}| Sturen | | | |\n{ROWS}", []),
    "two letters in one cell": (f"{HEAD}{ROWS}| Rechten | A/R | I | C |", []),
    "most rows without": (f"{HEAD}| Beleid | A | R | C |\n| Jaarplan | | R | C |\n| Rechten | | R | I |", []),
    "letters of its own": (
        (
            "E = eindverantwoordelijk, U = voert uit.\n\n| Taak | Bestuur | FG |\n|---|---|---|\n"
            "| Beleid | E | U |\n| Jaarplan | E | U |\n| Rechten | E | E |"
        ),
        ["several"],
    ),
    "no such table": ("Het bestuur beslist.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_one_role_answers_for_each_row(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_row_the_letter_and_the_roles_are_named(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{HEAD}{ROWS}| Rechten | A | A | C |\n"})

    told = "in de rij `Rechten` hebben 2 rollen de letter A (eindverantwoordelijk): `Bestuur`, `Directeur`"
    assert found.text == told
    assert (found.place.span.line, found.place.span.column) == (8, 3)


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
