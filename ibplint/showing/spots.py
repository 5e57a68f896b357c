"""Where a tool marks a finding: always in a file of the dossier, with a begin and an end."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from ibplint.model.frozen import frozen
from ibplint.model.place import Place
from ibplint.model.span import START, Span
from ibplint.showing.sight import Sight

# What stands in no file of the dossier is mended here, the first that is there.
_HOMES = ("bestuur.yaml", "ibplint.yaml")


@frozen(slots=True)
class Spot:
    """A file by its exact path from the root of the git repository, and what is marked in it."""

    path: str
    span: Span


@frozen()
class Spots:
    """Looks up spots in the dossier of a result."""

    sight: Sight

    def of(self, place: Place) -> Spot:
        """The spot of a place; a file as a whole is marked at its first line."""
        path = place.path if self.sight.in_dossier(place) else self._home
        span = place.span if path == place.path else START
        prefix = self.sight.result.prefix
        return Spot(f"{prefix}/{path}" if prefix else path, self._marked(path, span))

    def in_bytes(self, place: Place) -> Span:
        """The span of a place in columns that count the bytes of UTF-8."""
        path = place.path if self.sight.in_dossier(place) else self._home
        span = self.of(place).span
        if path not in self._texts:
            return span
        return Span(
            span.line,
            len(self._before(path, span.line, span.column)) + 1,
            span.end_line,
            len(self._before(path, span.end_line, span.end_column)) + 1,
        )

    @cached_property
    def _home(self) -> str:
        paths = [file.path for file in self.sight.result.files]
        known = [path for path in _HOMES if path in paths]
        return next(iter((*known, *paths, *_HOMES)))

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {file.path: file.text for file in self.sight.result.files if file.text is not None}

    @cached_property
    def _lines(self) -> dict[str, Sequence[str]]:
        return {}

    def _line(self, path: str, number: int) -> str:
        """A line of a file; empty where the file was not read or has no such line."""
        if path not in self._lines:
            text = self._texts.get(path, "")
            self._lines[path] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        lines = self._lines[path]
        return lines[number - 1] if number <= len(lines) else ""

    def _before(self, path: str, number: int, column: int) -> bytes:
        return self._line(path, number)[: column - 1].encode("utf-8", "surrogatepass")

    def _marked(self, path: str, span: Span) -> Span:
        if span == START:
            return Span(1, 1, 1, len(self._line(path, 1)) + 1)
        if span.end_column == 1 and span.end_line > span.line:
            # What ends where a line begins ends on the line before it.
            last = span.end_line - 1
            return Span(span.line, span.column, last, max(len(self._line(path, last)), 1) + 1)
        return span
