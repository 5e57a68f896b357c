"""One value of a field: from its words to its type."""

import re
from collections.abc import Callable, Mapping

from ibplint.model.normal import folded, identifier
from ibplint.model.person import person
from ibplint.model.raw import RawScalar
from ibplint.model.values import Evidence, Reference, Value
from ibplint.shaping import faults
from ibplint.shaping.context import Context
from ibplint.shaping.values.dates import read_date
from ibplint.shaping.values.durations import read_duration
from ibplint.shaping.values.flaw import Flaw
from ibplint.shaping.values.moments import read_moment
from ibplint.shaping.values.words import read_role, read_word
from ibplint.vocabulary.field_type import FieldKind, FieldType

# A Dutch spreadsheet writes WAAR and ONWAAR.
_YES = frozenset(["ja", "true", "waar", "x", "✓", "✔", "☑"])
_NO = frozenset(["nee", "false", "onwaar", "✗", "✘", "☐"])
_NUMBER = re.compile(r"-?\d{1,15}(?:[.,]\d{1,9})?", re.ASCII)
# `1.250` and `12.500.000` are how Dutch writes thousands.
_THOUSANDS = re.compile(r"-?\d{1,3}(?:\.\d{3}){1,4}", re.ASCII)


def convert(scalar: RawScalar, field: FieldType, context: Context) -> Value | Flaw:
    """The value that a text means in a field of this kind, or why it means none."""
    text = scalar.text.strip()
    if field.extra and identifier(text) in field.extra:
        return identifier(text)
    return _CONVERTERS[field.kind](text, field, context)


def _date(text: str, _field: FieldType, _context: Context) -> Value | Flaw:
    return read_date(text)


def _moment(text: str, _field: FieldType, context: Context) -> Value | Flaw:
    return read_moment(text, context.zone)


def _duration(text: str, _field: FieldType, _context: Context) -> Value | Flaw:
    return read_duration(text)


def _text(text: str, _field: FieldType, _context: Context) -> Value | Flaw:
    return text


def _number(text: str, field: FieldType, _context: Context) -> Value | Flaw:
    number: int | float
    if _THOUSANDS.fullmatch(text):
        number = int(text.replace(".", ""))
    elif _NUMBER.fullmatch(text):
        number = float(text.replace(",", ".")) if re.search("[.,]", text) else int(text)
    else:
        return Flaw(faults.NUMBER)
    if (field.low is not None and number < field.low) or (field.high is not None and number > field.high):
        return Flaw(faults.NUMBER_BOUNDS, {"low": field.low, "high": field.high})
    return number


def _yes_no(text: str, _field: FieldType, _context: Context) -> Value | Flaw:
    word = folded(text)
    if word in _YES or word in _NO:
        return word in _YES
    return Flaw(faults.YES_NO)


def _word(text: str, field: FieldType, _context: Context) -> Value | Flaw:
    return read_word(text, field)


def _role(text: str, field: FieldType, context: Context) -> Value | Flaw:
    return read_role(text, field, context)


def _reference(text: str, field: FieldType, _context: Context) -> Value | Flaw:
    return Reference(text, field.references)


def _person(text: str, _field: FieldType, _context: Context) -> Value | Flaw:
    name = person(text)
    return name if name.surname else Flaw(faults.NAME)


def _evidence(text: str, _field: FieldType, _context: Context) -> Value | Flaw:
    return Evidence(path=text.replace("\\", "/").removeprefix("./"))


_CONVERTERS: Mapping[FieldKind, Callable[[str, FieldType, Context], Value | Flaw]] = {
    FieldKind.TEXT: _text,
    FieldKind.DATE: _date,
    FieldKind.MOMENT: _moment,
    FieldKind.DURATION: _duration,
    FieldKind.NUMBER: _number,
    FieldKind.YES_NO: _yes_no,
    FieldKind.WORD: _word,
    FieldKind.ROLE: _role,
    FieldKind.REFERENCE: _reference,
    FieldKind.PERSON: _person,
    FieldKind.EVIDENCE: _evidence,
    FieldKind.MAPPING: _text,
    FieldKind.RECORDS: _text,
}
