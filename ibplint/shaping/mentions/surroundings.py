"""Where in a document a sentence stands: below which heading, in what list or table, and about which subjects."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.phrases import Phrases, sentences_with

DOCUMENTS, ROLES, LAWS, NOTIONS = "documentenlijst", "rollentabel", "wettenlijst", "begrippenlijst"
_HEADS = (
    (DOCUMENTS, re.compile(r"(naam )?(document|beleidsstuk|beleidsdocument|protocol|reglement|regeling)(en|len)?\b")),
    (ROLES, re.compile(r"(rol|rollen|functie|functies|functionaris|functionarissen|rol/functie|wie)\b")),
    (LAWS, re.compile(r"(wet|wetten|wet- en regelgeving|wetgeving)\b")),
    (NOTIONS, re.compile(r"(begrip|begrippen|term|termen|afkorting|afkortingen)\b")),
)
_ABOVE = (
    (LAWS, re.compile(r"\bwet- en regelgeving|\bwetgeving\b|\b(wettelijke?|juridische?) kaders?\b|\bwetten\b")),
    (NOTIONS, re.compile(r"\bbegrip(pen|sbepalingen)\b|\bbegrippen(lijst|kader)\b|\bdefinities\b|\bafkortingen\b")),
    (
        DOCUMENTS,
        re.compile(
            r"\b(onder(steunende|liggende)|bijbehorende|aanvullende|verwante|gerelateerde) "
            r"(\w+ )?(documenten|stukken|richtlijnen|procedures|protocollen|regelingen|beleidsstukken)"
            r"|\bdocumenten(lijst|overzicht)\b|\b(overzicht|lijst)( van)?( de)?( ibp-?)? ?documenten\b"
            r"|\bvolgende (documenten|stukken|protocollen|regelingen|procedures)\b"
            r"|^(?:[\d.]+\s*)?(?:bijlage\s+\w+[:.]?\s*)?(?:onze|alle|de|ibp-?)?\s*documenten\b"
        ),
    ),
)
_ROLES_ABOVE = re.compile(r"\b(rol|rollen|taken|verantwoordelijkheden|rolverdeling|taakverdeling)\b")


@dataclass(frozen=True, eq=False)
class Surroundings:
    """A document's prose with what is known of the place of each sentence; `subjects` are the phrases per subject."""

    prose: Prose
    subjects: Mapping[str, Phrases]

    def heading(self, sentence: Sentence) -> str:
        """The text of the nearest heading above."""
        found = tuple(self.prose.above(sentence))
        return found[-1].text if found else ""

    def lead(self, sentence: Sentence) -> Sentence | None:
        """The sentence that introduces this one."""
        return self.prose.sentences[sentence.lead] if sentence.lead >= 0 else None

    def listed(self, sentence: Sentence) -> str:
        """What the list or table around a sentence is, if that shows; of a table only for the column that names."""
        if sentence.where is Where.CELL:
            kind, column = self._tables.get(sentence.table, ("", 0))
            return kind if sentence.column == column and sentence.row >= 0 else ""
        if sentence.where is not Where.ENTRY:
            return ""
        lead = self.lead(sentence)
        return self._announced(lead.text if lead else "") or self._announced(self.heading(sentence))

    def group(self, sentence: Sentence) -> str:
        """The table, the list or paragraph, or for a heading the headings beside it."""
        if sentence.where is Where.CELL:
            return f"t{sentence.table}"
        if sentence.where is Where.HEADING:
            path = self.prose.paths[sentence.heading]
            return f"k{path[-2] if path[1:] else -1}"
        return f"b{sentence.block}"

    def own_subjects(self, sentence: Sentence) -> tuple[str, ...]:
        """What a sentence, the one that introduces it, and the rest of its row are about."""
        numbers = {sentence.index, sentence.lead}
        if sentence.where is Where.CELL:
            numbers |= {one.index for one in self.prose.block(sentence) if one.column == 0}
        return tuple(dict.fromkeys(one for number in sorted(numbers) for one in self._told.get(number, ())))

    def said(self, sentence: Sentence) -> tuple[str, ...]:
        """What a sentence itself is about."""
        return self._told.get(sentence.index, ())

    def above(self, sentence: Sentence) -> tuple[str, ...]:
        """What the headings above a sentence are about."""
        path = self.prose.paths[sentence.heading] if 0 <= sentence.heading < len(self.prose.paths) else ()
        return tuple(one for number in path for one in self._told.get(number, ()))

    @cached_property
    def _told(self) -> Mapping[int, tuple[str, ...]]:
        found: dict[int, list[str]] = {}
        for subject, phrases in self.subjects.items():
            for number in sentences_with(self.prose, phrases):
                found.setdefault(number, []).append(subject)
        return {number: tuple(told) for number, told in found.items()}

    @cached_property
    def _tables(self) -> Mapping[int, tuple[str, int]]:
        """What each table lists, and in which column."""
        heads: dict[int, list[Sentence]] = {}
        for sentence in self.prose.sentences:
            if sentence.table >= 0 and sentence.row < 0:
                heads.setdefault(sentence.table, []).append(sentence)
        return {table: self._table(cells) for table, cells in heads.items()}

    def _table(self, head: list[Sentence]) -> tuple[str, int]:
        for cell in head:
            for kind, pattern in _HEADS:
                if pattern.match(cell.text.casefold().strip()):
                    return kind, cell.column
        above = self.heading(head[0])
        if _ROLES_ABOVE.search(above.casefold()):
            return ROLES, 0
        return self._announced(above), 0

    def _announced(self, text: str) -> str:
        said = text.casefold()
        return next((kind for kind, pattern in _ABOVE if pattern.search(said)), "")


def entry_part(sentence: Sentence, around: Surroundings) -> Iterator[Sentence]:
    """The sentences of the same cell, or the sentence alone."""
    if sentence.where is not Where.CELL:
        yield sentence
        return
    yield from (one for one in around.prose.block(sentence) if one.column == sentence.column)
