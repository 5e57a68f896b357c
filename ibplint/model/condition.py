"""What a condition is to those who ask it."""

from collections.abc import Iterator
from typing import Protocol

from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.model.truth import Truth


class Condition(Protocol):
    """A three-valued question to a record."""

    def judge(self, record: Record, dossier: Dossier, ours: Record | None = None) -> Truth:
        """Whether it holds; inside a join `ours` is the outer record."""
        ...

    def fields(self) -> Iterator[str]:
        """The paths of the fields it asks, for the editor and for `explain`."""
        ...

    def reads(self) -> Iterator[str]:
        """The registers it looks in, beside the record's own."""
        ...

    def sentence(self, lang: str) -> str:
        """The condition in plain words."""
        ...
