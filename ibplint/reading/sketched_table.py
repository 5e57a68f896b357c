"""The cells of a table that is drawn over several lines, with the place of each part of their text."""

from ibplint.model.page import Cell, Link, Table
from ibplint.model.prose import Piece
from ibplint.model.span import Span
from ibplint.reading.html_links import html_links
from ibplint.reading.joined_parts import JoinedParts
from ibplint.reading.markdown_inline import InlineReader
from ibplint.reading.markdown_runs import offsets
from ibplint.reading.table_sketch import CellSketch, TableSketch


class SketchReader:
    """Reads the drawn tables of one text; `links` fills up on the way."""

    def __init__(self, inline: InlineReader) -> None:
        self._inline = inline
        self.links: list[Link] = []

    def read(self, sketch: TableSketch, heading: int) -> Table:
        """The table below a heading."""
        head, *rows = (tuple(self._cell(cell, heading) for cell in row) for row in sketch.rows)
        caption = self._cell(CellSketch((sketch.caption,), sketch.caption[0]), heading) if sketch.caption else None
        whole = [cell.span for row in (head, *rows) for cell in row]
        end = max(span[2:] for span in whole)
        begin = min(span[:2] for span in whole)
        return Table(head, tuple(rows), heading, Span(*begin, *end), caption=caption)

    def _cell(self, cell: CellSketch, heading: int) -> Cell:
        text, pieces, target, behind = "", list[Piece](), None, (0, 0)
        for parts in cell.paragraphs:
            lines = JoinedParts(parts)
            inline = self._inline.read(lines.text)
            if text and inline.text:
                pieces.append(Piece(len(text), *behind))
                text += "\n"
            pieces.extend(Piece(len(text) + at, *lines.at(run.at), run.signs) for at, run in offsets(inline.runs))
            text += inline.text
            behind = lines.behind
            for link in (*inline.links, *(html_links(lines.text, self._inline) if "<" in lines.text else ())):
                self.links.append(
                    Link(link.target, link.text, Span(*lines.at(link.start), *lines.at(link.end)), heading)
                )
                target = target or link.target
        return Cell(text, _span(cell), target, tuple(pieces))


def _span(cell: CellSketch) -> Span:
    """From the first to the last sign of a cell; an empty one stands where it would begin."""
    parts = [part for told in cell.paragraphs for part in told] or [cell.place]
    first, last = parts[0], parts[-1]
    length = 0 if cell.empty else len(last.text)
    return Span(first.line, first.column, last.line, last.column + length)
