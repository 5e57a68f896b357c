"""What records say in a field, and which of them say the same: spelling, number and ending of a word do not count."""

from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from ibplint.model.message import Quote
from ibplint.model.place import Place
from ibplint.model.quoted import quoted, quoted_value
from ibplint.model.record import Record
from ibplint.model.values import compared
from ibplint.prose.fold import fold
from ibplint.prose.inflection import akin

# Fields that hold a key, where a reader looks for the words of the text.
_KEYS, _WRITTEN = ("waarde", "reeks"), "woord"


class Saying(NamedTuple):
    """One value of a field of a record."""

    record: Record
    field: str
    number: int

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.record.place(self.field, self.record.answer(self.field).span_of(self.number))

    @property
    def quote(self) -> Quote:
        """The value as it is written; what a text names, as the text has it and not by its key."""
        if self.field in _KEYS and self.record.answer(_WRITTEN).given:
            return quoted(self.record, _WRITTEN)
        return quoted_value(self.record, self.field, self.number)


def said(records: Iterable[Record], field: str) -> Mapping[object, tuple[Saying, ...]]:
    """Who says what, in the order of the records."""
    found: dict[object, list[Saying]] = {}
    for one in records:
        for number, value in enumerate(one.answer(field).values):
            key: object = " ".join(map(fold, value.split())) if isinstance(value, str) else compared(value)
            same = next((known for known in found if _same(known, key)), key)
            found.setdefault(same, []).append(Saying(one, field, number))
    return {key: tuple(sayings) for key, sayings in found.items()}


def of(sayings: Mapping[object, tuple[Saying, ...]], records: Container[Record]) -> Mapping[object, Saying]:
    """What some of the records say, each value where it stands first."""
    first = {key: next((one for one in found if one.record in records), None) for key, found in sayings.items()}
    return {key: one for key, one in first.items() if one is not None}


def _same(one: object, other: object) -> bool:
    return one == other or (isinstance(one, str) and isinstance(other, str) and akin(one, other))
