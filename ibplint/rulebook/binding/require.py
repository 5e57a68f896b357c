"""What a rule requires: one check, several that must all hold, or `any` of which one must."""

from collections.abc import Iterator

from ibplint.conditions.literal import scalar_text
from ibplint.conditions.scope import Scope
from ibplint.model.bound_check import BoundCheck
from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping
from ibplint.model.verdict import Severity
from ibplint.rulebook.binding.bound_check import bound_check
from ibplint.rulebook.binding.plain_value import items
from ibplint.rulebook.words import severity

_ANY, _SEVERITY = "any", "severity"
Groups = tuple[tuple[BoundCheck, ...], ...]


def check_names(raw: Raw) -> Iterator[str]:
    """The names of the checks that are required, before any of them is bound."""
    for one in items(raw):
        for key, value in one.values.items() if isinstance(one, RawMapping) else ():
            if key == _ANY:
                yield from check_names(value)
            elif key != _SEVERITY:
                yield key


def required(raw: Raw, scope: Scope, heaviest: Severity) -> Groups:
    """The groups of alternatives, of each of which one check must hold."""
    entries = raw.items if isinstance(raw, RawList) else (raw,)
    if not entries:
        raise scope.refuse(raw.span, "`require` vraagt niets", "`require` asks nothing")
    return tuple(_group(entry, scope, heaviest) for entry in entries)


def _group(raw: Raw, scope: Scope, heaviest: Severity) -> tuple[BoundCheck, ...]:
    alternatives = raw.get(_ANY) if isinstance(raw, RawMapping) and len(raw.entries) == 1 else None
    if alternatives is None:
        return (_check(raw, scope, heaviest),)
    if not isinstance(alternatives, RawList) or not alternatives.items:
        raise scope.refuse(alternatives.span, "`any` heeft een lijst van toetsvormen", "`any` takes a list of checks")
    return tuple(_check(one, scope, heaviest) for one in alternatives.items)


def _check(raw: Raw, scope: Scope, heaviest: Severity) -> BoundCheck:
    if not isinstance(raw, RawMapping):
        raise scope.refuse(raw.span, "schrijf een toetsvorm als `filled: naam`", "write a check as `filled: naam`")
    named = [entry for entry in raw.entries if entry.key.text != _SEVERITY]
    if len(named) != 1:
        raise scope.refuse(raw.span, "hier hoort één toetsvorm", "one check belongs here")
    own = next((_lighter(entry, scope, heaviest) for entry in raw.entries if entry is not named[0]), None)
    entry = named[0]
    return bound_check(entry.key.text, entry.value, scope.place(entry.key.span), scope, own)


def _lighter(entry: RawEntry, scope: Scope, heaviest: Severity) -> Severity:
    own = severity(entry.value, scope)
    if own.weight > heaviest.weight:
        return own
    word = scalar_text(entry.value, scope)
    raise scope.refuse(
        entry.value.span,
        f"`{word}` is niet lichter dan de toetsregel zelf (`{heaviest}`)",
        f"`{word}` is not lighter than the rule itself (`{heaviest}`)",
    )
