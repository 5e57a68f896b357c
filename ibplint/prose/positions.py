"""Who holds two roles by a text: `De FG is onze controller`, `Daarnaast vervult zij de rol van security officer`."""

import re
from collections.abc import Iterator
from functools import cache

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.grammar import POINTING, PRONOUNS
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.persons import double
from ibplint.prose.position import Position
from ibplint.prose.position_rows import position_rows
from ibplint.prose.role_signs import ANOTHER, IS, VERB_FIRST, WORKS, RoleSigns, role_signs

_LINK = r"(?:ook |als |tot |werk van )*"
_DONE = (
    r"(?:vervuld|ingevuld|uitgeoefend|waargenomen|verricht|gedaan|belegd|ondergebracht|neergelegd|bekleed|gecombineerd)"
)
_THANKED = r"(?! (?:dankbaar|behulpzaam|verplicht|verschuldigd|aan te spreken))"
_ONE, _TWO = "<{one}>", "(?P<other><(?!{one}>)[a-z-]+>)"
_JOB = rf"(?:werk van {_LINK}{_ONE}|{{one}}(?:{'|'.join(WORKS)})) (?:wordt|worden|is|zijn|ligt|liggen|berust|berusten)"
_FIELD = (
    r"(?: (?:van |voor |algemeen )?(?:bedrijfsvoering|financien|bedrijfsbureau|bestuursbureau|onderwijs|personeel"
    r"|middelen|ondersteuning|beheer|organisatie|kwaliteit|zaken|control|school|stichting|hr|ict))?"
)
_SIR = r"(?:heer|mevrouw|mevr|mw|dhr|mr|meester|drs|ing|ir|dr)(?: \w+){{1,5}}?"
# A first word that may be somebody's name; `aanspreekpunt`, `verantwoordelijk`, `contactpersoon` are none.
_NAME = r"^(?!\w*(?:er|aar|lijk|persoon|ig|d|t|ken|ook|wie|dan)\b)\w+"
# `Naast de FG is het hoofd ICT aanwezig` gives nobody two roles.
_NOT_BESIDE = "".join(rf"(?<!\b{word} )" for word in ("naast", "door", "bij", "met", "aan", "namens", "volgens"))
# `De leidinggevende van de FG is de controller` tells of two persons.
_NOT_OF_ANOTHER = "".join(
    rf"(?<!{whose} {of} )"
    for whose in (">", r"\bchef", r"\bopdrachtgever", r"\bgesprekspartner", r"\bcontactpersoon", r"\bcollega")
    for of in ("van", "voor")
)
# What somebody takes over, words that deny nothing, and a sentence of somebody who is away.
_IT = "(?:(?:deze|die|diens|dit|dat|het|zijn|haar) )"
_SOME = r"(?:(?!(?:geen|niet|nooit|noch)\b)\w+ )"
# What the same person does before.
_DOES = r"(?:(?!(?:geen|niet|nooit|noch|wie|die|dat|of|welke|waarvan)\b)\w+ )"
_AWAY = r"(?=.*\b(?:afwezig|ziek|verlof|vacature|vacant|vakantie|verhinder|ontstentenis|uitval|weg is|er niet))"
# What must stand in a text, and the form that it then may have.
_FORMS = (
    # The one is the other, in either order, and with the verb first.
    ("", rf"{_NOT_BESIDE}{_NOT_OF_ANOTHER}{_ONE} {_LINK}{IS} {_LINK}{_TWO}{_THANKED}"),
    ("", rf"{_TWO}{_FIELD} {_LINK}{IS} {_LINK}{_ONE}{_THANKED}"),
    ("", rf"{IS} {_LINK}{_ONE} {_LINK}{_TWO}{_THANKED}"),
    ("", rf"{IS} {_LINK}{_TWO} {_LINK}{_ONE}{_THANKED}"),
    # `De manager ICT leidt de afdeling en is tevens security officer`.
    (" is ook ", rf"^{_TWO}{_FIELD} {_DOES}{{{{1,8}}}}?is ook {_LINK}{_ONE}"),
    (" is ook ", rf"^{_ONE} {_DOES}{{{{1,8}}}}?is ook {_LINK}{_TWO}"),
    ("als <", rf"als {_ONE} (?:is|wordt|werd) (?:aangesteld|benoemd|aangewezen) {_LINK}{_TWO}"),
    ("als <", rf"als {_ONE} (?:is|wordt) {_LINK}{_TWO} {_LINK}(?:aangesteld|benoemd|aangewezen)"),
    # `Onze FG, mevrouw De Wit, die ook controller is`, `FG is de heer De Wit, tevens controller`.
    (" die ", rf"{_ONE} (?:{_SIR} )?die {_LINK}ook {_LINK}{_TWO}{_FIELD} is"),
    # `Wij hebben een FG, de heer J. Albers, die tevens hoofd personeelszaken is`.
    (" die ", rf"{_ONE} (?:\w+ )?{_SIR} die {_LINK}ook {_LINK}{_TWO}{_FIELD} is"),
    (" die ", rf"{_TWO}{_FIELD} (?:{_SIR} )?die {_LINK}ook {_LINK}{_ONE} is"),
    ("> is ", rf"{_ONE} is {_SIR} ook {_LINK}{_TWO}"),
    # `De heer De Wit is FG en hoofd ICT`; a name in full stands for the role itself.
    ("> en ", rf"(?:{_SIR}|{_NAME}|{_ONE}) {IS} {_LINK}{_ONE} en {_LINK}{_TWO}"),
    (" en ", rf"(?:{_SIR}|{_NAME}) {IS} {_LINK}{_TWO}{_FIELD} en {_LINK}{_ONE}"),
    # The work of the one is done by the other.
    ("", rf"{_JOB} {_LINK}{_DONE} (?:door|bij) {_LINK}{_TWO}"),
    ("", rf"{_JOB} {_LINK}(?:door|bij) {_LINK}{_TWO} {_LINK}{_DONE}"),
    (" bij ", rf"{_JOB} {_LINK}bij {_LINK}{_TWO}"),
    # Beside the one something else, by the hours or the days of a week.
    ("naast ", rf"naast (?:\w+ )?werk (?:als |van )?{_ONE} {IS} (?:<{{one}}> |\w+ )?{_LINK}{_TWO}"),
    ("naast ", rf"{_ONE} (?:\w+ ){{{{0,6}}}}naast (?:\w+ )?werk (?:als |van )?{_LINK}{_TWO}"),
    ("werkt <", rf"werkt {_ONE} (?:ook )?als {_LINK}{_TWO}"),
    ("> heeft ook ", rf"{_ONE} heeft ook (?:\w+ )?(?:aanstelling|baan|werk|dienstverband) {_LINK}{_TWO}"),
    ("> combineert ", rf"{_ONE} combineert (?:\w+ )?werk met (?:die|werk) (?:van|als) {_LINK}{_TWO}"),
    (" combineert ", rf"{_TWO}{_FIELD} combineert (?:\w+ )?werk met (?:die|werk) (?:van|als) {_LINK}{_ONE}"),
    ("heeft ook ", rf"{_TWO}{_FIELD} heeft ook werk (?:van|als) {_LINK}{_ONE}"),
    (
        " gecombineerd met ",
        rf"werk van {_LINK}{_ONE} (?:is|wordt) gecombineerd met (?:die|werk) (?:van|als) {_LINK}{_TWO}",
    ),
)
# The one stands in for the other.
_STANDING_IN = (
    (" waar", rf"{_ONE} neemt {_SOME}{{{{0,2}}}}?(?:werk (?:van )?)?(?:als )?{_TWO} {_SOME}{{{{0,4}}}}?waar"),
    ("neemt <", rf"neemt {_ONE} {_SOME}{{{{0,2}}}}?(?:werk (?:van )?)?(?:als )?{_TWO} {_SOME}{{{{0,4}}}}?waar"),
    ("neemt <", rf"^{_AWAY}.*?{_TWO}[^<]* (?P<core>neemt {_ONE} (?:{_IT}(?:werk )?|werk )?(?:waar|over)\b)"),
    ("neemt <", rf"neemt {_ONE} {_TWO} werk {_SOME}{{{{0,2}}}}?(?:waar|over)\b"),
    ("> neemt <", rf"{_ONE} neemt {_SOME}?{_TWO} werk {_SOME}{{{{0,2}}}}?(?:waar|over)\b"),
    (" door ", rf"(?:wordt|worden) {_TWO} werk {_SOME}{{{{0,4}}}}?(?:overgenomen|waargenomen) door {_ONE}"),
    (" door ", rf"{_TWO} werk (?:wordt|worden) {_SOME}{{{{0,4}}}}?(?:overgenomen|waargenomen) door {_ONE}"),
    (" voor <", rf"{_ONE} (?:valt|springt) {_SOME}{{{{0,3}}}}?voor {_TWO} in\b"),
    (" voor <", rf"(?:valt|springt) {_ONE} {_SOME}{{{{0,3}}}}?voor {_TWO} in\b"),
    (" vervangt ", rf"{_ONE} vervangt {_SOME}{{{{0,2}}}}?{_TWO}(?! (?:niet|nooit))"),
    ("vervangt <", rf"vervangt {_ONE} {_SOME}{{{{0,2}}}}?{_TWO}(?! (?:niet|nooit))"),
    (" door ", rf"{_TWO} wordt {_SOME}{{{{0,6}}}}?(?:vervangen|waargenomen) door {_ONE}"),
    (" door ", rf"wordt {_TWO} {_SOME}{{{{0,6}}}}?(?:vervangen|waargenomen) door {_ONE}"),
    ("vervanger", rf"{_ONE} is {_SOME}?(?:plaats)?vervanger (?:van|voor) {_TWO}"),
    (" in voor <", rf"{_ONE} (?:valt|springt) {_SOME}{{{{0,3}}}}?in voor {_TWO}"),
)
_LOOSE = (
    # Why it is who it is: `de keuze voor de controller als FG`.
    (" als <", rf"(?:keuze voor|keus voor|benoeming van|aanwijzing van|aanstelling van) {_TWO}{_FIELD} als {_ONE}"),
    (" tot <", rf"(?:benoeming|aanstelling|aanwijzing) van {_TWO}{_FIELD} tot {_ONE}"),
    # Whoever it is does something else as well.
    ("ook ", rf"(?<!<{{one}}> )(?:is|vervult|bekleedt) (?:\w+ ){{{{0,2}}}}ook {_LINK}{_ONE}"),
    ("ook werk van ", rf"ook werk van {_LINK}{_ONE}"),
    (" werk met ", rf"(?:combineert|combineren) \w+ werk met (?:die|werk) van {_LINK}{_ONE}"),
)
# "In één persoon verenigd", "vervuld door één persoon"; whoever uses a system is `een persoon` too.
_SHARED = "verenigd|gecombineerd|belegd|vervuld|uitgeoefend|bekleed|ingevuld|uitgevoerd|gedaan"
_UNITED = re.compile(
    rf"\b(?:(?:in|door) persoon(?= (?:(?:zijn|worden|te zijn) )?(?:{_SHARED})\b)|door persoon(?=\W*$)"
    r"|en dezelfde persoon|dezelfde persoon|persoon verenigd)\b"
)
_SIGN = re.compile(r"<([a-z-]+)>")


