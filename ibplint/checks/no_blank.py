"""A table that says for each of its rows who or when has it in every row: a cell is not left empty.

`heads` begin the head of the column, and one of `beside` that of another; a table with one of `unless` among its heads
or above it is of another kind. An empty cell may mean the one above it, or make the row a title: so one empty cell in
a column behind the first is a problem where three are filled, and several, or those of the first column, only where the
column repeats what stands in it, row by row.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import Problem, Unknown
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import quote
from ibplint.prose.phrases import Hit, Phrases, find
from ibplint.prose.rows import HEAD, tables

INSIDE = True
OF_TEXT = True
FORBIDS = True
MESSAGES = {
    "blank": {
        "nl": "onder {head} is de cel in deze rij leeg, bij {count} andere rijen niet",
        "en": "below {head} the cell in this row is empty, and not in {count} other rows",
    },
}
SENTENCE = {
    "nl": "dat in een tabel met {beside} onder {heads} geen cel leeg is[, tenzij er ook staat: {unless}]",
    "en": "that in a table with {beside} no cell below {heads} is empty[, unless it also says: {unless}]",
}
# So many filled cells make a column in which one empty cell is an omission.
_FILLED = 3
# Of so many rows at most one may be empty, or the column is filled now and then.
_SHARE = 3
# In a table of two columns a row with an empty cell has only one, be it a title or not.
_PAIR = 2
_Row = Mapping[int, Sequence[Sentence]]


@frozen()
class Params:
    """`heads`: phrases that begin the head of the column; `beside`: that of another; `unless`: of other tables."""

    heads: tuple[str, ...]
    beside: tuple[str, ...]
    unless: tuple[str, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown]:  # noqa: ARG001
    """Yield each row of which the cell is empty."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    for hit in _columns(prose, params):
        head = prose.sentences[hit.sentence]
        rows = _rows(tables(prose)[head.table])
        for row in _blank(rows, head.column):
            yield _problem(record, prose, hit, rows, row)


def _columns(prose: Prose, params: Params) -> Iterator[Hit]:
    """The heads of the columns that are asked for, each once."""
    beside, others = (_places(prose, _heads(prose, texts)) for texts in (params.beside, params.unless))
    apart = {table for table, _ in others}
    seen = set[tuple[int, int]]()
    for hit in _heads(prose, params.heads):
        table, column = place = _place(prose, hit)
        if place not in seen and table not in apart and any(one == table and at != column for one, at in beside):
            seen.add(place)
            yield hit


def _heads(prose: Prose, texts: tuple[str, ...]) -> Iterator[Hit]:
    """Where one of some phrases begins the head of a column."""
    for hit in find(prose, Phrases(texts)) if texts else ():
        one = prose.sentences[hit.sentence]
        if one.where is Where.CELL and one.row == HEAD and not hit.first:
            yield hit


def _places(prose: Prose, hits: Iterator[Hit]) -> set[tuple[int, int]]:
    return {_place(prose, one) for one in hits}


def _place(prose: Prose, hit: Hit) -> tuple[int, int]:
    head = prose.sentences[hit.sentence]
    return head.table, head.column


def _rows(cells: Sequence[Sentence]) -> Sequence[_Row]:
    """The rows below the head in their order: by column what stands there in words."""
    found: dict[int, dict[int, list[Sentence]]] = {}
    for one in cells:
        if one.row != HEAD and one.words:
            found.setdefault(one.row, {}).setdefault(one.column, []).append(one)
    return [found[row] for row in sorted(found)]


def _blank(rows: Sequence[_Row], column: int) -> Sequence[_Row]:
    """The rows in which the cell of a column was surely left out."""
    filled = [_text(one[column]) for one in rows if column in one]
    empty = [one for one in rows if column not in one]
    if len(filled) < _FILLED or len(empty) * _SHARE > len(filled) or column not in rows[0]:
        return ()
    if not _repeats(rows, column) and (len(empty) > 1 or not column):
        return ()
    title = len(empty) > 1 or max(map(len, rows)) > _PAIR
    return [one for one in empty if len(one) > 1 or not title]


def _repeats(rows: Sequence[_Row], column: int) -> bool:
    """Whether two rows that follow one another have the same in a column: there an empty cell is no ditto mark."""
    told = [_text(one[column]) if column in one else "" for one in rows]
    return any(one and one == two for one, two in pairwise(told))


def _text(cell: Sequence[Sentence]) -> str:
    return " ".join(one.text for one in cell).casefold()


def _problem(record: Record, prose: Prose, hit: Hit, rows: Sequence[_Row], row: _Row) -> Problem:
    column = prose.sentences[hit.sentence].column
    first = row[min(row)][0]
    place = record.place(span=first.span())
    values = {"head": quote(record, prose, hit), "count": sum(column in one for one in rows)}
    return Problem(record, "blank", values, place=place, found="blank", at_fault=True)
