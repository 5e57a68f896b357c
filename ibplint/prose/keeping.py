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
from ibplint.prose.opener import next_entry
from ibplint.prose.phrases import Phrases, sentences_with
from ibplint.prose.rows import column_heads, head, row

KEEPING = Phrases(
    (
        *("houdt", "houden", "bijhoudt", "bijhouden", "bijgehouden", "bij te houden", "up-to-date", "onderhoud*"),
        *("beheer*", "eigenaar", "eigenaren", "verantwoordelijk*", "zorgt/zorgen/zorg", "actualise*", "geactualiseerd"),
        *("vult/vullen/ingevuld/aangevuld", "werkt/werken/bijgewerkt", "registre*", "geregistreerd", "noteert/noteren"),
        *("neemt/nemen ... door", "doorgenomen", "valt/vallen ... onder", "ligt/liggen ... bij", "verzorgt/verzorgd"),
        *(
            "maintain*",
            "keeps/kept",
            "opgevoerd",
            "bewaakt",
            "administreert",
            "coordineert",
            "vullen",
            "draagt ... zorg",
        ),
        *("legt/leggen/vastgelegd/vastleggen", "opgenomen/opneemt/opnemen", "voert/voeren", "nagelopen/nalopen/loopt"),
    )
)
_RECORDING = Phrases(("registreert/registreren", "legt/leggen ... vast", "vastleggen", "vast te leggen", "bijhouden"))
# Somebody by name, or of whom the text spoke: `Marloes werkt dit overzicht bij`, `en beheert hij het register`.
_NAMED = late(
    r"(?:^|(?<=[.,;] ))"
    r"(?!(?:Dit|Dat|Deze|Die|Er|Het|De|Een|Zij|Hij|Wij|We|Men|Iedereen|Ieder|Elke|Ze|Wie|Ook|Daar|Zo)\b)"
    r"[A-Z][a-zé]+\s+(?:houdt|werkt|beheert|onderhoudt|vult|actualiseert|registreert|noteert|zorgt|voert|loopt)\b"
    r"|\b(?:[Hh]ij|[Zz]ij|[Zz]e|[Dd]eze) (?:beheert|onderhoudt|houdt|werkt|actualiseert|vult|voert)\b"
    r"|\b(?:beheert|onderhoudt|houdt) (?:hij|zij)\b"
    r"|\b(?:interne|aangewezen|eerste|centrale|lokale|daarvoor) (?:verantwoordelijke|contactpersoon|trekker)\b"
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
# A sentence that goes on about what the one before it names.
_GOES_ON = late(
    r"\b(?:het|dit|dat|deze|die|haar|hem|ze)\b"
    r"(?=[.,;]|$| (?:bij|actueel|op orde|en|elk\w*|ieder\w*|samen|zelf|twee|eens|dezelfde|direct|meteen)\b)"
    r"|^(?:Het|Dit|Dat|Deze|Die) (?:wordt|is|doet)\b|\b(?:[Dd]aar|[Hh]ier|[Ee]r)(?:voor|van|over)\b|^Daar zorgt\b"
)
_DOES = Phrases(("doet/doen", "gaat/gaan ... over", "zorgt/zorgen"))


# A name of which these are only the beginning, unless one of the others follows.
_OPEN = frozenset({"hoofd", "manager", "afdeling", "team", "bureau", "dienst"})
_NEXT = late(r" (?!(?:en|of|die|dat|wordt|is|van|voor|in|op|bij|met|\w+t)\b)\w", re.IGNORECASE)


class Named(NamedTuple):
    """Where a text names a register: the number of the sentence, and its first and last word."""

    sentence: int
    first: int
    last: int


Roles = Mapping[int, Mapping[str, str]]


def is_kept(prose: Prose, places: Collection[Named], holds: str, roles: Roles) -> bool:
    """Whether somebody stands beside a word of keeping in any of the places, or records what the register holds."""
    keeping = sentences_with(prose, KEEPING).keys() | sentences_with(prose, _DOES).keys()
    named = tuple(prose.sentences[one.sentence] for one in places)
    units = (*_units(prose, named), *_records(prose, holds))
    return any(
        not keeping.isdisjoint(unit) and any(somebody(prose.sentences[number], roles) for number in unit)
        for unit in units
    ) or any(_by_head(prose, one) for one in named)


def _by_head(prose: Prose, sentence: Sentence) -> bool:
    """Whether a cell of the row says by whom, as its head tells: `Register | Door`."""
    if sentence.where is not Where.CELL or sentence.row < 0:
        return False
    beside = (one for one in row_of(prose, sentence) if one.row >= 0)
    return any(
        _BY_HEAD.fullmatch(head_of_column(prose, one)) and not _NOBODY.fullmatch(one.text.strip()) for one in beside
    )


def somebody(sentence: Sentence, roles: Roles) -> bool:
    """Whether a sentence names a role, a function or a person."""
    return bool(who_in(sentence, roles)) or _NAMED.search(sentence.text) is not None


def _units(prose: Prose, named: Iterable[Sentence]) -> Iterator[frozenset[int]]:
    """What belongs together: a sentence with its row and its leads, and others that speak of the same register."""
    headings: set[int] = set()
    rows: set[tuple[int, int]] = set()
    for sentence in named:
        headings.add(sentence.heading)
        if sentence.where is not Where.CELL or (sentence.table, sentence.row) not in rows:
            rows.add((sentence.table, sentence.row))
            yield together(prose, sentence)
            yield from _next(prose, sentence)
    others = (prose.sentences[number] for number in sentences_with(prose, _IT))
    yield from (frozenset({one.index}) for one in others if one.heading in headings and one.where is not Where.CELL)


def _next(prose: Prose, sentence: Sentence) -> Iterator[frozenset[int]]:
    """The sentence behind it in its paragraph or entry, where that goes on about it."""
    for one in prose.sentences[sentence.index + 1 : sentence.index + 3]:
        if sentence.where is Where.CELL or one.block != sentence.block or next_entry(sentence, one):
            return
        if _GOES_ON.search(one.text):
            yield frozenset({one.index})


def together(prose: Prose, sentence: Sentence) -> frozenset[int]:
    """A sentence with its row and its leads."""
    numbers = {sentence.index, *(one.index for one in row_of(prose, sentence))}
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


def who_in(sentence: Sentence, roles: Roles) -> Mapping[str, str]:
    """The roles of a sentence, and who else has a function by its name."""
    found = dict(roles.get(sentence.index, {}))
    held = " ".join(found.values()).casefold()
    for at, word in enumerate(sentence.words):
        text = sentence.text[word.start : word.end]
        if is_function(word.text) and text.casefold() not in held:
            name = _whole_name(sentence, at)
            found[name.casefold()] = name
    return found


def _whole_name(sentence: Sentence, at: int) -> str:
    """The name of a function from one of its words on: `hoofd bestuurskantoor`."""
    words = sentence.words
    further = words[at].text in _OPEN and at + 1 < len(words) and _NEXT.match(sentence.text, words[at].end)
    return sentence.text[words[at].start : words[at + 1 if further else at].end]


def row_of(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """The other cells of a row, and the heads of the columns: those before it from near to far, then those behind."""
    if sentence.where is Where.CELL:
        beside = sorted({*head(prose, sentence), *row(prose, sentence)} - {sentence.index})
        at = bisect(beside, sentence.index)
        yield from (prose.sentences[number] for number in (*reversed(beside[:at]), *beside[at:]))


def head_of_column(prose: Prose, cell: Sentence) -> str:
    """The head of the column of a cell; "" of a head itself."""
    heads = column_heads(prose, cell) if cell.row >= 0 else ()
    return prose.sentences[heads[-1]].text if heads else ""
