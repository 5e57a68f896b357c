"""A file holds no number of a person: `known` as an account (IBAN) or a BSN, or nine digits that are a `possible` BSN.

A BSN or education number counts as known when it passes the test of eleven and its name stands on the same line, or
above its column. A message never holds the number, and its line is never shown.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from ibplint.model.dossier import Dossier
from ibplint.model.file import Kind, ReadFile
from ibplint.model.frozen import frozen
from ibplint.model.page import Cell
from ibplint.model.personal_number import NumberKind, PersonalNumber, is_called, numbers_in
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.span import Span

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("numbers",)
MESSAGES = {
    "iban": {
        "nl": "op positie {column} staat een rekeningnummer (IBAN)",
        "en": "at column {column} stands an account number (IBAN)",
    },
    "bsn": {
        "nl": "op positie {column} staat een burgerservicenummer of onderwijsnummer",
        "en": "at column {column} stands a citizen service number or education number",
    },
    "nine": {
        "nl": "op positie {column} staan negen cijfers die een burgerservicenummer kunnen zijn",
        "en": "at column {column} stand nine digits that may be a citizen service number",
    },
}
WORDS = {
    "about": {
        "known": {
            "nl": "er geen rekeningnummer, burgerservicenummer of onderwijsnummer in staat",
            "en": "it holds no account number, citizen service number or education number",
        },
        "possible": {
            "nl": "er geen negen cijfers in staan die een burgerservicenummer kunnen zijn",
            "en": "it holds no nine digits that may be a citizen service number",
        },
    }
}
SENTENCE = {"nl": "dat {about}", "en": "that {about}"}
_READ = (Kind.YAML, Kind.MARKDOWN, Kind.CSV)

_Found = tuple[tuple[int, PersonalNumber], ...]


@frozen()
class Params:
    """`about`: numbers that are known to be of a person, or digits that could be."""

    about: Literal["known", "possible"]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each number at its place, without the number."""
    for line, number in _numbers(record.path, dossier):
        if (number.kind is NumberKind.NINE) == (params.about == "possible"):
            place = record.place(span=Span(line, number.start + 1, line, number.end + 1))
            values = {"column": number.start + 1}
            yield Problem(record, number.kind.value, values, place=place, found=number.kind.value, unseen=True)


def _numbers(path: str, dossier: Dossier) -> _Found:
    """All numbers in a file by line; the text is read once for all rules."""
    return dossier.remembered(("personal numbers", path), lambda: _scanned(path, dossier))


def _scanned(path: str, dossier: Dossier) -> _Found:
    files = dossier.remembered("files", lambda: {file.path: file for file in dossier.files})
    file = files.get(path)
    if file is None or file.text is None or file.kind not in _READ:
        return ()
    lines = file.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    below = frozenset(_below_heads(file))
    found = ((number, line, number in below) for number, line in enumerate(lines, 1))
    return tuple((number, one) for number, line, called in found for one in numbers_in(line, called=called))


def _below_heads(file: ReadFile) -> Iterator[int]:
    """The lines of tables with a column that is called a BSN."""
    if file.sheet:
        yield from _lines(file.sheet.head, file.sheet.rows)
    for table in file.page.tables if file.page else ():
        yield from _lines(table.head, table.rows)


def _lines(head: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> Iterator[int]:
    for column, cell in enumerate(head):
        if is_called(cell.text):
            spans = (row[column].span for row in rows if column < len(row) and row[column].text.strip())
            for span in spans:
                yield from range(span.line, span.end_line + 1)
