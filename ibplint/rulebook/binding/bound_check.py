"""A check with its parameters filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from types import ModuleType
from typing import Any

from ibplint.conditions.scope import Scope
from ibplint.model.bound_check import Adjustable, BoundCheck, Description, Seen
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.later import LaterMapping
from ibplint.model.message import Texts
from ibplint.model.once import once
from ibplint.model.params import Field, Match, RegisterName, Where, Words
from ibplint.model.raw import Raw
from ibplint.model.record import Record
from ibplint.model.verdict import Severity
from ibplint.rulebook.binding.bind import bind
from ibplint.rulebook.binding.bound import Bound
from ibplint.rulebook.binding.check_names import check_named
from ibplint.rulebook.binding.check_sentence import brief_sentence, check_sentence, recognised
from ibplint.rulebook.binding.named import looks_at, names, terms
from ibplint.rulebook.binding.params_type import params_of
from ibplint.rulebook.binding.stricter import adjustable, values_with

# What a text names stands in that text.
_IN_THE_TEXT = frozenset({"noemingen"})


def bound_check(name: str, raw: Raw, place: str, scope: Scope, severity: Severity | None = None) -> BoundCheck:
    """The check of this name, ready to run on records of the scope's register."""
    return _made(_Check(name, bind(raw, check_named(name, place).Params, scope), scope, severity))


@frozen(eq=False)
class _Check:
    """All that a bound check is made of; its module by name, for what our own rules come to is kept on disk."""

    name: str
    bound: Bound
    scope: Scope
    severity: Severity | None

    @property
    def module(self) -> ModuleType:
        """Where the check stands."""
        return _module(self.name)

    @once
    def params(self) -> Any:
        """Its parameters as the check takes them."""
        return self.module.Params(**self.bound.values)

    def run(self, record: Record, dossier: Dossier) -> Iterator[Seen]:
        """What the check sees in a record."""
        yield from self.module.check(record, self.params, dossier)

    def adjusted(self, param: Adjustable, value: object) -> BoundCheck:
        """The same check with one parameter changed."""
        values = {**self.bound.values, **values_with(self.params, param, value)}
        return _made(_Check(self.name, replace(self.bound, values=values), self.scope, self.severity))

    def described(self) -> Description:
        """What manual, proofs and settings ask of it."""
        module, params = self.module, self.params
        return Description(
            sentence=check_sentence(module, params),
            names=tuple(dict.fromkeys(names(module, self.bound, self.scope))),
            looks_at=looks_at(module, params),
            terms=terms(self.bound, self.scope),
            unwanted=module.unwanted(params) if hasattr(module, "unwanted") else (),
            adjustable=tuple(adjustable(params)),
            brief=brief_sentence(module, params),
            recognised=recognised(module, params),
            aside=module.aside(params) if hasattr(module, "aside") else False,
            silence=bool(getattr(module, "SILENCE", False)),
        )


def _made(one: _Check) -> BoundCheck:
    module, bound, scope = one.module, one.bound, one.scope
    reads = frozenset(_reads(module, bound, scope)) - frozenset(scope.vocabulary.lists)
    return BoundCheck(
        name=one.name,
        run=one.run,
        messages=LaterMapping(partial(_messages, one.name)),
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


@cache
def _module(name: str) -> ModuleType:
    return check_named(name, "")


def _messages(name: str) -> Mapping[str, Texts]:
    found: Mapping[str, Texts] = _module(name).MESSAGES
    return found


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
