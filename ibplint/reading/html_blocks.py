"""Blocks of HTML as the library finds them, and on to the end of a table that they begin: an empty line is no end."""

from bisect import bisect_left
from collections.abc import Sequence

from markdown_it.rules_block import StateBlock, html_block

from ibplint.reading.html_tags import table_ends

_ENDS = "ends of tables in HTML"


def whole_html_block(state: StateBlock, first: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- the library's call
    """The library's rule, and what belongs to a table of the block."""
    found = html_block(state, first, end, silent)
    if found and not silent:
        behind = _behind(state, first, end)
        if behind > state.line:
            token, state.line = state.tokens[-1], behind
            token.map = [first, behind]
            token.content = state.getLines(first, behind, state.blkIndent, True)  # noqa: FBT003 -- the library's call
    return found


def _behind(state: StateBlock, first: int, end: int) -> int:
    """The line behind a block and the tables that begin in it; the block's own where a table ends elsewhere."""
    behind, starts = state.line, _tables(state)
    while True:
        number = bisect_left(starts, (state.eMarks[behind - 1],)) - 1
        if number < 0 or starts[number][0] < state.bMarks[first] or starts[number][1] <= state.eMarks[behind - 1]:
            return behind
        while behind < end and state.bMarks[behind] < starts[number][1]:
            if state.sCount[behind] < state.blkIndent and not state.isEmpty(behind):
                return state.line
            behind += 1
        while behind < end and not state.isEmpty(behind) and state.sCount[behind] >= state.blkIndent:
            behind += 1
        if starts[number][1] > state.eMarks[behind - 1]:
            return state.line


def _tables(state: StateBlock) -> Sequence[tuple[int, int]]:
    """From where up to where each table in the whole text stands; found once for a text."""
    known: Sequence[tuple[int, int]] | None = state.env.get(_ENDS)
    if known is None:
        known = state.env[_ENDS] = [*table_ends(state.src).items()]
    return known
