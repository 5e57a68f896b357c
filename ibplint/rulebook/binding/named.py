"""Which fields a rule names, and which terms: what its examples must prove that it looks at.

A check says in `OPTIONAL` which of its parameters name fields that may be absent, in `PRESENCE` which ask only that
there is an answer, in `ALTERNATIVES` which name fields of which one is enough. In `LOOKS_AT` stands what it sees though
no parameter names it: fields of the record, or parts of a text; where its first parameter decides that, by its value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from types import ModuleType

from ibplint.conditions.combination import Combined
from ibplint.conditions.comparison import FieldCondition
from ibplint.conditions.comparisons.filled import Filled
from ibplint.conditions.comparisons.reference import Refers
from ibplint.conditions.comparisons.same import Same
from ibplint.conditions.scope import Asked, Scope
from ibplint.model.bound_check import Named
from ibplint.model.moment import Duration
from ibplint.model.params import Match
from ibplint.rulebook.binding.bound import Bound
from ibplint.rulebook.binding.params_type import params_of

Told = Named | Duration | int


def names(module: ModuleType, bound: Bound, scope: Scope) -> Iterator[Named]:
    """The fields that the parameters of a check name, in the order of the parameters."""
    for param in params_of(module.Params):
        is_in = {mark: param.name in getattr(module, mark, ()) for mark in ("OPTIONAL", "PRESENCE", "ALTERNATIVES")}
        asked = bound.asked.get(param.name, ())
        for turn, one in enumerate(asked):
            # Pairs of fields are theirs, ours, theirs, ours: what is ours must be there to match anything.
            paired = isinstance(param.marker, Match)
            for named in _steps(one, scope):
                yield replace(
                    named,
                    joined=named.joined or (paired and turn % 2 == 0),
                    needed=not is_in["OPTIONAL"] or (paired and turn % 2 == 1),
                    compared=not is_in["PRESENCE"],
                    alternative=is_in["ALTERNATIVES"] and len(asked) > 1,
                )
        found = told(bound.conditions.get(param.name), scope)
        yield from (replace(one, joined=param.joins or one.joined) for one in found if isinstance(one, Named))


def terms(bound: Bound, scope: Scope) -> tuple[Duration | int, ...]:
    """The durations and numbers among the parameters of a check."""
    found = told(tuple(bound.values.values()), scope)
    return tuple(dict.fromkeys(part for part in found if not isinstance(part, Named)))


def looks_at(module: ModuleType, params: object) -> tuple[str, ...]:
    """What a check sees though no parameter names it."""
    seen = getattr(module, "LOOKS_AT", ())
    if not isinstance(seen, Mapping):
        return tuple(seen)
    return tuple(seen.get(getattr(params, params_of(module.Params)[0].name), ()))


def told(part: object, scope: Scope) -> Iterator[Told]:
    """The fields, durations and numbers in a condition, whatever it is made of."""
    match part:
        case Duration():
            yield part
        case int() if not isinstance(part, bool):
            yield part
        case FieldCondition() | Combined() | Asked() | Refers() | Same():
            yield from _of_condition(part, scope)
        case tuple():
            for one in part:
                yield from told(one, scope)
        case _:
            yield from told(_parts(part), scope)


def _of_condition(part: FieldCondition | Combined | Asked | Refers | Same, scope: Scope) -> Iterator[Told]:
    match part:
        case FieldCondition(asked=asked, comparison=Filled(wanted=wanted)):
            yield from (replace(one, needed=wanted, compared=False) for one in _steps(asked, scope))
        case Combined(parts=parts, every=False) if len(parts) > 1:
            for one in told(parts, scope):
                yield replace(one, alternative=True) if isinstance(one, Named) else one
        case Asked():
            yield from _steps(part, scope)
        case Refers(register=register, key=key, where=where):
            yield Named(register, key, joined=True)
            yield from (replace(one, joined=True) if isinstance(one, Named) else one for one in told(where, scope))
        case Same(register=register, name=name):
            yield Named(register, name, joined=True)
        case _:
            yield from told(_parts(part), scope)


def _parts(part: object) -> tuple[object, ...]:
    if isinstance(part, Mapping):
        return tuple(part.values())
    return tuple(getattr(part, one.name) for one in fields(part)) if is_dataclass(part) else ()


def _steps(asked: Asked, scope: Scope) -> Iterator[Named]:
    """The fields on the way of a path and at its end; with `ours` it is our own record that a join asks."""
    for register, name in asked.steps:
        yield Named(register, name, joined=register != scope.schema.name)
