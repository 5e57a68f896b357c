"""No related record exists.

Each one that does is a problem of its own, shown with both lines. That none exists can only be proved over a register
that is there and can be read as a whole.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Annotated, Literal

from ibplint.conditions.gap import untold
from ibplint.conditions.join import Join, find
from ibplint.conditions.join_words import label, places
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.params import Field, Match, RegisterName, Where
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.quoted import quoted
from ibplint.model.record import Record

OPTIONAL = ("match", "differ")
MESSAGES = {
    "shared": {
        "nl": "{value} staat in `{register}` ook bij {other}",
        "en": "{value} stands in `{register}` with {other} as well",
    },
    "present": {"nl": "in `{register}` staat {other}", "en": "`{register}` has {other}"},
    "apart": {
        "nl": "`{field}` is {value}, maar in `{register}` staat {other}",
        "en": "`{field}` is {value}, but `{register}` has {other}",
    },
}
SENTENCE = {
    "nl": "dat {in_} geen vermelding heeft[ met dezelfde {match}][ maar een andere {differ}][ waarvoor geldt: {where}]"
    "[, van kracht op {in_force_on}][, ook als die niet meer van kracht is (period: {period})]",
    "en": "that {in_} has no record[ with the same {match}][ but another {differ}][ for which this holds: {where}]"
    "[, in force on {in_force_on}][, even when no longer in force (period: {period})]",
}


@frozen()
class Params:
    """`in`: the register; `match`, `differ`: fields that must be equal or differ, theirs: ours; `where`: a condition.

    A path that leads to several records (`systemen.verwerker`) counts with each of their values.

    Records count when in force on the as-of date, on the day in `in_force_on`, or with `period: all` always.
    """

    in_: Annotated[str, RegisterName()]
    match: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    differ: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    where: Annotated[Condition | None, Where("in_")] = None
    in_force_on: Annotated[str, Field("for")] = ""
    period: Literal["", "all"] = ""

    @property
    def join(self) -> Join:
        """What makes another record a related one."""
        return Join(self.in_, self.match, self.differ, self.where, self.in_force_on, self.period == "all")


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each related record that exists."""
    join = params.join
    found = find(join, record, dossier)
    for other in found.certain:
        yield _problem(record, other, join, dossier)
    if not found.certain:
        yield from untold(record, found.causes)


def _problem(record: Record, other: Record, join: Join, dossier: Dossier) -> Problem:
    related = places((other,), next(iter(join.match), ""), dossier)
    values: dict[str, object] = {"register": join.register, "other": label(other, join)}
    apart = next((ours for theirs, ours in join.differ.items() if theirs != ours and "." not in ours), "")
    # Two fields of other names are two sources that must agree; of one name, it is only somebody or something else.
    if apart:
        values |= {"field": apart, "value": quoted(record, apart)}
        return Problem(record, "apart", values, apart, related=related, found=other.kin)
    ours = next(iter(join.match.values()), "")
    if not ours or "." in ours:
        return Problem(record, "present", values, related=related, found=other.kin)
    return Problem(record, "shared", values | {"value": quoted(record, ours)}, ours, related=related, found=other.kin)
