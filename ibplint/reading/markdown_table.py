"""A table's lines become cells with their places."""

import re
from collections.abc import Iterator, Sequence

from ibplint.model.late_pattern import late
from ibplint.model.page import Cell, Link, Table
from ibplint.model.prose import Piece
from ibplint.model.span import Span
from ibplint.reading.markdown_inline import InlineReader
from ibplint.reading.markdown_runs import Run, offsets

# The library's own test: the sign before a pipe is a backslash.
_PIPE = re.compile(r"(?<!\\)\|")
_PIPE_ENDS = late(r"[^|]*\||[^|]+")


class TableReader:
    """Reads the tables of one text; `links` fills up on the way."""

    def __init__(self, lines: Sequence[str], inline: InlineReader) -> None:
        self._lines = lines
        self._inline = inline
        self.links: list[Link] = []

    def read(self, rows: Sequence[tuple[int, str]], heading: int) -> Table:
        """The table of which `rows` gives the line numbers, from 0, and the texts."""
        head, *body = [self._cells(number, text, heading) for number, text in rows]
        width = len(head)
        whole = [self._filled(row, width, number) for row, (number, _) in zip(body, rows[1:], strict=True)]
        surplus = tuple(cell for row in body for cell in row[width:])
        first, last = rows[0], rows[-1]
        span = Span(first[0] + 1, self._column(*first) + 1, last[0] + 1, len(self._lines[last[0]].rstrip()) + 1)
        return Table(tuple(head), tuple(whole), heading, span, surplus)

    def _column(self, number: int, text: str) -> int:
        return len(self._lines[number]) - len(text)

    def _filled(self, row: Sequence[Cell], width: int, number: int) -> tuple[Cell, ...]:
        end = len(self._lines[number].rstrip()) + 1
        empty = Cell("", Span(number + 1, end, number + 1, end))
        return (*row[:width], *[empty] * (width - len(row)))

    def _cells(self, number: int, text: str, heading: int) -> list[Cell]:
        column = self._column(number, text)
        return [self._cell(number + 1, column + start + 1, raw, heading) for start, raw in _split(text.rstrip(" \t"))]

    def _cell(self, line: int, column: int, raw: str, heading: int) -> Cell:
        span = Span(line, column, line, column + len(raw))
        bare = raw.replace("\\|", "|")
        inline = self._inline.read(bare)
        for link in inline.links:
            place = Span(line, column + _offset(raw, link.start), line, column + _offset(raw, link.end))
            self.links.append(Link(link.target, link.text, place, heading))
        runs = (part for run in inline.runs for part in _between_pipes(run))
        pieces = tuple(Piece(at, line, column + _offset(raw, run.at), run.signs) for at, run in offsets(runs))
        return Cell(inline.text, span, inline.links[0].target if inline.links else None, pieces)


def _split(row: str) -> Iterator[tuple[int, str]]:
    """The cells of a row, with the offset at which each begins; a pipe at either end makes no cell."""
    start, pieces = 0, []
    for piece in _PIPE.split(row):
        pieces.append((start, piece))
        start += len(piece) + 1
    first = 1 if pieces[0][1] == "" else 0
    last = len(pieces) - (1 if len(pieces) > first and pieces[-1][1] == "" else 0)
    for start, piece in pieces[first:last]:
        yield start + len(piece) - len(piece.lstrip(" \t")), piece.strip(" \t")


def _between_pipes(run: Run) -> Iterator[Run]:
    """A run in parts that each end with a pipe: as written a backslash stands before it."""
    at = 0
    for part in _PIPE_ENDS.findall(run.text) if "|" in run.text else (run.text,):
        yield Run(part, run.at + at, run.signs)
        at += len(part)


def _offset(raw: str, offset: int) -> int:
    """Where in the cell as written something stands that is at `offset` in the cell without escaped pipes."""
    if "\\|" not in raw:
        return offset
    position = 0
    for _ in range(offset):
        position += 2 if raw.startswith("\\|", position) else 1
    return position
