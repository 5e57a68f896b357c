"""What a field says: from the value in the file to a typed answer."""

from collections.abc import Iterator, Sequence

from ibplint.model.answer import Answer, State
from ibplint.model.frozen import frozen
from ibplint.model.message import MAYBE
from ibplint.model.raw import Fault, Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import Span
from ibplint.model.values import Value
from ibplint.shaping import faults
from ibplint.shaping.context import Context
from ibplint.shaping.values.convert import convert
from ibplint.shaping.values.evidence import PLACE, read_evidence
from ibplint.shaping.values.flaw import Flaw
from ibplint.shaping.values.unanswered import is_none, is_unanswered
from ibplint.vocabulary.field_type import FieldKind, FieldType

# What a shape is called where another belongs.
_MISPLACED = {RawList: faults.LIST_HERE, RawMapping: faults.MAPPING_HERE}
# Tuples: an enum hashes slowly.
_FREE = (FieldKind.TEXT, FieldKind.PERSON, FieldKind.REFERENCE, FieldKind.EVIDENCE, FieldKind.MAPPING)


@frozen(slots=True)
class Told:
    """One element of a field: a value, `geen`, nothing, or faults."""

    raw: Raw
    value: Value | None = None
    none: bool = False
    faults: tuple[Fault, ...] = ()


def answered(field: FieldType, entry: RawEntry, context: Context) -> tuple[Answer, tuple[Fault, ...]]:
    """The answer that stands under a key, and what of it cannot be taken."""
    told = [_told(one, field, context) for one in _elements(entry.value, field)]
    found = tuple(fault for one in told for fault in one.faults)
    if len(told) > 1:
        found = (*found, *_at_odds(told, field, context))
    said = [one for one in told if one.value is not None]
    answer = Answer(
        field.name,
        _state(told, found),
        tuple([one.value for one in said if one.value is not None]),
        text=_text(entry.value, field),
        span=entry.value.span,
        key_span=entry.key.span,
        spans=tuple([one.raw.span for one in said]),
        private=_private(entry.value, field) if found else field.private,
    )
    return answer, found


def default(field: FieldType, context: Context, key_span: Span | None = None) -> Answer | None:
    """The answer of a field that nobody filled in, where the schema has one."""
    if field.default is None:
        return None
    scalar = RawScalar(field.default, field.default, Span(1, 1, 1, 1))
    value = convert(scalar, field, context)
    if isinstance(value, Flaw):
        return None
    return Answer(field.name, State.ANSWERED, (value,), text=field.default, key_span=key_span, private=field.private)


def unreadable(field: FieldType, entry: RawEntry) -> Answer:
    """The answer of a field whose value has another shape than the schema allows."""
    return Answer(
        field.name,
        State.UNREADABLE,
        text=written(entry.value),
        span=entry.value.span,
        key_span=entry.key.span,
        private=_private(entry.value, field),
    )


def misplaced(raw: Raw, field: FieldType, context: Context, *, within: Raw | None = None) -> Fault:
    """The fault of a value with another shape than its field asks."""
    key = _MISPLACED.get(type(raw), faults.SHAPE)
    if isinstance(raw, RawScalar) and isinstance(raw.value, bool):
        key = faults.BOOLEAN_HERE
    if field.kind is FieldKind.RECORDS:
        key = faults.RECORDS_WANTED
    return value_fault(Flaw(key), raw, field, context, within=within)


def value_fault(flaw: Flaw, raw: Raw, field: FieldType, context: Context, *, within: Raw | None = None) -> Fault:
    """The fault that a flaw in a field's value, or in something within that value, is at its place."""
    quote = context.quote(written(raw), raw.span, private=_private(within or raw, field))
    return Fault(flaw.key, raw.span, {"field": field.name, "value": quote, **flaw.values}, field=field.name)


