"""What a task of a running text comes to: each kind of doing with the thing that it is about."""

import re
from collections.abc import Collection, Mapping, Sequence

from ibplint.model.dossier import Dossier
from ibplint.model.late_pattern import late
from ibplint.model.prose import Where
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.prose.duties.described import Task, role_of
from ibplint.prose.duties.duty import Duty
from ibplint.prose.letters import ANSWERED_FOR, DONE
from ibplint.prose.mentioned import mentioned, sentence_at
from ibplint.prose.rows import row

_DUTY, _KIND, _THING = "plicht", "aard", "voorwerp"
# What the first cell of a row may name, and which of these comes first.
_NAMED, _VALUE = ("register", "begrip", "document"), "waarde"
# `Beslist of het wordt gemeld` and the row `Besluit melden` are one decision, whatever is reported.
_DECIDES, _REPORTS = "beslissen", late(r"\b(?:ge)?meld", re.IGNORECASE)


def things_of(task: Task, duties: Sequence[Duty], dossier: Dossier) -> frozenset[str]:
    """What some duties of a task come to, such as `uitvoeren dpia`; with its place, where the text names no thing.

    Tasks that come to the same are one task, said in two places.
    """
    span = task.span
    if span is None:
        return frozenset()
    told = [one for one in _duties(task, dossier) if _within(one.place("woord").span, span)]
    whole = (task.with_clause(duty) for duty in duties)
    return frozenset(_name(duty, told, span, task.text[duty.first : duty.last]) for duty in whole)


def things_of_row(task: Task, duties: Sequence[Duty], kinds: Collection[str], dossier: Dossier) -> frozenset[str]:
    """The same of a task that a letter in a table gives: the thing is what the first cell of its row names.

    A letter beside a thing alone, `DPIA | A`, comes to what sentences have the role do with it, of some kinds.
    """
    span = task.span
    documents = [one for one in dossier.register("documenten").records if one.path == task.record.path and one.prose]
    for document in documents if span else ():
        prose = document.prose
        cell = sentence_at(prose, span) if prose and span else None
        if prose and cell and cell.where is Where.CELL:
            first = next(prose.sentences[number] for number in row(prose, cell))
            named = (mentioned(document, kind, dossier) for kind in _NAMED)
            things = ({one.answer(_VALUE).text for one in many if _within(one.span, first.span())} for many in named)
            about = "+".join(sorted(next(filter(None, things), ())))
            own = frozenset(f"{duty.aard} {about}" for duty in duties) if about else frozenset[str]()
            told = (one for one in _duties(task, dossier) if one.answer(_THING).text == about)
            doing = frozenset(f"{aard} {about}" for one in told if (aard := one.answer(_KIND).text) in kinds)
            return doing if about and task.text.startswith((DONE, ANSWERED_FOR)) and doing else own
    return frozenset()


def _name(duty: Duty, told: Sequence[Record], span: Span, text: str) -> str:
    things = {one.answer(_THING).text for one in told if one.answer(_KIND).text == duty.aard} - {""}
    if duty.aard == _DECIDES and _REPORTS.search(text):
        return f"{_DECIDES} melden"
    return f"{duty.aard} {'+'.join(sorted(things)) or span}"


def _duties(task: Task, dossier: Dossier) -> tuple[Record, ...]:
    """The duties of the role of a task in its file, as the text of that file tells them."""
    told: Mapping[tuple[str, str], tuple[Record, ...]] = dossier.remembered(things_of, lambda: _by_role(dossier))
    return told.get((task.record.path, role_of(task.record)), ())


def _by_role(dossier: Dossier) -> Mapping[tuple[str, str], tuple[Record, ...]]:
    found: dict[tuple[str, str], list[Record]] = {}
    for document in dossier.register("documenten").records:
        for one in mentioned(document, _DUTY, dossier):
            found.setdefault((one.path, role_of(one)), []).append(one)
    return {key: tuple(many) for key, many in found.items()}


def _within(part: Span, whole: Span) -> bool:
    return whole[:2] <= part[:2] and part[2:] <= whole[2:]
