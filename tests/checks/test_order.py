from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "order: [begonnen_op, ontdekt_op, kennisname_op]"
CASES = {
    "in order": ("begonnen_op: 2026-10-01 09:00, ontdekt_op: 2026-10-01 10:00, kennisname_op: 2026-10-02 08:00", []),
    "reversed": ("begonnen_op: 2026-10-03 09:00, ontdekt_op: 2026-10-02 10:00", ["reversed"]),
    "equal moments are in order": ("ontdekt_op: 2026-10-02 10:00, kennisname_op: 2026-10-02 10:00", []),
    "one minute too early": ("ontdekt_op: 2026-10-02 10:01, kennisname_op: 2026-10-02 10:00", ["reversed"]),
    "only one is answered": ("ontdekt_op: 2026-10-02 10:00", []),
    "none is answered": ("aard: phishing", []),
    "neighbours of an unanswered one": ("begonnen_op: 2026-10-05, kennisname_op: 2026-10-02", ["reversed"]),
    "whole days one after the other": ("ontdekt_op: 2026-10-02, kennisname_op: 2026-10-03", []),
    "a whole day that holds the moment": ("ontdekt_op: 2026-10-02, kennisname_op: 2026-10-02 10:00", ["?time"]),
    "unreadable beside an answer": ("ontdekt_op: 2026-02-30, kennisname_op: 2026-10-02 10:00", ["?field"]),
    "unreadable alone": ("ontdekt_op: gisteren", []),
    "a plan is no proof and no breach": ("ontdekt_op: 2026-11-02 10:00, kennisname_op: 2026-10-02 10:00", []),
    "the as-of date itself counts": ("ontdekt_op: 2026-11-01 10:00, kennisname_op: 2026-10-02 10:00", ["reversed"]),
    "the hour that occurs twice": ("ontdekt_op: 2026-10-25 02:40, kennisname_op: 2026-10-25 02:10", ["?time"]),
    "the hour that occurs twice, with offsets": (
        "ontdekt_op: 2026-10-25 02:40+02:00, kennisname_op: 2026-10-25 02:10+01:00",
        [],
    ),
}


@pytest.mark.parametrize(("record", "seen"), CASES.values(), ids=CASES)
def test_moments_follow_each_other(tell: Tell, record: str, seen: list[str]) -> None:
    found = tell("incidenten", CHECK, f"incidenten:\n  - {{id: I-1, {record}}}\n")

    assert [one.key for one in found] == seen


def test_dates_on_another_record_are_compared(tell: Tell) -> None:
    text = """
rollen:
  - {rol: fg, vanaf: 2023-07-01, besluit: B-1}
  - {rol: ict-beheer, vanaf: 2023-07-06, besluit: B-1}
besluiten:
  - {id: B-1, orgaan: bestuur, datum: 2023-07-06, onderwerp: Rollen}
"""

    (found,) = tell("rollen", "order: [besluit.datum, vanaf]", text)

    assert found.text == "`vanaf` (`2023-07-01`) ligt voor `besluit.datum` (`2023-07-06`)"
    assert (found.place.span.line, found.related[0].span.line) == (3, 6)


def test_a_day_without_time_is_a_day_beside_a_moment(tell: Tell) -> None:
    text = "documenten:\n  - {soort: overig, titel: Huisregels, herzien_op: 2026-05-20, bekendgemaakt_op: 2026-05-20}\n"

    assert tell("documenten", "order: [herzien_op, bekendgemaakt_op]", text) == []


def test_the_message_asks_for_the_time(tell: Tell) -> None:
    text = "incidenten:\n  - {id: I-1, ontdekt_op: 2026-10-02, kennisname_op: 2026-10-02}\n"

    (found,) = tell("incidenten", CHECK, text)

    assert found.text == "vul de tijd in bij `ontdekt_op` en `kennisname_op`: aan de dag is de volgorde niet te zien"
