"""Which sentences hold a piece of text as it stands, looked up in one long text of them all."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.remembered import remembered


class _Whole(NamedTuple):
    """All sentences below each other, without capitals, and at which character each begins."""

    text: str
    starts: list[int]


def sentences_having(prose: Prose, piece: str) -> Iterator[Sentence]:
    """The sentences in which a piece of text stands, capitals aside: each once, in order."""
    whole, wanted = _whole(prose), piece.casefold()
    at = whole.text.find(wanted) if prose.sentences else -1
    while at >= 0:
        behind = bisect_right(whole.starts, at)
        yield prose.sentences[behind - 1]
        at = whole.text.find(wanted, whole.starts[behind]) if behind < len(whole.starts) else -1


@remembered
def _whole(prose: Prose) -> _Whole:
    texts = [one.text.casefold() for one in prose.sentences]
    starts = [0, *accumulate(len(text) + 1 for text in texts[:-1])]
    return _Whole("\n".join(texts), starts)
