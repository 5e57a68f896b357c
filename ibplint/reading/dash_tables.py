"""Tables that Pandoc draws with dashes: simple ones with a line for each row, and ones with rows of several lines.

A line of dashes says by its groups where columns begin; above it stands the head, if there is one. A line of dashes
above that, and one at the end, make a table in which an empty line ends a row.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it.rules_block import StateBlock

from ibplint.reading.display_columns import cut_at, indexes_at
from ibplint.reading.table_captions import part_of, push
from ibplint.reading.table_sketch import CellSketch, Part, TableSketch, one_paragraph

_DASHES = re.compile(r"--+(?: +--+)* *")
_GROUP = re.compile(r"-+ *")
_INDENT = 3
# One group by itself underlines a heading or is a line across the page; so far in, it is what Pandoc writes.
_SINGLE_INDENT = 2


def dash_table(state: StateBlock, first: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- the library's call
    """Push the table that begins on a line, if one does."""
    lines = _Lines(state, first, end)
    sketch = _table(lines, first) if lines.may_begin() else None
    if sketch is not None and not silent:
        push(state, first, end, sketch)
    return sketch is not None


class _Lines:
    """The lines of a container from one on, as they stand in the file."""

    def __init__(self, state: StateBlock, first: int, end: int) -> None:
        self._state = state
        self._first = first
        self._end = end

    def may_begin(self) -> bool:
        """Whether the first line, or the one below it, is a line of dashes."""
        first = self._first
        return self.dashes(first) or (self.dashes(first + 1) and not self.blank(first) and not self._other(first))

    def dashes(self, number: int) -> bool:
        """Whether a line is a line of dashes."""
        state = self._state
        if number >= self._end or not 0 <= state.sCount[number] - state.blkIndent <= _INDENT:
            return False
        start, stop = state.bMarks[number] + state.tShift[number], state.eMarks[number]
        return state.src.startswith("--", start) and _DASHES.fullmatch(state.src, start, stop) is not None

    def near(self, number: int) -> bool:
        """Whether a line stands so far to the left that it may underline a heading."""
        return self._state.sCount[number] - self._state.blkIndent < _SINGLE_INDENT

    def ended(self, number: int) -> bool:
        """Whether the container ends above a line."""
        state = self._state
        return number >= self._end or (state.sCount[number] < state.blkIndent and not state.isEmpty(number))

    def blank(self, number: int) -> bool:
        """Whether nothing of the container stands on a line."""
        return self.ended(number) or self._state.isEmpty(number)

    def part(self, number: int) -> Part:
        """A line of the file; what stands before the content of the container is spaces."""
        content = part_of(self._state, number)
        return Part(number + 1, 1, " " * (content.column - 1) + content.text)

    def _other(self, number: int) -> bool:
        """Whether a line is the beginning of something else: a list, a heading, a fence."""
        state = self._state
        rules = state.md.block.ruler.getRules("paragraph")
        return any(rule(state, number, self._end, True) for rule in rules)  # noqa: FBT003 -- the library's call


def _table(lines: _Lines, first: int) -> TableSketch | None:
    if not lines.dashes(first):
        return _simple(lines, first, first + 1)
    return _with_lines(lines, first) or _simple(lines, first, first) or _several(lines, first, first)


def _with_lines(lines: _Lines, first: int) -> TableSketch | None:
    """A table between lines of dashes, with a head of one or more lines."""
    below = first + 1
    while not lines.blank(below) and not lines.dashes(below):
        below += 1
    return _several(lines, first + 1, below) if below > first + 1 and lines.dashes(below) else None


def _simple(lines: _Lines, head: int, dashes: int) -> TableSketch | None:
    """A table with a line for each row; without a head it ends in a line of dashes."""
    last = dashes + 1
    while not lines.blank(last) and not lines.dashes(last):
        last += 1
    closed = lines.dashes(last)
    if last == dashes + 1 or not lines.blank(last + closed) or not (closed or head < dashes):
        return None
    rows = [[number] for number in range(dashes + 1, last)]
    return _sketched(lines, range(head, dashes), dashes, rows, last + closed)


def _several(lines: _Lines, head: int, dashes: int) -> TableSketch | None:
    """A table in which an empty line ends a row, and a line of dashes the table."""
    rows: list[list[int]] = [[]]
    last = dashes + 1
    while not lines.ended(last) and not lines.dashes(last):
        if not lines.blank(last):
            rows[-1].append(last)
        elif rows[-1]:
            rows.append([])
        last += 1
    if rows[0][:1] != [dashes + 1] or not lines.dashes(last) or not lines.blank(last + 1):
        return None
    return _sketched(lines, range(head, dashes), dashes, [row for row in rows if row], last + 1)


def _sketched(
    lines: _Lines, head: Sequence[int], dashes: int, rows: Sequence[Sequence[int]], behind: int
) -> TableSketch | None:
    """The table; None where it ends otherwise than it begins without a head, or a word stands over two columns."""
    ruled = lines.part(dashes)
    starts = [found.start() for found in _GROUP.finditer(ruled.text)]
    closing = lines.part(behind - 1).text
    if (len(starts) == 1 and lines.near(dashes)) or not (head or ruled.text.rstrip() == closing.rstrip()):
        return None
    if any(_crosses(lines.part(number).text, starts) for number in head or rows[0]):
        return None
    top = tuple(_row(lines, head, starts)) if head else tuple(CellSketch((), one) for one in cut_at(ruled, starts))
    return TableSketch((top, *(tuple(_row(lines, numbers, starts)) for numbers in rows)), dashes + 1, behind)


def _row(lines: _Lines, numbers: Sequence[int], starts: Sequence[int]) -> Iterator[CellSketch]:
    for column in zip(*(cut_at(lines.part(number), starts) for number in numbers), strict=True):
        yield one_paragraph(column, column[0])


def _crosses(text: str, starts: Sequence[int]) -> bool:
    """Whether a word stands left of the columns, or over the beginning of one."""
    first, *others = indexes_at(text, starts)
    over = (at for at in others if 0 < at < len(text))
    return bool(text[:first].strip()) or any(not text[at - 1].isspace() and not text[at].isspace() for at in over)
