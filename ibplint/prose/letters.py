"""RACI tables: per process and per role a letter. R does it, A answers for it, C is asked and I is told.

S supports. A table is one when its cells beside the first column hold such letters and nothing else, R or A among them.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence
from ibplint.model.span import Span
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

DOES, ANSWERS = "R", "A"
# What a letter says where the process names no doing, or another: the words before it in a task.
ANSWERED_FOR, DONE = "is eindverantwoordelijk voor", "uitvoering"
_LETTERS = re.compile(r"[RASCI](?:\s*[/,+&;]?\s*[RASCI])*", re.IGNORECASE)
_NONE = re.compile(r"[\s–—-]*")
_FEWEST = 2


class Share(NamedTuple):
    """What one cell says: the cells with the process and with the head of the column, and the letters between them."""

    row: Sentence
    head: Sentence
    letters: frozenset[str]


@remembered
def letter_tables(prose: Prose) -> Mapping[int, tuple[Share, ...]]:
    """The shares of each table that is one, by the number of the table."""
    return {number: shares for number, cells in tables(prose).items() if (shares := _shares(cells))}


def in_letters(prose: Prose, span: Span) -> bool:
    """Whether the cell at a place names what such a table shares out."""
    return any(span in (share.row.span(), share.head.span()) for one in letter_tables(prose).values() for share in one)


def _shares(cells: Sequence[Sentence]) -> tuple[Share, ...]:
    heads = {one.column: one for one in cells if one.row < 0}
    rows = {one.row: one for one in cells if one.row >= 0 and one.column == 0}
    body = [one for one in cells if one.row >= 0 and one.column > 0 and not _NONE.fullmatch(one.text)]
    if len(rows) < _FEWEST or not body or not all(_LETTERS.fullmatch(one.text.strip()) for one in body):
        return ()
    found = tuple(
        Share(rows[one.row], heads[one.column], frozenset(sign for sign in one.text.upper() if sign.isalpha()))
        for one in body
        if one.row in rows and one.column in heads
    )
    said = frozenset[str]().union(*(one.letters for one in found))
    return found if len(said) >= _FEWEST and not said.isdisjoint({DOES, ANSWERS}) else ()
