"""A table that is drawn over several lines, before its cells are read: which signs of the file belong to which cell."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ibplint.model.late_pattern import late

# What begins an entry of a list, a heading or a quotation within a cell.
_BULLET = late(r"(?:[-*+•]|\(?(?:\d{1,3}|[a-z])[.)])[ \t]+(?=\S)|#{1,6}[ \t]+(?=\S)|>[ \t]*(?=\S)")


class Part(NamedTuple):
    """Signs of one line of the file; line and column count from 1."""

    line: int
    column: int
    text: str

    def cut(self, start: int, end: int | None = None) -> "Part":
        """The signs from one up to another, without the spaces around them."""
        whole = self.text[start:end]
        bare = whole.lstrip()
        skipped = len(whole) - len(bare) if bare else 0
        return Part(self.line, self.column + start + skipped, bare.rstrip())


class CellSketch(NamedTuple):
    """What stands in a cell: paragraphs of parts, one part for each line; `place` is where the cell begins."""

    paragraphs: tuple[tuple[Part, ...], ...]
    place: Part

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.paragraphs


class TableSketch(NamedTuple):
    """The rows of a table, the first of which is the head; each has as many cells as the head.

    `first` is the number, from 1, of its first line, and `behind` that of the line below its last one.
    """

    rows: tuple[tuple[CellSketch, ...], ...]
    first: int
    behind: int
    caption: tuple[Part, ...] = ()


def one_paragraph(parts: Iterable[Part], place: Part) -> CellSketch:
    """A cell in which all lines are one paragraph."""
    told = tuple(part for part in parts if part.text)
    return CellSketch((told,) if told else (), place)


def literal(parts: Iterable[Part], place: Part) -> CellSketch:
    """A cell of which an empty part ends each paragraph, and of which no sign begins an entry."""
    told: list[list[Part]] = [[]]
    for part in parts:
        if part.text:
            told[-1].append(part)
        elif told[-1]:
            told.append([])
    return CellSketch(tuple(tuple(one) for one in told if one), place)


def paragraphs(parts: Iterable[Part], place: Part) -> CellSketch:
    """A cell with paragraphs and lists: an empty line ends a paragraph, and each entry is one without its mark."""
    return CellSketch(tuple(_paragraphs(parts)), place)


def _paragraphs(parts: Iterable[Part]) -> Iterator[tuple[Part, ...]]:
    told: list[Part] = []
    listed = True
    for part in parts:
        mark = _BULLET.match(part.text)
        # A dash or a number may begin any line of a sentence, and begins an entry only where a list can.
        if mark and (listed or told[-1].text.endswith(":")):
            if told:
                yield tuple(told)
            told, listed = [part.cut(mark.end())], True
        elif part.text:
            listed = listed and bool(told)
            told.append(part)
        else:
            if told:
                yield tuple(told)
            told, listed = [], True
    if told:
        yield tuple(told)
