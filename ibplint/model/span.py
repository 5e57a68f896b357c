"""Where something stands in a text."""

from typing import NamedTuple


# One is made for every value that is read: a tuple costs half of what a frozen dataclass costs.
class Span(NamedTuple):
    """From a character up to, not including, another; lines and columns are code points counted from 1."""

    line: int
    column: int
    end_line: int
    end_column: int

    def moved(self, lines: int) -> "Span":
        """The same span, a number of lines further down."""
        return Span(self.line + lines, self.column, self.end_line + lines, self.end_column)

    def to(self, end: "Span") -> "Span":
        """From the start of this span to the end of another."""
        return Span(self.line, self.column, end.end_line, end.end_column)


START = Span(1, 1, 1, 1)
