"""A table that scores its entries by two numbers comes to the same: what the score of the others is, it is of each row.

`one`, `other` and `score` begin the heads of three columns, as *kans*, *gevolg* and *score*. Whether the score is the
product or the sum of the two, the rows tell: the one that fits most of them, of three at least and of more than half.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import add, mul
from typing import NamedTuple

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.rows import HEAD, tables

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "differs": {
        "nl": "hier staat {words} bij {one} en {other}; zoals in de andere rijen is dat {sum}",
        "en": "here stands {words} beside {one} and {other}; as in the other rows that is {sum}",
    },
}
SENTENCE = {
    "nl": "dat in een tabel met {one} en {other} elke {score} op dezelfde manier uit die twee volgt",
    "en": "that in a table with {one} and {other} each {score} follows from these two in the same way",
}
_NUMBER = late(r"\W*(\d{1,2})\b")
_LEAST = 3
_WAYS: Mapping[str, Callable[[int, int], int]] = {"×": mul, "+": add}


@frozen()
class Params:
    """`one`, `other`: phrases that begin the heads of the two numbers; `score`: of what comes of them."""

    one: tuple[str, ...]
    other: tuple[str, ...]
    score: tuple[str, ...]


class _Row(NamedTuple):
    one: int
    other: int
    score: int
    cell: Sentence

    def comes_to(self, way: str) -> int:
        return _WAYS[way](self.one, self.other)


def unwanted(params: Params) -> tuple[str, ...]:
    """A table with a row that does not fit."""
    heads = " | ".join(texts[0].split("/")[0] for texts in (params.one, params.other, params.score))
    rows = "".join(f"| Risico | {row} |\n" for row in ("4 | 4 | 16", "3 | 5 | 15", "2 | 5 | 10", "4 | 3 | 11"))
    return (f"\n\n| Wat | {heads} |\n|---|---|---|---|\n{rows}",)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield each score that does not follow from its numbers as the others do."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    scored = [rows for table in _tables(prose, params) if len(rows := tuple(_rows(prose, *table))) >= _LEAST]
    if not scored:
        yield nothing(record)
    for rows in scored:
        way = max(_WAYS, key=lambda way: _fitting(rows, way))
        if _fitting(rows, way) >= _LEAST and _fitting(rows, way) * 2 > len(rows):
            yield from (_problem(record, row, way) for row in rows if row.score != row.comes_to(way))


def _tables(prose: Prose, params: Params) -> Iterator[tuple[int, tuple[int, int, int]]]:
    """The tables with all three heads, and their columns."""
    columns = [_columns(prose, texts) for texts in (params.one, params.other, params.score)]
    for table, one in columns[0].items():
        others = [column[table] for column in columns[1:] if table in column]
        if len({one, *others}) == len(columns):
            yield table, (one, others[0], others[1])


def _columns(prose: Prose, texts: tuple[str, ...]) -> Mapping[int, int]:
    """By table the last column of which one of some phrases begins the head."""
    heads = ((prose.sentences[hit.sentence], hit) for hit in find(prose, Phrases(texts)))
    return {one.table: one.column for one, hit in heads if one.column >= 0 and one.row == HEAD and not hit.first}


def _rows(prose: Prose, table: int, columns: tuple[int, int, int]) -> Iterator[_Row]:
    """The rows with a number in each of the three columns."""
    cells: dict[int, dict[int, Sentence]] = {}
    for cell in tables(prose)[table]:
        if cell.row != HEAD:
            cells.setdefault(cell.row, {})[cell.column] = cell
    for row in cells.values():
        found = [_NUMBER.match(row[column].text) if column in row else None for column in columns]
        numbers = [int(one[1]) for one in found if one]
        if len(numbers) == len(columns):
            one, other, score = numbers
            yield _Row(one, other, score, row[columns[-1]])


def _fitting(rows: Sequence[_Row], way: str) -> int:
    return sum(row.score == row.comes_to(way) for row in rows)


def _problem(record: Record, row: _Row, way: str) -> Problem:
    quote = words(record, row.cell, (0, len(row.cell.text)))
    values = {
        "words": quote,
        "one": row.one,
        "other": row.other,
        "sum": f"{row.one} {way} {row.other} = {row.comes_to(way)}",
    }
    return Problem(record, "differs", values, place=quote.place, found=f"{row.one} {row.other}", at_fault=True)
