"""Quotation marks in YAML that do not do what their writer meant."""

import re
from collections.abc import Sequence

from ibplint.model.raw import Fault
from ibplint.model.span import Span
from ibplint.reading import faults

# Dutch words that begin with an apostrophe: 't Kompas, 's-Hertogenbosch, 'n, 'k, 'm, 'r, 'ns.
_CLITIC = re.compile(r"'(?:ns|st|[tsnkmr])\b", re.IGNORECASE)


def begins_with_apostrophe(text: str) -> bool:
    """Whether a quotation mark is the apostrophe of a Dutch word."""
    return _CLITIC.match(text) is not None


def opening_quote(lines: Sequence[str], line: int, column: int) -> tuple[int, int]:
    """Where the quotation opens that the mark at this place closes; all count from 0."""
    sign = lines[line][column]
    until = column
    for number in range(line, -1, -1):
        found = _last(lines[number][:until] if number == line else lines[number], sign)
        if found >= 0:
            return number, found
    return line, column


def quote_fault(lines: Sequence[str], first_line: int, line: int, column: int, key: str) -> Fault | None:
    """The fault of a quotation that opens at this place: its mark is an apostrophe, or else `key`."""
    text = lines[line][column:]
    if not text.startswith(("'", '"')):
        return None
    number = line + first_line
    if clitic := _CLITIC.match(text):
        span = Span(number, column + 1, number, column + 1 + clitic.end())
        return Fault(faults.APOSTROPHE, span, {"text": clitic[0]})
    return Fault(key, Span(number, column + 1, number, column + 2), {"sign": text[0]})


def _last(text: str, sign: str) -> int:
    """The last mark that is not doubled or escaped."""
    at = text.rfind(sign)
    while at >= 0:
        if sign == "'" and at > 0 and text[at - 1] == "'":
            at = text.rfind(sign, 0, at - 1)
        elif sign == '"' and at > 0 and text[at - 1] == "\\":
            at = text.rfind(sign, 0, at)
        else:
            return at
    return -1
