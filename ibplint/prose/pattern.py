"""One word of a phrase: a word, a word with `*`, a number, or alternatives of these."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from ibplint.model.prose import Prose
from ibplint.prose.fold import fold
from ibplint.prose.numbers import number

GAP = "..."
REACH = 8
_HYPHENS = 6
_NUMBER = "[n]"
_HYPHEN = re.compile(r"[-\u2010\u2011]")


@dataclass(frozen=True, slots=True)
class Element:
    """A word of a phrase as the rows of words that it may be; `reach` words may stand before it."""

    rows: tuple[tuple[str, ...], ...]
    reach: int = 0


def elements(phrase: str) -> tuple[Element, ...]:
    """The words of a phrase in order; a gap belongs to the word behind it."""
    found: list[Element] = []
    reach = 0
    for word in phrase.split():
        if word in (GAP, "…"):
            reach = REACH
            continue
        rows = tuple(dict.fromkeys(row for one in word.split("/") for row in _rows(one)))
        if rows:
            found.append(Element(rows, reach if found else 0))
            reach = 0
    return tuple(found)


def words_for(prose: Prose, glob: str) -> frozenset[str]:
    """The distinct words of a text that fit a word, a word with `*`, or a number."""
    if glob == _NUMBER:
        return _kept(prose, glob, lambda: (word for word in prose.index if number(word) is not None))
    if "*" not in glob:
        return frozenset((glob,)) if glob in prose.index else frozenset()
    return _kept(prose, glob, lambda: _fitting(prose, glob))


def _kept(prose: Prose, glob: str, make: Callable[[], Iterable[str]]) -> frozenset[str]:
    key = (words_for, glob)
    known = prose.memory.get(key)
    if not isinstance(known, frozenset):
        known = prose.memory[key] = frozenset(make())
    return known


def _fitting(prose: Prose, glob: str) -> Iterator[str]:
    """Words by the longest fixed part, looked up in one long text of all distinct words, then held to the whole."""
    listed = prose.memory.get(words_for)
    if not isinstance(listed, str):
        listed = prose.memory[words_for] = "\n" + "\n".join(prose.index) + "\n"
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
    if word == _NUMBER:
        yield (_NUMBER,)
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
