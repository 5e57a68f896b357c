"""Which tables of a Markdown text are registers."""

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from ibplint.model.frozen import frozen
from ibplint.model.message import MAYBE
from ibplint.model.normal import folded
from ibplint.model.page import Heading, Page, Table
from ibplint.model.raw import Fault, RawEntry, RawList, RawMapping, RawScalar
from ibplint.prose.role_tables import plans
from ibplint.shaping import faults
from ibplint.shaping.draft import Draft
from ibplint.shaping.forms import Forms
from ibplint.shaping.lives import DOCUMENTS
from ibplint.shaping.tables.meant import meant
from ibplint.shaping.tables.rows import row_drafts
from ibplint.vocabulary.field_type import FieldKind
from ibplint.vocabulary.register_schema import RegisterSchema

# Who holds a role, and what a role does: one table may tell both, and one without persons tells only the second.
HOLDERS, DUTIES = "rollen", "roltaken"
_TABLES = "registers"
_ENOUGH_ROLES = 2


@frozen()
class Tabled:
    """What the tables of one text contribute."""

    drafts: tuple[Draft, ...] = ()
    named: tuple[str, ...] = ()
    darkened: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


@frozen()
class _Announced:
    """Which registers front matter finds under which headings, and what of that is not there."""

    tables: tuple[tuple[int, str], ...] = ()
    darkened: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


def tabled(path: str, page: Page, forms: Forms, document: Draft | None = None) -> Tabled:
    """The registers in the tables of a text; in that of a document only what is announced or meant as one."""
    if not page.tables and page.front_matter is None:
        return Tabled()
    announced = _announced(path, page, forms)
    chosen = dict.fromkeys(announced.tables)
    taken = {number for number, _ in chosen}
    for number, table in enumerate(page.tables):
        if number not in taken:
            chosen |= dict.fromkeys((number, name) for name in _by_heading(table, page, forms))
    told = tuple(
        _told(names, page.tables[number], path, forms, document=None if number in taken else document)
        for number, names in _grouped(chosen)
    )
    if document is not None:
        rest = (table for number, table in enumerate(page.tables) if (number, DUTIES) not in chosen)
        told = (*told, *(((DUTIES,), rows) for table in rest if (rows := _of_roles(table, path, forms))))
    return Tabled(
        tuple(draft for _, drafts in told for draft in drafts),
        tuple(dict.fromkeys(name for names, _ in told for name in names)),
        announced.darkened,
        announced.faults,
    )


def _told(
    names: tuple[str, ...], table: Table, path: str, forms: Forms, *, document: Draft | None
) -> tuple[tuple[str, ...], tuple[Draft, ...]]:
    """The registers that a table is, and its drafts; a table of a document only what it is meant as."""
    found = tuple(row_drafts(table, names, path, forms))
    if document is None or not found:
        return names, found
    kept = meant(table, found)
    return tuple(name for name in names if any(one.schema.name == name for one in kept)), kept


