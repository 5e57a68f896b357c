"""Lines cut at columns of a page: a sign may take no column of it, or two."""

from collections.abc import Iterator, Sequence
from unicodedata import category, east_asian_width

from ibplint.reading.table_sketch import Part

_UNSEEN = frozenset({"Mn", "Me", "Cf"})
# Below this sign each takes one column.
_PLAIN = "\u00ad"


def cut_at(part: Part, columns: Sequence[int]) -> Iterator[Part]:
    """The pieces of a line that begin at these columns, from 0, each up to the next; the last one to the end."""
    starts = indexes_at(part.text, columns)
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        yield part.cut(start, end)


def indexes_at(text: str, columns: Sequence[int]) -> list[int]:
    """For each of the rising columns, from 0, the number of the first sign of a line at it or behind it."""
    if text.isascii() or max(text) < _PLAIN:
        return [min(column, len(text)) for column in columns]
    found, reached = list[int](), 0
    for number, sign in enumerate(text):
        while len(found) < len(columns) and reached >= columns[len(found)]:
            found.append(number)
        reached += _width(sign)
    return [*found, *[len(text)] * (len(columns) - len(found))]


def _width(sign: str) -> int:
    if category(sign) in _UNSEEN:
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
