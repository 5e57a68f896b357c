"""The rows of the tables of a text."""

from collections.abc import Iterator, Mapping
from typing import cast

from ibplint.model.prose import Prose, Sentence, Where

HEAD = -1


def tables(prose: Prose) -> Mapping[int, tuple[Sentence, ...]]:
    """The sentences of each table in their order, by the number of the table."""
    known = prose.memory.get(tables)
    if known is None:
        found: dict[int, list[Sentence]] = {}
        for one in prose.sentences:
            if one.where is Where.CELL:
                found.setdefault(one.table, []).append(one)
        known = prose.memory[tables] = {number: tuple(cells) for number, cells in found.items()}
    return cast("Mapping[int, tuple[Sentence, ...]]", known)


def row(prose: Prose, cell: Sentence) -> tuple[int, ...]:
    """The sentences of the row of a cell."""
    return _rows(prose)[cell.table, cell.row]


def head(prose: Prose, cell: Sentence) -> tuple[int, ...]:
    """The sentences of the heads of a cell's table."""
    return _rows(prose).get((cell.table, HEAD), ())


def column_heads(prose: Prose, cell: Sentence) -> Iterator[int]:
    """The sentences of the head of a cell's column."""
    return (number for number in head(prose, cell) if prose.sentences[number].column == cell.column)


def below(prose: Prose, head: Sentence) -> tuple[int, ...]:
    """The sentences of the cells below the head of a column."""
    return _columns(prose).get((head.table, head.column), ())


def _columns(prose: Prose) -> Mapping[tuple[int, int], tuple[int, ...]]:
    known = prose.memory.get(_columns)
    if known is None:
        columns: dict[tuple[int, int], list[int]] = {}
        for one in prose.sentences:
            if one.where is Where.CELL and one.row != HEAD:
                columns.setdefault((one.table, one.column), []).append(one.index)
        known = prose.memory[_columns] = {place: tuple(numbers) for place, numbers in columns.items()}
    return cast("Mapping[tuple[int, int], tuple[int, ...]]", known)


def _rows(prose: Prose) -> Mapping[tuple[int, int], tuple[int, ...]]:
    known = prose.memory.get(_rows)
    if known is None:
        rows: dict[tuple[int, int], list[int]] = {}
        for one in prose.sentences:
            if one.where is Where.CELL:
                rows.setdefault((one.table, one.row), []).append(one.index)
        known = prose.memory[_rows] = {place: tuple(numbers) for place, numbers in rows.items()}
    return cast("Mapping[tuple[int, int], tuple[int, ...]]", known)
