"""The numbers that a text gives its own chapters, paragraphs and articles, and where it refers to one of them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.page import Page
from ibplint.model.prose import Sentence, Where

_NUMBER = r"\d{1,2}(?:\.\d{1,2}){0,3}"
_BARE = re.compile(rf"\W*({_NUMBER})(?![\d%])(?:[.:)]|\s|$)")
_TITLED = late(r"\s*(?:[.:)–—|-]\s*\S|[.:)]?\s*$|\s+[A-Z])")
_MORE = late(rf"\s*(?:,|en|of|t/m|tot en met|–|-)\s*({_NUMBER})(?!\d)")
_RANGE = re.compile(r"\s*(?:t/m|tot en met|–|-)")
_LEVEL = "."
# A page of so few parts numbers something else; one of so few headings has lost the others.
_FEWEST, _BARE_PAGE = 3, 2


class Reference(NamedTuple):
    """The number of a part that a sentence names, and the characters that do so."""

    number: str
    span: tuple[int, int]


def numbers_of(page: Page, called: tuple[str, ...], *, bare: bool) -> frozenset[str]:
    """The numbers of the parts that begin on a page, with those of the parts that they lie in; none of only a few.

    A part begins with one of the words `called` and its number (`Artikel 4. Begrippen`); where numbers may be `bare`,
    with the number alone too. On a page without headings an entry with a number may be one.
    """
    lines = (line for block in page.blocks for line in block.text.splitlines())
    texts = chain(((one.text, True) for one in page.headings), ((line, False) for line in lines))
    found = [number for text, heading in texts if (number := _begins(text, called, heading=heading, bare=bare))]
    marks = [mark for block in page.blocks if bare and (mark := block.mark.rstrip(".)")).isdigit()]
    told = [*found, *marks]
    counted = told if len(page.headings) <= _BARE_PAGE else found
    if len({one.partition(_LEVEL)[0] for one in counted}) < _FEWEST:
        return frozenset()
    levels = (one.split(_LEVEL) for one in told)
    return frozenset(_LEVEL.join(parts[:many]) for parts in levels for many in range(1, len(parts) + 1))


def references(sentence: Sentence, called: tuple[str, ...]) -> Iterator[Reference]:
    """Each part that a sentence refers to, all of a row, and of a range the two ends; not where a part begins."""
    for found in _named(called).finditer(sentence.text):
        heading = sentence.where is Where.HEADING
        if sentence.where is Where.CELL or not _begins(sentence.text, called, heading=heading, bare=False):
            yield Reference(found[1], found.span())
            at = found.end()
            while more := _MORE.match(sentence.text, at):
                yield Reference(more[1], more.span(1))
                at = more.end()


def ranges(sentence: Sentence, called: tuple[str, ...]) -> bool:
    """Whether a sentence names a range of parts: `artikel 15 tot en met 22`."""
    return any(_RANGE.match(sentence.text, found.end()) for found in _named(called).finditer(sentence.text))


def lacks(there: frozenset[str], number: str) -> bool:
    """Whether a text that numbers its parts from 1 on at that level has none with that number."""
    above, _, _ = number.rpartition(_LEVEL)
    if number in there:
        return False
    if above and above not in there:
        return lacks(there, above)
    beside = {int(last) for one in there for before, _, last in (one.rpartition(_LEVEL),) if before == above}
    return len(beside) > 1 and beside == set(range(1, len(beside) + 1))


def _begins(written: str, called: tuple[str, ...], *, heading: bool, bare: bool) -> str:
    text = written.lstrip(" *_")
    if (found := _named(called).match(text)) and (heading or _TITLED.match(text, found.end())):
        return found[1]
    alone = _BARE.match(text) if bare else None
    return alone[1] if alone else ""


@lru_cache(maxsize=16)
def _named(called: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in called)
    return re.compile(rf"(?<!\w)(?:{words})(?:en|s|\.)?\s+({_NUMBER})(?![\dA-Za-z])", re.IGNORECASE)
