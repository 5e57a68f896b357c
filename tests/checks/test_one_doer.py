from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = (
    "one-doer: {about: {nl: wie de lijst maakt, en: who makes the list}, does: ['maakt/maken de lijst', 'lijst maken'],"
    " unless: [afwezig*], among: [medewerker]}"
)
TWO = "wie de lijst maakt: hier is dat `FG`, elders `privacy officer`"
CASES = {
    "two": ("De privacy officer maakt de lijst.\n\nDe FG maakt de lijst.", [TWO]),
    "one, twice": ("De privacy officer maakt de lijst.\n\nDe privacy officer maakt de lijst opnieuw.", []),
    "in a table of roles": (
        "De privacy officer maakt de lijst.\n\n| Rol | Taken |\n|---|---|\n| FG | toezien; lijst maken |",
        [TWO],
    ),
    "below the heading of a role": ("De privacy officer maakt de lijst.\n\n## FG\n\n- lijst maken", [TWO]),
    "below the lead of a role": ("De privacy officer maakt de lijst.\n\nTaken van de FG:\n\n- lijst maken", [TWO]),
    "several in one sentence": ("De privacy officer maakt de lijst.\n\nDe FG en het IBP-team maken de lijst.", []),
    "named aside": ("De privacy officer maakt de lijst.\n\nDe privacy officer maakt de lijst na advies van de FG.", []),
    "what somebody decides on": (
        "De privacy officer maakt de lijst.\n\nDe FG beoordeelt of de school zelf maakt de lijst.",
        [],
    ),
    "something else": ("De privacy officer maakt de lijst.\n\nAls die afwezig is maakt de FG de lijst.", []),
    "denied": ("De privacy officer maakt de lijst.\n\nDe FG maakt de lijst niet.", []),
    "each his own part": ("De privacy officer maakt de lijst.\n\nEen medewerker maakt de lijst.", []),
    "nobody": ("De privacy officer maakt de lijst.\n\nDe school maakt de lijst.", []),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_one_thing_is_done_by_one_role(tell: Tell, text: str, said: list[str]) -> None:
    assert [one.text for one in tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})] == said


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n")

    assert found.key.startswith("?")
