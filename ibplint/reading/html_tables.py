"""Tables in HTML, as Pandoc writes them for GitHub where a cell holds several paragraphs or reaches over others."""

import re
from collections.abc import Iterable, Iterator, Sequence

from markdown_it.token import Token

from ibplint.reading.html_rows import HtmlRows
from ibplint.reading.html_tags import Tag, table_ends, tags_in
from ibplint.reading.joined_parts import JoinedParts
from ibplint.reading.table_sketch import Part, TableSketch, literal, paragraphs

# What begins a paragraph of its own within a cell, whether it opens or closes.
_BLOCKS = re.compile(
    r"address|article|aside|blockquote|br|center|d[dlt]|div|figcaption|figure|footer|h[1-6r]|header|li|main|nav|[ou]l|p"
    r"|pre|section|table|t[dhr]|tbody|tfoot|thead"
)
_MARKDOWN = re.compile(r"[ \t]*\n[ \t]*\n\s*\S")
_NO_TABLE = re.compile(r"\s*<(?:script|style|textarea|pre)\b", re.IGNORECASE)
_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_CELLS = frozenset({"td", "th"})
_SPANS = {name: re.compile(rf"\b{name}\s*=\s*[\"']?\s*(\d{{1,4}})", re.IGNORECASE) for name in ("colspan", "rowspan")}


def html_sketches(token: Token, lines: Sequence[str], most: int) -> Iterator[tuple[int, int, TableSketch | None]]:
    """Each table in a block of HTML that is closed, with the offsets between which it stands."""
    if _NO_TABLE.match(token.content):
        return
    first = token.map[0] if token.map else 0
    parts = [
        Part(first + number + 1, len(lines[first + number].rstrip()) - len(line.rstrip()) + 1, line)
        for number, line in enumerate(token.content.rstrip("\n").split("\n"))
    ]
    source = JoinedParts(parts)
    for start, end in table_ends(source.text).items():
        yield start, end, _sketch(source, start, end, most)


def without(text: str, tables: Iterable[tuple[int, int]]) -> str:
    """A text with what stands between some offsets, in order, gone but for the line ends."""
    kept, at = list[str](), 0
    for start, end in tables:
        kept += (text[at:start], re.sub(r"[^\n]", " ", text[start:end]))
        at = end
    return "".join((*kept, text[at:]))


def _sketch(source: JoinedParts, start: int, end: int, most: int) -> TableSketch | None:
    """The table between two offsets; None when it has no cell.

    Of one with more cells than `most` only so many are read that this shows.
    """
    reader = _Reader(source, most)
    for tag in tags_in(source.text, start, end):
        reader.tag(tag)
        if reader.rows.full:
            break
    rows = tuple(reader.rows.rows())
    return TableSketch(rows, source.at(start)[0], source.at(end)[0], reader.caption) if rows else None


class _Reader:
    """Reads one table, tag by tag."""

    def __init__(self, source: JoinedParts, most: int) -> None:
        self.rows = HtmlRows(most)
        self.caption: tuple[Part, ...] = ()
        self._source = source
        self._depth = 0
        self._in_head = False
        self._cell: Tag | None = None
        self._from = 0
        self._parts: list[Part] = []
        self._marked = False

    def tag(self, tag: Tag) -> None:
        """Read a tag, and the text since the one before it that counts."""
        if tag.name == "table":
            self._depth += -1 if tag.closes else 1
        outer = self._depth == 0 or (self._depth == 1 and tag.name != "table")
        if outer and (tag.name in _CELLS or tag.name in _GROUPS or tag.name in ("table", "tr", "caption")):
            self._end(tag.start)
            self._begin(tag)
        elif _BLOCKS.fullmatch(tag.name) and self._cell is not None:
            self._cut(tag.start)
            self._from = tag.end

    def _begin(self, tag: Tag) -> None:
        if tag.name in _GROUPS:
            self._in_head = tag.name == "thead" and not tag.closes
        elif tag.name == "tr" and not tag.closes:
            self.rows.begin(self._source.part(tag.start, tag.start))
        elif tag.name != "table" and not tag.closes:
            self._cell, self._from = tag, tag.end

    def _cut(self, end: int) -> None:
        """Take the text up to a tag as a paragraph, or as Markdown where an empty line stands before it."""
        start = self._from
        text = self._source.text[start:end]
        for line in text.split("\n"):
            self._parts.append(self._source.part(start, start + len(line)).cut(0))
            start += len(line) + 1
        self._marked = self._marked or _MARKDOWN.match(text) is not None
        self._parts.append(self._source.part(end, end))

    def _end(self, at: int) -> None:
        cell, self._cell = self._cell, None
        if cell is None:
            return
        self._cut(at)
        place = self._source.part(cell.end, cell.end)
        sketch = paragraphs(self._parts, place) if self._marked else literal(self._parts, place)
        self._parts, self._marked = [], False
        if cell.name == "caption":
            self.caption = tuple(part for told in sketch.paragraphs for part in told)
            return
        head = self._in_head or cell.name == "th"
        self.rows.add(sketch, head=head, columns=_span(cell, "colspan"), lines=_span(cell, "rowspan"))


def _span(cell: Tag, name: str) -> int:
    found = _SPANS[name].search(cell.rest)
    return max(int(found[1]), 1) if found else 1
