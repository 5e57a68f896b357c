"""Fields of one register beside fields of another."""

from collections.abc import Mapping

from ibplint.conditions.literal import scalar_text
from ibplint.conditions.scope import Asked, Scope, asked
from ibplint.model.raw import Raw, RawMapping
from ibplint.rulebook.binding.plain_value import entries
from ibplint.vocabulary.field_type import FieldKind

_TEXTUAL = frozenset({FieldKind.TEXT, FieldKind.WORD, FieldKind.ROLE, FieldKind.REFERENCE})
_UNPAIRED = frozenset({FieldKind.RECORDS, FieldKind.MAPPING, FieldKind.EVIDENCE})


def pairs(raw: Raw, theirs: Scope, ours: Scope) -> tuple[Mapping[str, str], tuple[Asked, ...]]:
    """A path of theirs with a path of ours, which can hold the same value; and what all these paths ask."""
    if not isinstance(raw, RawMapping):
        entries(raw, ours)
    found: dict[str, str] = {}
    named: list[Asked] = []
    for entry in raw.entries if isinstance(raw, RawMapping) else ():
        name, path = entry.key.text, scalar_text(entry.value, ours)
        one, other = asked(name, entry.key.span, theirs), asked(path, entry.value.span, ours)
        if "." in name and one.type.kind is FieldKind.PERSON:
            raise ours.refuse(
                entry.key.span, f"`{name}`: hier hoort een eigen veld", f"`{name}`: a plain field belongs here"
            )
        if not _comparable(one.type.kind, other.type.kind):
            raise ours.refuse(
                entry.value.span, f"`{name}` en `{path}` zijn nooit gelijk", f"`{name}` and `{path}` are never equal"
            )
        found[name] = path
        named += one, other
    return found, tuple(named)


def _comparable(one: FieldKind, other: FieldKind) -> bool:
    return one not in _UNPAIRED and (one is other or {one, other} <= _TEXTUAL)
