"""YAML's stream of events becomes values with their places; the library constructs no value itself."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from ibplint.model.raw import Fault, Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.signs import hidden, lines_of
from ibplint.reading.yaml_limits import Anchor, Budget, span_of
from ibplint.reading.yaml_plain import PlainDoubts, tight_colon
from ibplint.reading.yaml_quotes import begins_with_apostrophe

# The YAML 1.2 core words; every other plain scalar stays text.
_WORDS: Mapping[str, str | bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}


class Walk:
    """One pass over the events of a text.

    `faults` fills up on the way, `lost` with the top-level keys of which content is left out.
    """

    def __init__(self, text: str, first_line: int) -> None:
        self.faults: list[Fault] = []
        self.lost: list[str] = []
        self._next = _events(text)
        self._text = text
        self._first = first_line
        self._budget = Budget(first_line)
        self._doubts = doubts if (doubts := PlainDoubts(text)) else None
        self._anchors: dict[str, Anchor] = {}
        self._end = 0

    def contents(self) -> list[Raw]:
        """The values of all documents in the text."""
        found: list[Raw] = []
        while (event := self._next()).__class__ is not StreamEndEvent:
            if event.__class__ is not DocumentStartEvent:
                continue
            if found:
                self._fault(faults.DOCUMENTS, event)
            found.append(self._value(self._next()))
            self._anchors.clear()
        return found

    def _value(self, event: Any) -> Raw:
        if event.__class__ is AliasEvent:
            return self._alias(event)
        if event.anchor is not None:
            return self._anchored(event)
        return self._bare(event)

    def _bare(self, event: Any) -> Raw:
        self._budget.count(event)
        if event.tag is not None:
            self._fault(faults.TAG, event, tag=event.tag)
        if event.__class__ is ScalarEvent:
            return self._scalar(event)
        depth = self._budget.enter(event)
        raw = self._mapping(event, depth) if event.__class__ is MappingStartEvent else self._list(event)
        self._budget.leave()
        return raw

    def _scalar(self, event: Any) -> RawScalar:
        text = event.value
        span = span_of(event, self._first)
        if event.style:
            return self._quoted(event, span)
        if not text and event.start_mark.index >= len(self._text):
            span = self._last_place()
        if self._doubts is not None:
            self.faults.extend(self._doubts.about(text, span, event.end_mark.index))
        return RawScalar(text if event.tag else _WORDS.get(text, text), text, span)

    def _last_place(self) -> Span:
        """The end of the text: behind it the library counts a line that may not be there."""
        lines = lines_of(self._text)
        line, column = len(lines) - 1 + self._first, len(lines[-1]) + 1
        return Span(line, column, line, column)

    def _quoted(self, event: Any, span: Span) -> RawScalar:
        written = self._text[event.start_mark.index : event.end_mark.index]
        if event.style in "|>":
            span = _block_span(span, written)
        elif event.style == '"' and (sign := hidden(event.value)) and sign not in written:
            # An escape such as "\e" makes a sign that the text itself does not show.
            self._fault(faults.HIDDEN_SIGN, event, code=f"U+{ord(sign):04X}", count=1)
        elif span.end_line > span.line and event.style == "'" and begins_with_apostrophe(written):
            # The apostrophe of one line found its pair on another, and all between is one text.
            self._fault(faults.APOSTROPHE, event, text=written[:2])
        return RawScalar(event.value, event.value, span, quoted=True)

    def _list(self, start: Any) -> RawList:
        items: list[Raw] = []
        while (event := self._next()).__class__ is not SequenceEndEvent:
            items.append(self._value(event))
        return RawList(tuple(items), self._whole(start, event, items[-1] if items else None))

    def _mapping(self, start: Any, depth: int) -> RawMapping:
        entries: list[RawEntry] = []
        seen: dict[str, RawScalar] = {}
        value = None
        while (event := self._next()).__class__ is not MappingEndEvent:
            key = self._key(event)
            value = self._value(self._next())
            if key is None or self._is_repeated(key, seen, depth):
                continue
            entries.append(RawEntry(key, value))
            if start.flow_style and ":" in key.text:
                self.faults.extend(tight_colon(key, value))
        return RawMapping(tuple(entries), self._whole(start, event, value))

    def _key(self, event: Any) -> RawScalar | None:
        """The key, or None when it and its value are left out."""
        key = self._value(event)
        if not isinstance(key, RawScalar) or not isinstance(key.value, str) or event.__class__ is AliasEvent:
            self.faults.append(Fault(faults.NON_TEXT_KEY, key.span, {}))
            return None
        if key.text == "<<" and not key.quoted:
            self._fault(faults.MERGE_KEY, event)
            return None
        if self._doubts is not None:
            self.faults.extend(self._doubts.about_key(key))
        return key

    def _is_repeated(self, key: RawScalar, seen: dict[str, RawScalar], depth: int) -> bool:
        text = key.text if key.text.isascii() else unicodedata.normalize("NFC", key.text)
        first = seen.setdefault(text, key)
        if first is key:
            return False
        self.faults.append(repeated(key, first))
        if depth == 1:
            self.lost.append(key.text)
        return True

    def _anchored(self, event: Any) -> Raw:
        before = self._budget.begin()
        raw = self._bare(event)
        end = event.end_mark.index if isinstance(raw, RawScalar) else self._end
        self._anchors[event.anchor] = self._budget.end(before, raw, end - event.start_mark.index)
        return raw

    def _alias(self, event: Any) -> Raw:
        span = span_of(event, self._first)
        anchor = self._anchors.get(event.anchor)
        if anchor is None:
            self._fault(faults.ALIAS, event, text=event.anchor)
            return RawScalar(f"*{event.anchor}", f"*{event.anchor}", span)
        self._budget.repeat(anchor, event)
        return anchor.raw._replace(span=span)

    def _whole(self, start: Any, end: Any, last: Raw | None) -> Span:
        """A block ends, for the library, where the next value begins; here where its own last value ends."""
        self._end = end.end_mark.index
        first, close = start.start_mark, end.end_mark
        line, column = first.line + self._first, first.column + 1
        if start.flow_style or last is None:
            return Span(line, column, close.line + self._first, close.column + 1)
        return Span(line, column, last.span.end_line, last.span.end_column)

    def _fault(self, key: str, event: Any, **values: object) -> None:
        self.faults.append(Fault(key, span_of(event, self._first), values))


def repeated(key: RawScalar, first: RawScalar) -> Fault:
    """The fault of a key that stands above already."""
    return Fault(faults.DUPLICATE_KEY, key.span, {"key": key.text, "line": first.span.line}, (first.span,))


def _block_span(span: Span, written: str) -> Span:
    lines = lines_of(written.rstrip())
    end = len(lines[-1]) + (span.column if len(lines) == 1 else 1)
    return Span(span.line, span.column, span.line + len(lines) - 1, end)


def _events(text: str) -> Callable[[], Any]:
    """The next event, from libyaml where it is there."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    next_event: Callable[[], Any] = loader(text).get_event
    return next_event
