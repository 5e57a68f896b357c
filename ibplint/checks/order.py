"""Dates and moments follow each other in the order given; two equal ones are in order.

A field that is not answered is passed by, and so is a date after the as-of date: it is a plan.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated, NamedTuple

from ibplint.conditions.field import Reached, reach
from ibplint.conditions.local_day import instants, local_days
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.moment import Moment
from ibplint.model.params import Field
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.quoted import quoted
from ibplint.model.record import Record

USES_TIME = True
INSIDE = True
OPTIONAL = ("fields",)
MESSAGES = {
    "reversed": {
        "nl": "`{later}` ({day}) ligt voor `{earlier}` ({other})",
        "en": "`{later}` ({day}) lies before `{earlier}` ({other})",
    },
    "time": {
        "nl": "vul de tijd in bij `{earlier}` en `{later}`: aan de dag is de volgorde niet te zien",
        "en": "give the time of `{earlier}` and `{later}`: the day does not show their order",
    },
}
SENTENCE = {"nl": "dat {fields} op elkaar volgen", "en": "that {fields} follow each other"}


@frozen()
class Params:
    """`fields`: from the earliest to the latest."""

    fields: Annotated[tuple[str, ...], Field("for")]


class _Dated(NamedTuple):
    name: str
    reached: Reached

    @property
    def value(self) -> object:
        return self.reached.answer.value


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each pair of neighbours that is not in order."""
    dated = [_Dated(name, reach(record, name, dossier)) for name in params.fields]
    told = [one for one in dated if _counts(one, dossier)]
    for earlier, later in pairwise(told):
        yield from _pair(record, earlier, later, dossier)


def _counts(dated: _Dated, dossier: Dossier) -> bool:
    if dated.reached.answer.state is State.UNREADABLE:
        return True
    days = local_days(dated.value, dossier.zone)
    return days is not None and days[0] <= dossier.as_of


def _pair(record: Record, earlier: _Dated, later: _Dated, dossier: Dossier) -> Iterator[Problem | Unknown]:
    unreadable = [one.reached.cause for one in (earlier, later) if one.reached.answer.state is State.UNREADABLE]
    if unreadable:
        yield Unknown(record, tuple(unreadable))
        return
    in_order = _in_order(earlier.value, later.value, dossier)
    if in_order is None:
        causes = tuple(one.reached.cause for one in (earlier, later) if not _exact(one.value))
        yield Unknown(record, causes, "time", {"earlier": earlier.name, "later": later.name})
    if in_order is False:
        yield Problem(
            record,
            "reversed",
            {
                "earlier": earlier.name,
                "later": later.name,
                "day": quoted(later.reached.record, later.reached.field),
                "other": quoted(earlier.reached.record, earlier.reached.field),
            },
            later.name.partition(".")[0],
            related=(earlier.reached.record.place(earlier.reached.field),),
            found=earlier.name,
        )


def _exact(value: object) -> bool:
    return not isinstance(value, Moment) or value.exact


def _in_order(earlier: object, later: object, dossier: Dossier) -> bool | None:
    # Beside a date that has no time, a moment is a day as well.
    both = isinstance(earlier, Moment) and isinstance(later, Moment)
    first, second = (instants(one, dossier.zone) if both else local_days(one, dossier.zone) for one in (earlier, later))
    if first is None or second is None or first[1] <= second[0]:
        return True
    return False if first[0] > second[1] else None
