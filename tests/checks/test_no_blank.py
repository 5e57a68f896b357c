from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "no-blank: {heads: [wie], beside: [taak, wat], unless: [versie]}"
WHO_LAST = "| Taak | Wie |\n|---|---|\n| a | ict |\n| b | mentor |\n| c | FG |\n"
WHO_FIRST = "| Wie | Taak |\n|---|---|\n| ict | a |\n| ict | b |\n| FG | c |\n"
THREE = "| Wat | Wie | Maand |\n|---|---|---|\n| a | ict | mei |\n| b | mentor | juni |\n| c | FG | juli |\n"
CASES = {
    "the last cell": (f"{WHO_LAST}| d | |", ["blank"]),
    "a dash": (f"{WHO_LAST}| d | - |", ["blank"]),
    "a question mark in the middle": (f"{THREE}| d | ? | mei |", ["blank"]),
    "the first cell, where the column repeats": (f"{WHO_FIRST}| | d |", ["blank"]),
    "the first cell, that may stand for the one above": (f"{WHO_FIRST.replace('| ict | b', '| P&O | b')}| | d |", []),
    "a title in a row of three": (f"{THREE}| Najaar | | |\n| d | ict | mei |", []),
    "two cells, where nothing repeats": (f"{THREE}| d | | mei |\n| e | | mei |", []),
    "none": (WHO_LAST, []),
    "another column": (f"{THREE}| d | ict | |", []),
    "too few rows": ("| Taak | Wie |\n|---|---|\n| a | ict |\n| b | |", []),
    "the first row": ("| Taak | Wie |\n|---|---|\n| Najaar | |\n| a | ict |\n| b | FG |\n| c | wij |", []),
    "a table of another kind": (f"{THREE.replace('Maand', 'Versie')}| d | | 1.2 |", []),
    "a table without tasks": ("| Begrip | Wie |\n|---|---|\n| a | ict |", []),
    "no table": ("Wie doet welke taak?", []),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_who_does_a_task_is_left_empty_in_no_row(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_head_is_shown_at_the_row(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{WHO_LAST}| d | |\n"})

    assert found.text == "onder `Wie` is de cel in deze rij leeg, bij 3 andere rijen niet"
    assert found.place.span.line == 8


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
