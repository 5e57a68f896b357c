"""Durations and moments: calendar arithmetic on days, instants in UTC."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta

from ibplint.model.frozen import frozen


@frozen(slots=True)
class Duration:
    """A calendar duration: whole months, whole days, and hours."""

    months: int = 0
    days: int = 0
    hours: int = 0

    def after(self, day: date) -> date:
        """The last day of the term that starts on `day`; one month after 31 January is the last of February."""
        whole = day.year * 12 + day.month - 1 + self.months
        year, month = divmod(whole, 12)
        # Hours count as whole days here, rounded up: a term in hours is judged between moments, not days.
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])) + timedelta(
            days=self.days + -(-self.hours // 24)
        )

    def bounds(self) -> tuple[float, float]:
        """The shortest and the longest this can last, in days."""
        rest = self.days + self.hours / 24
        whole_years, months = divmod(self.months, 12)
        return whole_years * 365 + months * 28 + rest, whole_years * 366 + months * 31 + rest

    def compared(self, other: "Duration") -> int | None:
        """Below 0 when shorter, 0 when equal, above 0 when longer; None when the calendar decides it."""
        if (self.days, self.hours) == (other.days, other.hours):
            return self.months - other.months
        (low, high), (other_low, other_high) = self.bounds(), other.bounds()
        if low == high == other_low == other_high:
            return 0
        if low >= other_high:
            return 1
        if high <= other_low:
            return -1
        return None


# The words for units of time, in one and in many.
UNITS = {
    **dict.fromkeys(("jaar", "jaren"), Duration(months=12)),
    **dict.fromkeys(("maand", "maanden"), Duration(months=1)),
    **dict.fromkeys(("week", "weken"), Duration(days=7)),
    **dict.fromkeys(("dag", "dagen"), Duration(days=1)),
    **dict.fromkeys(("uur", "uren"), Duration(hours=1)),
}


@frozen(slots=True)
class Moment:
    """A moment as an interval of instants in UTC; both are equal when it is exact.

    `ambiguous` marks an hour that occurs twice, as the clock goes back.
    """

    earliest: datetime
    latest: datetime
    ambiguous: bool = False

    @property
    def exact(self) -> bool:
        """Whether this is one instant."""
        return self.earliest == self.latest


def written_day(text: str) -> date:
    """The day that is written as 2026-12-01; ValueError for another spelling, and for a day that does not exist."""
    # `fromisoformat` also takes 20261201 and week numbers: nobody means those.
    found = re.fullmatch(r"(\d{4})-(\d\d?)-(\d\d?)", text)
    if found is None:
        raise ValueError(text)
    return date(*map(int, found.groups()))
