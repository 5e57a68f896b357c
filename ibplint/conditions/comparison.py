"""One field of a record and what is asked of its answer."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from ibplint.conditions.field import Asking, Reached, follow
from ibplint.conditions.scope import OURS, Asked
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.record import Record
from ibplint.model.truth import FALSE, TRUE, Truth, unknown
from ibplint.model.values import Value


class Comparison(Protocol):
    """What is asked of an answer, whatever its field."""

    def judge(self, reached: Reached) -> Truth:
        """Whether the answer is what is asked; unknown when it is not given."""
        ...

    def fields(self) -> Iterable[str]:
        """The paths of further fields it asks."""
        ...

    def reads(self) -> Iterable[str]:
        """The registers it looks in."""
        ...

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """What it says of a field in plain words."""
        ...


class Plain:
    """A comparison that asks no further field and looks in no register."""

    def fields(self) -> Iterable[str]:
        """None."""
        return ()

    def reads(self) -> Iterable[str]:
        """None."""
        return ()


@frozen(eq=False)
class FieldCondition:
    """The condition that the answer at a path is what is asked."""

    asked: Asked
    comparison: Comparison
    said: Texts | None = None

    def judge(self, record: Record, dossier: Dossier, ours: Record | None = None) -> Truth:
        """Whether it holds; inside a join `ours` is the outer record."""
        path = self.asked.path
        start = record
        if ours is not None and path.startswith(OURS):
            start, path = ours, path.removeprefix(OURS)
        return self.comparison.judge(follow(start, path, Asking(record, dossier, ours)))

    def fields(self) -> Iterator[str]:
        """The paths of the fields it asks."""
        yield self.asked.path
        yield from self.comparison.fields()

    def reads(self) -> Iterator[str]:
        """The registers it looks in, beside the record's own."""
        yield from self.asked.reads
        yield from self.comparison.reads()

    def sentence(self, lang: str) -> str:
        """The condition in plain words; `said` where the field has words of its own for it."""
        return (
            self.said[lang]
            if self.said
            else self.comparison.sentence(named(self.asked.path, lang), lang, negated=False)
        )


def named(path: str, lang: str) -> str:
    """A path as a reader sees it: in backticks, with whose field it is."""
    if not path.startswith(OURS):
        return f"`{path}`"
    return f"`{path.removeprefix(OURS)}` {'van deze vermelding' if lang == 'nl' else 'of this record'}"


def some(reached: Reached, holds: Callable[[Value], bool]) -> Truth:
    """Whether one of the values is what is asked: one that is decides, else an answer that cannot be read hides it."""
    for value in reached.answer.values:
        if holds(value):
            return TRUE
    return FALSE if reached.answer.given else unknown(reached.cause)
