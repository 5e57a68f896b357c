"""The words behind a check in a rule become its Params; every name in them is looked up."""

from collections.abc import Mapping

from ibplint.conditions.compile import condition_in
from ibplint.conditions.literal import scalar_text
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope, asked
from ibplint.model.params import Field, Match, RegisterName, Where, Words
from ibplint.model.raw import Raw, RawMapping, RawScalar
from ibplint.rulebook.binding.bound import Bound
from ibplint.rulebook.binding.listed import listed
from ibplint.rulebook.binding.pairs import pairs
from ibplint.rulebook.binding.params_type import Param, params_of
from ibplint.rulebook.binding.plain_value import items, plain_value
from ibplint.rulebook.binding.target import register, target


def bind(raw: Raw, owner: type, scope: Scope) -> Bound:
    """Read all parameters of a check, for a rule over the register of the scope."""
    known = params_of(owner)
    given = _given(raw, known, scope)
    missing = next((param for param in known if param.required and param.key not in given), None)
    if missing:
        raise scope.refuse(raw.span, f"`{missing.key}` ontbreekt", f"`{missing.key}` is missing")
    there = [param for param in known if param.key in given]
    bound = Bound({one.name: plain_value(given[one.key], one.type, scope) for one in there if one.marker is None})
    for param in sorted((one for one in there if one.marker is not None), key=lambda one: one.turn):
        bound = _read(given[param.key], param, bound, scope)
    return bound


def _given(raw: Raw, known: tuple[Param, ...], scope: Scope) -> Mapping[str, Raw]:
    """What stands behind each key; the short form gives the first parameter alone."""
    if isinstance(raw, RawScalar) and raw.value is None:
        return {}
    keys = {param.key for param in known}
    if isinstance(raw, RawMapping):
        first = raw.keys[0] if raw.keys else ""
        # A condition is a mapping too: one that begins with no parameter is the first parameter itself.
        if first in keys or not raw.keys or not (known and isinstance(known[0].marker, Where)):
            return _by_key(raw, keys, scope)
    if not known:
        raise scope.refuse(raw.span, "deze toetsvorm heeft geen gegevens nodig: `{}`", "this check takes nothing: `{}`")
    return {known[0].key: raw}


def _by_key(raw: RawMapping, keys: set[str], scope: Scope) -> Mapping[str, Raw]:
    if not keys.issuperset(raw.keys):
        other = next(entry.key for entry in raw.entries if entry.key.text not in keys)
        raise stranger(scope.place(other.span), other.text, keys, "gegeven", "parameter")
    return raw.values


def _read(raw: Raw, param: Param, bound: Bound, scope: Scope) -> Bound:
    there = _scope(raw, param, bound, scope)
    match param.marker:
        case RegisterName():
            return bound.having(param, register(raw, scope).name)
        case Field():
            fields = tuple(asked(scalar_text(item, there), item.span, there) for item in items(raw))
            paths = tuple(one.path for one in fields)
            return bound.having_fields(param, _one(raw, paths, scope) if param.type is str else paths, fields)
        case Where():
            ours = scope.schema if param.joins else None
            return bound.having_condition(param, condition_in(raw, there.joined(there.schema, ours)))
        case Match():
            return bound.having_fields(param, *pairs(raw, there, scope))
        case Words(register=name, field=field):
            return bound.having(param, listed(raw, param.type, scope.of(scope.vocabulary.registers[name]), field))
        case None:
            return bound


def _scope(raw: Raw, param: Param, bound: Bound, scope: Scope) -> Scope:
    """The register whose fields a parameter names."""
    of = getattr(param.marker, "of", "for")
    return scope if of == "for" else scope.of(target(of, raw.span, bound, scope))


def _one(raw: Raw, paths: tuple[str, ...], scope: Scope) -> str:
    if len(paths) == 1:
        return paths[0]
    raise scope.refuse(raw.span, "hier hoort één veld", "one field belongs here")
