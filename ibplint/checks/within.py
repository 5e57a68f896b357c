"""The latest of some dates is recent enough; a date after the as-of date is a plan and proves nothing.

The period ends with its last day, included. Shortly before that there is an outlook. With `period_in` the record says
itself how long it is: what a text promises is what its dates must show.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, NamedTuple

from ibplint.conditions.field import Reached, reach
from ibplint.conditions.gap import gap
from ibplint.conditions.local_day import local_days
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.moment import Duration
from ibplint.model.params import Field, Stricter
from ibplint.model.problem import Outlook, Problem, Unknown, missing
from ibplint.model.quoted import quoted
from ibplint.model.record import Record

USES_TIME = True
INSIDE = True
ALTERNATIVES = ("fields",)
OPTIONAL = ("period_in",)
MESSAGES = {
    "stale": {
        "nl": "`{field}` is {age} geleden ({day}), {period} toegestaan",
        "en": "`{field}` is {age} ago ({day}), {period} allowed",
    },
    "promised": {
        "nl": "de tekst zegt {promise}, maar `{field}` is {age} geleden ({day})",
        "en": "the text says {promise}, but `{field}` is {age} ago ({day})",
    },
    "planned": {
        "nl": "`{field}` ligt na de peildatum ({day}) en bewijst nog niets",
        "en": "`{field}` lies after the as-of date ({day}) and proves nothing yet",
    },
    "due": {
        "nl": "`{field}` is van {last}, en vanaf {day} langer dan {period} geleden",
        "en": "`{field}` is of {last}, and from {day} longer than {period} ago",
    },
}
SENTENCE = {
    "nl": "dat de laatste datum van {fields} hoogstens {period} geleden is[, of zo lang als in {period_in} staat]"
    "[, met een vooruitblik van {ahead}]",
    "en": "that the latest date of {fields} is at most {period} ago[, or as long as {period_in} says]"
    "[, foretold {ahead} ahead]",
}

_AHEAD = Duration(days=60)
_WRITTEN = "woord"


@frozen()
class Params:
    """`fields`: the dates, of which the latest counts; `period`: how old it may be; `ahead`: when to say it ends.

    `period_in`: the field of the record that says how old it may be, instead of `period`.
    """

    fields: Annotated[tuple[str, ...], Field("for")]
    period: Annotated[Duration, Stricter("less")]
    ahead: Duration = _AHEAD
    period_in: Annotated[str, Field("for")] = ""


class _Dated(NamedTuple):
    day: date
    name: str
    reached: Reached


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield what can be said of the latest date."""
    params = _own_period(record, params)
    reached = {name: reach(record, name, dossier) for name in params.fields}
    dated = [_Dated(day, name, end) for name, end in reached.items() for day in _days(end, dossier)]
    untold = tuple(end.cause for end in reached.values() if _untold(end, record))
    past = [one for one in dated if one.day <= dossier.as_of]
    latest = max(past, key=lambda one: one.day, default=None)
    absent = tuple(end.cause for end in reached.values() if end.absent)
    if absent:
        # A register that is not there as a whole may hold the date that counts.
        yield Unknown(record, absent)
    elif latest and params.period.after(latest.day) >= dossier.as_of:
        # A date that cannot be read may be later still.
        yield from () if untold else _due(record, params, latest, dossier)
    elif untold:
        yield Unknown(record, untold)
    elif latest:
        age = Duration(days=(dossier.as_of - latest.day).days)
        if params.period_in:
            yield _problem(record, "promised", latest, {"age": age, "promise": quoted(record, _WRITTEN)})
        else:
            yield _problem(record, "stale", latest, {"age": age, "period": params.period})
    elif dated:
        yield _problem(record, "planned", min(dated, key=lambda one: one.day), {})
    else:
        yield gap(record, params.fields[0], dossier) or missing(record, params.fields[0])


def _own_period(record: Record, params: Params) -> Params:
    """The parameters with the period that the record itself gives."""
    own = record.answer(params.period_in).value if params.period_in else None
    return replace(params, period=own) if isinstance(own, Duration) else params


def _untold(reached: Reached, record: Record) -> bool:
    state = reached.answer.state
    return state is State.UNREADABLE or (state is State.UNANSWERED and reached.record is not record)


def _days(reached: Reached, dossier: Dossier) -> Iterator[date]:
    for value in reached.answer.values:
        days = local_days(value, dossier.zone)
        if days is not None:
            yield days[0]


def _due(record: Record, params: Params, latest: _Dated, dossier: Dossier) -> Iterator[Outlook]:
    day = params.period.after(latest.day) + timedelta(days=1)
    if day <= params.ahead.after(dossier.as_of):
        values = {"field": latest.name, "last": latest.day, "day": day, "period": params.period}
        yield Outlook(record, day, "due", values, _own(latest))


def _problem(record: Record, key: str, dated: _Dated, values: dict[str, object]) -> Problem:
    # Where the date stands on another record (`besluit.datum`), that line is shown as well.
    related = () if dated.reached.record is record else (dated.reached.record.place(dated.reached.field),)
    return Problem(record, key, {"field": dated.name, "day": dated.day, **values}, _own(dated), related=related)


def _own(dated: _Dated) -> str:
    """The field of the record itself in which the path to a date begins."""
    return dated.name.partition(".")[0]
