"""Durations as a board writes them: `2 jaar`, `18 maanden`, `72 uur`, or ISO 8601 (`P2Y`, `PT72H`)."""

import re

from ibplint.model.moment import UNITS, Duration
from ibplint.shaping import faults
from ibplint.shaping.values.flaw import Flaw

_PART = re.compile(rf"(\d{{1,6}}|een|één) ?({'|'.join(sorted(UNITS, key=len, reverse=True))})\b", re.ASCII)
_ISO = re.compile(
    r"P(?=.)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,6})H)?)?",
    re.ASCII | re.IGNORECASE,
)
_JOINTS = re.compile(r"[\s,]|\ben\b")
# A thousand years: beyond it a term runs off the calendar.
_MOST_MONTHS, _MOST_DAYS, _MOST_HOURS = 12_000, 365_000, 999_999


def read_duration(text: str) -> Duration | Flaw:
    """The duration that a text means; months and years stay calendar units."""
    written = " ".join(text.casefold().split())
    found = _iso(written) or _dutch(written)
    if found is None or found.months > _MOST_MONTHS or found.days > _MOST_DAYS or found.hours > _MOST_HOURS:
        return Flaw(faults.DURATION)
    return found


def _iso(text: str) -> Duration | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    years, months, weeks, days, hours = (int(part or 0) for part in match.groups())
    return Duration(years * 12 + months, weeks * 7 + days, hours)


def _dutch(text: str) -> Duration | None:
    parts = _PART.findall(text)
    if not parts or _JOINTS.sub("", _PART.sub("", text)):
        return None
    counted = [(1 if count in ("een", "één") else int(count), UNITS[unit]) for count, unit in parts]
    return Duration(
        sum(count * unit.months for count, unit in counted),
        sum(count * unit.days for count, unit in counted),
        sum(count * unit.hours for count, unit in counted),
    )