def _grouped(chosen: dict[tuple[int, str], None]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number in sorted({number for number, _ in chosen}):
        yield number, tuple(name for other, name in chosen if other == number)


def _fits(table: Table, schema: RegisterSchema) -> int:
    """How many columns of a table are fields of a register; 0 when it cannot be a table of that register."""
    # A calendar tells who does something then; as running text its duties are read.
    if schema.single or (schema.name == DUTIES and plans([cell.text for cell in table.head])):
        return 0
    fields = {schema.field_named(cell.text) for cell in table.head} - {None}
    if not fields or not fields.issuperset(schema.required):
        return 0
    persons = {name for name, field in schema.fields.items() if field.kind is FieldKind.PERSON}
    return 0 if persons and not fields & persons else len(fields)


def _by_heading(table: Table, page: Page, forms: Forms) -> tuple[str, ...]:
    """The registers that the nearest telling heading above a table names, of those that its columns fit."""
    if table.heading < 0:
        return ()
    registers = forms.vocabulary.registers
    fitting = {name: fit for name in forms.vocabulary.written if (fit := _fits(table, registers[name]))}
    for text in reversed(page.headings[table.heading].path if fitting else ()):
        told = [name for name in fitting if _tells(text, registers[name])]
        if not told and HOLDERS not in fitting and DUTIES in fitting and _tells(text, registers[HOLDERS]):
            told = [DUTIES]
        if told:
            return _with_duties(max(told, key=lambda name: fitting[name]), table, forms)
    return ()


def _of_roles(table: Table, path: str, forms: Forms) -> tuple[Draft, ...]:
    """The rows that tell tasks of our roles in a table of a document, whatever stands above it."""
    if not _fits(table, forms.vocabulary.registers[DUTIES]):
        return ()
    rows = tuple(row for row in meant(table, tuple(row_drafts(table, (DUTIES,), path, forms))) if not row.faults)
    return rows if len(rows) >= _ENOUGH_ROLES else ()


def _with_duties(name: str, table: Table, forms: Forms) -> tuple[str, ...]:
    both = name == HOLDERS and _fits(table, forms.vocabulary.registers[DUTIES])
    return (name, DUTIES) if both else (name,)


def _tells(heading: str, schema: RegisterSchema) -> bool:
    """Whether a heading bears a register's name or one of the patterns that announce it."""
    text = folded(heading)
    return re.search(rf"\b{schema.name}\b", text) is not None or any(
        re.search(pattern, text, re.IGNORECASE) for pattern in schema.headings
    )


def _announced(path: str, page: Page, forms: Forms) -> _Announced:
    """What `registers` in front matter says: a register and the heading above its table."""
    schema = forms.vocabulary.registers[DOCUMENTS]
    front = page.front_matter.entries if page.front_matter else ()
    mapping = next((entry.value for entry in front if schema.field_named(entry.key.text) == _TABLES), None)
    if not isinstance(mapping, RawMapping):
        return _Announced()
    parts = [
        _one_announced(path, entry, heading, page, forms) for entry in mapping.entries for heading in _headings(entry)
    ]
    return _Announced(
        tuple(pair for part in parts for pair in part.tables),
        tuple(name for part in parts for name in part.darkened),
        tuple(fault for part in parts for fault in part.faults),
    )


def _headings(entry: RawEntry) -> Sequence[RawScalar]:
    items = entry.value.items if isinstance(entry.value, RawList) else (entry.value,)
    return [item for item in items if isinstance(item, RawScalar) and item.text]


def _one_announced(path: str, entry: RawEntry, wanted: RawScalar, page: Page, forms: Forms) -> _Announced:
    name, quote = entry.key.text, forms.context(path).quote
    if name not in forms.vocabulary.written:
        near = get_close_matches(name, forms.vocabulary.written, n=1, cutoff=0.8)
        values: dict[str, object] = {
            "key": quote(name, entry.key.span, private="" if near else MAYBE),
            "suggestion": near[0] if near else "",
        }
        return _Announced(faults=(Fault(faults.TABLE_REGISTER, entry.key.span, values),))
    heading = _heading(wanted.text, page)
    if heading is None:
        values = {"register": name, "value": quote(wanted.text, wanted.span)}
        return _Announced(darkened=(name,), faults=(Fault(faults.TABLE_HEADING, wanted.span, values),))
    below = set(page.under(heading))
    found = tuple(
        (number, register)
        for number, table in enumerate(page.tables)
        if table.heading in below
        for register in _asked(name, table, forms)
    )
    if found:
        return _Announced(found)
    values = {"register": name, "fields": forms.vocabulary.registers[name].required}
    return _Announced(darkened=(name,), faults=(Fault(faults.TABLE_COLUMNS, heading.span, values),))


def _asked(name: str, table: Table, forms: Forms) -> tuple[str, ...]:
    if _fits(table, forms.vocabulary.registers[name]):
        return _with_duties(name, table, forms)
    return (DUTIES,) if name == HOLDERS and _fits(table, forms.vocabulary.registers[DUTIES]) else ()


def _heading(wanted: str, page: Page) -> Heading | None:
    """The heading that a text names in full, else by its beginning: `Bijlage 2` is `Bijlage 2: Rollen`."""
    text = folded(wanted)
    begins = re.compile(rf"{re.escape(text)}\b(?!\.\d)")
    exact = (heading for heading in page.headings if folded(heading.text) == text)
    return next(exact, None) or next((one for one in page.headings if begins.match(folded(one.text))), None)
