"""The words of a record inside a message."""

from ibplint.model.message import Quote, clipped
from ibplint.model.person import Person
from ibplint.model.record import Record
from ibplint.model.values import Evidence, Reference, Role, Value


def quoted(record: Record, name: str) -> Quote:
    """All that stands in a field, hidden where names are not shown when it may name a person."""
    answer = record.answer(name)
    return Quote(answer.text, record.place(name), private=answer.private)


def quoted_value(record: Record, name: str, index: int) -> Quote:
    """One of the values in a field, at its own place."""
    answer = record.answer(name)
    return Quote(words(answer.values[index]), record.place(name, answer.span_of(index)), private=answer.private)


def named(record: Record, name: str) -> str:
    """The name of something, at most 80 characters of it; "" for what cannot be read or may be somebody's."""
    answer = record.answer(name)
    return clipped(answer.text) if answer.given and not answer.private else ""


def words(value: Value) -> str:
    """A value as a board writes it."""
    match value:
        case Reference() | Role() | Person():
            return value.text
        case Evidence():
            return value.path or value.found_at
        case _:
            return str(value)