def positions(prose: Prose, lexicon: Lexicon, role: str) -> Iterator[Position]:
    """Where a text gives a role to somebody who holds another one too."""
    found: set[int] = set()
    rows = {one.sentence.index: one for one in position_rows(prose, lexicon, role)}
    for sentence in _near(prose, lexicon, role):
        signs = role_signs(prose, sentence, lexicon)
        if f"<{role}>" in signs.text or role in signs.text:
            for one in _found(sentence, signs, role):
                found.add(sentence.index)
                # A cell does not say beside what somebody has the role; the first of its row does.
                yield one if one.other else rows.get(sentence.index, one)
    for one in (*_by_name(prose, lexicon, role), *rows.values()):
        if one.sentence.index not in found:
            yield one


def _by_name(prose: Prose, lexicon: Lexicon, role: str) -> Iterator[Position]:
    """Where a name that holds the role is given another: `FG | Ingrid Vos`, `Privacy officer | Ingrid Vos`."""
    for (name, other), (sentence, start, end) in double(prose, lexicon, role).items():
        places = [at for at, word in enumerate(sentence.words) if start <= word.start < end]
        if name and places:
            yield Position(sentence, places[0], places[-1], other)


def _near(prose: Prose, lexicon: Lexicon, role: str) -> Iterator[Sentence]:
    """The sentences of the paragraphs, rows and sections that name the role, which may be about it themselves."""
    begin = {name[0] for name, named in lexicon.roles.items() if named == role} | {f"{role}{work}" for work in WORKS}
    named = [prose.sentences[number] for word in begin for number in prose.index.get(word, ())]
    blocks = {one.block for one in named if one.where is not Where.HEADING}
    headings = {one.heading for one in named if one.where is Where.HEADING}
    about = {number for word in begin | PRONOUNS for number in prose.index.get(word, ())}
    for one in prose.sentences:
        if one.where is not Where.HEADING and (one.block in blocks or one.heading in headings) and one.words:
            first = one.words[0].text
            if one.index in about or first in POINTING or VERB_FIRST.match(first):
                yield one


