"""Offsets in the content of a block as places in the file."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from markdown_it.token import Token

from ibplint.model.prose import Piece
from ibplint.model.span import Span
from ibplint.reading.markdown_runs import Run, offsets


class Places:
    """Turns offsets in the content of a block into places in the file."""

    def __init__(self, token: Token, lines: Sequence[str], *, marks: str = "") -> None:
        self._lines = token.content.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self._lines[:-1])]
        self._first = first = _first_line(token, lines, self._lines[0].rstrip())
        # What stands before the content (marks, indentation) differs by line; behind it stands nothing but spaces.
        self._columns = [
            len(lines[first + number].rstrip()) - len(line.rstrip()) for number, line in enumerate(self._lines)
        ]
        if marks.startswith("#"):
            line = lines[first]
            self._columns = [line.index(token.content, line.index(marks) + len(marks))]

    @property
    def whole(self) -> Span:
        """The span of all of the content."""
        last = len(self._lines) - 1
        end = self._columns[last] + len(self._lines[last]) + 1
        return Span(self._first + 1, self._columns[0] + 1, self._first + last + 1, end)

    def between(self, start: int, end: int) -> Span:
        """The span of what stands between two offsets."""
        return Span(*self._at(start), *self._at(end))

    def pieces(self, runs: Iterable[Run]) -> tuple[Piece, ...]:
        """Where each run of the text stands."""
        return tuple([Piece(offset, *self._at(run.at), run.signs) for offset, run in offsets(runs)])

    def _at(self, offset: int) -> tuple[int, int]:
        number = bisect_right(self._starts, offset) - 1
        return self._first + number + 1, self._columns[number] + offset - self._starts[number] + 1


def _first_line(token: Token, lines: Sequence[str], text: str) -> int:
    """The line of a block on which its text begins; the library drops lines of hard spaces in front of it."""
    first, end = token.map or (0, 1)
    return next((line for line in range(first, end) if lines[line].rstrip().endswith(text)), first)