def written(raw: Raw) -> str:
    """A value as one text."""
    match raw:
        case RawScalar(text=text):
            return text.strip()
        case RawList(items=items):
            return ", ".join(written(item) for item in items)
        case RawMapping(entries=entries):
            return ", ".join(f"{entry.key.text}: {written(entry.value)}" for entry in entries)


def _text(raw: Raw, field: FieldType) -> str:
    """A value as one text; of evidence where it is, not who saw it."""
    match raw:
        case RawList(items=items) if field.kind is FieldKind.EVIDENCE:
            return ", ".join(_text(item, field) for item in items)
        case RawMapping() if field.kind is FieldKind.EVIDENCE:
            return written(raw.get(PLACE) or raw)
        case _:
            return written(raw)


def _private(raw: Raw, field: FieldType) -> str:
    """Whether words that do not fit a field may be about somebody: keys that nobody asked for may say anything."""
    items = raw.items if isinstance(raw, RawList) else (raw,)
    return field.private or ("" if all(isinstance(item, RawScalar) for item in items) else MAYBE)


def _elements(raw: Raw, field: FieldType) -> tuple[Raw, ...]:
    if isinstance(raw, RawList) and field.many:
        return raw.items
    if isinstance(raw, RawMapping) and field.kind is FieldKind.MAPPING:
        return tuple(_pair(entry) for entry in raw.entries)
    return (raw,)


def _pair(entry: RawEntry) -> Raw:
    text = f"{entry.key.text}: {written(entry.value)}"
    return RawScalar(text, text, entry.key.span.to(entry.value.span))


def _told(raw: Raw, field: FieldType, context: Context) -> Told:
    if isinstance(raw, RawScalar):
        return _scalar(raw, field, context)
    if isinstance(raw, RawMapping) and field.kind is FieldKind.EVIDENCE:
        return _evidence(raw, field, context)
    return Told(raw, faults=(misplaced(raw, field, context),))


def _scalar(raw: RawScalar, field: FieldType, context: Context) -> Told:
    if raw.value is None:
        return Told(raw)
    if field.none_allowed and is_none(raw.text):
        return Told(raw, none=True)
    # In text anything could be a value. Elsewhere what says nothing is no value either, unless a closed list has it.
    silence = _silence(raw, field, context) if field.kind in _FREE else None
    value = convert(raw, field, context) if silence is None else None
    if isinstance(value, Flaw):
        return _silence(raw, field, context) or Told(raw, faults=(value_fault(value, raw, field, context),))
    return silence or Told(raw, value)


def _silence(raw: RawScalar, field: FieldType, context: Context) -> Told | None:
    """A text that answers nothing; None for one that may."""
    if is_unanswered(raw.text, field.kind):
        return Told(raw)
    if field.kind is not FieldKind.TEXT and is_none(raw.text):
        return Told(raw, faults=(value_fault(Flaw(faults.NONE_HERE), raw, field, context),))
    return None


def _evidence(raw: RawMapping, field: FieldType, context: Context) -> Told:
    value, flaws = read_evidence(raw)
    return Told(raw, value, faults=tuple(value_fault(flaw, at or raw, field, context) for flaw, at in flaws))


def _at_odds(told: Sequence[Told], field: FieldType, context: Context) -> Iterator[Fault]:
    """Elements of a list that cannot stand beside the others."""
    says = [one for one in told if one.value is not None or one.faults]
    silent = [one for one in told if one.value is None and not one.faults and not one.none]
    none = [one for one in told if one.none]
    if none and says:
        yield value_fault(Flaw(faults.NONE_BESIDE), none[0].raw, field, context)
    if says or none:
        for one in silent:
            yield value_fault(Flaw(faults.PART_UNANSWERED), one.raw, field, context)


def _state(told: Sequence[Told], found: Sequence[Fault]) -> State:
    if found:
        return State.UNREADABLE
    if any(one.none for one in told):
        return State.NONE
    return State.ANSWERED if any(one.value is not None for one in told) else State.UNANSWERED
