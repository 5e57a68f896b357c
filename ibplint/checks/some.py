"""A related record exists, or as many as asked.

With an upper bound a hand-over counts once: of two records of which one ends on the day on which the other begins,
only one is counted. What is found proves presence; absence is proved only over a register that is there as a whole.
When what is there today ends before long and nothing follows it, there is an outlook.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal

from ibplint.conditions.anchor import stand_in
from ibplint.conditions.field import reach
from ibplint.conditions.force import in_force
from ibplint.conditions.gap import untold
from ibplint.conditions.join import Join, find
from ibplint.conditions.join_words import places, sought
from ibplint.conditions.local_day import local_days
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.moment import Duration
from ibplint.model.params import Field, Match, RegisterName, Stricter, Where
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record

MESSAGES = {
    "absent": {
        "nl": "`{register}` heeft geen vermelding{sought}",
        "en": "`{register}` has no record{sought}",
    },
    "lapsed": {
        "nl": "op {day} is in `{register}` geen vermelding van kracht{sought}; niet van kracht: {others}",
        "en": "on {day} no record in `{register}` is in force{sought}; not in force: {others}",
    },
    "few": {
        "nl": "in `{register}` {found} gevonden{sought}; ten minste {limit} gevraagd",
        "en": "{found} found in `{register}`{sought}; at least {limit} asked",
    },
    "many": {
        "nl": "in `{register}` {found} gevonden{sought}; ten hoogste {limit} toegestaan",
        "en": "{found} found in `{register}`{sought}; at most {limit} allowed",
    },
    "ends": {
        "nl": "vanaf {day} in `{register}` niets meer van kracht{sought}",
        "en": "from {day} nothing in `{register}` is in force{sought}",
    },
    "fewer": {
        "nl": "vanaf {day} in `{register}` nog {left} van kracht{sought}; ten minste {limit} gevraagd",
        "en": "from {day} {left} left in force in `{register}`{sought}; at least {limit} asked",
    },
}
SENTENCE = {
    "nl": "dat {in_} een vermelding heeft[ met dezelfde {match}][ maar een andere {differ}][ waarvoor geldt: {where}]"
    "[, aantal: {count}][, van kracht op {in_force_on}][, ook als die niet meer van kracht is (period: {period})]",
    "en": "that {in_} has a record[ with the same {match}][ but another {differ}][ for which this holds: {where}]"
    "[, number: {count}][, in force on {in_force_on}][, even when no longer in force (period: {period})]",
}
_AHEAD = Duration(days=60)
_BOUNDS = {"nl": ("ten minste", "ten hoogste", "precies"), "en": ("at least", "at most", "exactly")}


@frozen()
class Count:
    """How many there must be; without any bound one is enough."""

    at_least: Annotated[int | None, Stricter("more")] = None
    at_most: Annotated[int | None, Stricter("less")] = None
    exactly: int | None = None

    BOUNDS: ClassVar[Mapping[str, str]] = {"at_least": "low", "at_most": "high"}

    @property
    def low(self) -> int:
        """The fewest allowed."""
        if self.exactly is not None:
            return self.exactly
        return self.at_least if self.at_least is not None else int(self.at_most is None)

    @property
    def high(self) -> int | None:
        """The most allowed; None when there is no such bound."""
        return self.at_most if self.exactly is None else self.exactly

    def sentence(self, lang: str) -> str:
        """The bounds in plain words."""
        bounds = zip(_BOUNDS[lang], (self.at_least, self.at_most, self.exactly), strict=True)
        return ", ".join(f"{word} {bound}" for word, bound in bounds if bound is not None)


_ONE = Count()


@frozen()
class Params:
    """`in`: the register; `match`, `differ`: fields that must be equal or differ, theirs: ours; `where`: a condition.

    A path that leads to several records (`systemen.verwerker`) counts with each of their values.

    `count`: how many. Records count when in force on the as-of date, on the day in `in_force_on`, or with
    `period: all` always.
    """

    in_: Annotated[str, RegisterName()]
    match: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    differ: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    where: Annotated[Condition | None, Where("in_")] = None
    count: Count = _ONE
    in_force_on: Annotated[str, Field("for")] = ""
    period: Literal["", "all"] = ""

    @property
    def join(self) -> Join:
        """What makes another record a related one."""
        return Join(self.in_, self.match, self.differ, self.where, self.in_force_on, self.period == "all")


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield a number of related records that is surely too small or too large, or why it cannot be told."""
    found = find(params.join, record, dossier)
    low, high = params.count.low, params.count.high
    # Nothing bounds the number while a register is not whole or a field of ours is open.
    bounded = found.whole and (bool(found.possible) or not found.causes)
    everybody = (*found.certain, *found.possible)
    day = _day(record, params, dossier)
    if high is not None and _at_once(found.certain, day) > high:
        yield _problem(record, "many", high, params, dossier)
    elif bounded and len(everybody) < low:
        yield _problem(record, "few" if found.certain else "absent", low, params, dossier)
    elif len(found.certain) < low or (high is not None and not (bounded and _at_once(everybody, day) <= high)):
        yield from untold(record, found.causes)
    elif low and not (params.period or params.in_force_on):
        yield from _coming(record, found.certain, params, dossier)


