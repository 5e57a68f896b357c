from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = (
    "cells: {heads: [rapporteert aan], rows: [FG], words: [hoofd, manager], unless: [bestuur], near: [raad],"
    " settled: [rapporteert rechtstreeks]}"
)


def table(*rows: str) -> str:
    head, *others = rows
    return "\n".join((head, "|---" * (head.count("|") - 1) + "|", *others))


ROW = table("| Rol | Rapporteert aan |", "| FG | hoofd |")
CASES = {
    "below its head": (ROW, ["used"]),
    "in a table on its side": (table("| Wat | FG |", "| Rapporteert aan | manager |"), ["used"]),
    "below the heading of whom it is": (f"## FG\n\n{table('| Wat | Hoe |', '| Rapporteert aan | hoofd |')}", ["used"]),
    "below a heading of what it is": (
        f"## Wie rapporteert aan wie\n\n{table('| Rol | Wie |', '| FG | hoofd |')}",
        [],
    ),
    "twice in a cell": (table("| Rol | Rapporteert aan |", "| FG | hoofd of manager |"), ["used"]),
    "another word": (table("| Rol | Rapporteert aan |", "| FG | schoolleider |"), []),
    "another role": (table("| Rol | Rapporteert aan |", "| CISO | hoofd |"), []),
    "another column": (table("| Rol | Spreekt met |", "| FG | hoofd |"), []),
    "a word in the cell beside it": (table("| Rol | Rapporteert aan | Spreekt |", "| FG | directie | hoofd |"), []),
    "with what makes the cell right": (table("| Rol | Rapporteert aan |", "| FG | bestuur, en het hoofd |"), []),
    "with that in another cell": (table("| Rol | Rapporteert aan | Bij |", "| FG | hoofd | bestuur |"), ["used"]),
    "with what makes the row right": (table("| Rol | Rapporteert aan | Bij |", "| FG | hoofd | raad |"), []),
    "settled elsewhere": (
        f"Hij rapporteert rechtstreeks.\n\n{table('| Rol | Rapporteert aan |', '| FG | hoofd |')}",
        [],
    ),
    "a sentence": ("De FG rapporteert aan het hoofd.", []),
    "an empty cell": (table("| Rol | Rapporteert aan |", "| FG | |"), []),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_the_cell_that_is_about_it_says_none_of_the_words(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"
    (found,) = tell("documenten", CHECK, {"dossier.yaml": text})

    assert found.key.startswith("?")
