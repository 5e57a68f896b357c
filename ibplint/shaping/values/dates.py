"""Days as a board writes them: `2026-09-01`, `1-9-2026` (day first) or `1 september 2026`."""

import re
from datetime import date

from ibplint.model.late_pattern import late
from ibplint.model.months import MONTHS
from ibplint.shaping import faults
from ibplint.shaping.values.flaw import Flaw

# A year outside these bounds is a slip of the keyboard, and calendar arithmetic on it could run off the calendar.
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTHS = {month: number for names in (MONTHS, _SHORT) for number, month in enumerate(names, 1)} | {"sept": 9}
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_DAY_FIRST = late(r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4})", re.ASCII)
_NAMED = late(r"(?P<day>\d{1,2}) (?P<month>[a-z]+)\.? (?P<year>\d{4})", re.ASCII)
_PART = late(r"\d{4}|\d{4}-\d{1,2}|\d{1,2}-\d{4}|(?:[a-z]+\.? )\d{4}", re.ASCII)


def read_date(text: str) -> date | Flaw:
    """The day that a text means, or why it means none."""
    written = " ".join(text.casefold().split())
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _NAMED):
        if match := pattern.fullmatch(written):
            return _day(match)
    return Flaw(faults.DATE_PART if _PART.fullmatch(written) else faults.DATE)


def _day(match: re.Match[str]) -> date | Flaw:
    month = _MONTHS.get(match["month"]) or (int(match["month"]) if match["month"].isdigit() else 0)
    if month == 0:
        return Flaw(faults.DATE)
    if not _FIRST_YEAR <= int(match["year"]) <= _LAST_YEAR:
        return Flaw(faults.DATE_YEAR)
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return Flaw(faults.DATE_IMPOSSIBLE)
