from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

HOURS = "elapsed: {from: kennisname_op, to: ap_gemeld_op, at_most: 72 uur}"
IN_HOURS = {
    "in time": ("kennisname_op: 2026-10-05 09:00, ap_gemeld_op: 2026-10-06 09:00", []),
    "exactly at the end": ("kennisname_op: 2026-10-05 09:00, ap_gemeld_op: 2026-10-08 09:00", []),
    "a minute late": ("kennisname_op: 2026-10-05 09:00, ap_gemeld_op: 2026-10-08 09:01", ["late"]),
    "the weekend in which the clock goes back": (
        "kennisname_op: 2026-10-23 17:20, ap_gemeld_op: 2026-10-26 16:50",
        ["late"],
    ),
    "the same weekend, an hour sooner": ("kennisname_op: 2026-10-23 17:20, ap_gemeld_op: 2026-10-26 16:20", []),
    "the weekend in which the clock goes forward": (
        "kennisname_op: 2026-03-27 17:20, ap_gemeld_op: 2026-03-30 18:20",
        [],
    ),
    "another offset is another instant": (
        "kennisname_op: 2026-10-05 09:00, ap_gemeld_op: 2026-10-08 08:30+01:00",
        ["late"],
    ),
    "days without times, in time at worst": ("kennisname_op: 2026-10-05, ap_gemeld_op: 2026-10-07", []),
    "days without times, either way": ("kennisname_op: 2026-10-05, ap_gemeld_op: 2026-10-08", ["?time"]),
    "days without times, late at best": ("kennisname_op: 2026-10-05, ap_gemeld_op: 2026-10-09", ["late"]),
    "the hour that occurs twice decides": (
        "kennisname_op: 2026-10-25 02:30, ap_gemeld_op: 2026-10-28 02:00",
        ["?twice"],
    ),
    "the hour that occurs twice does not decide": (
        "kennisname_op: 2026-10-25 02:30, ap_gemeld_op: 2026-10-27 09:00",
        [],
    ),
    "the hour that does not exist": ("kennisname_op: 2026-03-29 02:30, ap_gemeld_op: 2026-03-30 09:00", ["?field"]),
    "the beginning is not answered": ("ap_gemeld_op: 2026-10-08 09:00", ["missing"]),
    "the end cannot be read": ("kennisname_op: 2026-10-05 09:00, ap_gemeld_op: maandag", ["?field"]),
    "reported before it was known": ("kennisname_op: 2026-10-05 09:00, ap_gemeld_op: 2026-10-04 09:00", []),
    "begins after the as-of date": ("kennisname_op: 2026-11-05 09:00", ["?future"]),
}
OPEN = {
    "still running": ("kennisname_op: 2026-10-30 09:00", [">running"]),
    "ended during the as-of date, so still running at its start": ("kennisname_op: 2026-10-29 09:00", [">running"]),
    "ends exactly at the start of the as-of date": ("kennisname_op: 2026-10-29 00:00", [">running"]),
    "ended a minute before the as-of date": ("kennisname_op: 2026-10-28 23:59", ["open"]),
    "a day without time that may still run": ("kennisname_op: 2026-10-29", [">running"]),
    "a day without time that has surely ended": ("kennisname_op: 2026-10-28", ["open"]),
    "a plan proves nothing": ("kennisname_op: 2026-10-05 09:00, ap_gemeld_op: 2026-11-02 09:00", ["planned"]),
    "a plan while the term runs": ("kennisname_op: 2026-10-30 09:00, ap_gemeld_op: 2026-11-02 08:00", [">running"]),
    "onbekend is open": ("kennisname_op: 2026-10-05 09:00, ap_gemeld_op: onbekend", ["open"]),
}
DAYS = {
    "the last day of the month is included": ("2026-01-31", "2026-02-28 23:59", []),
    "the day after it is late": ("2026-01-31", "2026-03-01 00:01", ["late"]),
    "a leap year": ("2024-01-31", "2024-02-29 23:59", []),
    "the time of day plays no part": ("2026-03-10 23:50", "2026-04-10 23:59", []),
    "midnight in Amsterdam is still the day before in UTC": ("2026-07-10 00:30", "2026-08-10 00:10", []),
}


