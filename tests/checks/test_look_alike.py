from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = """\
look-alike:
  word: verwerkersregister
  other: verwerkingsregister
  signs: [grondslag, doel]
  unless: [leverancier*]
"""
KEPT = "De privacy officer houdt het verwerkersregister bij."
CASES = {
    "only the one": (KEPT, []),
    "only the other": ("De privacy officer houdt het verwerkingsregister bij.", ["-"]),
    "both are kept": (f"{KEPT}\n\nDe secretaris houdt het dataregister bij.", []),
    "neither is kept": ("Er is een verwerkersregister.\n\nEr is een dataregister.", []),
    "only the other is kept": ("Er is een verwerkersregister.\n\nDe secretaris houdt het dataregister bij.", []),
    "only the one is kept": (f"{KEPT}\n\nAlle verwerkingen staan in het dataregister.", ["kept"]),
    "the one says what it holds": (f"{KEPT} Daarin staan leveranciers.\n\nEr is een dataregister.", []),
    "it holds what is in the other": ("In het verwerkersregister staat elk doel.", ["described"]),
    "it holds that, and a contract is not far": (
        "In het verwerkersregister staat elk doel. Dit geldt ook voor de leveranciers.",
        ["described"],
    ),
    "it holds its own": ("In het verwerkersregister staat van elke leverancier het doel.", []),
    "what is not there": ("Een verwerkersregister met elk doel is er niet.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_one_register_is_not_taken_for_another(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_one_is_shown_beside_the_other(tell: Tell) -> None:
    text = f"# IBP-beleid\n\n{KEPT}\n\nAlle verwerkingen staan in het dataregister.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    said = (
        "volgens de tekst houdt iemand `verwerkersregister` bij, en niemand `dataregister`: is dat hetzelfde register?"
    )
    assert found.text == said
    assert found.place.span.line == 3
    assert [place.span.line for place in found.related] == [5]


def test_of_a_register_with_the_wrong_name_two_keepers_are_shown(tell: Tell) -> None:
    text = (
        "# IBP-beleid\n\nDe privacy officer houdt het verwerkingsregister bij.\n\n"
        "In het verwerkersregister, dat de administratie beheert, staat elk doel.\n"
    )

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text.endswith("; hier houdt `administratie` het bij, elders `privacy officer`")
    assert [place.span.line for place in found.related] == [3]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
