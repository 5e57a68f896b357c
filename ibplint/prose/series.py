"""What stands in a row as things of one kind: the entries of a list, the cells of a column, headings or paragraphs."""

from collections.abc import Iterator, Mapping

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.opener import next_entry
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import HEAD, tables

Series = tuple[Sentence, ...]
_Key = tuple[str, int, int]


@remembered
def all_series(prose: Prose) -> tuple[Series, ...]:
    """The sentences with which the things of each series begin."""
    found: dict[_Key, dict[object, Sentence]] = {}
    for key, member, sentence in _heads(prose):
        found.setdefault(key, {}).setdefault(member, sentence)
    return tuple(tuple(members.values()) for members in found.values())


def _heads(prose: Prose) -> Iterator[tuple[_Key, object, Sentence]]:
    """Of which series a sentence may be a head, as which of its members."""
    before: Sentence | None = None
    for one in prose.sentences:
        match one.where:
            case Where.HEADING:
                above = prose.paths[one.heading]
                yield ("heading", above[-2] if len(above) > 1 else -1, len(above)), one.index, one
            case Where.CELL if one.row >= 0:
                yield ("column", one.table, one.column), one.row, one
            case Where.TEXT:
                yield ("paragraph", one.heading, 0), one.block, one
            case Where.ENTRY if _begins(before, one):
                yield ("list", one.block, 0), one.index, one
        before = one


def _begins(before: Sentence | None, entry: Sentence) -> bool:
    same = before is not None and before.where is Where.ENTRY and before.block == entry.block
    return not same or (before is not None and next_entry(before, entry))


def chapter(prose: Prose, series: Series) -> range:
    """The numbers of the sentences of the chapter of a series: what stands below the first heading but the title."""
    own = _headings(prose, series[0])
    return range(own[0], _ends(prose)[own[0]]) if own else range(len(prose.sentences))


def _headings(prose: Prose, first: Sentence) -> tuple[int, ...]:
    """The numbers of the headings above a series, without the title; a heading of the series is not above it."""
    apart = first.index, _title(prose)
    return tuple(one.index for one in prose.above(first) if one.index not in apart)


@remembered
def _ends(prose: Prose) -> Mapping[int, int]:
    """Behind which sentence what stands below each heading ends."""
    return {
        number: one.index + 1
        for one in prose.sentences
        if 0 <= one.heading < len(prose.paths)
        for number in prose.paths[one.heading]
    }


@remembered
def _title(prose: Prose) -> int:
    """The first heading, when all others stand below it; else none is the title."""
    first = prose.paths[0][0] if prose.paths and prose.paths[0] else -1
    return first if all(path[:1] == (first,) for path in prose.paths) else -1


def above(prose: Prose, series: Series) -> Iterator[int]:
    """The numbers of what tells what a series is: headings, a lead, heads of columns, the sentence right before it."""
    first = series[0]
    yield from _headings(prose, first)
    begin = first.index
    if first.where is Where.CELL:
        heads = tuple(one.index for one in tables(prose)[first.table] if one.row == HEAD)
        yield from heads
        begin = min((*heads, begin))
    yield from (number for number in (first.lead, begin - 1) if number >= 0)
