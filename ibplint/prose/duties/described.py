"""The tasks of a role as the register `roltaken` gives them, each with what is done in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import cast

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.place import Place
from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.values import Role
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.sentences import alone

REGISTER = "roltaken"
_ROLE, _TASKS = "rol", "taken"
_BEFORE = re.compile(r"[^.,;:()|/]{1,60}$")
# "Opstellen en actualiseren van het beleid": what the second is about, the first is about too.
_SHARED = late(r"\s(?:en|of)\s(?:laten\s)?\w+(?:en|ing)\svan\s[^.,;:()]{2,60}?(?=[.,;:()]|\sen\s|$)")
_CLAUSE = re.compile(r"\s(?:of|wie|wat|welke?|hoe|wanneer|om|over)\s[^.,;:()]{1,80}?(?=[.,;:()]|\sen\s|$)")


@frozen()
class Task:
    """One task of a role, where it stands, and its duties that count: done, and done by this role."""

    record: Record
    text: str
    span: Span | None
    duties: tuple[Duty, ...]

    @cached_property
    def prose(self) -> Prose:
        """Its text as prose of its own."""
        return alone(self.text)

    def with_clause(self, duty: Duty) -> Duty:
        """A duty with what it is about: a clause (`beslist of een datalek wordt gemeld`), or words before it.

        A bare verb shares what the next is about.
        """
        bare = " " not in self.text[duty.first : duty.last]
        if clause := _CLAUSE.match(self.text, duty.last) or (_SHARED.match(self.text, duty.last) if bare else None):
            return replace(duty, last=clause.end())
        before = _BEFORE.search(self.text[: duty.first]) if self._brief(duty) else None
        return replace(duty, first=before.start() + len(before[0]) - len(before[0].lstrip())) if before else duty

    def _brief(self, duty: Duty) -> bool:
        """Whether a task ends with the bare verb, as in a cell: `beleid bijwerken en vaststellen`."""
        return self.text[duty.first : duty.last].endswith(duty.verb) and duty.last == len(self.text.rstrip(" .;"))

    def place(self, duty: Duty) -> Place:
        """Where a duty stands, to the word where the task stands on one line as it is read; else the whole task.

        An entry of a list may continue the words of its lead: these stand elsewhere.
        """
        span = self.span
        if span is None or span.line != span.end_line:
            return self.record.place(_TASKS, span)
        lead = len(self.text) - (span.end_column - span.column)
        if lead < 0 or duty.last <= lead or (lead and not self.text[:lead].endswith(": ")):
            return self.record.place(_TASKS, span)
        start = span.column + max(duty.first - lead, 0)
        return self.record.place(_TASKS, span._replace(column=start, end_column=span.column + duty.last - lead))


def tasks_of(record: Record, lexicon: Lexicon) -> tuple[Task, ...]:
    """The tasks of one description of a role."""
    key = (tasks_of, record)
    known = lexicon.memory.get(key)
    if known is None:
        known = lexicon.memory[key] = tuple(_tasks(record, lexicon))
    return cast("tuple[Task, ...]", known)


def _tasks(record: Record, lexicon: Lexicon) -> Iterator[Task]:
    answer = record.answer(_TASKS)
    role = role_of(record)
    for number, value in enumerate(answer.values):
        text = str(value)
        duties = tuple(duty for duty in duties_in(text, lexicon) if duty.counts and duty.of(role))
        yield Task(record, text, answer.span_of(number), duties)


def role_of(record: Record) -> str:
    """The role that is described, without what it is held for; "" when that cannot be read."""
    role = record.answer(_ROLE).value
    return role.role if isinstance(role, Role) else ""


def same_role(record: Record, dossier: Dossier) -> tuple[Record, ...]:
    """Every description of the role of this one, in the order of the register."""
    return dossier.remembered(same_role, lambda: _by_role(dossier))[role_of(record)]


def _by_role(dossier: Dossier) -> Mapping[str, tuple[Record, ...]]:
    found: dict[str, list[Record]] = {}
    for one in dossier.register(REGISTER).records:
        found.setdefault(role_of(one), []).append(one)
    return {role: tuple(records) for role, records in found.items()}
