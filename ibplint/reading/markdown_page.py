"""Markdown's tokens become a page: headings, blocks, tables and links with their places."""

from collections.abc import Iterable, Sequence
from typing import Any

from markdown_it.token import Token

from ibplint.model.page import Block, Heading, Link, Page, Table
from ibplint.model.raw import Fault, RawMapping
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.bare_headings import with_headings
from ibplint.reading.contents_list import CONTENTS, without_contents
from ibplint.reading.markdown_inline import MARKS, DenseError, InlineLink, InlineReader
from ibplint.reading.markdown_lost import lost_html, lost_table, open_fence
from ibplint.reading.markdown_parser import drawing_parser, parser
from ibplint.reading.markdown_places import Places
from ibplint.reading.markdown_table import TableReader
from ibplint.reading.page_edges import without_edges
from ibplint.reading.refused import RefusedError
from ibplint.reading.sketched_table import SketchReader
from ibplint.reading.table_signs import draws, has_table
from ibplint.reading.table_sketch import TableSketch
from ibplint.reading.typed_lists import with_lists
from ibplint.reading.underlined_items import with_underlined

# A word processor marks its own headings and references so, and what makes Markdown of its text loses the marks.
_OF_A_PROCESSOR = ("#_Toc", "#_Ref", "#_Hlk", "#_heading", "#_bookmark")
# What these are told of, a reader may find in the text all the same.
_UNREAD = frozenset({faults.HTML_TABLE, faults.BROKEN_TABLE, faults.COMMENT_OPEN, faults.FENCE_OPEN, faults.NESTING})
NESTING = 10
CELLS = 50_000
_ENTRY = "list_item_open"
_PARSER = parser()


class PageReader:
    """One pass over the tokens of a text of which `lines` are the lines; `faults` fills up on the way."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.faults: list[Fault] = []
        self._lines = lines
        self._references: dict[str, Any] = {}
        self._inline = InlineReader(_PARSER, self._references)
        self._headings: list[Heading] = []
        self._blocks: list[Block] = []
        self._tables: list[Table] = []
        self._links: list[Link] = []
        self._above: list[Heading] = []
        self._containers: list[str] = []
        self._told = False
        self._mark = ""
        self._cells = 0

    def read(self, front_matter: RawMapping | None) -> Page:
        """The page; RefusedError when a block or the tables go over a limit."""
        tokens: list[Token] = []
        text = "\n".join(self._lines)
        markdown = drawing_parser() if draws(text) else _PARSER
        markdown.block.parse(text, markdown, self._references, tokens)
        found = with_headings(with_lists(without_edges(without_contents(with_underlined(tokens)))))
        for index, token in enumerate(found):
            try:
                self._token(token, found[index - 1])
            except DenseError:
                raise RefusedError(Fault(faults.TOO_MANY_MARKS, self._line(token), {"limit": MARKS})) from None
        links = sorted(self._links, key=lambda link: link.span)
        unread = tuple(one.span for one in self.faults if one.key in _UNREAD)
        return Page(front_matter, tuple(self._headings), tuple(self._blocks), tuple(self._tables), tuple(links), unread)

    def _token(self, token: Token, opener: Token) -> None:
        match token.type:
            case "inline" if opener.type == "heading_open":
                self._heading(token, opener)
            case "inline":
                self._block(token)
            case str(kind) if kind == CONTENTS:
                self._add_links(self._inline.read(token.content).links, Places(token, self._lines))
            case "table":
                self._table(token)
            case "sketch":
                self._sketch(token, token.meta["sketch"])
            case "html_block":
                self._html(token)
            case "fence":
                self.faults.extend(open_fence(token, self._lines))
            case "blockquote_open" | "list_item_open":
                self._open(token)
            case "blockquote_close" | "list_item_close":
                self._containers.pop()
                self._mark = ""

    def _open(self, token: Token) -> None:
        self._containers.append(token.type)
        self._mark = f"{token.info}{token.markup}" if token.type == _ENTRY else ""
        if len(self._containers) <= NESTING or self._told:
            return
        self._told = True
        self.faults.append(Fault(faults.NESTING, self._line(token), {"limit": NESTING}))

    def _line(self, token: Token) -> Span:
        line = token.map[0] if token.map else 0
        return Span(line + 1, 1, line + 1, len(self._lines[line]) + 1)

    def _heading(self, token: Token, opener: Token) -> None:
        level, index = int(opener.tag[1:]), len(self._headings)
        inline = self._inline.read(token.content)
        self._above = [heading for heading in self._above if heading.level < level]
        path = (*(above.text for above in self._above), inline.text)
        places = Places(token, self._lines, marks=opener.markup)
        heading = Heading(level, inline.text, path, places.whole, index, places.pieces(inline.runs))
        self._headings.append(heading)
        self._above.append(heading)
        self._add_links(inline.links, places)

    def _block(self, token: Token) -> None:
        inline = self._inline.read(token.content)
        places = Places(token, self._lines)
        kind = "item" if self._containers and self._containers[-1] == _ENTRY else "paragraph"
        depth, mark, self._mark = self._containers.count(_ENTRY), self._mark, ""
        pieces = places.pieces(inline.runs)
        self._blocks.append(Block(kind, inline.text, places.whole, len(self._headings) - 1, pieces, depth, mark))
        self._add_links(inline.links, places)
        self.faults.extend(lost_table(token.content, places.whole))

    def _add_links(self, links: Iterable[InlineLink], places: Places) -> None:
        heading = len(self._headings) - 1
        self._links.extend(
            Link(link.target, link.text, places.between(link.start, link.end), heading)
            for link in links
            if not link.target.startswith(_OF_A_PROCESSOR)
        )

    def _table(self, token: Token) -> None:
        rows = token.meta["rows"]
        self._count(len(rows) * (rows[0][1].count("|") + 1), token)
        reader = TableReader(self._lines, self._inline)
        self._tables.append(reader.read(rows, len(self._headings) - 1))
        self._links.extend(reader.links)

    def _html(self, token: Token) -> None:
        text = token.content
        if has_table(text):
            from ibplint.reading.html_tables import html_sketches, without  # noqa: PLC0415 - few texts hold one

            read = list[tuple[int, int]]()
            for start, end, sketch in html_sketches(token, self._lines, CELLS):
                read.append((start, end))
                if sketch is not None:
                    self._sketch(token, sketch)
            text = without(text, read)
        self.faults.extend(lost_html(token, text, self._lines))

    def _sketch(self, token: Token, sketch: TableSketch) -> None:
        self._count(len(sketch.rows) * len(sketch.rows[0]), token)
        reader = SketchReader(self._inline)
        self._tables.append(reader.read(sketch, len(self._headings) - 1))
        self._links.extend(reader.links)

    def _count(self, cells: int, token: Token) -> None:
        self._cells += cells
        if self._cells > CELLS:
            raise RefusedError(Fault(faults.TOO_MANY_CELLS, self._line(token), {"limit": CELLS}))
