"""A line of the source with a caret under the words that a finding is about."""

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

_Shown = tuple[int, str]


def excerpt_lines(excerpt: Excerpt, span: Span, *, names: bool, indent: str = "") -> tuple[Line, ...]:
    """The 80 columns around a place, and the caret below it; private words are an ellipsis unless names are shown.

    Nothing where every word would be one.
    """
    text = excerpt.text.rstrip()
    start = min(span.column - 1, len(text))
    end = min(span.end_column - 1, len(text)) if span.end_line == span.line else len(text)
    shown = _window(_shown(excerpt, text, start, names=names), start)
    if excerpt.private and not names and not any(piece.isalnum() for _, piece in shown):
        return ()
    left = _CUT if shown and shown[0][0] > 0 else ""
    before = left + "".join(piece for index, piece in shown if index < start)
    marked = "".join(piece for index, piece in shown if start <= index < end)
    after = "".join(piece for index, piece in shown if index >= max(start, end))
    # Private words that run on beyond the window are cut already.
    cut = shown and shown[-1][0] < len(text) - 1 and not (marked + after).endswith(_CUT)
    number = f"{indent}{excerpt.line:>4} | "
    gutter = " " * (len(number) - 2) + "| "
    # A place without width, and one that is hidden as a whole, still gets its caret.
    caret = " " * cells(before) + "^" * max(cells(marked), 1)
    return (
        (Piece(number, Tone.FAINT), Piece(before + marked + after + (_CUT if cut else ""))),
        (Piece(gutter, Tone.FAINT), Piece(caret, Tone.BAD)),
    )


def _shown(excerpt: Excerpt, text: str, start: int, *, names: bool) -> list[_Shown]:
    """What is shown of each code point near the place; a line of a megabyte is not walked as a whole."""
    near = range(max(start - WINDOW, 0), min(start + 2 * WINDOW, len(text)))
    hidden = frozenset[int]() if names else _private(excerpt, near)
    shown: list[_Shown] = []
    column = 0
    for index in near:
        piece = _hidden(index, hidden) if index in hidden else _sign(text, index, column)
        column += cells(piece)
        shown.append((index, piece))
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


def _window(shown: list[_Shown], start: int) -> list[_Shown]:
    """What fits in 80 columns: a third of them before the place, more where the line ends sooner."""
    offsets = list(accumulate((cells(piece) for _, piece in shown), initial=0))
    place = offsets[sum(1 for index, _ in shown if index < start)]
    left = max(min(place - WINDOW // 3, offsets[-1] - WINDOW), 0)
    return [
        one for one, at, end in zip(shown, offsets, offsets[1:], strict=False) if left <= at and end <= left + WINDOW
    ]
