"""The numbers and letters that a list of annexes in a text gives: below a heading such as `Bijlagen`, or in a table."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ibplint.model.late_pattern import late
from ibplint.model.page import Page
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.rows import column_heads

_MARK = r"\d{1,2}|[A-Z]|[IVX]{1,4}"
_CELL = late(rf"(?:\w+ )?({_MARK})[.):]?", re.IGNORECASE)
_IN_TEXT = late(rf"(?<![\w.,])({_MARK})[.):](?=\s|$)")
_NUMBER = late(r"\W*(?:nr|nummer|no|#|letter)?\W*", re.IGNORECASE)


def listed(prose: Prose, page: Page | None, called: tuple[str, ...]) -> Iterator[str]:
    """The marks of the parts in the lists of them that a text has."""
    many, one = _patterns(called)
    announcing = {number for number, path in enumerate(prose.paths) if _announces(prose, path, many)}
    for sentence in prose.sentences:
        below = sentence.heading in announcing
        if sentence.where is Where.CELL:
            if (below or _headed(prose, sentence, one)) and (found := _cell(prose, sentence, one)):
                yield found
        elif below and sentence.where is not Where.HEADING:
            yield from (found[1].upper() for found in _IN_TEXT.finditer(sentence.text))
    for block in page.blocks if page else ():
        mark = block.mark.strip("().")
        if page and mark.isalnum() and block.heading >= 0 and many.search(page.headings[block.heading].text):
            yield mark.upper()


@lru_cache(maxsize=16)
def _patterns(called: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(map(re.escape, called))
    return (
        re.compile(rf"\b(?:{words})(?:n|s|es)\b", re.IGNORECASE),
        re.compile(rf"\W*(?:{words})(?:n|s|es)?\W*", re.IGNORECASE),
    )


def _announces(prose: Prose, path: tuple[int, ...], many: re.Pattern[str]) -> bool:
    return bool(path) and many.search(prose.sentences[path[-1]].text) is not None


def _headed(prose: Prose, cell: Sentence, one: re.Pattern[str]) -> bool:
    return any(one.fullmatch(prose.sentences[number].text) for number in column_heads(prose, cell))


def _cell(prose: Prose, cell: Sentence, one: re.Pattern[str]) -> str:
    """The mark in a cell of the column that numbers the rows, "" for none."""
    heads = [prose.sentences[number].text for number in column_heads(prose, cell)]
    if cell.row < 0 or not all(one.fullmatch(text) or _NUMBER.fullmatch(text) for text in heads):
        return ""
    found = _CELL.fullmatch(cell.text.strip())
    return found[1].upper() if found else ""
