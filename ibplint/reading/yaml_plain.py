"""Doubts about unquoted text: what a `#` cut off, and spaces pasted from a word processor."""

import re
from collections.abc import Iterator

from ibplint.model.raw import Fault, RawScalar
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.signs import HARD_SPACE, lines_of

_CUT = re.compile(r"(?<![ \t])[ \t]+(#[^\s#]\S*)")
# The space stands where YAML wants an ordinary one: in front, after a dash or after a colon.
_PASTED = re.compile(rf"-?{HARD_SPACE.pattern}|[^\s:]+:{HARD_SPACE.pattern}")


class PlainDoubts:
    """What in a text may have been lost or misread; false when there is nothing to look for."""

    def __init__(self, text: str, first_line: int) -> None:
        self._cuts = dict(_cuts(text, first_line)) if "#" in text else {}
        self._hard = not text.isascii() and HARD_SPACE.search(text) is not None

    def __bool__(self) -> bool:
        return bool(self._cuts) or self._hard

    def about(self, text: str, span: Span) -> Iterator[Fault]:
        """The faults of one unquoted value or key."""
        lost = self._cuts.get((span.end_line, span.end_column))
        if lost is not None:
            yield lost
        if self._hard and (found := _PASTED.match(text)):
            yield _hard_space(found[0][-1], span)

    def about_key(self, key: RawScalar) -> Iterator[Fault]:
        """The fault of a key with a hard space further on."""
        if self._hard and not _PASTED.match(key.text) and (found := HARD_SPACE.search(key.text)):
            yield _hard_space(found[0], key.span)


def _cuts(text: str, first_line: int) -> Iterator[tuple[tuple[int, int], Fault]]:
    """By the place where a value would end: the fault of the `#` behind it."""
    if not _CUT.search(text):
        return
    for number, line in enumerate(lines_of(text), first_line):
        for found in _CUT.finditer(line):
            span = Span(number, found.start(1) + 1, number, found.end(1) + 1)
            yield (number, found.start() + 1), Fault(faults.HASH_CUT, span, {"text": found[1]})


def _hard_space(sign: str, span: Span) -> Fault:
    return Fault(faults.HARD_SPACE, span, {"code": f"U+{ord(sign):04X}"})
