"""Which register a parameter of a check speaks of."""

from ibplint.conditions.literal import scalar_text
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope, register_named
from ibplint.model.raw import Raw
from ibplint.model.span import Span
from ibplint.rulebook.binding.bound import Bound
from ibplint.vocabulary.field_type import FieldKind
from ibplint.vocabulary.register_schema import RegisterSchema


def register(raw: Raw, scope: Scope) -> RegisterSchema:
    """The register of this name, or the records in a list field of one; IbplintError when there is none."""
    name = scalar_text(raw, scope)
    found = register_named(name, scope.vocabulary)
    if found is None:
        raise stranger(scope.place(raw.span), name, scope.vocabulary.registers, "register", "register")
    return found


def target(of: str, span: Span, bound: Bound, scope: Scope) -> RegisterSchema:
    """The register in a parameter, or the records in the list field that a parameter names.

    `of` may name several parameters (`every|some`): the first that is given counts. When none is, it is the register
    that a field among the parameters refers to, and else the rule's own.
    """
    for name in of.split("|"):
        value = bound.values.get(name)
        if name in bound.asked:
            # A list of plain values holds no records: then the record itself is meant.
            return scope.schema.nested.get(bound.asked[name][0].path, scope.schema)
        named = register_named(value, scope.vocabulary) if isinstance(value, str) else None
        if named is not None:
            return named
    return _referred(span, bound, scope)


def _referred(span: Span, bound: Bound, scope: Scope) -> RegisterSchema:
    fields = [one.type for fields in bound.asked.values() for one in fields]
    registers = {name for one in fields if one.kind is FieldKind.REFERENCE for name in one.references}
    if not registers:
        return scope.schema
    if len(registers) > 1:
        raise scope.refuse(span, "zeg met `in` in welk register", "say with `in` in which register")
    return scope.vocabulary.registers[registers.pop()]
