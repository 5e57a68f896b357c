from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "own-scores: {one: [kans], other: [gevolg], score: [score]}"
HEAD = "| Risico | Kans | Gevolg | Score |\n|---|---|---|---|\n"
ROWS = "| Phishing | 4 | 4 | 16 |\n| Gijzeling | 3 | 5 | 15 |\n| Uitval | 2 | 5 | 10 |\n"
CASES = {
    "all products": (f"{HEAD}{ROWS}", []),
    "one is not": (f"{HEAD}{ROWS}| Mail | 4 | 4 | 12 |", ["differs"]),
    "two are not": (f"{HEAD}{ROWS}| Mail | 4 | 4 | 12 |\n| Apps | 3 | 3 | 6 |", ["differs", "differs"]),
    "sums": (f"{HEAD}| A | 4 | 4 | 8 |\n| B | 3 | 5 | 8 |\n| C | 2 | 5 | 7 |\n| D | 4 | 3 | 8 |", ["differs"]),
    "no way of counting": (f"{HEAD}| A | 4 | 4 | 3 |\n| B | 3 | 5 | 2 |\n| C | 2 | 5 | 10 |", []),
    "half of them": (f"{HEAD}{ROWS}| A | 4 | 4 | 3 |\n| B | 3 | 5 | 2 |\n| C | 1 | 5 | 4 |", []),
    "too few": (f"{HEAD}| A | 4 | 4 | 16 |\n| B | 3 | 5 | 14 |", ["-"]),
    "in words": (f"{HEAD}| A | hoog | hoog | 16 |\n| B | laag | hoog | 14 |\n| C | laag | laag | 1 |", ["-"]),
    "with a word behind": (f"{HEAD}{ROWS}| Mail | 4 (groot) | 4 | 12 |", ["differs"]),
    "an empty score": (f"{HEAD}{ROWS}| Mail | 4 | 4 | |", []),
    "another table": ("| Risico | Kans | Score |\n|---|---|---|\n| A | 4 | 16 |", ["-"]),
    "no table": ("De kans is groot en het gevolg ook.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_each_score_follows_from_its_numbers_as_the_others_do(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_score_and_what_it_comes_to_are_shown(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{HEAD}{ROWS}| Mail | 4 | 4 | 12 |\n"})

    assert found.text == "hier staat `12` bij 4 en 4; zoals in de andere rijen is dat 4 × 4 = 16"
    assert (found.place.span.line, found.place.span.column) == (8, 18)


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
