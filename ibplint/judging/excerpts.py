"""The lines of the source that a finding shows, with the columns that hold private words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain

from ibplint.judging.public_words import TO_THE_END, Columns, PublicWords
from ibplint.model.dossier import Dossier
from ibplint.model.file import ReadFile
from ibplint.model.finding import Excerpt
from ibplint.model.message import GAP, Quote
from ibplint.model.place import Place
from ibplint.model.span import Span

_SIGN = re.compile(r"[^\W_]")


class Excerpts:
    """Looks lines up in the dossier's files; each file is split once, and only when a finding asks for it."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._files = {file.path: file for file in dossier.files}
        self._lines: dict[str, list[str]] = {}
        self._open: dict[str, Mapping[int, list[Columns]]] = {}

    def at(self, place: Place, quotes: Iterable[Quote] = ()) -> Excerpt | None:
        """The line on which a place begins; None when it stands in no file that was read.

        What the message itself shows to anybody is public where it stands, and where the place says the same.
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
        public = [(quote.open_part if quote.private else quote.text, quote.place) for quote in quotes]
        said = [(words, stands.span) for words, stands in public if stands.path == file.path]
        said += [(words, place.span) for words, _ in public]
        here = [(words, span) for words, span in said if span.line == number]
        return Excerpt(number, lines[number - 1], self._private(file, number, lines, here))

    def _private(
        self, file: ReadFile, line: int, lines: Sequence[str], said: Iterable[tuple[str, Span]]
    ) -> tuple[Columns, ...]:
        if file.path not in self._open:
            self._open[file.path] = self._public.of(file, lines)
        text = lines[line - 1]
        shown = chain.from_iterable(_columns(words, span, text) for words, span in said if file.unread is None)
        return _gaps(text, (*self._open[file.path].get(line, []), *shown))

    @cached_property
    def _public(self) -> PublicWords:
        return PublicWords(self._dossier)


def _columns(words: str, span: Span, text: str) -> Iterator[Columns]:
    """The columns at a span of words that a message shows to anybody; none when something else stands there too.

    Of words with a gap between them, only the words.
    """
    one_line = span.end_line == span.line
    end = span.end_column if one_line else len(text) + 1
    there, parts = text[span.column - 1 : end - 1].rstrip(), words.split(GAP)
    if len(parts) > 1:
        yield from _parts(parts, there, span.column)
    elif there and (words.casefold() == there.casefold() if one_line else words.startswith(there)):
        yield span.column, end


def _parts(parts: Sequence[str], there: str, column: int) -> Iterator[Columns]:
    at = 0
    for part in parts:
        start = there.find(part, at)
        if start < 0:
            return
        at = start + len(part)
        yield column + start, column + at


def _gaps(text: str, public: Sequence[Columns]) -> tuple[Columns, ...]:
    """What of a line is not public, without the delimiters and quotation marks around it."""
    found, end = list[Columns](), 1
    for start, stop in (*sorted(public), (TO_THE_END, TO_THE_END)):
        stretch = min(start, len(text) + 1)
        if sign := _SIGN.search(text, end - 1, stretch - 1):
            last = next(column for column in range(stretch - 1, 0, -1) if text[column - 1].isalnum())
            found.append((sign.start() + 1, last + 1))
        end = max(end, stop)
    return tuple(found)
