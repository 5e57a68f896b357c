"""A check with its parameters filled in."""

from collections.abc import Iterator, Mapping
from types import ModuleType

from ibplint.conditions.scope import Scope
from ibplint.model.dossier import Dossier
from ibplint.model.params import Field, Match, RegisterName, Where
from ibplint.model.raw import Raw
from ibplint.model.record import Record
from ibplint.model.rule import BoundCheck, Seen
from ibplint.model.verdict import Severity
from ibplint.rulebook.binding.bind import bind
from ibplint.rulebook.binding.bound import Bound
from ibplint.rulebook.binding.check_names import check_named
from ibplint.rulebook.binding.check_sentence import check_sentence
from ibplint.rulebook.binding.named import looks_at, names, terms
from ibplint.rulebook.binding.params_type import params_of


def bound_check(name: str, raw: Raw, place: str, scope: Scope, severity: Severity | None = None) -> BoundCheck:
    """The check of this name, ready to run on records of the scope's register."""
    module = check_named(name, place)
    bound = bind(raw, module.Params, scope)
    params = module.Params(**bound.values)

    def run(record: Record, dossier: Dossier) -> Iterator[Seen]:
        yield from module.check(record, params, dossier)

    reads = frozenset(_reads(module, bound, scope)) - frozenset(scope.vocabulary.lists)
    return BoundCheck(
        name=name,
        run=run,
        messages=module.MESSAGES,
        sentence=check_sentence(module, params),
        reads=frozenset(name for name in reads if not scope.vocabulary.registers[name].supplied),
        fields=tuple(dict.fromkeys(_fields(module, bound))),
        severity=severity,
        # The files of the dossier are ours to supply, and yet one file alone does not show them.
        inside=bool(getattr(module, "INSIDE", False)) and not reads,
        names=tuple(dict.fromkeys(names(module, bound, scope))),
        looks_at=looks_at(module, params),
        terms=terms(bound, scope),
    )


def _reads(module: ModuleType, bound: Bound, scope: Scope) -> Iterator[str]:
    """The registers that the parameters lead to, ours among them."""
    for param in params_of(module.Params):
        value = bound.values.get(param.name)
        if isinstance(param.marker, RegisterName) and isinstance(value, str):
            # Records inside a record stand and fall with the register of that record.
            yield value.partition(".")[0]
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
