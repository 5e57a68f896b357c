"""Tokens that stand for a heading, made of a paragraph."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it.token import Token

OPEN, CLOSE = "heading_open", "heading_close"
PARAGRAPH = ("paragraph_open", "inline", "paragraph_close")
TOP = 2


def cut(tokens: Sequence[Token]) -> tuple[Token, Sequence[Token]]:
    """The first line of a paragraph, and the paragraph that the others are."""
    inline = tokens[1]
    content, _, rest = inline.content.partition("\n")
    top, end = inline.map or [0, 1]
    first = replace(inline, content=content.rstrip(" \\"), map=[top, top + 1])
    if not rest:
        return (replace(first, map=[top, end]), ())
    return first, (tokens[0], replace(inline, content=rest, map=[top + 1, end]), tokens[2])


def heading(inline: Token, level: int) -> Iterator[Token]:
    """A line as a heading."""
    yield Token(OPEN, f"h{level}", 1, map=inline.map)
    yield inline
    yield Token(CLOSE, f"h{level}", -1)
