"""On which day the examples of a rule are judged."""

from collections.abc import Iterator
from datetime import date

from ibplint.conditions.comparisons.dates import AS_OF
from ibplint.conditions.literal import day
from ibplint.conditions.scope import Scope
from ibplint.model.bound_check import BoundCheck
from ibplint.model.raw import Raw, RawList, RawMapping, RawScalar
from ibplint.rulebook.binding.check_names import check_named
from ibplint.rulebook.fields import Fields

_JUDGING = ("of", "where", "require")


def day_of_examples(given: Fields, checks: tuple[BoundCheck, ...], scope: Scope) -> date | None:
    """The rule's `as_of`; compulsory when a check or a condition uses time, or the proof would decay."""
    if given.has("as_of"):
        return day(given.raw_of("as_of"), scope)
    named = any(AS_OF in _texts(given.raw_of(key)) for key in _JUDGING if given.has(key))
    if named or any(_uses_time(check, scope) for check in checks):
        raise scope.refuse(
            given.raw_of("id").span,
            "de toetsregel rekent met tijd: zeg met `as_of` op welke dag de voorbeelden gelden",
            "the rule uses time: say with `as_of` on which day its examples are judged",
        )
    return None


def _uses_time(check: BoundCheck, scope: Scope) -> bool:
    module = check_named(check.name, scope.schema.name)
    return bool(getattr(module, "USES_TIME", False))


def _texts(raw: Raw) -> Iterator[str]:
    match raw:
        case RawScalar(text=text):
            yield text
        case RawList(items=items):
            for item in items:
                yield from _texts(item)
        case RawMapping(entries=entries):
            for entry in entries:
                yield from _texts(entry.value)
