"""CSV files that are registers: the name of the file is the register's, the first row names the fields."""

from dataclasses import replace
from posixpath import basename, splitext

from ibplint.model.file import ReadFile, Unread
from ibplint.model.page import Table
from ibplint.model.raw import Fault
from ibplint.model.sheet import Sheet
from ibplint.model.span import START, Span
from ibplint.shaping import faults
from ibplint.shaping.belongs import near_names
from ibplint.shaping.draft import SHEET
from ibplint.shaping.forms import Forms, Share
from ibplint.shaping.tables.rows import row_drafts
from ibplint.vocabulary.register_schema import RegisterSchema


def sheet_share(file: ReadFile, forms: Forms) -> Share:
    """What a CSV file contributes; nothing, without a finding, when its name is no register's."""
    stem = splitext(basename(file.path))[0].strip()
    name = stem.casefold()
    if name not in forms.vocabulary.written:
        return _nameless(file, stem, forms)
    if file.sheet is None:
        return Share(file, named=(name,), darkened=(name,))
    return _read(file, file.sheet, forms.vocabulary.registers[name], forms)


def _nameless(file: ReadFile, stem: str, forms: Forms) -> Share:
    for near in near_names(stem, forms.vocabulary.written):
        if file.sheet and _fields(file.sheet, forms.vocabulary.registers[near]):
            quote = forms.context(file.path).quote(stem, START)
            return _lost(file, near, Fault(faults.NEAR_REGISTER, START, {"key": quote, "suggestion": near}))
    return Share(replace(file, faults=(), unread=file.unread or Unread.NO_REGISTER))


def _read(file: ReadFile, sheet: Sheet, schema: RegisterSchema, forms: Forms) -> Share:
    if schema.single:
        return _lost(file, schema.name, Fault(faults.BOARD_ELSEWHERE, START, {}))
    if not sheet.head:
        return Share(replace(file, unread=file.unread or Unread.NO_REGISTER))
    fields = _fields(sheet, schema)
    lacking = tuple(name for name in schema.required if name not in fields)
    if lacking:
        values = {"register": schema.name, "fields": tuple(f"`{name}`" for name in lacking)}
        return _lost(file, schema.name, Fault(faults.SHEET_COLUMNS, _head(sheet), values))
    drafts = row_drafts(_table(sheet), (schema.name,), file.path, forms, source=SHEET)
    return Share(file, drafts=tuple(drafts), named=(schema.name,))


def _lost(file: ReadFile, register: str, fault: Fault) -> Share:
    """A file that would hold more of a register, but of which no record can be told."""
    return Share(replace(file, faults=(*file.faults, fault)), named=(register,), darkened=(register,))


def _fields(sheet: Sheet, schema: RegisterSchema) -> frozenset[str]:
    """The fields that the first row names."""
    return frozenset(name for cell in sheet.head if (name := schema.field_named(cell.text)))


def _head(sheet: Sheet) -> Span:
    return sheet.head[0].span.to(sheet.head[-1].span)


def _table(sheet: Sheet) -> Table:
    """The cells as a table; columns at the end without a head are no columns, and what stands in them is surplus."""
    width = max(number for number, cell in enumerate(sheet.head, 1) if cell.text)
    surplus = tuple(cell for row in sheet.rows for cell in row[width:] if cell.text)
    return Table(sheet.head[:width], tuple(row[:width] for row in sheet.rows), -1, _head(sheet), surplus)
