"""Where in a document a sentence stands: below which heading, in what list or table, and about which subjects."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.edition_tables import edition_tables
from ibplint.prose.law_lists import is_law_list
from ibplint.prose.letters import letter_tables
from ibplint.prose.phrases import Phrases, numbers_with
from ibplint.prose.role_tables import ROLE, of_roles, plans
from ibplint.prose.rows import column_heads
from ibplint.prose.unnumbered import unnumbered

DOCUMENTS, ROLES, LAWS, NOTIONS = "documentenlijst", "rollentabel", "wettenlijst", "begrippenlijst"
HOLDERS, SHARES, EDITIONS = "bezetting", "taakverdeling", "versiebeheer"
# Names roles, and does not tell of each what it does: `Rol | Naam`, `Restrisico | Wie besluit`.
OTHER_ROLES = "functielijst"
_HEADS = (
    (
        DOCUMENTS,
        re.compile(r"(naam )?(document|stuk(ken)?|beleidsstuk|beleidsdocument|protocol|reglement|regeling)(en|len)?\b"),
    ),
    (ROLES, re.compile(r"(rol|rollen|functie|functies|functionaris|functionarissen|rol/functie|wie)\b")),
    (LAWS, late(r"(wet|wetten|wet- en regelgeving|wetgeving)\b")),
    (NOTIONS, late(r"(begrip|begrippen|term|termen|afk|afkorting|afkortingen)\b")),
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
            r"|^(?:[\d.]+\s*)?(?:bijlagen?(?:\s+\w+)?\s*[:.–-]?\s+)?(?:onze|alle|de|ibp-?)?\s*documenten\b"
        ),
    ),
)
# Bodies, with who sits in each: `Overleg | Deelnemers | Onderwerpen`.
_BODIES = late(r"(?:overleg\w*|gremium|gremia|orgaan|werkgroep\w*)\b")
_SITS = late(r"(?:deelnemers?|leden|samenstelling|aanwezig\w*|wie)\b")
# A column with who holds a role, beside it.
_HELD_BY = re.compile(
    r"(?:wordt )?(?:ingevuld|invulling|vervuld|bekleed|belegd|bezetting|(?:plaats)?vervang|plv|waarneming|waarnemer"
    r"|back-?up|achtervang|persoon|personen|naam|namen|wie\b|door wie|functie\b|functionaris\b|medewerker\b"
    r"|rapporte|legt verantwoording|verantwoording aan|leidinggevende|valt onder|aangestuurd door|aansturing)"
)
# Who fills a role, and none that replaces or leads whoever does.
_FILLS = late(r"(?:wordt )?(?:ingevuld|invulling|vervuld|bekleed|belegd|bezetting|functie\b|functionaris\b|door wie)")
_WRITTEN = re.compile(
    r"\W*(?:auteur|opgesteld|opsteller|document ?(?:eigenaar|beheerder)|eigenaar (?:van )?(?:dit|het) document"
    r"|samengesteld|geschreven door)\w*\b.{0,25}?(?::|\bdoor\b|\bis\b)",
    re.IGNORECASE,
)
_ROLES_ABOVE = late(r"\b(rol|rollen|taken|verantwoordelijkheden|rolverdeling|taakverdeling)\b")


@frozen(eq=False)
class Surroundings:
    """A document's prose with what is known of the place of each sentence; `subjects` are the phrases per subject."""

    prose: Prose
    subjects: Mapping[str, Phrases]

    def heading(self, sentence: Sentence) -> str:
        """The text of the nearest heading above."""
        path = self._path(sentence)
        return self.prose.sentences[path[-1]].text if path else ""

    def lead(self, sentence: Sentence) -> Sentence | None:
        """The sentence that introduces this one."""
        return self.prose.sentences[sentence.lead] if sentence.lead >= 0 else None

    def listed(self, sentence: Sentence) -> str:
        """What the list or table around a sentence is, if that shows; of a table only for the column that names."""
        if sentence.where is Where.CELL:
            if sentence.table in letter_tables(self.prose):
                return SHARES if sentence.column == 0 or sentence.row < 0 else ""
            kind, column = self._tables.get(sentence.table, ("", 0))
            kind = LAWS if kind == DOCUMENTS and is_law_list(self.prose, sentence.table, column) else kind
            if kind in (ROLES, OTHER_ROLES) and sentence.column != column and self._holds(sentence):
                return HOLDERS
            if not kind and sentence.table in edition_tables(self.prose):
                return EDITIONS
            return kind if sentence.column == column and sentence.row >= 0 else ""
        if sentence.where is Where.TEXT and _WRITTEN.match(sentence.text):
            return EDITIONS
        if sentence.where is not Where.ENTRY:
            return ""
        lead = self.lead(sentence)
        kind = _announced(lead.text if lead else "") or _announced(self.heading(sentence))
        return LAWS if kind == DOCUMENTS and is_law_list(self.prose, sentence.block, None) else kind

    def group(self, sentence: Sentence) -> str:
        """The table, the list or paragraph, or for a heading the headings beside it."""
        if sentence.where is Where.CELL:
            return f"t{sentence.table}"
        if sentence.where is Where.HEADING:
            path = self.prose.paths[sentence.heading]
            return f"k{path[-2] if path[1:] else -1}"
        return f"b{sentence.block}"

    def own_subjects(self, sentence: Sentence) -> tuple[str, ...]:
        """What a sentence, the one that introduces it, and the first cell of its row are about."""
        first = self._first_cells.get((sentence.table, sentence.row), ()) if sentence.where is Where.CELL else ()
        return tuple(dict.fromkeys((*self._told.get(sentence.lead, ()), *first, *self._told.get(sentence.index, ()))))

    def said(self, sentence: Sentence) -> tuple[str, ...]:
        """What a sentence itself is about."""
        return self._told.get(sentence.index, ())

    def above(self, sentence: Sentence) -> tuple[str, ...]:
        """What the headings above a sentence are about."""
        return tuple(one for number in self._path(sentence) for one in self._told.get(number, ()))

    def _path(self, sentence: Sentence) -> tuple[int, ...]:
        return self.prose.paths[sentence.heading] if 0 <= sentence.heading < len(self.prose.paths) else ()

    @cached_property
    def _told(self) -> Mapping[int, tuple[str, ...]]:
        found: dict[int, list[str]] = {}
        for subject, phrases in self.subjects.items():
            for number in numbers_with(self.prose, phrases):
                found.setdefault(number, []).append(subject)
        return {number: tuple(told) for number, told in found.items()}

    @cached_property
    def _first_cells(self) -> Mapping[tuple[int, int], tuple[str, ...]]:
        """What the first cell of each row of each table is about."""
        found: dict[tuple[int, int], dict[str, None]] = {}
        for sentence in self.prose.sentences:
            if sentence.where is Where.CELL and sentence.column == 0:
                found.setdefault((sentence.table, sentence.row), {}).update(dict.fromkeys(self.said(sentence)))
        return {row: tuple(told) for row, told in found.items()}

    @cached_property
    def _tables(self) -> Mapping[int, tuple[str, int]]:
        """What each table lists, and in which column."""
        heads: dict[int, list[Sentence]] = {}
        for sentence in self.prose.sentences:
            if sentence.table >= 0 and sentence.row < 0:
                heads.setdefault(sentence.table, []).append(sentence)
        return {table: self._table(cells) for table, cells in heads.items()}

    def fills(self, cell: Sentence) -> bool:
        """Whether a cell says by which function the role of its row is filled: what the row tells, that one does."""
        heads = (self.prose.sentences[number] for number in column_heads(self.prose, cell))
        return any(_FILLS.match(one.text.casefold().strip()) for one in heads)

    def _holds(self, cell: Sentence) -> bool:
        """Whether the column of a cell says who holds the role of its row."""
        heads = (self.prose.sentences[number] for number in column_heads(self.prose, cell))
        return any(_HELD_BY.match(one.text.casefold().strip()) for one in heads)

    def _table(self, head: list[Sentence]) -> tuple[str, int]:
        heads = [(cell.text.casefold().strip(), cell.column) for cell in head]
        planned = plans([text for text, _ in heads])
        for text, column in heads:
            for kind, pattern in _HEADS:
                if pattern.match(text) and not (planned and text.startswith("wie")):
                    return (_of_roles(heads, column) if kind == ROLES else kind), column
        bodies = next((column for text, column in heads if _BODIES.match(text)), None)
        if bodies is not None and any(_SITS.match(text) for text, _ in heads):
            return OTHER_ROLES, bodies
        above = self.heading(head[0])
        if _ROLES_ABOVE.search(above.casefold()):
            return ("", 0) if planned else (_of_roles(heads, 0), 0)
        return _announced(above), 0


def _of_roles(heads: Sequence[tuple[str, int]], column: int) -> str:
    """What a table with its roles in a column is: one that tells what each does, or another."""
    by_column = {at: text for text, at in heads}
    texts = [by_column.get(at, "-") for at in range(max(by_column) + 1)]
    named = ROLE.match(texts[column]) or (column == 0 and not texts[column].startswith("wie"))
    return ROLES if named and of_roles(texts, column) else OTHER_ROLES


@lru_cache(maxsize=1 << 12)
def _announced(text: str) -> str:
    """What a heading or a lead says that follows; many entries share theirs."""
    said = unnumbered(text.casefold())
    return next((kind for kind, pattern in _ABOVE if pattern.search(said)), "")
