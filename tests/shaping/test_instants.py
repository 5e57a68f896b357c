from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ibplint.model.moment import Moment
from ibplint.shaping import faults
from ibplint.shaping.values.flaw import Flaw
from ibplint.shaping.values.moments import read_moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-10-23 17:20", "2026-10-23T15:20"),
        ("2026-10-26 16:50", "2026-10-26T15:50"),
        ("23-10-2026 17:20", "2026-10-23T15:20"),
        ("2026-10-23T17:20", "2026-10-23T15:20"),
        ("2026-10-23 17:20:30", "2026-10-23T15:20:30"),
        ("2026-10-23 17.20 uur", "2026-10-23T15:20"),
        ("2026-01-01 9:05", "2026-01-01T08:05"),
        ("2026-10-23 17:20+02:00", "2026-10-23T15:20"),
        ("2026-10-23 17:20 +01:00", "2026-10-23T16:20"),
        ("2026-10-23 17:20Z", "2026-10-23T17:20"),
        ("2026-10-23 17:20 -0500", "2026-10-23T22:20"),
        ("2026-10-25 02:30+01:00", "2026-10-25T01:30"),
    ],
)
def test_a_local_time_is_one_instant_in_utc(text: str, expected: str) -> None:
    assert read_moment(text, AMSTERDAM) == Moment(instant(expected), instant(expected))


def test_over_the_night_that_the_clock_goes_back_an_hour_more_has_passed() -> None:
    friday, monday = read_moment("2026-10-23 17:20", AMSTERDAM), read_moment("2026-10-26 16:50", AMSTERDAM)

    assert isinstance(friday, Moment)
    assert isinstance(monday, Moment)
    assert monday.earliest - friday.earliest == timedelta(hours=72, minutes=30)


def test_an_hour_that_occurs_twice_is_read_both_ways() -> None:
    assert read_moment("2026-10-25 02:30", AMSTERDAM) == Moment(
        instant("2026-10-25T00:30"), instant("2026-10-25T01:30"), ambiguous=True
    )


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("2026-10-23", "2026-10-22T22:00", "2026-10-23T21:59:59"),
        ("2026-10-25", "2026-10-24T22:00", "2026-10-25T22:59:59"),
        ("2026-03-29", "2026-03-28T23:00", "2026-03-29T21:59:59"),
        ("1-12-2026", "2026-11-30T23:00", "2026-12-01T22:59:59"),
    ],
)
def test_a_day_alone_is_the_whole_local_day(text: str, begin: str, end: str) -> None:
    assert read_moment(text, AMSTERDAM) == Moment(instant(begin), instant(end))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2026-03-29 02:30", faults.MOMENT_GAP),
        ("2026-10-23 24:00", faults.MOMENT),
        ("2026-10-23 17:60", faults.MOMENT),
        ("2026-10-23 17", faults.MOMENT),
        ("2026-10-23 17:20 +19:00", faults.MOMENT),
        ("vrijdag 17:20", faults.MOMENT),
        ("17:20", faults.MOMENT),
        ("2026-02-30 12:00", faults.DATE_IMPOSSIBLE),
        ("2026-10", faults.DATE_PART),
        ("2026-10 12:00", faults.DATE_PART),
    ],
)
def test_what_is_no_moment_says_why(text: str, key: str) -> None:
    assert read_moment(text, AMSTERDAM) == Flaw(key)


def test_the_zone_decides_and_not_the_machine() -> None:
    assert read_moment("2026-10-24 00:00", ZoneInfo("America/Curacao")) == Moment(
        instant("2026-10-24T04:00"), instant("2026-10-24T04:00")
    )
