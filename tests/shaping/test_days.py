from datetime import date

import pytest

from ibplint.shaping import faults
from ibplint.shaping.values.dates import read_date
from ibplint.shaping.values.flaw import Flaw


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-09-01", date(2026, 9, 1)),
        ("2026-9-1", date(2026, 9, 1)),
        ("1-9-2026", date(2026, 9, 1)),
        ("01-09-2026", date(2026, 9, 1)),
        (" 1-9-2026 ", date(2026, 9, 1)),
        ("12-11-2026", date(2026, 11, 12)),
        ("29-2-2028", date(2028, 2, 29)),
        ("1 september 2026", date(2026, 9, 1)),
        ("3 mrt. 2026", date(2026, 3, 3)),
        ("31 Mei 2026", date(2026, 5, 31)),
    ],
)
def test_a_day_is_read_with_the_day_first_unless_the_year_is(text: str, day: date) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2026-02-30", faults.DATE_IMPOSSIBLE),
        ("29-2-2027", faults.DATE_IMPOSSIBLE),
        ("2026-13-01", faults.DATE_IMPOSSIBLE),
        ("00-00-2026", faults.DATE),
        ("2026", faults.DATE_PART),
        ("2026-09", faults.DATE_PART),
        ("09-2026", faults.DATE_PART),
        ("september 2026", faults.DATE_PART),
        ("0202-01-01", faults.DATE_YEAR),
        ("1-9-26", faults.DATE),
        ("1/9/2026", faults.DATE),
        ("1 brumaire 2026", faults.DATE),
        ("volgende week", faults.DATE),
        ("2026-09-01 12:00", faults.DATE),
        ("²-9-2026", faults.DATE),
    ],
)
def test_what_is_no_day_says_why(text: str, key: str) -> None:
    assert read_date(text) == Flaw(key)
