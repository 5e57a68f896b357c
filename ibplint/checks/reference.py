"""Each reference leads to a record that exists, and where asked that record satisfies a condition.

Without `field` every reference of the record is followed, also those in records inside it.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, NamedTuple

from ibplint.conditions.gap import gap, untold
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.params import Field, RegisterName, Where
from ibplint.model.problem import UNRESOLVED, Outlook, Problem, Unknown
from ibplint.model.quoted import quoted_value
from ibplint.model.record import Record
from ibplint.model.truth import Cause, any_of
from ibplint.model.values import Reference

# The registers behind the references are looked in, though no parameter names them.
FOLLOWS = True
# It looks in whatever register its references lead to.
FOLLOWS = True
LOOKS_AT = {"": ("references",)}
MESSAGES = {
    "unfit": {"nl": "bij {value} geldt niet: {condition}", "en": "this does not hold for {value}: {condition}"},
}
SENTENCE = {
    "nl": "dat elke verwijzing[ bij {field}] bestaat[ in {in_}][, en dat daar geldt: {where}]",
    "en": "that every reference[ under {field}] exists[ in {in_}][, and that this holds there: {where}]",
}


@frozen()
class Params:
    """`field`: the field that refers, else every one; `in`: the register meant; `where`: what must hold there."""

    field: Annotated[str, Field("for")] = ""
    in_: Annotated[str, RegisterName()] = ""
    where: Annotated[Condition | None, Where("in_")] = None


class _Written(NamedTuple):
    name: str
    quote: Quote
    reference: Reference


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each reference that leads nowhere, or to a record that does not satisfy the condition."""
    if not params.field:
        yield from _all(record, params, dossier)
        return
    found = gap(record, params.field, dossier)
    if found is not None:
        yield found
        return
    yield from _field(record, params.field, params, dossier)


def _all(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown]:
    for name, answer in record.answers.items():
        yield from _field(record, name, params, dossier)
        for child in answer.records:
            yield from _all(child, params, dossier)


def _field(record: Record, name: str, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown]:
    for index, value in enumerate(record.answer(name).values):
        if isinstance(value, Reference):
            meant = replace(value, registers=(params.in_,)) if params.in_ else value
            written = _Written(name, quoted_value(record, name, index), meant)
            targets = dossier.resolve(meant)
            yield from (
                _met(record, written, targets, params.where, dossier) if targets else _lost(record, written, dossier)
            )


def _lost(record: Record, written: _Written, dossier: Dossier) -> Iterator[Problem | Unknown]:
    registers = written.reference.registers
    dark = tuple(Cause("register", name) for name in registers if not dossier.register(name).whole)
    if dark:
        yield Unknown(record, dark)
        return
    values = {"value": written.quote, "register": "`, `".join(registers)}
    yield Problem(record, UNRESOLVED, values, written.name, place=written.quote.place, found=written.reference.key)


def _met(
    record: Record, written: _Written, targets: tuple[Record, ...], where: Condition | None, dossier: Dossier
) -> Iterator[Problem | Unknown]:
    if where is None:
        return
    fits = any_of(where.judge(target, dossier, record) for target in targets)
    if fits.value is None:
        yield from untold(record, fits.causes)
    if fits.value is False:
        yield Problem(
            record,
            "unfit",
            {"value": written.quote, "condition": {lang: where.sentence(lang) for lang in ("nl", "en")}},
            written.name,
            place=written.quote.place,
            related=tuple(target.place() for target in targets),
            found=written.reference.key,
        )
