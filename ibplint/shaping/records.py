"""Drafts become records: with an identity, a life, and the records that stand in them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ibplint.model.page import Page
from ibplint.model.place import Place
from ibplint.model.prose import Prose
from ibplint.model.record import Life, Record
from ibplint.prose.sentences import prose_of
from ibplint.shaping.draft import Draft
from ibplint.shaping.identity import identity, numbered, own_name

NAMELESS = "?"


def records(drafts: Sequence[Draft], lives: Iterable[Life], parent: Record | None = None) -> tuple[Record, ...]:
    """The records of one register, twins counted."""
    prefix = f"{parent.identity}/" if parent else ""
    names = numbered(prefix + identity(draft) for draft in drafts)
    return tuple(_record(draft, name, life, parent) for draft, name, life in zip(drafts, names, lives, strict=True))


def _record(draft: Draft, name: str, life: Life, parent: Record | None) -> Record:
    answers = dict(draft.answers)
    mark = own_name(draft) or NAMELESS
    record = Record(
        register=draft.schema.name,
        identity=name,
        path=draft.path,
        span=draft.span,
        answers=MappingProxyType(answers),
        life=life,
        source=draft.source,
        elsewhere=tuple(replace(place, record=name) for place in draft.elsewhere),
        faults=draft.faults,
        parent=parent,
        page=draft.page,
        scan=_scan(draft),
        mark=f"{parent.mark}/{mark}" if parent else mark,
    )
    # Records within a record know it, and it knows them: the second half of that circle is filled in here.
    for field, inner in _nested(draft.nested, record).items():
        answers[field] = replace(answers[field], records=inner)
    return record


def _scan(draft: Draft) -> Callable[[Page], Prose]:
    """What makes prose of the record's page; nobody scans again what shaping has scanned."""
    known = draft.prose
    return prose_of if known is None else lambda _page: known


def _nested(nested: Mapping[str, Sequence[Draft]], parent: Record) -> dict[str, tuple[Record, ...]]:
    return {field: records(drafts, [Life()] * len(drafts), parent) for field, drafts in nested.items()}


def places(record: Record) -> tuple[Place, ...]:
    """Every place that gives a record."""
    return (record.place(), *record.elsewhere)
