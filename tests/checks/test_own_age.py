from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "own-age: {since: 2018-05-25, unless: [AVG]}"
OLD = "Vastgesteld op 1 juni 2010."
CASES = {
    "adopted before": (OLD, ["before"]),
    "adopted since": ("Vastgesteld op 1 juni 2021.", []),
    "on the day itself": ("Vastgesteld op 25 mei 2018.", []),
    "the day before": ("Vastgesteld op 24 mei 2018.", ["before"]),
    "reviewed since": (f"{OLD}\n\nHerzien op 3 maart 2022.", []),
    "reviewed before": (f"{OLD}\n\nHerzien op 3 maart 2014.", ["before"]),
    "below a head": (
        "| Werkveld | Vastgesteld | Instemming |\n|---|---|---|\n| Scholen | 1 juni 2010 | ja |",
        ["before"],
    ),
    "a version": ("| Versie | Datum |\n|---|---|\n| 1.1 | 3 juni 2012 |", ["before"]),
    "a later version": (f"{OLD}\n\n| 1.2 | 3 juni 2026 | tekst bijgewerkt |\n|---|---|---|", []),
    "written ahead of it": ("Vastgesteld op 2 mei 2018.\n\nDe AVG komt eraan.", ["-"]),
    "without a day of its own": ("## Inleiding\n\nSinds 1 januari 2010 is er een school.", ["-"]),
    "without any day": ("Een leerling heeft recht op inzage.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_text_was_looked_at_since_a_day(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# Privacyreglement\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_last_day_is_shown(tell: Tell) -> None:
    text = f"# Privacyreglement\n\n{OLD}\n\nHerzien op 3 maart 2014.\n"
    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    told = "de laatste dag waarop deze tekst volgens zichzelf is vastgesteld, herzien of gewijzigd, is `3 maart 2014`"
    assert found.text == told
    assert (found.place.span.line, found.place.span.column) == (5, 12)


@pytest.mark.parametrize(
    ("field", "seen"),
    [
        ("herzien_op: 2021-06-04", []),
        ("vastgesteld_op: 2019-06-04", []),
        ("herzien_op: 2012-06-04", ["before"]),
        ("besluit: CvB-2020-01", ["-"]),
    ],
)
def test_what_the_register_tells_counts_too(tell: Tell, field: str, seen: list[str]) -> None:
    text = f"---\n{field}\n---\n# Privacyreglement\n\n{OLD}\n"

    assert [one.key for one in tell("documenten", CHECK, {"beleid.md": text})] == seen


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: privacyreglement, titel: Privacyreglement}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
