"""Headings of a text that shows none: a few words alone, with sentences or a list right below them.

A text that a PDF lost its marks in has them all so; of fewer than some it is not known that they are headings.
"""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from ibplint.reading.heading_lines import plain_line
from ibplint.reading.paragraph_tokens import PARAGRAPH, TOP, heading

_FEWEST, _SENTENCE = 4, 60
_LISTS = frozenset({"bullet_list_open", "ordered_list_open", "table"})
_ENDS = (".", ":", ";", "?", "!")


def with_plain_headings(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, with headings for such lines; the same where there are too few."""
    opening = [at for at, token in enumerate(tokens) if token.level == 0 and _opens(tokens, at)]
    found = frozenset(opening if len(opening) >= _FEWEST else ())
    skipped = frozenset(number for at in found for number in (at, at + 2))
    for at, token in enumerate(tokens):
        if at - 1 in found:
            yield from heading(token, TOP)
        elif at not in skipped:
            yield token


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a paragraph is a few words, no part of a list, with a text below it."""
    if _kinds(tokens, at) != PARAGRAPH or not plain_line(tokens[at + 1].content):
        return False
    before = tokens[at - 2].content if _kinds(tokens, at - 3) == PARAGRAPH else ""
    below = tokens[at + 4].content if _kinds(tokens, at + 3) == PARAGRAPH else ""
    text = len(below) >= _SENTENCE and below.rstrip().endswith(_ENDS)
    return at > 0 and not before.endswith(":") and (text or _lists(tokens, at + 3))


def _kinds(tokens: Sequence[Token], at: int) -> tuple[str, ...]:
    return tuple(token.type for token in tokens[at : at + 3]) if at >= 0 else ()


def _lists(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].type in _LISTS
