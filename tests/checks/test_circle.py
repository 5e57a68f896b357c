from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "circle: {in: noemingen, match: {document: id}, order: [classificatie, risicoanalyse, maatregelen]}"
DOWN = "De classificatie is het uitgangspunt voor de risicoanalyse."
NEXT = "De risicoanalyse bepaalt de maatregelen."
UP = "De classificatie wordt bepaald op basis van risicoanalyses."
CASES = {
    "nothing rests on anything": ("Wij classificeren.", ["-"]),
    "one way": (DOWN, []),
    "in a row": (f"{DOWN}\n\n{NEXT}", []),
    "the same twice": (f"{DOWN}\n\nDe risicoanalyse volgt uit de classificatie.", []),
    "back again": (f"{DOWN}\n\n{UP}", ["round"]),
    "first back, then forth": (f"{UP}\n\n{DOWN}", ["round"]),
    "in one sentence": (
        "De classificatie volgt uit de risicoanalyse.\n\nDe risicoanalyse volgt uit de classificatie.",
        ["round"],
    ),
    "by a roundabout way": (
        f"{DOWN}\n\n{NEXT}\n\nDe classificatie wordt bepaald op basis van de maatregelen.",
        ["round"],
    ),
    "what is denied": (f"{DOWN}\n\nDe classificatie wordt niet bepaald op basis van risicoanalyses.", []),
    "twice round": (f"{DOWN}\n\n{UP}\n\n{UP}", ["round"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_nothing_rests_on_itself(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


@pytest.mark.parametrize(("text", "line"), [(f"{DOWN}\n\n{UP}", 5), (f"{UP}\n\n{DOWN}", 3)])
def test_what_goes_against_the_order_is_shown(tell: Tell, text: str, line: int) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert found.text.startswith("hier rust `classificatie` op `risicoanalyse`, en elders")
    assert found.place.span.line == line
    assert [place.span.line for place in found.related] == [8 - line]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
