"""A text with the place of each of its parts; passages are cut and joined without losing a place."""

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import NamedTuple

from ibplint.model.prose import Piece

_offset = attrgetter("offset")


class Passage(NamedTuple):
    """A text and where each part of it stands in the file."""

    text: str
    pieces: tuple[Piece, ...]

    def cut(self, start: int, end: int) -> "Passage":
        """The part from one offset up to another."""
        if start == 0 and end == len(self.text):
            return self
        if len(self.pieces) == 1:
            only = self.pieces[0]
            column = only.column + (start - only.offset) * only.signs
            return Passage(self.text[start:end], (Piece(0, only.line, column, only.signs),))
        behind = bisect_right(self.pieces, start, key=_offset)
        kept = [_moved(piece, -start) for piece in self.pieces[behind : bisect_left(self.pieces, end, key=_offset)]]
        first = self.pieces[max(behind - 1, 0)]
        shift = (start - first.offset) * first.signs
        return Passage(self.text[start:end], (Piece(0, first.line, first.column + shift, first.signs), *kept))

    def joined(self, later: "Passage", between: str) -> "Passage":
        """This passage and a later one as one text."""
        offset = len(self.text) + len(between)
        moved = (_moved(piece, offset) for piece in later.pieces)
        return Passage(self.text + between + later.text, (*self.pieces, *moved))


def _moved(piece: Piece, by: int) -> Piece:
    return Piece(piece.offset + by, piece.line, piece.column, piece.signs)
