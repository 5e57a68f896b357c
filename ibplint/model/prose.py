"""A document's running text as sentences and words, each with its place."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from enum import Enum
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from ibplint.model.frozen import frozen
from ibplint.model.span import Span


class Piece(NamedTuple):
    """From this offset on, and up to the next piece, a text stands at this line and column of its file.

    `signs` is how many characters of the file one of the text is: more than one for `&eacute;`.
    """

    offset: int
    line: int
    column: int
    signs: int = 1


_offset = attrgetter("offset")
Index = Mapping[str, Mapping[int, Sequence[int]]]


class Word(NamedTuple):
    """A word in its folded form, and from which character of its sentence up to which."""

    text: str
    start: int
    end: int


class Where(Enum):
    """What kind of text a sentence stands in."""

    TEXT = "tekst"
    ENTRY = "opsomming"
    CELL = "tabel"
    HEADING = "kop"


@frozen(slots=True)
class Sentence:
    """One sentence, entry of a list, cell or heading, as a reader sees it.

    `index` is its number in the text. `heading` is the index of the heading above it, -1 before the first; a heading's
    own sentence has its own index. `block` is shared by the sentences of one paragraph, one list or one row of a table.
    `lead` is the index of the sentence that introduces it: the one with a colon above a list; -1 when there is none.
    `table`, `row` and `column` count the tables of the page, the rows below a head (-1 is the head) and its columns.
    `pieces` says where each part of the text stands in the file.
    """

    index: int
    text: str
    words: tuple[Word, ...]
    where: Where
    heading: int
    block: int
    pieces: tuple[Piece, ...]
    lead: int = -1
    table: int = -1
    row: int = -1
    column: int = -1

    @property
    def begin(self) -> tuple[int, int]:
        """The line and the column in the file at which it begins."""
        first = self.pieces[0]
        return first.line, first.column - first.offset * first.signs

    @property
    def begins(self) -> Iterator[tuple[int, int]]:
        """Where it begins, and in a table where each further line of it does: the cell beside it begins between."""
        yield self.begin
        if self.where is Where.CELL and self.pieces[-1].line > self.pieces[0].line:
            for before, piece in pairwise(self.pieces):
                if piece.line > before.line:
                    yield piece.line, piece.column

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The span in the file of the characters from `start` up to `end`, all of them when no end is given."""
        stop = len(self.text) if end is None else end
        first, last = self._piece(start), self._piece(max(stop - 1, start))
        return Span(
            first.line,
            first.column + (start - first.offset) * first.signs,
            last.line,
            last.column + (max(stop, start + 1) - last.offset) * last.signs,
        )

    def span_of(self, first: int, last: int) -> Span:
        """The span in the file of the words from `first` up to and including `last`."""
        return self.span(self.words[first].start, self.words[last].end)

    def _piece(self, offset: int) -> Piece:
        pieces = self.pieces
        return pieces[max(bisect_right(pieces, offset, key=_offset) - 1, 0)] if len(pieces) > 1 else pieces[0]


@frozen(eq=False)
class Prose:
    """All sentences of a text in reading order, and where each word occurs.

    `index` maps a folded word to the numbers of the sentences that have it, each with the numbers of the word in it.
    `paths` holds, per heading of the page, the sentences of that heading and of those above it, outermost first.
    `unread` says where the page has something that is not read: what the text lacks may stand there.
    `memory` holds what was worked out of it, and `words` what of its distinct words alone, shared by texts of the same.
    `called` holds, by the folded key of a role, the words of this text that stand for who holds it: a name, `ik`.
    """

    sentences: tuple[Sentence, ...]
    index: Index
    paths: tuple[tuple[int, ...], ...] = ()
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unread: tuple[Span, ...] = ()
    memory: dict[object, object] = field(default_factory=dict, repr=False)
    words: dict[object, object] = field(default_factory=dict, repr=False)

    def places(self, word: str) -> Iterator[tuple[Sentence, int]]:
        """The sentences with a folded word, and at which of their words it stands."""
        for number, places in self.index.get(word, {}).items():
            yield from ((self.sentences[number], at) for at in places)

    def onward(self, first: int) -> Iterator[Sentence]:
        """The sentences from one on."""
        return map(self.sentences.__getitem__, range(first, len(self.sentences)))

    def above(self, sentence: Sentence) -> Iterator[Sentence]:
        """The headings above a sentence, outermost first."""
        if 0 <= sentence.heading < len(self.paths):
            for number in self.paths[sentence.heading]:
                yield self.sentences[number]
