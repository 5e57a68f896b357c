"""Headings of a text that has none in Markdown: one taken from a PDF or a word processor.

There a heading is a short paragraph that is bold or bears a number (`**Rollen**`, `6.1 Classificatie`), and the title
is the first one. A text with headings of its own below its title is left as it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it.token import Token

from ibplint.model.late_pattern import late

_OPEN, _CLOSE = "heading_open", "heading_close"
_LONGEST = 80
_BOLD = late(r"(\*\*|__)(?!\s)(?:(?!\1).)+(?<!\s)\1:?")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?P<text>[^\W\d_].*)")
_SENTENCE_ENDS = (".", ":", ";", ",", "?", "!")
_ITEM = ["ordered_list_open", "list_item_open", "paragraph_open", "inline", "paragraph_close", "list_item_close"]


def with_headings(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with headings for what stands in for them in a text that has at most a title."""
    own = [number for number, token in enumerate(tokens) if token.type == _OPEN]
    if own not in ([], [0]):
        return tokens
    found = [*_promoted(tokens)]
    if len([token for token in found if token.type == _OPEN]) == len(own):
        return tokens
    return found if own else [*_titled(found)]


def _promoted(tokens: Sequence[Token]) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        kinds = [token.type for token in tokens[at : at + len(_ITEM) + 1]]
        if tokens[at].level == 0 and kinds == [*_ITEM, "ordered_list_close"] and _short(tokens[at + 3].content):
            yield from _heading(tokens[at + 3], "h2")
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
    first, _, rest = inline.content.partition("\n")
    numbered = _NUMBERED.fullmatch(inline.content)
    if _BOLD.fullmatch(first) and len(first) <= _LONGEST and inline.map:
        top = inline.map[0]
        yield from _heading(replace(inline, content=first, map=[top, top + 1]), "h2")
        if rest:
            yield from (tokens[0], replace(inline, content=rest, map=[top + 1, inline.map[1]]), tokens[2])
    elif numbered and _short(inline.content):
        yield from _heading(inline, f"h{2 + numbered['number'].count('.')}")
    else:
        yield from tokens


def _titled(tokens: Sequence[Token]) -> Iterator[Token]:
    """The first words as the title, when they are no sentence."""
    opening = [token.type for token in tokens[:3]]
    if (opening == _ITEM[2:5] and _short(tokens[1].content.replace("\n", " "), 2 * _LONGEST)) or opening[:1] == [_OPEN]:
        yield from _heading(tokens[1], "h1")
        yield from tokens[3:]
    else:
        yield from tokens


def _short(text: str, longest: int = _LONGEST) -> bool:
    return 0 < len(text) <= longest and not text.rstrip().endswith(_SENTENCE_ENDS) and text[:1] == text[:1].upper()


def _heading(inline: Token, tag: str) -> Iterator[Token]:
    yield Token(_OPEN, tag, 1, map=inline.map)
    yield inline
    yield Token(_CLOSE, tag, -1)
