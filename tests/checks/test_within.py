from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "within: {fields: [herzien_op, besluit.datum], period: 12 maanden}"
DECISIONS = """
besluiten:
  - {id: B-2026, orgaan: bestuur, datum: 2026-06-18, onderwerp: Beleid}
  - {id: B-2024, orgaan: bestuur, datum: 2024-06-18, onderwerp: Beleid}
  - {id: B-later, orgaan: bestuur, datum: 2027-06-18, onderwerp: Beleid}
"""
CASES = {
    "recent": ("herzien_op: 2026-05-20", []),
    "long ago": ("herzien_op: 2025-05-20", ["stale"]),
    "the last day of the period": ("herzien_op: 2025-11-01", [">due"]),
    "the day after it": ("herzien_op: 2025-10-31", ["stale"]),
    "the later of the two counts": ("herzien_op: 2025-05-20, besluit: B-2026", []),
    "both long ago": ("herzien_op: 2025-05-20, besluit: B-2024", ["stale"]),
    "a plan proves nothing": ("herzien_op: 2026-12-01", ["planned"]),
    "a plan beside an old date": ("herzien_op: 2026-12-01, besluit: B-2024", ["stale"]),
    "a plan beside a recent date": ("herzien_op: 2027-01-01, besluit: B-2026", []),
    "a decision still to be taken": ("besluit: B-later", ["planned"]),
    "the as-of date itself": ("herzien_op: 2026-11-01", []),
    "nothing answered": ("versie: 2", ["missing"]),
    "unreadable": ("herzien_op: 2026-02-30", ["?field"]),
    "unreadable beside a recent one": ("herzien_op: 2026-02-30, besluit: B-2026", []),
    "unreadable beside an old one": ("herzien_op: 2026-02-30, besluit: B-2024", ["?field"]),
    "a decision that does not exist": ("besluit: B-9", ["?field"]),
    "ends on the sixtieth day": ("herzien_op: 2025-12-30", [">due"]),
    "ends on the day after": ("herzien_op: 2025-12-31", []),
}


@pytest.mark.parametrize(("record", "seen"), CASES.values(), ids=CASES)
def test_the_latest_date_that_has_come_is_recent(tell: Tell, record: str, seen: list[str]) -> None:
    text = f"documenten:\n  - {{soort: overig, titel: Beleid, toelichting: x, {record}}}\n{DECISIONS}"

    assert [one.key for one in tell("documenten", CHECK, text)] == seen


def test_what_nobody_answered_is_missing_at_the_first_field(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, "documenten:\n  - {soort: overig, titel: Beleid}\n")

    assert found.text == "`herzien_op` is niet ingevuld"


def test_a_decision_without_its_register_cannot_be_told(tell: Tell) -> None:
    found = tell("documenten", CHECK, "documenten:\n  - {soort: overig, titel: Beleid, besluit: B-1}\n")

    assert [one.key for one in found] == ["?register"]


def test_the_message_gives_the_age_and_shows_where_the_date_stands(tell: Tell) -> None:
    text = f"documenten:\n  - {{soort: overig, titel: Beleid, besluit: B-2024}}\n{DECISIONS}"

    (found,) = tell("documenten", CHECK, text)

    assert found.text == "`besluit.datum` is 866 dagen geleden (18 juni 2024), 1 jaar toegestaan"
    assert (found.place.field, found.place.span.line) == ("besluit", 2)
    assert found.related[0].span.line == 6


def test_the_outlook_names_the_first_day_of_the_breach(tell: Tell) -> None:
    text = "documenten:\n  - {soort: overig, titel: Beleid, herzien_op: 2025-11-15}\n"

    (found,) = tell("documenten", CHECK, text)
    (then,) = tell("documenten", CHECK, text, as_of=found.day)

    assert found.day == date(2026, 11, 16)
    assert then.key == "stale"


def test_ahead_says_how_long_before(tell: Tell) -> None:
    text = "documenten:\n  - {soort: overig, titel: Beleid, herzien_op: 2025-11-15}\n"

    assert tell("documenten", "within: {fields: herzien_op, period: 1 jaar, ahead: 10 dagen}", text) == []


def test_a_year_after_a_leap_day_ends_on_the_last_of_february(tell: Tell) -> None:
    text = "documenten:\n  - {soort: overig, titel: Beleid, herzien_op: 2024-02-29}\n"
    check = "within: {fields: herzien_op, period: 1 jaar, ahead: 1 dag}"

    assert [one.key for one in tell("documenten", check, text, as_of=date(2025, 2, 28))] == [">due"]
    assert [one.key for one in tell("documenten", check, text, as_of=date(2025, 3, 1))] == ["stale"]


@pytest.mark.parametrize(
    ("term", "day", "seen"),
    [
        ("om de 6 maanden", "2026-08-20", []),
        ("om de 6 maanden", "2026-04-20", ["promised"]),
        ("om de 18 maanden", "2025-08-20", []),
        ("elk jaar", "2025-05-20", ["promised"]),
        ("om de 6 maanden", "2026-05-02", [">due"]),
    ],
)
def test_a_text_may_say_itself_how_old_a_date_may_be(tell: Tell, term: str, day: str, seen: list[str]) -> None:
    text = f"---\nsoort: ibp-beleid\nherzien_op: {day}\n---\n# IBP-beleid\n\nHet beleid wordt {term} geëvalueerd.\n"
    check = "within: {fields: document.herzien_op, period: 12 maanden, period_in: duur}"

    found = [one for one in tell("noemingen", check, {"beleid.md": text}) if one.place and one.place.span.line > 6]

    assert [one.key for one in found] == seen


def test_what_the_text_says_stands_beside_what_was_done(tell: Tell) -> None:
    text = (
        "---\nsoort: ibp-beleid\nherzien_op: 2025-05-20\n---\n# IBP-beleid\n\nHet beleid wordt jaarlijks geëvalueerd.\n"
    )
    check = "within: {fields: document.herzien_op, period: 12 maanden, period_in: duur}"

    (found,) = [one for one in tell("noemingen", check, {"beleid.md": text}) if one.place.span.line == 7]

    assert found.text.startswith("de tekst zegt `jaarlijks`, maar `document.herzien_op` is")
    assert found.place.span.line == 7
    assert [place.span.line for place in found.related] == [3]
