from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "own-state: {draft: [concept, definitief concept, ontwerp], unless: [vorige]}"
ADOPTED = "Vastgesteld op 4 mei 2021."
CASES = {
    "behind the status": (f"Status: concept\n\n{ADOPTED}", ["both"]),
    "behind the version": (f"Versie 2.1 (concept)\n\n{ADOPTED}", ["both"]),
    "in a row": (f"| Status | ontwerp |\n|---|---|\n\n{ADOPTED}", ["both"]),
    "an earlier version": (f"- Versie 0.9, concept\n- Versie 1.0\n\n{ADOPTED}", []),
    "the last version": (f"- Versie 1.0\n- Versie 1.1, concept\n\n{ADOPTED}", ["both"]),
    "the former one": (f"Status: vervangt het vorige concept\n\n{ADOPTED}", []),
    "in a sentence": (f"Het concept is besproken.\n\n{ADOPTED}", []),
    "far behind the label": (
        f"Status van dit stuk en van alles wat er verder in deze map bij hoort: concept\n\n{ADOPTED}",
        [],
    ),
    "another paper": (f"{ADOPTED}\n\n## Inleiding\n\n## Documenten\n\nStatus: concept", []),
    "final": (f"Status: definitief\n\n{ADOPTED}", []),
    "still to be adopted": ("Status: concept\n\nTer vaststelling.", ["-"]),
    "adopted in days to come": ("Status: concept\n\nVastgesteld op 4 mei 2036.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_text_is_a_draft_or_adopted(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_both_places_are_shown(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\nStatus: definitief concept\n\n{ADOPTED}\n"})

    assert found.text == "hier staat `definitief concept`, en ook dat de tekst is vastgesteld: `4 mei 2021`"
    assert (found.place.span.line, found.place.span.column) == (3, 9)
    assert [one.span.line for one in found.related] == [5]


def test_a_title_calls_the_text_a_draft_too(tell: Tell) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid (concept)\n\n{ADOPTED}\n"})

    assert [one.key for one in found] == ["both"]


def test_the_register_may_say_that_it_was_adopted(tell: Tell) -> None:
    text = "---\nstatus: vastgesteld\n---\n# IBP-beleid\n\nStatus: concept\n"

    assert [one.key for one in tell("documenten", CHECK, {"beleid.md": text})] == ["both"]


def test_the_register_alone_is_no_proof(tell: Tell) -> None:
    text = "---\nstatus: vastgesteld\n---\n# IBP-beleid\n\nWij werken met zorg.\n"

    assert [one.key for one in tell("documenten", CHECK, {"beleid.md": text})] == ["-"]


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
