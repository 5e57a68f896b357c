"""From when until when a record counts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ibplint.model.answer import Answer, State
from ibplint.model.record import Life
from ibplint.model.values import Reference, compared
from ibplint.shaping.draft import Draft
from ibplint.shaping.identity import ID

DOCUMENTS, DECISIONS = "documenten", "besluiten"
_NOT_COUNTED = frozenset(["concept", "vervallen"])


def life(draft: Draft) -> Life:
    """The life of a record with `vanaf` and `tot_en_met`; one without lives always."""
    if not draft.schema.lives:
        return Life()
    start, end = draft.answer("vanaf"), draft.answer("tot_en_met")
    unclear = next((answer.field for answer in (start, end) if answer.state is State.UNREADABLE), "")
    return Life(_day(start), _day(end), unclear=unclear)


def document_lives(documents: Sequence[Draft], decisions: Iterable[Draft]) -> tuple[Life, ...]:
    """The lives of documents: each starts with its decision, and ends as another takes its place."""
    decided = _by_id(decisions)
    lives = [_document_life(document, decided) for document in documents]
    ends = _replaced(documents, lives)
    return tuple(
        replace(own, end=ends[key]) if (key := _id(document)) in ends else own
        for document, own in zip(documents, lives, strict=True)
    )


def _document_life(document: Draft, decided: Mapping[object, Draft]) -> Life:
    status, decision = document.answer("status"), document.answer("besluit")
    if status.value in _NOT_COUNTED:
        return Life(counts=False)
    target = next((decided[value.key] for value in _references(decision) if value.key in decided), None)
    began = target.answer("datum") if target else document.answer("vastgesteld_op")
    unclear = "besluit" if target and began.state is State.UNREADABLE else ""
    for answer in (status, decision, began):
        if answer.state is State.UNREADABLE and answer.field in document.answers:
            unclear = unclear or answer.field
    return Life(_day(began), unclear=unclear)


def _replaced(documents: Sequence[Draft], lives: Sequence[Life]) -> dict[object, date]:
    """The last day of every document that another one replaces, by id."""
    ends: dict[object, date] = {}
    for document, own in zip(documents, lives, strict=True):
        if not own.counts or own.start is None:
            continue
        last = own.start - timedelta(days=1)
        for old in _references(document.answer("vervangt")):
            if old.key != _id(document):
                ends[old.key] = min(last, ends.get(old.key, last))
    return ends


def _references(answer: Answer) -> tuple[Reference, ...]:
    return tuple(value for value in answer.values if isinstance(value, Reference))


def _by_id(drafts: Iterable[Draft]) -> dict[object, Draft]:
    found: dict[object, Draft] = {}
    for draft in drafts:
        found.setdefault(_id(draft), draft)
    return found


def _id(draft: Draft) -> object:
    value = draft.answer(ID).value
    return None if value is None else compared(value)


def _day(answer: Answer) -> date | None:
    return answer.value if isinstance(answer.value, date) else None
