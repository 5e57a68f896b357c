"""No other role has the same list of tasks: a row that gives several roles one list does not say who does what.

One task that roles share is no list. What counts is the role, not what it is held for.
"""

from collections.abc import Iterator, Mapping

from ibplint.conditions.gap import gap
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.values import compared
from ibplint.prose.duties.described import REGISTER, role_of
from ibplint.prose.role_names import role_name

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("taken", "rol")
MESSAGES = {
    "shared": {
        "nl": "{roles} hebben samen één lijst van {count} taken: wie wat doet, is niet te onderscheiden",
        "en": "{roles} share one list of {count} tasks: who does what cannot be told",
    },
}
SENTENCE = {
    "nl": "dat geen andere rol dezelfde lijst taken heeft[, {beside} niet meegeteld]",
    "en": "that no other role has the same list of tasks[, {beside} not counted]",
}
_LIST = 2


@frozen()
class Params:
    """`beside`: roles that may share a list with another."""

    beside: tuple[str, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield the first of the roles that share a list, with the places of the others."""
    untold = gap(record, "rol", dossier) or gap(record, "taken", dossier)
    if untold is not None:
        yield untold
        return
    tasks = record.answer("taken").values
    if len(tasks) < _LIST or role_of(record) in params.beside:
        return
    alike = _alike(params, dossier)[_list(record)]
    if alike[0] is not record:
        return
    roles = tuple(dict.fromkeys(role_of(one) for one in alike))
    if len(roles) < _LIST:
        return
    values = {"roles": tuple(f"`{role_name(role, dossier)}`" for role in sorted(roles)), "count": len(tasks)}
    here = record.place("rol")
    others = tuple(place for one in alike[1:] if (place := one.place("rol")).span.line != here.span.line)
    yield Problem(record, "shared", values, "rol", related=others, found=" ".join(sorted(roles)))


def _alike(params: Params, dossier: Dossier) -> Mapping[frozenset[object], list[Record]]:
    """The records by their list of tasks, in the order of their roles; without the roles that may share one."""

    def work_out() -> Mapping[frozenset[object], list[Record]]:
        found: dict[frozenset[object], list[Record]] = {}
        for one in sorted(dossier.register(REGISTER).records, key=lambda one: (role_of(one), one.identity)):
            if role_of(one) not in params.beside:
                found.setdefault(_list(one), []).append(one)
        return found

    return dossier.remembered((_alike, params), work_out)


def _list(record: Record) -> frozenset[object]:
    return frozenset(compared(value) for value in record.answer("taken").values)
