"""How much a YAML text may hold once its aliases are written out; over a limit nothing of it is read."""

from typing import Any

from ibplint.model.frozen import frozen
from ibplint.model.raw import Fault, Raw
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.refused import RefusedError

DEPTH = 64
VALUES = 200_000
ALIASES = 1_000
EXPANDED_SIGNS = 5_000_000


@frozen(slots=True)
class Anchor:
    """A value that aliases stand for, with all that it holds."""

    raw: Raw
    values: int
    height: int
    signs: int


class Budget:
    """What a text has used of its limits, an alias counting for all that it stands for."""

    def __init__(self, first_line: int) -> None:
        self._first = first_line
        self._values = self._aliases = self._signs = self._depth = self._deepest = 0

    def count(self, event: Any) -> None:
        """One value more."""
        self._values += 1
        if self._values > VALUES:
            raise self._refusal(faults.TOO_MANY, event, VALUES)

    def enter(self, event: Any) -> int:
        """A list or mapping begins; the answer is its depth."""
        self._depth += 1
        self._reach(self._depth, event)
        return self._depth

    def leave(self) -> None:
        """A list or mapping ends."""
        self._depth -= 1

    def begin(self) -> tuple[int, int, int]:
        """A value with an anchor begins; what this gives is to be given back to `end`."""
        before = (self._values, self._signs, self._deepest)
        self._deepest = self._depth
        return before

    def end(self, before: tuple[int, int, int], raw: Raw, length: int) -> Anchor:
        """The value has ended; `length` is that of its text."""
        values, signs, deepest = before
        height = self._deepest - self._depth
        self._deepest = max(deepest, self._deepest)
        return Anchor(raw, self._values - values, height, length + self._signs - signs)

    def repeat(self, anchor: Anchor, event: Any) -> None:
        """An alias stands for all that its anchor holds."""
        self._aliases += 1
        self._values += anchor.values
        self._signs += anchor.signs
        if self._aliases > ALIASES:
            raise self._refusal(faults.TOO_MANY_ALIASES, event, ALIASES)
        if self._values > VALUES:
            raise self._refusal(faults.TOO_MANY, event, VALUES)
        if self._signs > EXPANDED_SIGNS:
            raise self._refusal(faults.TOO_BIG, event, EXPANDED_SIGNS // 1_000_000)
        self._reach(self._depth + anchor.height, event)

    def _reach(self, depth: int, event: Any) -> None:
        if depth > DEPTH:
            raise self._refusal(faults.TOO_DEEP, event, DEPTH)
        self._deepest = max(self._deepest, depth)

    def _refusal(self, key: str, event: Any, limit: int) -> RefusedError:
        return RefusedError(Fault(key, span_of(event, self._first), {"limit": limit}))


def span_of(event: Any, first_line: int) -> Span:
    """The span of an event; the library counts from 0."""
    first, last = event.start_mark, event.end_mark
    return Span(first.line + first_line, first.column + 1, last.line + first_line, last.column + 1)
