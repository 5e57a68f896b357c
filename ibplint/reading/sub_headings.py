"""Headings that are not marked, below those of a text that are: a bold line opens a part of its own.

So it does when text follows it and it is no sentence: a key sentence in bold, or `**Let op**`, stays text.
"""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from ibplint.reading.heading_lines import NAMED, NUMBER, Line, heading_line, leads, opens_part
from ibplint.reading.paragraph_tokens import OPEN, TOP, cut, heading

# So many lines between the title and the first chapter are more than a cover.
_FRONT = 3
_CONTENT = frozenset({"paragraph_open", "bullet_list_open", "ordered_list_open", "table", "blockquote_open"})


def with_parts(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a text with headings of its own, and headings for the lines below them that open a part."""
    return [*_Parts(tokens).read()]


class _Parts:
    """Finds those lines in the tokens of one text."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._headings = [number for number, token in enumerate(tokens) if token.type == OPEN]

    def read(self) -> Iterator[Token]:
        opening = [at for at, token in enumerate(self._tokens) if token.level == 0 and self._opens(at)]
        # A line or two between the title and the first chapter say whose text it is.
        front = [at for at in opening if at < self._headings[1]]
        found = frozenset(opening if len(front) >= _FRONT else opening[len(front) :])
        level, at = 0, 0
        while at < len(self._tokens):
            token = self._tokens[at]
            if token.type == OPEN:
                level = int(token.tag[1:])
            if at not in found:
                yield token
                at += 1
                continue
            first, rest = cut(self._tokens[at : at + 3])
            yield from heading(first, level + 1)
            yield from rest
            at += 3

    def _opens(self, at: int) -> bool:
        """Whether the paragraph at a place begins with a line that opens a part: with text behind it."""
        line = self._line(at)
        if line is None:
            return False
        _, below, rest = self._tokens[at + 1].content.partition("\n")
        if below:
            return leads(line, rest)
        behind = at + 3 if self._line(at + 3) is None else at + 6
        return self._kind(behind) in _CONTENT and self._line(behind) is None

    def _line(self, at: int) -> Line | None:
        if self._kind(at) != "paragraph_open" or self._tokens[at].level:
            return None
        line = heading_line(self._tokens[at + 1].content.partition("\n")[0].rstrip())
        chapter = line is not None and line.style in (NUMBER, NAMED) and line.level == TOP
        return line if line and not chapter and opens_part(line) else None

    def _kind(self, at: int) -> str:
        return self._tokens[at].type if at < len(self._tokens) else ""
