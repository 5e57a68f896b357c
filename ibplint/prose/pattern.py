"""One word of a phrase: a word, a word with `*`, a number, or alternatives of these."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple, cast

from ibplint.model.frozen import frozen
from ibplint.model.prose import Prose
from ibplint.prose.fold import fold
from ibplint.prose.numbers import number

GAP = "..."
REACH = 8
_HYPHENS = 6
_NUMBER = "[n]"
_HYPHEN = re.compile(r"[-\u2010\u2011]")


@frozen(slots=True)
class Element:
    """A word of a phrase and the rows of words that it may be; `reach` words may stand before it."""

    word: str
    rows: tuple[tuple[str, ...], ...]
    reach: int = 0


class Spots(NamedTuple):
    """Where a text has a word, a word with `*`, or a number: as which of its words, and in which sentences at which."""

    words: frozenset[str]
    sentences: Mapping[int, Sequence[int]]


Row = tuple[Spots, ...]


def elements(phrase: str) -> Iterator[Element]:
    """The words of a phrase in order; a gap belongs to the word behind it."""
    gap, first = False, True
    for word in phrase.split():
        if word in (GAP, "…"):
            gap = True
        elif (element := _element(word, REACH if gap and not first else 0)).rows:
            yield element
            gap = first = False


@lru_cache(maxsize=1 << 14)
def _element(word: str, reach: int) -> Element:
    """One word of a phrase; many phrases share theirs."""
    return Element(word, tuple(dict.fromkeys(row for one in word.split("/") for row in _rows(one))), reach)


def rows_in(prose: Prose, element: Element) -> tuple[Row, ...]:
    """The rows of a word of which every part occurs in the text, looked up once."""
    key = (rows_in, element.word)
    known = prose.memory.get(key)
    if known is None:
        rows = (tuple(spots_of(prose, glob) for glob in row) for row in element.rows)
        known = prose.memory[key] = tuple(row for row in rows if all(part.words for part in row))
    return cast("tuple[Row, ...]", known)


def spots_of(prose: Prose, glob: str) -> Spots:
    """Where a text has a word, a word with `*`, or a number; looked up once."""
    key = (spots_of, glob)
    known = prose.memory.get(key)
    if known is None:
        known = prose.memory[key] = _spots(prose, glob)
    return cast("Spots", known)


def _spots(prose: Prose, glob: str) -> Spots:
    words = frozenset(_words(prose, glob))
    if len(words) == 1:
        return Spots(words, prose.index[next(iter(words))])
    sentences: dict[int, list[int]] = {}
    for word in words:
        for sentence, places in prose.index[word].items():
            sentences.setdefault(sentence, []).extend(places)
    return Spots(words, sentences)


def words_for(prose: Prose, glob: str) -> frozenset[str]:
    """The distinct words of a text that fit a word, a word with `*`, or a number."""
    return spots_of(prose, glob).words


def _words(prose: Prose, glob: str) -> Iterable[str]:
    if glob == _NUMBER:
        return (word for word in prose.index if number(word) is not None)
    if "*" in glob:
        return _fitting(prose, glob)
    return (glob,) if glob in prose.index else ()


def _fitting(prose: Prose, glob: str) -> Iterator[str]:
    """Words by the longest fixed part, looked up in one long text of all distinct words, then held to the whole."""
    listed = prose.memory.get(_fitting)
    if not isinstance(listed, str):
        listed = prose.memory[_fitting] = "\n" + "\n".join(prose.index) + "\n"
    needle = max(f"\n{glob}\n".split("*"), key=len)
    fixed = glob.split("*")
    at = listed.find(needle)
    while at >= 0:
        start = listed.rfind("\n", 0, at + 1) + 1 if not needle.startswith("\n") else at + 1
        end = listed.find("\n", max(start, at + len(needle) - needle.endswith("\n")))
        if end > start and _fits(listed, start, end, fixed):
            yield listed[start:end]
        at = listed.find(needle, max(end, at + 1))


def _fits(listed: str, start: int, end: int, fixed: list[str]) -> bool:
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
    if word == _NUMBER or word.isalnum():
        yield (word if word == _NUMBER else fold(word),)
        return
    inside = [_glob(part) for part in _HYPHEN.split(word) if _glob(part)]
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
    return "*".join(fold(fixed) for fixed in part.split("*"))
