"""A looser phrase may count only close to what it is about, and a finding stands where a text describes its subject."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: de tijd van de FG, en: the time of the DPO}
  any: ["uren & FG"]
  topic: [FG]
  perhaps: ["uur per week", "genoeg tijd"]
  around: [FG]
"""
CASES = {
    "in the sentence": ("De FG heeft genoeg tijd.", ["?perhaps"]),
    "in the next paragraph": ("Onze FG is Anna Postma.\n\nZij heeft acht uur per week.", ["?perhaps"]),
    "below a heading that names it": ("## De FG\n\nAnna Postma.\n\nEr is genoeg tijd.", ["?perhaps"]),
    "in the row": ("| Rol | Tijd |\n|---|---|\n| FG | acht uur per week |", ["?perhaps"]),
    "in another row": (
        "| Rol | Tijd |\n|---|---|\n| FG | onbekend |\n| PO | acht uur per week |",
        ["unsaid-here"],
    ),
    "below another heading": ("Onze FG is Anna.\n\n## ICT\n\nDe beheerder heeft genoeg tijd.", ["unsaid-here"]),
    "before it is named": ("De beheerder heeft genoeg tijd.\n\nOnze FG is Anna.", ["unsaid-here"]),
    "far below": (f"Onze FG is Anna.\n\n{'Dat is goed. ' * 12}\n\nEr is genoeg tijd.", ["unsaid-here"]),
    "said": ("De FG heeft veertig uren.", []),
}
PLACES = {
    "the row that begins with its name": (
        "Vraag de FG om raad.\n\n| Wie | Doet |\n|---|---|\n| FG (extern) | houdt toezicht en geeft elk jaar advies |",
        7,
    ),
    "the paragraph that begins with its name": ("Vraag de FG om raad.\n\nDe FG heet Anna.", 5),
    "not what only explains words": (
        "## Begrippen\n\n| Term | Betekenis |\n|---|---|\n| FG | functionaris |\n\n## Taken\n\nVraag de FG.",
        11,
    ),
    "not an article of definitions": (
        "## Artikel 1 Begripsbepalingen\n\n- FG: functionaris\n\n## Taken\n\nVraag de FG.",
        9,
    ),
    "not a summary": ("## Managementsamenvatting\n\n- De FG is er.\n\n## Taken\n\nVraag de FG om raad.", 9),
    "not a row with nothing but a mark": ("Vraag de FG om raad.\n\n| Rol | Jaar |\n|---|---|\n| FG | 2026 |", 3),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_looser_phrase_counts_where_its_subject_was_just_named(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


@pytest.mark.parametrize(("text", "line"), PLACES.values(), ids=PLACES)
def test_a_gap_is_shown_where_the_text_describes_its_subject(tell: Tell, text: str, line: int) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert found.place.span[0] == line