def _found(sentence: Sentence, signs: RoleSigns, role: str) -> Iterator[Position]:
    another = signs.text.count("<") > signs.text.count(f"<{role}>")
    for needed, form in (*_FORMS, *_STANDING_IN, *_LOOSE):
        may_stand = needed in signs.text and (another or _TWO not in form)
        if may_stand and (found := _form(form, role).search(signs.text)):
            groups = found.groupdict()
            other = (groups.get("other") or "").strip("<>")
            part = found.span("core" if "core" in groups else 0)
            held = _position(sentence, signs, part, "" if other == ANOTHER else other)
            yield held._replace(stands_in=(needed, form) in _STANDING_IN)
            return
    roles = dict.fromkeys(_SIGN.findall(signs.text))
    if role in roles and len(roles) > 1 and (found := _UNITED.search(signs.text)):
        yield _position(sentence, signs, found.span(), next(one for one in roles if one != role))


@cache
def _form(form: str, role: str) -> re.Pattern[str]:
    """Most forms are in no sentence of a text, and never needed."""
    return re.compile(form.format(one=re.escape(role)))


def _position(sentence: Sentence, signs: RoleSigns, part: tuple[int, int], other: str) -> Position:
    start, end = signs.text.count(" ", 0, part[0]), signs.text.count(" ", 0, part[1])
    spots = [place for place in signs.places[start : end + 1] if place[0] >= 0]
    return Position(sentence, spots[0][0], spots[-1][1], other)
