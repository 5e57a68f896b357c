"""Which sentences say one thing together.

Besides its list, its row and its heading that is the sentence next to it in the same paragraph, when the later of the
two refers back: "Datalekken gaan naar de AP. Dat gebeurt binnen 72 uur."
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import cast

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.rows import HEAD, below, column_heads, row

_BACK = frozenset(
    {
        "dit",
        "dat",
        "deze",
        "die",
        "hij",
        "zij",
        "ze",
        "het",
        "hierbij",
        "daarbij",
        "hiervan",
        "daarvan",
        "hiervoor",
        "daarvoor",
        "hierover",
        "daarover",
        "hierin",
        "daarin",
        "hiermee",
        "daarmee",
        "dan",
        "daarna",
        "vervolgens",
        "ook",
        "daarnaast",
        "tevens",
    }
)
# What such a sentence says, it says beside the other.
_ADDING = frozenset({"ook", "daarnaast", "tevens", "verder", "bovendien"})
_NEAR = 4
# "Zonder zijn akkoord gaat niets door", "... zodra zij haar heeft goedgekeurd": who that is, the sentence before says.
_BEFORE_WHOSE, _WHOSE = frozenset({"zonder", "na", "met"}), frozenset({"zijn", "haar", "diens"})
_BEFORE_WHO, _WHO = frozenset({"zodra", "nadat", "totdat", "mits"}), frozenset({"hij", "zij", "ze"})
_WITHIN = 10


def company(prose: Prose, sentence: Sentence) -> frozenset[int]:
    """A sentence with its lead, the entries that it leads, its row with the heads of its columns, and its heading.

    With the head of a column stand the cells below it.
    """
    led = tuple(_led(prose, sentence))
    if sentence.where is not Where.CELL:
        return frozenset((sentence.index, *led, *_around(prose, sentence), *_next_to(prose, sentence)))
    # All sentences of one cell have the same row, the same heads and the same heading.
    key = (company, sentence.table, sentence.row, sentence.column)
    known = prose.memory.get(key)
    if known is None:
        known = prose.memory[key] = frozenset(_around(prose, sentence))
    whole = cast("frozenset[int]", known)
    return whole.union(led) if led else whole


def _around(prose: Prose, sentence: Sentence) -> Iterator[int]:
    for found in (_leads, _row, _heading):
        yield from found(prose, sentence)


def close_company(prose: Prose, sentence: Sentence) -> frozenset[int]:
    """The company of a sentence without a neighbour to which the later of the two only adds: "Daarnaast ..."."""
    around = company(prose, sentence)
    found = ((one, prose.sentences[max(one, sentence.index)]) for one in _next_to(prose, sentence))
    return around - {one for one, later in found if later.words and later.words[0].text in _ADDING}


def _heading(prose: Prose, sentence: Sentence) -> Iterator[int]:
    """The nearest heading, when another stands above it: the title says nothing of one sentence."""
    path = tuple(prose.above(sentence))
    yield from (one.index for one in path[-1:] if len(path) > 1)


def _next_to(prose: Prose, sentence: Sentence) -> Iterator[int]:
    for step in (-1, 1):
        number = sentence.index + step
        if 0 <= number < len(prose.sentences) and prose.sentences[number].block == sentence.block:
            later = prose.sentences[max(number, sentence.index)]
            opening = [word.text for word in later.words[:_WITHIN]]
            if _refers_back(opening[:_NEAR]) or _goes_on_about(opening):
                yield number


def _refers_back(words: Sequence[str]) -> bool:
    return not _BACK.isdisjoint(words) or any(
        first in _BEFORE_WHOSE and second in _WHOSE for first, second in pairwise(words)
    )


def _goes_on_about(words: Sequence[str]) -> bool:
    return any(first in _BEFORE_WHO and second in _WHO for first, second in pairwise(words))


def _leads(prose: Prose, sentence: Sentence) -> Iterator[int]:
    while sentence.lead >= 0:
        sentence = prose.sentences[sentence.lead]
        yield sentence.index


def _led(prose: Prose, sentence: Sentence) -> Iterator[int]:
    led = {sentence.index}
    for later in prose.onward(sentence.index + 1):
        if later.lead not in led:
            return
        led.add(later.index)
        yield later.index


def _row(prose: Prose, sentence: Sentence) -> Iterator[int]:
    if sentence.where is Where.CELL:
        yield from row(prose, sentence)
        yield from column_heads(prose, sentence) if sentence.row != HEAD else below(prose, sentence)
