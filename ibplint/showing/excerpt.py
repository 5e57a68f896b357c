"""A line of the source with a caret under the words that a finding is about."""

from bisect import bisect_left, bisect_right
from collections.abc import Container
from itertools import accumulate, chain

from ibplint.model.clean import clean
from ibplint.model.finding import Excerpt
from ibplint.model.span import Span
from ibplint.showing.paint import Line, Piece, Tone
from ibplint.showing.width import cells

WINDOW = 80
_TAB = 4
_CUT = "…"
_LOG_COMMANDS = ("##[", "##vso[")


def excerpt_lines(excerpt: Excerpt, span: Span, *, names: bool, indent: str = "") -> tuple[Line, ...]:
    """The 80 columns around a place, and the caret below it; private words are an ellipsis unless names are shown.

    Nothing where every word would be one.
    """
    text = excerpt.text.rstrip()
    start = min(span.column - 1, len(text))
    end = min(span.end_column - 1, len(text)) if span.end_line == span.line else len(text)
    # A line of a megabyte is not walked as a whole.
    near = range(max(start - WINDOW, 0), min(start + 2 * WINDOW, len(text)))
    pieces = _pieces(excerpt, text, near, names=names)
    first, last = _window(pieces, start - near.start)
    if excerpt.private and not names and not any(map(str.isalnum, pieces[first:last])):
        return ()
    at = start - near.start
    behind = max(end - near.start, at)
    left = _CUT if first < last and near.start + first else ""
    before = left + "".join(pieces[first : min(at, last)])
    marked, after = "".join(pieces[at : min(behind, last)]), "".join(pieces[behind:last])
    # Private words that run on beyond the window are cut already.
    cut = first < last and near.start + last < len(text) and not (marked + after).endswith(_CUT)
    number = f"{indent}{excerpt.line:>4} | "
    gutter = " " * (len(number) - 2) + "| "
    # A place without width, and one that is hidden as a whole, still gets its caret.
    caret = " " * cells(before) + "^" * max(cells(marked), 1)
    return (
        (Piece(number, Tone.FAINT), Piece(before + marked + after + (_CUT if cut else ""))),
        (Piece(gutter, Tone.FAINT), Piece(caret, Tone.BAD)),
    )


def _pieces(excerpt: Excerpt, text: str, near: range, *, names: bool) -> list[str]:
    """What is shown of each code point near the place."""
    hidden = frozenset[int]() if names else _private(excerpt, near)
    shown: list[str] = []
    column = 0
    for index in near:
        piece = _hidden(index, hidden) if index in hidden else _sign(text, index, column)
        column += cells(piece)
        shown.append(piece)
    return shown


def _sign(text: str, index: int, column: int) -> str:
    sign = text[index]
    if sign == "\t":
        return " " * (_TAB - column % _TAB)
    if sign == "#" and text.startswith(_LOG_COMMANDS, index):
        return "# "
    return sign if sign.isascii() and sign.isprintable() else clean(sign)


def _private(excerpt: Excerpt, near: range) -> frozenset[int]:
    """Which code points near the place, and the one before these, are private."""
    parts = (range(max(first - 1, near.start - 1), min(last - 1, near.stop)) for first, last in excerpt.private)
    return frozenset(chain.from_iterable(parts))


def _hidden(index: int, hidden: Container[int]) -> str:
    """One ellipsis for a private run however long it is, so that its length tells nothing."""
    return "" if index - 1 in hidden else _CUT


def _window(pieces: list[str], at: int) -> tuple[int, int]:
    """From which piece up to which 80 columns go: a third before the place, more where the line ends sooner."""
    offsets = list(accumulate(map(cells, pieces), initial=0))
    left = max(min(offsets[at] - WINDOW // 3, offsets[-1] - WINDOW), 0)
    first = bisect_left(offsets, left)
    return first, max(bisect_right(offsets, left + WINDOW) - 1, first)
