"""The rows of a table or CSV file that is a register become entries, as if they had been written in YAML."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ibplint.model.message import MAYBE
from ibplint.model.page import Table
from ibplint.model.raw import Fault, RawEntry, RawMapping
from ibplint.model.span import Span
from ibplint.shaping import faults
from ibplint.shaping.draft import TABLE, Draft
from ibplint.shaping.entries.names import unknown_field
from ibplint.shaping.forms import Forms
from ibplint.shaping.tables.cells import DEEP, columns, head, key_column, key_entries, logical_rows, raw_value
from ibplint.vocabulary.register_schema import RegisterSchema


def row_drafts(
    table: Table, registers: Sequence[str], path: str, forms: Forms, *, source: str = TABLE
) -> Iterator[Draft]:
    """The drafts of every register that a table is; what is odd about its columns is told on the first."""
    schemas = [forms.vocabulary.registers[name] for name in registers]
    told = set[tuple[str, Span]]()
    odd = deque([*map(_of_column, _odd_columns(table, schemas, path, forms)), *_surplus(table, path, forms)])
    for schema in schemas:
        for draft in _drafts(table, schema, path, forms):
            mine: list[Fault] = []
            while odd and odd[0].span.line <= draft.span.end_line:
                mine.append(odd.popleft())
            fresh = [fault for fault in draft.faults if (fault.key, fault.span) not in told]
            # A fault of a column's head comes with every row.
            told |= {(fault.key, fault.span) for fault in fresh if fault.key == faults.UNTIL}
            heads = (_of_column(fault) if fault.key == faults.UNTIL else fault for fault in fresh)
            yield replace(draft, faults=(*mine, *heads), source=source)


def _of_column(fault: Fault) -> Fault:
    """The same fault, marked as that of a column: the row on which it is told is chance."""
    return replace(fault, values={**fault.values, "column": True})


def _drafts(table: Table, schema: RegisterSchema, path: str, forms: Forms) -> Iterator[Draft]:
    context = forms.context(path)
    found = columns(table, schema)
    key = key_column(found, schema)
    for row in logical_rows(table, found, key):
        rest = tuple(
            RawEntry(column.head, raw_value(column, row.cells[column.number], context))
            for column in found
            if column is not key and column.number in row.cells
        )
        names = key_entries(key, row.cells[key.number], context) if key and key.number in row.cells else (None,)
        for name in names:
            entries = (name, *rest) if name else rest
            yield forms.draft(schema.name, RawMapping(entries, row.span), path)


def _odd_columns(table: Table, schemas: Sequence[RegisterSchema], path: str, forms: Forms) -> Iterator[Fault]:
    """The columns that none of the table's registers knows, or that it knows twice or cannot hold in a cell."""
    context, seen = forms.context(path), set[str]()
    for number, cell in enumerate(table.head):
        names = {name for schema in schemas if (name := schema.field_named(cell.text))}
        quote = context.quote(cell.text, cell.span)
        kinds = {schema.fields[name].kind for schema in schemas for name in names if name in schema.fields}
        if not names:
            if cell.text.casefold() != "tot" and _filled(table, number):
                yield unknown_field(faults.UNKNOWN_COLUMN, head(cell), schemas[0], context)
        elif names <= seen:
            name = min(names)
            yield Fault(faults.KEY_TWICE, cell.span, {"field": name, "key": quote}, field=name)
        elif kinds <= DEEP:
            name = min(names)
            yield Fault(faults.RECORDS_WANTED, cell.span, {"field": name, "value": quote}, field=name)
        seen |= names


def _filled(table: Table, number: int) -> bool:
    """Whether a column has a head or anything in it."""
    return any(number < len(row) and row[number].text.strip() for row in (table.head, *table.rows))


def _surplus(table: Table, path: str, forms: Forms) -> Iterator[Fault]:
    for cell in table.surplus:
        # No head says what stands here, so it may be a name.
        quote = forms.context(path).quote(cell.text, cell.span, private=MAYBE)
        yield Fault(faults.SURPLUS_CELL, cell.span, {"value": quote})
