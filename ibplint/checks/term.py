"""A duration is long enough, or short enough: against a constant, or against another record's.

Durations are compared as the calendar has them: whether thirty days are less than a month cannot be told. A word that
may stand for a duration (`blijvend`) is longer than any.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field as with_default
from typing import Annotated, NamedTuple

from ibplint.conditions.gap import gap, untold
from ibplint.conditions.join import Join, find
from ibplint.conditions.join_words import places
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.moment import Duration
from ibplint.model.params import Field, Match, RegisterName, Stricter
from ibplint.model.place import Place
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.truth import Cause

INSIDE = True
MESSAGES = {
    "short": {
        "nl": "`{field}` is {term}, ten minste {limit} gevraagd",
        "en": "`{field}` is {term}, at least {limit} asked",
    },
    "long": {
        "nl": "`{field}` is {term}, ten hoogste {limit} toegestaan",
        "en": "`{field}` is {term}, at most {limit} allowed",
    },
    "calendar": {
        "nl": "de kalender bepaalt of {term} bij `{field}` meer is dan {limit}: schrijf het in dezelfde eenheid",
        "en": "the calendar decides whether {term} under `{field}` is more than {limit}: write it in the same unit",
    },
    "unmatched": {
        "nl": "`{register}` zegt niets over {value}",
        "en": "`{register}` says nothing about {value}",
    },
}
SENTENCE = {
    "nl": "dat {field} binnen de grenzen blijft[, ten minste {at_least}][, ten hoogste {at_most}]"
    "[, niet korter dan {least} in {in_} bij dezelfde {match}][, niet langer dan {most} in {in_} bij dezelfde {match}]",
    "en": "that {field} stays within its bounds[, at least {at_least}][, at most {at_most}]"
    "[, not shorter than {least} in {in_} with the same {match}]"
    "[, not longer than {most} in {in_} with the same {match}]",
}


@frozen()
class Params:
    """`field`: the duration; `at_least`, `at_most`: constants.

    `in` and `match`: the records to compare with, of which `least` and `most` name the fields.
    """

    field: Annotated[str, Field("for")]
    at_least: Annotated[Duration | None, Stricter("more")] = None
    at_most: Annotated[Duration | None, Stricter("less")] = None
    in_: Annotated[str, RegisterName()] = ""
    match: Annotated[Mapping[str, str], Match("in_")] = with_default(default_factory=dict)
    least: Annotated[str, Field("in_")] = ""
    most: Annotated[str, Field("in_")] = ""


class _Limit(NamedTuple):
    """A bound: how long, whether it is the shortest or the longest, and where it stands when on another record."""

    term: object
    shortest: bool
    places: tuple[Place, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each bound that the duration passes."""
    found = gap(record, params.field, dossier)
    if found is not None:
        yield found
        return
    term = record.answer(params.field).value
    for limit in _limits(record, params, dossier):
        if not isinstance(limit, _Limit):
            yield limit
        elif term is not None and limit.term is not None:
            yield from _compared(record, params.field, term, limit)


def _limits(record: Record, params: Params, dossier: Dossier) -> Iterator[_Limit | Problem | Unknown]:
    yield _Limit(params.at_least, shortest=True)
    yield _Limit(params.at_most, shortest=False)
    if not params.in_:
        return
    joined = find(Join(params.in_, params.match), record, dossier)
    yield from untold(record, joined.causes)
    if not joined.certain and not joined.causes:
        ours = tuple(quoted(record, name) for name in params.match.values())
        yield Unknown(record, (), "unmatched", {"register": params.in_, "value": ours})
    for other in joined.certain:
        yield from _of(other, params, record, dossier)


def _of(other: Record, params: Params, record: Record, dossier: Dossier) -> Iterator[_Limit | Unknown]:
    for name, shortest in ((params.least, True), (params.most, False)):
        answer = other.answer(name)
        if answer.state is State.UNREADABLE:
            yield Unknown(record, (Cause("field", other.register, other, name),))
        elif name:
            yield _Limit(answer.value, shortest, places((other,), name, dossier))


def _compared(record: Record, name: str, term: object, limit: _Limit) -> Iterator[Problem | Unknown]:
    longer = _longer(term, limit.term)
    shown = limit.term if isinstance(limit.term, Duration) else f"`{limit.term}`"
    values = {"field": name, "term": quoted(record, name), "limit": shown}
    if longer is None:
        yield Unknown(record, (Cause("field", record.register, record, name),), "calendar", values)
    elif limit.shortest and longer < 0:
        yield Problem(record, "short", values, name, related=limit.places)
    elif not limit.shortest and longer > 0:
        yield Problem(record, "long", values, name, related=limit.places)


def _longer(term: object, other: object) -> int | None:
    if isinstance(term, Duration) and isinstance(other, Duration):
        return term.compared(other)
    return isinstance(other, Duration) - isinstance(term, Duration)
