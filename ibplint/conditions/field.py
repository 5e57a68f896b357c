"""Where a field's path ends: on the record itself, on the one it stands in, or on one that it refers to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ibplint.model.answer import Answer, State, unanswered
from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.values import Reference


class Asking(NamedTuple):
    """The record that is asked, in which dossier; `ours` is the outer record where a join asks."""

    record: Record
    dossier: Dossier
    ours: Record | None = None


class Reached(NamedTuple):
    """The record on which a path ends, the field there, and its answer.

    A reference to nothing ends on the reference itself, unreadable; `absent` is the register that may have held it.
    """

    record: Record
    field: str
    answer: Answer
    asking: Asking
    absent: str = ""

    @property
    def dossier(self) -> Dossier:
        """The dossier in which it is asked."""
        return self.asking.dossier

    @property
    def cause(self) -> Cause:
        """Why the answer cannot be told, when it is not given."""
        if self.absent:
            return Cause("register", self.absent)
        return Cause("field", self.record.register, self.record, self.field)


def reach(record: Record, path: str, dossier: Dossier) -> Reached:
    """Follow a dotted path: `parent.naam` reaches up, `besluit.datum` follows a reference."""
    return follow(record, path, Asking(record, dossier))


def follow(record: Record, path: str, asking: Asking) -> Reached:
    """Follow a dotted path from a record, for whoever asks; of several references the first that resolves counts."""
    if "." not in path:
        return Reached(record, path, record.answer(path), asking)
    head, _, rest = path.partition(".")
    if head == "parent":
        return follow(record.parent, rest, asking) if record.parent else Reached(record, path, unanswered(path), asking)
    references = _references(record, head)
    for reference in references:
        for target in asking.dossier.resolve(reference):
            return follow(target, rest, asking)
    return _lost(record, path, references, asking)


def ends(record: Record, path: str, dossier: Dossier) -> Iterator[Reached]:
    """Where a path ends; where a field on the way refers to several records, the end on each of them."""
    head, _, rest = path.partition(".")
    references = _references(record, head) if rest else ()
    if head == "parent" and rest and record.parent:
        yield from ends(record.parent, rest, dossier)
    elif not references:
        yield reach(record, path, dossier)
    for reference in references:
        for target in dossier.resolve(reference)[:1]:
            yield from ends(target, rest, dossier)
        if not dossier.resolve(reference):
            yield _lost(record, path, (reference,), Asking(record, dossier))


def merged(found: Sequence[Reached]) -> Reached:
    """Several ends as one: all values that are given, else the first end."""
    given = [one for one in found if one.answer.given]
    if not given or not found[1:]:
        return found[0]
    first = next((one for one in given if one.answer.values), given[0])
    values = tuple(dict.fromkeys(value for one in given for value in one.answer.values))
    return first._replace(answer=replace(first.answer, values=values))


def _references(record: Record, name: str) -> tuple[Reference, ...]:
    return tuple(value for value in record.answer(name).values if isinstance(value, Reference))


def _lost(record: Record, path: str, references: Sequence[Reference], asking: Asking) -> Reached:
    """The end of a path that leads to no record."""
    head, answer = path.partition(".")[0], record.answer(path.partition(".")[0])
    registers = (name for reference in references for name in reference.registers)
    absent = next((name for name in registers if not asking.dossier.register(name).whole), "")
    state = State.UNREADABLE if references else answer.state
    return Reached(record, head, Answer(path, state, path=answer.path, span=answer.span), asking, absent)
