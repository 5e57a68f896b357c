"""One word of a phrase: a word, a word with `*`, a number, or alternatives of these."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import product
from typing import NamedTuple

from ibplint.model.prose import Prose
from ibplint.prose.fold import fold
from ibplint.prose.numbers import NUMBERS, number
from ibplint.prose.phrase_words import plain, words_with_reach
from ibplint.prose.remembered import by_its_words, remembered

_HYPHENS = 6
NUMBER = "[n]"
# Behind every word that begins with the same signs.
_LAST = chr(0x10FFFF)
_HYPHEN = re.compile(r"[-\u2010\u2011]")


# What a word may be when some of it is of several words: at each place the words that fit there.
Rows = tuple[tuple[AbstractSet[str], ...], ...]


class Element(NamedTuple):
    """A word of a phrase and the rows of words that it may be; `reach` words may stand before it."""

    word: str
    rows: tuple[tuple[str, ...], ...]
    reach: int = 0


class Spots(NamedTuple):
    """As which of its words a text has one word of a phrase.

    `words` are those with which it may begin. `rows` are what it may be when some are of several words: at each place
    the words that fit there.
    """

    word: str
    words: AbstractSet[str]
    rows: Rows = ()


def elements(phrase: str) -> Iterator[Element]:
    """What the words of a phrase may be."""
    return (Element(word, _rows_of(word), reach) for word, reach in words_with_reach(phrase))


def _rows_of(word: str) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(row for one in word.split("/") for row in _rows(one)))


@by_its_words
def spots_of(prose: Prose, word: str) -> Spots:
    """Where a text has a word of a phrase, looked up once."""
    if word in prose.index and word not in prose.called:
        return Spots(word, frozenset((word,)))
    words: set[str] = set()
    several, ways = False, word.split("/")
    for one in ways:
        if one in prose.called:
            words |= _said(prose, one)
        elif one in prose.index:
            words.add(one)
        elif one[-1:] == "*" and plain(one[:-1]):
            words |= words_for(prose, one)
        elif not plain(one):
            for row in _in_text(prose, one):
                words |= row[0]
                several = several or len(row) > 1
    return Spots(word, words, tuple([row for one in ways for row in _in_text(prose, one)]) if several else ())


def sentences_of(prose: Prose, spots: Spots) -> AbstractSet[int]:
    """The sentences in which a word of a phrase may begin."""
    return prose.index[next(iter(spots.words))].keys() if len(spots.words) == 1 else _with_any(prose, spots.word)


@remembered
def _with_any(prose: Prose, word: str) -> frozenset[int]:
    return frozenset().union(*[prose.index[one] for one in spots_of(prose, word).words])


@by_its_words
def _in_text(prose: Prose, one: str) -> Rows:
    """What an alternative may be of which every word occurs in the text, looked up once."""
    found = [tuple([words_for(prose, glob) for glob in row]) for row in _rows(one)]
    return tuple([row for row in found if all(row)])


def words_for(prose: Prose, glob: str) -> AbstractSet[str]:
    """The distinct words of a text that fit a word, a word with `*`, or a number."""
    if glob == NUMBER:
        return _numbers(prose)
    if "*" not in glob:
        return _said(prose, glob)
    begin, *rest = fixed = glob.split("*")
    found = _from(_listed(prose), begin) if rest == [""] else set(_fitting(prose, fixed))
    for role, names in prose.called.items():
        if _fits(role, 0, len(role), fixed):
            found |= names
    return found


@by_its_words
def _numbers(prose: Prose) -> frozenset[str]:
    """The distinct words of a text that say a number."""
    digits = [word for word in prose.index if word[:1].isdecimal() and number(word) is not None]
    return frozenset([*digits, *(NUMBERS.keys() & prose.index.keys())])


def _said(prose: Prose, word: str) -> AbstractSet[str]:
    """The words by which a text has a word: itself, and the names of those who hold the role that it is."""
    own = frozenset([word]) if word in prose.index else frozenset[str]()
    return own | prose.called[word] if word in prose.called else own


def _from(listed: Sequence[str], begin: str) -> set[str]:
    """The words that begin with some signs, of words in their order."""
    first = bisect_left(listed, begin)
    if not listed[first : first + 1] or not listed[first].startswith(begin):
        return set()
    return set(listed[first : bisect_left(listed, begin + _LAST, first)])


@by_its_words
def _listed(prose: Prose) -> Sequence[str]:
    """The distinct words of a text in their order."""
    return sorted(prose.index)


def _fitting(prose: Prose, fixed: Sequence[str]) -> Iterator[str]:
    """Words by the longest fixed part, looked up in one long text of all distinct words, then held to the whole."""
    listed = _one_text(prose)
    needle = max((f"\n{fixed[0]}", *fixed[1:-1], f"{fixed[-1]}\n"), key=len)
    at = listed.find(needle)
    while at >= 0:
        start = listed.rfind("\n", 0, at + 1) + 1 if not needle.startswith("\n") else at + 1
        end = listed.find("\n", max(start, at + len(needle) - needle.endswith("\n")))
        if end > start and _fits(listed, start, end, fixed):
            yield listed[start:end]
        at = listed.find(needle, max(end, at + 1))


@by_its_words
def _one_text(prose: Prose) -> str:
    return "\n" + "\n".join(prose.index) + "\n"


def _fits(listed: str, start: int, end: int, fixed: Sequence[str]) -> bool:
    """Whether the fixed parts of a word with `*` stand in order in a stretch, the first and the last at its ends."""
    first, *between, last = fixed
    at, stop = start + len(first), end - len(last)
    if at > stop or not listed.startswith(first, start) or not listed.endswith(last, start, end):
        return False
    for part in between:
        found = listed.find(part, at, stop)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _rows(word: str) -> Iterator[tuple[str, ...]]:
    """The spellings of a word: one with hyphens also joined and in parts."""
    if word == NUMBER or word.replace("*", "").isalnum():
        yield (word if word == NUMBER else _glob(word),)
        return
    inside = [glob for part in _HYPHEN.split(word) if (glob := _glob(part))]
    breaks = max(len(inside) - 1, 0)
    # The spellings double with every hyphen; of a word with many these are all joined and all apart.
    mixed = product((False, True), repeat=breaks) if breaks <= _HYPHENS else ((False,) * breaks, (True,) * breaks)
    for apart in mixed:
        row = [inside[0]] if inside else []
        for part, split in zip(inside[1:], apart, strict=True):
            row = [*row, part] if split else [*row[:-1], row[-1] + part]
        if row and (len(row) == 1 or "*" not in row):
            yield tuple(row)


def _glob(part: str) -> str:
    return "*".join(map(fold, part.split("*"))) if "*" in part else fold(part)
