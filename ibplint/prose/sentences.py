"""A page becomes prose: sentences in reading order, with their words and places."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ibplint.model.page import Heading, Page, Table
from ibplint.model.prose import Index, Piece, Prose, Sentence, Where
from ibplint.prose.ends import sentence_slices, stretches
from ibplint.prose.leads import Leads
from ibplint.prose.passage import Passage
from ibplint.prose.units import Unit, lines, parts, passage
from ibplint.prose.words import words_of

_INLINE_BULLET = re.compile(r"[•▪◦●‣■➢\uf0b7\uf0a7]")


def prose_of(page: Page) -> Prose:
    """All that a reader reads of a page."""
    reader = _Reader()
    for part in parts(page):
        match part:
            case Heading():
                reader.heading(part)
            case Unit():
                reader.unit(part)
            case Table():
                reader.table(part)
    return Prose(tuple(reader.sentences), index_of(reader.sentences), tuple(reader.paths), unread=page.unread)


def alone(text: str) -> Prose:
    """A text that is one sentence by itself, such as an answer in a register."""
    sentence = Sentence(0, text, words_of(text), Where.TEXT, -1, 0, (Piece(0, 1, 1),))
    return Prose((sentence,), index_of((sentence,)))


def index_of(sentences: Iterable[Sentence]) -> Index:
    """For each folded word the sentences where it occurs, and at which of their words."""
    found = defaultdict[str, dict[int, list[int]]](dict)
    for sentence in sentences:
        number = sentence.index
        for position, (word, _, _) in enumerate(sentence.words):
            there = found[word]
            if number in there:
                there[number].append(position)
            else:
                there[number] = [position]
    return dict(found)


class _Reader:
    """Numbers the sentences, blocks and tables of one page."""

    def __init__(self) -> None:
        self.sentences: list[Sentence] = []
        self.paths: list[tuple[int, ...]] = []
        self._above: list[tuple[int, int]] = []
        self._block = -1
        self._table = -1
        self._leads = Leads(self.sentences)

    def heading(self, heading: Heading) -> None:
        self._leads.close()
        self._block += 1
        self._above = [above for above in self._above if above[0] < heading.level]
        if heading.text.strip():
            self._above.append((heading.level, len(self.sentences)))
            whole = passage(heading)
            for start, end in stretches(whole.text):
                self._add(whole.cut(start, end), Where.HEADING, heading.index)
        self.paths.append(tuple(number for _, number in self._above))

    def unit(self, unit: Unit) -> None:
        if not unit.mark and not unit.depth:
            self._leads.close()
            self._block += 1
            self._text(unit, -1)
            return
        if not self._leads.open:
            lead = self._leads.announced()
            self._block += lead < 0 or self.sentences[lead].where is not Where.ENTRY
        announces = unit.passage.text.endswith(":")
        self._text(unit, self._leads.lead(unit.depth, unit.mark, announces=announces), Where.ENTRY)

    def table(self, table: Table) -> None:
        lead = self._leads.announced()
        self._leads.close()
        self._table += 1
        if table.caption:
            self._block += 1
            self._add(passage(table.caption), Where.TEXT, table.heading)
        for row, cells in enumerate((table.head, *table.rows), -1):
            self._block += 1
            for column, cell in enumerate(cells):
                for line in lines(passage(cell), entries=True):
                    for start, end in sentence_slices(line.text):
                        self._add(line.cut(start, end), Where.CELL, table.heading, lead, (self._table, row, column))

    def _text(self, unit: Unit, lead: int, where: Where = Where.TEXT) -> None:
        own = lead
        for number, line in enumerate(_entries(unit.passage)):
            entry = number > 0 and line[1]
            if entry and own == lead:
                own = self._leads.announced()
            for start, end in sentence_slices(line[0].text):
                self._add(
                    line[0].cut(start, end), Where.ENTRY if entry else where, unit.heading, own if entry else lead
                )

    def _add(
        self, part: Passage, where: Where, heading: int, lead: int = -1, cell: tuple[int, int, int] = (-1, -1, -1)
    ) -> None:
        text = part.text.replace("\n", " ")
        number = len(self.sentences)
        self.sentences.append(
            Sentence(number, text, words_of(text), where, heading, self._block, part.pieces, lead, *cell)
        )


def _entries(whole: Passage) -> Iterator[tuple[Passage, bool]]:
    """The lines of a paragraph, and whether each is an entry with a bullet within the running text."""
    for line in lines(whole, entries=False):
        start, bulleted = 0, False
        for bullet in _INLINE_BULLET.finditer(line.text):
            if bullet.start() > start:
                yield line.cut(start, bullet.start()), bulleted
            start, bulleted = bullet.end(), True
        if start < len(line.text):
            yield line.cut(start, len(line.text)), bulleted
