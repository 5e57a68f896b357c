"""RACI tables: per process and per role a letter. R does it, A answers for it, C is asked and I is told.

S supports. A table is one when its cells beside the first column hold such letters and nothing else, R or A among them;
or the letters of a legend that the text gives beside it, which then say what they mean.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence
from ibplint.model.span import Span
from ibplint.prose.legends import Legend, legends
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

DOES, ANSWERS, ASKED = "R", "A", "C"
# What a letter says where the process names no doing, or another: the words before it in a task.
ANSWERED_FOR, DONE = "is eindverantwoordelijk voor", "uitvoering"
_LETTERS = re.compile(r"[A-Z](?:\s*[/,+&;]?\s*[A-Z])*", re.IGNORECASE)
_USUAL: Legend = {sign: sign for sign in "RASCI"}
_NONE = re.compile(r"[\s–—-]*")
_FEWEST = 2


class Share(NamedTuple):
    """What one cell says: the cells with the process and with the head of the column, and the letters between them.

    `letters` are those of RACI that it means, `signs` as the table writes each of these.
    """

    row: Sentence
    head: Sentence
    letters: frozenset[str]
    signs: Legend = _USUAL


@remembered
def letter_tables(prose: Prose) -> Mapping[int, tuple[Share, ...]]:
    """The shares of each table that is one, by the number of the table."""
    found = {number: cells for number, cells in tables(prose).items() if _in_letters(cells)}
    told = legends(prose) if found else {}
    shared = {number: _shares(cells, _legend(told.get(cells[0].heading, {}))) for number, cells in found.items()}
    return {number: shares for number, shares in shared.items() if shares}


def signs_at(prose: Prose, span: Span) -> Legend | None:
    """How the table writes the letters of RACI, where the cell at a place names what it shares out; else None."""
    found = (share for one in letter_tables(prose).values() for share in one)
    return next((share.signs for share in found if span in (share.row.span(), share.head.span())), None)


def _legend(told: Legend) -> Legend:
    """What the letters mean: those that the text explains, and of RACI the others as usual."""
    known = {sign: meant for sign, meant in told.items() if meant}
    return {**_USUAL, **known} if told.keys() <= _USUAL.keys() else told


def _in_letters(cells: Sequence[Sentence]) -> bool:
    """Whether the cells beside the first column hold nothing but letters."""
    rows = {one.row for one in cells if one.row >= 0 and one.column == 0}
    return len(rows) >= _FEWEST and all(_LETTERS.fullmatch(one.text.strip()) for one in _body(cells))


def _body(cells: Sequence[Sentence]) -> list[Sentence]:
    return [one for one in cells if one.row >= 0 and one.column > 0 and not _NONE.fullmatch(one.text)]


def _shares(cells: Sequence[Sentence], legend: Legend) -> tuple[Share, ...]:
    heads = {one.column: one for one in cells if one.row < 0}
    rows = {one.row: one for one in cells if one.row >= 0 and one.column == 0}
    body = _body(cells)
    if not {sign for one in body for sign in _signs(one)} <= legend.keys():
        return ()
    written = {meant: sign for sign, meant in reversed(list(legend.items()))}
    found = tuple(
        Share(rows[one.row], heads[one.column], frozenset(map(legend.__getitem__, _signs(one))) - {""}, written)
        for one in body
        if one.row in rows and one.column in heads
    )
    said = frozenset[str]().union(*(one.letters for one in found))
    return found if len(said) >= _FEWEST and not said.isdisjoint({DOES, ANSWERS}) else ()


def _signs(cell: Sentence) -> list[str]:
    return [sign for sign in cell.text.upper() if sign.isalpha()]