@pytest.mark.parametrize(("record", "seen"), (IN_HOURS | OPEN).values(), ids=IN_HOURS | OPEN)
def test_hours_run_from_instant_to_instant(tell: Tell, record: str, seen: list[str]) -> None:
    found = tell("incidenten", HOURS, f"incidenten:\n  - {{id: I-1, {record}}}\n")

    assert [one.key for one in found] == seen


@pytest.mark.parametrize(("begin", "end", "seen"), DAYS.values(), ids=DAYS)
def test_a_month_ends_with_its_last_day(tell: Tell, begin: str, end: str, seen: list[str]) -> None:
    check = "elapsed: {from: ontdekt_op, to: fg_geinformeerd_op, at_most: 1 maand}"
    text = f"incidenten:\n  - {{id: I-1, ontdekt_op: {begin}, fg_geinformeerd_op: {end}}}\n"

    assert [one.key for one in tell("incidenten", check, text)] == seen


def test_the_message_gives_the_hours_that_passed(tell: Tell) -> None:
    text = "incidenten:\n  - {id: I-1, kennisname_op: 2026-10-23 17:20, ap_gemeld_op: 2026-10-26 16:50}\n"

    (found,) = tell("incidenten", HOURS, text)

    assert found.text == "`ap_gemeld_op` ligt 72 uur 30 min na `kennisname_op`, 72 uur toegestaan"
    assert found.place.field == "ap_gemeld_op"


def test_the_message_of_a_month_gives_days(tell: Tell) -> None:
    text = "incidenten:\n  - {id: I-1, ontdekt_op: 2026-01-31, fg_geinformeerd_op: 2026-03-02}\n"

    (found,) = tell("incidenten", "elapsed: {from: ontdekt_op, to: fg_geinformeerd_op, at_most: 1 maand}", text)

    assert found.text == "`fg_geinformeerd_op` ligt 30 dagen na `ontdekt_op`, 1 maand toegestaan"


def test_an_open_term_says_how_long_it_has_run_at_least(tell: Tell) -> None:
    (found,) = tell("incidenten", HOURS, "incidenten:\n  - {id: I-1, kennisname_op: 2026-10-27 20:00}\n")

    assert found.text == "`ap_gemeld_op` is niet ingevuld, ten minste 100 uur na `kennisname_op`; 72 uur toegestaan"


@pytest.mark.parametrize(
    ("zone", "seen"), [("UTC", ["open"]), ("Europe/Amsterdam", [">running"]), ("Asia/Tokyo", [">running"])]
)
def test_the_as_of_date_begins_by_the_clock_of_the_dossier(tell: Tell, zone: str, seen: list[str]) -> None:
    # The term ends on 31 October at 23:30 in UTC; 1 November begins half an hour later there, and sooner elsewhere.
    text = "incidenten:\n  - {id: I-1, kennisname_op: 2026-10-28 23:30+00:00}\n"

    assert [one.key for one in tell("incidenten", HOURS, text, zone=zone)] == seen


def test_the_outlook_names_the_day_on_which_it_becomes_a_breach(tell: Tell) -> None:
    text = "incidenten:\n  - {id: I-1, kennisname_op: 2026-10-30 09:00}\n"

    (found,) = tell("incidenten", HOURS, text)
    (then,) = tell("incidenten", HOURS, text, as_of=found.day)
    (before,) = tell("incidenten", HOURS, text, as_of=found.day - timedelta(days=1))

    assert found.day == date(2026, 11, 3)
    assert (before.key, then.key) == (">running", "open")


def test_the_question_names_both_offsets(tell: Tell) -> None:
    text = "incidenten:\n  - {id: I-1, kennisname_op: 2026-10-25 02:30, ap_gemeld_op: 2026-10-28 02:00}\n"

    (found,) = tell("incidenten", HOURS, text)

    assert found.text == (
        "het uur bij `kennisname_op` kwam die nacht twee keer voor: zet er `+02:00` of `+01:00` achter"
    )


def test_the_question_asks_for_the_time(tell: Tell) -> None:
    text = "incidenten:\n  - {id: I-1, kennisname_op: 2026-10-05, ap_gemeld_op: 2026-10-08 09:00}\n"

    (found,) = tell("incidenten", HOURS, text)

    assert found.text == "vul de tijd in bij `kennisname_op`: aan de dag is niet te zien of het binnen 72 uur was"
