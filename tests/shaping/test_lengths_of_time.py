from datetime import date

import pytest

from ibplint.model.moment import Duration
from ibplint.shaping import faults
from ibplint.shaping.values.durations import read_duration
from ibplint.shaping.values.flaw import Flaw


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("2 jaar", Duration(months=24)),
        ("1 Jaar", Duration(months=12)),
        ("18 maanden", Duration(months=18)),
        ("4 weken", Duration(days=28)),
        ("10 dagen", Duration(days=10)),
        ("72 uur", Duration(hours=72)),
        ("1 jaar en 6 maanden", Duration(months=18)),
        ("een week", Duration(days=7)),
        ("één maand", Duration(months=1)),
        ("2jaar", Duration(months=24)),
        ("P2Y", Duration(months=24)),
        ("P1Y6M", Duration(months=18)),
        ("P4W", Duration(days=28)),
        ("P10D", Duration(days=10)),
        ("PT72H", Duration(hours=72)),
        ("P1DT12H", Duration(days=1, hours=12)),
    ],
)
def test_a_duration_keeps_its_calendar_units(text: str, duration: Duration) -> None:
    assert read_duration(text) == duration


@pytest.mark.parametrize(
    "text",
    [
        "2",
        "jaar",
        "2 jaar of zo",
        "lang",
        "P",
        "PT",
        "P2",
        "2 jaren na uitschrijving",
        "30 minuten",
        "1,5 jaar",
        "-2 jaar",
    ],
)
def test_what_is_no_duration_is_a_fault(text: str) -> None:
    assert read_duration(text) == Flaw(faults.DURATION)


@pytest.mark.parametrize("text", ["9999 jaar", "999999 dagen", "P9999Y"])
def test_a_duration_never_runs_off_the_calendar(text: str) -> None:
    assert read_duration(text) == Flaw(faults.DURATION)


def test_the_longest_duration_still_ends_on_a_day() -> None:
    longest = read_duration("1000 jaar")

    assert isinstance(longest, Duration)
    assert longest.after(date(2199, 12, 31)) == date(3199, 12, 31)
