"""Where a phrase stands in a text: which sentences have all its words, and at which of theirs."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import contains
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence, Word
from ibplint.prose.pattern import Spots, sentences_of, spots_of
from ibplint.prose.phrase_words import plain, words_with_reach
from ibplint.prose.remembered import by_its_words


class Wanted(NamedTuple):
    """Where a text has one word of a phrase; `reach` words may stand before it."""

    spots: Spots
    reach: int


@by_its_words
def wanted_of(prose: Prose, phrase: str) -> Sequence[Wanted]:
    """The words of a phrase with where the text has them; none when it lacks one."""
    wanted: list[Wanted] = []
    words = words_with_reach(phrase)
    # What the text plainly lacks is told before any word is looked up that may stand for many.
    for word, _ in words:
        if word not in prose.index and plain(word) and word not in prose.called:
            return ()
    for word, reach in words:
        spots = spots_of(prose, word)
        if not spots.words:
            return ()
        wanted.append(Wanted(spots, reach))
    return wanted


def is_word(wanted: Sequence[Wanted]) -> bool:
    """Whether a phrase is one word wherever it stands."""
    return len(wanted) == 1 and not wanted[0].spots.rows


def shared(prose: Prose, wanted: Sequence[Wanted]) -> AbstractSet[int]:
    """The sentences that have all words."""
    first, *others = sorted([words.spots for words in wanted], key=_count)
    numbers = sentences_of(prose, first)
    for spots in others:
        if not numbers:
            break
        numbers = numbers & sentences_of(prose, spots)
    return numbers


def _count(spots: Spots) -> int:
    return len(spots.words)


def matches(prose: Prose, number: int, wanted: Sequence[Wanted]) -> Iterator[tuple[int, int]]:
    """The first and the last word of each place where a phrase stands in a sentence that has all its words."""
    sentence, begins = prose.sentences[number], _begins(prose, number, wanted[0].spots.words)
    if is_word(wanted):
        yield from zip(begins, begins, strict=True)
        return
    if not any(words.reach or words.spots.rows for words in wanted):
        row = tuple([words.spots.words for words in wanted])
        for first in begins:
            if _stands(sentence.words[first : first + len(row)], row):
                yield first, first + len(row) - 1
        return
    dead: set[tuple[int, int]] = set()
    for first in begins:
        end = _match(sentence, first, wanted, dead)
        if end:
            yield first, end - 1


def _begins(prose: Prose, number: int, words: AbstractSet[str]) -> Sequence[int]:
    """At which words of a sentence one of some words stands."""
    if len(words) == 1:
        return prose.index[next(iter(words))][number]
    return [at for at, word in enumerate(prose.sentences[number].words) if word.text in words]


def _match(sentence: Sentence, first: int, wanted: Sequence[Wanted], dead: set[tuple[int, int]]) -> int:
    """Behind which word the shortest match that begins at a word ends; 0 when there is none.

    `dead` are the places where the rest of the phrase was looked for and is not: of many gaps none is tried twice.
    """
    ways = [(0, first)]
    tried: set[tuple[int, int]] = set()
    while ways:
        place = ways.pop()
        number, at = place
        if number == len(wanted):
            return at
        if place not in dead and place not in tried:
            tried.add(place)
            ends = _ends(sentence.words, at, wanted[number])
            ways.extend([(number + 1, end) for end in reversed(ends)])
    dead |= tried
    return 0


def _ends(words: tuple[Word, ...], at: int, wanted: Wanted) -> list[int]:
    """Behind which words one word of a phrase may end, the nearest first."""
    spots, reach = wanted
    near = words[at : at + reach + 1]
    if not spots.rows:
        return [end for end, word in enumerate(near, at + 1) if word.text in spots.words]
    return [
        begin + len(row)
        for begin, word in enumerate(near, at)
        if word.text in spots.words
        for row in spots.rows
        if word.text in row[0] and (len(row) == 1 or _stands(words[begin : begin + len(row)], row))
    ]


def _stands(words: tuple[Word, ...], row: tuple[AbstractSet[str], ...]) -> bool:
    return len(words) == len(row) and all(map(contains, row, [word.text for word in words]))
