"""The series of a text of which most things are of one set, by what they begin with."""

from collections.abc import Iterator
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.phrases import Hit, Phrases, numbers_with, sentences_with
from ibplint.prose.remembered import remembered
from ibplint.prose.series import Series, above, all_series, chapter

# Of a short beginning every word counts, of a longer one the first.
_SHORT, _FIRST, _HALF, _NAMES = 12, 2, 2, 2


class Wanted(NamedTuple):
    """`heads`: a phrase for each thing of the set, `fewest` of which make one; `names`: two stand in its chapter.

    `unless`: what makes a series that says it above itself another kind of list.
    """

    heads: tuple[str, ...]
    fewest: int
    names: tuple[str, ...]
    unless: tuple[str, ...]


class Set(NamedTuple):
    """The words that name the things of a set, and the sentences of the chapter in which they stand."""

    named: tuple[Hit, ...]
    chapter: range


@remembered
def sets(prose: Prose, wanted: Wanted) -> tuple[Set, ...]:
    """Each series in which so many things begin with another of the heads, and at least half of them with one."""
    every = (one for one in all_series(prose) if one[wanted.fewest - 1 :])
    found = ((tuple(_named(prose, one, wanted.heads)), one) for one in every)
    return tuple(Set(named, chapter(prose, one)) for named, one in found if _is_set(prose, named, one, wanted))


def _named(prose: Prose, series: Series, heads: tuple[str, ...]) -> Iterator[Hit]:
    for head in series:
        hits = (hit for text in heads for hit in sentences_with(prose, Phrases((text,))).get(head.index, ()))
        first = min((hit for hit in hits if _in_front(head, hit)), key=lambda hit: hit.first, default=None)
        if first:
            yield first


def _in_front(head: Sentence, hit: Hit) -> bool:
    return hit.first <= _FIRST or len(head.words) <= _SHORT


def _is_set(prose: Prose, named: tuple[Hit, ...], series: Series, wanted: Wanted) -> bool:
    if len({hit.phrase for hit in named}) < wanted.fewest or len(named) * _HALF < len(series):
        return False
    if not numbers_with(prose, Phrases(wanted.unless)).isdisjoint(above(prose, series)):
        return False
    there = chapter(prose, series)
    names = (not numbers_with(prose, Phrases((text,))).isdisjoint(there) for text in wanted.names)
    return sum(names) >= min(_NAMES, len(wanted.names))
