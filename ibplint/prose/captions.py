"""What stands above a table as its title, without being a heading: `**4.3 Toestemming**`, and then the table."""

from collections.abc import Mapping

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

# A title is short, and no sentence.
_LONGEST, _ENDS = 8, ".;,?!"


@remembered
def captioned(prose: Prose) -> Mapping[int, tuple[int, ...]]:
    """The cells of a table by the line right above it that is its title."""
    found: dict[int, tuple[int, ...]] = {}
    for cells in tables(prose).values():
        above = cells[0].index - 1
        if above >= 0 and _title(prose, above) and prose.sentences[above].heading == cells[0].heading:
            found[above] = tuple(one.index for one in cells)
    return found


def _title(prose: Prose, number: int) -> bool:
    """Whether a line stands by itself and is short and no sentence."""
    one = prose.sentences[number]
    alone = not any(near.block == one.block for near in prose.sentences[max(number - 1, 0) : number])
    return alone and one.where is Where.TEXT and 0 < len(one.words) <= _LONGEST and not _ended(one)


def _ended(one: Sentence) -> bool:
    return one.text.rstrip().endswith(tuple(_ENDS))
