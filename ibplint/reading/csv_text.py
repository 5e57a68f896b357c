"""CSV text becomes cells: what Excel saves, with `;`, a comma or a tab between the cells."""

import re

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.raw import Fault
from ibplint.model.sheet import Sheet
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.csv_cells import CellReader
from ibplint.reading.refused import RefusedError
from ibplint.reading.signs import TYPESETTING, lines_of, sign_faults

COLUMNS = 500

# In the order of preference: Excel writes `;` where the comma stands in numbers, as in Dutch.
_DELIMITERS = (";", "\t", ",")
# Excel obeys a first line that names the delimiter, and other programs write one for its sake.
_NAMED = late(r"sep=(?P<delimiter>[;,\t])(?:\r\n|\r|\n|\Z)", re.IGNORECASE)
# A quotation mark counts at the beginning of a cell only, whatever the delimiter turns out to be.
_QUOTED = r'(?<![^;,\t\r\n])"[^"]*(?:""[^"]*)*"?'
_FIRST_LINE = late(rf'[\r\n]*(?P<line>(?:[^"\r\n]+|{_QUOTED}|")*)')
_CONFLICT = re.compile(r"^<<<<<<< .*$", re.MULTILINE)


@frozen()
class CsvText:
    """What a CSV text says; `sheet` is None when a fault leaves the rest of the text in doubt."""

    sheet: Sheet | None
    faults: tuple[Fault, ...] = ()


def read_csv(text: str) -> CsvText:
    """Read a text: which sign stands between the cells, the head, and the rows that are not blank."""
    signs = tuple(sign_faults(text, allowed=TYPESETTING))
    conflict = _CONFLICT.search(text)
    if conflict is not None:
        line = len(lines_of(text[: conflict.start()]))
        span = Span(line, 1, line, len(conflict[0].rstrip("\r")) + 1)
        return CsvText(None, (*signs, Fault(faults.CONFLICT, span, {})))
    named = _NAMED.match(text)
    start = named.end() if named else 0
    reader = CellReader(text, named["delimiter"] if named else _delimiter(text), start, first_line=2 if named else 1)
    try:
        head, *rows = (*reader.rows(),) or ((),)
    except RefusedError as refused:
        return CsvText(None, (*signs, *reader.faults, refused.fault))
    filled = [cell for cell in head if cell.text]
    if len(filled) > COLUMNS:
        over = Fault(faults.TOO_MANY_COLUMNS, filled[COLUMNS].span, {"limit": COLUMNS})
        return CsvText(None, (*signs, *reader.faults, over))
    return CsvText(Sheet(head, tuple(rows)), (*signs, *reader.faults))


def _delimiter(text: str) -> str:
    """The sign that stands between the cells of the first line."""
    found = _FIRST_LINE.match(text)
    bare = re.sub(_QUOTED, "", found["line"]) if found else ""
    return max(_DELIMITERS, key=bare.count)
