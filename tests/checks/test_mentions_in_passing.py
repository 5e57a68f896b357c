"""A subject that is only graded, given as an example or summed up is not treated, and not asked about."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: het pseudoniem, en: the pseudonym}
  any: ["pseudoni*"]
  topic: ["*leermiddelen"]
  part: true
"""
BIV = "| Systeem | B | I | V |\n|---|---|---|---|\n"
CASES = {
    "graded": (f"{BIV}| Digitale leermiddelen | midden | laag | hoog |\n", ["-aside"]),
    "graded with numbers": (f"{BIV}| Digitale leermiddelen | 2 | 1 | 3 |\n", ["-aside"]),
    "graded with signs": (f"{BIV}| Leermiddelen | x | | x |\n", ["-aside"]),
    "a row that tells": (f"{BIV}| Leermiddelen | midden | alleen op school te gebruiken | laag |\n", ["unsaid-here"]),
    "one mark": ("| Systeem | AVG |\n|---|---|\n| Leermiddelen | ja |\n", ["unsaid-here"]),
    "an example": ("## Risico's\n\nDenk aan een volgsysteem of leermiddelen van buiten.\n", ["-aside"]),
    "examples": ("## Risico's\n\nTe denken valt aan leermiddelen.\n", ["-aside"]),
    "in a summary": ("## Bestuurlijke samenvatting\n\nWij gebruiken leermiddelen.\n", ["-aside"]),
    "in a numbered summary": ("## 1. Managementsamenvatting\n\nWij gebruiken leermiddelen.\n", ["-aside"]),
    "in a preface": ("## Voorwoord\n\nLeermiddelen zijn er volop.\n", ["-aside"]),
    "in running text": ("## Aanpak\n\nLeveranciers van leermiddelen krijgen namen.\n", ["unsaid-here"]),
    "a heading": ("## Leermiddelen\n\nUitgevers krijgen namen.\n", ["unsaid"]),
    "both": (f"{BIV}| Leermiddelen | 1 | 2 | 3 |\n\nWij kopen leermiddelen in.\n", ["unsaid-here"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_what_is_named_in_passing_is_not_asked_about(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen
