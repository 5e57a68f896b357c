"""The text that a reader sees in a heading, a cell or a paragraph, and the links in it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ibplint.reading.markdown_runs import Run, marked_runs, plain_runs, text_of
from ibplint.reading.markdown_seen import seen_runs
from ibplint.reading.markdown_unseen import gaps, outside

_MARKS = re.compile(r"[\\`*_\[<&]")
# The library's time on one block grows with the square of its marks.
MARKS = 2_000
_HARD_BREAK = "  \n"


class InlineLink(NamedTuple):
    """A link with the offsets at which it begins and ends in its text."""

    target: str
    text: str
    start: int
    end: int


class Inline(NamedTuple):
    """Text without its marks, its links, and the runs that say where each part of the text stands."""

    text: str
    links: tuple[InlineLink, ...] = ()
    runs: tuple[Run, ...] = ()


class DenseError(Exception):
    """One block holds more marks than are read."""


def marks_in(text: str) -> int:
    """How many signs in a text may be Markdown."""
    return sum(text.count(sign) for sign in "\\`*_[<&")


class InlineReader:
    """Reads inline Markdown; `references` are the link definitions of the whole text."""

    def __init__(self, markdown: MarkdownIt, references: dict[str, Any]) -> None:
        self._markdown = markdown
        self._references = references

    def read(self, source: str) -> Inline:
        """The text and the links; text without marks is not parsed, and DenseError when it has too many."""
        if not _MARKS.search(source) and _HARD_BREAK not in source:
            plain = seen_runs(outside(plain_runs(source), gaps(source)))
            return Inline(text_of(plain), (), tuple(plain))
        if len(source) > MARKS and marks_in(source) > MARKS:
            raise DenseError
        tokens = self._markdown.inline.parse(source, self._markdown, self._references, [])
        runs = seen_runs(outside(marked_runs(tokens, source), gaps(source)))
        return Inline(text_of(runs), tuple(_links(tokens, source)), tuple(runs))


def _links(tokens: Sequence[Token], source: str) -> Iterator[InlineLink]:
    for index, token in enumerate(tokens):
        if token.type == "image":
            yield _link(token, "src", tokens[index : index + 1], source)
        elif token.type == "link_open":
            close = next(later for later in range(index, len(tokens)) if tokens[later].type == "link_close")
            yield _link(token, "href", tokens[index : close + 1], source)


def _link(token: Token, attribute: str, inside: Sequence[Token], source: str) -> InlineLink:
    start, end = token.meta["at"]
    return InlineLink(str(token.attrs[attribute]), text_of(seen_runs(marked_runs(inside, source))), start, end)
