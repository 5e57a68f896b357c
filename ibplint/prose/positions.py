"""Who holds two roles by a text: `De FG is onze controller`, `Daarnaast vervult zij de rol van security officer`.

A sentence is read as its words with each name of a role as one sign: `<fg> is tevens <privacy-officer>`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.grammar import PRONOUNS
from ibplint.prose.duties.leads import heading_roles, sentence_subject
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.run_in import run_in_roles
from ibplint.prose.duties.who import OTHER, role_at
from ibplint.prose.listed import listed
from ibplint.prose.rows import row

_ALSO = listed("tevens ook eveneens daarnaast tegelijk tegelijkertijd")
_WORK = listed("rol functie taak taken werkzaamheden")
# What may stand between a verb and a role without being somebody else.
_SMALL = listed(
    "de het een onze ons zelf nu thans tijdelijk voorlopig vooralsnog plaatsvervangend plv waarnemend interim"
)
_PAIRS = frozenset({("benoemd", "tot"), ("aangewezen", "als"), ("aangesteld", "als"), ("op", "als")})
_LINK = r"(?:ook |als |tot |werk van )*"
_IS = r"(?:is|wordt|blijft|fungeert|treedt|vervult|bekleedt|combineert)"
_DONE = (
    r"(?:vervuld|ingevuld|uitgeoefend|waargenomen|verricht|gedaan|belegd|ondergebracht|neergelegd|bekleed|gecombineerd)"
)
_THANKED = r"(?! (?:dankbaar|behulpzaam|verplicht|verschuldigd|aan te spreken))"
_ONE, _TWO = "<{one}>", "(?P<other><(?!{one}>)[a-z-]+>)"
_WORKS = ("taken", "rol", "functie")
_JOB = rf"(?:werk van {_LINK}{_ONE}|{{one}}(?:{'|'.join(_WORKS)})) (?:wordt|worden|is|zijn|ligt|liggen|berust|berusten)"
_FIELD = (
    r"(?: (?:van |voor |algemeen )?(?:bedrijfsvoering|financien|bedrijfsbureau|bestuursbureau|onderwijs|personeel"
    r"|middelen|ondersteuning|beheer|organisatie|kwaliteit|zaken|control|school|stichting|hr|ict))?"
)
_SIR = r"(?:heer|mevrouw|mevr|mw|dhr|mr|drs|ing|ir|dr)(?: \w+){{1,5}}?"
# A first word that may be somebody's name; `aanspreekpunt`, `verantwoordelijk`, `contactpersoon` are none.
_NAME = r"^(?!\w*(?:er|aar|lijk|persoon|ig|d|t|ken|ook|wie|dan)\b)\w+"
_FORMS = (
    # The one is the other, in either order, and with the verb first.
    rf"{_ONE} {_LINK}{_IS} {_LINK}{_TWO}{_THANKED}",
    rf"{_TWO}{_FIELD} {_LINK}{_IS} {_LINK}{_ONE}{_THANKED}",
    rf"{_IS} {_LINK}{_ONE} {_LINK}{_TWO}{_THANKED}",
    rf"{_IS} {_LINK}{_TWO} {_LINK}{_ONE}{_THANKED}",
    rf"als {_ONE} (?:is|wordt|werd) (?:aangesteld|benoemd|aangewezen) {_LINK}{_TWO}",
    rf"als {_ONE} (?:is|wordt) {_LINK}{_TWO} {_LINK}(?:aangesteld|benoemd|aangewezen)",
    # `Onze FG, mevrouw De Wit, die ook controller is`, `FG is de heer De Wit, tevens controller`.
    rf"{_ONE} (?:{_SIR} )?die {_LINK}ook {_LINK}{_TWO}{_FIELD} is",
    rf"{_TWO}{_FIELD} (?:{_SIR} )?die {_LINK}ook {_LINK}{_ONE} is",
    rf"{_ONE} is {_SIR} ook {_LINK}{_TWO}",
    # `De heer De Wit is FG en hoofd ICT`.
    rf"(?:{_SIR}|{_NAME}) {_IS} {_LINK}{_ONE} en {_LINK}{_TWO}",
    rf"(?:{_SIR}|{_NAME}) {_IS} {_LINK}{_TWO}{_FIELD} en {_LINK}{_ONE}",
    # The work of the one is done by the other.
    rf"{_JOB} {_LINK}{_DONE} (?:door|bij) {_LINK}{_TWO}",
    rf"{_JOB} {_LINK}(?:door|bij) {_LINK}{_TWO} {_LINK}{_DONE}",
    rf"{_JOB} {_LINK}bij {_LINK}{_TWO}",
    # Whoever it is does something else as well.
    rf"(?<!<{{one}}> )(?:is|vervult|bekleedt) (?:\w+ ){{{{0,2}}}}ook {_LINK}{_ONE}",
    rf"ook werk van {_LINK}{_ONE}",
    rf"(?:combineert|combineren) \w+ werk met (?:die|werk) van {_LINK}{_ONE}",
)
_UNITED = re.compile(r"\b(?:(?:in|door) persoon|en dezelfde persoon|dezelfde persoon|persoon verenigd)\b")
_SIGN = re.compile(r"<([a-z-]+)>")
_VERB_FIRST = re.compile(rf"{_IS}\b")


class Position(NamedTuple):
    """The words of a sentence that give two roles to one person; `other` is "" where nobody knows what else it is."""

    sentence: Sentence
    first: int
    last: int
    other: str


class _Signs(NamedTuple):
    """A sentence as words and signs of roles; `places` are the first and last word of each."""

    text: str
    places: tuple[tuple[int, int], ...]


def positions(prose: Prose, lexicon: Lexicon, role: str) -> Iterator[Position]:
    """Where a text gives a role to somebody who holds another one too."""
    forms = [re.compile(form.format(one=re.escape(role))) for form in _FORMS]
    before: Sentence | None = None
    last: tuple[str, ...] = ()
    for sentence in _near(prose, lexicon, role):
        if before is None or before.block != sentence.block or sentence.where is Where.CELL:
            last = ()
        before = sentence
        signs = _signs(prose, sentence, lexicon, last)
        if f"<{role}>" in signs.text or role in signs.text:
            yield from _found(sentence, signs, forms, role)
        told, _, _ = sentence_subject(sentence.text, lexicon)
        last = tuple(one for one in told or () if one != OTHER) or last


def _near(prose: Prose, lexicon: Lexicon, role: str) -> Iterator[Sentence]:
    """The sentences of the paragraphs, rows and sections that name the role."""
    begin = {name[0] for name, named in lexicon.roles.items() if named == role} | {f"{role}{work}" for work in _WORKS}
    named = [prose.sentences[number] for word in begin for number in prose.index.get(word, ())]
    blocks = {one.block for one in named if one.where is not Where.HEADING}
    headings = {one.heading for one in named if one.where is Where.HEADING}
    for one in prose.sentences:
        if one.where is not Where.HEADING and (one.block in blocks or one.heading in headings):
            yield one


def _found(sentence: Sentence, signs: _Signs, forms: Sequence[re.Pattern[str]], role: str) -> Iterator[Position]:
    for form in forms:
        if found := form.search(signs.text):
            other = found.groupdict().get("other") or ""
            yield _position(sentence, signs, found.span(), other.strip("<>"))
            return
    roles = dict.fromkeys(_SIGN.findall(signs.text))
    if role in roles and len(roles) > 1 and (found := _UNITED.search(signs.text)):
        yield _position(sentence, signs, found.span(), next(one for one in roles if one != role))


def _position(sentence: Sentence, signs: _Signs, part: tuple[int, int], other: str) -> Position:
    start, end = signs.text.count(" ", 0, part[0]), signs.text.count(" ", 0, part[1])
    spots = [place for place in signs.places[start : end + 1] if place[0] >= 0]
    return Position(sentence, spots[0][0], spots[-1][1], other)


def _signs(prose: Prose, sentence: Sentence, lexicon: Lexicon, last: Sequence[str]) -> _Signs:
    words = [word.text for word in sentence.words]
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    if words and _VERB_FIRST.match(words[0]) and (whose := _above(prose, sentence, lexicon)):
        parts, places = [f"<{whose}>"], [(-1, -1)]
    at = 0
    while at < len(words):
        role, length = role_at(words, at, lexicon)
        if not role and words[at] in PRONOUNS and len(last) == 1:
            role = last[0]
        if sign := f"<{role}>" if role else _plain(words, at):
            parts.append(sign)
            places.append((at, at + max(length, 1) - 1))
        at += max(length, 1)
    return _Signs(" ".join(parts), tuple(places))


def _plain(words: Sequence[str], at: int) -> str:
    """A word that is no role, in the form in which the forms have it; "" for one that says nothing here."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in _SMALL or (word, after) in _PAIRS:
        return ""
    if word == "als" and after in _SMALL:
        return "indien"
    return "ook" if word in _ALSO else "werk" if word in _WORK else word


def _above(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> str:
    """Whose a sentence is that begins with its verb: by the name that opens its paragraph, row or section."""
    if sentence.where is Where.CELL:
        cells = (prose.sentences[number] for number in row(prose, sentence))
        found = next((heading_roles(one.text, lexicon) for one in cells if one.column == 0), ())
    else:
        headings = [*prose.above(sentence)][-1:]
        by_heading = (heading_roles(one.text, lexicon) for one in headings)
        found = run_in_roles(prose, lexicon).get(sentence.index) or next(by_heading, ())
    return found[0] if len(found) == 1 else ""
