"""The last day that a column of a table tells of."""

from collections.abc import Iterable, Iterator

from ibplint.model.prose import Sentence
from ibplint.prose.days import Days
from ibplint.prose.table_cells import Cell


def last_of_columns(told: Iterable[tuple[Cell, Sentence, Days]]) -> Iterator[tuple[Sentence, Days]]:
    """Of the days that cells tell of the last in each column, with the sentence in which it stands."""
    found: dict[tuple[int, int], tuple[Sentence, Days]] = {}
    for cell, sentence, day in told:
        column = cell.table, cell.column
        if column not in found or found[column][1].last < day.last:
            found[column] = sentence, day
    yield from found.values()
