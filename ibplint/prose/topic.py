"""Which sentences are about a subject."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.captions import captioned
from ibplint.prose.introduced import introduced
from ibplint.prose.phrases import Phrases, numbers_with
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

_MOST = 1_000_000
# So many sentences below one that names a subject may still call it `zij`, or by a name of its own.
_FOLLOWING = 12


@remembered
def on_topic(prose: Prose, phrases: Phrases) -> frozenset[int]:
    """The sentences whose own text, block, lead, row, column head, caption or headings above name the subject."""
    return frozenset(_on_topic(prose, phrases))


@remembered
def followed(prose: Prose, phrases: Phrases) -> frozenset[int]:
    """The sentences about a subject, with those that follow a sentence that names it below the same heading."""
    after = (one for number in numbers_with(prose, phrases) for one in _after(prose, prose.sentences[number]))
    return on_topic(prose, phrases) | frozenset(after)


@remembered
def beside(prose: Prose, phrases: Phrases) -> frozenset[int]:
    """The sentences about a subject, with all that stand directly below the same heading, but for the title."""
    about = on_topic(prose, phrases)
    headings = {prose.sentences[number].heading for number in about} - {-1, 0}
    return about | frozenset(one.index for one in prose.sentences if one.heading in headings)


def _after(prose: Prose, named: Sentence) -> Iterator[int]:
    """The next sentences of running text below the heading of one that is such itself."""
    for one in prose.sentences[named.index + 1 : named.index + 1 + _FOLLOWING]:
        if one.heading == named.heading and Where.CELL not in (one.where, named.where):
            yield one.index


def _on_topic(prose: Prose, phrases: Phrases) -> set[int]:
    named = numbers_with(prose, phrases)
    if not named:
        return set()
    groups = _groups(prose)
    below = [heading for heading, path in enumerate(prose.paths) if not named.isdisjoint(path)]
    keys = {key for number in named for key in _around(prose.sentences[number])}
    keys |= {("heading", heading) for heading in below}
    found = {number for key in keys for number in groups.get(key, ())}
    titles = captioned(prose)
    return found.union(introduced(prose, phrases), *[titles[number] for number in titles.keys() & named])


@remembered
def rows_about(prose: Prose, phrases: Phrases) -> frozenset[tuple[int, int]]:
    """The rows, by table and number, of which a heading, the title of the table or the first cell names a subject.

    So does the head of the first column, which says what all rows are. What a row names elsewhere it is not about:
    `Proceseigenaar | neemt deel aan DPIA's`.
    """
    named = numbers_with(prose, phrases)
    titles = captioned(prose)
    titled = {cell for number in titles.keys() & named for cell in titles[number]}
    first = {number for number in named if not prose.sentences[number].column}
    about = [prose.sentences[number] for number in titled | first]
    for cells in tables(prose).values() if named else ():
        if _headed(prose, cells[0], named) or _first_column(cells, named):
            about += cells
    return frozenset((one.table, one.row) for one in about if one.row >= 0)


def _headed(prose: Prose, cell: Sentence, named: AbstractSet[int]) -> bool:
    """Whether a heading above the cells of a table names the subject; the first of the text is about everything."""
    return any(one.index in named and (one.index,) != prose.paths[0] for one in prose.above(cell))


def _first_column(cells: Sequence[Sentence], named: AbstractSet[int]) -> bool:
    """Whether the head of the first column names the subject."""
    head = takewhile(lambda one: one.row < 0, cells)
    return any(one.index in named for one in head if not one.column)


def _around(sentence: Sentence) -> Iterator[tuple[str, int]]:
    """What a sentence gives its subject to: its block, the entries below it, of a cell the row, of a head its column.

    What the first column is called, the whole table is about.
    """
    yield "block", sentence.block
    yield "lead", sentence.index
    if sentence.where is Where.CELL and sentence.row >= 0:
        yield _row(sentence)
    elif sentence.where is Where.CELL:
        yield ("head", _pair(sentence.table, sentence.column)) if sentence.column else ("table", sentence.table)


def _row(sentence: Sentence) -> tuple[str, int]:
    return "row", _pair(sentence.table, sentence.row)


def _pair(table: int, number: int) -> int:
    """One number for two."""
    return table * _MOST + number


@remembered
def _groups(prose: Prose) -> Mapping[tuple[str, int], list[int]]:
    """The sentences by their block, their lead and the heading above them."""
    groups: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for sentence in prose.sentences:
        groups[("block", sentence.block)].append(sentence.index)
        groups[("heading", sentence.heading)].append(sentence.index)
        if sentence.where is Where.CELL:
            groups[_row(sentence)].append(sentence.index)
            groups[("table", sentence.table)].append(sentence.index)
            groups[("head", _pair(sentence.table, sentence.column))].append(sentence.index)
        if sentence.lead >= 0:
            groups[("lead", sentence.lead)].append(sentence.index)
    return groups
