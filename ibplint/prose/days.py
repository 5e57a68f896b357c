"""The days that a sentence names: a day, a month, a quarter, a season, a school year or a year, first and last day."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.months import MONTHS
from ibplint.model.prose import Prose, Sentence
from ibplint.prose.pieces import sentences_having

# A season is as long as anybody may take it; `winter` may be either end of a year.
_SEASONS = {
    "voorjaar": (1, 7),
    "lente": (2, 7),
    "zomer": (5, 10),
    "najaar": (8, 12),
    "herfst": (8, 12),
    "winter": (1, 12),
}
_QUARTERS = ("eerste", "tweede", "derde", "vierde")
_CENTURIES = ("19", "20")
_YEAR = rf"(?:{'|'.join(_CENTURIES)})\d\d"
_SPAN = re.compile(
    rf"\b(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)})\s+(?P<year>{_YEAR})\b"
    rf"|\b(?P<month2>{'|'.join(MONTHS)})\s+(?P<year2>{_YEAR})\b"
    rf"|\b(?P<year3>{_YEAR})-(?P<month3>\d\d)-(?P<day3>\d\d)\b"
    rf"|\b(?P<day4>\d{{1,2}})[-/](?P<month4>\d{{1,2}})[-/](?P<year4>{_YEAR})\b"
    rf"|\b(?:school|cursus)jaar\s+(?P<school>{_YEAR})\s?[-/–]\s?(?:20)?\d\d\b"
    rf"|\b(?P<season>{'|'.join(_SEASONS)})\s+(?:van\s+)?(?P<year5>{_YEAR})\b"
    rf"|\b(?:[qk](?P<quarter>[1-4])|(?P<quarter2>[1-4])e\s+kwartaal|(?P<quarter3>{'|'.join(_QUARTERS)})\s+kwartaal)"
    rf"(?:\s+van)?\s+(?P<year7>{_YEAR})\b"
    rf"|\b(?:in|sinds|einde?|begin|(?:einde?|begin|loop)\s+van|medio|ultimo|uiterlijk|per)\s+(?:het\s+jaar\s+)?(?P<year6>{_YEAR})\b(?![-/–]\d)",
    re.IGNORECASE,
)
_BARE = late(r"\b20\d\d(?:\s?[-/–]\s?(?P<to>20\d\d))?\b")


class Days(NamedTuple):
    """From which day up to and including which, and from which character of a sentence up to which."""

    first: date
    last: date
    start: int
    end: int


def days_in(text: str) -> Iterator[Days]:
    """The days that a sentence names, in order; what is no day of the calendar is passed by."""
    for found in _SPAN.finditer(text):
        parts = {name.rstrip("234567"): value for name, value in found.groupdict().items() if value}
        read = next(read for name, read in _READ.items() if name in parts)
        try:
            yield Days(*read(parts), *found.span())
        except ValueError:
            continue


def years_in(text: str) -> Iterator[Days]:
    """The bare years of a text, and the periods from one to another."""
    within = [range(one.start, one.end) for one in days_in(text)]
    for found in _BARE.finditer(text):
        if not any(found.start() in one for one in within):
            until = found["to"] or found[0][:4]
            yield Days(date(int(found[0][:4]), 1, 1), date(int(until), 12, 31), *found.span())


def dated(prose: Prose) -> Iterator[Sentence]:
    """The sentences of a text that may name a year, in order."""
    numbers = {one.index for figures in _CENTURIES for one in sentences_having(prose, figures)}
    return (prose.sentences[number] for number in sorted(numbers))


def _day(parts: dict[str, str]) -> tuple[date, date]:
    one = date(int(parts["year"]), _month(parts["month"]), int(parts["day"]))
    return one, one


def _of_month(parts: dict[str, str]) -> tuple[date, date]:
    return _months(int(parts["year"]), _month(parts["month"]), _month(parts["month"]))


def _of_quarter(parts: dict[str, str]) -> tuple[date, date]:
    written = parts["quarter"]
    quarter = int(written) if written.isdigit() else _QUARTERS.index(written.casefold()) + 1
    return _months(int(parts["year"]), 3 * quarter - 2, 3 * quarter)


def _of_season(parts: dict[str, str]) -> tuple[date, date]:
    return _months(int(parts["year"]), *_SEASONS[parts["season"].casefold()])


def _of_school(parts: dict[str, str]) -> tuple[date, date]:
    return date(int(parts["school"]), 8, 1), date(int(parts["school"]) + 1, 7, 31)


def _of_year(parts: dict[str, str]) -> tuple[date, date]:
    return _months(int(parts["year"]), 1, 12)


_READ: dict[str, Callable[[dict[str, str]], tuple[date, date]]] = {
    "day": _day,
    "month": _of_month,
    "quarter": _of_quarter,
    "school": _of_school,
    "season": _of_season,
    "year": _of_year,
}


def _month(written: str) -> int:
    return int(written) if written.isdigit() else MONTHS.index(written.casefold()) + 1


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
