"""A CSV text as its cells, with their places."""

from ibplint.model.frozen import frozen
from ibplint.model.page import Cell


@frozen(slots=True)
class Sheet:
    """The rows of a CSV text, blank ones left out; the first is the head.

    The span of a quoted cell lies within its quotation marks. A line end within a cell is a line feed in its text.
    """

    head: tuple[Cell, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
