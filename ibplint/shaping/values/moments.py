"""Moments in local time, as instants in UTC."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from ibplint.model.late_pattern import late
from ibplint.model.moment import Moment
from ibplint.shaping import faults
from ibplint.shaping.values.dates import read_date
from ibplint.shaping.values.flaw import Flaw

_TIMED = late(
    r"(?P<date>.+?)[ T]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?: ?uur| ?u)?"
    r" ?(?P<offset>Z|[+-]\d{2}(?::?\d{2})?)?",
    re.ASCII | re.IGNORECASE,
)
_LAST_OFFSET = timedelta(hours=15)


def read_moment(text: str, zone: ZoneInfo) -> Moment | Flaw:
    """The instant that a text means; a day alone is an interval, an hour that occurs twice is read both ways."""
    written = " ".join(text.split())
    timed = _TIMED.fullmatch(written)
    day = read_date(timed["date"] if timed else written)
    if isinstance(day, Flaw):
        return Flaw(faults.MOMENT) if day.key == faults.DATE else day
    if timed is None:
        return whole_day(day, zone)
    clock = _clock(timed)
    if clock is None:
        return Flaw(faults.MOMENT)
    local = datetime.combine(day, clock)
    return _with_offset(local, timed["offset"]) if timed["offset"] else _local(local, zone)


def whole_day(day: date, zone: ZoneInfo) -> Moment:
    """From the first second of a local day to its last."""
    begin, after = (datetime.combine(one, time(), tzinfo=zone).astimezone(UTC) for one in (day, day + timedelta(1)))
    return Moment(begin, after - timedelta(seconds=1))


def _clock(timed: re.Match[str]) -> time | None:
    try:
        return time(int(timed["hour"]), int(timed["minute"]), int(timed["second"] or 0))
    except ValueError:
        return None


def _with_offset(local: datetime, offset: str) -> Moment | Flaw:
    digits = re.sub(r"\D", "", offset)
    shift = timedelta(hours=int(digits[:2] or 0), minutes=int(digits[2:] or 0))
    if shift > _LAST_OFFSET:
        return Flaw(faults.MOMENT)
    instant = local.replace(tzinfo=timezone(-shift if offset.startswith("-") else shift)).astimezone(UTC)
    return Moment(instant, instant)


def _local(local: datetime, zone: ZoneInfo) -> Moment | Flaw:
    # Before the clock moves (fold 0) and after it (fold 1): equal at all other hours, in reverse order in the hour
    # that is skipped.
    first, second = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first > second:
        return Flaw(faults.MOMENT_GAP)
    return Moment(first, second, ambiguous=first != second)
