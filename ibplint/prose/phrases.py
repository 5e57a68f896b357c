"""Phrases that a rule looks for in running text."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import NamedTuple, cast

from ibplint.model.frozen import frozen
from ibplint.model.prose import Prose, Sentence, Word
from ibplint.prose.pattern import Row, elements, rows_in

AND = " & "
TOGETHER = 20


class _Words(NamedTuple):
    """What one word of a phrase may be in a text; `reach` words may stand before it."""

    rows: tuple[Row, ...]
    reach: int


@frozen(slots=True)
class Phrases:
    """Phrases of which one is enough: `72 uur`, `datalek*`, `stelt ... vast`, `binnen/uiterlijk [n] uur`.

    `wachtwoord & code` is both, in any order, within twenty words of one sentence.
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


def each(prose: Prose, phrases: Phrases) -> Iterator[Hit]:
    """The same in no order, phrase by phrase: who needs one hit has not looked for all phrases."""
    return (hit for text in phrases.texts for hit in _hits(prose, text))


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


def _hits(prose: Prose, phrase: str) -> tuple[Hit, ...]:
    key = (_hits, phrase)
    known = prose.memory.get(key)
    if known is None:
        parts = phrase.split(AND)
        known = prose.memory[key] = tuple(_together(prose, parts, phrase) if parts[1:] else _searched(prose, phrase))
    return cast("tuple[Hit, ...]", known)


def _together(prose: Prose, parts: Sequence[str], phrase: str) -> Iterator[Hit]:
    """Where the parts of a phrase stand near each other in one sentence, whichever comes first."""
    found = list[Mapping[int, Sequence[Hit]]]()
    for part in parts:
        found.append(_by_sentence(prose, part))
        if not found[-1]:
            return
    first, *others = found
    for number in first.keys() & set.intersection(*map(set, others)):
        for hit in first[number]:
            spots = [hit, *(min(other[number], key=partial(_distance, hit)) for other in others)]
            start, end = min(one.first for one in spots), max(one.last for one in spots)
            if end - start <= TOGETHER:
                yield Hit(number, start, end, phrase)


def _by_sentence(prose: Prose, phrase: str) -> Mapping[int, Sequence[Hit]]:
    key = (_by_sentence, phrase)
    known = prose.memory.get(key)
    if known is None:
        found: dict[int, list[Hit]] = {}
        for hit in sorted(_hits(prose, phrase)):
            found.setdefault(hit.sentence, []).append(hit)
        known = prose.memory[key] = found
    return cast("Mapping[int, Sequence[Hit]]", known)


def _distance(one: Hit, other: Hit) -> int:
    return abs(one.first - other.first)


def _searched(prose: Prose, phrase: str) -> Iterator[Hit]:
    resolved: list[_Words] = []
    for element in elements(phrase):
        rows = rows_in(prose, element)
        if not rows:
            return
        resolved.append(_Words(rows, element.reach))
    begins = _begins(resolved) if resolved else ()
    if len(resolved) == 1 and all(len(row) == 1 for row in resolved[0].rows):
        yield from (Hit(number, first, first, phrase) for number, first in begins)
        return
    dead = set[tuple[int, int, int]]()
    for number, first in begins:
        end = _match(prose.sentences[number], first, resolved, dead)
        if end:
            yield Hit(number, first, end - 1, phrase)


def _begins(resolved: Sequence[_Words]) -> set[tuple[int, int]]:
    """Where the first word of a phrase stands in a sentence that has the others too."""
    shared, *others = sorted((_sentences(words.rows) for words in resolved), key=len)
    for numbers in others:
        shared &= numbers
    starts = [row[0].sentences for row in resolved[0].rows]
    return {(number, first) for number in shared for start in starts for first in start.get(number, ())}


def _sentences(rows: tuple[Row, ...]) -> AbstractSet[int]:
    """The sentences in which one of some rows of words may begin."""
    return (
        rows[0][0].sentences.keys() if len(rows) == 1 else frozenset[int]().union(*(row[0].sentences for row in rows))
    )


def _match(sentence: Sentence, first: int, resolved: Sequence[_Words], dead: set[tuple[int, int, int]]) -> int:
    """Behind which word the shortest match that begins at a word ends; 0 when there is none.

    `dead` are the places where the rest of the phrase was looked for and is not: of many gaps none is tried twice.
    """
    ways, tried = [(0, first)], set[tuple[int, int, int]]()
    while ways:
        number, at = ways.pop()
        if number == len(resolved):
            return at
        place = (sentence.index, number, at)
        if place not in dead and place not in tried:
            tried.add(place)
            ends = tuple(_ends(sentence.words, at, resolved[number]))
            ways.extend((number + 1, end) for end in reversed(ends))
    dead |= tried
    return 0


def _ends(words: tuple[Word, ...], at: int, wanted: _Words) -> Iterator[int]:
    """Behind which words one word of a phrase may end, the nearest first."""
    for begin in range(at, min(at + wanted.reach, len(words) - 1) + 1):
        text = words[begin].text
        for row in wanted.rows:
            end = begin + len(row)
            if text in row[0].words and end <= len(words) and _goes_on(words, begin, row):
                yield end


def _goes_on(words: tuple[Word, ...], begin: int, row: Row) -> bool:
    """Whether the rest of a row of words follows its first."""
    return len(row) == 1 or all(words[begin + n].text in part.words for n, part in enumerate(row))
