"""What a word in a rule means, by the type of the field that it stands beside."""

import re
from datetime import date

from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope
from ibplint.model.answer import State
from ibplint.model.late_pattern import late
from ibplint.model.moment import UNITS, Duration
from ibplint.model.person import person
from ibplint.model.raw import Raw, RawScalar
from ibplint.model.values import Reference, Role, Value
from ibplint.vocabulary.field_type import FieldKind, FieldType

Literal = Value | State

_YES_NO = {"ja": True, "nee": False}
_DURATION = late(r"(\d{1,5}) ([a-z]+)", re.ASCII)
_NUMBER = late(r"-?\d+(\.\d+)?", re.ASCII)


def literal(raw: Raw, kind: FieldType, scope: Scope) -> Literal:
    """The typed value; IbplintError with the place when the field can never hold it."""
    text = scalar_text(raw, scope)
    # A closed list may have a word `geen` of its own.
    if text == "geen" and kind.none_allowed and kind.word(text) is None:
        return State.NONE
    if text in kind.extra:
        return text
    return _typed(raw, text, kind, scope)


def _typed(raw: Raw, text: str, kind: FieldType, scope: Scope) -> Literal:
    match kind.kind:
        case FieldKind.TEXT:
            return text
        case FieldKind.YES_NO:
            return yes_no(raw, scope)
        case FieldKind.DATE:
            return day(raw, scope)
        case FieldKind.NUMBER:
            return number(raw, scope)
        case FieldKind.DURATION:
            return duration(raw, scope)
        case FieldKind.WORD:
            return _word(raw, text, kind, scope)
        case FieldKind.ROLE:
            role, _, object_ = text.partition("/")
            return Role(_word(raw, role, kind, scope), object_)
        case FieldKind.REFERENCE:
            return Reference(text, kind.references)
        case FieldKind.PERSON:
            return person(text)
        case _:
            raise scope.refuse(
                raw.span, f"`{kind.name}` is met geen woord te vergelijken", f"no word compares with `{kind.name}`"
            )


def _word(raw: Raw, text: str, kind: FieldType, scope: Scope) -> str:
    word = kind.word(text)
    if word is None:
        raise stranger(scope.place(raw.span), text, kind.allowed, f"woord van `{kind.name}`", f"word of `{kind.name}`")
    return word


def scalar_text(raw: Raw, scope: Scope) -> str:
    """The text of one word."""
    if isinstance(raw, RawScalar) and raw.value is not None and raw.text.strip():
        return raw.text.strip()
    raise scope.refuse(raw.span, "hier hoort één woord", "one word belongs here")


def yes_no(raw: Raw, scope: Scope) -> bool:
    """`ja` or `nee`, `true` or `false`."""
    if isinstance(raw, RawScalar) and isinstance(raw.value, bool):
        return raw.value
    word = _YES_NO.get(scalar_text(raw, scope))
    if word is None:
        raise scope.refuse(raw.span, "hier hoort `ja` of `nee`", "`ja` or `nee` belongs here")
    return word


def day(raw: Raw, scope: Scope) -> date:
    """A day as `2026-09-01`."""
    try:
        return date.fromisoformat(scalar_text(raw, scope))
    except ValueError:
        raise scope.refuse(raw.span, "schrijf een dag als `2026-09-01`", "write a day as `2026-09-01`") from None


def number(raw: Raw, scope: Scope) -> int | float:
    """A number, with a full stop before its decimals."""
    text = scalar_text(raw, scope)
    if not _NUMBER.fullmatch(text):
        raise scope.refuse(raw.span, "hier hoort een getal", "a number belongs here")
    return float(text) if "." in text else int(text)


def duration(raw: Raw, scope: Scope) -> Duration:
    """A duration as a count and a unit: `12 maanden`."""
    found = _DURATION.fullmatch(scalar_text(raw, scope))
    unit = UNITS.get(found[2]) if found else None
    if found is None or unit is None:
        raise scope.refuse(raw.span, "schrijf een duur als `12 maanden`", "write a duration as `12 maanden`")
    count = int(found[1])
    return Duration(unit.months * count, unit.days * count, unit.hours * count)
