"""The text that a reader sees in a heading, a cell or a paragraph, and the links in it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ibplint.reading.signs import seen_by_reader

_MARKS = re.compile(r"[\\`*_\[<&]")
# The library's time on one block grows with the square of its marks.
MARKS = 2_000
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_HARD_BREAK = "  \n"


class InlineLink(NamedTuple):
    """A link with the offsets at which it begins and ends in its text."""

    target: str
    text: str
    start: int
    end: int


class Inline(NamedTuple):
    """Text without its marks, and its links."""

    text: str
    links: tuple[InlineLink, ...] = ()


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
            return Inline(seen_by_reader(" ".join(line.strip(" \t") for line in source.split("\n"))))
        if len(source) > MARKS and marks_in(source) > MARKS:
            raise DenseError
        tokens = self._markdown.inline.parse(source, self._markdown, self._references, [])
        return Inline(_text(tokens), tuple(_links(tokens)))


def _text(tokens: Sequence[Token]) -> str:
    return seen_by_reader("".join(_seen(token) for token in tokens)).strip()


def _seen(token: Token) -> str:
    match token.type:
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "html_inline":
            return "\n" if _LINE_BREAK.fullmatch(token.content) else ""
        case "image":
            return _text(token.children or [])
        case _:
            return token.content


def _links(tokens: Sequence[Token]) -> Iterator[InlineLink]:
    for index, token in enumerate(tokens):
        if token.type == "image":
            yield _link(token, "src", _seen(token))
        elif token.type == "link_open":
            close = next(later for later in range(index, len(tokens)) if tokens[later].type == "link_close")
            yield _link(token, "href", _text(tokens[index:close]))


def _link(token: Token, attribute: str, text: str) -> InlineLink:
    start, end = token.meta["at"]
    return InlineLink(str(token.attrs[attribute]), text, start, end)
