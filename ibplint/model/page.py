"""A Markdown text as its structure: headings, blocks, tables and links with their places."""

from ibplint.model.frozen import frozen
from ibplint.model.prose import Piece
from ibplint.model.raw import RawMapping
from ibplint.model.span import Span


@frozen(slots=True)
class Heading:
    """A heading; `path` holds the texts of the headings above it and its own, `index` counts from 0.

    `pieces` says where each part of its text stands in the file.
    """

    level: int
    text: str
    path: tuple[str, ...]
    span: Span
    index: int
    pieces: tuple[Piece, ...] = ()


@frozen(slots=True)
class Link:
    """A link or image, as written; `heading` is the index of the heading above it, -1 before the first."""

    target: str
    text: str
    span: Span
    heading: int


@frozen(slots=True)
class Cell:
    """One cell of a table, without its Markdown marks; a `<br>`, paragraph or entry is a line feed in `text`."""

    text: str
    span: Span
    target: str | None = None
    pieces: tuple[Piece, ...] = ()

    @property
    def lines(self) -> tuple[Span, ...]:
        """Where its text stands on each of its lines; beside a cell of several lines stand the lines of others."""
        if self.span.line == self.span.end_line:
            return (self.span,)
        found: dict[int, Span] = {}
        ends = (*(piece.offset for piece in self.pieces[1:]), len(self.text))
        for piece, end in zip(self.pieces, ends, strict=True):
            here = Span(piece.line, piece.column, piece.line, piece.column + (end - piece.offset) * piece.signs)
            found[piece.line] = found[piece.line].to(here) if piece.line in found else here
        return tuple(found.values())


@frozen(slots=True)
class Table:
    """A table; `surplus` holds cells beyond the columns of the head, `caption` what is written below as its title."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heading: int
    span: Span
    surplus: tuple[Cell, ...] = ()
    caption: Cell | None = None


@frozen(slots=True)
class Block:
    """A paragraph or an entry of a list, with the text a reader sees.

    `depth` counts the entries of lists that it stands in; `mark` is the sign or number with which its entry begins,
    "" for what is no first paragraph of an entry.
    """

    kind: str
    text: str
    span: Span
    heading: int
    pieces: tuple[Piece, ...] = ()
    depth: int = 0
    mark: str = ""


@frozen(slots=True)
class Page:
    """A whole Markdown text; nothing in fences, comments or HTML counts.

    `unread`: where something stands that a reader sees, or was meant to see, and that is not read.
    """

    front_matter: RawMapping | None
    headings: tuple[Heading, ...]
    blocks: tuple[Block, ...]
    tables: tuple[Table, ...]
    links: tuple[Link, ...]
    unread: tuple[Span, ...] = ()

    def under(self, heading: Heading) -> tuple[int, ...]:
        """The indexes of a heading and of all headings below it."""
        below = [heading.index]
        for number in range(heading.index + 1, len(self.headings)):
            if self.headings[number].level <= heading.level:
                break
            below.append(self.headings[number].index)
        return tuple(below)
