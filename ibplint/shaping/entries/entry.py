"""One entry of a register: its keys and values become typed answers with their faults."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ibplint.model.answer import Answer, State
from ibplint.model.message import MAYBE
from ibplint.model.normal import folded
from ibplint.model.raw import Fault, Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.values import Role
from ibplint.shaping import faults
from ibplint.shaping.context import Context
from ibplint.shaping.draft import Draft
from ibplint.shaping.entries.answers import answered, default, misplaced, unreadable, value_fault
from ibplint.shaping.entries.fit import Fit, Misfit
from ibplint.shaping.entries.names import END, Named, name_fields
from ibplint.shaping.values.flaw import Flaw
from ibplint.shaping.values.unanswered import is_unanswered
from ibplint.vocabulary.field_type import FieldKind, FieldType
from ibplint.vocabulary.register_schema import RegisterSchema

_OTHER = "overig"
_NOTE = "toelichting"
_LISTED = (FieldKind.WORD, FieldKind.ROLE)
_Misfits = tuple[Misfit, ...]


def drafted(raw: RawMapping, schema: RegisterSchema, fit: Fit, context: Context) -> Draft:
    """The entry as a draft of a record."""
    named = name_fields(raw, schema, context)
    return _draft(named, fit.misfits(named.values()), context)


def completed(draft: Draft) -> Draft:
    """The draft with a fault for every field without which it cannot be understood."""
    missing = tuple(_missing(draft, name) for name in draft.schema.required if not draft.says(name))
    nested = {name: tuple(completed(one) for one in drafts) for name, drafts in draft.nested.items()}
    found = sorted((*draft.faults, *missing), key=lambda fault: fault.span)
    return replace(draft, faults=tuple(found), nested=nested)


def _missing(draft: Draft, name: str) -> Fault:
    answer = draft.answer(name)
    return Fault(faults.MISSING, answer.span or answer.key_span or draft.span, {"field": name}, field=name)


def _draft(named: Named, misfits: _Misfits, context: Context) -> Draft:
    answers: dict[str, Answer] = {}
    found = [*named.faults]
    for name, entry in named.entries.items():
        answer, more = _answer(named, name, entry, _below(misfits, name), context)
        answers[name] = answer
        found += more
    if named.until and not named.entries.get(END):
        answers[END] = unreadable(named.schema.fields[END], named.until)
    answers |= _defaults(named, context) | _meant(named)
    nested = {
        name: tuple(_draft(one, _below(_below(misfits, name), number), context) for number, one in enumerate(records))
        for name, records in named.nested.items()
    }
    found += _unexplained(named.schema, answers, context)
    return Draft(named.schema, context.path, named.span, answers, tuple(found), nested)


def _meant(named: Named) -> dict[str, Answer]:
    """The fields that a wrong key probably means, as answers that cannot be read; what stands there may be a name."""
    found = {name: unreadable(named.schema.fields[name], entry) for name, entry in named.meant.items()}
    return {name: replace(answer, private=answer.private or MAYBE) for name, answer in found.items()}


def _below(misfits: _Misfits, step: str | int) -> _Misfits:
    return misfits and tuple(
        Misfit(misfit.path[1:], misfit.keyword) for misfit in misfits if misfit.path[:1] == (step,)
    )


def _answer(
    named: Named, name: str, entry: RawEntry, misfits: _Misfits, context: Context
) -> tuple[Answer, tuple[Fault, ...]]:
    field = named.schema.fields[name]
    if name in named.nested:
        inner = Answer(name, State.ANSWERED, text="", span=entry.value.span, key_span=entry.key.span)
        return inner, ()
    # An answer `geen`, or none at all, has no shape to judge.
    if field.kind is FieldKind.RECORDS and _silent(entry.value):
        return answered(replace(field, kind=FieldKind.TEXT), entry, context)
    if misfits:
        return unreadable(field, entry), tuple(_misfit(misfit, field, entry.value, context) for misfit in misfits)
    if field.kind is FieldKind.RECORDS:
        return unreadable(field, entry), (misplaced(entry.value, field, context),)
    return answered(field, entry, context)


def _silent(raw: Raw) -> bool:
    if isinstance(raw, RawScalar):
        return raw.value is None or is_unanswered(raw.text) or folded(raw.text) == "geen"
    return isinstance(raw, RawList) and not raw.items


def _misfit(misfit: Misfit, field: FieldType, raw: Raw, context: Context) -> Fault:
    at = raw
    for step in misfit.path:
        at = _step(at, step)
    if misfit.keyword == "additionalProperties" and isinstance(raw, RawMapping | RawList):
        return value_fault(Flaw(faults.SHAPE), at, field, context, within=raw)
    if misfit.keyword == "type":
        return misplaced(at, field, context, within=raw)
    return value_fault(Flaw(faults.SHAPE), at, field, context, within=raw)


def _step(raw: Raw, step: str | int) -> Raw:
    match raw, step:
        case RawList(items=items), int():
            return items[step]
        case RawMapping(), str():
            return raw.get(step) or raw
        case _:
            return raw


def _defaults(named: Named, context: Context) -> dict[str, Answer]:
    """The answers of fields that are absent or empty, where the schema has one; `onbekend` takes no default."""
    found: dict[str, Answer] = {}
    for name, field in named.schema.fields.items():
        entry = named.entries.get(name)
        if field.default is not None and (entry is None or _empty(entry.value)):
            value = default(field, context, entry.key.span if entry else None)
            found |= {name: value} if value else {}
    return found


def _empty(raw: Raw) -> bool:
    return isinstance(raw, RawScalar) and raw.value is None


def _unexplained(schema: RegisterSchema, answers: Mapping[str, Answer], context: Context) -> Iterator[Fault]:
    """`overig` asks for an explanation."""
    if _NOTE not in schema.fields or (_NOTE in answers and answers[_NOTE].given):
        return
    for name, answer in answers.items():
        other = Role(_OTHER) if schema.fields[name].kind is FieldKind.ROLE else _OTHER
        listed = schema.fields[name].kind in _LISTED and other in answer.values
        span = answer.span_of(answer.values.index(other)) if listed else None
        if span:
            quote = context.quote(_OTHER, span)
            yield Fault(faults.OTHER_UNEXPLAINED, span, {"field": name, "value": quote}, field=name)
