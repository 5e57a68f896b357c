"""The cells of a table that is a register: its columns, its rows, and what stands in a cell as a value."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ibplint.model.frozen import frozen
from ibplint.model.page import Cell, Table
from ibplint.model.prose import Sentence, Where
from ibplint.model.raw import Raw, RawEntry, RawList, RawScalar
from ibplint.model.span import Span
from ibplint.shaping.context import Context
from ibplint.shaping.identity import ID
from ibplint.shaping.values.words import several
from ibplint.vocabulary.field_type import FieldKind, FieldType
from ibplint.vocabulary.register_schema import RegisterSchema

# A dash in a cell is an empty cell; bare in YAML it would not be read at all.
_EMPTY = frozenset(["", "-", "–", "—"])
_SPLIT = re.compile(r"[;\n]")
_NAMED = frozenset([FieldKind.WORD, FieldKind.ROLE, FieldKind.REFERENCE])
# Fields that need YAML: a cell holds no records of its own.
DEEP = frozenset([FieldKind.RECORDS, FieldKind.MAPPING])


@frozen()
class Column:
    """A column whose head is a field, or the word `tot`, which raises a question of its own."""

    number: int
    head: RawScalar
    field: FieldType | None


@frozen()
class Row:
    """A row with the rows that continue it: the cells of each column, the filled ones."""

    cells: Mapping[int, tuple[Cell, ...]]
    span: Span


def head(cell: Cell) -> RawScalar:
    """The head of a column as a key."""
    return RawScalar(cell.text, cell.text, cell.span)


def columns(table: Table, schema: RegisterSchema) -> tuple[Column, ...]:
    """The columns that say something in a register, each field once."""
    found: dict[str, Column] = {}
    for number, cell in enumerate(table.head):
        name = schema.field_named(cell.text) or (cell.text.casefold() if cell.text.casefold() == "tot" else None)
        field = schema.fields.get(name) if name else None
        if name and name not in found and not (field and field.kind in DEEP):
            found[name] = Column(number, head(cell), field)
    return tuple(found.values())


def key_column(found: Sequence[Column], schema: RegisterSchema) -> Column | None:
    """The column that names what a row is about: the first field of the key, or the name."""
    by_name = {column.field.name: column for column in found if column.field}
    wanted = (*schema.key[:1], schema.name_field, *schema.required)
    return next((by_name[name] for name in wanted if name in by_name), None)


def logical_rows(table: Table, found: Sequence[Column], key: Column | None) -> tuple[Row, ...]:
    """The rows of a table; one whose key cell is empty, and that has no id of its own, continues the row above it."""
    own = [column.number for column in found if column is key or (column.field and column.field.name == ID)]
    logical: list[list[tuple[Cell, ...]]] = []
    for row in table.rows:
        named = _filled(row, own)
        if key is not None and logical and not named and len(row) > key.number and _filled(logical[-1][0], own):
            logical[-1].append(row)
        elif row:
            logical.append([row])
    return tuple(_row(rows) for rows in logical)


def _filled(row: Sequence[Cell], numbers: Iterable[int]) -> bool:
    return any(number < len(row) and row[number].text.strip() for number in numbers)


def _row(rows: Sequence[tuple[Cell, ...]]) -> Row:
    cells: dict[int, list[Cell]] = {}
    for row in rows:
        for number, cell in enumerate(row):
            said = cells.setdefault(number, [])
            if said and not said[0].text.strip():
                said.clear()
            if cell.text.strip() or not said:
                said.append(cell)
    end = max(cell.span[2:] for row in rows for cell in row)
    return Row({number: tuple(said) for number, said in cells.items()}, Span(*rows[0][0].span[:2], *end))


def key_entries(column: Column, cells: Sequence[Cell], context: Context) -> tuple[RawEntry, ...]:
    """What a key cell names, one entry for each: `FG; privacy officer` are two."""
    field, cell = column.field, cells[0]
    if field is None or field.kind not in _NAMED or field.many:
        return (RawEntry(column.head, raw_value(column, cells, context)),)
    names = several(cell.text, field, context) if field.words else _pieces(cell.text)
    return tuple(RawEntry(column.head, _scalar(name, _within(cell, name))) for name in names)


def raw_value(column: Column, cells: Sequence[Cell], context: Context) -> Raw:
    """What stands in a column of a row, as YAML would have it; a list where the field holds one."""
    field = column.field
    scalars = tuple(scalar for cell in cells for scalar in _scalars(cell, field, context))
    if len(scalars) == 1:
        return scalars[0]
    whole = cells[0].span.to(cells[-1].span)
    if field is not None and field.many:
        return RawList(scalars, whole)
    return _scalar(" ".join(scalar.text for scalar in scalars if scalar.value is not None), whole)


def _scalars(cell: Cell, field: FieldType | None, context: Context) -> Iterator[RawScalar]:
    if cell.target and field is not None and field.kind is FieldKind.EVIDENCE:
        yield _scalar(context.linked(cell.target), cell.span)
    elif field is not None and field.many:
        for piece in _pieces(cell.text):
            yield _scalar(piece, _within(cell, piece))
    else:
        yield _scalar(" ".join(cell.text.split()), cell.span)


def _pieces(text: str) -> tuple[str, ...]:
    """The elements of a list in a cell; an empty cell is one empty element."""
    return tuple(piece.strip() for piece in _SPLIT.split(text) if piece.strip()) or ("",)


def _scalar(text: str, span: Span) -> RawScalar:
    return RawScalar(None if text in _EMPTY else text, text, span)


def _within(cell: Cell, piece: str) -> Span:
    """The span of a piece of a cell; the whole cell where nothing tells where its text stands."""
    span = cell.span
    at = cell.text.find(piece)
    if at >= 0 and cell.pieces:
        return Sentence(0, cell.text, (), Where.CELL, -1, 0, cell.pieces).span(at, at + len(piece))
    if at < 0 or span.end_line != span.line or span.end_column - span.column != len(cell.text):
        return span
    return Span(span.line, span.column + at, span.line, span.column + at + len(piece))
