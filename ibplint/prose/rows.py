"""The rows and the columns of the tables of a text."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.remembered import remembered

HEAD = -1
# Further away nothing in a row belongs to a cell: what is asked of each cell does not grow with the row.
_FURTHEST = 200
_Key = TypeVar("_Key")


@remembered
def tables(prose: Prose) -> Mapping[int, tuple[Sentence, ...]]:
    """The sentences of each table in their order, by the number of the table."""
    return _grouped((one for one in prose.sentences if one.where is Where.CELL), lambda one: one.table)


def _grouped(cells: Iterable[Sentence], key: Callable[[Sentence], _Key]) -> Mapping[_Key, tuple[Sentence, ...]]:
    """Sentences by what they share, in their order."""
    found: dict[_Key, list[Sentence]] = {}
    for one in cells:
        found.setdefault(key(one), []).append(one)
    return {shared: tuple(members) for shared, members in found.items()}


def row(prose: Prose, cell: Sentence) -> tuple[int, ...]:
    """The sentences of the row of a cell; of a very long row those around the cell."""
    return _around(_rows(prose)[cell.table, cell.row], cell.index)


def head(prose: Prose, cell: Sentence) -> tuple[int, ...]:
    """The sentences of the heads of a cell's table; of very many those around the head of its column."""
    own = column_heads(prose, cell)
    return _around(_rows(prose).get((cell.table, HEAD), ()), own[0] if own else 0)


def _around(numbers: tuple[int, ...], number: int) -> tuple[int, ...]:
    if len(numbers) <= _FURTHEST:
        return numbers
    at = bisect_left(numbers, number)
    return numbers[max(at - _FURTHEST, 0) : at + _FURTHEST]


def column_heads(prose: Prose, cell: Sentence) -> tuple[int, ...]:
    """The sentences of the head of a cell's column."""
    return _heads(prose).get((cell.table, cell.column), ())


def below(prose: Prose, head: Sentence) -> tuple[int, ...]:
    """The sentences of the cells below the head of a column."""
    return _columns(prose).get((head.table, head.column), ())


@remembered
def _rows(prose: Prose) -> Mapping[tuple[int, int], tuple[int, ...]]:
    return _numbers((one for cells in tables(prose).values() for one in cells), lambda one: (one.table, one.row))


@remembered
def _heads(prose: Prose) -> Mapping[tuple[int, int], tuple[int, ...]]:
    return _numbers((one for cells in tables(prose).values() for one in cells if one.row == HEAD), _column)


@remembered
def _columns(prose: Prose) -> Mapping[tuple[int, int], tuple[int, ...]]:
    return _numbers((one for cells in tables(prose).values() for one in cells if one.row != HEAD), _column)


def _column(cell: Sentence) -> tuple[int, int]:
    return cell.table, cell.column


def _numbers(cells: Iterable[Sentence], key: Callable[[Sentence], _Key]) -> Mapping[_Key, tuple[int, ...]]:
    return {shared: tuple([one.index for one in members]) for shared, members in _grouped(cells, key).items()}
