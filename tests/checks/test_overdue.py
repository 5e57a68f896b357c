from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "overdue: {words: [laatste keer, voor het laatst], unless: [leverancier*], slack: 1 maand}"
YEARLY = "Elk jaar oefenen wij."
CASES = {
    "longer ago than the term": (f"{YEARLY} De laatste keer was in mei 2025.", ["overdue"]),
    "within the term": (f"{YEARLY} De laatste keer was in mei 2026.", []),
    "a little later": (f"{YEARLY} De laatste keer was op 2 oktober 2025.", []),
    "a little too late": (f"{YEARLY} De laatste keer was op 29 september 2025.", ["overdue"]),
    "in one sentence": ("Wij oefenen elk half jaar, voor het laatst in mei 2025.", ["overdue"]),
    "a sentence between": (f"{YEARLY} Dat leert ons veel. De laatste keer was in mei 2025.", ["overdue"]),
    "the nearest term": (f"{YEARLY} Om de vijf jaar is het groot. De laatste keer was in mei 2025.", []),
    "a row of a table": ("| Wat | Wanneer |\n|---|---|\n| Elk jaar oefenen | laatste keer mei 2025 |", ["overdue"]),
    "another paragraph": (f"{YEARLY}\n\nDe laatste keer was in mei 2025.", ["-"]),
    "without a term": ("De laatste keer was in mei 2025.", ["-"]),
    "without a day": (f"{YEARLY} De laatste keer was leerzaam.", ["-"]),
    "two days": (f"{YEARLY} De laatste keer was in mei 2025 en in juni 2026.", ["-"]),
    "another thing": (f"{YEARLY} De laatste keer bij de leverancier was in mei 2025.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_the_last_time_is_no_longer_ago_than_the_term(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_day_and_the_term_are_shown(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{YEARLY} De laatste keer was in mei 2025.\n"})

    assert found.text == "de tekst belooft het `Elk jaar` en noemt als laatste keer `mei 2025`"
    assert found.place.span.column == 46


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
