"""Who keeps a register, by the sentences of a text that name it.

A keeper stands beside a word of keeping: in the sentence itself, in its row with the heads of the columns, in the
sentence that leads its list, or in another sentence of the same section that speaks of "the register".
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.phrases import Phrases, sentences_with

_KEEPING = Phrases(
    (
        *("houdt", "houden", "bijhoudt", "bijhouden", "bijgehouden", "bij te houden", "up-to-date", "onderhoud*"),
        *("beheer*", "eigenaar", "eigenaren", "verantwoordelijk*", "zorgt/zorgen/zorg", "actualise*", "geactualiseerd"),
        *("vult/vullen/ingevuld/aangevuld", "werkt/werken/bijgewerkt", "registre*", "geregistreerd", "noteert/noteren"),
        *("legt/leggen/vastgelegd/vastleggen", "opgenomen/opneemt/opnemen", "voert/voeren", "nagelopen/nalopen/loopt"),
    )
)
_RECORDING = Phrases(("registreert/registreren", "legt/leggen ... vast", "vastleggen", "vast te leggen", "bijhouden"))
# Who keeps it for certain: the words of keeping stand around or right behind the register.
_KEEPS = re.compile(r"\bhoud(?:t|en)\b.*\bbij\b|\bbijgehouden\b.*\bdoor\b|\bdoor\b.*\bbijgehouden\b", re.IGNORECASE)
_KEEPER_HEAD = re.compile(r"bijgehouden|houdt bij|beheerder|beheerd door|houder\b", re.IGNORECASE)
# One of a part only, or everybody of his own.
_PART = re.compile(r"\b(eigen|deel|gedeelte|hun|zijn|ieders)\b", re.IGNORECASE)
_BY_NAME = re.compile(
    r"\w*(?:coordinator|secretaris|adviseur|administrateur|administratie|controller|officer|begeleider|medewerker"
    r"|functionaris|directeur|directie|beheerder|manager|secretariaat|bureau|afdeling|team|coach|ambtenaar|bestuur|hoofd)"
    r"(?:s|en)?"
)
_IT = Phrases(("register", "registers", "overzicht", "lijst"))


class Named(NamedTuple):
    """Where a text names a register: the number of the sentence, and its first and last word."""

    sentence: int
    first: int
    last: int


class Kept(NamedTuple):
    """Where a text says who keeps a register, and who that may be: as a key → as it is written."""

    named: Named
    who: Mapping[str, str]


Roles = Mapping[int, Mapping[str, str]]


def is_kept(prose: Prose, places: Collection[Named], holds: str, roles: Roles) -> bool:
    """Whether somebody stands beside a word of keeping in any of the places, or records what the register holds."""
    keeping = sentences_with(prose, _KEEPING)
    units = (unit for named in places for unit in _units(prose, prose.sentences[named.sentence]))
    return any(
        not keeping.keys().isdisjoint(unit) and any(_who(prose.sentences[number], roles) for number in unit)
        for unit in (*units, *_records(prose, holds))
    )


def _records(prose: Prose, holds: str) -> Iterator[frozenset[int]]:
    """The sentences, each with its lead and its row, that record what a register holds."""
    for number in sentences_with(prose, _RECORDING):
        if any(holds in word.text for word in prose.sentences[number].words):
            yield next(iter(_units(prose, prose.sentences[number])))


def keepers(prose: Prose, places: Collection[Named], roles: Roles) -> Iterator[Kept]:
    """Who keeps it for certain, in the order of the text."""
    for named in places:
        sentence = prose.sentences[named.sentence]
        row = tuple(_row(prose, sentence))
        told = _KEEPS.search(sentence.text)
        if told and told.start() <= sentence.words[named.last].end and not _PART.search(sentence.text):
            # Who stands behind the register does something else, unless it is kept *by* somebody.
            end = len(sentence.text) if "door" in told[0].casefold() else sentence.words[named.first].start
            found = {key: text for key, text in _who(sentence, roles).items() if sentence.text.find(text) < end}
            beside = {key: text for one in row for key, text in _who(one, roles).items()}
            yield from _kept(named, {**beside, **found})
        elif sentence.where is Where.CELL and sentence.row >= 0:
            cells = (one for one in row if _KEEPER_HEAD.search(_head(prose, one)))
            yield from _kept(named, {key: text for one in cells for key, text in _who(one, roles).items()})


def _kept(named: Named, who: Mapping[str, str]) -> Iterator[Kept]:
    if who:
        yield Kept(named, who)


def _who(sentence: Sentence, roles: Roles) -> Mapping[str, str]:
    """The roles of a sentence, and who else has a function by its name."""
    found = dict(roles.get(sentence.index, {}))
    held = " ".join(found.values()).casefold()
    for word in sentence.words:
        text = sentence.text[word.start : word.end]
        if _BY_NAME.fullmatch(word.text) and text.casefold() not in held:
            found[word.text] = text
    return found


def _units(prose: Prose, sentence: Sentence) -> Iterator[frozenset[int]]:
    """What belongs together: a sentence with its row and its leads, and others that speak of the same register."""
    numbers = {sentence.index, *(one.index for one in _row(prose, sentence))}
    lead = sentence.lead
    while lead >= 0:
        numbers.add(lead)
        lead = prose.sentences[lead].lead
    yield frozenset(numbers)
    for number in sentences_with(prose, _IT):
        other = prose.sentences[number]
        if other.heading == sentence.heading and other is not sentence and other.where is not Where.CELL:
            yield frozenset({number})


def _row(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """The other cells of a row, and the heads of the columns."""
    if sentence.where is Where.CELL:
        for other in _table(prose, sentence):
            if other is not sentence and other.row in {-1, sentence.row}:
                yield other


def _head(prose: Prose, cell: Sentence) -> str:
    heads = (one.text for one in _table(prose, cell) if one.row == -1 and one.column == cell.column)
    return next(heads, "") if cell.row >= 0 else ""


def _table(prose: Prose, cell: Sentence) -> Iterator[Sentence]:
    for step in (-1, 1):
        number = cell.index if step < 0 else cell.index + 1
        while 0 <= number < len(prose.sentences) and prose.sentences[number].table == cell.table:
            yield prose.sentences[number]
            number += step
