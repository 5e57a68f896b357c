"""Paragraphs as tokens: a part of one, and one as a heading."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it.token import Token

OPEN, CLOSE = "heading_open", "heading_close"
PARAGRAPH = ("paragraph_open", "inline", "paragraph_close")
TOP = 2


def part_of(paragraph: Sequence[Token], begin: int, end: int) -> Sequence[Token]:
    """The paragraph that some lines of a paragraph are."""
    inline = paragraph[1]
    lines, top = inline.content.split("\n"), (inline.map or [0, 1])[0]
    part = replace(inline, content="\n".join(lines[begin:end]), map=[top + begin, top + end])
    return paragraph[0], part, paragraph[2]


def cut(paragraph: Sequence[Token]) -> tuple[Token, Sequence[Token]]:
    """The first line of a paragraph, and the paragraph that the others are."""
    count = paragraph[1].content.count("\n") + 1
    first = part_of(paragraph, 0, 1)[1]
    return replace(first, content=first.content.rstrip(" \\")), part_of(paragraph, 1, count) if count > 1 else ()


def heading(inline: Token, level: int) -> Iterator[Token]:
    """A line as a heading."""
    yield Token(OPEN, f"h{level}", 1, map=inline.map)
    yield inline
    yield Token(CLOSE, f"h{level}", -1)
