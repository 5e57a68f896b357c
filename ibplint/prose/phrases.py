"""Phrases that a rule looks for in running text."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from ibplint.model.prose import Prose
from ibplint.prose.matching import Wanted, is_word, matches, shared, wanted_of
from ibplint.prose.pattern import sentences_of
from ibplint.prose.phrase_words import NOT
from ibplint.prose.remembered import remembered

AND = " & "
TOGETHER = 20
_new = tuple.__new__


class Phrases(NamedTuple):
    """Phrases of which one is enough: `72 uur`, `datalek*`, `stelt ... vast`, `binnen/uiterlijk [n] uur`.

    `wachtwoord & code` is both, in any order, within twenty words of one sentence; `datalek* & !leverancier*` is the
    first in a sentence that has not the second.
    """

    texts: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.texts)


class Hit(NamedTuple):
    """The words of a sentence, from `first` up to and including `last`, that a phrase is about."""

    sentence: int
    first: int
    last: int
    phrase: str


_place = itemgetter(0, 1, 2)


@remembered
def find(prose: Prose, phrases: Phrases) -> tuple[Hit, ...]:
    """Where a text says one of the phrases, in order; of phrases that begin at one word the longest counts."""
    hits = sorted([hit for text in reversed(phrases.texts) for hit in _hits(prose, text)], key=_place)
    # Of what begins at one word the longest comes last, and of equally long ones the phrase that is named first.
    return tuple({hit[:2]: hit for hit in hits}.values())


def each(prose: Prose, phrases: Phrases) -> Iterator[Hit]:
    """The same in no order, phrase by phrase: who needs one hit has not looked for all phrases."""
    return (hit for text in phrases.texts for hit in _hits(prose, text))


@remembered
def sentences_with(prose: Prose, phrases: Phrases) -> Mapping[int, tuple[Hit, ...]]:
    """The hits by the number of their sentence."""
    found: dict[int, list[Hit]] = {}
    for hit in find(prose, phrases):
        found.setdefault(hit.sentence, []).append(hit)
    return {number: tuple(hits) for number, hits in found.items()}


@remembered
def numbers_with(prose: Prose, phrases: Phrases) -> AbstractSet[int]:
    """The numbers of the sentences that have one of the phrases."""
    found = [_numbers(prose, text) for text in phrases.texts]
    return found[0] if len(found) == 1 else frozenset[int]().union(*found)


def _numbers(prose: Prose, phrase: str) -> AbstractSet[int]:
    if " " not in phrase:
        wanted = wanted_of(prose, phrase)
        if not wanted or is_word(wanted):
            return sentences_of(prose, wanted[0].spots) if wanted else frozenset()
    return {hit.sentence for hit in _hits(prose, phrase)}


@remembered
def _hits(prose: Prose, phrase: str) -> tuple[Hit, ...]:
    found = _together(prose, phrase.split(AND)) if AND in phrase else _searched(prose, phrase)
    return tuple([_new(Hit, (*place, phrase)) for place in found])


def _together(prose: Prose, parts: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Where the parts of a phrase stand near each other in one sentence, whichever comes first."""
    wanted: list[Sequence[Wanted]] = []
    for part in parts:
        if not part.startswith(NOT):
            wanted.append(wanted_of(prose, part))
            if not wanted[-1]:
                return
    numbers = shared(prose, [words for part in wanted for words in part])
    refused = tuple([part.removeprefix(NOT) for part in parts if part.startswith(NOT)])
    if refused and numbers:
        numbers = numbers - numbers_with(prose, Phrases(refused))
    for number in numbers:
        found = [tuple(matches(prose, number, part)) for part in wanted]
        for place in found[0] if all(found) else ():
            spots = [place, *[min(other, key=partial(_distance, place)) for other in found[1:]]]
            start, end = min(spots)[0], max([last for _, last in spots])
            if end - start <= TOGETHER:
                yield number, start, end


def _distance(one: tuple[int, int], other: tuple[int, int]) -> int:
    return abs(one[0] - other[0])


def _searched(prose: Prose, phrase: str) -> Iterator[tuple[int, int, int]]:
    wanted = wanted_of(prose, phrase)
    if is_word(wanted):
        for word in wanted[0].spots.words:
            for number, places in prose.index[word].items():
                for place in places:
                    yield number, place, place
        return
    for number in shared(prose, wanted) if wanted else ():
        for first, last in matches(prose, number, wanted):
            yield number, first, last
