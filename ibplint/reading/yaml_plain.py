"""Doubts about unquoted text: what a `#` cut off, and spaces and quotation marks pasted from a word processor."""

import re
from collections.abc import Iterator

from ibplint.model.raw import Fault, Raw, RawScalar
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.signs import HARD_SPACE

_CUT = re.compile(r"[ \t]+(#[^\s#]\S*)")
_ANY_CUT = re.compile(r"[ \t]#[^\s#]")
# The space stands where YAML wants an ordinary one: in front, after a dash or after a colon.
# A whole value between quotation marks of a word processor, and no such mark within it.
_WORD_QUOTED = re.compile(r"(?:[“„”][^“„”]*[“”]|‘[^‘’]*’)")
_WORD_QUOTE = re.compile("[“„”‘]")
_PASTED = re.compile(rf"-?{HARD_SPACE.pattern}|[^\s:]+:{HARD_SPACE.pattern}")


class PlainDoubts:
    """What in a text may have been lost or misread; false when there is nothing to look for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._cuts = "#" in text and _ANY_CUT.search(text) is not None
        self._hard = not text.isascii() and HARD_SPACE.search(text) is not None
        self._quotes = not text.isascii() and _WORD_QUOTE.search(text) is not None

    def __bool__(self) -> bool:
        return self._cuts or self._hard or self._quotes

    def about(self, text: str, span: Span, end: int) -> Iterator[Fault]:
        """The faults of one unquoted value or key; `end` is where in the whole text it ends."""
        if self._cuts and (lost := _CUT.match(self._text, end)):
            column = span.end_column + lost.start(1) - end
            place = Span(span.end_line, column, span.end_line, column + len(lost[1]))
            yield Fault(faults.HASH_CUT, place, {"text": lost[1]})
        if self._hard and (found := _PASTED.match(text)):
            yield _hard_space(found[0][-1], span)
        if self._quotes and _WORD_QUOTED.fullmatch(text):
            yield Fault(faults.WORD_QUOTES, span, {"sign": text[0]})

    def about_key(self, key: RawScalar) -> Iterator[Fault]:
        """The fault of a key with a hard space further on."""
        if self._hard and not _PASTED.match(key.text) and (found := HARD_SPACE.search(key.text)):
            yield _hard_space(found[0], key.span)


def tight_colon(key: RawScalar, value: Raw) -> Iterator[Fault]:
    """The fault of `{a:1}`: one key with a colon in it, and no value."""
    if isinstance(value, RawScalar) and value.value is None and not key.quoted:
        yield Fault(faults.TIGHT_COLON, key.span, {"text": key.text.partition(":")[0] + ":"})


def _hard_space(sign: str, span: Span) -> Fault:
    return Fault(faults.HARD_SPACE, span, {"code": f"U+{ord(sign):04X}"})
