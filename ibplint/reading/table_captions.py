"""The line below a table that is its caption: `: Bewaartermijnen`, as Pandoc writes and reads it."""

import re

from markdown_it.rules_block import StateBlock

from ibplint.reading.table_sketch import Part, TableSketch

_CAPTION = re.compile(r"(?::(?![^\w\s\"'*_`\[(])|[Tt]able:)[ \t]*(?=\S)")
_INDENT = 3


def push(state: StateBlock, first: int, end: int, sketch: TableSketch) -> None:
    """The token of a table that begins on a line, with its caption."""
    caption, state.line = caption_below(state, sketch.behind, end)
    token = state.push("sketch", "", 0)
    token.map = [first, state.line]
    token.meta["sketch"] = sketch._replace(caption=caption)


def caption_below(state: StateBlock, line: int, end: int) -> tuple[tuple[Part, ...], int]:
    """The parts of the caption below a table that ends above a line, and the line behind it; none leaves the line."""
    first = line
    while first < end and state.isEmpty(first):
        first += 1
    if first >= end or not 0 <= state.sCount[first] - state.blkIndent <= _INDENT:
        return (), line
    mark = _CAPTION.match(state.src, state.bMarks[first] + state.tShift[first], state.eMarks[first])
    if mark is None:
        return (), line
    last = first
    while last < end and not state.isEmpty(last) and state.sCount[last] >= state.blkIndent:
        last += 1
    parts = [part_of(state, number) for number in range(first, last)]
    parts[0] = parts[0].cut(len(mark[0]))
    return tuple(part.cut(0) for part in parts), last


def part_of(state: StateBlock, number: int) -> Part:
    """The content of a line of a container, and where in the file it begins."""
    start = state.bMarks[number] + state.tShift[number]
    column = start - state.src.rfind("\n", 0, start)
    return Part(number + 1, column, state.src[start : state.eMarks[number]])
