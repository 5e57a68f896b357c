"""Where a field's path ends: on the record itself, on the one it stands in, or on one that it refers to."""

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
    """Follow a dotted path from a record, for whoever asks."""
    head, _, rest = path.partition(".")
    if not rest:
        return Reached(record, path, record.answer(path), asking)
    if head == "parent":
        return follow(record.parent, rest, asking) if record.parent else Reached(record, path, unanswered(path), asking)
    answer = record.answer(head)
    references = [value for value in answer.values if isinstance(value, Reference)]
    for reference in references:
        for target in asking.dossier.resolve(reference):
            return follow(target, rest, asking)
    registers = (name for reference in references for name in reference.registers)
    absent = next((name for name in registers if not asking.dossier.register(name).whole), "")
    state = State.UNREADABLE if references else answer.state
    return Reached(record, head, Answer(path, state, path=answer.path, span=answer.span), asking, absent)
