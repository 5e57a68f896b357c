"""No more time than allowed passes between two moments, counted between instants in UTC.

Hours run from instant to instant; days, months and years end with their last day, included. As long as `to` is open
(not answered, or planned after the as-of date) it is a breach once the term has surely ended at the start of the
as-of date, and an outlook before that. Where a day without a time, or an hour that occurs twice, would decide it, it
cannot be told.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated

from ibplint.conditions.deadline import as_moment, deadline, offsets, passed, start_of
from ibplint.conditions.gap import gap
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.moment import Duration, Moment
from ibplint.model.params import Field, Stricter
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.truth import Cause

USES_TIME = True
INSIDE = True
MESSAGES = {
    "late": {
        "nl": "`{to}` ligt {elapsed} na `{from}`, {allowed} toegestaan",
        "en": "`{to}` lies {elapsed} after `{from}`, {allowed} allowed",
    },
    "open": {
        "nl": "`{to}` is niet ingevuld, {elapsed} na `{from}`; {allowed} toegestaan",
        "en": "`{to}` is not answered, {elapsed} after `{from}`; {allowed} allowed",
    },
    "planned": {
        "nl": "`{to}` ligt na de peildatum en telt nog niet, {elapsed} na `{from}`; {allowed} toegestaan",
        "en": "`{to}` lies after the as-of date and does not count yet, {elapsed} after `{from}`; {allowed} allowed",
    },
    "running": {
        "nl": "`{to}` is nog open, en vanaf {day} te laat: {allowed} toegestaan na `{from}`",
        "en": "`{to}` is still open, and too late from {day}: {allowed} allowed after `{from}`",
    },
    "future": {
        "nl": "`{from}` ligt na de peildatum: de termijn loopt nog niet",
        "en": "`{from}` lies after the as-of date: the term does not run yet",
    },
    "time": {
        "nl": "vul de tijd in bij {fields}: aan de dag is niet te zien of het binnen {allowed} was",
        "en": "give the time of {fields}: the day does not show whether it was within {allowed}",
    },
    "twice": {
        "nl": "het uur bij {fields} kwam die nacht twee keer voor: zet er {offsets} achter",
        "en": "the hour of {fields} occurred twice that night: put {offsets} after it",
    },
}
SENTENCE = {
    "nl": "dat {to} hoogstens {at_most} na {from_} ligt",
    "en": "that {to} lies at most {at_most} after {from_}",
}
_AT_LEAST = {"nl": "ten minste {elapsed}", "en": "at least {elapsed}"}


@frozen()
class Params:
    """`from`: where the term begins; `to`: what must happen in time; `at_most`: the term."""

    from_: Annotated[str, Field("for")]
    to: Annotated[str, Field("for")]
    at_most: Annotated[Duration, Stricter("less")]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield what can be said of the time between the two moments."""
    for name in (params.from_, params.to):
        found = gap(record, name, dossier)
        # What is to be done may be open; what the term begins with may not.
        if found is not None and (name == params.from_ or isinstance(found, Unknown)):
            yield found
            return
    begin, end = (as_moment(dossier.answer(record, name).value, dossier.zone) for name in (params.from_, params.to))
    if begin is None:
        return
    if _planned(begin, dossier):
        yield Unknown(record, (), "future", {"from": params.from_})
    elif end is None or _planned(end, dossier):
        yield _open(record, params, begin, dossier)
    else:
        yield from _closed(record, params, begin, end, dossier)


def _planned(moment: Moment, dossier: Dossier) -> bool:
    return moment.earliest.astimezone(dossier.zone).date() > dossier.as_of


def _closed(
    record: Record, params: Params, begin: Moment, end: Moment, dossier: Dossier
) -> Iterator[Problem | Unknown]:
    if end.latest <= deadline(begin.earliest, params.at_most, dossier.zone):
        return
    if end.earliest <= deadline(begin.latest, params.at_most, dossier.zone):
        yield _vague(record, params, dossier)
        return
    values = _values(params, begin.latest, end.earliest, dossier, exact=begin.exact and end.exact)
    yield Problem(record, "late", values, params.to)


def _open(record: Record, params: Params, begin: Moment, dossier: Dossier) -> Problem | Outlook:
    now = start_of(dossier.as_of, dossier.zone)
    last = deadline(begin.latest, params.at_most, dossier.zone)
    if now <= last:
        day = last.astimezone(dossier.zone).date() + timedelta(days=1)
        values = {"from": params.from_, "to": params.to, "allowed": params.at_most, "day": day}
        return Outlook(record, day, "running", values, params.to)
    key = "planned" if dossier.answer(record, params.to).state is State.ANSWERED else "open"
    return Problem(record, key, _values(params, begin.latest, now, dossier, exact=False), params.to)


def _values(params: Params, begin: datetime, end: datetime, dossier: Dossier, *, exact: bool) -> dict[str, object]:
    elapsed: object = passed(begin, end, params.at_most, dossier.zone)
    if isinstance(elapsed, timedelta) and not exact:
        elapsed = Message(_AT_LEAST, {"elapsed": elapsed})
    return {"from": params.from_, "to": params.to, "elapsed": elapsed, "allowed": params.at_most}


def _vague(record: Record, params: Params, dossier: Dossier) -> Unknown:
    moments = {name: dossier.answer(record, name).value for name in (params.from_, params.to)}
    vague = {name: value for name, value in moments.items() if not isinstance(value, Moment) or not value.exact}
    causes = tuple(Cause("field", record.register, record, name) for name in vague)
    values: dict[str, object] = {"fields": tuple(f"`{name}`" for name in vague), "allowed": params.at_most}
    twice = [value for value in vague.values() if isinstance(value, Moment) and value.ambiguous]
    if len(twice) < len(vague):
        return Unknown(record, causes, "time", values)
    return Unknown(record, causes, "twice", values | {"offsets": offsets(twice[0], dossier.zone)})
