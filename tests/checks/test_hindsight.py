from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
hindsight:
  adopted: [vastgesteld, "stelde ... vast"]
  unless: [goedgekeurd, versie]
"""
ADOPTED = "Vastgesteld door het bestuur op 12 maart 2026."
DONE = "Op 4 mei 2026 is er gemeten."
CASES = {
    "done later": (f"{ADOPTED}\n\nIn juni 2026 is er een test gedaan.", ["later"]),
    "done before": (f"{ADOPTED}\n\nIn januari 2026 is er een test gedaan.", []),
    "holds since a later day": (f"{ADOPTED}\n\nSinds 2 augustus 2026 gelden er regels.", ["later"]),
    "was later": (f"{ADOPTED}\n\nDe laatste oefening was op 4 mei 2026.", ["later"]),
    "planned": (f"{ADOPTED}\n\nIn juni 2026 doen wij een test.", []),
    "must be done": (f"{ADOPTED}\n\nUiterlijk 1 januari 2027 is de test gedaan.", []),
    "another clause plans": (f"{ADOPTED}\n\nDe test is in juni 2026 gedaan en wordt in 2027 herhaald.", ["later"]),
    "in a row": (f"| Vastgesteld | 12 maart 2026 |\n|---|---|\n| Eigenaar | bestuur |\n\n{DONE}", ["later"]),
    "made right": (f"{ADOPTED}\n\nDe raad heeft dit op 2 april 2026 goedgekeurd.", []),
    "a later adoption counts": (f"{ADOPTED}\n\nHet bestuur stelde dit vast op 9 juli 2026.\n\n{DONE}", []),
    "what is still to be adopted does not": (
        f"{ADOPTED}\n\nHet plan wordt op 9 juli 2026 vastgesteld.\n\n{DONE}",
        ["later"],
    ),
    "no day of adoption": (DONE, ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_text_tells_of_nothing_after_its_own_adoption(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_what_came_later_in_several_places_is_one_problem_with_all_of_them(tell: Tell) -> None:
    text = f"# IBP-beleid\n\n{ADOPTED}\n\n{DONE}\n\nSinds 2 augustus 2026 gelden er regels.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert [found.place.span.line, *(one.span.line for one in found.related)] == [5, 7]


def test_the_register_may_give_the_day_of_adoption(tell: Tell) -> None:
    text = f"---\nsoort: ibp-beleid\nvastgesteld_op: 2026-03-12\n---\n\n# IBP-beleid\n\n{DONE}\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text == (
        "hier vertelt de tekst over `4 mei 2026`, en volgens diezelfde tekst is hij vastgesteld op 12 maart 2026"
    )
    assert found.place.span.line == 8


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
