from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = (
    "not-both: {about: {nl: de sleutel, en: the key}, one: [iedereen levert de sleutel in],"
    " other: ['sleutel ... houden', 'geen sleutel'], unless: [conciërge], unless_one: [gast*]}"
)
BOTH = "de sleutel: hier staat `sleutel … houden`, en elders `Iedereen levert de sleutel in`"
CASES = {
    "both": ("Iedereen levert de sleutel in.\n\nWie wil mag de sleutel langer houden.", [BOTH]),
    "only the one": ("Iedereen levert de sleutel in.", []),
    "only the other": ("Wie wil mag de sleutel langer houden.", []),
    "in one paragraph": ("Iedereen levert de sleutel in. Wie wil mag de sleutel langer houden.", []),
    "in two entries": ("- Iedereen levert de sleutel in.\n- Wie wil mag de sleutel langer houden.", [BOTH]),
    "the other denied": ("Iedereen levert de sleutel in.\n\nNiemand mag de sleutel langer houden.", []),
    "the other of something else": (
        "Iedereen levert de sleutel in.\n\nDe conciërge mag de sleutel langer houden.",
        [],
    ),
    "the one of something else": (
        "Als gast geldt: iedereen levert de sleutel in.\n\nWie wil mag de sleutel langer houden.",
        [],
    ),
    "a denial that is looked for": (
        "Iedereen levert de sleutel in.\n\nPersoneel krijgt geen sleutel.",
        ["de sleutel: hier staat `geen sleutel`, en elders `Iedereen levert de sleutel in`"],
    ),
    "of the past": ("Iedereen levert de sleutel in.\n\nVoorheen mocht men de sleutel langer houden.", []),
    "in a row of a table": (
        "Iedereen levert de sleutel in.\n\n| Wat | Mag |\n|---|---|\n| sleutel | langer houden |",
        [BOTH],
    ),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_a_text_does_not_say_both(tell: Tell, text: str, said: list[str]) -> None:
    assert [one.text for one in tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})] == said


def test_the_problem_stands_at_the_other_and_names_the_place_of_the_one(tell: Tell) -> None:
    text = "# IBP-beleid\n\nIedereen levert de sleutel in.\n\nWie wil mag de sleutel langer houden.\n"
    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert (found.place.span[:2], [one.span[:2] for one in found.related]) == ((5, 16), [(3, 1)])


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n")

    assert found.key.startswith("?")
