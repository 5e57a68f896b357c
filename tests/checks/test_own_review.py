from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "own-review: {of: [evalueert ... beleid], besides: [herzien], unless: [protocol], slack: 6 maanden}"
OLD = "Vastgesteld op 4 mei 2021."
YEARLY = "## Slot\n\nHet bestuur evalueert dit beleid elk jaar."
CASES = {
    "adopted longer ago than the term": (f"{OLD}\n\n{YEARLY}", ["past"]),
    "within the term": (f"Vastgesteld op 4 mei 2026.\n\n{YEARLY}", []),
    "a little later": (f"Vastgesteld op 10 mei 2025.\n\n{YEARLY}", []),
    "reviewed since": (f"{OLD}\n\n{YEARLY} In maart 2026 is het beleid geëvalueerd.", []),
    "the day of a version": (f"| Versie | Datum |\n|---|---|\n| 1.1 | 3 juni 2022 |\n\n{YEARLY}", ["past"]),
    "a later version": (f"{OLD}\n\n| 1.2 | 3 juni 2026 | tekst bijgewerkt |\n|---|---|---|\n\n{YEARLY}", []),
    "the shortest of two terms": (f"{OLD}\n\n{YEARLY} Het wordt om de acht jaar herzien.", ["past"]),
    "a long term": (f"{OLD}\n\n## Slot\n\nHet beleid wordt om de acht jaar herzien.", []),
    "the next review is announced": (f"{OLD}\n\n{YEARLY} Volgende evaluatie: maart 2027.", ["-"]),
    "without a term": (f"{OLD}\n\n## Slot\n\nHet bestuur evalueert dit beleid.", ["-"]),
    "without a day of its own": (f"## Inleiding\n\nSinds 25 mei 2018 geldt de AVG.\n\n{YEARLY}", ["-"]),
    "another thing": (f"{OLD}\n\n## Slot\n\nHet bestuur evalueert dit beleid en het protocol elk jaar.", ["-"]),
    "denied": (f"{OLD}\n\n## Slot\n\nHet bestuur evalueert dit beleid niet elk jaar.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_text_was_looked_at_as_lately_as_it_promises(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_day_and_the_term_are_shown(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{OLD}\n\n{YEARLY}\n"})

    told = "volgens de tekst wordt dit stuk `elk jaar` bekeken; de laatste dag daarvan die erin staat, is `4 mei 2021`"
    assert found.text == told
    assert (found.place.span.line, found.place.span.column) == (3, 16)


def test_what_the_register_tells_of_the_review_is_judged_there(tell: Tell) -> None:
    text = f"---\nherzien_op: 2026-05-01\n---\n# IBP-beleid\n\n{OLD}\n\n{YEARLY}\n"

    assert [one.key for one in tell("documenten", CHECK, {"beleid.md": text})] == ["-"]


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
