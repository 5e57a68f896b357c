"""What a file says, before anybody gives it a meaning: values with their places."""

from collections.abc import Mapping
from typing import NamedTuple

from ibplint.model.frozen import frozen
from ibplint.model.span import Span


# Of these there is one for every value that is read: a tuple costs half of what a frozen dataclass costs.
class RawScalar(NamedTuple):
    """A single value: text, yes or no, or nothing. Numbers and dates are still text here."""

    value: str | bool | None
    text: str
    span: Span
    quoted: bool = False


class RawList(NamedTuple):
    """Values in order."""

    items: tuple["Raw", ...]
    span: Span

    @property
    def texts(self) -> tuple[str, ...] | None:
        """The texts of the items, when each of these has one."""
        texts = tuple(item.text for item in self.items if isinstance(item, RawScalar) and item.value is not None)
        return texts if len(texts) == len(self.items) else None


class RawEntry(NamedTuple):
    """A key with its value."""

    key: RawScalar
    value: "Raw"


class RawMapping(NamedTuple):
    """Entries in order; every key is text and stands once."""

    entries: tuple[RawEntry, ...]
    span: Span

    @property
    def keys(self) -> tuple[str, ...]:
        """The texts of the keys, in order."""
        return tuple(entry.key.text for entry in self.entries)

    @property
    def values(self) -> Mapping[str, "Raw"]:
        """The values by the texts of their keys."""
        return {entry.key.text: entry.value for entry in self.entries}

    def get(self, key: str) -> "Raw | None":
        """The value under a key."""
        for entry in self.entries:
            if entry.key.text == key:
                return entry.value
        return None


Raw = RawScalar | RawList | RawMapping


def plain(raw: Raw) -> object:
    """The same value as bare Python: text, booleans, None, lists and dictionaries."""
    match raw:
        case RawScalar(value=value):
            return value
        case RawList(items=items):
            return [plain(item) for item in items]
        case RawMapping(entries=entries):
            return {entry.key.text: plain(entry.value) for entry in entries}


@frozen(slots=True)
class Fault:
    """Something in a file that cannot be taken as written; its words stand in the check that shows it.

    `path` is the file, where it is another than that of the record that carries the fault.
    """

    key: str
    span: Span
    values: Mapping[str, object]
    also: tuple[Span, ...] = ()
    field: str = ""
    path: str = ""
