"""Three-valued truth: yes, no, or not to be told, with the cause."""

from collections.abc import Callable, Iterable

from ibplint.model.frozen import frozen
from ibplint.model.record import Record


@frozen(slots=True)
class Cause:
    """Why something cannot be told: a register that is absent or unreadable, a field, two names of one person.

    `kind` is "register", "field", "person" or "text" (the words of a text outside the dossier).
    """

    kind: str
    register: str
    record: Record | None = None
    field: str = ""
    other: Record | None = None


@frozen(slots=True)
class Truth:
    """`value` is True, False or None; None has at least one cause."""

    value: bool | None
    causes: tuple[Cause, ...] = ()

    def negated(self) -> "Truth":
        """Not-unknown is unknown."""
        return self if self.value is None else truth(value=not self.value)


TRUE = Truth(value=True)
FALSE = Truth(value=False)


def truth(*, value: bool) -> Truth:
    """The plain truth of a boolean."""
    return TRUE if value else FALSE


def unknown(*causes: Cause) -> Truth:
    """It cannot be told, and why."""
    return Truth(None, causes)


def all_of(truths: Iterable[Truth]) -> Truth:
    """*And*: one false is false, else an unknown wins."""
    return _joined(truths, decisive=False)


def any_of(truths: Iterable[Truth]) -> Truth:
    """*Or*: one true is true, else an unknown wins."""
    return _joined(truths, decisive=True)


def _joined(truths: Iterable[Truth], *, decisive: bool) -> Truth:
    causes: list[Cause] = []
    for part in truths:
        if part.value is decisive:
            return part
        causes.extend(part.causes)
    return unknown(*causes) if causes else truth(value=not decisive)


Test = Callable[[Record], Truth]
