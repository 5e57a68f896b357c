"""Which columns of which lines may be shown to anybody: only what is known to name nobody.

Public are the names of registers and fields, the answers in fields that hold no personal data, the heads and cells of
such columns, headings, the targets of links, and what a message quotes to anybody. All else is private: comments, the
values of unknown fields and columns, running text, and every word of a file that cannot be read.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from ibplint.judging.evidence_results import names_somebody
from ibplint.judging.tall_cells import tall_cells, within_cell
from ibplint.model.answer import Answer
from ibplint.model.dossier import Dossier
from ibplint.model.file import ReadFile
from ibplint.model.message import Quote
from ibplint.model.page import Cell, Link, Page
from ibplint.model.raw import Fault, Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.record import Record
from ibplint.model.span import Span

Columns = tuple[int, int]
TO_THE_END = 1_000_000
# What opens a block of text, and what stands before a value without being part of it.
_BLOCK, _MARKED = ("|", ">"), ("!", "&", "*")


class PublicWords:
    """What the records of a dossier tell about the words of its files."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._keys: dict[str, set[Span]] = defaultdict(set)
        self._private: dict[str, set[Span]] = defaultdict(set)
        self._whole: dict[str, set[Span]] = defaultdict(set)
        self._quoted: dict[str, set[Span]] = defaultdict(set)
        for record in _written(dossier):
            self._take(record)
        for file in dossier.files:
            self._take_quotes(file.faults)

    def of(self, file: ReadFile, lines: Sequence[str]) -> Mapping[int, list[Columns]]:
        """The public columns of each line of a file, none of a file that is not read."""
        found: dict[int, list[Columns]] = defaultdict(list)
        tall = tall_cells(file.page)
        for span in self._spans(file, lines) if file.unread is None else ():
            for part in within_cell(span, tall):
                for line, columns in by_line(part, lines):
                    found[line].append(columns)
        return found

    def _take(self, record: Record) -> None:
        self._take_quotes(record.faults)
        for answer in record.answers.values():
            for child in answer.records:
                self._take(child)
            if answer.key_span:
                path = answer.path or record.path
                self._keys[path].add(answer.key_span)
                self._kind(answer)[path].add(answer.key_span)

    def _kind(self, answer: Answer) -> dict[str, set[Span]]:
        """Where an answer's key belongs; what holds records of its own is neither public nor private as a whole."""
        if answer.private or any(names_somebody(value, self._dossier) for value in answer.values):
            return self._private
        return self._keys if answer.records else self._whole

    def _take_quotes(self, faults: Iterable[Fault]) -> None:
        """A message that shows words to anybody has shown them."""
        for value in chain.from_iterable(fault.values.values() for fault in faults):
            if isinstance(value, Quote) and not value.private:
                self._quoted[value.place.path].add(value.place.span)

    def _spans(self, file: ReadFile, lines: Sequence[str]) -> Iterator[Span]:
        yield from self._quoted[file.path]
        if file.sheet:
            yield from self._cells(file.path, file.sheet.head, file.sheet.rows)
        if file.page:
            yield from self._of_page(file.path, file.page, lines)
        content = file.content or (file.page and file.page.front_matter)
        if isinstance(content, RawMapping):
            yield from (entry.key.span for entry in content.entries if entry.key.text in self._dossier.registers)
            yield from self._of_raw(content, file.path)

    def _of_page(self, path: str, page: Page, lines: Sequence[str]) -> Iterator[Span]:
        yield from (heading.span for heading in page.headings)
        yield from (span for link in page.links if (span := _target(link, lines)))
        for table in page.tables:
            yield from self._cells(path, table.head, table.rows)

    def _cells(self, path: str, head: Sequence[Cell], rows: Iterable[Sequence[Cell]]) -> Iterator[Span]:
        yield from (cell.span for cell in head if cell.span in self._keys[path])
        shown = [number for number, cell in enumerate(head) if self._is_public(path, cell.span)]
        yield from (row[number].span for row in rows for number in shown if number < len(row))

    def _is_public(self, path: str, key: Span) -> bool:
        """A column that two registers share is public when it is in both."""
        return key in self._whole[path] and key not in self._private[path]

    def _of_raw(self, raw: Raw, path: str) -> Iterator[Span]:
        match raw:
            case RawMapping(entries=entries):
                for entry in entries:
                    yield from self._of_entry(entry, path)
            case RawList(items=items):
                for item in items:
                    yield from self._of_raw(item, path)

    def _of_entry(self, entry: RawEntry, path: str) -> Iterator[Span]:
        if entry.key.span in self._keys[path]:
            yield entry.key.span
        if self._is_public(path, entry.key.span):
            yield from _leaves(entry.value)
        else:
            yield from self._of_raw(entry.value, path)


def by_line(span: Span, lines: Sequence[str]) -> Iterator[tuple[int, Columns]]:
    """The columns of a span on each of its lines; a line on which a mark stands before the text shows neither."""
    for line in range(span.line, min(span.end_line, len(lines)) + 1):
        start = span.column if line == span.line else 1
        end = span.end_column if line == span.end_line else TO_THE_END
        signs = (*_MARKED, *(_BLOCK if span.line < span.end_line else ()))
        opens = line == span.line and lines[line - 1].startswith(signs, start - 1)
        if start < end and not opens:
            yield line, (start, end)


def _written(dossier: Dossier) -> Iterator[Record]:
    return (record for register in dossier.written for record in register.records)


def _leaves(raw: Raw) -> Iterator[Span]:
    """The values below a key and not what stands between them: that may be a comment."""
    match raw:
        case RawScalar(span=span):
            yield span
        case RawList(items=items):
            yield from chain.from_iterable(map(_leaves, items))
        case RawMapping(entries=entries):
            yield from chain.from_iterable(_leaves(entry.value) for entry in entries)


def _target(link: Link, lines: Sequence[str]) -> Span | None:
    """Where a link leads to, which its message names; not the words by which it is shown."""
    line, column = link.span.line, link.span.column
    at = lines[line - 1].find(f"({link.target}", column - 1) if line <= len(lines) else -1
    return Span(line, at + 2, line, at + 2 + len(link.target)) if at >= 0 else None