def _coming(record: Record, today: Sequence[Record], params: Params, dossier: Dossier) -> Iterator[Outlook]:
    """The first day before long on which too few are in force, as the register now stands."""
    last = _AHEAD.after(dossier.as_of)
    days = sorted({other.life.end + timedelta(days=1) for other in today if other.life.end and other.life.end < last})
    if not days:
        return
    later = find(replace(params.join, all_periods=True), record, dossier)
    for day in days:
        left = [one for one in (*later.certain, *later.possible) if in_force(one, dossier, day).value is not False]
        if len(left) < params.count.low:
            values = {"register": params.in_, "sought": sought(params.join, record, dossier), "day": day}
            values |= {"left": len(left), "limit": params.count.low}
            yield Outlook(record, day, "fewer" if left else "ends", values, _field(params))
            return


def _field(params: Params) -> str:
    """The field of ours that narrows most: the last pair, a kind first, then the body that decides on it."""
    return (list(params.match.values()) or [""])[-1].partition(".")[0]


def _at_once(others: Sequence[Record], day: date | None) -> int:
    """How many there are on a day; who leaves on it and who comes in that place count as one."""
    leaving = [other for other in others if other.life.end == day]
    coming = [other for other in others if other.life.start == day and other.life.end != day]
    return len(others) - (min(len(leaving), len(coming)) if day else 0)


def _day(record: Record, params: Params, dossier: Dossier) -> date | None:
    """The day on which the others must be in force; None when any day will do."""
    if params.period:
        return None
    if not params.in_force_on:
        return dossier.as_of
    days = local_days(reach(record, params.in_force_on, dossier).answer.value, dossier.zone)
    return days[0] if days else None


def _problem(record: Record, key: str, limit: int, params: Params, dossier: Dossier) -> Problem:
    found = find(params.join, record, dossier).certain
    others = () if found else _of_other_days(record, params, dossier)
    values = {
        "register": params.in_,
        "found": len(found),
        "sought": sought(params.join, record, dossier),
        "limit": limit,
        "day": _day(record, params, dossier),
        "others": len(others),
    }
    name = _field(params)
    place = stand_in(record, dossier)
    related = places(found or others, next(iter(params.match), ""), dossier)
    return Problem(record, "lapsed" if others else key, values, "" if place else name, place, related, params.in_)


def _of_other_days(record: Record, params: Params, dossier: Dossier) -> tuple[Record, ...]:
    """The records that would belong, were they in force."""
    if params.period:
        return ()
    return find(replace(params.join, in_force_on="", all_periods=True), record, dossier).certain
