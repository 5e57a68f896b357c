"""Headings of a text that has none in Markdown, at most a title: one taken from a PDF or a word processor.

There a heading is a short paragraph that is bold, bears a number or stands in capitals (`**Rollen**`,
`6.1 Classificatie`, `BACK-UP`), and the title is the first one. Where none is so, a few words alone above a text are.
"""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from ibplint.reading.heading_lines import CAPITALS, Line, heading_line, leads, short
from ibplint.reading.paragraph_tokens import OPEN, PARAGRAPH, TOP, cut, heading
from ibplint.reading.plain_headings import with_plain_headings
from ibplint.reading.sub_headings import with_parts
from ibplint.reading.underlined_items import ITEM

_TITLE = 160


def with_headings(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with headings for what stands in for them."""
    own = [number for number, token in enumerate(tokens) if token.type == OPEN]
    if own not in ([], [0]):
        return with_parts(tokens)
    readings = ([*read] for read in (_Bare(tokens).read(), with_plain_headings(tokens)))
    found = next((read for read in readings if sum(token.type == OPEN for token in read) > len(own)), None)
    if found is None:
        return tokens
    return found if own else [*_titled(found)]


class _Bare:
    """A text that has at most a title: every line that shows that it is a heading is one."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._level = TOP
        self._capitals = False

    def read(self) -> Iterator[Token]:
        tokens, at = self._tokens, 0
        while at < len(tokens):
            kinds = [token.type for token in tokens[at : at + len(ITEM) + 1]]
            if tokens[at].level == 0 and kinds == [*ITEM, "ordered_list_close"] and short(tokens[at + 3].content):
                self._level = TOP + 1
                yield from heading(tokens[at + 3], TOP)
                at += len(kinds)
            elif tokens[at].level == 0 and tuple(kinds[:3]) == PARAGRAPH:
                yield from self._paragraph(tokens[at : at + 3])
                at += 3
            else:
                yield tokens[at]
                at += 1

    def _paragraph(self, tokens: Sequence[Token]) -> Iterator[Token]:
        """A paragraph, or the headings that it is or begins with."""
        first, rest = cut(tokens)
        line = heading_line(first.content)
        if line is None or (rest and not leads(line, rest[1].content)):
            yield from tokens
            return
        yield from heading(first, self._level_of(line))
        if rest:
            yield from self._paragraph(rest)

    def _level_of(self, line: Line) -> int:
        """A number tells the level; what has none stands below the last one that has, and bold below capitals."""
        if line.level is not None:
            self._level, self._capitals = line.level + 1, False
            return line.level
        self._capitals = self._capitals or line.style == CAPITALS
        return self._level + (self._capitals and line.style != CAPITALS)


def _titled(tokens: Sequence[Token]) -> Iterator[Token]:
    """The first words as the title, when they are no sentence."""
    opening = tuple(token.type for token in tokens[:3])
    words = tokens[1].content.replace("\n", " ") if opening == PARAGRAPH else ""
    if short(words, _TITLE) or opening[:1] == (OPEN,):
        yield from heading(tokens[1], 1)
        yield from tokens[3:]
    else:
        yield from tokens
