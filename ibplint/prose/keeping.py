"""Who keeps a register, by the sentences of a text that name it.

A keeper stands beside a word of keeping: in the sentence itself, in its row with the heads of the columns or whose
task it is there, in the sentence that leads its list, or in another sentence of the same section that speaks of "the
register".
"""

import re
from bisect import bisect
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.functions import is_function
from ibplint.prose.phrases import Phrases, sentences_with
from ibplint.prose.rows import column_heads, head, row

KEEPING = Phrases(
    (
        *("houdt", "houden", "bijhoudt", "bijhouden", "bijgehouden", "bij te houden", "up-to-date", "onderhoud*"),
        *("beheer*", "eigenaar", "eigenaren", "verantwoordelijk*", "zorgt/zorgen/zorg", "actualise*", "geactualiseerd"),
        *("vult/vullen/ingevuld/aangevuld", "werkt/werken/bijgewerkt", "registre*", "geregistreerd", "noteert/noteren"),
        *("neemt/nemen ... door", "doorgenomen", "valt/vallen ... onder", "ligt/liggen ... bij", "verzorgt/verzorgd"),
        *("opgevoerd", "bewaakt", "administreert", "coordineert", "vullen", "draagt ... zorg"),
        *("legt/leggen/vastgelegd/vastleggen", "opgenomen/opneemt/opnemen", "voert/voeren", "nagelopen/nalopen/loopt"),
    )
)
_RECORDING = Phrases(("registreert/registreren", "legt/leggen ... vast", "vastleggen", "vast te leggen", "bijhouden"))
# Who keeps it for certain: the words of keeping stand around or right behind the register.
_KEEPS = re.compile(r"\bhoud(?:t|en)\b.*\bbij\b|\bbijgehouden\b.*\bdoor\b|\bdoor\b.*\bbijgehouden\b", re.IGNORECASE)
_KEEPER_HEAD = re.compile(r"bijgehouden|houdt bij|beheerder|beheerd door|houder\b", re.IGNORECASE)
_BESIDE = re.compile(r"\s+(?:wordt|worden|is|zijn)\s+", re.IGNORECASE)
# A task in a cell: `bijhouden van het register`, `register bijhouden`.
_TASK_BEFORE = re.compile(r"(?:^|[,;/])\s*(?:het\s+)?bijhouden(?:\s+van)?(?:\s+(?:het|de|ons|een))?\s*$", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[,;/])\s*(?:(?:het|de|ons)\s+)?$", re.IGNORECASE)
_TASK_BEHIND = re.compile(r"\s+bijhouden\b", re.IGNORECASE)
# One of a part only, or everybody of his own.
_PART = re.compile(r"\b(eigen|deel|gedeelte|hun|zijn|ieders)\b", re.IGNORECASE)
# Somebody by name, or of whom the text spoke: `Marloes werkt dit overzicht bij`, `en beheert hij het register`.
_NAMED = late(
    r"(?:^|(?<=[.,;] ))"
    r"(?!(?:Dit|Dat|Deze|Die|Er|Het|De|Een|Zij|Hij|Wij|We|Men|Iedereen|Ieder|Elke|Ze|Wie|Ook|Daar|Zo)\b)"
    r"[A-Z][a-zé]+\s+(?:houdt|werkt|beheert|onderhoudt|vult|actualiseert|registreert|noteert|zorgt|voert|loopt)\b"
    r"|\b(?:[Hh]ij|[Zz]ij) (?:beheert|onderhoudt|houdt|werkt|actualiseert)\b"
    r"|\b(?:beheert|onderhoudt|houdt) (?:hij|zij)\b"
    r"|\b(?:dat|die|welke) [A-Z][a-zé]+(?: [\w'’-]+){0,3} (?:bijhoudt|beheert|onderhoudt|bijwerkt|actualiseert)\b"
)
# Whose cell stands in a column with such a head keeps what the row names.
_BY_HEAD = late(
    r"\W*(?:door|wie|bij wie|bijgehouden|houdt bij|beheer|beheerder|houder|eigenaar|verantwoordelijke?|trekker)\b"
    r".{0,25}",
    re.IGNORECASE,
)
_NOBODY = late(
    r"\W*|n\.?n\.?b?\.?|n\.?v\.?t\.?|vacant|vacature|niemand|nog .*|pm|(?:de school|wij|we|iedereen|allen)\b.*",
    re.IGNORECASE,
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
    keeping = sentences_with(prose, KEEPING).keys()
    named = (prose.sentences[one.sentence] for one in places)
    units = (*_units(prose, named), *_records(prose, holds))
    return any(
        not keeping.isdisjoint(unit) and any(somebody(prose.sentences[number], roles) for number in unit)
        for unit in units
    ) or any(_by_head(prose, prose.sentences[one.sentence]) for one in places)


def _by_head(prose: Prose, sentence: Sentence) -> bool:
    """Whether a cell of the row says by whom, as its head tells: `Register | Door`."""
    if sentence.where is not Where.CELL or sentence.row < 0:
        return False
    beside = (one for one in _row(prose, sentence) if one.row >= 0)
    return any(_BY_HEAD.fullmatch(_head(prose, one)) and not _NOBODY.fullmatch(one.text.strip()) for one in beside)


def somebody(sentence: Sentence, roles: Roles) -> bool:
    """Whether a sentence names a role, a function or a person."""
    return bool(_who(sentence, roles)) or _NAMED.search(sentence.text) is not None


def _units(prose: Prose, named: Iterable[Sentence]) -> Iterator[frozenset[int]]:
    """What belongs together: a sentence with its row and its leads, and others that speak of the same register."""
    headings: set[int] = set()
    rows: set[tuple[int, int]] = set()
    for sentence in named:
        headings.add(sentence.heading)
        if sentence.where is not Where.CELL or (sentence.table, sentence.row) not in rows:
            rows.add((sentence.table, sentence.row))
            yield together(prose, sentence)
    others = (prose.sentences[number] for number in sentences_with(prose, _IT))
    yield from (frozenset({one.index}) for one in others if one.heading in headings and one.where is not Where.CELL)


def together(prose: Prose, sentence: Sentence) -> frozenset[int]:
    """A sentence with its row and its leads."""
    numbers = {sentence.index, *(one.index for one in _row(prose, sentence))}
    lead = sentence.lead
    while lead >= 0:
        numbers.add(lead)
        lead = prose.sentences[lead].lead
    return frozenset(numbers)


def _records(prose: Prose, holds: str) -> Iterator[frozenset[int]]:
    """The sentences, each with its lead and its row, that record what a register holds."""
    for number in sentences_with(prose, _RECORDING):
        if any(holds in word.text for word in prose.sentences[number].words):
            yield together(prose, prose.sentences[number])


def keepers(prose: Prose, places: Collection[Named], roles: Roles) -> Iterator[Kept]:
    """Who keeps it for certain, in the order of the text."""
    for named in places:
        sentence = prose.sentences[named.sentence]
        row = tuple(_row(prose, sentence))
        told = _KEEPS.search(sentence.text)
        end = sentence.words[named.last].end
        near = told and (told.start() <= end or _BESIDE.fullmatch(sentence.text[end : told.start()]))
        if told and near and not _PART.search(sentence.text):
            # Who stands behind the register does something else, unless it is kept *by* somebody.
            end = len(sentence.text) if "door" in told[0].casefold() else sentence.words[named.first].start
            found = {key: text for key, text in _who(sentence, roles).items() if sentence.text.find(text) < end}
            beside = {key: text for one in row for key, text in _who(one, roles).items()}
            yield from _kept(named, {**beside, **found})
        elif sentence.where is Where.CELL and sentence.row >= 0:
            cells = (one for one in row if _KEEPER_HEAD.search(_head(prose, one)))
            found = {key: text for one in cells for key, text in _who(one, roles).items()}
            yield from _kept(named, found or (_tasked(sentence, row, roles) if _is_task(sentence, named) else {}))


def _is_task(cell: Sentence, named: Named) -> bool:
    """Whether a cell has the keeping of a register as a task."""
    before, behind = cell.text[: cell.words[named.first].start], cell.text[cell.words[named.last].end :]
    task = _TASK_BEFORE.search(before) or (_OPENS.search(before) and _TASK_BEHIND.match(behind))
    return bool(task) and not _PART.search(cell.text)


def _tasked(cell: Sentence, row: Collection[Sentence], roles: Roles) -> Mapping[str, str]:
    """Whose task a cell tells, as the row or its head calls them: as the duties have it, or the first cell."""
    first = next((one for one in row if one.column == 0 and one.row == cell.row), cell)
    called = {key: text for one in row for key, text in roles.get(one.index, {}).items()}
    whose = roles.get(cell.index) or roles.get(first.index, {})
    return {key: called.get(key, text) for key, text in whose.items()}


def _kept(named: Named, who: Mapping[str, str]) -> Iterator[Kept]:
    if who:
        yield Kept(named, who)


def _who(sentence: Sentence, roles: Roles) -> Mapping[str, str]:
    """The roles of a sentence, and who else has a function by its name."""
    found = dict(roles.get(sentence.index, {}))
    held = " ".join(found.values()).casefold()
    for word in sentence.words:
        text = sentence.text[word.start : word.end]
        if is_function(word.text) and text.casefold() not in held:
            found[word.text] = text
    return found


def _row(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """The other cells of a row, and the heads of the columns: those before it from near to far, then those behind."""
    if sentence.where is Where.CELL:
        beside = sorted({*head(prose, sentence), *row(prose, sentence)} - {sentence.index})
        at = bisect(beside, sentence.index)
        yield from (prose.sentences[number] for number in (*reversed(beside[:at]), *beside[at:]))


def _head(prose: Prose, cell: Sentence) -> str:
    heads = column_heads(prose, cell) if cell.row >= 0 else ()
    return prose.sentences[heads[-1]].text if heads else ""
