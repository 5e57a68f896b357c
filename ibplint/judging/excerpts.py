"""The lines of the source that a finding shows, with the columns that hold private words."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from ibplint.judging.public_words import TO_THE_END, Columns, PublicWords
from ibplint.model.dossier import Dossier
from ibplint.model.file import ReadFile
from ibplint.model.finding import Excerpt
from ibplint.model.message import Quote
from ibplint.model.place import Place


class Excerpts:
    """Looks lines up in the dossier's files; each file is split once, and only when a finding asks for it."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._files = {file.path: file for file in dossier.files}
        self._lines: dict[str, list[str]] = {}
        self._open: dict[str, Mapping[int, list[Columns]]] = {}

    def at(self, place: Place, quotes: Iterable[Quote] = ()) -> Excerpt | None:
        """The line on which a place begins; None when it stands in no file that was read.

        What the message itself shows to anybody is public where it stands.
        """
        file = self._files.get(place.path)
        if file is None or file.text is None:
            return None
        if place.path not in self._lines:
            self._lines[place.path] = file.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        lines = self._lines[place.path]
        number = place.span.line
        if number > len(lines):
            return None
        quoted = [quote for quote in quotes if quote.place.path == file.path and quote.place.span.line == number]
        return Excerpt(number, lines[number - 1], self._private(file, number, lines, quoted))

    def _private(self, file: ReadFile, line: int, lines: Sequence[str], quotes: Iterable[Quote]) -> tuple[Columns, ...]:
        if file.path not in self._open:
            self._open[file.path] = self._public.of(file, lines)
        text = lines[line - 1]
        shown = [columns for quote in quotes if (columns := _columns(quote, text))] if file.unread is None else []
        return _gaps(text, (*self._open[file.path].get(line, []), *shown))

    @cached_property
    def _public(self) -> PublicWords:
        return PublicWords(self._dossier)


def _columns(quote: Quote, text: str) -> Columns | None:
    """The columns of the words that a message shows to anybody; None when something else stands there too."""
    span = quote.place.span
    end = span.end_column if span.end_line == span.line else len(text) + 1
    there = text[span.column - 1 : end - 1].rstrip()
    whole = quote.text == there if span.end_line == span.line else quote.text.startswith(there)
    return (span.column, end) if there and whole and not quote.private else None


def _gaps(text: str, public: Sequence[Columns]) -> tuple[Columns, ...]:
    """What of a line is not public, without the delimiters and quotation marks around it."""
    found, end = list[Columns](), 1
    for start, stop in (*sorted(public), (TO_THE_END, TO_THE_END)):
        signs = [column for column, sign in enumerate(text[end - 1 : max(start, end) - 1], end) if sign.isalnum()]
        if signs:
            found.append((signs[0], signs[-1] + 1))
        end = max(end, stop)
    return tuple(found)
