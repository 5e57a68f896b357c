"""Tables that Pandoc draws with `+---+` and `|`; a cell may hold paragraphs and lists, and reach over others."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.rules_block import StateBlock

from ibplint.reading.display_columns import indexes_at
from ibplint.reading.table_captions import part_of, push
from ibplint.reading.table_sketch import CellSketch, Part, TableSketch, paragraphs

_BORDER = re.compile(r"\+(?:[-=:]+\+)+[ \t]*")
_CORNER = re.compile(r"\+(?=[-=:]{2})|(?<=[-=:]{2})\+")
_RULED = re.compile(r"[-=:]+")
_DIVIDER = "|+"


def grid_table(state: StateBlock, first: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- the library's call
    """Push the table that begins on a line, if one does."""
    if state.is_code_block(first) or not state.src.startswith("+", state.bMarks[first] + state.tShift[first]):
        return False
    lines = [*_lines(state, first, end)]
    sketch = _sketch(lines) if _BORDER.fullmatch(lines[0].text) and _BORDER.fullmatch(lines[-1].text) else None
    if sketch is not None and not silent:
        push(state, first, end, sketch)
    return sketch is not None


def _lines(state: StateBlock, first: int, end: int) -> Iterator[Part]:
    for number in range(first, end):
        part = part_of(state, number)
        if not part.text.startswith(("+", "|")) or state.sCount[number] < state.blkIndent:
            return
        yield part


def _sketch(lines: Sequence[Part]) -> TableSketch | None:
    """The table that the lines draw; None where a line does not reach from border to border."""
    ruled = (part.text for part in lines if "-" in part.text or "=" in part.text)
    corners = sorted({found.start() for text in ruled if text.isascii() for found in _CORNER.finditer(text)})
    grid = _Grid(lines[0], corners)
    if not all(map(grid.line, lines)):
        return None
    return TableSketch(tuple(grid.rows()), lines[0].line, lines[-1].line)


class _Grid:
    """The cells of a table while its lines are read from above; a cell stands in the row in which it begins."""

    def __init__(self, top: Part, corners: Sequence[int]) -> None:
        self._corners = corners
        self._open: list[list[Part] | None] = [None] * (len(corners) - 1)
        self._rows: list[tuple[Part, dict[int, list[Part]]]] = [(top, {})]
        self._headed = 0

    def line(self, part: Part) -> bool:
        """Read one line: what is ruled ends the cells above it, all else goes on with them."""
        cells = [*self._cells(part)]
        if not cells:
            return False
        ruled = [(first, last) for first, last, told in cells if _RULED.fullmatch(told.text)]
        if ruled:
            self._headed = self._headed or ("=" in part.text and len(self._filled()))
            self._rows.append((part, {}))
        for first, last in ruled:
            self._open[first:last] = [None] * (last - first)
        for first, last, told in cells:
            if (first, last) not in ruled:
                self._add(first, last, told)
        return True

    def rows(self) -> Iterator[tuple[CellSketch, ...]]:
        """The rows, a head of empty cells first where none is drawn."""
        filled = self._filled()
        if not self._headed:
            yield tuple(self._row(filled[0][0], {}))
        for top, cells in filled:
            yield tuple(self._row(top, cells))

    def _filled(self) -> list[tuple[Part, dict[int, list[Part]]]]:
        return [row for row in self._rows if row[1]]

    def _row(self, top: Part, cells: dict[int, list[Part]]) -> Iterator[CellSketch]:
        for column, corner in enumerate(self._corners[:-1]):
            place = Part(top.line, top.column + corner, "")
            told = cells.get(column, [])
            yield paragraphs((part.cut(0) for part in told), told[0].cut(0) if told else place)

    def _cells(self, part: Part) -> Iterator[tuple[int, int, Part]]:
        """What stands between the borders of a line, with the columns that it covers; nothing where one is missing."""
        text = part.text.rstrip()
        at = indexes_at(text, self._corners)
        borders = [number for number, index in enumerate(at) if index < len(text) and text[index] in _DIVIDER]
        if borders[:1] == [0] and borders[-1] == len(at) - 1 == at.index(len(text) - 1):
            for first, last in pairwise(borders):
                yield first, last, Part(part.line, part.column + at[first] + 1, text[at[first] + 1 : at[last]])

    def _add(self, first: int, last: int, told: Part) -> None:
        cell = self._open[first]
        if cell is None:
            cell = self._rows[-1][1][first] = []
            self._open[first:last] = [cell] * (last - first)
        cell.append(told)
