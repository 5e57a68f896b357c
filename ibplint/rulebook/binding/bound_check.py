"""A check with its parameters filled in, and what a run asks of it before it runs."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import ModuleType

from ibplint.conditions.scope import Scope
from ibplint.model.bound_check import Adjustable, BoundCheck
from ibplint.model.later import LaterMapping
from ibplint.model.params import Field, Match, RegisterName, Where, Words
from ibplint.model.raw import Raw
from ibplint.model.verdict import Severity
from ibplint.rulebook.binding.bind import bind
from ibplint.rulebook.binding.bound import Bound
from ibplint.rulebook.binding.check_names import check_named
from ibplint.rulebook.binding.filled_check import FilledCheck
from ibplint.rulebook.binding.params_type import params_of
from ibplint.rulebook.binding.stricter import values_with

# What a text names stands in that text.
_IN_THE_TEXT = frozenset({"noemingen"})


def bound_check(name: str, raw: Raw, place: str, scope: Scope, severity: Severity | None = None) -> BoundCheck:
    """The check of this name, ready to run on records of the scope's register."""
    return _made(FilledCheck(name, bind(raw, check_named(name, place).Params, scope), scope, severity))


def changed(one: FilledCheck, param: Adjustable, value: object) -> BoundCheck:
    """The same check with one parameter changed."""
    values = {**one.bound.values, **values_with(one.params, param, value)}
    return _made(replace(one, bound=replace(one.bound, values=values)))


def _made(one: FilledCheck) -> BoundCheck:
    module, bound, scope = one.module, one.bound, one.scope
    reads = frozenset(_reads(module, bound, scope)) - frozenset(scope.vocabulary.lists)
    return BoundCheck(
        name=one.name,
        run=one.run,
        messages=LaterMapping(one.messages),
        describe=one.described,
        adjusted=one.adjusted,
        reads=frozenset(name for name in reads if not scope.vocabulary.registers[name].supplied),
        fields=tuple(dict.fromkeys(_fields(module, bound))),
        severity=one.severity,
        # The files of the dossier are ours to supply, and yet one file alone does not show them.
        inside=bool(getattr(module, "INSIDE", False)) and reads <= _IN_THE_TEXT,
        of_text=bool(getattr(module, "OF_TEXT", False)),
        forbids=bool(getattr(module, "FORBIDS", False)),
    )


def _reads(module: ModuleType, bound: Bound, scope: Scope) -> Iterator[str]:
    """The registers that the parameters lead to, ours among them."""
    for param in params_of(module.Params):
        value = bound.values.get(param.name)
        if isinstance(param.marker, RegisterName) and isinstance(value, str):
            # Records inside a record stand and fall with the register of that record.
            yield value.partition(".")[0]
        # Of other records of its own kind one file shows only that they are not in it.
        if isinstance(param.marker, Words) and value and param.marker.register != scope.schema.name:
            yield param.marker.register
    for condition in bound.conditions.values():
        yield from condition.reads()
    for fields in bound.asked.values():
        for one in fields:
            yield from one.reads
    if getattr(module, "FOLLOWS", False):
        yield from _followed(bound, scope)


def _followed(bound: Bound, scope: Scope) -> Iterator[str]:
    """The registers behind the references that are named, or behind all of the register's when none is."""
    named = [one.type for fields in bound.asked.values() for one in fields]
    for kind in named or scope.schema.fields.values():
        yield from kind.references


def _fields(module: ModuleType, bound: Bound) -> Iterator[str]:
    """The fields of the record itself that the check looks at."""
    for param in params_of(module.Params):
        value = bound.values.get(param.name)
        match param.marker:
            case Field(of="for"):
                yield from (one.path for one in bound.asked.get(param.name, ()))
            case Where(of=of) if param.name in bound.conditions and not param.joins:
                # Over a list field with records of its own it asks fields of those.
                if not any(name in bound.asked for name in of.split("|")):
                    yield from bound.conditions[param.name].fields()
            case Match() if isinstance(value, Mapping):
                yield from value.values()
