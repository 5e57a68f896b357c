"""A text in which a paragraph is one sentence, and so is an entry with its lead, and a row with the heads above it.

"Een collega gaat weg. Diezelfde dag sluiten wij de toegang." is one statement: a reader knows whose access it is.
"""

from collections.abc import Iterator
from itertools import groupby

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.joined import joined
from ibplint.prose.remembered import remembered
from ibplint.prose.sentences import index_of

_LONGEST = 3_000


@remembered
def whole_passages(prose: Prose) -> Prose:
    """The same text with its passages as sentences; cells and headings stand as they were."""
    sentences: list[Sentence] = []
    numbers = {-1: -1}
    for parts in _passages(prose):
        for one in parts:
            numbers.setdefault(one.index, len(sentences))
        numbers[parts[-1].index] = len(sentences)
        sentences.append(_whole(parts, len(sentences), numbers[parts[-1].lead]))
    paths = tuple(tuple(numbers[number] for number in path) for path in prose.paths)
    return Prose(tuple(sentences), index_of(sentences), paths, prose.called, words=prose.words)


def _passages(prose: Prose) -> Iterator[tuple[Sentence, ...]]:
    """The sentences, those of one paragraph together, an entry behind its lead, each cell of a row behind its head."""
    heads = dict[tuple[int, int], Sentence]()
    for _, members in groupby(prose.sentences, key=_place):
        parts = tuple(members)
        first = parts[0]
        if first.where is Where.CELL and first.row < 0:
            heads.update({(one.table, one.column): one for one in parts})
        elif first.where is Where.CELL:
            parts = tuple(both for one in parts for both in (heads.get((one.table, one.column)), one) if both)
        if first.lead >= 0 and first.where is not Where.CELL:
            yield from ((prose.sentences[one.lead], one) for one in parts)
        elif sum(len(one.text) for one in parts) > _LONGEST:
            yield from ((one,) for one in parts)
        else:
            yield parts


def _place(one: Sentence) -> tuple[int, int, int]:
    if one.where is Where.CELL:
        return (one.table, one.row, -1)
    return (-1, one.block, -1) if one.where is Where.TEXT else (-1, -1, one.index)


def _whole(parts: tuple[Sentence, ...], index: int, lead: int) -> Sentence:
    """The sentence that some are together; an entry has its lead within itself."""
    own = parts[-1]
    if own.index == index and not parts[1:] and own.lead == lead:
        return own
    text, words, pieces = joined(parts, " ") if parts[1:] else (own.text, own.words, own.pieces)
    behind = (-1 if parts[1:] else lead, own.table, own.row, own.column)
    return Sentence(index, text, words, own.where, own.heading, own.block, pieces, *behind)
