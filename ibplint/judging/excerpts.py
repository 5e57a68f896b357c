"""The lines of the source that a finding shows, with the columns that hold private words."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from ibplint.model.dossier import Dossier
from ibplint.model.finding import Excerpt
from ibplint.model.place import Place
from ibplint.model.record import Record
from ibplint.model.span import Span

_END = 1_000_000


class Excerpts:
    """Looks lines up in the dossier's files; each file is split once, and only when a finding asks for it."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._texts = {file.path: file.text for file in dossier.files if file.text is not None}
        # Nobody can tell which words of a file that does not parse name a person.
        self._unread = frozenset(file.path for file in dossier.files if file.unread is not None)
        self._lines: dict[str, list[str]] = {}

    def at(self, place: Place) -> Excerpt | None:
        """The line on which a place begins; None when it stands in no file that was read."""
        text = self._texts.get(place.path)
        if text is None:
            return None
        if place.path not in self._lines:
            self._lines[place.path] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        lines = self._lines[place.path]
        number = place.span.line
        if number > len(lines):
            return None
        private = (
            ((1, _END),) if place.path in self._unread else tuple(sorted(self._private.get((place.path, number), ())))
        )
        return Excerpt(number, lines[number - 1], private)

    @cached_property
    def _private(self) -> Mapping[tuple[str, int], set[tuple[int, int]]]:
        found: dict[tuple[str, int], set[tuple[int, int]]] = defaultdict(set)
        for register in self._dossier.registers.values():
            for record in register.records if not register.supplied else ():
                _collect(record, found)
        return found


def _collect(record: Record, found: dict[tuple[str, int], set[tuple[int, int]]]) -> None:
    for answer in record.answers.values():
        for child in answer.records:
            _collect(child, found)
        if answer.private and answer.span:
            for line, columns in _by_line(answer.span):
                found[answer.path or record.path, line].add(columns)


def _by_line(span: Span) -> list[tuple[int, tuple[int, int]]]:
    if span.line == span.end_line:
        return [(span.line, (span.column, span.end_column))]
    first = (span.line, (span.column, _END))
    middle = [(line, (1, _END)) for line in range(span.line + 1, span.end_line)]
    return [first, *middle, (span.end_line, (1, span.end_column))]
