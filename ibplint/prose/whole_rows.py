"""A text in which each row of a table is one sentence: what its cells say together, as a reader reads them.

"Verzuim | 2 jaar | na uitschrijving" is one statement. The heads of the columns are a sentence of their own, which
stands with each row below them.
"""

from collections.abc import Iterator
from itertools import groupby

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.joined import joined
from ibplint.prose.remembered import remembered
from ibplint.prose.sentences import index_of

# Between two cells a clause ends, so that a "geen" in the one denies nothing in the other.
_BETWEEN = "; "
_LONGEST = 10_000


@remembered
def whole_rows(prose: Prose) -> Prose:
    """The same text with its rows as sentences; a text without a table is as it was."""
    tabled = any(one.where is Where.CELL for one in prose.sentences)
    return _joined(prose) if tabled else prose


def _joined(prose: Prose) -> Prose:
    sentences: list[Sentence] = []
    numbers = {-1: -1}
    for parts in _statements(prose):
        for one in parts:
            numbers[one.index] = len(sentences)
        sentences.append(_whole(parts, len(sentences), numbers[parts[0].lead]))
    paths = tuple(tuple(numbers[number] for number in path) for path in prose.paths)
    # Here a name stands for nobody.
    words = dict[object, object]() if prose.called else prose.words
    return Prose(tuple(sentences), index_of(sentences), paths, words=words)


def _statements(prose: Prose) -> Iterator[tuple[Sentence, ...]]:
    """The sentences, those of one row together unless that is longer than anybody reads as one statement."""
    for _, members in groupby(prose.sentences, key=_place):
        parts = tuple(members)
        if len(parts) > 1 and sum(len(one.text) for one in parts) > _LONGEST:
            yield from ((one,) for one in parts)
        else:
            yield parts


def _place(one: Sentence) -> tuple[int, int, int]:
    return (one.table, one.row, -1) if one.where is Where.CELL else (-1, -1, one.index)


def _whole(parts: tuple[Sentence, ...], index: int, lead: int) -> Sentence:
    """The sentence that some are together, with its number and that of its lead in the new text."""
    first = parts[0]
    place = (first.where, first.heading, first.block)
    behind = (lead, first.table, first.row, min(first.column, 0))
    if parts[1:]:
        text, words, pieces = joined(parts, _BETWEEN)
        return Sentence(index, text, words, *place, pieces, *behind)
    if (index, *behind) == (first.index, first.lead, first.table, first.row, first.column):
        return first
    return Sentence(index, first.text, first.words, *place, first.pieces, *behind)
