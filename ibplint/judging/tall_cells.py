"""Cells of several lines: what stands between their first and their last sign belongs to their neighbours as well."""

from collections.abc import Iterator, Sequence

from ibplint.model.page import Cell, Page
from ibplint.model.span import Span


def tall_cells(page: Page | None) -> Sequence[Cell]:
    """The cells of a page that stand on more than one line."""
    tables = page.tables if page else ()
    cells = (cell for table in tables for row in (table.head, *table.rows) for cell in row)
    return [cell for cell in cells if cell.span.line < cell.span.end_line]


def within_cell(span: Span, tall: Sequence[Cell]) -> Iterator[Span]:
    """The span itself, or where it goes over the lines of such a cell only what stands in that cell."""
    cell = next((one for one in tall if _begins_in(span, one)), None) if span.line < span.end_line else None
    if cell is None:
        yield span
        return
    for part in cell.lines:
        start, end = max(part[:2], span[:2]), min(part[2:], span[2:])
        if start < end:
            yield Span(*start, *end)


def _begins_in(span: Span, cell: Cell) -> bool:
    return any(part[:2] <= span[:2] < part[2:] for part in cell.lines)
