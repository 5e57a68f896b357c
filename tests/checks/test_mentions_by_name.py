"""Who holds a role by the text counts by name, where a rule asks for the company of that role."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: het advies van de FG, en: the advice of the DPO}
  any: ["advi*", oordeel]
  with: [FG]
  topic: [DPIA*]
"""
KNOWN = "Marijn de Groot is onze functionaris voor gegevensbescherming. Els Smit is onze privacy officer."
CASES = {
    "by the role": ("De FG adviseert over de DPIA.", []),
    "by the first name": ("Els maakt de DPIA, Marijn geeft advies.", []),
    "in full": ("Marijn de Groot geeft een oordeel over elke DPIA.", []),
    "in a row": ("| Stap | Wie | Wat |\n|---|---|---|\n| DPIA | Marijn | advies |", []),
    "in the sentence that refers back": ("Els maakt de DPIA. Daarover geeft Marijn advies.", []),
    "somebody else": ("Els geeft advies over de DPIA.", ["unsaid-here"]),
    "the name in another sentence": ("Marijn is ziek. Els geeft advies over de DPIA.", ["unsaid-here"]),
    "nobody": ("Over de DPIA wordt advies gevraagd.", ["unsaid-here"]),
    "a name of whom the text says nothing": ("Karin geeft advies over de DPIA.", ["unsaid-here"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_role_counts_by_the_name_of_who_holds_it(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{KNOWN}\n\n## Nieuwe systemen\n\n{text}\n"})

    assert [one.key for one in found] == seen
