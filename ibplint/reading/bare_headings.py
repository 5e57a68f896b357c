"""Headings of a text that has none in Markdown: one taken from a PDF or a word processor.

There a heading is a short paragraph that is bold or bears a number (`**Rollen**`, `6.1 Classificatie`), and the title
is the first one. In a text with headings of its own below its title only a line that names an article or a chapter is
one too.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from ibplint.model.late_pattern import late
from ibplint.reading.article_headings import LONGEST, OPEN, first_line, heading, short, with_articles

_BOLD = late(r"(\*\*|__)(?!\s)(?:(?!\1).)+(?<!\s)\1:?")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?P<text>[^\W\d_].*)")
_ITEM = ["ordered_list_open", "list_item_open", "paragraph_open", "inline", "paragraph_close", "list_item_close"]


def with_headings(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with headings for what stands in for them in a text that has at most a title."""
    own = [number for number, token in enumerate(tokens) if token.type == OPEN]
    tokens = [*with_articles(tokens)]
    if own not in ([], [0]):
        return tokens
    found = [*_promoted(tokens)]
    if len([token for token in found if token.type == OPEN]) == len(own):
        return tokens
    return found if own else [*_titled(found)]


def _promoted(tokens: Sequence[Token]) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        kinds = [token.type for token in tokens[at : at + len(_ITEM) + 1]]
        if tokens[at].level == 0 and kinds == [*_ITEM, "ordered_list_close"] and short(tokens[at + 3].content):
            yield from heading(tokens[at + 3], "h2")
            at += len(kinds)
        elif tokens[at].level == 0 and kinds[:3] == _ITEM[2:5]:
            yield from _paragraph(tokens[at : at + 3])
            at += 3
        else:
            yield tokens[at]
            at += 1


def _paragraph(tokens: Sequence[Token]) -> Iterator[Token]:
    """A paragraph, or the heading that it is or begins with."""
    inline = tokens[1]
    line, rest = first_line(inline)
    numbered = _NUMBERED.fullmatch(inline.content)
    if line and _BOLD.fullmatch(line.content) and len(line.content) <= LONGEST:
        yield from heading(line, "h2")
        yield from (tokens[0], rest, tokens[2]) if rest else ()
    elif numbered and short(inline.content):
        yield from heading(inline, f"h{2 + numbered['number'].count('.')}")
    else:
        yield from tokens


def _titled(tokens: Sequence[Token]) -> Iterator[Token]:
    """The first words as the title, when they are no sentence."""
    opening = [token.type for token in tokens[:3]]
    if (opening == _ITEM[2:5] and short(tokens[1].content.replace("\n", " "), 2 * LONGEST)) or opening[:1] == [OPEN]:
        yield from heading(tokens[1], "h1")
        yield from tokens[3:]
    else:
        yield from tokens
