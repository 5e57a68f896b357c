"""The cells of a CSV text, one row after the other, each with its place."""

import re
from collections.abc import Iterator

from ibplint.model.page import Cell
from ibplint.model.raw import Fault
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.refused import RefusedError
from ibplint.reading.signs import LINE_END

CELLS = 200_000

Row = tuple[Cell, ...]


class CellReader:
    """Reads the cells of a text; `faults` fills up on the way.

    Quotation marks count at the beginning of a cell only, as for Excel and for Python's own reader of CSV; the
    latter gives no places.
    """

    def __init__(self, text: str, delimiter: str, start: int = 0, *, first_line: int = 1) -> None:
        self._text = text
        self._delimiter = delimiter
        self._at = self._line_start = start
        self._line = first_line
        self.faults: list[Fault] = []

    def rows(self) -> Iterator[Row]:
        """The rows that say something; RefusedError at a quotation mark that is never closed and at too many cells."""
        blank, cell = _blank_rows(self._delimiter), _cell(self._delimiter)
        count = 0
        while self._skipped(blank) < len(self._text):
            row: list[Cell] = []
            for found in cell.finditer(self._text, self._at):
                count += 1
                row.append(self._quoted(found) if found["bare"] is None else self._bare(found))
                if count > CELLS:
                    raise RefusedError(Fault(faults.TOO_MANY_CELLS, row[-1].span, {"limit": CELLS}))
                if found["end"] != self._delimiter:
                    self._at = found.end()
                    break
            self._next_line(self._at)
            if any(one.text for one in row):
                yield tuple(row)

    def _skipped(self, blank: re.Pattern[str]) -> int:
        """Where the next row begins that is more than delimiters; a spreadsheet may save thousands of blank ones."""
        found = blank.match(self._text, self._at)
        for end in LINE_END.finditer(self._text, self._at, found.end()) if found else ():
            self._next_line(end.end())
            self._at = end.end()
        return found.end() if found else self._at

    def _bare(self, found: re.Match[str]) -> Cell:
        text = found["bare"].strip()
        start = found.start("bare") + (found["bare"].find(text) if text else 0)
        return Cell(text, self._span(start, start + len(text)))

    def _quoted(self, found: re.Match[str]) -> Cell:
        if not found["close"]:
            mark = self._span(found.start(), found.start() + 1)
            raise RefusedError(Fault(faults.QUOTE_OPEN, mark, {"sign": '"'}))
        start = self._span(found.start("inner"), found.start("inner"))
        for end in LINE_END.finditer(found["inner"]):
            self._next_line(found.start("inner") + end.end())
        close = self._span(found.start("close"), found.end("close"))
        text = LINE_END.sub("\n", found["inner"].replace('""', '"'))
        if not found["rest"].strip():
            return Cell(text.strip(), Span(start.line, start.column, close.line, close.column))
        self.faults.append(Fault(faults.QUOTE_REST, close, {"sign": '"'}))
        return Cell((text + found["rest"]).strip(), start.to(self._span(found.end("rest"), found.end("rest"))))

    def _next_line(self, start: int) -> None:
        self._line += 1
        self._line_start = start

    def _span(self, start: int, end: int) -> Span:
        """The span of a part of the line that is being read."""
        return Span(self._line, start - self._line_start + 1, self._line, end - self._line_start + 1)


def _blank_rows(delimiter: str) -> re.Pattern[str]:
    return re.compile(rf"(?:[{delimiter} \t]*(?:\r\n|\r|\n|\Z))*")


def _cell(delimiter: str) -> re.Pattern[str]:
    # Of each part there is one reading, so a quotation mark that is never closed costs one walk through the text.
    quoted = rf'"(?P<inner>[^"]*(?:""[^"]*)*)(?P<close>"?)(?P<rest>[^{delimiter}\r\n]*)'
    return re.compile(rf"(?:{quoted}|(?P<bare>[^{delimiter}\r\n]*))(?P<end>{delimiter}|\r\n|\r|\n|\Z)")
