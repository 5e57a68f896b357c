"""The cells of the tables of a text, each with what tells what it holds: a head, the first of its row, headings."""

from collections.abc import Iterator
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import HEAD, tables


class Cell(NamedTuple):
    """A cell below a head and beside the first of its row; `said` is empty where nothing is written in it."""

    table: int
    row: int
    column: int
    said: tuple[Sentence, ...]
    head: tuple[Sentence, ...]
    label: tuple[Sentence, ...]
    headings: tuple[Sentence, ...]


@remembered
def table_cells(prose: Prose) -> tuple[Cell, ...]:
    """All of them, in the order of the text."""
    return tuple(cell for number in tables(prose) for cell in _cells(prose, number))


def _cells(prose: Prose, number: int) -> Iterator[Cell]:
    found: dict[tuple[int, int], tuple[Sentence, ...]] = {}
    for one in tables(prose)[number]:
        found[one.row, one.column] = (*found.get((one.row, one.column), ()), one)
    columns = sorted({column for row, column in found if row == HEAD and column})
    headings = tuple(prose.above(tables(prose)[number][0]))
    for row in sorted({row for row, _ in found if row != HEAD}):
        label = found.get((row, 0), ())
        for column in columns:
            yield Cell(number, row, column, found.get((row, column), ()), found[HEAD, column], label, headings)
