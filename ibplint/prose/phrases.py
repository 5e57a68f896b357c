"""Phrases that a rule looks for in running text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, cast

from ibplint.model.prose import Prose, Sentence, Word
from ibplint.prose.pattern import Element, elements, words_for
from ibplint.prose.sentences import index_of

compiled = lru_cache(maxsize=None)(elements)
_Rows = list[tuple[frozenset[str], ...]]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of which one is enough: `72 uur`, `datalek*`, `stelt ... vast`, `binnen/uiterlijk [n] uur`."""

    texts: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.texts)


class Hit(NamedTuple):
    """The words of a sentence, from `first` up to and including `last`, that a phrase is about."""

    sentence: int
    first: int
    last: int
    phrase: str


def find(prose: Prose, phrases: Phrases) -> tuple[Hit, ...]:
    """Where a text says one of the phrases, in order; of phrases that begin at one word the longest counts."""
    known = prose.memory.get(phrases)
    if known is None:
        longest: dict[tuple[int, int], Hit] = {}
        for text in phrases.texts:
            for hit in _hits(prose, text):
                at = (hit.sentence, hit.first)
                if at not in longest or longest[at].last < hit.last:
                    longest[at] = hit
        known = prose.memory[phrases] = tuple(sorted(longest.values()))
    return cast("tuple[Hit, ...]", known)


def sentences_with(prose: Prose, phrases: Phrases) -> Mapping[int, tuple[Hit, ...]]:
    """The hits by the number of their sentence."""
    key = (sentences_with, phrases)
    known = prose.memory.get(key)
    if known is None:
        found: dict[int, list[Hit]] = {}
        for hit in find(prose, phrases):
            found.setdefault(hit.sentence, []).append(hit)
        known = prose.memory[key] = {number: tuple(hits) for number, hits in found.items()}
    return cast("Mapping[int, tuple[Hit, ...]]", known)


def said(sentence: Sentence, phrases: Phrases) -> tuple[Hit, ...]:
    """The same within one sentence that stands by itself."""
    places = index_of([sentence])
    alone = Prose((sentence,), {word: tuple((0, at) for _, at in found) for word, found in places.items()})
    return tuple(hit._replace(sentence=sentence.index) for hit in find(alone, phrases))


def _hits(prose: Prose, phrase: str) -> tuple[Hit, ...]:
    key = (_hits, phrase)
    known = prose.memory.get(key)
    if known is None:
        known = prose.memory[key] = tuple(_searched(prose, phrase))
    return cast("tuple[Hit, ...]", known)


def _searched(prose: Prose, phrase: str) -> Iterator[Hit]:
    wanted = compiled(phrase)
    resolved = [_resolved(prose, element) for element in wanted]
    if not wanted or not all(resolved):
        return
    begins = {place for row in resolved[0] for word in row[0] for place in prose.index[word]}
    if len(resolved) == 1 and all(len(row) == 1 for row in resolved[0]):
        yield from (Hit(number, first, first, phrase) for number, first in begins)
        return
    for rows in resolved[1:]:
        there = {number for row in rows for word in row[0] for number, _ in prose.index[word]}
        begins = {place for place in begins if place[0] in there}
    if not any(element.reach for element in wanted) and all(len(rows) == 1 for rows in resolved):
        row = [part for rows in resolved for part in rows[0]]
        for number, first in begins:
            words = prose.sentences[number].words[first : first + len(row)]
            if len(words) == len(row) and all(word.text in part for word, part in zip(words, row, strict=True)):
                yield Hit(number, first, first + len(row) - 1, phrase)
        return
    dead = set[tuple[int, int, int]]()
    for number, first in begins:
        end = _match(prose.sentences[number], first, wanted, resolved, dead)
        if end:
            yield Hit(number, first, end - 1, phrase)


def _resolved(prose: Prose, element: Element) -> _Rows:
    """The rows of a word of which every part occurs in the text."""
    rows = [tuple(words_for(prose, glob) for glob in row) for row in element.rows]
    return [row for row in rows if all(row)]


def _match(
    sentence: Sentence,
    first: int,
    wanted: tuple[Element, ...],
    resolved: list[_Rows],
    dead: set[tuple[int, int, int]],
) -> int:
    """Behind which word the shortest match that begins at a word ends; 0 when there is none.

    `dead` are the places where the rest of the phrase was looked for and is not: of many gaps none is tried twice.
    """
    ways, tried = [(0, first)], set[tuple[int, int, int]]()
    while ways:
        number, at = ways.pop()
        if number == len(wanted):
            return at
        place = (sentence.index, number, at)
        if place not in dead and place not in tried:
            tried.add(place)
            ends = tuple(_ends(sentence.words, at, wanted[number].reach, resolved[number]))
            ways.extend((number + 1, end) for end in reversed(ends))
    dead |= tried
    return 0


def _ends(words: tuple[Word, ...], at: int, reach: int, rows: _Rows) -> Iterator[int]:
    """Behind which words one word of a phrase may end, the nearest first."""
    for begin in range(at, min(at + reach, len(words) - 1) + 1):
        for row in rows:
            end = begin + len(row)
            if end <= len(words) and all(words[begin + n].text in part for n, part in enumerate(row)):
                yield end
