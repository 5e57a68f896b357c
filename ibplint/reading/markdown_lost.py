"""Markdown in which something a reader sees, or meant, is not read."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from ibplint.model.late_pattern import late
from ibplint.model.raw import Fault
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.table_signs import HTML_TABLE

_GRID = late(r"\+[-=:+]{3,}\+[ \t]*(?:\n|\Z)")
_DELIMITER = late(r"(?m)^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*\|[-:| \t]*$")
_PIPED = late(r"\|.*\|[ \t]*\n[ \t]*\|.*\|[ \t]*(?:\n|\Z)")


def lost_html(token: Token, text: str, lines: Sequence[str]) -> Iterator[Fault]:
    """A table in HTML that was not read, and a comment that is never closed; `text` is without the tables that were."""
    first = token.map[0] if token.map else 0
    start, told = 0, False
    while not told and start < len(text):
        opening = text.find("<!--", start)
        table = HTML_TABLE.search(text, start, opening if opening >= 0 else len(text))
        if table:
            yield _fault(faults.HTML_TABLE, first, text, table.start(), lines)
        closing = text.find("-->", opening)
        if opening >= 0 > closing:
            yield _fault(faults.COMMENT_OPEN, first, text, opening, lines)
        told = bool(table) or opening < 0 or closing < 0
        start = closing + 3


def lost_table(content: str, span: Span) -> Iterator[Fault]:
    """A table drawn with signs, and lines with `|` that are no table."""
    if content.startswith("+") and _GRID.match(content):
        yield Fault(faults.HTML_TABLE, span, {})
    elif "|" in content and (_PIPED.match(content) or _DELIMITER.search(content)):
        yield Fault(faults.BROKEN_TABLE, span, {})


def open_fence(token: Token, lines: Sequence[str]) -> Iterator[Fault]:
    """A block of code that is never closed: the rest of the text is taken for code."""
    first, end = token.map or (0, 0)
    closing = lines[end - 1].strip(" \t>")
    if end - 1 > first and set(closing) == {token.markup[0]} and len(closing) >= len(token.markup):
        return
    yield Fault(faults.FENCE_OPEN, Span(first + 1, 1, first + 1, len(lines[first]) + 1), {"sign": token.markup})


def _fault(key: str, first: int, text: str, at: int, lines: Sequence[str]) -> Fault:
    line = first + text.count("\n", 0, at)
    return Fault(key, Span(line + 1, 1, line + 1, len(lines[line]) + 1), {})
